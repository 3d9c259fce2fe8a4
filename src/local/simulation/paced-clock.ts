import type {Clock} from '../../core/clock.ts'
import {systemClock} from '../../core/clock.ts'

/**
 * Time that passes `factor` times as fast as it does, but for what takes real time: while that goes on, it passes as it does, so that an
 * hour for a check is not over in seconds while the check still runs.
 */
export class PacedClock implements Clock {
  readonly #factor: number
  readonly #real: Clock
  /** Own and real time when the pace changed last. */
  #since: {readonly own: number; readonly real: number}
  #working = 0
  #change = new AbortController()

  constructor(factor: number, real: Clock = systemClock) {
    this.#factor = factor
    this.#real = real
    this.#since = {own: real.now(), real: real.now()}
  }

  now(): number {
    return this.#since.own + (this.#real.now() - this.#since.real) * this.#pace
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    const dueMs = this.now() + ms
    do {
      signal?.throwIfAborted()
      const change = this.#change.signal
      const until = signal === undefined ? change : AbortSignal.any([signal, change])
      await this.#real.sleep(Math.max(0, dueMs - this.now()) / this.#pace, until).catch((error: unknown) => {
        if (!change.aborted || signal?.aborted === true) throw error
      })
    } while (this.now() < dueMs)
  }

  /** Time passes as it does until the work has settled. */
  async inRealTime<T>(work: () => Promise<T>): Promise<T> {
    this.#setWorking(this.#working + 1)
    try {
      return await work()
    } finally {
      this.#setWorking(this.#working - 1)
    }
  }

  get #pace(): number {
    return this.#working > 0 ? 1 : this.#factor
  }

  #setWorking(working: number): void {
    this.#since = {own: this.now(), real: this.#real.now()}
    this.#working = working
    // Whoever sleeps counts anew how long.
    const changed = this.#change
    this.#change = new AbortController()
    changed.abort(new Error('the pace changed'))
  }
}
