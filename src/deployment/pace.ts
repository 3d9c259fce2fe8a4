/** Milliseconds until the next look. */
export type Pace = (state: {readonly elapsedMs: number; readonly sinceChangeMs: number; readonly failures: number}) => number

/** After failed looks, twice as long each time, up to this. */
const slowestRetryMs = 60_000

/**
 * Quick at the start and while things happen, slower in the quiet middle: 1 s, growing to 5 s; 15 s once nothing has changed for
 * two minutes. CodeDeploy's read calls are throttled per account, so a watch must not be the one that starves the others.
 */
export const adaptivePace: Pace = ({elapsedMs, sinceChangeMs, failures}) => {
  const calm = sinceChangeMs > 120_000 ? 15_000 : Math.min(5_000, 1_000 + elapsedMs / 10)
  return backOff(calm, failures)
}

/** Always the same interval, but for failed looks. */
export function fixedPace(intervalMs: number): Pace {
  return ({failures}) => backOff(intervalMs, failures)
}

function backOff(intervalMs: number, failures: number): number {
  return failures === 0 ? intervalMs : Math.max(intervalMs, Math.min(slowestRetryMs, intervalMs * 2 ** failures))
}
