import {describe, expect, test} from '@jest/globals'
import type {DeploymentEvent} from '../../src/deployment/events.ts'
import {adaptivePace, type PaceState} from '../../src/deployment/pace.ts'
import {watchDeployment} from '../../src/deployment/watch.ts'
import {FakeClock} from '../support/fake-clock.ts'
import {SimulatedDeployment, type TargetFate} from '../support/simulated-deployment.ts'
import {overview} from '../support/snapshots.ts'

interface Watched {
  readonly simulated: SimulatedDeployment
  readonly events: readonly DeploymentEvent[]
  readonly callTimes: readonly number[]
  /** From the end of the deployment to that of the watch. */
  readonly lateMs: number
}

/** `count` targets, `atATime` of them in each minute; one in twenty fails, or as `failsAt` says. */
async function watch(count: number, atATime: number, failsAt = (i: number): number => (i % 20 === 0 ? i % 3 : 99)): Promise<Watched> {
  const clock = new FakeClock()
  const startMs = clock.now()
  const targets = Array.from({length: count}, (_, i): TargetFate => ({
    startMs: Math.floor(i / atATime) * 60_000,
    stepMs: 20_000,
    failsAt: failsAt(i),
    runsAs: 'InProgress'
  }))
  const callTimes: number[] = []
  const simulated = new SimulatedDeployment(
    {targets, statuses: ['Created', 'InProgress'], end: 'Failed', pageSize: 100, lagMs: 0},
    new Map(),
    clock,
    () => {
      clock.nowMs += 80
      callTimes.push(clock.now())
    }
  )
  clock.onSleep = () => simulated.noteSleep()
  const events: DeploymentEvent[] = []
  const end = await watchDeployment({
    deploymentId: 'd-1',
    reader: simulated,
    clock,
    pace: adaptivePace,
    onEvent: event => events.push(event)
  })
  expect(end).toMatchObject({type: 'final', snapshot: {status: 'Failed'}})
  return {simulated, events, callTimes, lateMs: clock.now() - startMs - simulated.endMs}
}

function mostInAMinute(times: readonly number[]): number {
  return Math.max(...times.map((to, i) => times.slice(0, i + 1).filter(from => from > to - 60_000).length))
}

function untold({simulated, events}: Watched): string[] {
  const told = new Set(
    events.flatMap(event => (event.type === 'lifecycle-changed' ? [`${event.target} ${event.event.name} ${event.event.status}`] : []))
  )
  return simulated.failedEvents.filter(event => !told.has(event))
}

describe('a watch of 1,000 targets', () => {
  test('25 at a time, 40 minutes: at most 1,100 calls, 6 in a look, 30 a minute, and no event of a failed target is missing', async () => {
    const watched = await watch(1_000, 25)
    expect(watched.callTimes.length).toBeLessThanOrEqual(1_100)
    expect(watched.simulated.mostCallsOfLook).toBeLessThanOrEqual(6)
    expect(mostInAMinute(watched.callTimes)).toBeLessThanOrEqual(30)
    expect(untold(watched)).toEqual([])
    expect(watched.lateMs).toBeLessThanOrEqual(5_000)
  })

  test('all at once, all failing: the last events are read after the end, as slowly as ever', async () => {
    const watched = await watch(1_000, 1_000, i => i % 3)
    expect(watched.simulated.mostCallsOfLook).toBeLessThanOrEqual(6)
    expect(mostInAMinute(watched.callTimes)).toBeLessThanOrEqual(30)
    expect(untold(watched)).toEqual([])
    expect(watched.lateMs).toBeLessThanOrEqual(120_000)
  })
})

test('a watch of 5,000 targets takes no more calls in a minute', async () => {
  const watched = await watch(5_000, 500)
  expect(watched.simulated.mostCallsOfLook).toBeLessThanOrEqual(6)
  expect(mostInAMinute(watched.callTimes)).toBeLessThanOrEqual(30)
  expect(untold(watched)).toEqual([])
})

describe('adaptivePace', () => {
  const state: PaceState = {
    elapsedMs: 1_800_000,
    sinceChangeMs: 10_000,
    failures: 0,
    sinceThrottleMs: Infinity,
    overview: overview({pending: 500, inProgress: 25}),
    isOver: false,
    roomInMs: 0
  }
  test.each<[string, Partial<PaceState>, number]>([
    ['at the start', {elapsedMs: 0, overview: undefined}, 1_000],
    ['in the middle of many targets', {}, 8_000],
    ['in the middle of few', {overview: overview({pending: 3, inProgress: 1})}, 4_500],
    ['near the end', {overview: overview({inProgress: 25, succeeded: 500})}, 4_500],
    ['near the end of a long script', {overview: overview({inProgress: 1}), sinceChangeMs: 500_000}, 4_500],
    ['when all is quiet', {sinceChangeMs: 121_000}, 15_000],
    ['when all is quiet for ten minutes near the end', {overview: overview({inProgress: 1}), sinceChangeMs: 601_000}, 15_000],
    ['for a while after a throttle', {sinceThrottleMs: 200_000}, 16_000],
    ['long after a throttle', {sinceThrottleMs: 300_000}, 8_000],
    ['after two failed looks', {failures: 2}, 32_000],
    ['after many failed looks', {failures: 20}, 60_000],
    ['after the end', {isOver: true}, 1_000],
    ['after the end, when a minute had its calls', {isOver: true, roomInMs: 7_000}, 7_000]
  ])('%s', (_, more, expected) => {
    expect(adaptivePace({...state, ...more})).toBe(expected)
  })
})
