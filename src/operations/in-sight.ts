import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {RunEnd} from './follow-to-end.ts'
import {toTakeUpAgain} from './take-up-again.ts'

/** Enough of a stack to find the bug, and no more lines than a log bears. */
const maxStackLines = 12

/**
 * Does `work`, which creates a deployment, and loses sight of none: what is thrown once it was created, a bug of this program, is an end
 * that is `unknown`, with the deployment's id. What is thrown before that is thrown.
 */
export async function inSight(
  observe: Observer<OperationEvent>,
  work: (observe: Observer<OperationEvent>) => Promise<RunEnd>
): Promise<RunEnd> {
  let deploymentId: string | undefined
  let rollbackDeploymentId: string | undefined
  try {
    return await work(event => {
      if (event.type === 'deployment-created') deploymentId = event.deploymentId
      if (event.type === 'rollback-started') rollbackDeploymentId = event.rollback.rollbackDeploymentId
      observe(event)
    })
  } catch (error) {
    if (deploymentId === undefined) throw error
    return outOfSight(error, {deploymentId, rollbackDeploymentId}, observe)
  }
}

/** How a run ends that a bug broke off while its deployment may go on; the log has the stack. */
export function outOfSight(
  error: unknown,
  {deploymentId, rollbackDeploymentId}: {readonly deploymentId: string; readonly rollbackDeploymentId?: string | undefined},
  observe: Observer<OperationEvent>
): RunEnd {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n').slice(1, 1 + maxStackLines) : []
  for (const line of stack) observe({type: 'notice', message: line})
  const what = rollbackDeploymentId === undefined ? 'the deployment' : `the rollback ${rollbackDeploymentId}`
  return {
    outcome: 'unknown',
    deploymentId,
    ...(rollbackDeploymentId !== undefined && {rollbackDeploymentId}),
    errorMessage: `${what} may go on, unseen after a bug in this program (${String(error)}). ${toTakeUpAgain(rollbackDeploymentId ?? deploymentId)}`,
    failures: [],
    snapshots: []
  }
}
