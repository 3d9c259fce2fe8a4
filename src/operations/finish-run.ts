import type {Observer} from '../core/observer.ts'
import {DeployError} from '../core/errors.ts'
import {hasOneTarget, isTerminal, type DeploymentSnapshot} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import {findByMarker} from './find-by-marker.ts'
import {findRollback} from './follow-deployment.ts'
import type {DeployOptions} from './options.ts'
import {lookUntilCertain} from './look-until-certain.ts'
import {createLagMs, patiently} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import {rollbackEventsOf} from './rollback-events-of.ts'
import {callStop} from './stop-deployment.ts'
import {tellOpenTraffic} from './tell-open-traffic.ts'

/** What a run that did not see the end of its deployment left written down. */
export interface UnfinishedRun {
  readonly applicationName: string
  readonly deploymentGroupName: string
  /** The description that was sent with CreateDeployment; its marker finds a deployment whose id was never learned. */
  readonly description: string
  readonly deploymentId?: string
  readonly startedMs: number
  readonly onCancel: NonNullable<DeployOptions['onCancel']>
  /**
   * What the run could still say of its end. `not-created`: it was cancelled while every create that it had asked for was refused.
   * `stop-accepted`: StopDeployment was answered, and is not to be asked again. `out-of-sight`: it ended by itself, without knowing how the
   * deployment stands; nobody asked for a stop. Absent: it was cancelled or killed.
   */
  readonly end?: 'not-created' | 'stop-accepted' | 'out-of-sight'
}

/** How an unfinished run was found to stand. */
export type FinishedRun =
  | {readonly type: 'never-created'}
  /** A create may have been under way, and none of the group's deployments came of it, half a minute later. */
  | {readonly type: 'not-found'}
  | {readonly type: 'ended'; readonly deploymentId: string; readonly status: string}
  | {readonly type: 'stopped'; readonly deploymentId: string; readonly status: string}
  /** The stop was accepted, and its end takes longer than a post step waits. */
  | {readonly type: 'stopping'; readonly deploymentId: string; readonly status: string}
  | {readonly type: 'left-running'; readonly deploymentId: string; readonly status: string}

/** How long a stopped deployment is given to end, and how often it is looked at. A job's post steps have minutes, not hours. */
const settleMs = 60_000
const lookMs = 1_000
/** How long calls that fail for a passing reason are tried again. */
const patienceMs = 60_000

/** Does what an unfinished run could not: finds its deployment and, unless it has ended or is to be left, stops it and sees it end. */
export async function finishRun(
  run: UnfinishedRun,
  ports: Pick<DeployPorts, 'codedeploy' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<FinishedRun> {
  const {codedeploy, clock} = ports
  const patience = {clock, patienceMs, isNew: true}
  const deploymentId = run.deploymentId ?? (await findCreated(run, ports))
  if (deploymentId === undefined) return {type: run.end === 'not-created' ? 'never-created' : 'not-found'}
  const look = (): Promise<DeploymentSnapshot> => patiently(() => codedeploy.getDeployment(deploymentId), patience)
  const first = await look()
  const {status} = first
  let isStopped = run.end === 'stop-accepted'
  const ended = async (snapshot: DeploymentSnapshot): Promise<FinishedRun> => {
    await tellTraffic(snapshot, isStopped && run.onCancel === 'stop-and-rollback', ports, observe)
    const {status} = snapshot
    return {type: isStopped && status === 'Stopped' ? 'stopped' : 'ended', deploymentId, status}
  }
  if (isTerminal(status)) return ended(first)
  if (run.onCancel === 'leave' || run.end === 'out-of-sight') return {type: 'left-running', deploymentId, status}
  if (!isStopped) {
    observe({type: 'stopping', deploymentId, because: 'cancelled'})
    const {onCancel} = run
    isStopped = await patiently(() => callStop(deploymentId, onCancel, ports), patience)
  }
  const untilMs = clock.now() + settleMs
  for (;;) {
    const found = await look()
    if (isTerminal(found.status)) return ended(found)
    // Instances finish the script they are in.
    if (clock.now() >= untilMs) return {type: 'stopping', deploymentId, status: found.status}
    await clock.sleep(lookMs)
  }
}

/**
 * Tells what becomes of the traffic of a deployment to ECS or Lambda that did not succeed: its rollback, or how much is left where it was.
 * `isAskedBack`: StopDeployment was told to roll back, and took it.
 */
async function tellTraffic(
  snapshot: DeploymentSnapshot,
  isAskedBack: boolean,
  ports: Pick<DeployPorts, 'codedeploy' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<void> {
  const {id, status, errorCode, computePlatform} = snapshot
  if (status === 'Succeeded' || !hasOneTarget(computePlatform)) return
  const isAsked = isAskedBack && status === 'Stopped' && errorCode !== 'ALARM_ACTIVE'
  try {
    const groupEvents = isAsked ? [] : await rollbackEventsOf(snapshot, ports)
    const rollback = await findRollback(snapshot, {groupEvents, isAsked: isAsked || undefined}, {}, ports)
    if (rollback.deploymentId !== undefined) {
      observe({type: 'rollback-started', deploymentId: id, rollback: {rollbackDeploymentId: rollback.deploymentId}})
      return
    }
    const {ids} = await patiently(() => ports.codedeploy.listTargets(id, {}), {clock: ports.clock, patienceMs})
    if (ids.length === 0) return
    const targets = await patiently(() => ports.codedeploy.getTargets(id, ids), {clock: ports.clock, patienceMs})
    tellOpenTraffic({...snapshot, targets}, {}, observe)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    // What has no target yet has shifted nothing.
    if (error.errorName === 'DeploymentNotStartedException') return
    observe({type: 'warning', message: `Where the traffic of ${id} is now was not read: ${error.message}`})
  }
}

/** The deployment whose CreateDeployment nobody heard the answer of, if there is one. */
async function findCreated(run: UnfinishedRun, ports: Pick<DeployPorts, 'codedeploy' | 'clock'>): Promise<string | undefined> {
  const {clock} = ports
  const looked = await lookUntilCertain({
    look: signal => findByMarker(run, run.startedMs, ports, signal),
    // The run has just ended: what it asked for last, the list may not have yet.
    certainMs: clock.now() + (run.end === 'not-created' ? 0 : createLagMs),
    patienceMs,
    clock
  })
  if (looked.type === 'unknown' && looked.problem) throw looked.problem
  return looked.type === 'found' ? looked.deploymentId : undefined
}
