import {isTerminal} from '../deployment/model.ts'
import {cancellable} from './cancellable.ts'
import {withExistingDeployment, type ExistingPorts} from './existing-deployment.ts'
import {followToEnd, type RunEnd} from './follow-to-end.ts'
import type {StopOptions} from './options.ts'
import {patienceWithin, patiently} from './patiently.ts'
import type {DeployResult} from './result.ts'
import {withGrace} from './with-grace.ts'

/** A cancelled step has 7.5 s for all it does. */
const graceMs = 3_000

/**
 * Stops a deployment and follows it, and its rollback, to the end. A success is a deployment that was stopped and, if that was asked for,
 * rolled back: the result's `isStopped` says so. Throws a `DeployError` when it could not be told to stop: then it goes on.
 */
export function stop(options: StopOptions, ports: ExistingPorts): Promise<DeployResult> {
  return withExistingDeployment(options, ports, async ({snapshot, context}) => {
    const {deploymentId, autoRollback} = options
    let isOver = isTerminal(snapshot.status)
    if (!isOver) {
      context.observe({type: 'stopping', deploymentId, because: 'asked'})
      const {signal} = options
      const how = autoRollback === undefined ? {} : {autoRollback}
      // A stop that is cut off may have happened: after a cancel its answer is waited for, but not long.
      const call = (): Promise<boolean> =>
        withGrace(signal, graceMs, ports.clock, late => ports.codedeploy.stopDeployment(deploymentId, how, late))
      const ask = (): Promise<boolean> => patiently(call, patienceWithin(context))
      isOver = !(await cancellable(signal, `${deploymentId} was known to have been told to stop`, ask))
    }
    const end = await followToEnd(deploymentId, {
      ...context,
      stop: isOver ? 'over' : 'stopped',
      // That it was stopped is what was asked for, and no failure.
      explain: async failed => (await context.explain(failed)).filter(({code}) => code !== 'MANUAL_STOP'),
      ...(!isOver && autoRollback !== undefined && {isRollbackAsked: autoRollback})
    })
    const verdict = judge(end, isOver, options)
    return {...(verdict.isStopped && end.errorCode === 'MANUAL_STOP' ? withoutError(end) : end), ...verdict}
  })
}

/** CodeDeploy calls a stop an error of the deployment. */
function withoutError({errorCode: _code, errorMessage: _message, ...end}: RunEnd): RunEnd {
  return end
}

function judge(
  end: RunEnd,
  wasOver: boolean,
  {autoRollback, waitForRollback}: StopOptions
): Pick<RunEnd, 'errorMessage'> & Pick<DeployResult, 'isStopped'> {
  const status = end.snapshots[0]?.status ?? ''
  const isRolledBack = end.outcome === 'rolled-back' || (waitForRollback === false && end.rollbackDeploymentId !== undefined)
  const isStopped = status === 'Stopped' && (isRolledBack || (end.outcome === 'stopped' && autoRollback !== true))
  if (isStopped) return {isStopped}
  const problems = [
    wasOver && isTerminal(status) && status !== 'Stopped' ? `it had ended before it could be stopped: ${status}` : undefined,
    end.outcome === 'stopped' ? 'it was stopped, but not rolled back' : undefined,
    end.errorMessage
  ].filter(problem => problem !== undefined)
  return {isStopped, ...(problems.length > 0 && {errorMessage: problems.join('. ')})}
}
