import {randomInt} from 'node:crypto'
import type {Clock} from '../../core/clock.ts'
import {isTerminal} from '../../deployment/model.ts'
import type {Host} from '../host-port.ts'
import type {Catalog} from './catalog.ts'
import type {DeploymentFailure} from './deployment-run.ts'
import {runDeployment} from './deployment-run.ts'
import {toHostRevision} from './host-revision.ts'
import {predefinedConfigs} from './predefined-configs.ts'
import type {DeploymentRecord, GroupRecord, MinimumHealthyHosts} from './records.ts'
import {skipTarget} from './target-run.ts'

/** What a new deployment is made of; the engine adds id, times and states. */
export type NewDeployment = Omit<
  DeploymentRecord,
  'id' | 'status' | 'createdMs' | 'startedMs' | 'completedMs' | 'error' | 'targets' | 'creator' | 'rollback'
>

/** How a deployment was told to end before its time. */
type Ending =
  | {readonly kind: 'stopped'; readonly autoRollbackEnabled: boolean | undefined}
  | {readonly kind: 'closed'}
  | {readonly kind: 'failed'; readonly failure: DeploymentFailure}

interface ActiveRun {
  readonly controller: AbortController
  readonly done: Promise<void>
  ending: Ending | undefined
}

const manualStop: DeploymentFailure = {code: 'MANUAL_STOP', message: 'The deployment was stopped by a user.'}
const closed: DeploymentFailure = {code: 'MANUAL_STOP', message: 'The deployment was stopped because the embedded CodeDeploy was closed.'}
const died: DeploymentFailure = {
  code: 'INTERNAL_ERROR',
  message: 'The embedded CodeDeploy ended while this deployment was running. What was running on the instances is unknown; deploy again.'
}

/** Runs deployments: one at a time in each group, any number of groups at once. */
export class Engine {
  readonly #catalog: Catalog
  readonly #hosts: readonly Host[]
  readonly #clock: Clock
  readonly #runs = new Map<string, ActiveRun>()
  #isClosed = false

  /** Deployments that were active when an earlier process died are ended as failed; nothing is resumed. */
  constructor(catalog: Catalog, hosts: readonly Host[], clock: Clock) {
    this.#catalog = catalog
    this.#hosts = hosts
    this.#clock = clock
    for (const deployment of catalog.deployments.values()) if (!isTerminal(deployment.status)) this.#endDead(deployment)
  }

  /** Creates the deployment and starts it soon. The group must have no active one: see {@link Catalog.activeDeployment}. */
  create(request: NewDeployment): DeploymentRecord {
    return this.#create(request, 'user', {})
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

  /** Stops every deployment, without rollbacks, and resolves when nothing runs on any instance. */
  async close(): Promise<void> {
    this.#isClosed = true
    for (const run of this.#runs.values()) this.#end(run, {kind: 'closed'})
    while (this.#runs.size > 0) await Promise.all([...this.#runs.values()].map(({done}) => done))
  }

  #end(run: ActiveRun, ending: Ending): void {
    run.ending ??= ending
    run.controller.abort(new Error('the deployment was stopped'))
  }

  #create(request: NewDeployment, creator: DeploymentRecord['creator'], rollback: Pick<DeploymentRecord, 'rollback'>): DeploymentRecord {
    const deployment: DeploymentRecord = {
      ...request,
      id: this.#newId(),
      creator,
      ...rollback,
      createdMs: this.#clock.now(),
      status: 'Created',
      targets: []
    }
    this.#catalog.addDeployment(deployment)
    const controller = new AbortController()
    const run: ActiveRun = {
      controller,
      ending: undefined,
      // Later than now, so that whoever created it sees it as `Created` first.
      done: new Promise(resolve => setImmediate(resolve))
        .then(() => this.#run(deployment, controller.signal))
        .catch((error: unknown) => ({code: 'INTERNAL_ERROR', message: error instanceof Error ? error.message : String(error)}))
        .then(failure => {
          this.#runs.delete(deployment.id)
          this.#finish(deployment, failure, run.ending)
        })
    }
    this.#runs.set(deployment.id, run)
    return deployment
  }

  async #run(deployment: DeploymentRecord, signal: AbortSignal): Promise<DeploymentFailure | undefined> {
    if (signal.aborted) return undefined
    const group = this.#catalog.findGroup(deployment.groupId)
    if (group === undefined)
      return {code: 'DEPLOYMENT_GROUP_MISSING', message: `The deployment group ${deployment.groupName} was not found.`}
    const minimumHealthyHosts = this.#minimumHealthyHosts(deployment.configName)
    const revision = toHostRevision(deployment.revision)
    if (minimumHealthyHosts === undefined || revision === undefined)
      return {code: 'INTERNAL_ERROR', message: 'The deployment configuration or the revision is not one for servers.'}
    deployment.status = 'InProgress'
    deployment.startedMs = this.#clock.now()
    group.lastAttemptedDeploymentId = deployment.id
    return await runDeployment({
      deployment,
      group,
      minimumHealthyHosts,
      revision,
      hosts: this.#hosts,
      catalog: this.#catalog,
      clock: this.#clock,
      signal
    })
  }

  #minimumHealthyHosts(configName: string): MinimumHealthyHosts | undefined {
    return (predefinedConfigs.get(configName) ?? this.#catalog.configs.get(configName))?.minimumHealthyHosts
  }

  #finish(deployment: DeploymentRecord, failure: DeploymentFailure | undefined, ending: Ending | undefined): void {
    for (const target of deployment.targets) if (target.status === 'Pending') skipTarget(target, this.#clock)
    const group = this.#catalog.findGroup(deployment.groupId)
    deployment.completedMs = this.#clock.now()
    // A stop that came when everything had succeeded changes nothing.
    const isComplete = deployment.targets.length > 0 && deployment.targets.every(({status}) => status === 'Succeeded')
    const effective = isComplete && ending?.kind !== 'failed' ? undefined : ending
    switch (effective?.kind) {
      case 'stopped':
      case 'closed':
        deployment.status = 'Stopped'
        deployment.error = effective.kind === 'closed' ? closed : manualStop
        break
      case 'failed':
        deployment.status = 'Failed'
        deployment.error = effective.failure
        break
      case undefined:
        deployment.status = failure === undefined ? 'Succeeded' : 'Failed'
        if (failure !== undefined) deployment.error = failure
    }
    if (group !== undefined && deployment.status === 'Succeeded') {
      group.targetRevision = deployment.revision
      group.lastSuccessfulDeploymentId = deployment.id
    }
    if (group !== undefined && wantsRollback(deployment, effective) && !this.#isClosed) this.#rollBack(deployment, group)
    this.#catalog.save()
    this.#catalog.saveDeployment(deployment)
  }

  /** A rollback is a new deployment of the last revision that succeeded in the group. */
  #rollBack(failed: DeploymentRecord, group: GroupRecord): void {
    const revision = group.targetRevision
    if (revision === undefined) {
      failed.rollback = {
        rollbackMessage: `Deployment ${failed.id} cannot be rolled back: no deployment to the group has succeeded yet, so there is no revision to go back to.`
      }
      return
    }
    const {applicationName, groupName, groupId, configName, deploymentStyle, settings, autoRollback, fileExistsBehavior} = failed
    const started = this.#create(
      {
        applicationName,
        groupName,
        groupId,
        configName,
        deploymentStyle,
        settings,
        revision,
        previousRevision: revision,
        ignoreApplicationStopFailures: failed.ignoreApplicationStopFailures,
        updateOutdatedInstancesOnly: false,
        ...(autoRollback === undefined ? {} : {autoRollback}),
        ...(fileExistsBehavior === undefined ? {} : {fileExistsBehavior})
      },
      'codeDeployRollback',
      {}
    )
    const rollbackMessage = `Deployment ${started.id} is triggered to roll back deployment ${failed.id}.`
    failed.rollback = {rollbackDeploymentId: started.id, rollbackMessage}
    started.rollback = {rollbackTriggeringDeploymentId: failed.id, rollbackMessage}
    this.#catalog.saveDeployment(started)
  }

  #endDead(deployment: DeploymentRecord): void {
    const group = this.#catalog.findGroup(deployment.groupId)
    for (const target of deployment.targets) {
      if (target.status === 'Pending') skipTarget(target, this.#clock)
      if (target.status !== 'InProgress') continue
      for (const event of target.events) {
        if (event.status === 'Pending') event.status = 'Skipped'
        if (event.status !== 'InProgress') continue
        event.status = 'Failed'
        event.endedMs = this.#clock.now()
        event.diagnostics = {errorCode: 'UnknownError', scriptName: '', message: died.message, logTail: ''}
      }
      target.status = 'Failed'
      target.lastUpdatedMs = this.#clock.now()
      if (group !== undefined) group.instances[target.id] = {isHealthy: false}
    }
    deployment.status = 'Failed'
    deployment.completedMs = this.#clock.now()
    deployment.error = died
    this.#catalog.saveDeployment(deployment)
    this.#catalog.save()
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

/** A rollback is never rolled back itself. */
function wantsRollback({status, creator, autoRollback}: DeploymentRecord, ending: Ending | undefined): boolean {
  if (creator === 'codeDeployRollback' || status === 'Succeeded') return false
  const on = (event: 'DEPLOYMENT_FAILURE' | 'DEPLOYMENT_STOP_ON_REQUEST'): boolean =>
    autoRollback?.enabled === true && autoRollback.events.includes(event)
  switch (ending?.kind) {
    case undefined:
      return on('DEPLOYMENT_FAILURE')
    case 'stopped':
      return ending.autoRollbackEnabled ?? on('DEPLOYMENT_STOP_ON_REQUEST')
    case 'closed':
    case 'failed':
      return false
  }
}
