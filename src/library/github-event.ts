import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import {ofFork} from './fork-guard.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** The payload of a webhook, as GitHub sent it: nothing is known of its members. */
export type EventPayload = Readonly<Record<string, unknown>>

/** What the event is about that started a workflow. What it does not say is absent. */
export interface EventFacts {
  /** `push`, `pull_request`; of a reusable workflow that of its caller. */
  readonly eventName?: string
  /** `owner/name` of the repository that the workflow runs in. */
  readonly repository?: string
  /** As the event has it; `commitOfEvent` says whether it can be deployed. */
  readonly commitId?: string
  /**
   * Of a pull request its head. One from a fork is `owner:branch`, as GitHub's own pages write it: no branch of this repository can have that
   * name, so that the `main` of a stranger is never taken for the `main` of this repository.
   */
  readonly branch?: string
  readonly tag?: string
  readonly pullRequestNumber?: number
  /** It came from a fork. */
  readonly fork?: Fork
}

/** The repository of a stranger, as far as an event has to do with it. */
export interface Fork {
  /** Its name, unless it was deleted. */
  readonly repository?: string
  /** Its branch, by its bare name, which a branch of this repository may have too. */
  readonly branch?: string
  /** Commits of the event with what the fork has: the head, and GitHub's merges of it that nobody has merged. */
  readonly commitIds?: readonly string[]
}

/**
 * What the event is about, from the runner's `GITHUB_*` variables and the event's payload. GITHUB_SHA and GITHUB_REF say it for most events,
 * and for some something else, such as the default branch (docs.github.com, "Events that trigger workflows"; payloads: "Webhook events and
 * payloads").
 */
export function eventFacts(environment: Environment, payload: EventPayload): EventFacts {
  const event: Event = {
    payload,
    eventName: text(environment['GITHUB_EVENT_NAME']),
    repository: text(environment['GITHUB_REPOSITORY']) ?? text(object(payload['repository'])?.['full_name']),
    sha: commit(environment['GITHUB_SHA']),
    ref: refOf(environment['GITHUB_REF']),
    headRef: text(environment['GITHUB_HEAD_REF'])
  }
  const {eventName, repository} = event
  return defined({eventName, repository, ...aboutOf(event)})
}

/**
 * The commit a GitHub revision deploys when none is named, and the repository it is in. A fork's commit is refused unless `allowForks`:
 * anybody could have it deployed by opening a pull request. Throws `usage`, also when the event has no commit, or not one as CodeDeploy takes
 * it, which is 40 hexadecimal digits.
 */
export function commitOfEvent(
  facts: EventFacts,
  {allowForks}: {readonly allowForks: boolean}
): {readonly repository: string; readonly commitId: string} {
  const {eventName, repository, commitId, fork} = facts
  const isRun = eventName === 'workflow_run'
  if (fork && !allowForks)
    throw ofFork({...facts, fork}, isRun ? 'nothing is deployed for it' : 'its commit is not deployed', 'github-commit-id')
  if (repository === undefined || commitId === undefined) {
    const event = `the event${eventName === undefined ? '' : ` \`${eventName}\``}`
    throw new DeployError('usage', `${event} does not say which ${repository === undefined ? 'repository' : 'commit'} is to be deployed`, {
      input: 'github-commit-id',
      hint: 'Set `github-repository` and `github-commit-id`.'
    })
  }
  if (!/^[0-9a-f]{40}$/.test(commitId)) {
    throw new DeployError('usage', `the event's commit "${commitId}" has ${commitId.length} digits: CodeDeploy takes an id of 40`, {
      input: 'github-commit-id',
      hint: 'Set `github-commit-id` to the full id. A repository with SHA-256 ids cannot be deployed from GitHub: package its files instead.'
    })
  }
  // A workflow that a run started gets a commit of its own repository. A commit of a deleted fork stays where its pull request is.
  return {repository: isRun ? repository : (fork?.repository ?? repository), commitId}
}

interface Event {
  readonly payload: EventPayload
  readonly eventName: string | undefined
  readonly repository: string | undefined
  readonly sha: string | undefined
  readonly ref: Ref
  readonly headRef: string | undefined
}

type About = Omit<EventFacts, 'eventName' | 'repository'>
type Possibly<T> = {readonly [K in keyof T]: T[K] | undefined}
/** What a ref names. */
type Ref = Possibly<Pick<EventFacts, 'branch' | 'tag' | 'pullRequestNumber'>>

function aboutOf(event: Event): Possibly<About> {
  const {payload, eventName, sha, ref} = event
  const pullRequest = object(payload['pull_request'])
  if (pullRequest) return aboutPullRequest(pullRequest, event)
  // Without its head nobody knows whether it is a fork's, and GITHUB_SHA is a merge that may vanish, or the base.
  if (eventName?.startsWith('pull_request') === true || ref.pullRequestNumber !== undefined) {
    return {pullRequestNumber: ref.pullRequestNumber}
  }
  switch (eventName) {
    case 'push':
      return aboutPush(event)
    case 'create':
      return {commitId: sha, ...(namedRef(payload) ?? ref)}
    // GITHUB_SHA and GITHUB_REF are those of the default branch.
    case 'delete':
      return {...namedRef(payload)}
    case 'release': {
      const tag = text(object(payload['release'])?.['tag_name'])
      return {commitId: sha, ...(tag === undefined ? ref : {tag})}
    }
    case 'merge_group':
      return aboutMergeGroup(event)
    case 'issue_comment': {
      const issue = object(payload['issue'])
      // The payload has nothing of a pull request but its number, and GITHUB_SHA is the default branch's.
      return object(issue?.['pull_request']) ? {pullRequestNumber: wholeNumber(issue?.['number'])} : {commitId: sha, ...ref}
    }
    case 'workflow_run': {
      const run = object(payload['workflow_run'])
      // Without the run nobody knows whether it is a fork's.
      if (run === undefined) return {...ref}
      const fork = forkOf(run['head_repository'], event, {branch: text(run['head_branch']), commitIds: [run['head_sha']]})
      return {commitId: sha, ...ref, fork}
    }
    default:
      return {commitId: sha, ...ref}
  }
}

/** The head and not the merge that GitHub checks out, which may vanish; the same for one that is closed. */
function aboutPullRequest(pullRequest: EventPayload, event: Event): Possibly<About> {
  const head = object(pullRequest['head'])
  const pullRequestNumber = wholeNumber(pullRequest['number']) ?? event.ref.pullRequestNumber
  if (head === undefined) return {pullRequestNumber}
  const branch = text(head['ref']) ?? event.headRef
  // GITHUB_SHA is a merge, too, where GITHUB_REF is that of the pull request; the merge of one that was merged is this repository's own.
  const merges = [event.ref.pullRequestNumber && event.sha, pullRequest['merged'] === true ? undefined : pullRequest['merge_commit_sha']]
  const fork = forkOf(head['repo'], event, {branch, commitIds: [head['sha'], ...merges]})
  const owner = fork?.repository?.split('/')[0] ?? text(object(head['user'])?.['login'])
  return {
    pullRequestNumber,
    commitId: commit(head['sha']),
    branch: fork === undefined ? branch : owner === undefined || branch === undefined ? undefined : `${owner}:${branch}`,
    fork
  }
}

function aboutPush({payload, sha, ref}: Event): Possibly<About> {
  // Of a branch that was deleted, the runner's variables are those of the default branch.
  const pushed = text(payload['ref']) === undefined ? ref : refOf(payload['ref'])
  if (payload['deleted'] === true || isNoCommit(payload['after'])) return pushed
  // `after` is the tag and not its commit where a tag is annotated.
  return {commitId: commit(object(payload['head_commit'])?.['id']) ?? sha, ...pushed}
}

/**
 * The branch is the temporary `gh-readonly-queue/main/pr-7-<commit>` and not the one that is merged into: what is in it is not in that branch
 * yet, may never be, and must not be deployed in its name.
 */
function aboutMergeGroup({payload, sha, ref}: Event): Possibly<About> {
  const group = object(payload['merge_group'])
  const {branch = ref.branch} = refOf(group?.['head_ref'])
  const [, number] = /\/pr-(\d+)-[0-9a-f]+$/.exec(branch ?? '') ?? []
  return {commitId: commit(group?.['head_sha']) ?? sha, branch, pullRequestNumber: wholeNumber(Number(number))}
}

/** Undefined when it is this repository. */
function forkOf(
  headRepository: unknown,
  {repository}: Event,
  {branch, commitIds}: {readonly branch: string | undefined; readonly commitIds: readonly unknown[]}
): Fork | undefined {
  const name = text(object(headRepository)?.['full_name'])
  if (name !== undefined && name.toLowerCase() === repository?.toLowerCase()) return undefined
  const ids = [...new Set(commitIds.flatMap(id => commit(id) ?? []))]
  return defined({repository: name, branch, commitIds: ids.length === 0 ? undefined : ids})
}

/** Of `create` and `delete`, whose `ref` is the bare name. */
function namedRef({ref, ref_type: type}: EventPayload): Ref | undefined {
  const name = text(ref)
  if (type === 'branch') return {branch: name, tag: undefined, pullRequestNumber: undefined}
  return type === 'tag' ? {branch: undefined, tag: name, pullRequestNumber: undefined} : undefined
}

function refOf(ref: unknown): Ref {
  const [, branch, tag, number] = /^refs\/(?:heads\/(.+)|tags\/(.+)|pull\/(\d+)\/.+)$/s.exec(text(ref) ?? '') ?? []
  return {branch, tag, pullRequestNumber: wholeNumber(Number(number))}
}

function commit(value: unknown): string | undefined {
  const id = text(value)?.toLowerCase()
  return id === undefined || !/^[0-9a-f]{4,64}$/.test(id) || isNoCommit(id) ? undefined : id
}

/** All zeros: there is none. */
function isNoCommit(value: unknown): boolean {
  return typeof value === 'string' && /^0+$/.test(value)
}

function object(value: unknown): EventPayload | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as EventPayload) : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function wholeNumber(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined
}
