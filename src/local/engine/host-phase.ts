import type {Clock} from '../../core/clock.ts'
import type {Host, HostRevision} from '../host-port.ts'
import type {Catalog} from './catalog.ts'
import type {DeploymentFailure} from './deployment-failure.ts'
import {agentIssue, healthConstraints, healthConstraintsInvalid} from './deployment-failure.ts'
import {mayStart, orderByHealth, unavailableLimit} from './health.ts'
import type {DeploymentRecord, EventRecord, GroupRecord, MinimumHealthyHosts, TargetRecord} from './records.ts'
import {revisionKey} from './records.ts'
import {isAgentSilent, runTarget, skipTarget} from './target-run.ts'

/** What every phase of a deployment works with. */
export interface DeploymentRunOptions {
  readonly deployment: DeploymentRecord
  readonly group: GroupRecord
  readonly minimumHealthyHosts: MinimumHealthyHosts
  readonly revision: HostRevision
  readonly hosts: readonly Host[]
  readonly catalog: Catalog
  readonly clock: Clock
  readonly signal: AbortSignal
}

export interface Phase {
  readonly targets: readonly TargetRecord[]
  /** The events that happen in this phase; default all. */
  readonly events?: (event: EventRecord) => boolean
  readonly endsAs?: 'Succeeded' | 'Ready'
  /** Whether an instance that succeeds has the deployment's revision from then on. */
  readonly installs: boolean
}

/** The records of a large fleet are megabytes: while a deployment to it runs, they are written ten times and not for each instance. */
const largeFleet = 100

/**
 * Takes instances through lifecycle events as the deployment configuration allows, until all were attempted, health forbids to go on,
 * or the signal aborts. Resolves, once nothing runs any more, with the failure, if the instances' results make it one. Targets that
 * were not attempted are skipped then.
 */
export async function runPhase(options: DeploymentRunOptions, phase: Phase): Promise<DeploymentFailure | undefined> {
  const {deployment, group, minimumHealthyHosts, hosts, catalog, clock, signal} = options
  const {targets, events = () => true, endsAs = 'Succeeded', installs} = phase
  const limit = unavailableLimit(minimumHealthyHosts, targets.length)
  const hostOf = new Map(hosts.map(host => [host.id, host]))
  const targetOf = new Map(targets.map(target => [target.id, target]))
  const order = orderByHealth([...targetOf.keys()], group.instances, group.targetRevision && revisionKey(group.targetRevision))
  const unhealthy = new Set(order.filter(id => group.instances[id]?.isHealthy === false))
  const saveEvery = targets.length > largeFleet ? Math.ceil(targets.length / 10) : 1
  const failed: TargetRecord[] = []
  let [started, running, attempted, succeeded] = [0, 0, 0, 0]
  let fault: {readonly error: unknown} | undefined
  let wake = (): void => undefined

  const isGoingOn = (): boolean => !signal.aborted && fault === undefined
  const start = async (id: string): Promise<void> => {
    const [host, target] = [hostOf.get(id), targetOf.get(id)]
    if (host === undefined || target === undefined) throw new Error(`no host ${id}`)
    await runTarget({deployment, target, host, revision: options.revision, events: target.events.filter(events), endsAs, clock, signal})
    attempted += 1
    if (target.status === endsAs) succeeded += 1
    if (target.status === 'Failed') failed.push(target)
    recordHealth(group, id, target.status === endsAs, installs ? revisionKey(deployment.revision) : undefined)
    if (attempted % saveEvery !== 0) return
    catalog.saveDeployment(deployment)
    catalog.save()
  }

  for (;;) {
    for (let next = order[started]; next !== undefined && isGoingOn(); next = order[started]) {
      if (!mayStart(limit, {inProgress: running, failed: failed.length, waitingUnhealthy: unhealthy.size}, unhealthy.has(next))) break
      started += 1
      running += 1
      unhealthy.delete(next)
      void start(next)
        .catch((error: unknown) => (fault ??= {error}))
        .finally(() => {
          running -= 1
          wake()
        })
    }
    if (running === 0) break
    await new Promise<void>(resolve => (wake = resolve))
  }
  if (fault !== undefined) throw (fault as {error: unknown}).error
  for (const id of order.slice(started)) {
    const target = targetOf.get(id)
    if (target !== undefined) skipTarget(target, clock)
  }
  catalog.saveDeployment(deployment)
  catalog.save()
  if (limit <= 0) return healthConstraintsInvalid
  if (started === order.length && succeeded > 0) return undefined
  return failed.length > 0 && failed.every(isAgentSilent) ? agentIssue : healthConstraints
}

/** An instance that was attempted is healthy if that succeeded, whatever becomes of the deployment; others keep their health. */
function recordHealth(group: GroupRecord, id: string, isHealthy: boolean, revision: string | undefined): void {
  const before = group.instances[id]
  if (!isHealthy) group.instances[id] = {isHealthy}
  else if (revision !== undefined) group.instances[id] = {isHealthy, revision}
  else if (before !== undefined) group.instances[id] = {...before, isHealthy}
}
