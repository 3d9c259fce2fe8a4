import type {Clock} from '../core/clock.ts'
import {DeployError, isTransient} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {withHint} from '../core/with-hint.ts'
import type {OperationEvent} from './events.ts'
import type {FollowContext} from './follow-to-end.ts'

export interface Patience {
  readonly clock: Clock
  readonly signal?: AbortSignal | undefined
  /** Milliseconds. Default: {@link patienceMs}. */
  readonly patienceMs?: number | undefined
  /** Whether what is asked about was created just now: that it is not found passes too, within {@link createLagMs}. */
  readonly isNew?: boolean
  /** Told with the first failure of a call that is tried again. */
  readonly onRetry?: ((error: DeployError) => void) | undefined
}

/** A deployment may not be found for some seconds after it was created. */
export const createLagMs = 30_000
/** As long as a watch waits. */
const patienceMs = 900_000
/** A network that does not let a call through may be a misspelt region or endpoint: whoever wrote that should know soon. */
const networkPatienceMs = 60_000
/** For calls whose failure is only a notice: nobody waits long for those. */
export const noticePatienceMs = 10_000
const firstPauseMs = 2_000
const longestPauseMs = 15_000

/**
 * What `work` resolves to, asked again while it fails for a reason that passes: throttling, an error inside AWS, a network that is away for
 * a moment. For calls that may be repeated. Throws what `work` threw last, and the reason of an abort.
 */
export async function patiently<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  const wait = waitsFrom(patience)
  for (;;) {
    try {
      return await work()
    } catch (error) {
      await wait(error)
    }
  }
}

/** Waits, from now on, after each failure that passes, longer each time; throws any other one, and that which comes too late. */
export function waitsFrom({clock, signal, isNew = false, onRetry, ...patience}: Patience): (error: unknown) => Promise<void> {
  const startMs = clock.now()
  const {patienceMs: limitMs = Infinity} = patience
  let pauseMs = firstPauseMs
  return async error => {
    if (!(error instanceof DeployError) || signal?.aborted) throw error
    const isNotFoundYet = isNew && error.code === 'not-found'
    if (!isTransient(error) && !isNotFoundYet) throw error
    const longestMs = isNotFoundYet ? createLagMs : error.code === 'network' ? networkPatienceMs : patienceMs
    if (clock.now() + pauseMs > startMs + Math.min(longestMs, limitMs)) throw error
    if (pauseMs === firstPauseMs) onRetry?.(error)
    const nowMs = pauseMs
    pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    await clock.sleep(nowMs, signal)
  }
}

/** Says that a call is tried again. */
export function tellRetry(observe: Observer<OperationEvent> | undefined): (error: DeployError) => void {
  return error => observe?.({type: 'notice', message: `${withHint(error).replace(/\.$/, '')}. Trying again`})
}

/** For calls about a deployment that is followed: they are tried again within its `timeout`. */
export function patienceWithin({options: {timeout, signal}, startMs, ports: {clock}, observe}: FollowContext): Patience {
  const patienceMs = timeout === undefined ? undefined : startMs + timeout - clock.now()
  return {clock, signal, patienceMs, onRetry: tellRetry(observe)}
}
