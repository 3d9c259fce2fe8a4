const windowMs = 60_000

/** Counts the calls of a watch over the last minute, so that it never takes more than its share of the account's. */
export class CallBudget {
  readonly #perMinute: number
  readonly #calls: number[] = []

  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** Call it just before each call. */
  note(nowMs: number): void {
    this.#calls.push(nowMs)
  }

  /** How many more calls there may be now. */
  left(nowMs: number): number {
    this.#forget(nowMs)
    return Math.max(0, this.#perMinute - this.#calls.length)
  }

  /** Milliseconds until there may be another call. */
  roomInMs(nowMs: number): number {
    this.#forget(nowMs)
    const blocking = this.#calls[this.#calls.length - this.#perMinute]
    return blocking === undefined ? 0 : Math.max(0, blocking + windowMs - nowMs)
  }

  #forget(nowMs: number): void {
    const kept = this.#calls.findIndex(ms => ms > nowMs - windowMs)
    this.#calls.splice(0, kept === -1 ? this.#calls.length : kept)
  }
}
