import {runBlueGreen} from './blue-green-run.ts'
import type {DeploymentFailure} from './deployment-failure.ts'
import {noInstances} from './deployment-failure.ts'
import type {DeploymentRunOptions} from './host-phase.ts'
import {runPhase} from './host-phase.ts'
import {newTarget} from './new-target.ts'
import type {BlueGreenPlan} from './records.ts'
import {revisionKey} from './records.ts'
import type {TrafficGate} from './traffic-gate.ts'

/** How a run ended: undefined when it is a success, `cut` when the signal ended it before its time. */
export type RunResult = DeploymentFailure | 'cut' | undefined

/** Deploys to the group's instances. The targets are final when it resolves; the deployment's own status is the caller's. */
export async function runDeployment(options: DeploymentRunOptions, plan: BlueGreenPlan | undefined, gate: TrafficGate): Promise<RunResult> {
  return plan === undefined ? await runInPlace(options) : await runBlueGreen(options, plan, gate)
}

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
