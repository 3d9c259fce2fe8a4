import type {Clock} from '../core/clock.ts'
import {DeployError, isTransient} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {diffSnapshots} from './diff.ts'
import type {DeploymentEvent} from './events.ts'
import {mergeSnapshots} from './merge.ts'
import {isTerminal, type DeploymentSnapshot} from './model.ts'
import type {Pace} from './pace.ts'
import type {DeploymentReader} from './reader.ts'
import {TargetReading} from './target-reading.ts'

export interface WatchOptions {
  readonly deploymentId: string
  readonly reader: DeploymentReader
  readonly clock: Clock
  readonly pace: Pace
  /** Ends the watch, not the deployment. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds from now after which the watch ends with `timed-out`. */
  readonly timeoutMs?: number | undefined
  /** Passing faults (network, throttling, 5xx) are waited out this long before the watch is given up. Default 15 minutes. */
  readonly patienceMs?: number | undefined
  /** A sign of life after this long without news. Default 60 s. */
  readonly heartbeatMs?: number | undefined
  readonly onEvent: Observer<DeploymentEvent>
}

/** A result that is known is told without its targets when these cannot be read after so many tries. */
const lastLookRetries = 4

/** How a watch ended. Only `final` says anything about the deployment's result. */
export type WatchEnd =
  | {readonly type: 'final'; readonly snapshot: DeploymentSnapshot}
  | {readonly type: 'timed-out'; readonly snapshot: DeploymentSnapshot | undefined}
  | {readonly type: 'aborted'; readonly snapshot: DeploymentSnapshot | undefined}
  /** The deployment goes on, but can no longer be read. */
  | {readonly type: 'lost'; readonly snapshot: DeploymentSnapshot | undefined; readonly error: DeployError}

/**
 * Looks at a deployment until it is final and tells what changed. Announces `finished` exactly once, last, if and only if the
 * deployment reached a final status.
 *
 * AWS's own waiter is not used: it retries every error (a denied call looks like a running deployment), backs off to two minutes
 * and reports no progress.
 */
export async function watchDeployment(options: WatchOptions): Promise<WatchEnd> {
  const {deploymentId, reader, clock, pace, signal, timeoutMs, onEvent, patienceMs = 900_000, heartbeatMs = 60_000} = options
  const targets = new TargetReading(reader, deploymentId)
  const startMs = clock.now()
  let known: DeploymentSnapshot | undefined
  let changedMs = startMs
  let toldMs = startMs
  let failingSinceMs: number | undefined
  let failures = 0
  let reason = ''
  let areTargetsReadable = true

  const readTargets = async (isOver: boolean, read: () => ReturnType<TargetReading['read']>): ReturnType<TargetReading['read']> => {
    if (!areTargetsReadable) return []
    try {
      return await read()
    } catch (error) {
      if (!(error instanceof DeployError) || signal?.aborted) throw error
      if (isTransient(error) && !(isOver && failures >= lastLookRetries)) throw error
      // Expired credentials end the watch, unless the result is known already: the deployment's own status is enough for that.
      if (error.code === 'expired-credentials' && !isOver) throw error
      areTargetsReadable = false
      onEvent({type: 'targets-unreadable', deploymentId, reason: error.message})
      return []
    }
  }

  const look = async (): Promise<void> => {
    const seen = await reader.getDeployment(deploymentId, signal)
    const isOver = isTerminal(seen.status)
    const read = isOver
      ? await readTargets(isOver, () => targets.readLast(mergeSnapshots(known, seen), signal))
      : await readTargets(isOver, () => targets.read(known, seen.overview, signal))
    const next = mergeSnapshots(known, {...seen, targets: read})
    const events = diffSnapshots(known, next)
    known = next
    for (const event of events) onEvent(event)
    if (events.length > 0) toldMs = changedMs = clock.now()
  }

  for (;;) {
    if (signal?.aborted) return {type: 'aborted', snapshot: known}
    try {
      await look()
      failures = 0
      failingSinceMs = undefined
    } catch (error) {
      if (signal?.aborted) return {type: 'aborted', snapshot: known}
      if (!(error instanceof DeployError)) throw error
      failingSinceMs ??= clock.now()
      if (!isTransient(error) || clock.now() - failingSinceMs >= patienceMs) return {type: 'lost', snapshot: known, error}
      failures += 1
      reason = error.message
    }
    if (failures === 0 && known && isTerminal(known.status)) {
      onEvent({
        type: 'finished',
        deploymentId,
        status: known.status,
        ...(known.errorCode !== undefined && {errorCode: known.errorCode}),
        ...(known.errorMessage !== undefined && {errorMessage: known.errorMessage})
      })
      return {type: 'final', snapshot: known}
    }
    const nowMs = clock.now()
    const remainingMs = timeoutMs === undefined ? Infinity : startMs + timeoutMs - nowMs
    if (remainingMs <= 0) return {type: 'timed-out', snapshot: known}
    const delayMs = Math.min(remainingMs, pace({elapsedMs: nowMs - startMs, sinceChangeMs: nowMs - changedMs, failures}))
    if (failures > 0) {
      onEvent({type: 'poll-failed', deploymentId, reason, retryInMs: delayMs})
      toldMs = nowMs
    } else if (nowMs - toldMs >= heartbeatMs) {
      onEvent({type: 'heartbeat', deploymentId, status: known?.status ?? 'Created', elapsedMs: nowMs - startMs})
      toldMs = nowMs
    }
    try {
      await clock.sleep(delayMs, signal)
    } catch (error) {
      if (signal?.aborted) return {type: 'aborted', snapshot: known}
      throw error
    }
  }
}
