import {explainFailure} from '../deployment/explain.ts'
import type {DeploymentSnapshot} from '../deployment/model.ts'
import {findRollback, followDeployment} from './follow-deployment.ts'
import {budgetOf, type FollowContext} from './follow-to-end.ts'
import type {Outcome} from './result.ts'
import {fateOf, toTakeUpAgain, withTakeUpAgain} from './take-up-again.ts'

export interface FollowedRollback {
  /** Absent when it is not known whether there is one. */
  readonly deploymentId?: string
  /** Absent when the rollback was not seen, or not waited for. */
  readonly outcome?: Outcome
  readonly snapshot?: DeploymentSnapshot | undefined
  /** Why its end, or whether there is one, is not known. */
  readonly problem?: string
}

/**
 * Follows the automatic rollback of a deployment that failed or was stopped, if there is one. It has the time anew: it takes as long as a
 * deployment. A rollback that was begun is never stopped by us: the old revision is on its way back.
 */
export async function followRollback(
  failed: DeploymentSnapshot,
  {rollbackEvents, isRollbackAsked, options, ports, observe, group}: FollowContext
): Promise<FollowedRollback | undefined> {
  const asked = {groupEvents: rollbackEvents, isAsked: isRollbackAsked}
  const {deploymentId, message, problem} = await findRollback(failed, asked, options, ports)
  if (problem !== undefined) {
    const hint = ports.hostSystem === undefined ? {hint: toTakeUpAgain(failed.id)} : {}
    observe({type: 'warning', message: `${failed.id}: ${problem}`, ...hint})
    return {problem}
  }
  if (deploymentId === undefined) {
    if (message !== undefined) observe({type: 'warning', message: `Not rolled back: ${message}`})
    return undefined
  }
  observe({type: 'rollback-started', deploymentId: failed.id, rollback: {...failed.rollback, rollbackDeploymentId: deploymentId}})
  if (options.waitForRollback === false) return {deploymentId}
  const deadlineMs = ports.clock.now() + budgetOf(options, {...group, ...failed})
  const whole = {...options, onTimeout: 'fail', onCancel: 'leave', waitFor: 'succeeded'} as const
  const end = await followDeployment(deploymentId, whole, () => deadlineMs, ports, observe)
  const fate = fateOf(ports)
  const left = (problem: string): string => withTakeUpAgain(problem, deploymentId, ports)
  switch (end.type) {
    case 'reached':
    case 'cancelled':
      return {
        deploymentId,
        outcome: 'cancelled',
        snapshot: end.snapshot,
        problem: left(`the run was cancelled; the rollback ${deploymentId} ${fate}`)
      }
    case 'timed-out':
      return {
        deploymentId,
        outcome: 'unknown',
        snapshot: end.snapshot,
        problem: left(`the rollback ${deploymentId} did not end in time and ${fate}`)
      }
    case 'lost':
      return {
        deploymentId,
        outcome: 'unknown',
        snapshot: end.snapshot,
        problem: left(`the rollback ${deploymentId} ${fateOf(ports, 'goes on unseen')}: ${end.error.message}`)
      }
    case 'final':
      break
  }
  if (end.snapshot.status === 'Succeeded') return {deploymentId, outcome: 'rolled-back', snapshot: end.snapshot}
  for (const failure of explainFailure(end.snapshot)) observe({type: 'failure-explained', deploymentId, failure})
  return {deploymentId, outcome: 'rollback-failed', snapshot: end.snapshot}
}
