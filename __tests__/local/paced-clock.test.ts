import {describe, expect, test} from '@jest/globals'
import {PacedClock} from '../../src/local/simulation/paced-clock.ts'
import {VirtualClock} from '../../src/local/simulation/virtual-clock.ts'

const real = new VirtualClock(0)
const turn = () => new Promise(resolve => setImmediate(resolve))

/** What has happened when. */
function diary(): {readonly notes: string[]; readonly note: (what: string) => () => void} {
  const notes: string[] = []
  return {notes, note: what => () => notes.push(`${what} at ${real.now()}`)}
}

describe('a clock that runs 50 times as fast', () => {
  test('lets a minute pass in 1.2 seconds', async () => {
    const clock = new PacedClock(50, real)
    const startMs = clock.now()
    const {notes, note} = diary()
    const realStartMs = real.now()
    void clock.sleep(60_000).then(note('a minute'))
    await real.advance(1_199)
    expect(notes).toEqual([])
    await real.advance(1)
    await turn()
    expect(notes).toEqual([`a minute at ${realStartMs + 1_200}`])
    expect(clock.now() - startMs).toBe(60_000)
  })

  test('takes its time while work goes on, for those that slept before too', async () => {
    const clock = new PacedClock(50, real)
    let finish: () => void = () => undefined
    const {notes, note} = diary()
    void clock.sleep(60_000).then(note('a minute'))
    // Half of it passes fast.
    await real.advance(600)
    const working = clock.inRealTime(() => new Promise<void>(resolve => (finish = resolve)))
    const startMs = clock.now()
    await real.advance(20_000)
    expect(clock.now() - startMs).toBe(20_000)
    expect(notes).toEqual([])
    finish()
    await working
    const lateMs = real.now()
    // Ten seconds of it are left.
    await real.advance(200)
    await turn()
    expect(notes).toEqual([`a minute at ${lateMs + 200}`])
  })

  test('runs again when all of several works are done, also when one fails', async () => {
    const clock = new PacedClock(50, real)
    const failing = clock.inRealTime(() => Promise.reject(new Error('it failed')))
    await expect(clock.inRealTime(() => Promise.resolve(7))).resolves.toBe(7)
    await expect(failing).rejects.toThrow('it failed')
    const startMs = clock.now()
    await real.advance(1_000)
    expect(clock.now() - startMs).toBe(50_000)
  })

  test('ends a sleep when it is told to', async () => {
    const clock = new PacedClock(50, real)
    const stop = new AbortController()
    const slept = clock.sleep(60_000, stop.signal)
    stop.abort(new Error('enough'))
    await expect(slept).rejects.toThrow('enough')
    await expect(clock.sleep(60_000, stop.signal)).rejects.toThrow('enough')
  })
})
