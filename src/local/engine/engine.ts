import {randomInt} from 'node:crypto'
import type {Clock} from '../../core/clock.ts'
import {isTerminal} from '../../deployment/model.ts'
import type {Account} from '../account/account.ts'
import type {HookFunctions} from '../hook-port.ts'
import type {Host} from '../host-port.ts'
import {AlarmBoard} from './alarm-board.ts'
import type {Catalog} from './catalog.ts'
import type {TagChoice} from './choose-fleets.ts'
import {chooseFleets} from './choose-fleets.ts'
import type {DeploymentFailure} from './deployment-failure.ts'
import {died} from './deployment-failure.ts'
import type {RunResources, RunResult} from './deployment-run.ts'
import {prepareRun} from './deployment-run.ts'
import {endDead} from './end-dead.ts'
import type {Ending} from './ending.ts'
import {failureOf, wantsRollback} from './ending.ts'
import type {HookStatus} from './hook-runner.ts'
import {HookRunner} from './hook-runner.ts'
import type {NewDeployment} from './new-deployment.ts'
import type {ReadObject} from './read-object.ts'
import type {BlueGreenPlan, DeploymentCreator, DeploymentRecord, GroupRecord} from './records.ts'
import {planRollback, restoresUnknown} from './rollback.ts'
import {skipTarget} from './target-run.ts'
import type {WaitType} from './traffic-gate.ts'
import {TrafficGate} from './traffic-gate.ts'

/** How long a deployment stays in states that have nothing to do on the embedded service; milliseconds of its clock. */
export interface Lingering {
  readonly createdMs?: number
  readonly queuedMs?: number
  readonly bakingMs?: number
}

export interface EngineOptions {
  readonly alarms?: AlarmBoard
  /** Asked for each deployment when it is created. Default: no waiting anywhere. */
  readonly linger?: (deployment: DeploymentRecord) => Lingering
  /** What ECS and Lambda deployments work on; without it they fail. */
  readonly account?: Account
  /** Runs the functions that hooks name. Default: no such function exists. */
  readonly hookFunctions?: HookFunctions
  /** Reads the AppSpec of an ECS or Lambda revision from S3. Default: there is no such object. */
  readonly readObject?: ReadObject
}

interface ActiveRun {
  readonly controller: AbortController
  readonly done: Promise<void>
  readonly gate: TrafficGate
  ending: Ending | undefined
}

/** Runs deployments: one at a time in each group, any number of groups at once. */
export class Engine {
  readonly #catalog: Catalog
  readonly #resources: RunResources
  readonly #clock: Clock
  readonly #alarms: AlarmBoard
  readonly #linger: (deployment: DeploymentRecord) => Lingering
  readonly #runs = new Map<string, ActiveRun>()
  #isClosed = false

  /** Deployments that were active when an earlier process died are ended as failed; nothing is resumed. */
  constructor(
    catalog: Catalog,
    hosts: readonly Host[],
    clock: Clock,
    {alarms = new AlarmBoard(), linger = () => ({}), account, hookFunctions, readObject = noObject}: EngineOptions = {}
  ) {
    this.#catalog = catalog
    this.#clock = clock
    this.#resources = {catalog, clock, hosts, account, hooks: new HookRunner(hookFunctions, clock), readObject}
    this.#alarms = alarms
    this.#linger = linger
    for (const deployment of catalog.deployments.values()) {
      if (isTerminal(deployment.status)) continue
      endDead(deployment, catalog.findGroup(deployment.groupId), clock)
      catalog.saveDeployment(deployment)
      catalog.save()
    }
    alarms.onChange(() => {
      for (const [id, run] of this.#runs) this.#heedAlarms(catalog.deployments.get(id), run)
    })
  }

  /**
   * Creates the deployment and starts it soon. The group must have no active one: see {@link Catalog.activeDeployment}. One that the
   * service starts by itself, after `root`, names it.
   */
  create(request: NewDeployment, creator: DeploymentCreator = 'user', root?: DeploymentRecord): DeploymentRecord {
    const related = root === undefined ? {} : {related: {autoUpdateOutdatedInstancesRootDeploymentId: root.id}}
    const deployment = this.#create(request, creator, related)
    if (root !== undefined) {
      const others = root.related?.autoUpdateOutdatedInstancesDeploymentIds ?? []
      root.related = {...root.related, autoUpdateOutdatedInstancesDeploymentIds: [...others, deployment.id]}
      this.#catalog.saveDeployment(root)
    }
    return deployment
  }

  /** The instances of a blue/green deployment to the group, if it were created now. */
  chooseFleets(group: GroupRecord, choice: TagChoice): Pick<BlueGreenPlan, 'originals' | 'replacements'> {
    return chooseFleets(this.#resources.hosts, group, choice)
  }

  /** What the deployment waits for, if it is a blue/green deployment that waits. */
  waitingFor(deployment: DeploymentRecord): WaitType | undefined {
    return this.#runs.get(deployment.id)?.gate.waitingFor
  }

  /** Ends the wait the deployment is in. */
  continue(deployment: DeploymentRecord): void {
    this.#runs.get(deployment.id)?.gate.open()
  }

  /**
   * What a hook function says about the lifecycle event that has this execution id. `completed` when the event has ended, or was
   * reported before; `unknown` when the deployment has no such event.
   */
  reportHook(deployment: DeploymentRecord, hookExecutionId: string, status: HookStatus): 'taken' | 'completed' | 'unknown' {
    const events = deployment.targets.flatMap(target => target.events)
    if (!events.some(event => event.hookExecutionId === hookExecutionId)) return 'unknown'
    return this.#resources.hooks.report(hookExecutionId, status) ? 'taken' : 'completed'
  }

  /** `Succeeded` when it has ended already, `Pending` while something is still running on the instances. */
  stop(deployment: DeploymentRecord, autoRollbackEnabled: boolean | undefined): 'Pending' | 'Succeeded' {
    const run = this.#runs.get(deployment.id)
    if (run === undefined) return 'Succeeded'
    this.#end(run, {kind: 'stopped', autoRollbackEnabled})
    return 'Pending'
  }

  /** Ends what runs for a group that is about to be deleted. */
  abandon(groupId: string, failure: DeploymentFailure): void {
    const deployment = this.#catalog.activeDeployment(groupId)
    const run = deployment === undefined ? undefined : this.#runs.get(deployment.id)
    if (run !== undefined) this.#end(run, {kind: 'failed', failure})
  }

  /** Resolves when the deployment has ended; at once when it is not running here. Its rollback is another deployment. */
  async settled(deploymentId: string): Promise<void> {
    await this.#runs.get(deploymentId)?.done
  }

  /** Stops every deployment, without rollbacks, and resolves when nothing runs on any instance, and no hook function. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const run of this.#runs.values()) this.#end(run, {kind: 'closed'})
    while (this.#runs.size > 0) await Promise.all([...this.#runs.values()].map(({done}) => done))
    await this.#resources.hooks.close()
  }

  #end(run: ActiveRun, ending: Ending): void {
    run.ending ??= ending
    run.controller.abort(new Error('the deployment was stopped'))
  }

  #heedAlarms(deployment: DeploymentRecord | undefined, run: ActiveRun): void {
    const names = this.#alarms.activeOf(deployment?.alarms ?? [])
    if (names.length > 0) this.#end(run, {kind: 'alarm', names})
  }

  #create(request: NewDeployment, creator: DeploymentCreator, origin: Pick<DeploymentRecord, 'rollback' | 'related'>): DeploymentRecord {
    const deployment: DeploymentRecord = {
      ...request,
      id: this.#newId(),
      creator,
      ...origin,
      createdMs: this.#clock.now(),
      status: 'Created',
      targets: []
    }
    this.#catalog.addDeployment(deployment)
    const controller = new AbortController()
    const gate = new TrafficGate()
    const run: ActiveRun = {
      controller,
      gate,
      ending: undefined,
      // Later than now, so that whoever created it sees it as `Created` first.
      done: new Promise(resolve => setImmediate(resolve))
        .then(() => this.#run(deployment, run))
        .catch((error: unknown) => ({code: 'INTERNAL_ERROR', message: error instanceof Error ? error.message : String(error)}))
        .then(result => {
          this.#runs.delete(deployment.id)
          this.#finish(deployment, result, run.ending)
        })
    }
    this.#runs.set(deployment.id, run)
    return deployment
  }

  async #run(deployment: DeploymentRecord, run: ActiveRun): Promise<RunResult> {
    const {signal} = run.controller
    const {createdMs = 0, queuedMs = 0, bakingMs = 0} = this.#linger(deployment)
    if (!(await this.#rest(createdMs, signal))) return 'cut'
    if (queuedMs > 0) {
      deployment.status = 'Queued'
      this.#catalog.saveDeployment(deployment)
      if (!(await this.#rest(queuedMs, signal))) return 'cut'
    }
    const group = this.#catalog.findGroup(deployment.groupId)
    if (group === undefined)
      return {code: 'DEPLOYMENT_GROUP_MISSING', message: `The deployment group ${deployment.groupName} was not found.`}
    const start = prepareRun(deployment, group, this.#resources)
    if (typeof start !== 'function') return start
    deployment.status = 'InProgress'
    deployment.startedMs = this.#clock.now()
    group.lastAttemptedDeploymentId = deployment.id
    this.#heedAlarms(deployment, run)
    if (run.ending !== undefined) return 'cut'
    const result = await start(signal, run.gate)
    if (result !== undefined || bakingMs === 0) return result
    deployment.status = 'Baking'
    this.#catalog.saveDeployment(deployment)
    return (await this.#rest(bakingMs, signal)) ? undefined : 'cut'
  }

  /** Whether the time passed without the deployment being ended. */
  async #rest(ms: number, signal: AbortSignal): Promise<boolean> {
    if (ms > 0 && !signal.aborted) await this.#clock.sleep(ms, signal).catch(() => undefined)
    return !signal.aborted
  }

  #finish(deployment: DeploymentRecord, result: RunResult, ending: Ending | undefined): void {
    for (const target of deployment.targets) if (target.status === 'Pending' || target.status === 'Ready') skipTarget(target, this.#clock)
    const group = this.#catalog.findGroup(deployment.groupId)
    deployment.completedMs = this.#clock.now()
    // A stop that came when everything had succeeded changes nothing.
    const effective = result === undefined && ending?.kind !== 'failed' ? undefined : ending
    const failure = effective !== undefined ? failureOf(effective) : result === 'cut' ? died : result
    deployment.status = failure === undefined ? 'Succeeded' : (failure.status ?? 'Failed')
    if (failure !== undefined) deployment.error = {code: failure.code, message: failure.message}
    if (group !== undefined && deployment.status === 'Succeeded' && !restoresUnknown(deployment)) {
      group.targetRevision = deployment.revision
      group.lastSuccessfulDeploymentId = deployment.id
    }
    if (group !== undefined && wantsRollback(deployment, effective) && !this.#isClosed) this.#rollBack(deployment, group)
    this.#catalog.save()
    this.#catalog.saveDeployment(deployment)
  }

  #rollBack(failed: DeploymentRecord, group: GroupRecord): void {
    const plan = planRollback(failed, group)
    if (typeof plan === 'string') {
      failed.rollback = {rollbackMessage: `Deployment ${failed.id} cannot be rolled back: ${plan}`}
      return
    }
    const started = this.#create(plan, 'codeDeployRollback', {})
    const rollbackMessage = `Deployment ${started.id} is triggered to roll back deployment ${failed.id}.`
    failed.rollback = {rollbackDeploymentId: started.id, rollbackMessage}
    started.rollback = {rollbackTriggeringDeploymentId: failed.id, rollbackMessage}
    this.#catalog.saveDeployment(started)
  }

  /** `d-` and nine letters or digits, as AWS's are. */
  #newId(): string {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
    for (;;) {
      const id = `d-${Array.from({length: 9}, () => alphabet[randomInt(alphabet.length)]).join('')}`
      if (!this.#catalog.deployments.has(id)) return id
    }
  }
}

const noObject: ReadObject = () => Promise.reject(new Error('The specified bucket does not exist.'))
