import {DeployError} from '../core/errors.ts'
import {hasOneTarget, isAutomaticRollback, type DeploymentSnapshot} from '../deployment/model.ts'
import {adaptivePace, fixedPace} from '../deployment/pace.ts'
import {watchDeployment} from '../deployment/watch.ts'
import {describeActive, readActive, type ActiveDeployment} from './active-deployment.ts'
import {patienceOf, pause, type CreateContext, type Creation} from './create-context.ts'
import {findRollback} from './follow-deployment.ts'
import {inDoubt, isLost, type LostCreate} from './find-lost.ts'
import {createLagMs, patiently} from './patiently.ts'
import {rollbackEventsOf} from './rollback-events-of.ts'
import {callStop} from './stop-deployment.ts'
import {unlessCancelled} from './unless-cancelled.ts'

/** The group may be free now. */
export interface Retry {
  readonly type: 'retry'
  /** What was waited for. */
  readonly active: ActiveDeployment | undefined
  /** What a create failed with, when what keeps the group to itself, and nobody can name, may be what came of it. */
  readonly doubt: DeployError | undefined
}

/** When the active deployment's id cannot be told, the group is asked again after this. */
const unknownActiveMs = 10_000
/** AWS may count a deployment that ended as active for a moment longer. */
const endedMs = 2_000
const waitingNewsMs = 60_000

/**
 * Does what `onActiveDeployment` says about the deployment that a create was refused for with `error`. `lost`: a create before that was
 * lost, so that the deployment in the way may be what came of it.
 */
export async function meetActive(error: DeployError, lost: LostCreate | undefined, context: CreateContext): Promise<Creation | Retry> {
  const {request, ports, options} = context
  const {signal} = options
  const {deploymentId: namedId} = error
  const named = lost && namedId !== undefined ? await isLost(lost, namedId) : undefined
  if (named) return named
  const active = await unlessCancelled(signal, () => readActive(namedId, request, ports, patienceOf(context)))
  const doubt = namedId === undefined ? lost?.error : undefined
  if (active && 'type' in active) return doubt ? inDoubt({request, error: doubt}) : active
  if (!active && doubt) return waitInDoubt(doubt, context)
  // By now the list may have what it did not have when the lost one was looked for.
  const listed = lost && active && namedId === undefined ? await isLost(lost, active.id) : undefined
  return listed ?? unlessCancelled(signal, () => applyPolicy(error, active, context))
}

async function waitInDoubt(doubt: DeployError, context: CreateContext): Promise<Creation | Retry> {
  const {request, ports, deadlineMs} = context
  if (ports.clock.now() >= deadlineMs) return inDoubt({request, error: doubt})
  tellWaiting(undefined, undefined, context)
  await pause(unknownActiveMs, context)
  return {type: 'retry', active: undefined, doubt}
}

async function applyPolicy(error: DeployError, active: ActiveDeployment | undefined, context: CreateContext): Promise<Creation | Retry> {
  const {options, ports, deadlineMs} = context
  const {onActiveDeployment: policy = 'wait', pollInterval, signal} = options
  if (policy === 'fail') throw active ? withOwner(error, active) : error
  if (policy === 'skip') return {type: 'skipped', active}
  if (policy !== 'wait') {
    if (!active) throw error
    await stopActive(active, policy, context)
  }
  if (ports.clock.now() >= deadlineMs) return {type: 'timed-out', active}
  let status = active?.status
  const tell = (): void => tellWaiting(active, status, context)
  tell()
  if (!active) {
    await pause(unknownActiveMs, context)
    return {type: 'retry', active, doubt: undefined}
  }
  const end = await watchDeployment({
    deploymentId: active.id,
    reader: {...ports.codedeploy, listTargets: () => Promise.resolve({ids: []})},
    clock: ports.clock,
    pace: pollInterval === undefined ? adaptivePace : fixedPace(pollInterval),
    signal,
    deadlineMs,
    notFoundGraceMs: createLagMs,
    heartbeatMs: waitingNewsMs,
    onEvent: event => {
      // `Ready` waits for somebody, for up to two days: whoever waits should know.
      const isReady = event.type === 'status-changed' && event.to === 'Ready' && status !== 'Ready'
      if (event.type === 'status-changed') status = event.to
      if (event.type === 'heartbeat' || isReady) tell()
    }
  })
  switch (end.type) {
    case 'final': {
      const rollback = await rollbackOf(end.snapshot, context)
      if (rollback !== undefined) return applyPolicy(error, rollback, context)
      await pause(pollInterval ?? endedMs, context)
      return {type: 'retry', active, doubt: undefined}
    }
    case 'timed-out':
      return {type: 'timed-out', active: {...active, ...(status !== undefined && {status})}}
    case 'aborted':
      return {type: 'cancelled'}
    case 'lost':
      throw end.error
  }
}

/** What gives the traffic of a service or a function back, which may be announced some seconds after the end: until then it stays shared. */
async function rollbackOf(
  ended: DeploymentSnapshot,
  {stopped, options: {pollInterval, signal}, ports}: CreateContext
): Promise<ActiveDeployment | undefined> {
  const {id, status, computePlatform} = ended
  if (status === 'Succeeded' || !hasOneTarget(computePlatform)) return undefined
  // Nothing starts one of what is itself a rollback.
  const isAsked = isAutomaticRollback(ended) ? false : status === 'Stopped' && stopped.has(id) ? true : undefined
  const following = {...(pollInterval !== undefined && {pollInterval}), signal}
  const groupEvents = isAsked === undefined ? await rollbackEventsOf(ended, ports, signal) : []
  const {deploymentId} = await findRollback(ended, {groupEvents, isAsked}, following, ports)
  return deploymentId === undefined ? undefined : {id: deploymentId, creator: 'codeDeployRollback'}
}

function tellWaiting(
  active: ActiveDeployment | undefined,
  status: string | undefined,
  {ports, startMs, request, observe}: CreateContext
): void {
  observe({
    type: 'waiting-for-active-deployment',
    deploymentGroupName: request.deploymentGroupName,
    activeDeploymentId: active?.id ?? 'unknown',
    ...(status !== undefined && {status}),
    ...(active?.startedBy !== undefined && {startedBy: active.startedBy}),
    elapsedMs: ports.clock.now() - startMs
  })
}

function withOwner({code, message, ...details}: DeployError, active: ActiveDeployment): DeployError {
  return new DeployError(code, `${message.replace(/\.$/, '')}. Active: ${describeActive(active)}`, {...details, deploymentId: active.id})
}

/**
 * Stops the deployment in the way, once. A rollback is let through: stopping it would leave hosts half restored. That of a service or a function
 * is rolled back in any case: CodeDeploy deploys to none whose traffic is shared.
 */
async function stopActive(active: ActiveDeployment, policy: 'stop' | 'stop-and-rollback', context: CreateContext): Promise<void> {
  const {request, ports, stopped, observe} = context
  if (stopped.has(active.id)) return
  const patience = patienceOf(context)
  // Whether it is a rollback must be known.
  const {creator, computePlatform} =
    active.creator === undefined
      ? await patiently(() => ports.codedeploy.getDeployment(active.id, patience.signal), {...patience, isNew: true})
      : active
  if (creator === 'codeDeployRollback') {
    stopped.add(active.id)
    observe({type: 'notice', message: `${active.id} rolls "${request.deploymentGroupName}" back and is not stopped`})
    return
  }
  const isRolledBack = policy === 'stop' && hasOneTarget(computePlatform)
  observe({
    type: 'notice',
    message: `Stopping ${describeActive(active)}, which is deploying to "${request.deploymentGroupName}"${isRolledBack ? '; it gives its traffic back' : ''}`
  })
  await patiently(() => callStop(active.id, isRolledBack ? 'stop-and-rollback' : policy, ports), patience)
  stopped.add(active.id)
}
