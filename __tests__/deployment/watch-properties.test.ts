import {expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {DeploymentEvent} from '../../src/deployment/events.ts'
import {isTerminal} from '../../src/deployment/model.ts'
import {adaptivePace, fixedPace} from '../../src/deployment/pace.ts'
import {watchDeployment, type WatchEnd} from '../../src/deployment/watch.ts'
import {FakeClock} from '../support/fake-clock.ts'
import {
  eventNames,
  faultKinds,
  SimulatedDeployment,
  type DeploymentFate,
  type FaultKind,
  type TargetFate
} from '../support/simulated-deployment.ts'

interface Run {
  readonly fate: DeploymentFate
  readonly faults: readonly (readonly [number, FaultKind])[]
  readonly abortAt: number | undefined
  readonly timeoutMs: number
  readonly pace: 'adaptive' | 'fixed'
}

const targetFate: fc.Arbitrary<TargetFate> = fc.record({
  startMs: fc.integer({min: 0, max: 60_000}),
  stepMs: fc.integer({min: 1_000, max: 40_000}),
  failsAt: fc.integer({min: 0, max: eventNames.length + 2}),
  runsAs: fc.constantFrom('InProgress', 'InProgress', 'Unknown', 'Hovering')
})

/** A few targets, or so many that they are not all listed. */
const targetFates = fc.oneof(
  {weight: 30, arbitrary: fc.array(targetFate, {maxLength: 6})},
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({min: 101, max: 160}), fc.array(targetFate, {minLength: 1, maxLength: 7}))
      .map(([count, fates]) => Array.from({length: count}, (_, i) => fates[i % fates.length]).filter(fate => fate !== undefined))
  }
)

const deploymentFate: fc.Arbitrary<DeploymentFate> = fc.record({
  targets: targetFates,
  statuses: fc.array(fc.constantFrom('Created', 'Queued', 'InProgress', 'Baking', 'Ready', 'Hovering'), {minLength: 1, maxLength: 4}),
  end: fc.constantFrom('Succeeded', 'Failed', 'Stopped', undefined),
  pageSize: fc.constantFrom(1, 3, 40, 100),
  lagMs: fc.constantFrom(0, 0, 3_000, 20_000)
})

/** To one service or function, whose traffic is shifted. */
const trafficFate: fc.Arbitrary<DeploymentFate> = fc
  .tuple(deploymentFate, targetFate, fc.record({computePlatform: fc.constantFrom('ECS', 'Lambda'), steps: fc.integer({min: 1, max: 10})}))
  .map(([fate, target, shift]) => ({...fate, targets: [target], shift}))

const run: fc.Arbitrary<Run> = fc.record({
  fate: fc.oneof({weight: 3, arbitrary: deploymentFate}, {weight: 1, arbitrary: trafficFate}),
  faults: fc.array(fc.tuple(fc.integer({min: 0, max: 40}), fc.constantFrom(...faultKinds)), {maxLength: 6}),
  abortAt: fc.option(fc.integer({min: 0, max: 60}), {nil: undefined, freq: 4}),
  timeoutMs: fc.constantFrom(1, 30_000, 300_000),
  pace: fc.constantFrom('adaptive', 'fixed')
})

interface Watched {
  readonly end: WatchEnd
  readonly events: readonly DeploymentEvent[]
  readonly simulated: SimulatedDeployment
  readonly sleeping: number
  readonly callsAfterEnd: number
}

async function watch({fate, faults, abortAt, timeoutMs, pace}: Run): Promise<Watched> {
  const clock = new FakeClock()
  const controller = new AbortController()
  const simulated = new SimulatedDeployment(fate, new Map(faults), clock, call => {
    clock.nowMs += 50
    if (call === abortAt) controller.abort(new Error('cancelled'))
  })
  let sleeping = 0
  const events: DeploymentEvent[] = []
  const end = await watchDeployment({
    deploymentId: 'd-1',
    reader: simulated,
    clock: {
      now: () => clock.now(),
      sleep: async (ms, signal) => {
        sleeping += 1
        simulated.noteSleep()
        await clock.sleep(ms, signal).finally(() => (sleeping -= 1))
      }
    },
    pace: pace === 'adaptive' ? adaptivePace : fixedPace(5_000),
    signal: controller.signal,
    deadlineMs: clock.now() + timeoutMs,
    notFoundGraceMs: 10_000,
    onEvent: event => events.push(event)
  })
  const {calls} = simulated
  await Promise.resolve()
  return {end, events, simulated, sleeping, callsAfterEnd: simulated.calls - calls}
}

const ranks: Readonly<Record<string, number>> = {Pending: 0, InProgress: 1, Ready: 3, Succeeded: 4, Failed: 4, Skipped: 4}

/** What a target, or an event of it, was told to be: always further on, and nothing after its end. */
function expectProgress(statuses: readonly string[]): void {
  const told = statuses.map(status => ranks[status] ?? 2)
  for (const [i, rank] of told.entries()) expect(rank).toBeGreaterThan(told[i - 1] ?? 0)
}

function groups(pairs: readonly (readonly [string, string])[]): Map<string, string[]> {
  const all = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const list = all.get(key)
    if (list) list.push(value)
    else all.set(key, [value])
  }
  return all
}

test('whatever happens to a deployment and to the calls that look at it, a watch tells the truth, once, in order', async () => {
  const ends = new Map<string, number>()
  await fc.assert(
    fc.asyncProperty(run, async given => {
      const {end, events, simulated, sleeping, callsAfterEnd} = await watch(given)
      ends.set(end.type, (ends.get(end.type) ?? 0) + 1)

      // It is final if and only if CodeDeploy said so, and as what CodeDeploy said.
      expect(end.type === 'final').toBe(simulated.shownEnd !== undefined)
      const finished = events.filter(({type}) => type === 'finished')
      expect(finished).toHaveLength(end.type === 'final' ? 1 : 0)
      if (end.type === 'final') {
        expect(end.snapshot.status).toBe(given.fate.end)
        expect(events.at(-1)).toMatchObject({type: 'finished', status: given.fate.end})
      } else {
        expect(isTerminal(end.snapshot?.status ?? 'Created')).toBe(false)
      }

      // Each change once, from where the last one ended.
      let status: string | undefined
      for (const event of events) {
        if (event.type !== 'status-changed') continue
        expect(event.from).toBe(status)
        expect(event.to).not.toBe(status)
        status = event.to
      }
      for (const statuses of groups(
        events.flatMap(event => (event.type === 'target-changed' ? [[event.target, event.to] as const] : []))
      ).values())
        expectProgress(statuses)
      const lifecycle = events.flatMap(event =>
        event.type === 'lifecycle-changed' ? [[`${event.target} ${event.event.name}`, event.event.status] as const] : []
      )
      for (const statuses of groups(lifecycle).values()) expectProgress(statuses)

      // Traffic only goes to what is new, but for what failed; never after the end, and in the end all that there is.
      const shares = events.flatMap(event => (event.type === 'traffic-shifted' ? event.percent : []))
      for (const [i, share] of shares.entries()) {
        if (given.fate.targets.some(({failsAt}) => failsAt === 1) && share === 0) expect(i).toBe(shares.length - 1)
        else expect(share).toBeGreaterThan(shares[i - 1] ?? 0)
      }
      expect(simulated.refusedCalls).toBe(0)

      // All that is known of targets that failed, when nothing kept it from being read; else that something is missing.
      const isTargetMissing = events.some(({type}) => type === 'targets-unreadable')
      if (end.type === 'final' && given.faults.length === 0 && given.fate.lagMs === 0 && !isTargetMissing) {
        const told = new Set(lifecycle.map(pair => pair.join(' ')))
        expect(simulated.failedEvents.filter(event => !told.has(event))).toEqual([])
        expect(shares.at(-1) ?? 0).toBe(simulated.finalShare ?? 0)
      }

      expect(simulated.mostCallsOfLook).toBeLessThanOrEqual(6)
      expect([sleeping, callsAfterEnd]).toEqual([0, 0])
    }),
    {numRuns: 10_000}
  )
  // The schedules reach every kind of end.
  expect([...ends.keys()].sort()).toEqual(['aborted', 'final', 'lost', 'timed-out'])
}, 60_000)
