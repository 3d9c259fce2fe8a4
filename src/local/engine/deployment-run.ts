import type {Clock} from '../../core/clock.ts'
import type {Account} from '../account/account.ts'
import type {Host} from '../host-port.ts'
import {runBlueGreen} from './blue-green-run.ts'
import type {Catalog} from './catalog.ts'
import type {DeploymentFailure} from './deployment-failure.ts'
import {noInstances} from './deployment-failure.ts'
import {configMissing} from './function-failures.ts'
import {runFunctionDeployment} from './function-run.ts'
import type {HookRunner} from './hook-runner.ts'
import type {DeploymentRunOptions} from './host-phase.ts'
import {runPhase} from './host-phase.ts'
import {toHostRevision} from './host-revision.ts'
import {newTarget} from './new-target.ts'
import {predefinedConfigs} from './predefined-configs.ts'
import type {ReadObject} from './read-object.ts'
import type {DeploymentRecord, GroupRecord} from './records.ts'
import {revisionKey} from './records.ts'
import type {TrafficGate} from './traffic-gate.ts'
import {readTrafficRouting} from './traffic-routing.ts'
import {shiftSchedule} from './traffic-shift.ts'

/** How a run ended: undefined when it is a success, `cut` when the signal ended it before its time. */
export type RunResult = DeploymentFailure | 'cut' | undefined

/** What deployments run on. */
export interface RunResources {
  readonly catalog: Catalog
  readonly clock: Clock
  readonly hosts: readonly Host[]
  readonly account: Account | undefined
  readonly hooks: HookRunner
  readonly readObject: ReadObject
}

/**
 * A run of the deployment: its targets are final when it resolves; the deployment's own status is the caller's. Instead of one, why the
 * deployment cannot be run.
 */
export function prepareRun(
  deployment: DeploymentRecord,
  group: GroupRecord,
  resources: RunResources
): DeploymentFailure | ((signal: AbortSignal, gate: TrafficGate) => Promise<RunResult>) {
  const {catalog, account} = resources
  const config = predefinedConfigs.get(deployment.configName) ?? catalog.configs.get(deployment.configName)
  if (deployment.computePlatform !== undefined) {
    const routing = readTrafficRouting(config?.trafficRoutingConfig)
    if (routing === undefined) return configMissing(deployment.configName)
    if (account === undefined) return internal('This embedded CodeDeploy has no account for ECS and Lambda.')
    return (signal, gate) => runFunctionDeployment({deployment, group, ...resources, account, shift: shiftSchedule(routing), signal, gate})
  }
  const minimumHealthyHosts = config?.minimumHealthyHosts
  const revision = toHostRevision(deployment.revision)
  if (minimumHealthyHosts === undefined || revision === undefined)
    return internal('The deployment configuration or the revision is not one for servers.')
  return async (signal, gate) => {
    const options = {deployment, group, minimumHealthyHosts, revision, ...resources, signal}
    return deployment.blueGreen === undefined ? await runInPlace(options) : await runBlueGreen(options, deployment.blueGreen, gate)
  }
}

const internal = (message: string): DeploymentFailure => ({code: 'INTERNAL_ERROR', message})

async function runInPlace(options: DeploymentRunOptions): Promise<RunResult> {
  const {deployment, group, hosts, catalog, clock, signal} = options
  const {onlyInstances, updateOutdatedInstancesOnly, deploymentMode} = deployment
  const wanted = revisionKey(deployment.revision)
  const chosen = hosts.filter(
    ({id}) => (onlyInstances?.includes(id) ?? true) && (!updateOutdatedInstancesOnly || group.instances[id]?.revision !== wanted)
  )
  deployment.targets = chosen.map(({id}) => newTarget(deployment, id, clock.now()))
  catalog.saveDeployment(deployment)
  if (hosts.length === 0) return noInstances
  if (chosen.length === 0) return undefined
  const failure = await runPhase(options, {targets: deployment.targets, installs: deploymentMode !== 'RESTART'})
  return signal.aborted && deployment.targets.some(({status}) => status !== 'Succeeded') ? 'cut' : failure
}
