import type {Clock} from '../core/clock.ts'
import {DeployError, isTransient} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {diffSnapshots} from './diff.ts'
import type {DeploymentEvent} from './events.ts'
import {mergeSnapshots} from './merge.ts'
import {isTerminal, type DeploymentSnapshot, type TargetSnapshot} from './model.ts'
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
  /** Milliseconds since the epoch at which the watch ends with `timed-out`. */
  readonly deadlineMs?: number | undefined
  /** What an earlier watch of this deployment saw; it is not told again. */
  readonly known?: DeploymentSnapshot | undefined
  /** AWS's reads lag behind its writes: a deployment that is not found counts as not seen yet for so long. Default 0. */
  readonly notFoundGraceMs?: number | undefined
  /** A sign of life after this long without news. Default 60 s. */
  readonly heartbeatMs?: number | undefined
  readonly onEvent: Observer<DeploymentEvent>
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
/** A result that is known is told without its targets when these cannot be read after so many looks. */
const lastLooks = 4

/**
 * Looks at a deployment until it is final and tells what changed. Announces `finished` exactly once, last, if and only if the
 * deployment reached a final status.
 *
 * AWS's own waiter is not used: it retries every error (a denied call looks like a running deployment), backs off to two minutes
 * and reports no progress.
 */
export async function watchDeployment(options: WatchOptions): Promise<WatchEnd> {
  const {deploymentId, reader, clock, pace, signal, deadlineMs = Infinity, onEvent, notFoundGraceMs = 0, heartbeatMs = 60_000} = options
  const targets = new TargetReader(reader, deploymentId, onEvent)
  const startMs = clock.now()
  let known = options.known
  let changedMs = startMs
  let toldMs = startMs
  let failingSinceMs: number | undefined
  let failures = 0

  for (;;) {
    if (signal?.aborted) return {type: 'aborted', snapshot: known}
    let problem = ''
    try {
      // A final status stays: what is left to learn then is what happened on the targets.
      const seen = known && isTerminal(known.status) ? known : await reader.getDeployment(deploymentId, signal)
      const read = await targets.read(mergeSnapshots(known, seen), isTerminal(seen.status), signal)
      const next = mergeSnapshots(known, {...seen, targets: read})
      const events = diffSnapshots(known, next)
      known = next
      for (const event of events) onEvent(event)
      if (events.length > 0) toldMs = changedMs = clock.now()
      failures = 0
      failingSinceMs = undefined
    } catch (error) {
      if (signal?.aborted) return {type: 'aborted', snapshot: known}
      if (!(error instanceof DeployError)) throw error
      failingSinceMs ??= clock.now()
      const failingMs = clock.now() - failingSinceMs
      const isNotSeenYet = error.code === 'not-found' && known === undefined && failingMs < notFoundGraceMs
      if (!isNotSeenYet && (!isTransient(error) || failingMs >= patienceMs)) return {type: 'lost', snapshot: known, error}
      failures += 1
      problem = error.message
    }
    if (known && isTerminal(known.status) && (targets.isDone || clock.now() >= deadlineMs)) {
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
    if (nowMs >= deadlineMs) return {type: 'timed-out', snapshot: known}
    const delayMs = Math.min(deadlineMs - nowMs, pace({elapsedMs: nowMs - startMs, sinceChangeMs: nowMs - changedMs, failures}))
    if (failures > 0) {
      onEvent({type: 'poll-failed', deploymentId, reason: problem, retryInMs: delayMs})
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

/**
 * Reads targets without ever failing a look: the deployment's own status is enough to know the result. Being denied is told once and
 * not tried again; any other failure is tried again with the next look.
 */
class TargetReader {
  readonly #reading: TargetReading
  readonly #deploymentId: string
  readonly #onEvent: Observer<DeploymentEvent>
  #isDenied = false
  #lastLooks = 0
  #isComplete = false

  constructor(reader: DeploymentReader, deploymentId: string, onEvent: Observer<DeploymentEvent>) {
    this.#reading = new TargetReading(reader, deploymentId)
    this.#deploymentId = deploymentId
    this.#onEvent = onEvent
  }

  /** Whether the last look has shown all it will ever show. */
  get isDone(): boolean {
    return this.#isComplete || this.#isDenied || this.#lastLooks >= lastLooks
  }

  async read(known: DeploymentSnapshot, isOver: boolean, signal: AbortSignal | undefined): Promise<readonly TargetSnapshot[]> {
    if (this.#isDenied) return []
    if (isOver) this.#lastLooks += 1
    try {
      const read = await (isOver ? this.#reading.readLast(known, signal) : this.#reading.read(known, known.overview, signal))
      this.#isComplete = isOver
      return read
    } catch (error) {
      if (!(error instanceof DeployError) || signal?.aborted) throw error
      const isGivenUp = isOver && this.isDone
      if (error.code === 'access-denied' || isGivenUp) {
        this.#isDenied = true
        this.#onEvent({type: 'targets-unreadable', deploymentId: this.#deploymentId, reason: error.message})
      }
      return []
    }
  }
}
