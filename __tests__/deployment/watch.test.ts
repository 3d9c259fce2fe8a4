import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentEvent} from '../../src/deployment/events.ts'
import {deploymentStatuses, isTerminal, type DeploymentSnapshot} from '../../src/deployment/model.ts'
import {adaptivePace, fixedPace} from '../../src/deployment/pace.ts'
import type {DeploymentReader} from '../../src/deployment/reader.ts'
import {watchDeployment, type WatchEnd} from '../../src/deployment/watch.ts'
import {FakeClock} from '../support/fake-clock.ts'
import {lifecycleEvent, overview, snapshot, target, trafficTarget} from '../support/snapshots.ts'

/** Answers each look with the next of `looks` (the last one again and again); an error is thrown. */
function scripted(looks: readonly (DeploymentSnapshot | DeployError)[]): DeploymentReader & {readonly calls: string[]} {
  let at = -1
  const current = (): DeploymentSnapshot | DeployError | undefined => looks[Math.min(at, looks.length - 1)]
  const calls: string[] = []
  const seen = (): DeploymentSnapshot => {
    const look = current()
    if (!look) throw new Error('nothing is scripted')
    if (look instanceof DeployError) throw look
    return look
  }
  return {
    calls,
    getDeployment: () => {
      calls.push('GetDeployment')
      at += 1
      return Promise.resolve().then(() => ({...seen(), targets: []}))
    },
    listTargets: () => {
      calls.push('ListDeploymentTargets')
      return Promise.resolve().then(() => ({ids: seen().targets.map(({id}) => id)}))
    },
    getTargets: (_, ids) => {
      calls.push('BatchGetDeploymentTargets')
      return Promise.resolve().then(() => seen().targets.filter(({id}) => ids.includes(id)))
    }
  }
}

async function watch(
  looks: readonly (DeploymentSnapshot | DeployError)[],
  more: {timeoutMs?: number; signal?: AbortSignal; clock?: FakeClock; reader?: DeploymentReader} = {}
): Promise<{end: WatchEnd; events: DeploymentEvent[]; clock: FakeClock}> {
  const clock = more.clock ?? new FakeClock()
  const events: DeploymentEvent[] = []
  const end = await watchDeployment({
    deploymentId: 'd-1',
    reader: more.reader ?? scripted(looks),
    clock,
    pace: fixedPace(1_000),
    deadlineMs: more.timeoutMs === undefined ? undefined : clock.now() + more.timeoutMs,
    signal: more.signal,
    onEvent: event => events.push(event)
  })
  return {end, events, clock}
}

const throttled = new DeployError('throttled', 'Rate exceeded')
const denied = new DeployError('access-denied', 'not allowed')
const expired = new DeployError('expired-credentials', 'the token has expired')

describe('watchDeployment', () => {
  test('tells what happens and finishes when the deployment is final', async () => {
    const {end, events} = await watch([
      snapshot('Created'),
      snapshot('InProgress', [target('i-1', 'InProgress', lifecycleEvent('Install', 'InProgress'))], {overview: overview({inProgress: 1})}),
      snapshot('Succeeded', [target('i-1', 'Succeeded', lifecycleEvent('Install', 'Succeeded'))], {overview: overview({succeeded: 1})})
    ])
    expect(end.type).toBe('final')
    expect(
      events.map(event => `${event.type}${'to' in event ? ` ${event.to}` : ''}${'event' in event ? ` ${event.event.status}` : ''}`)
    ).toEqual([
      'status-changed Created',
      'status-changed InProgress',
      'lifecycle-changed InProgress',
      'target-changed InProgress',
      'overview-changed',
      'status-changed Succeeded',
      'lifecycle-changed Succeeded',
      'target-changed Succeeded',
      'overview-changed',
      'finished'
    ])
  })

  test('goes on through throttling, slower each time, and says so', async () => {
    const {end, events, clock} = await watch([throttled, throttled, throttled, snapshot('Succeeded')])
    expect(end.type).toBe('final')
    expect(events.filter(({type}) => type === 'poll-failed')).toHaveLength(3)
    expect(clock.sleeps).toEqual([2_000, 4_000, 8_000])
  })

  test.each([
    ['a denied call', denied],
    ['expired credentials', expired]
  ])('%s ends the watch at once, and not as a result', async (_, error) => {
    const {end, events} = await watch([snapshot('InProgress'), error])
    expect(end).toMatchObject({type: 'lost', error, snapshot: {status: 'InProgress'}})
    expect(events.some(({type}) => type === 'finished')).toBe(false)
  })

  test('a fault that does not pass ends the watch after 15 minutes', async () => {
    const {end, clock} = await watch([snapshot('InProgress'), throttled])
    expect(end.type).toBe('lost')
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeGreaterThanOrEqual(900_000)
  })

  test('an unknown status is neither a success nor an end', async () => {
    const {end, events} = await watch([snapshot('Hovering')], {timeoutMs: 60_000})
    expect(end.type).toBe('timed-out')
    expect(events.filter(({type}) => type === 'unknown-status')).toHaveLength(1)
  })

  test('without the right to read targets, the status alone decides, and the missing right is told once', async () => {
    const reader: DeploymentReader = {
      ...scripted([
        snapshot('InProgress', [], {overview: overview({inProgress: 1})}),
        snapshot('InProgress', [], {overview: overview({succeeded: 1})}),
        snapshot('Succeeded')
      ]),
      listTargets: () => Promise.reject(denied)
    }
    const {end, events} = await watch([], {reader})
    expect(end.type).toBe('final')
    expect(events.filter(({type}) => type === 'targets-unreadable')).toHaveLength(1)
  })

  test('a final status is told even when its targets cannot be read any more', async () => {
    const reader: DeploymentReader = {...scripted([snapshot('Failed')]), listTargets: () => Promise.reject(throttled)}
    const {end} = await watch([], {reader})
    expect(end).toMatchObject({type: 'final', snapshot: {status: 'Failed'}})
  })

  test('targets behind an empty page and on later pages are read while the deployment runs', async () => {
    const ids = Array.from({length: 6}, (_, i) => `i-${i + 1}`)
    const running = snapshot(
      'InProgress',
      ids.map(id => target(id, 'InProgress', lifecycleEvent('Install', 'InProgress'))),
      {
        overview: overview({inProgress: 6})
      }
    )
    const base = scripted([running, running, running, snapshot('Stopped')])
    const pages: Record<string, {ids: string[]; nextToken?: string}> = {
      '': {ids: [], nextToken: 'a'},
      a: {ids: ids.slice(0, 3), nextToken: 'b'},
      b: {ids: ids.slice(3)}
    }
    const reader: DeploymentReader = {...base, listTargets: (_, {nextToken = ''}) => Promise.resolve(pages[nextToken] ?? {ids: []})}
    const {events} = await watch([], {reader})
    expect(events.filter(({type}) => type === 'lifecycle-changed')).toHaveLength(6)
  })

  test('a target that is gone does not hide the others', async () => {
    const gone = new DeployError('not-found', 'gone', {errorName: 'DeploymentTargetDoesNotExistException'})
    const base = scripted([snapshot('Failed', [target('i-1', 'Failed'), target('i-2', 'Failed')], {overview: overview({failed: 2})})])
    const reader: DeploymentReader = {
      ...base,
      getTargets: (id, ids) => (ids.includes('i-1') ? Promise.reject(gone) : base.getTargets(id, ids))
    }
    const {end} = await watch([], {reader})
    expect(end).toMatchObject({type: 'final', snapshot: {targets: [{id: 'i-2', status: 'Failed'}]}})
  })

  test('targets that are gone cost a bounded number of calls in a look', async () => {
    const gone = new DeployError('not-found', 'gone', {errorName: 'DeploymentTargetDoesNotExistException'})
    const all = Array.from({length: 60}, (_, i) => target(`i-${i}`, 'Failed', lifecycleEvent('Install', 'Failed')))
    const base = scripted([snapshot('Failed', all, {overview: overview({failed: 60})})])
    const clock = new FakeClock()
    let calls = 0
    const perLook: number[] = []
    clock.onSleep = () => {
      perLook.push(calls)
      calls = 0
    }
    const count = <T>(answer: T): T => {
      calls += 1
      return answer
    }
    const reader: DeploymentReader = {
      getDeployment: (...args) => count(base.getDeployment(...args)),
      listTargets: (...args) => count(base.listTargets(...args)),
      getTargets: (id, ids) => count(ids.includes('i-3') || ids.includes('i-40') ? Promise.reject(gone) : base.getTargets(id, ids))
    }
    const {end} = await watch([], {reader, clock})
    expect(end.snapshot?.targets).toHaveLength(58)
    expect(Math.max(...perLook)).toBeLessThanOrEqual(6)
  })

  test('what was read of the targets before a call failed is kept', async () => {
    const all = Array.from({length: 30}, (_, i) => target(`i-${i}`, 'Failed', lifecycleEvent('Install', 'Failed')))
    const base = scripted([snapshot('Failed', all, {overview: overview({failed: 30})})])
    let calls = 0
    const reader: DeploymentReader = {
      ...base,
      getTargets: (...args) => (++calls === 1 ? base.getTargets(...args) : Promise.reject(throttled))
    }
    const {end, events} = await watch([], {reader})
    expect(end.snapshot?.targets).toHaveLength(25)
    expect(events.filter(({type}) => type === 'targets-unreadable')).toHaveLength(1)
    expect(events.at(-1)?.type).toBe('finished')
  })

  test('throttled reads of targets are told once, and slow the watch down', async () => {
    const clock = new FakeClock()
    const reader: DeploymentReader = {
      ...scripted([snapshot('InProgress', [], {overview: overview({inProgress: 1})})]),
      listTargets: () => Promise.reject(throttled)
    }
    const events: DeploymentEvent[] = []
    await watchDeployment({
      deploymentId: 'd-1',
      reader,
      clock,
      pace: adaptivePace,
      deadlineMs: clock.now() + 120_000,
      onEvent: event => events.push(event)
    })
    expect(events.filter(({type}) => type === 'poll-failed')).toHaveLength(1)
    expect(clock.sleeps[0]).toBe(2_000)
    expect(Math.max(...clock.sleeps)).toBe(9_000)
  })

  test('credentials that cannot be had for a moment are waited for, but not those that never were', async () => {
    const none = new DeployError('no-credentials', 'the metadata service is busy')
    expect((await watch([snapshot('InProgress'), none, snapshot('Succeeded')])).end.type).toBe('final')
    expect((await watch([snapshot('InProgress'), none])).end.type).toBe('lost')
    expect((await watch([none, snapshot('Succeeded')])).end.type).toBe('lost')
  })

  test('a run that is cancelled when the deployment has ended already tells how it ended', async () => {
    const controller = new AbortController()
    const base = scripted([snapshot('Failed', [target('i-1', 'Failed')], {overview: overview({failed: 1})})])
    const reader: DeploymentReader = {
      ...base,
      listTargets: () => {
        controller.abort(new Error('cancelled'))
        return Promise.reject(new DeployError('cancelled', 'cancelled'))
      }
    }
    const {end, events} = await watch([], {reader, signal: controller.signal})
    expect(end).toMatchObject({type: 'final', snapshot: {status: 'Failed'}})
    expect(events.slice(-2).map(({type}) => type)).toEqual(['targets-unreadable', 'finished'])
  })

  test('what an earlier watch saw is not told again', async () => {
    const known = snapshot('InProgress', [target('i-1', 'Succeeded', lifecycleEvent('Install', 'Succeeded'))], {
      overview: overview({succeeded: 1})
    })
    const events: DeploymentEvent[] = []
    await watchDeployment({
      deploymentId: 'd-1',
      reader: scripted([known, {...known, status: 'Succeeded'}]),
      clock: new FakeClock(),
      pace: fixedPace(1_000),
      known,
      onEvent: event => events.push(event)
    })
    expect(events.map(({type}) => type)).toEqual(['status-changed', 'finished'])
  })

  test('targets that cannot be read for a while do not end the watch', async () => {
    const base = scripted([snapshot('InProgress', [target('i-1', 'InProgress')], {overview: overview({inProgress: 1})})])
    const reader: DeploymentReader = {...base, listTargets: () => Promise.reject(throttled)}
    expect((await watch([], {reader, timeoutMs: 3_600_000})).end.type).toBe('timed-out')
  })

  test('an abort ends the sleep, and the watch', async () => {
    const controller = new AbortController()
    const clock = new FakeClock()
    clock.onSleep = () => controller.abort(new Error('cancelled'))
    const {end} = await watch([snapshot('InProgress')], {clock, signal: controller.signal})
    expect(end).toMatchObject({type: 'aborted', snapshot: {status: 'InProgress'}})
  })

  test('a deployment that has not started has no targets yet', async () => {
    const notStarted = new DeployError('refused', 'not started', {errorName: 'DeploymentNotStartedException'})
    let isStarted = false
    const base = scripted([
      snapshot('Created', [], {overview: overview({pending: 1})}),
      snapshot('Succeeded', [target('i-1', 'Succeeded')], {overview: overview({succeeded: 1})})
    ])
    const clock = new FakeClock()
    clock.onSleep = () => (isStarted = true)
    const reader: DeploymentReader = {
      ...base,
      listTargets: (...args) => (isStarted ? base.listTargets(...args) : Promise.reject(notStarted))
    }
    const {end, events} = await watch([], {reader, clock})
    expect(end.type).toBe('final')
    expect(events.some(({type}) => type === 'targets-unreadable')).toBe(false)
  })

  test('silence is broken by a sign of life every minute', async () => {
    const {events} = await watch([snapshot('InProgress')], {timeoutMs: 300_000})
    expect(events.filter(({type}) => type === 'heartbeat')).toHaveLength(4)
  })

  test('a target that is final is not read again', async () => {
    const done = target('i-1', 'Succeeded')
    const reader = scripted([
      snapshot('InProgress', [done], {overview: overview({succeeded: 1, pending: 1})}),
      snapshot('InProgress', [done], {overview: overview({succeeded: 1, pending: 1})}),
      snapshot('InProgress', [done], {overview: overview({succeeded: 1, pending: 1})}),
      snapshot('Succeeded', [done], {overview: overview({succeeded: 1})})
    ])
    await watch([], {reader})
    expect(reader.calls.filter(call => call === 'BatchGetDeploymentTargets')).toHaveLength(1)
  })
})

test('for any timeline, `finished` is told exactly once, last, if and only if the deployment became final', async () => {
  const look = fc.oneof(
    {weight: 4, arbitrary: fc.constantFrom(...deploymentStatuses, 'Hovering').map(status => snapshot(status))},
    {
      weight: 1,
      arbitrary: fc.constantFrom(throttled, denied, expired, new DeployError('network', 'reset'), new DeployError('service', '503'))
    }
  )
  await fc.assert(
    fc.asyncProperty(fc.array(look, {minLength: 1, maxLength: 15}), async looks => {
      const {end, events} = await watch(looks, {timeoutMs: 600_000})
      const finished = events.filter(({type}) => type === 'finished')
      expect(finished).toHaveLength(end.type === 'final' ? 1 : 0)
      if (end.type === 'final') {
        expect(events.at(-1)?.type).toBe('finished')
        expect(isTerminal(end.snapshot.status)).toBe(true)
      }
    }),
    {numRuns: 300}
  )
})

describe('the target of ECS and Lambda', () => {
  const ecs = {computePlatform: 'ECS', overview: overview({})}
  const service = (newPercent: number, status: string, allowTraffic: string): DeploymentSnapshot['targets'][number] =>
    trafficTarget(newPercent, status, lifecycleEvent('AllowTraffic', allowTraffic))

  test('is found although the counts never show it', async () => {
    const looks = [
      snapshot('Created', [], ecs),
      snapshot('InProgress', [], ecs),
      snapshot('InProgress', [], ecs),
      snapshot('InProgress', [service(10, 'InProgress', 'InProgress')], ecs),
      snapshot('Succeeded', [service(100, 'Succeeded', 'Succeeded')], ecs)
    ]
    const {events} = await watch(looks)
    expect(events.flatMap(event => (event.type === 'traffic-shifted' ? event.percent : []))).toEqual([10, 100])
  })

  test('is read on when all its events are over, for its traffic may move until the deployment ends', async () => {
    const looks = [
      snapshot('InProgress', [service(10, 'InProgress', 'InProgress')], ecs),
      snapshot('InProgress', [service(10, 'Failed', 'Failed')], ecs),
      snapshot('Failed', [service(0, 'Failed', 'Failed')], ecs)
    ]
    const {events, end} = await watch(looks)
    expect(events.flatMap(event => (event.type === 'traffic-shifted' ? event.percent : []))).toEqual([10, 0])
    expect(end).toMatchObject({type: 'final', snapshot: {targets: [{traffic: {newPercent: 0}}]}})
  })

  test.each(['ECS', 'Lambda'])('of %s is asked for alone: AWS takes no two ids', async computePlatform => {
    const two = ['a:b', 'c:d'].map(id => target(id, 'InProgress', lifecycleEvent('AllowTraffic', 'InProgress')))
    const reader = scripted([snapshot('InProgress', two, {computePlatform}), snapshot('Succeeded', two, {computePlatform})])
    const batches: (readonly string[])[] = []
    const asked: DeploymentReader = {
      ...reader,
      getTargets: (deploymentId, ids, signal) => {
        batches.push(ids)
        return reader.getTargets(deploymentId, ids, signal)
      }
    }
    const {end} = await watch([], {reader: asked})
    expect(end.type).toBe('final')
    expect(new Set(batches.map(ids => ids.length))).toEqual(new Set([1]))
    expect(new Set(batches.flat())).toEqual(new Set(['a:b', 'c:d']))
  })
})
