import type {Observer} from '../core/observer.ts'
import type {EventFacts} from '../library/github-event.ts'
import type {OperationEvent} from '../operations/events.ts'
import {commentMarker, renderDeploymentComment, type DeploymentComment} from '../report/github/deployment-comment.ts'
import {GithubProblem, type GithubApi} from './github-api.ts'
import {listOf, membersOf} from './github-answer.ts'
import {githubProblemWarning} from './github-problem-warning.ts'
import type {StepEnd} from './step-end.ts'

const pageLength = 100
/** Of so many comments, ours is among the first, or there are too many to look through. */
const maxPages = 30

export interface PullRequestCommentOptions {
  readonly number: number
  /** `owner/name`. */
  readonly repository: string
  readonly facts: EventFacts
  /** The commit that is deployed where the revision does not name one; undefined when nobody knows it. */
  readonly commitId: string | undefined
  /** What the step is about, where it ends before that was told. */
  readonly applicationName?: string | undefined
  readonly deploymentGroupNames?: readonly string[] | undefined
  readonly environmentUrl?: string | undefined
  readonly runUrl?: string | undefined
  readonly tell: Observer<OperationEvent>
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

interface Comment {
  readonly id: number
  readonly body: string
}

/**
 * Says in a comment of the pull request how a deployment ended: one for each deployment group, written anew in place at the next one. Only what
 * the user of the token wrote is changed. Nothing of it changes a step.
 */
export class PullRequestComments {
  readonly #api: GithubApi
  readonly #options: PullRequestCommentOptions
  readonly #place: {readonly owner: string; readonly repo: string; readonly issue_number: number}
  /** What the token's user wrote before; looked for while the deployment runs, and again at its end if that failed. */
  #early: Promise<readonly Comment[] | undefined> | undefined
  #own: readonly Comment[] | undefined
  /** Groups that the run has come to, by name, with their application. */
  readonly #groups = new Map<string, string>()

  constructor(api: GithubApi, options: PullRequestCommentOptions) {
    this.#api = api
    this.#options = options
    const [owner = '', repo = ''] = options.repository.split('/')
    this.#place = {owner, repo, issue_number: options.number}
    const {applicationName, deploymentGroupNames = []} = options
    if (applicationName !== undefined) for (const name of deploymentGroupNames) this.#groups.set(name, applicationName)
  }

  observe(event: OperationEvent): void {
    if (event.type !== 'creating-deployment' && event.type !== 'deployment-found') return
    this.#groups.set(event.deploymentGroupName, event.applicationName)
    this.#early ??= this.#list().catch(() => undefined)
  }

  /** Resolves when all was said, or cannot be. */
  async end(end: StepEnd): Promise<void> {
    try {
      for (const [about, isNew] of this.#aboutOf(end)) await this.#say(about, isNew)
    } catch (error) {
      const {facts, number, tell} = this.#options
      const notDone = `The comment of pull request ${number} was not written`
      if (error instanceof GithubProblem) tell(githubProblemWarning(notDone, error, 'pull-requests: write', facts))
      else tell({type: 'warning', message: `${notDone}: ${error instanceof Error ? error.message : String(error)}`})
    }
  }

  /** What is to be said of which group, and whether a comment is made for it when there is none. */
  #aboutOf(end: StepEnd): [Pick<DeploymentComment, 'applicationName' | 'deploymentGroupName' | 'end'>, boolean][] {
    if (end.type === 'threw') {
      return [...this.#groups].map(([deploymentGroupName, applicationName]) => [{applicationName, deploymentGroupName, end}, true])
    }
    const {result} = end
    const {applicationName} = result
    if ('groups' in result) {
      return result.groups.map(group => [{applicationName, deploymentGroupName: group.deploymentGroupName, end: group}, true])
    }
    const {deploymentGroupName = ''} = result
    // A branch may have no group.
    if (deploymentGroupName === '') return []
    const about = {applicationName, deploymentGroupName}
    if (end.type === 'ended' && !('groups' in end.result)) return [[{...about, end: {type: 'ended', result: end.result}}, true]]
    return result.outcome === 'succeeded' ? [[{...about, end: {type: 'deleted'}}, false]] : []
  }

  async #say(about: Pick<DeploymentComment, 'applicationName' | 'deploymentGroupName' | 'end'>, isNew: boolean): Promise<void> {
    const {environmentUrl, runUrl, now, commitId} = this.#options
    const body = renderDeploymentComment({...about, environmentUrl, runUrl, atMs: now(), commitId: commitOf(about.end) ?? commitId})
    const marker = commentMarker(about.applicationName, about.deploymentGroupName)
    this.#own ??= (await this.#early) ?? (await this.#list())
    const mine = this.#own.find(comment => comment.body.startsWith(marker))
    if (mine !== undefined && (await this.#update(mine.id, body))) return
    if (isNew) await this.#create(marker, body)
  }

  /** False when it is not there any more, or may not be changed. */
  async #update(id: number, body: string): Promise<boolean> {
    const {owner, repo} = this.#place
    try {
      await this.#api.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {owner, repo, comment_id: id, body})
      return true
    } catch (error) {
      if (error instanceof GithubProblem && (error.status === 403 || error.status === 404)) return false
      throw error
    }
  }

  /** A create that nobody heard the answer of is looked for before it is asked again, so that there are no two. */
  async #create(marker: string, body: string): Promise<void> {
    const create = (): Promise<unknown> =>
      this.#api.requestOnce('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {...this.#place, body})
    try {
      await create()
    } catch (error) {
      if (!(error instanceof GithubProblem) || error.type !== 'unreachable') throw error
      if (!(await this.#list()).some(comment => comment.body.startsWith(marker) && comment.body === body)) await create()
    }
  }

  /** Comments of the token's own user, the oldest first. */
  async #list(): Promise<readonly Comment[]> {
    const login = await this.#api.login()
    const own: Comment[] = []
    for (let page = 1; page <= maxPages; page++) {
      const answer = await this.#api.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', {
        ...this.#place,
        per_page: pageLength,
        page
      })
      const comments = listOf(answer)
      own.push(...comments.map(value => commentOf(value, login)).filter(comment => comment !== undefined))
      if (comments.length < pageLength) break
    }
    return own
  }
}

function commentOf(value: unknown, login: string): Comment | undefined {
  const {id, body, user} = membersOf(value)
  return typeof id === 'number' && typeof body === 'string' && membersOf(user)['login'] === login ? {id, body} : undefined
}

/** What was deployed, where the revision says it. */
function commitOf(end: DeploymentComment['end']): string | undefined {
  return end.type === 'ended' && end.result.revision?.type === 'github' ? end.result.revision.commitId : undefined
}
