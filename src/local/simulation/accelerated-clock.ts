import type {Clock} from '../../core/clock.ts'
import {systemClock} from '../../core/clock.ts'

/** Time that passes `factor` times as fast as it does, from now on: for clients that have a clock of their own. */
export function acceleratedClock(factor: number): Clock {
  const start = systemClock.now()
  return {
    now: () => start + (systemClock.now() - start) * factor,
    sleep: (ms, signal) => systemClock.sleep(ms / factor, signal)
  }
}
