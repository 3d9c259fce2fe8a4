import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {DeploymentSnapshot} from '../deployment/model.ts'
import {adaptivePace, fixedPace} from '../deployment/pace.ts'
import {watchDeployment, type WatchEnd} from '../deployment/watch.ts'
import type {OperationEvent} from './events.ts'
import type {DeployOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'

/** How following a deployment ended. */
export type FollowEnd =
  | {readonly type: 'final'; readonly snapshot: DeploymentSnapshot}
  | {readonly type: 'timed-out'; readonly snapshot: DeploymentSnapshot | undefined; readonly stopped: boolean}
  | {readonly type: 'cancelled'; readonly snapshot: DeploymentSnapshot | undefined; readonly stopped: boolean}
  | {readonly type: 'lost'; readonly snapshot: DeploymentSnapshot | undefined; readonly error: DeployError}

type FollowOptions = Pick<DeployOptions, 'timeout' | 'onTimeout' | 'onCancel' | 'pollInterval' | 'signal'>

/** CodeDeploy's own limit for in-place deployments (12 hours); nothing runs longer. */
const platformLimitMs = 12 * 3_600_000
/** GitHub gives a cancelled step 7.5 s: one call must be through before. */
const stopCallMs = 5_000
/** How long a stopped deployment may take to end, and a rollback to be announced. */
const settleMs = 300_000
const rollbackAnnouncementMs = 60_000

/** Watches a deployment to its end, and does what the options say when time is up or the run is cancelled. */
export async function followDeployment(
  deploymentId: string,
  options: FollowOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<FollowEnd> {
  const end = await watch(deploymentId, options.timeout ?? platformLimitMs, options, ports, observe)
  switch (end.type) {
    case 'final':
    case 'lost':
      return end
    case 'aborted': {
      const {onCancel = 'stop'} = options
      if (onCancel === 'leave') return {type: 'cancelled', snapshot: end.snapshot, stopped: false}
      return {type: 'cancelled', snapshot: end.snapshot, stopped: await stop(deploymentId, 'cancelled', onCancel, ports, observe)}
    }
    case 'timed-out': {
      const {onTimeout = 'fail'} = options
      if (onTimeout === 'fail') return {type: 'timed-out', snapshot: end.snapshot, stopped: false}
      const stopped = await stop(deploymentId, 'timed-out', onTimeout, ports, observe)
      const settled = await watch(deploymentId, settleMs, options, ports, observe)
      return {type: 'timed-out', snapshot: settled.snapshot ?? end.snapshot, stopped}
    }
  }
}

function watch(
  deploymentId: string,
  timeoutMs: number,
  {pollInterval, signal}: FollowOptions,
  {codedeploy, clock}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<WatchEnd> {
  return watchDeployment({
    deploymentId,
    reader: codedeploy,
    clock,
    pace: pollInterval === undefined ? adaptivePace : fixedPace(pollInterval),
    signal,
    timeoutMs,
    onEvent: observe
  })
}

/** One prompt call. A stop that is refused is told, and the deployment counts as still running. */
async function stop(
  deploymentId: string,
  because: 'cancelled' | 'timed-out',
  policy: 'stop' | 'stop-and-rollback',
  {codedeploy}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<boolean> {
  observe({type: 'stopping', deploymentId, because})
  try {
    // `stop` does not say whether to roll back: the group's own settings apply.
    await codedeploy.stopDeployment(deploymentId, policy === 'stop' ? {} : {autoRollback: true}, AbortSignal.timeout(stopCallMs))
    return true
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    observe({
      type: 'warning',
      message: `${deploymentId} could not be stopped and goes on: ${problem}`,
      hint: `Stop it in the console, or with \`aws deploy stop-deployment --deployment-id ${deploymentId}\`.`
    })
    return false
  }
}

/**
 * The rollback that CodeDeploy started for a deployment that failed or was stopped. It is a deployment of its own, and may be
 * announced some seconds late.
 */
export async function findRollback(
  failed: DeploymentSnapshot,
  groupRollbackEvents: readonly string[],
  {pollInterval, signal}: FollowOptions,
  {codedeploy, clock}: DeployPorts
): Promise<string | undefined> {
  if (failed.rollback?.rollbackDeploymentId !== undefined) return failed.rollback.rollbackDeploymentId
  // A message without an id says why there is no rollback.
  if (failed.rollback?.rollbackMessage !== undefined) return undefined
  const events = failed.autoRollbackEvents ?? groupRollbackEvents
  const isExpected =
    failed.status === 'Failed' ? events.includes('DEPLOYMENT_FAILURE') || failed.errorCode === 'ALARM_ACTIVE' : events.length > 0
  if (!isExpected) return undefined
  const untilMs = clock.now() + rollbackAnnouncementMs
  while (clock.now() < untilMs && !signal?.aborted) {
    try {
      await clock.sleep(pollInterval ?? 2_000, signal)
      const {rollback} = await codedeploy.getDeployment(failed.id, signal)
      if (rollback?.rollbackDeploymentId !== undefined) return rollback.rollbackDeploymentId
      if (rollback?.rollbackMessage !== undefined) return undefined
    } catch (error) {
      if (signal?.aborted) return undefined
      if (!(error instanceof DeployError)) throw error
    }
  }
  return undefined
}
