import type {Clock} from '../../core/clock.ts'

interface Sleeper {
  readonly dueMs: number
  /** Among equals, whoever came first wakes first. */
  readonly order: number
  isCancelled: boolean
  readonly wake: () => void
}

/** Time that only passes when it is told to. Whatever sleeps wakes in the right order, with the right time on the clock. */
export class VirtualClock implements Clock {
  /** A binary heap: nobody is due before the first. */
  readonly #sleepers: Sleeper[] = []
  #nowMs: number
  #count = 0
  #moving: Promise<void> = Promise.resolve()

  constructor(startMs: number = Date.UTC(2026, 0, 1)) {
    this.#nowMs = startMs
  }

  /** The same time for a client whose sleeping makes it pass: whatever was due before it wakes has happened by then. */
  readonly driver: Clock = {
    now: () => this.now(),
    sleep: async (ms, signal) => {
      const dueMs = this.#nowMs + ms
      const slept = this.sleep(ms, signal)
      // When somebody else makes the time pass, this client goes on as soon as what happened at its moment has settled.
      const over = slept.then(nextTurn, () => undefined)
      if (signal?.aborted !== true) await Promise.race([this.#moveTo(dueMs), over])
      await slept
    }
  }

  now(): number {
    return this.#nowMs
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error)
        return
      }
      const onAbort = (): void => {
        sleeper.isCancelled = true
        reject(signal?.reason as Error)
      }
      const wake = (): void => {
        signal?.removeEventListener('abort', onAbort)
        resolve()
      }
      const sleeper: Sleeper = {dueMs: this.#nowMs + Math.max(0, ms), order: this.#count++, isCancelled: false, wake}
      signal?.addEventListener('abort', onAbort, {once: true})
      this.#add(sleeper)
    })
  }

  /** Lets so much time pass, and everything happen that is due in it. */
  async advance(ms: number): Promise<void> {
    await this.#moveTo(this.#nowMs + ms)
  }

  async #moveTo(dueMs: number): Promise<void> {
    const moved = this.#moving.then(() => this.#move(dueMs))
    this.#moving = moved
    await moved
  }

  async #move(endMs: number): Promise<void> {
    await settle()
    for (let next = this.#first(); next !== undefined && next.dueMs <= endMs; next = this.#first()) {
      this.#nowMs = Math.max(this.#nowMs, next.dueMs)
      for (let due: Sleeper | undefined = next; due !== undefined && due.dueMs <= this.#nowMs; due = this.#first()) {
        this.#removeFirst()
        due.wake()
      }
      await settle()
    }
    this.#nowMs = Math.max(this.#nowMs, endMs)
  }

  #first(): Sleeper | undefined {
    while (this.#sleepers[0]?.isCancelled === true) this.#removeFirst()
    return this.#sleepers[0]
  }

  #add(sleeper: Sleeper): void {
    const heap = this.#sleepers
    let place = heap.push(sleeper) - 1
    for (;;) {
      const above = (place - 1) >> 1
      const parent = heap[above]
      if (parent === undefined || !isBefore(sleeper, parent)) break
      heap[place] = parent
      place = above
    }
    heap[place] = sleeper
  }

  #removeFirst(): void {
    const heap = this.#sleepers
    const last = heap.pop()
    if (last === undefined || heap.length === 0) return
    let place = 0
    for (;;) {
      const left = 2 * place + 1
      const [a, b] = [heap[left], heap[left + 1]]
      if (a === undefined) break
      const [child, below] = b !== undefined && isBefore(b, a) ? [b, left + 1] : [a, left]
      if (!isBefore(child, last)) break
      heap[place] = child
      place = below
    }
    heap[place] = last
  }
}

const isBefore = (a: Sleeper, b: Sleeper): boolean => a.dueMs < b.dueMs || (a.dueMs === b.dueMs && a.order < b.order)

/** Everything that needs no time has happened: the engine starts a deployment a turn of the event loop after it was created. */
async function settle(): Promise<void> {
  await nextTurn()
  await nextTurn()
}

async function nextTurn(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve))
}
