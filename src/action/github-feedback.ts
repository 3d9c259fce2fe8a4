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

/** A step waits so long for GitHub when it has ended, and so long when it was cancelled: the runner kills it 7.5 s after that. */
const waitMs = 10_000
const cancelledWaitMs = 2_000

/** What a step says to GitHub besides its log: deployments there, comments of the pull request. */
export interface GithubFeedback {
  readonly observe: Observer<OperationEvent>
  /** To be called once, when the operation has ended. It never rejects, and takes a few seconds at most. */
  end(end: StepEnd): Promise<void>
}

export interface GithubFeedbackOptions {
  readonly inputs: Inputs
  readonly facts: EventFacts
  readonly environment: Environment
  /** Default: none is known. */
  readonly applicationName?: string | undefined
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
  readonly tell: Observer<OperationEvent>
  readonly save: (kept: readonly KeptDeployment[]) => void
  /** Default: the limits above. */
  readonly limits?: {readonly callMs: number; readonly waitMs: number; readonly cancelledWaitMs: number}
}

/**
 * What `github-deployment` and `pull-request-comment` ask for; undefined when that is nothing, or cannot be, which is told. The token is masked
 * in the log, and is given to nothing but GitHub's API.
 */
export function githubFeedback(options: GithubFeedbackOptions): GithubFeedback | undefined {
  const {inputs, facts, tell} = options
  const {githubToken: token, githubDeployment = false, pullRequestComment = false} = inputs
  const {repository} = facts
  if (token !== undefined) core.setSecret(token)
  if (!githubDeployment && !pullRequestComment) return undefined
  const hindrance = hindranceOf(inputs, repository)
  if (hindrance === undefined && token !== undefined && repository !== undefined) return feedback({...options, token, repository})
  if (hindrance !== undefined) {
    const asked = [...(githubDeployment ? ['`github-deployment`'] : []), ...(pullRequestComment ? ['`pull-request-comment`'] : [])]
    tell({...hindrance, message: `${asked.join(' and ')}: ${hindrance.message}`})
  }
  return undefined
}

function hindranceOf(
  {githubToken, mode = 'deploy', dryRun}: Inputs,
  repository: string | undefined
): Extract<OperationEvent, {type: 'warning' | 'notice'}> | undefined {
  if (!modes.includes(mode)) return {type: 'notice', message: `there is nothing to show for \`${mode}\``}
  if (dryRun === true) return {type: 'notice', message: 'a dry run is not shown'}
  if (githubToken === undefined) return {type: 'warning', message: 'the token is missing', hint: 'Set `github-token: ${{ github.token }}`.'}
  return repository === undefined ? {type: 'warning', message: 'the runner does not say which repository this is'} : undefined
}

function feedback(options: GithubFeedbackOptions & {readonly token: string; readonly repository: string}): GithubFeedback | undefined {
  const {inputs, facts, environment, applicationName, signal, tell, save, token, repository, limits} = options
  const {mode = 'deploy', githubEnvironment, environmentUrl, deploymentGroupName: deploymentGroupNames} = inputs
  const deadline = new AbortController()
  const api = new GithubApi({
    token,
    apiUrl: environment['GITHUB_API_URL'],
    signal: deadline.signal,
    ...(limits && {timeoutMs: limits.callMs})
  })
  const logUrl = runUrlOf(environment)
  const parts: {observe?: Observer<OperationEvent>; end: GithubFeedback['end']}[] = []
  if (inputs.githubDeployment === true) {
    const calls = new GithubDeploymentCalls(api, repository)
    if (mode === 'delete-deployment-group') parts.push({end: end => retire(end, githubEnvironment, calls, logUrl, options)})
    else {
      const shown = new GithubDeployments(calls, {mode, facts, environment: githubEnvironment, environmentUrl, logUrl, tell, save})
      parts.push({observe: event => shown.observe(event), end: end => shown.end(end)})
    }
  }
  if (inputs.pullRequestComment === true) {
    const number = inputs.pullRequestNumber ?? facts.pullRequestNumber
    if (number === undefined) tell({type: 'notice', message: '`pull-request-comment`: this run is not about a pull request'})
    else {
      const about = {number, repository, facts, applicationName, deploymentGroupNames}
      const comments = new PullRequestComments(api, {...about, environmentUrl, runUrl: logUrl, tell, now: () => Date.now()})
      parts.push({observe: event => comments.observe(event), end: end => comments.end(end)})
    }
  }
  if (parts.length === 0) return undefined
  return {
    observe: event => {
      for (const part of parts) part.observe?.(event)
    },
    async end(end) {
      const {waitMs: usualMs, cancelledWaitMs: shortMs} = limits ?? {waitMs, cancelledWaitMs}
      const work = Promise.all(parts.map(part => part.end(end)))
      const late = setTimeout(() => deadline.abort(), signal.aborted ? shortMs : usualMs)
      const hurry = (): void => void setTimeout(() => deadline.abort(), shortMs).unref()
      signal.addEventListener('abort', hurry)
      try {
        await work
      } finally {
        clearTimeout(late)
        signal.removeEventListener('abort', hurry)
      }
    }
  }
}

async function retire(
  end: StepEnd,
  environment: string | undefined,
  calls: GithubDeploymentCalls,
  logUrl: string | undefined,
  {facts, tell}: GithubFeedbackOptions
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
