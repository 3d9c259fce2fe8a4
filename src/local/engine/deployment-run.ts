import type {Clock} from '../../core/clock.ts'
import type {RevisionLocation} from '../../deployment/model.ts'
import type {Host} from '../host-port.ts'
import type {Catalog} from './catalog.ts'
import {mayStart, orderByHealth, unavailableLimit} from './health.ts'
import {lifecycleEventsOf} from './lifecycle-events.ts'
import type {DeploymentRecord, GroupRecord, MinimumHealthyHosts, TargetRecord} from './records.ts'
import {revisionKey} from './records.ts'
import {runTarget, skipTarget} from './target-run.ts'

/** Why a deployment did not succeed; code and message are AWS's. */
export interface DeploymentFailure {
  readonly code: string
  readonly message: string
}

const noInstances: DeploymentFailure = {
  code: 'NO_INSTANCES',
  message:
    'The deployment failed because no instances were found for your deployment group. Check your deployment group settings to make sure the tags for your Amazon EC2 instances or Auto Scaling groups correctly identify the instances you want to deploy to, and then try again.'
}
const healthConstraints: DeploymentFailure = {
  code: 'HEALTH_CONSTRAINTS',
  message:
    'The overall deployment failed because too many individual instances failed deployment, too few healthy instances are available for deployment, or some instances in your deployment group are experiencing problems.'
}
const healthConstraintsInvalid: DeploymentFailure = {
  code: 'HEALTH_CONSTRAINTS_INVALID',
  message:
    'The revision can never successfully deploy under the instance health constraints as specified: the minimum number of healthy instances is not less than the number of instances.'
}

export interface DeploymentRunOptions {
  readonly deployment: DeploymentRecord
  readonly group: GroupRecord
  readonly minimumHealthyHosts: MinimumHealthyHosts
  readonly revision: RevisionLocation
  readonly hosts: readonly Host[]
  readonly catalog: Catalog
  readonly clock: Clock
  readonly signal: AbortSignal
}

/**
 * Deploys to the group's instances as the deployment configuration allows, until all were attempted, health forbids to go on, or
 * `signal` aborts. Resolves, once nothing runs any more, with the failure, if the instances' results make it one. The targets are
 * final then; the deployment's own status is the caller's.
 */
export async function runDeployment(options: DeploymentRunOptions): Promise<DeploymentFailure | undefined> {
  const {deployment, group, minimumHealthyHosts, hosts, catalog, clock, signal} = options
  const wanted = revisionKey(deployment.revision)
  const chosen = deployment.updateOutdatedInstancesOnly ? hosts.filter(({id}) => group.instances[id]?.revision !== wanted) : hosts
  deployment.targets = chosen.map(({id}) => newTarget(deployment, id, clock.now()))
  catalog.saveDeployment(deployment)
  if (hosts.length === 0) return noInstances
  if (chosen.length === 0) return undefined
  const limit = unavailableLimit(minimumHealthyHosts, chosen.length)
  const pending = orderByHealth(
    chosen.map(({id}) => id),
    group.instances,
    group.targetRevision === undefined ? undefined : revisionKey(group.targetRevision)
  )
  const wasUnhealthy = (id: string): boolean => group.instances[id]?.isHealthy === false
  const count = (status: TargetRecord['status']): number => deployment.targets.filter(target => target.status === status).length
  const running = new Set<Promise<void>>()

  const start = (id: string): void => {
    const host = hosts.find(candidate => candidate.id === id)
    const target = deployment.targets.find(candidate => candidate.id === id)
    if (host === undefined || target === undefined) throw new Error(`no host ${id}`)
    const run = runTarget({deployment, target, host, revision: options.revision, clock, signal}).then(() => {
      recordHealth(group, target, wanted)
      catalog.saveDeployment(deployment)
      catalog.save()
      running.delete(run)
    })
    running.add(run)
  }

  for (;;) {
    for (let next = pending[0]; next !== undefined && !signal.aborted; next = pending[0]) {
      const progress = {inProgress: running.size, failed: count('Failed'), waitingUnhealthy: pending.filter(wasUnhealthy).length}
      if (!mayStart(limit, progress, wasUnhealthy(next))) break
      pending.shift()
      start(next)
    }
    if (running.size === 0) break
    await Promise.race(running)
  }
  const isCut = pending.length > 0
  for (const target of deployment.targets) if (target.status === 'Pending') skipTarget(target, clock)
  if (limit <= 0) return healthConstraintsInvalid
  return isCut || count('Succeeded') === 0 ? healthConstraints : undefined
}

function newTarget(deployment: DeploymentRecord, id: string, nowMs: number): TargetRecord {
  const events = lifecycleEventsOf(deployment.deploymentStyle).map(name => ({name, status: 'Pending' as const}))
  return {id, status: 'Pending', lastUpdatedMs: nowMs, events}
}

/** An instance that was attempted is healthy if that succeeded, whatever becomes of the deployment; others keep their health. */
function recordHealth(group: GroupRecord, target: TargetRecord, revision: string): void {
  group.instances[target.id] = target.status === 'Succeeded' ? {isHealthy: true, revision} : {isHealthy: false}
}
