import {formatDuration} from '../core/duration.ts'
import {DeployError, type ErrorCode} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {adaptivePace, fixedPace} from '../deployment/pace.ts'
import type {DeploymentRequest, RestartRequest} from '../deployment/request.ts'
import {watchDeployment} from '../deployment/watch.ts'
import {describeActive, readActive, type ActiveDeployment} from './active-deployment.ts'
import type {OperationEvent} from './events.ts'
import {findLost, inDoubt, isLost, type FoundLost, type LostCreate} from './find-lost.ts'
import type {DeployOptions} from './options.ts'
import {createLagMs, patiently, tellRetry, type Patience} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import {findNewerRun, type NewerDeployment} from './stale-run.ts'
import {callStop} from './stop-deployment.ts'
import {withGrace} from './with-grace.ts'

/** What became of the wish for a deployment. */
export type Creation =
  | FoundLost
  | {readonly type: 'skipped'; readonly active: ActiveDeployment | undefined}
  | {readonly type: 'timed-out'; readonly active: ActiveDeployment | undefined}
  /** A newer run of the same workflow deployed to the group. */
  | {readonly type: 'superseded'; readonly newer: NewerDeployment}
  | {readonly type: 'cancelled'}

/** Tries after an answer that was lost or refused for a passing reason. */
const attempts = 4
const retryMs = 2_000
/** How long a cancelled run still waits for the answer of a create: a cancelled step has 7.5 s. */
const lingerMs = 3_000
/** When the active deployment's id cannot be told, the group is asked again after this. */
const unknownActiveMs = 10_000
const waitingNewsMs = 60_000

/** Of these it is not known whether the deployment was created, or it is known that it was not; `cancelled` is a create that was cut off. */
const isAskedAgain: ReadonlySet<ErrorCode> = new Set(['throttled', 'network', 'service', 'cancelled'])

interface CreateContext {
  readonly request: DeploymentRequest | RestartRequest
  readonly options: Pick<DeployOptions, 'onActiveDeployment' | 'onStaleRun' | 'pollInterval' | 'signal'>
  readonly ports: DeployPorts
  readonly startMs: number
  readonly deadlineMs: number
  readonly observe: Observer<OperationEvent>
  /** Active deployments that were told to stop: each is told once. */
  readonly stopped: Set<string>
  /** What a create failed with, while what keeps the group to itself, and nobody can name, may be what came of it. */
  doubt: DeployError | undefined
}

/**
 * Creates the deployment exactly once. A create whose answer was lost is looked up by the marker in its description before it is
 * asked again; a group that is being deployed to is met as `onActiveDeployment` says. Whether the group is free is never looked at first:
 * AWS alone decides it, when it is asked to create, so that nobody gets in between.
 */
export async function createDeployment(
  request: DeploymentRequest | RestartRequest,
  options: CreateContext['options'],
  deadlineMs: number,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<Creation> {
  const {clock} = ports
  const context: CreateContext = {request, options, ports, startMs: clock.now(), deadlineMs, observe, stopped: new Set(), doubt: undefined}
  try {
    const creation = await create(context)
    const {doubt} = context
    return doubt && creation.type !== 'created' ? inDoubt({request, error: doubt}) : creation
  } catch (error) {
    if (!context.doubt || !(error instanceof DeployError)) throw error
    return inDoubt({request, error: context.doubt}, error)
  }
}

async function create(context: CreateContext): Promise<Creation> {
  const {request, options, ports, deadlineMs, observe} = context
  const {codedeploy, clock} = ports
  const {signal} = options
  let failures = 0
  /** What a create failed with that may have been carried out. */
  let lost: LostCreate | undefined
  let waitedFor: ActiveDeployment | undefined
  for (;;) {
    if (signal?.aborted) return cancelled
    // Anew after every wait: who waited longest is not who comes last.
    const newer = await unlessCancelled(signal, () =>
      findNewerRun(request, {...options, timeout: deadlineMs - clock.now()}, ports, observe)
    )
    if (newer && 'type' in newer) return newer
    if (newer) return {type: 'superseded', newer}
    // Time has passed since it was looked for: a list that lags behind for longer than it should may have it by now.
    const late = lost && (await findLost(lost))
    if (late) return late
    if (signal?.aborted) return cancelled
    try {
      // Without the signal: a create that is cut off may have happened. A cancel waits for its answer, but not for long.
      const deploymentId = await withGrace(signal, lingerMs, clock, late => codedeploy.createDeployment(request, late))
      if (waitedFor) tellWait(waitedFor, context)
      return {type: 'created', deploymentId}
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      if (error.code === 'active-deployment') {
        // After a lost answer, the deployment in the way may be the one that was asked for.
        const own = lost && error.deploymentId !== undefined ? await isLost(lost, error.deploymentId) : undefined
        if (own) return own
        const met = await unlessCancelled(signal, () => meetActive(error, lost, context))
        if (met.type !== 'retry') return met
        waitedFor = met.active ?? waitedFor
        continue
      }
      if (!isAskedAgain.has(error.code)) throw error
      failures += 1
      // What is throttled was refused.
      if (error.code !== 'throttled') {
        lost = {request, ports, startMs: context.startMs, signal, error, failedMs: clock.now()}
        const found = await findLost(lost)
        if (found) return found
      }
      if (failures >= attempts) throw error
      observe({type: 'warning', message: `${error.message}; no deployment was created, trying again`})
      await pause(retryMs * 2 ** (failures - 1), context)
    }
  }
}

const cancelled = {type: 'cancelled'} as const

/** For what creates nothing: however it ends after a cancel, that is a cancel. */
async function unlessCancelled<T>(signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T | typeof cancelled> {
  try {
    return await work()
  } catch (error) {
    if (signal?.aborted) return cancelled
    throw error
  }
}

/** The group may be free now. */
interface Retry {
  readonly type: 'retry'
  readonly active: ActiveDeployment | undefined
}

/** `lost`: a create was lost, so that an active deployment nobody can name may be what came of it. */
async function meetActive(error: DeployError, lost: LostCreate | undefined, context: CreateContext): Promise<Creation | Retry> {
  const {options, ports, deadlineMs, startMs, observe, request} = context
  const {onActiveDeployment = 'wait', pollInterval, signal} = options
  const active = await readActive(error.deploymentId, request, ports, patienceOf(context))
  if (lost && active && error.deploymentId === undefined) {
    // By now the list may have what it did not have when the lost one was looked for.
    const own = await isLost(lost, active.id)
    if (own) return own
  }
  context.doubt = active ? undefined : lost?.error
  const policy = context.doubt ? 'wait' : onActiveDeployment
  if (policy === 'fail') throw active ? withOwner(error, active) : error
  if (policy === 'skip') return {type: 'skipped', active}
  if (policy !== 'wait') {
    if (!active) throw error
    await stopActive(active, policy, context)
  }
  if (ports.clock.now() >= deadlineMs) return {type: 'timed-out', active}
  let status = active?.status
  const tell = (): void =>
    observe({
      type: 'waiting-for-active-deployment',
      deploymentGroupName: request.deploymentGroupName,
      activeDeploymentId: active?.id ?? 'unknown',
      ...(status !== undefined && {status}),
      ...(active?.startedBy !== undefined && {startedBy: active.startedBy}),
      elapsedMs: ports.clock.now() - startMs
    })
  tell()
  if (!active) {
    await pause(unknownActiveMs, context)
    return {type: 'retry', active}
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
    case 'final':
      // AWS may count it as active for a moment longer.
      await pause(pollInterval ?? retryMs, context)
      return {type: 'retry', active}
    case 'timed-out':
      return {type: 'timed-out', active: {...active, ...(status !== undefined && {status})}}
    case 'aborted':
      return {type: 'cancelled'}
    case 'lost':
      throw end.error
  }
}

function withOwner({code, message, ...details}: DeployError, active: ActiveDeployment): DeployError {
  return new DeployError(code, `${message.replace(/\.$/, '')}. Active: ${describeActive(active)}`, {...details, deploymentId: active.id})
}

function tellWait(active: ActiveDeployment, {ports, startMs, request, observe}: CreateContext): void {
  const waited = formatDuration(ports.clock.now() - startMs)
  observe({type: 'notice', message: `Waited ${waited} for ${describeActive(active)}, then "${request.deploymentGroupName}" was free`})
}

/** Stops the deployment in the way, once. A rollback is let through: stopping it would leave hosts half restored. */
async function stopActive(active: ActiveDeployment, policy: 'stop' | 'stop-and-rollback', context: CreateContext): Promise<void> {
  const {request, ports, stopped, observe} = context
  if (stopped.has(active.id)) return
  const patience = patienceOf(context)
  // Whether it is a rollback must be known.
  const creator =
    active.creator ??
    (await patiently(() => ports.codedeploy.getDeployment(active.id, patience.signal), {...patience, isNew: true})).creator
  if (creator === 'codeDeployRollback') {
    stopped.add(active.id)
    observe({type: 'notice', message: `${active.id} rolls "${request.deploymentGroupName}" back and is not stopped`})
    return
  }
  observe({type: 'notice', message: `Stopping ${describeActive(active)}, which is deploying to "${request.deploymentGroupName}"`})
  await patiently(() => callStop(active.id, policy, ports), patience)
  stopped.add(active.id)
}

function patienceOf({options, ports, deadlineMs, observe}: CreateContext): Patience {
  const {clock} = ports
  return {clock, signal: options.signal, patienceMs: deadlineMs - clock.now(), onRetry: tellRetry(observe)}
}

/** Sleeps, at most to the deadline; a cancel ends it. */
async function pause(ms: number, {ports, options, deadlineMs}: CreateContext): Promise<void> {
  try {
    await ports.clock.sleep(Math.max(0, Math.min(ms, deadlineMs - ports.clock.now())), options.signal)
  } catch (error) {
    if (!options.signal?.aborted) throw error
  }
}
