import type {Clock} from '../core/clock.ts'
import {DeployError, isTransient} from '../core/errors.ts'
import {withGrace} from './with-grace.ts'

/** What looking for a deployment came to. */
export type Looked =
  | {readonly type: 'found'; readonly deploymentId: string}
  | {readonly type: 'none'}
  /** Why it cannot be found out; undefined when there was no time to. */
  | {readonly type: 'unknown'; readonly problem: DeployError | undefined}

export interface Looks {
  readonly look: (signal: AbortSignal | undefined) => Promise<string | undefined>
  /** Since when, in milliseconds since the epoch, a look that shows none says that there is none: lists lag behind. */
  readonly certainMs: number
  /** How long faults that pass are waited out, in milliseconds. */
  readonly patienceMs: number
  readonly clock: Clock
  /** Hurries: one more look, a short one. */
  readonly signal?: AbortSignal | undefined
}

const pauseMs = 2_000
const longestPauseMs = 15_000
/** How long a look may take once the run was cancelled: a cancelled step has 7.5 s for all it does. */
const graceMs = 2_000

/** Looks for a deployment again and again, until it is found or certain that there is none. */
export async function lookUntilCertain({look, certainMs, patienceMs, clock, signal}: Looks): Promise<Looked> {
  const untilMs = clock.now() + patienceMs
  for (let tries = 1; ; tries++) {
    const beganMs = clock.now()
    let problem: DeployError | undefined
    try {
      const deploymentId = await withGrace(signal, graceMs, clock, look)
      if (deploymentId !== undefined) return {type: 'found', deploymentId}
      if (beganMs >= certainMs) return {type: 'none'}
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      // What is in the list may not be found for a moment.
      const isPassing = isTransient(error) || error.code === 'not-found'
      if (!isPassing || clock.now() >= untilMs) return {type: 'unknown', problem: error}
      problem = error
    }
    if (signal?.aborted) return {type: 'unknown', problem}
    const restMs = certainMs - clock.now()
    const nextMs = Math.min(pauseMs * tries, longestPauseMs)
    try {
      await clock.sleep(restMs > 0 ? Math.min(nextMs, restMs) : nextMs, signal)
    } catch (error) {
      if (signal?.aborted !== true) throw error
    }
  }
}
