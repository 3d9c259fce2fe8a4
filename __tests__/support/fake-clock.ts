import type {Clock} from '../../src/core/clock.ts'

/** A clock on which sleeping takes no time: it only moves `now`. Stops a test that would sleep for ever. */
export class FakeClock implements Clock {
  nowMs = Date.UTC(2026, 0, 1)
  readonly sleeps: number[] = []
  /** Called before each sleep; a test changes the world here. */
  onSleep: (ms: number) => void = () => undefined

  now(): number {
    return this.nowMs
  }

  async sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (this.sleeps.push(ms) > 100_000) throw new Error('the fake clock was asked to sleep 100,000 times')
    this.onSleep(ms)
    signal?.throwIfAborted()
    this.nowMs += ms
    await Promise.resolve()
  }
}
