import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import {patiently, type Patience} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import {withLimit} from './with-limit.ts'

type StopPorts = Pick<DeployPorts, 'codedeploy' | 'clock'>

/** One call, and one retry. */
const stopCallMs = 5_000
/** GitHub gives a cancelled step 7.5 s: there must be time left to look how the deployment ended, and to tell it. */
const hurriedCallMs = 3_000

/**
 * What a stop did. `over`: the deployment had ended by itself. `refused`: it goes on, and why was told. `unknown`: the answer was lost, and
 * whether it was stopped is not known, which was told too.
 */
export type Stop = 'stopped' | 'over' | 'refused' | 'unknown'

/**
 * Asks for a stop: one prompt call or, with `patience`, more while they fail for a reason that passes. `stop` does not say whether to roll
 * back: the group's own settings apply.
 */
export async function stopDeployment(
  deploymentId: string,
  because: 'cancelled' | 'timed-out',
  policy: 'stop' | 'stop-and-rollback',
  ports: StopPorts,
  observe: Observer<OperationEvent>,
  patience?: Patience
): Promise<Stop> {
  observe({type: 'stopping', deploymentId, because})
  const lost: DeployError[] = []
  const limitMs = because === 'cancelled' ? hurriedCallMs : stopCallMs
  const call = async (): Promise<boolean> => {
    try {
      return await callStop(deploymentId, policy, ports, {limitMs, signal: patience?.signal})
    } catch (error) {
      if (error instanceof DeployError && (error.code === 'network' || error.code === 'service')) lost.push(error)
      throw error
    }
  }
  try {
    return (await (patience ? patiently(call, patience) : call())) ? 'stopped' : 'over'
  } catch (error) {
    const isLost = lost.length > 0
    // A cancel, which stops the deployment its own way.
    if (patience?.signal?.aborted) return isLost ? 'unknown' : 'refused'
    if (!(error instanceof DeployError)) throw error
    observe({
      type: 'warning',
      message: isLost
        ? `Whether ${deploymentId} was stopped is not known: ${error.message}`
        : `${deploymentId} could not be stopped and goes on: ${error.message}`,
      hint: `Stop it in the console, or with \`aws deploy stop-deployment --deployment-id ${deploymentId}\`.`
    })
    return isLost ? 'unknown' : 'refused'
  }
}

/** StopDeployment, given up after `limitMs`, 5 s if not said, and when `signal` aborts. False when the deployment had ended already. */
export async function callStop(
  deploymentId: string,
  policy: 'stop' | 'stop-and-rollback',
  {codedeploy, clock}: StopPorts,
  {limitMs = stopCallMs, signal}: {readonly limitMs?: number; readonly signal?: AbortSignal | undefined} = {}
): Promise<boolean> {
  const options = policy === 'stop' ? {} : {autoRollback: true}
  try {
    return await withLimit(limitMs, clock, limit => codedeploy.stopDeployment(deploymentId, options, limit), signal)
  } catch (error) {
    // The limit cuts it off.
    if (!(error instanceof DeployError) || error.code !== 'cancelled') throw error
    throw new DeployError('network', `StopDeployment got no answer within ${limitMs / 1_000} s for deployment ${deploymentId}`, {
      operation: 'StopDeployment',
      cause: error
    })
  }
}
