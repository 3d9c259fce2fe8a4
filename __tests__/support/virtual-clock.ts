import type {Clock} from '../../src/core/clock.ts'

interface Timer {
  readonly atMs: number
  readonly fire: () => void
}

/** A clock on which everything that sleeps wakes in its order, and no time passes between. */
export class VirtualClock implements Clock {
  #nowMs = Date.UTC(2026, 0, 1)
  readonly #timers = new Set<Timer>()

  now(): number {
    return this.#nowMs
  }

  /** What would still wake. */
  get pending(): number {
    return this.#timers.size
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error)
        return
      }
      const onAbort = (): void => {
        cancel()
        reject(signal?.reason as Error)
      }
      const cancel = this.after(ms, () => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      })
      signal?.addEventListener('abort', onAbort, {once: true})
    })
  }

  /** Calls `fire` then; the result takes that back. */
  after(ms: number, fire: () => void): () => void {
    const timer = {atMs: this.#nowMs + Math.max(0, ms), fire}
    this.#timers.add(timer)
    return () => void this.#timers.delete(timer)
  }

  /** Lets time pass until `work` is done. Throws when it waits for what never comes. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = {isDone: false}
    const end = (): void => void (state.isDone = true)
    work.then(end, end)
    for (;;) {
      // All that can go on now has done so: ticks come after promises, and cost less than a turn of the event loop.
      await new Promise(resolve => process.nextTick(resolve))
      if (state.isDone) return work
      let next: Timer | undefined
      for (const timer of this.#timers) if (!next || timer.atMs < next.atMs) next = timer
      if (!next) throw new Error('it waits, and nothing is left that could wake it')
      this.#timers.delete(next)
      this.#nowMs = next.atMs
      next.fire()
    }
  }
}
