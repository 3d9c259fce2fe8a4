import type {Clock} from '../../core/clock.ts'

/** How production traffic goes from the old to the new; the API's TrafficRoutingConfig. */
export type TrafficRouting =
  | {readonly type: 'AllAtOnce'}
  | {readonly type: 'TimeBasedCanary'; readonly percent: number; readonly intervalMinutes: number}
  | {readonly type: 'TimeBasedLinear'; readonly percent: number; readonly intervalMinutes: number}

/** A moment of a shift, and how much of the traffic the new one has from then on. */
export interface ShiftStep {
  readonly afterMs: number
  readonly percent: number
}

const minuteMs = 60_000

/**
 * The first share is shifted at once: a canary of AWS's lasts its interval and no longer, and linear has an interval between two
 * increments only. The last increment takes what is left.
 */
export function shiftSchedule(routing: TrafficRouting): readonly ShiftStep[] {
  switch (routing.type) {
    case 'AllAtOnce':
      return [{afterMs: 0, percent: 100}]
    case 'TimeBasedCanary':
      return [
        {afterMs: 0, percent: routing.percent},
        {afterMs: routing.intervalMinutes * minuteMs, percent: 100}
      ]
    case 'TimeBasedLinear':
      return Array.from({length: Math.ceil(100 / routing.percent)}, (_, index) => ({
        afterMs: index * routing.intervalMinutes * minuteMs,
        percent: Math.min(100, (index + 1) * routing.percent)
      }))
  }
}

/** Carries out the steps when they are due. Rejects with the signal's reason as soon as it aborts; what was shifted stays shifted. */
export async function shiftTraffic(
  steps: readonly ShiftStep[],
  apply: (percent: number) => void,
  clock: Clock,
  signal: AbortSignal
): Promise<void> {
  const startMs = clock.now()
  for (const {afterMs, percent} of steps) {
    const waitMs = startMs + afterMs - clock.now()
    if (waitMs > 0) await clock.sleep(waitMs, signal)
    signal.throwIfAborted()
    apply(percent)
  }
}
