import * as core from '@actions/core'
import type {Observer} from '../core/observer.ts'
import type {EventFacts} from '../library/github-event.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {Inputs, Mode} from '../operations/inputs.ts'
import {GithubApi, GithubProblem} from './github-api.ts'
import {GithubDeploymentCalls} from './github-deployment-calls.ts'
import {GithubDeployments} from './github-deployment.ts'
import {githubProblemWarning} from './github-problem-warning.ts'
import type {KeptDeployment} from './kept-deployment.ts'
import {PullRequestComments} from './pull-request-comment.ts'
import {retireGithubDeployments} from './retire-github-deployments.ts'
import {runUrlOf} from './run-url.ts'
import type {StepEnd} from './step-end.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Modes in which something is deployed, or was. */
const modes: readonly Mode[] = ['deploy', 'wait', 'continue', 'stop', 'rollback', 'restart', 'delete-deployment-group']

/**
 * A step waits so long for GitHub when it has ended, and so long when it was cancelled; and then no longer than this after the cancel, however
 * long the deployment took to stop: the runner kills the step 7.5 s after that, and its outputs are not written yet.
 */
const waitMs = 10_000
const cancelledWaitMs = 2_000
const sinceCancelMs = 6_000

/** What a step says to GitHub besides its log: deployments there, comments of the pull request. */
export interface GithubFeedback {
  readonly observe: Observer<OperationEvent>
  /** Called when the operation has ended; only the first time counts. It never rejects, and takes a few seconds at most. */
  end(end: StepEnd): Promise<void>
}

export interface GithubFeedbackOptions {
  readonly inputs: Inputs
  /** What the event is about; asked only when that matters. */
  readonly facts: () => EventFacts
  readonly environment: Environment
  /** Default: none is known. */
  readonly applicationName?: string | undefined
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
  readonly tell: Observer<OperationEvent>
  readonly save: (kept: readonly KeptDeployment[]) => void
  /** Default: the limits above. */
  readonly limits?: {readonly callMs: number; readonly waitMs: number; readonly cancelledWaitMs: number; readonly sinceCancelMs: number}
}

/**
 * What `github-deployment` and `pull-request-comment` ask for; undefined when that is nothing, or cannot be, which is told. The token is masked
 * in the log, and is given to nothing but GitHub's API.
 */
export function githubFeedback(options: GithubFeedbackOptions): GithubFeedback | undefined {
  const {inputs, tell} = options
  const {githubToken: token, githubDeployment = false, pullRequestComment = false} = inputs
  if (token !== undefined) core.setSecret(token)
  tellIdle(inputs, tell)
  if (!githubDeployment && !pullRequestComment) return undefined
  try {
    const hindrance = hindranceOf(inputs)
    const facts = hindrance === undefined ? options.facts() : {}
    if (hindrance !== undefined) tell({...hindrance, message: `${askedBy(inputs)}: ${hindrance.message}`})
    else if (token !== undefined) return connect({...options, facts, token})
  } catch (error) {
    tell({type: 'warning', message: `${askedBy(inputs)}: ${error instanceof Error ? error.message : String(error)}`})
  }
  return undefined
}

/** What is meant for something that was not asked for would silently be nowhere. */
function tellIdle(
  {githubDeployment = false, pullRequestComment = false, githubEnvironment, environmentUrl}: Inputs,
  tell: Observer<OperationEvent>
): void {
  const idle = [
    ...(githubEnvironment !== undefined && !githubDeployment ? ['`github-environment`'] : []),
    ...(environmentUrl !== undefined && !githubDeployment && !pullRequestComment ? ['`environment-url`'] : [])
  ]
  if (idle.length === 0) return
  const hint = 'Set `github-deployment: true`, and give `github-token` the permission `deployments: write`.'
  tell({type: 'warning', message: `${idle.join(' and ')} ${idle.length === 1 ? 'is' : 'are'} shown nowhere: nothing was asked for`, hint})
}

function askedBy({githubDeployment = false, pullRequestComment = false}: Inputs): string {
  return [...(githubDeployment ? ['`github-deployment`'] : []), ...(pullRequestComment ? ['`pull-request-comment`'] : [])].join(' and ')
}

function hindranceOf({githubToken, mode = 'deploy', dryRun}: Inputs): Extract<OperationEvent, {type: 'warning' | 'notice'}> | undefined {
  if (!modes.includes(mode)) return {type: 'notice', message: `there is nothing to show for \`${mode}\``}
  if (dryRun === true) return {type: 'notice', message: 'a dry run is not shown'}
  if (githubToken === undefined) return {type: 'warning', message: 'the token is missing', hint: 'Set `github-token: ${{ github.token }}`.'}
  return undefined
}

type Connected = Omit<GithubFeedbackOptions, 'facts'> & {readonly facts: EventFacts; readonly token: string}

/** A half of the feedback. */
interface Part {
  readonly observe?: Observer<OperationEvent>
  readonly end: GithubFeedback['end']
}

function connect(options: Connected): GithubFeedback | undefined {
  const {facts, environment, signal, token, limits} = options
  const {repository} = facts
  if (repository === undefined) throw new Error('the runner does not say which repository this is')
  const deadline = new AbortController()
  const api = new GithubApi({
    token,
    apiUrl: environment['GITHUB_API_URL'],
    signal: deadline.signal,
    ...(limits && {timeoutMs: limits.callMs})
  })
  const parts = [deploymentPart(api, repository, options), commentPart(api, repository, options)].filter(part => part !== undefined)
  if (parts.length === 0) return undefined
  const {waitMs: usualMs, cancelledWaitMs: shortMs, sinceCancelMs: lastMs} = limits ?? {waitMs, cancelledWaitMs, sinceCancelMs}
  let cancelledMs = signal.aborted ? performance.now() : undefined
  signal.addEventListener('abort', () => (cancelledMs = performance.now()), {once: true})
  let ended: Promise<void> | undefined
  const end = async (end: StepEnd): Promise<void> => {
    const leftMs = cancelledMs === undefined ? usualMs : Math.max(0, Math.min(shortMs, cancelledMs + lastMs - performance.now()))
    const late = setTimeout(() => deadline.abort(), leftMs)
    const hurry = (): void => void setTimeout(() => deadline.abort(), shortMs).unref()
    signal.addEventListener('abort', hurry)
    try {
      await Promise.all(parts.map(part => part.end(end)))
    } finally {
      clearTimeout(late)
      signal.removeEventListener('abort', hurry)
    }
  }
  return {
    observe: event => {
      for (const part of parts) part.observe?.(event)
    },
    end: how => (ended ??= end(how))
  }
}

function deploymentPart(
  api: GithubApi,
  repository: string,
  {inputs, facts, environment: variables, tell, save}: Connected
): Part | undefined {
  const {mode = 'deploy', githubEnvironment: environment, environmentUrl} = inputs
  if (inputs.githubDeployment !== true) return undefined
  const calls = new GithubDeploymentCalls(api, repository)
  const logUrl = runUrlOf(variables)
  if (mode === 'delete-deployment-group') return {end: end => retire(end, environment, calls, {logUrl, facts, tell})}
  const commitId = commitOf(inputs, facts)
  const shown = new GithubDeployments(calls, {mode, facts, commitId, environment, environmentUrl, logUrl, tell, save})
  return {observe: event => shown.observe(event), end: end => shown.end(end)}
}

function commentPart(api: GithubApi, repository: string, {inputs, facts, environment, applicationName, tell}: Connected): Part | undefined {
  const {pullRequestComment = false, deploymentGroupName: deploymentGroupNames, environmentUrl} = inputs
  if (!pullRequestComment) return undefined
  const number = inputs.pullRequestNumber ?? facts.pullRequestNumber
  if (number === undefined) {
    tell({type: 'notice', message: '`pull-request-comment`: this run is not about a pull request'})
    return undefined
  }
  const about = {number, repository, facts, commitId: commitOf(inputs, facts), applicationName, deploymentGroupNames}
  const comments = new PullRequestComments(api, {...about, environmentUrl, runUrl: runUrlOf(environment), tell, now: () => Date.now()})
  return {observe: event => comments.observe(event), end: end => comments.end(end)}
}

/** That of the event, where what is deployed is made of its checkout; an object, or an archive, may be an old release. */
function commitOf({source, s3Key, revision, archive}: Inputs, {commitId}: EventFacts): string | undefined {
  // With a source, the key is where it is stored.
  const isStored = revision !== undefined || archive !== undefined || (s3Key !== undefined && source === undefined)
  return isStored ? undefined : commitId
}

async function retire(
  end: StepEnd,
  environment: string | undefined,
  calls: GithubDeploymentCalls,
  {logUrl, facts, tell}: {readonly logUrl: string | undefined} & Pick<Connected, 'facts' | 'tell'>
): Promise<void> {
  if (end.type !== 'deleted' || end.result.outcome !== 'succeeded') return
  const shown = environment ?? end.result.deploymentGroupName
  if (shown === undefined) return
  try {
    await retireGithubDeployments(end.result, shown, calls, logUrl)
  } catch (error) {
    const notDone = `GitHub's deployments in "${shown}" were not made inactive`
    if (error instanceof GithubProblem) tell(githubProblemWarning(notDone, error, 'deployments: write', facts))
    else tell({type: 'warning', message: `${notDone}: ${error instanceof Error ? error.message : String(error)}`})
  }
}
