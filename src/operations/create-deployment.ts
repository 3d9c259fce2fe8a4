import {formatDuration} from '../core/duration.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {adaptivePace, fixedPace} from '../deployment/pace.ts'
import type {DeploymentRequest, RestartRequest} from '../deployment/request.ts'
import {parseRunMarker} from '../deployment/run-marker.ts'
import {watchDeployment} from '../deployment/watch.ts'
import {describeActive, readActive, type ActiveDeployment} from './active-deployment.ts'
import type {OperationEvent} from './events.ts'
import {findByMarker} from './find-by-marker.ts'
import type {DeployOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {findNewerRun, type NewerDeployment} from './stale-run.ts'
import {stopCallMs} from './stop-deployment.ts'

/** What became of the wish for a deployment. */
export type Creation =
  | {readonly type: 'created'; readonly deploymentId: string}
  | {readonly type: 'skipped'; readonly active: ActiveDeployment | undefined}
  | {readonly type: 'timed-out'; readonly active: ActiveDeployment | undefined}
  /** A newer run of the same workflow deployed to the group. */
  | {readonly type: 'superseded'; readonly newer: NewerDeployment}
  | {readonly type: 'cancelled'}
  /** The answer of CreateDeployment was lost, and it cannot be found out whether there is a deployment now. */
  | {readonly type: 'unknown'; readonly error: DeployError}

/** Tries after an answer that was lost or refused for a passing reason. */
const attempts = 4
const retryMs = 2_000
/** So many looks without the deployment, some seconds apart, say that there is none. */
const emptyLooks = 3
/** How long a cancelled run still waits for the answer of a create: a cancelled step has 7.5 s. */
const lingerMs = 3_000
/** How long a lost answer is looked for. */
const lookupPatienceMs = 300_000
/** When the active deployment's id cannot be told, the group is asked again after this. */
const unknownActiveMs = 10_000
const waitingNewsMs = 60_000

interface CreateContext {
  readonly request: DeploymentRequest | RestartRequest
  readonly options: Pick<DeployOptions, 'onActiveDeployment' | 'onStaleRun' | 'pollInterval' | 'signal'>
  readonly ports: DeployPorts
  readonly startMs: number
  readonly deadlineMs: number
  readonly observe: Observer<OperationEvent>
  /** Active deployments that were told to stop: each is told once. */
  readonly stopped: Set<string>
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
  const {codedeploy, clock} = ports
  const context: CreateContext = {request, options, ports, startMs: clock.now(), deadlineMs, observe, stopped: new Set()}
  let failures = 0
  let waitedFor: ActiveDeployment | undefined
  for (;;) {
    if (options.signal?.aborted) return {type: 'cancelled'}
    try {
      // Anew after every wait: who waited longest is not who comes last.
      const newer = await findNewerRun(request, options, ports)
      if (newer) return {type: 'superseded', newer}
    } catch (error) {
      if (options.signal?.aborted) return {type: 'cancelled'}
      throw error
    }
    try {
      // Without the signal: a create that is cut off may have happened. A cancel waits for its answer, but not for long.
      const deploymentId = await codedeploy.createDeployment(request, lingering(options.signal))
      if (waitedFor) tellWait(waitedFor, context)
      return {type: 'created', deploymentId}
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      if (error.code === 'active-deployment') {
        // After a lost answer, the deployment in the way may be the one that was asked for.
        if (failures > 0 && (await isOwn(error.deploymentId, context))) return {type: 'created', deploymentId: error.deploymentId ?? ''}
        const met = await meetActive(error, context)
        if (met.type !== 'retry') return met
        waitedFor = met.active ?? waitedFor
      } else if (error.code === 'network' || error.code === 'service' || error.code === 'throttled') {
        failures += 1
        const own = error.code === 'throttled' ? undefined : await lookUp(error, context)
        if (own !== undefined) return own
        if (failures >= attempts) throw error
        observe({type: 'warning', message: `${error.message}; no deployment was created, trying again`})
        await pause(retryMs * 2 ** (failures - 1), context)
      } else throw error
    }
  }
}

/** Finds the deployment whose CreateDeployment answer was lost; undefined when it is certain that there is none. */
async function lookUp(lost: DeployError, {request, options, ports, startMs}: CreateContext): Promise<Creation | undefined> {
  const untilMs = ports.clock.now() + lookupPatienceMs
  for (let tries = 1; ; tries++) {
    try {
      const deploymentId = await findByMarker(request, startMs, ports)
      if (deploymentId !== undefined) return {type: 'created', deploymentId}
      // The list lags behind: one empty look proves nothing.
      if (tries >= emptyLooks || options.signal?.aborted) return undefined
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      const isPassing = error.code === 'network' || error.code === 'service' || error.code === 'throttled'
      if (!isPassing || options.signal?.aborted || ports.clock.now() >= untilMs) {
        return {
          type: 'unknown',
          error: new DeployError(lost.code, `${lost.message}; whether a deployment was created cannot be found out: ${error.message}`, {
            operation: lost.operation,
            hint: `Look in the console for a deployment of "${request.deploymentGroupName}" whose description begins with "${request.description.slice(0, 60)}".`,
            cause: error
          })
        }
      }
      await ports.clock.sleep(Math.min(retryMs * tries, 15_000), options.signal).catch(() => undefined)
    }
  }
}

async function isOwn(deploymentId: string | undefined, {request, ports}: CreateContext): Promise<boolean> {
  if (deploymentId === undefined) return false
  const {description} = await ports.codedeploy.getDeployment(deploymentId)
  return parseRunMarker(description ?? '')?.nonce === parseRunMarker(request.description)?.nonce
}

/** The group may be free now. */
interface Retry {
  readonly type: 'retry'
  readonly active: ActiveDeployment | undefined
}

async function meetActive(error: DeployError, context: CreateContext): Promise<Creation | Retry> {
  const {options, ports, deadlineMs, startMs, observe, request} = context
  const {onActiveDeployment = 'wait', pollInterval, signal} = options
  const active = await readActive(error.deploymentId, request, ports.codedeploy, signal)
  if (onActiveDeployment === 'fail') throw active ? withOwner(error, active) : error
  if (onActiveDeployment === 'skip') return {type: 'skipped', active}
  if (onActiveDeployment !== 'wait') {
    if (!active) throw error
    await stopActive(active, onActiveDeployment, context)
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
async function stopActive(
  active: ActiveDeployment,
  policy: 'stop' | 'stop-and-rollback',
  {request, ports, stopped, observe}: CreateContext
): Promise<void> {
  if (stopped.has(active.id)) return
  stopped.add(active.id)
  // Whether it is a rollback must be known.
  const creator = active.creator ?? (await ports.codedeploy.getDeployment(active.id)).creator
  if (creator === 'codeDeployRollback') {
    observe({type: 'notice', message: `${active.id} rolls "${request.deploymentGroupName}" back and is not stopped`})
    return
  }
  observe({type: 'notice', message: `Stopping ${describeActive(active)}, which is deploying to "${request.deploymentGroupName}"`})
  await ports.codedeploy.stopDeployment(active.id, policy === 'stop' ? {} : {autoRollback: true}, AbortSignal.timeout(stopCallMs))
}

/** Sleeps, at most to the deadline; a cancel ends it. */
async function pause(ms: number, {ports, options, deadlineMs}: CreateContext): Promise<void> {
  try {
    await ports.clock.sleep(Math.max(0, Math.min(ms, deadlineMs - ports.clock.now())), options.signal)
  } catch (error) {
    if (!options.signal?.aborted) throw error
  }
}

/** A signal that aborts a while after `signal`. */
function lingering(signal: AbortSignal | undefined): AbortSignal | undefined {
  if (!signal) return undefined
  const late = new AbortController()
  const onAbort = (): void => void setTimeout(() => late.abort(signal.reason), lingerMs).unref()
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, {once: true})
  return late.signal
}
