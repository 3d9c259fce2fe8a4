import {targetCount, type DeploymentOverview} from './model.ts'

/** What a pace may go by. Times are in milliseconds. */
export interface PaceState {
  readonly elapsedMs: number
  /** Since something changed. */
  readonly sinceChangeMs: number
  /** Looks that failed in a row. */
  readonly failures: number
  /** Since a call was throttled; `Infinity` when none was. */
  readonly sinceThrottleMs: number
  readonly overview: DeploymentOverview | undefined
  /** The deployment has ended, and only its targets are still read. */
  readonly isOver: boolean
  /** Until the calls of the last minute leave room for another. */
  readonly roomInMs: number
}

/** Milliseconds until the next look. */
export type Pace = (state: PaceState) => number

/** After failed looks, twice as long each time, up to this. */
const slowestRetryMs = 60_000
/** A throttle says that somebody, perhaps another run, asks too much. */
const afterThrottleMs = 300_000
const quickMs = 1_000
/** With the calls of a look, the end is seen within five seconds. */
const busyMs = 4_500
/** In the middle of a deployment to many targets. */
const middleMs = 8_000
const quietMs = 15_000
const manyTargets = 100

/**
 * Quick at the start, from 1 s growing to 4.5 s; 4.5 s while things happen, and near the end, which is when no target is left to begin;
 * slower in the middle of many targets, and 15 s when nothing has changed for long; twice as slow for five minutes after a throttle.
 * CodeDeploy's read calls are throttled per account, so a watch must not be the one that starves the others.
 */
export const adaptivePace: Pace = state => {
  const {failures, sinceThrottleMs, isOver, roomInMs} = state
  const calm = isOver ? quickMs : calmMs(state)
  return Math.max(roomInMs, backOff(sinceThrottleMs < afterThrottleMs ? calm * 2 : calm, failures))
}

/** Always the same interval, but for failed looks, and after the end. */
export function fixedPace(intervalMs: number): Pace {
  return ({failures, isOver}) => backOff(isOver ? Math.min(quickMs, intervalMs) : intervalMs, failures)
}

function calmMs({elapsedMs, sinceChangeMs, overview}: PaceState): number {
  const isNearEnd = overview !== undefined && overview.pending === 0
  if (sinceChangeMs > (isNearEnd ? 600_000 : 120_000)) return quietMs
  if (overview !== undefined && targetCount(overview) > manyTargets) return isNearEnd ? busyMs : middleMs
  return Math.min(busyMs, quickMs + elapsedMs / 10)
}

function backOff(intervalMs: number, failures: number): number {
  return failures === 0 ? intervalMs : Math.max(intervalMs, Math.min(slowestRetryMs, intervalMs * 2 ** failures))
}
