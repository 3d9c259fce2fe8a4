import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {CodeDeployPort} from './ports.ts'

/** GitHub gives a cancelled step 7.5 s: one call, and one retry, must be through before. */
export const stopCallMs = 5_000

/** What a stop did. `over`: the deployment had ended by itself. `refused`: it goes on, and why was told. */
export type Stop = 'stopped' | 'over' | 'refused'

/** One prompt call. `stop` does not say whether to roll back: the group's own settings apply. */
export async function stopDeployment(
  deploymentId: string,
  because: 'cancelled' | 'timed-out',
  policy: 'stop' | 'stop-and-rollback',
  {codedeploy}: {readonly codedeploy: CodeDeployPort},
  observe: Observer<OperationEvent>
): Promise<Stop> {
  observe({type: 'stopping', deploymentId, because})
  try {
    const isStopped = await codedeploy.stopDeployment(
      deploymentId,
      policy === 'stop' ? {} : {autoRollback: true},
      AbortSignal.timeout(stopCallMs)
    )
    return isStopped ? 'stopped' : 'over'
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    observe({
      type: 'warning',
      message: `${deploymentId} could not be stopped and goes on: ${error.message}`,
      hint: `Stop it in the console, or with \`aws deploy stop-deployment --deployment-id ${deploymentId}\`.`
    })
    return 'refused'
  }
}
