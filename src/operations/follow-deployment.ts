import {DeployError, isTransient} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {HookFunctionNames} from '../deployment/hook-functions.ts'
import {hasOneTarget, isAutomaticRollback, type AutoRollbackEvent, type DeploymentSnapshot} from '../deployment/model.ts'
import {adaptivePace, fixedPace} from '../deployment/pace.ts'
import {watchDeployment, type ReachedEnd, type WatchEnd} from '../deployment/watch.ts'
import type {OperationEvent} from './events.ts'
import {hasReached} from './milestone.ts'
import type {FollowOptions} from './options.ts'
import {createLagMs} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import {standardOnCancel} from './standard-on-cancel.ts'
import {stopDeployment, type Stop} from './stop-deployment.ts'
import {withLimit} from './with-limit.ts'

/** How following a deployment ended. */
export type FollowEnd =
  | {readonly type: 'final'; readonly snapshot: DeploymentSnapshot; readonly isTimedOut: boolean}
  /** As far as `waitFor` asked. */
  | ReachedEnd
  | {readonly type: 'timed-out'; readonly snapshot: DeploymentSnapshot | undefined; readonly stop: Stop | undefined}
  | {readonly type: 'cancelled'; readonly snapshot: DeploymentSnapshot | undefined; readonly stop: Stop | undefined}
  | {readonly type: 'lost'; readonly snapshot: DeploymentSnapshot | undefined; readonly error: DeployError}

type FollowPorts = Pick<DeployPorts, 'codedeploy' | 'clock'>

/** How long a stopped deployment may take to end. */
const settleMs = 300_000
/** How long a stop that fails for a passing reason is asked for again, unless the run is to end. */
const stopPatienceMs = 60_000
/** How long a look at a deployment that may have ended just now can take, its calls included, when the run itself is to end. */
const lastLookMs = 2_000
/** How long a rollback may take to be announced. The embedded CodeDeploy does it at once. */
const rollbackAnnouncementMs = 60_000
const rehearsedAnnouncementMs = 2_000
/** How long one is looked for that no setting starts, and that whoever stopped the deployment may have asked for. */
const unexpectedAnnouncementMs = 15_000
const lookMs = 2_000

/** Watches a deployment to its end, and does what the options say when time is up or the run is cancelled. */
export async function followDeployment(
  deploymentId: string,
  options: FollowOptions & {readonly hookFunctions?: HookFunctionNames | undefined},
  deadlineMs: (seen: DeploymentSnapshot | undefined) => number,
  ports: FollowPorts,
  observe: Observer<OperationEvent>
): Promise<FollowEnd> {
  const {onCancel = standardOnCancel.deploy, onTimeout = 'fail', waitFor = 'succeeded', signal} = options
  const how = {
    deploymentId,
    reader: ports.codedeploy,
    clock: ports.clock,
    pace: options.pollInterval === undefined ? adaptivePace : fixedPace(options.pollInterval),
    notFoundGraceMs: createLagMs,
    hookFunctions: options.hookFunctions,
    onEvent: observe
  }
  /** How it ends after all. */
  const watchOn = (deadlineMs: number, known: DeploymentSnapshot | undefined, signal: AbortSignal | undefined): Promise<WatchEnd> =>
    watchDeployment({...how, deadlineMs, known, signal})

  /** `before`: what a stop did that was asked for before the cancel. */
  const cancel = async (snapshot: DeploymentSnapshot | undefined, before?: Stop): Promise<FollowEnd> => {
    if (onCancel === 'leave') return {type: 'cancelled', snapshot, stop: undefined}
    const asked = await stopDeployment(deploymentId, 'cancelled', onCancel, ports, observe)
    const stop = asked === 'refused' && before === 'unknown' ? before : asked
    // A deployment that ended by itself is told as what it is.
    const isMaybeOver = stop === 'over' || stop === 'unknown'
    const look = (limit: AbortSignal): Promise<WatchEnd> => watchOn(ports.clock.now() + lastLookMs, snapshot, limit)
    const last = isMaybeOver ? await withLimit(lastLookMs, ports.clock, look) : undefined
    return last?.type === 'final' ? {...last, isTimedOut: false} : {type: 'cancelled', snapshot, stop}
  }

  const end = await watchDeployment({...how, deadlineMs, signal, until: (seen: DeploymentSnapshot) => hasReached(waitFor, seen)})
  switch (end.type) {
    case 'final':
      return {...end, isTimedOut: false}
    case 'lost':
    case 'reached':
      return end
    case 'aborted':
      return cancel(end.snapshot)
    case 'timed-out': {
      if (onTimeout === 'fail') return {type: 'timed-out', snapshot: end.snapshot, stop: undefined}
      // Nobody hurries this one, but a cancel.
      const patience = {clock: ports.clock, signal, patienceMs: stopPatienceMs}
      const stop = await stopDeployment(deploymentId, 'timed-out', onTimeout, ports, observe, patience)
      const settled = await watchOn(ports.clock.now() + settleMs, end.snapshot, signal)
      if (settled.type === 'final') return {...settled, isTimedOut: stop !== 'over'}
      if (settled.type === 'aborted' && stop !== 'stopped' && onCancel !== 'leave') return cancel(settled.snapshot, stop)
      return {type: 'timed-out', snapshot: settled.snapshot, stop}
    }
  }
}

/** The rollback of a deployment: its id, why there is none, or why that is not known. Nothing of it: none was expected. */
export interface FoundRollback {
  readonly deploymentId?: string
  readonly message?: string
  readonly problem?: string
}

/**
 * The rollback that CodeDeploy started for a deployment that failed or was stopped. It is a deployment of its own, and may be
 * announced some seconds late. `isAsked`: what StopDeployment was told, where it was told something; it overrules all settings. What somebody
 * else told it nobody can see: the rollback of a service or a function that was stopped is looked for in any case, and nothing is said when
 * there is none.
 */
export async function findRollback(
  failed: DeploymentSnapshot,
  {groupEvents, isAsked}: {readonly groupEvents: readonly string[]; readonly isAsked: boolean | undefined},
  {pollInterval, signal}: FollowOptions,
  {codedeploy, clock, hostSystem}: FollowPorts & Pick<DeployPorts, 'hostSystem'>
): Promise<FoundRollback> {
  const isExpected = isAsked ?? isRolledBack(failed, failed.autoRollbackEvents ?? groupEvents)
  const isRehearsed = hostSystem !== undefined
  const isPossible = isExpected || (isAsked === undefined && !isRehearsed && mayBeAskedBack(failed))
  const announcementMs = !isExpected ? unexpectedAnnouncementMs : isRehearsed ? rehearsedAnnouncementMs : rollbackAnnouncementMs
  const untilMs = clock.now() + announcementMs
  let {rollback} = failed
  let fault: DeployError | undefined
  for (;;) {
    if (rollback?.rollbackDeploymentId !== undefined) return {deploymentId: rollback.rollbackDeploymentId}
    // A message without an id says why there is no rollback.
    if (rollback?.rollbackMessage !== undefined) return {message: rollback.rollbackMessage}
    if (!isPossible) return {}
    if (signal?.aborted) return isExpected ? cancelledBefore : {}
    if (clock.now() >= untilMs) {
      if (!isExpected) return {}
      return fault ? notKnown(fault) : {message: `CodeDeploy announced no rollback within ${announcementMs / 1_000} s`}
    }
    try {
      await clock.sleep(Math.min(pollInterval ?? lookMs, untilMs - clock.now()), signal)
      ;({rollback} = await codedeploy.getDeployment(failed.id, signal))
      fault = undefined
    } catch (error) {
      if (signal?.aborted) return isExpected ? cancelledBefore : {}
      if (!(error instanceof DeployError)) throw error
      // Whoever could read the deployment a moment ago has credentials somewhere.
      if (!isTransient(error) && error.code !== 'no-credentials') return isExpected ? notKnown(error) : {}
      fault = error
    }
  }
}

/** Whether StopDeployment may have been told to roll back, by somebody else. */
function mayBeAskedBack(ended: DeploymentSnapshot): boolean {
  const {status, errorCode, computePlatform} = ended
  return status === 'Stopped' && errorCode !== 'ALARM_ACTIVE' && hasOneTarget(computePlatform) && !isAutomaticRollback(ended)
}

/** Whether the settings roll back what ended like this, each end by an event of its own (AutoRollbackConfiguration, API reference). */
function isRolledBack({status, errorCode}: DeploymentSnapshot, events: readonly string[]): boolean {
  const on = (...ends: readonly AutoRollbackEvent[]): boolean => ends.some(end => events.includes(end))
  const byAlarm = errorCode === 'ALARM_ACTIVE'
  // An alarm may be told as a failure, too.
  if (status === 'Failed') return on('DEPLOYMENT_FAILURE') || (byAlarm && on('DEPLOYMENT_STOP_ON_ALARM'))
  if (byAlarm) return on('DEPLOYMENT_STOP_ON_ALARM')
  return on('DEPLOYMENT_STOP_ON_REQUEST') || (errorCode === undefined && on('DEPLOYMENT_STOP_ON_ALARM'))
}

const cancelledBefore: FoundRollback = {
  problem: 'the run was cancelled before CodeDeploy announced a rollback, which may have begun'
}

function notKnown({message}: DeployError): FoundRollback {
  return {problem: `whether it is rolled back is not known: ${message}`}
}
