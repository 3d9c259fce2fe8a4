import {describe, expect, test} from '@jest/globals'
import * as fc from 'fast-check'
import {VirtualClock} from '../../src/local/simulation/virtual-clock.ts'

describe('virtual time', () => {
  test('passes only when it is told to, and wakes sleepers in order, at their time', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({min: 0, max: 50}), {maxLength: 20}), async durations => {
        const clock = new VirtualClock(0)
        const woken: {readonly at: number; readonly due: number; readonly index: number}[] = []
        for (const [index, due] of durations.entries()) void clock.sleep(due).then(() => woken.push({at: clock.now(), due, index}))
        await clock.advance(25)
        expect(clock.now()).toBe(25)
        expect(woken).toHaveLength(durations.filter(due => due <= 25).length)
        await clock.advance(25)
        const expected = durations.map((due, index) => ({at: due, due, index})).sort((a, b) => a.due - b.due || a.index - b.index)
        expect(woken).toEqual(expected)
      }),
      {numRuns: 50}
    )
  })

  test('lets what one sleeper sets going happen before the next wakes', async () => {
    const clock = new VirtualClock(0)
    const told: string[] = []
    void clock.sleep(10).then(async () => {
      await clock.sleep(5)
      told.push(`chained ${clock.now()}`)
    })
    void clock.sleep(20).then(() => told.push(`later ${clock.now()}`))
    await clock.advance(30)
    expect(told).toEqual(['chained 15', 'later 20'])
  })

  test('a sleeper whose signal aborts is gone at once', async () => {
    const clock = new VirtualClock(0)
    const controller = new AbortController()
    const slept = clock.sleep(10, controller.signal)
    controller.abort(new Error('enough'))
    await expect(slept).rejects.toThrow('enough')
    await expect(clock.sleep(10, controller.signal)).rejects.toThrow('enough')
    await expect(clock.driver.sleep(10, controller.signal)).rejects.toThrow('enough')
    expect(clock.now()).toBe(0)
  })

  test('passes while a client sleeps, once for all that do', async () => {
    const clock = new VirtualClock(0)
    const told: string[] = []
    void clock.sleep(4).then(() => told.push('service'))
    await Promise.all([5, 3].map(ms => clock.driver.sleep(ms).then(() => told.push(`client ${ms}`))))
    expect(clock.now()).toBe(5)
    expect(told).toEqual(['client 3', 'service', 'client 5'])
  })

  test('a client that is aborted while it sleeps is told so', async () => {
    const clock = new VirtualClock(0)
    const controller = new AbortController()
    void clock.sleep(5).then(() => controller.abort(new Error('enough')))
    await expect(clock.driver.sleep(10, controller.signal)).rejects.toThrow('enough')
  })
})
