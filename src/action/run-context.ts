import {DeployError} from '../core/errors.ts'
import {githubRun} from '../library/github-run.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What the runner says about this run. */
export interface RunContext {
  /** `owner/name` of the repository the workflow runs in. */
  readonly repository: string | undefined
  readonly run: ReturnType<typeof githubRun>
  readonly actor: string | undefined
  /** `push`, `pull_request`. */
  readonly eventName: string | undefined
}

export function runContext(environment: Environment): RunContext {
  return {
    repository: environment['GITHUB_REPOSITORY'],
    run: githubRun(environment),
    actor: environment['GITHUB_ACTOR'],
    eventName: environment['GITHUB_EVENT_NAME']
  }
}

/** `repo@sha by actor`: who deployed what, for the description of the deployment. */
export function describeContext({repository, run, actor}: RunContext): string {
  const what = repository === undefined ? '' : `${repository}${run?.sha === undefined ? '' : `@${run.sha.slice(0, 7)}`}`
  return [what, actor === undefined ? '' : `by ${actor}`].filter(part => part !== '').join(' ')
}

/** The part of an event's payload that says which commit it is about. */
export interface EventPayload {
  readonly pull_request?: {
    readonly number: number
    readonly head?: {readonly sha?: string; readonly repo?: {readonly full_name?: string} | null}
  }
}

/**
 * The commit a GitHub revision deploys when none is named: the head of the pull request, since the merge commit GitHub checks out may
 * vanish; otherwise the commit of the event. A fork's commit is refused: anybody could have it deployed by opening a pull request.
 */
export function commitOfEvent(
  {repository, run, eventName}: RunContext,
  payload: EventPayload
): {readonly repository: string; readonly commitId: string} {
  const head = payload.pull_request?.head
  const headRepository = head?.repo?.full_name
  if (head && headRepository !== repository) {
    throw new DeployError(
      'usage',
      `the pull request comes from ${headRepository ?? 'a deleted repository'}, a fork of ${repository ?? 'this repository'}: its commit is not deployed`,
      {
        input: 'github-commit-id',
        hint: 'Name `github-repository` and `github-commit-id` to deploy it all the same.'
      }
    )
  }
  // Without its head nobody knows whether it is a fork's.
  const commitId = head?.sha ?? (eventName?.startsWith('pull_request') === true ? undefined : run?.sha)
  if (repository === undefined || commitId === undefined) {
    throw new DeployError('usage', 'the event says neither repository nor commit', {
      input: 'github-commit-id',
      hint: 'Set `github-repository` and `github-commit-id`.'
    })
  }
  return {repository, commitId}
}
