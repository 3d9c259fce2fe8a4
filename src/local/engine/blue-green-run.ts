import type {DeploymentFailure} from './deployment-failure.ts'
import {noInstances, readyTimeout} from './deployment-failure.ts'
import type {DeploymentRunOptions} from './host-phase.ts'
import {runPhase} from './host-phase.ts'
import {allowTrafficEvents} from './lifecycle-events.ts'
import {newTarget} from './new-target.ts'
import type {BlueGreenPlan, EventRecord, TargetRecord} from './records.ts'
import type {TrafficGate} from './traffic-gate.ts'

const minuteMs = 60_000

const isTrafficEvent = ({name}: EventRecord): boolean => allowTrafficEvents.has(name)

/**
 * Installs on the replacement instances, waits until traffic may be shifted, gives it to them, takes it from the original ones, and
 * ends those. A rollback only shifts the traffic back. The deployment configuration holds in each of these steps, for the instances of
 * that step. Resolves with `cut` when the signal ended it.
 */
export async function runBlueGreen(
  options: DeploymentRunOptions,
  plan: BlueGreenPlan,
  gate: TrafficGate
): Promise<DeploymentFailure | 'cut' | undefined> {
  const {deployment, group, catalog, clock, signal} = options
  const green = plan.replacements.map(id => newTarget(deployment, id, clock.now(), 'Green'))
  const blue = plan.originals.map(id => newTarget(deployment, id, clock.now(), 'Blue'))
  deployment.targets = [...green, ...blue]
  catalog.saveDeployment(deployment)
  if (green.length === 0) return noInstances

  const shift = async (to: readonly TargetRecord[], from: readonly TargetRecord[]): Promise<DeploymentFailure | 'cut' | undefined> => {
    for (const targets of [to, from]) {
      if (targets.length === 0) continue
      const rest = (event: EventRecord): boolean => event.status === 'Pending'
      const failure = await runPhase(options, {targets, events: rest, installs: false})
      if (signal.aborted && targets.some(({status}) => status !== 'Succeeded')) return 'cut'
      if (failure !== undefined) return failure
      if (targets === to) {
        group.serving = to.map(({id}) => id)
        catalog.save()
      }
    }
    return undefined
  }

  if (deployment.creator === 'codeDeployRollback') return await shift(blue, green)

  const failure = await runPhase(options, {targets: green, events: event => !isTrafficEvent(event), endsAs: 'Ready', installs: true})
  if (signal.aborted) return 'cut'
  if (failure !== undefined) return failure

  if (plan.readyWaitMinutes !== undefined) {
    deployment.status = 'Ready'
    catalog.saveDeployment(deployment)
    const end = await gate.wait('READY_WAIT', plan.readyWaitMinutes * minuteMs, clock, signal)
    if (end === 'aborted') return 'cut'
    if (end === 'timeout') return readyTimeout
    deployment.status = 'InProgress'
  }
  const ready = green.filter(({status}) => status === 'Ready')
  const notShifted = await shift(ready, blue)
  if (notShifted !== undefined || plan.terminationWaitMinutes === undefined) return notShifted

  deployment.hasTerminationWaitStarted = true
  catalog.saveDeployment(deployment)
  if ((await gate.wait('TERMINATION_WAIT', plan.terminationWaitMinutes * minuteMs, clock, signal)) === 'aborted') return 'cut'
  // What comes back under these ids is a new instance, with nothing on it as far as the service knows.
  for (const {id} of blue) Reflect.deleteProperty(group.instances, id)
  return undefined
}
