import type {Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {EventFacts} from '../library/github-event.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {Mode} from '../operations/inputs.ts'
import type {DeployResult, Outcome} from '../operations/result.ts'
import {describeError} from '../report/describe-error.ts'
import {describeOutcome} from '../report/outcome-text.ts'
import {GithubProblem} from './github-api.ts'
import type {GithubDeploymentCalls} from './github-deployment-calls.ts'
import {githubProblemWarning} from './github-problem-warning.ts'
import type {EndState, KeptDeployment} from './kept-deployment.ts'
import type {StepEnd} from './step-end.ts'

/** Left running, it stays in progress: only what succeeded is a success. */
const stateOf: Readonly<Record<Exclude<Outcome, 'left-running'>, EndState>> = {
  succeeded: 'success',
  failed: 'failure',
  stopped: 'failure',
  'rolled-back': 'failure',
  'rollback-failed': 'failure',
  'timed-out': 'error',
  cancelled: 'error',
  unknown: 'error',
  superseded: 'inactive',
  skipped: 'inactive'
}

export interface GithubDeploymentOptions {
  readonly mode: Mode
  readonly facts: EventFacts
  /** The commit that is deployed where the revision does not name one; undefined when nobody knows it. */
  readonly commitId: string | undefined
  /** Default: the name of the deployment group. Of a run for several groups, each has its own, `environment/group`. */
  readonly environment?: string | undefined
  readonly environmentUrl?: string | undefined
  /** Of this run. */
  readonly logUrl?: string | undefined
  readonly tell: Observer<OperationEvent>
  /** Keeps for the post step what is still to be said. */
  readonly save: (kept: readonly KeptDeployment[]) => void
}

type Begun = Extract<OperationEvent, {type: 'deployment-created' | 'deployment-found'}>

interface Tracked {
  kept: KeptDeployment
  /** There is nothing to say of it any more. */
  isClosed: boolean
  /** What is being asked of GitHub, one after the other; it never rejects. */
  work: Promise<void>
}

/**
 * Shows each deployment of a step as one of GitHub: in progress as soon as it is created, and how it ended. A deployment that is taken up, to
 * wait for it, say, is the one that was created with it, so that no attempt and no job makes a second one. Nothing of it changes a step.
 */
export class GithubDeployments {
  readonly #calls: GithubDeploymentCalls
  readonly #options: GithubDeploymentOptions
  /** By deployment group. */
  readonly #tracked = new Map<string, Tracked>()
  /** What a rollback brings back, by deployment group. */
  readonly #restored = new Map<string, string>()

  constructor(calls: GithubDeploymentCalls, options: GithubDeploymentOptions) {
    this.#calls = calls
    this.#options = options
  }

  observe(event: OperationEvent): void {
    if (event.type === 'rolling-back') this.#restored.set(event.deploymentGroupName, event.to.deploymentId)
    if (event.type === 'deployment-created' || event.type === 'deployment-found') this.#begin(event)
    // One of several: its end is said although the step goes on.
    if (event.type === 'ended' && event.group !== undefined) this.#finish(event.result)
    if (event.type === 'group-failed') this.#lose(event.result.deploymentGroupName, event.result.error)
  }

  /** Resolves when all was said, or cannot be. */
  async end(end: StepEnd): Promise<void> {
    if (end.type === 'threw') for (const group of this.#tracked.keys()) this.#lose(group, end.error)
    if (end.type === 'ended' && !('groups' in end.result)) this.#finish(end.result)
    if (end.type === 'ended' && 'groups' in end.result) {
      for (const group of end.result.groups) {
        if (group.type === 'ended') this.#finish(group.result)
        if (group.type === 'threw') this.#lose(group.deploymentGroupName, group.error)
      }
    }
    await Promise.all([...this.#tracked.values()].map(({work}) => work))
  }

  #begin(event: Begun): void {
    const {deploymentId, applicationName, deploymentGroupName, group} = event
    const {environment} = this.#options
    const tracked: Tracked = {
      kept: {
        deploymentId,
        applicationName,
        deploymentGroupName,
        // A success makes what its environment had before inactive: groups that shared one would make each other so.
        environment:
          environment === undefined ? deploymentGroupName : group === undefined ? environment : `${environment}/${deploymentGroupName}`
      },
      isClosed: false,
      work: Promise.resolve()
    }
    this.#tracked.set(deploymentGroupName, tracked)
    this.#save()
    this.#queue(tracked, 'created', () => this.#open(tracked, event))
  }

  async #open(tracked: Tracked, event: Begun): Promise<void> {
    const {logUrl} = this.#options
    const {kept} = tracked
    try {
      const id =
        (event.type === 'deployment-found' ? (await this.#calls.find(kept))?.id : undefined) ?? (await this.#create(kept, event.revision))
      if (id === undefined) {
        const message = `There is no deployment of GitHub for ${kept.deploymentId}: which commit it deploys is not known here`
        this.#options.tell({type: 'notice', message})
        this.#close(tracked)
        return
      }
      // Its end may have been asked for meanwhile.
      tracked.kept = {...tracked.kept, id}
      this.#save()
      await this.#calls.say(id, {state: 'in_progress', description: `${kept.deploymentId} is under way`, logUrl})
    } catch (error) {
      if (isRefusal(error) && tracked.kept.id === undefined) this.#close(tracked)
      throw error
    }
  }

  /** Undefined when nobody here knows the commit: one that was not deployed must not look as if it was. */
  async #create(kept: KeptDeployment, revision: RevisionLocation | undefined): Promise<number | undefined> {
    const {facts} = this.#options
    const commitId = this.#commitOf(revision) ?? (await this.#restoredCommit(kept))
    return commitId === undefined ? undefined : this.#calls.create(kept, commitId, facts.pullRequestNumber !== undefined)
  }

  #commitOf(revision: RevisionLocation | undefined): string | undefined {
    const {facts, mode, commitId} = this.#options
    if (revision?.type !== 'github') return mode === 'deploy' ? commitId : undefined
    const isHere = [facts.repository, facts.fork?.repository].some(name => name?.toLowerCase() === revision.repository.toLowerCase())
    return isHere ? revision.commitId : undefined
  }

  async #restoredCommit({deploymentGroupName, environment}: KeptDeployment): Promise<string | undefined> {
    const deploymentId = this.#restored.get(deploymentGroupName)
    return deploymentId === undefined ? undefined : (await this.#calls.find({deploymentId, environment}))?.sha
  }

  #finish(result: DeployResult): void {
    const tracked = this.#tracked.get(result.deploymentGroupName)
    if (tracked === undefined || tracked.isClosed || tracked.kept.state !== undefined) return
    const {outcome} = result
    if (outcome === 'left-running') {
      const {environment, deploymentId} = tracked.kept
      const message = `GitHub shows ${deploymentId} as in progress in "${environment}", since it goes on: \`mode: wait\` with \`github-deployment: true\` tells its end`
      this.#options.tell({type: 'notice', message})
      this.#close(tracked)
      return
    }
    this.#say(tracked, stateOf[outcome], describeOutcome(result), outcome === 'cancelled' || outcome === 'unknown')
  }

  /** What is known of it, its operation could not say. */
  #lose(deploymentGroupName: string, error: unknown): void {
    const tracked = this.#tracked.get(deploymentGroupName)
    if (tracked === undefined || tracked.isClosed || tracked.kept.state !== undefined) return
    this.#say(tracked, 'error', describeError(error)[0] ?? 'failed', true)
  }

  /** `mayChange`: the post step looks once more how it stands. */
  #say(tracked: Tracked, state: EndState, description: string, mayChange: boolean): void {
    const {environmentUrl, logUrl} = this.#options
    tracked.kept = {...tracked.kept, state}
    this.#save()
    this.#queue(tracked, 'updated', async () => {
      const {id} = tracked.kept
      if (id === undefined) return
      try {
        await this.#calls.say(id, {state, description, logUrl, ...(state === 'success' && {environmentUrl})})
      } catch (error) {
        if (isRefusal(error)) this.#close(tracked)
        throw error
      }
      if (mayChange) {
        tracked.kept = {...tracked.kept, isTold: true}
        this.#save()
      } else this.#close(tracked)
    })
  }

  #close(tracked: Tracked): void {
    tracked.isClosed = true
    this.#save()
  }

  #save(): void {
    this.#options.save([...this.#tracked.values()].filter(({isClosed}) => !isClosed).map(({kept}) => kept))
  }

  #queue(tracked: Tracked, what: string, work: () => Promise<void>): void {
    tracked.work = tracked.work.then(work).catch((error: unknown) => {
      const {facts, tell} = this.#options
      const notDone = `GitHub's deployment in "${tracked.kept.environment}" was not ${what}`
      if (error instanceof GithubProblem) tell(githubProblemWarning(notDone, error, 'deployments: write', facts))
      else tell({type: 'warning', message: `${notDone}: ${error instanceof Error ? error.message : String(error)}`})
    })
  }
}

function isRefusal(error: unknown): boolean {
  return error instanceof GithubProblem && error.type === 'refused'
}
