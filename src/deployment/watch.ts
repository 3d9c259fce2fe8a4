import type {Clock} from '../core/clock.ts'
import {defined} from '../core/defined.ts'
import {DeployError, isTransient} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {CallBudget} from './call-budget.ts'
import {diffSnapshots} from './diff.ts'
import type {DeploymentEvent} from './events.ts'
import type {HookFunctionNames} from './hook-functions.ts'
import {mergeSnapshots} from './merge.ts'
import {isTerminal, type DeploymentSnapshot} from './model.ts'
import type {Pace} from './pace.ts'
import type {DeploymentReader} from './reader.ts'
import {StallWatch} from './stall-watch.ts'
import {callsPerMinute, isLarge, TargetReading} from './target-reading.ts'
import {TargetWatch} from './target-watch.ts'

export interface WatchOptions {
  readonly deploymentId: string
  readonly reader: DeploymentReader
  readonly clock: Clock
  readonly pace: Pace
  /** Ends the watch, not the deployment. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds since the epoch at which the watch ends with `timed-out`, or how that follows from what was seen last. */
  readonly deadlineMs?: number | ((seen: DeploymentSnapshot | undefined) => number) | undefined
  /** What an earlier watch of this deployment saw; it is not told again. */
  readonly known?: DeploymentSnapshot | undefined
  /** AWS's reads lag behind its writes: a deployment that is not found counts as not seen yet for so long. Default 0. */
  readonly notFoundGraceMs?: number | undefined
  /** A sign of life after this long without news. Default 60 s. */
  readonly heartbeatMs?: number | undefined
  /** ECS and Lambda: which function checks which event, for warnings that name it. */
  readonly hookFunctions?: HookFunctionNames | undefined
  readonly onEvent: Observer<DeploymentEvent>
}

/** The watch ended early, because `until` held: the deployment goes on. */
export interface ReachedEnd {
  readonly type: 'reached'
  readonly snapshot: DeploymentSnapshot
}

/** How a watch ended. Only `final` says anything about the deployment's result. */
export type WatchEnd =
  | {readonly type: 'final'; readonly snapshot: DeploymentSnapshot}
  | {readonly type: 'timed-out'; readonly snapshot: DeploymentSnapshot | undefined}
  | {readonly type: 'aborted'; readonly snapshot: DeploymentSnapshot | undefined}
  /** The deployment goes on, but can no longer be read. */
  | {readonly type: 'lost'; readonly snapshot: DeploymentSnapshot | undefined; readonly error: DeployError}

/** Passing faults (network, throttling, 5xx) are waited out this long before the watch is given up. */
const patienceMs = 900_000
/** Credentials that cannot be had for a moment, for example because an instance's metadata service is busy. */
const credentialsPatienceMs = 120_000

/**
 * Looks at a deployment until it is final and tells what changed. Announces `finished` exactly once, last, if and only if the
 * deployment reached a final status.
 *
 * AWS's own waiter is not used: it retries every error (a denied call looks like a running deployment), backs off to two minutes
 * and reports no progress.
 */
export async function watchDeployment(options: WatchOptions): Promise<WatchEnd>
/** With `until`: ends with `reached` as soon as it holds of a deployment that is not final. */
export async function watchDeployment(
  options: WatchOptions & {readonly until: (snapshot: DeploymentSnapshot) => boolean}
): Promise<WatchEnd | ReachedEnd>
export async function watchDeployment(
  options: WatchOptions & {readonly until?: (snapshot: DeploymentSnapshot) => boolean}
): Promise<WatchEnd | ReachedEnd> {
  const {deploymentId, reader, clock, pace, signal, onEvent, notFoundGraceMs = 0, heartbeatMs = 60_000} = options
  const budget = new CallBudget(callsPerMinute)
  const targets = new TargetWatch(new TargetReading(reader, deploymentId, budget, () => clock.now()), deploymentId, onEvent)
  const stalls = new StallWatch(options.hookFunctions)
  const startMs = clock.now()
  let known = options.known
  let changedMs = startMs
  let toldMs = startMs
  let throttledMs = -Infinity
  let failingSinceMs: number | undefined
  let failures = 0

  const finish = (snapshot: DeploymentSnapshot): WatchEnd => {
    const {status, errorCode, errorMessage} = snapshot
    if (!targets.isDone) onEvent({type: 'targets-unreadable', deploymentId, reason: 'the time was up before all of them were read'})
    onEvent({type: 'finished', deploymentId, status, ...defined({errorCode, errorMessage})})
    return {type: 'final', snapshot}
  }
  // What ended is told as what it is, however the watch ends.
  const abort = (): WatchEnd => (known && isTerminal(known.status) ? finish(known) : {type: 'aborted', snapshot: known})

  for (;;) {
    if (signal?.aborted) return abort()
    let problem: DeployError | undefined
    try {
      // A final status stays: what is left to learn then is what happened on the targets.
      const isOver = known !== undefined && isTerminal(known.status)
      if (!isOver) budget.note(clock.now())
      const seen = known && isOver ? known : await reader.getDeployment(deploymentId, signal)
      const before = known
      const status = mergeSnapshots(before, {...seen, targets: []})
      const {read, wasThrottled} = await targets.look(status, isOver ? 0 : 1, signal)
      known = mergeSnapshots(status, {...status, targets: read})
      if (wasThrottled) throttledMs = clock.now()
      const events = diffSnapshots(before, known)
      for (const event of [...events, ...stalls.look(known, read, clock.now())]) {
        onEvent(event)
        toldMs = clock.now()
      }
      if (events.length > 0) changedMs = clock.now()
      if (!isTerminal(known.status) && options.until?.(known)) return {type: 'reached', snapshot: known}
      failures = 0
      failingSinceMs = undefined
    } catch (error) {
      if (signal?.aborted) return abort()
      if (!(error instanceof DeployError)) throw error
      failingSinceMs ??= clock.now()
      if (!isWaitedOut(error, clock.now() - failingSinceMs, known === undefined ? notFoundGraceMs : undefined)) {
        return {type: 'lost', snapshot: known, error}
      }
      if (error.code === 'throttled') throttledMs = clock.now()
      failures += 1
      problem = error
    }
    const isOver = known !== undefined && isTerminal(known.status)
    const deadlineMs = (typeof options.deadlineMs === 'function' ? options.deadlineMs(known) : options.deadlineMs) ?? Infinity
    if (known && isOver && (targets.isDone || clock.now() >= deadlineMs)) return finish(known)
    // A cancel during the last look in time is a cancel.
    if (signal?.aborted) return abort()
    const nowMs = clock.now()
    if (nowMs >= deadlineMs) return {type: 'timed-out', snapshot: known}
    const paceMs = pace({
      elapsedMs: nowMs - startMs,
      sinceChangeMs: nowMs - changedMs,
      failures: isOver ? targets.lastFailures : failures,
      sinceThrottleMs: nowMs - throttledMs,
      overview: known?.overview,
      isOver,
      roomInMs: known && isLarge(known) ? budget.roomInMs(nowMs) : 0
    })
    const delayMs = Math.min(deadlineMs - nowMs, paceMs)
    const reason = problem ?? targets.takeProblem()
    if (reason) {
      onEvent({type: 'poll-failed', deploymentId, reason: reason.message, retryInMs: delayMs})
      toldMs = nowMs
    } else if (nowMs - toldMs >= heartbeatMs) {
      const overview = known?.overview
      onEvent({
        type: 'heartbeat',
        deploymentId,
        status: known?.status ?? 'Created',
        elapsedMs: nowMs - startMs,
        ...(overview && {overview})
      })
      toldMs = nowMs
    }
    try {
      await clock.sleep(delayMs, signal)
    } catch (error) {
      if (signal?.aborted) return abort()
      throw error
    }
  }
}

/** `notFoundGraceMs`: given while the deployment has not been seen at all. */
function isWaitedOut(error: DeployError, failingMs: number, notFoundGraceMs: number | undefined): boolean {
  if (isTransient(error)) return failingMs < patienceMs
  // Whoever could read the deployment a moment ago has credentials somewhere.
  if (error.code === 'no-credentials') return notFoundGraceMs === undefined && failingMs < credentialsPatienceMs
  return error.code === 'not-found' && notFoundGraceMs !== undefined && failingMs < notFoundGraceMs
}
