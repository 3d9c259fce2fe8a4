import {describe, expect, test} from '@jest/globals'
import * as fc from 'fast-check'
import {predefinedConfigs} from '../../src/local/engine/predefined-configs.ts'
import {readTrafficRouting} from '../../src/local/engine/traffic-routing.ts'
import type {TrafficRouting} from '../../src/local/engine/traffic-shift.ts'
import {shiftSchedule, shiftTraffic} from '../../src/local/engine/traffic-shift.ts'
import {VirtualClock} from '../../src/local/simulation/virtual-clock.ts'

const minute = 60_000
const canary = (percent: number, intervalMinutes: number): TrafficRouting => ({type: 'TimeBasedCanary', percent, intervalMinutes})
const linear = (percent: number, intervalMinutes: number): TrafficRouting => ({type: 'TimeBasedLinear', percent, intervalMinutes})

describe('traffic is shifted', () => {
  const rows: [how: string, routing: TrafficRouting, percentAtMinute: Readonly<Record<number, number>>][] = [
    ['all at once', {type: 'AllAtOnce'}, {0: 100}],
    ['to a canary first', canary(10, 5), {0: 10, 5: 100}],
    ['to a large canary for a day', canary(99, 1_440), {0: 99, 1440: 100}],
    ['in equal steps', linear(10, 1), {0: 10, 1: 20, 2: 30, 3: 40, 4: 50, 5: 60, 6: 70, 7: 80, 8: 90, 9: 100}],
    ['in steps that take longer', linear(50, 30), {0: 50, 30: 100}],
    ['in steps of which the last is smaller', linear(33, 2), {0: 33, 2: 66, 4: 99, 6: 100}],
    ['in two steps', linear(99, 7), {0: 99, 7: 100}]
  ]
  test.each(rows)('%s', (_, routing, expected) => {
    const steps = shiftSchedule(routing).map(({afterMs, percent}) => [afterMs / minute, percent])
    expect(Object.fromEntries(steps)).toEqual(expected)
  })

  test('for each of AWS’s configurations', () => {
    const described = [...predefinedConfigs.values()]
      .filter(({computePlatform}) => computePlatform !== 'Server')
      .map(({name, trafficRoutingConfig}) => {
        const steps = shiftSchedule(readTrafficRouting(trafficRoutingConfig) ?? {type: 'AllAtOnce'})
        return `${name.replace('CodeDeployDefault.', '')} ${steps.length} steps, ${(steps.at(-1)?.afterMs ?? 0) / minute} min`
      })
    expect(described).toEqual([
      'ECSLinear10PercentEvery1Minutes 10 steps, 9 min',
      'ECSLinear10PercentEvery3Minutes 10 steps, 27 min',
      'ECSCanary10Percent5Minutes 2 steps, 5 min',
      'ECSCanary10Percent15Minutes 2 steps, 15 min',
      'ECSAllAtOnce 1 steps, 0 min',
      'LambdaCanary10Percent5Minutes 2 steps, 5 min',
      'LambdaCanary10Percent10Minutes 2 steps, 10 min',
      'LambdaCanary10Percent15Minutes 2 steps, 15 min',
      'LambdaCanary10Percent30Minutes 2 steps, 30 min',
      'LambdaLinear10PercentEvery1Minute 10 steps, 9 min',
      'LambdaLinear10PercentEvery2Minutes 10 steps, 18 min',
      'LambdaLinear10PercentEvery3Minutes 10 steps, 27 min',
      'LambdaLinear10PercentEvery10Minutes 10 steps, 90 min',
      'LambdaAllAtOnce 1 steps, 0 min'
    ])
  })
})

const routings = fc
  .record({
    type: fc.constantFrom('AllAtOnce' as const, 'TimeBasedCanary' as const, 'TimeBasedLinear' as const),
    percent: fc.integer({min: 1, max: 99}),
    intervalMinutes: fc.integer({min: 1, max: 2_880})
  })
  .map((given): TrafficRouting => (given.type === 'AllAtOnce' ? {type: given.type} : given))

describe('whatever the configuration', () => {
  test('traffic begins to shift at once, only ever grows, and ends at 100 percent', () => {
    fc.assert(
      fc.property(routings, routing => {
        const steps = shiftSchedule(routing)
        expect(steps[0]?.afterMs).toBe(0)
        expect(steps.at(-1)?.percent).toBe(100)
        for (const [index, {afterMs, percent}] of steps.slice(1).entries()) {
          const before = steps[index]
          expect(percent).toBeGreaterThan(before?.percent ?? 0)
          expect(afterMs - (before?.afterMs ?? 0)).toBe(routing.type === 'AllAtOnce' ? 0 : routing.intervalMinutes * minute)
        }
      })
    )
  })

  test('a stop in between leaves what the schedule says for that moment', async () => {
    await fc.assert(
      fc.asyncProperty(routings, fc.double({min: 0, max: 1, noNaN: true}), async (routing, share) => {
        const clock = new VirtualClock()
        const stop = new AbortController()
        const steps = shiftSchedule(routing)
        const stopMs = Math.floor((steps.at(-1)?.afterMs ?? 0) * share)
        let percent = 0
        const shifted = shiftTraffic(steps, now => (percent = now), clock, stop.signal).then(
          () => 'done',
          (reason: unknown) => reason
        )
        await clock.advance(stopMs)
        stop.abort('stopped')
        const end = await shifted
        expect(percent).toBe(steps.findLast(({afterMs}) => afterMs <= stopMs)?.percent)
        expect(end).toBe(percent === 100 ? 'done' : 'stopped')
      }),
      {numRuns: 50}
    )
  })
})

describe('a configuration is none', () => {
  const rows: [config: Readonly<Record<string, unknown>> | undefined][] = [
    [undefined],
    [{}],
    [{type: 'Random'}],
    [{type: 'TimeBasedCanary'}],
    [{type: 'TimeBasedCanary', timeBasedLinear: {linearPercentage: 10, linearInterval: 1}}],
    [{type: 'TimeBasedCanary', timeBasedCanary: {canaryPercentage: 100, canaryInterval: 1}}],
    [{type: 'TimeBasedCanary', timeBasedCanary: {canaryPercentage: 10, canaryInterval: 0}}],
    [{type: 'TimeBasedLinear', timeBasedLinear: {linearPercentage: 0, linearInterval: 1}}],
    [{type: 'TimeBasedLinear', timeBasedLinear: {linearPercentage: 10, linearInterval: 2_881}}],
    [{type: 'TimeBasedLinear', timeBasedLinear: {linearPercentage: 2.5, linearInterval: 1}}]
  ]
  test.each(rows)('%j', config => {
    expect(readTrafficRouting(config)).toBeUndefined()
  })
})
