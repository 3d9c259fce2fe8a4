import {describe, expect, test} from '@jest/globals'
import type {TargetSnapshot} from '../../src/deployment/model.ts'
import {StallWatch} from '../../src/deployment/stall-watch.ts'
import {lifecycleEvent, overview, snapshot, target} from '../support/snapshots.ts'

const minute = 60_000
const waiting = (id: string): TargetSnapshot =>
  target(id, 'InProgress', lifecycleEvent('ApplicationStop', 'Pending'), lifecycleEvent('Install', 'Pending'))
const busy = (id: string): TargetSnapshot =>
  target(id, 'InProgress', lifecycleEvent('ApplicationStop', 'Succeeded'), lifecycleEvent('Install', 'InProgress'))

/** What is told by looks at these minutes, each at the same targets. */
function stalls(minutes: readonly number[], targets: readonly TargetSnapshot[], more: Parameters<typeof snapshot>[2] = {}): string[] {
  const stalls = new StallWatch()
  const known = snapshot('InProgress', targets, {overview: overview({inProgress: targets.length}), ...more})
  return minutes.flatMap(at =>
    stalls
      .look(known, targets, at * minute)
      .map(
        ({phase, targets, targetCount}) => `${at}: ${phase} ${targets.join(' ')}${targetCount > targets.length ? ` of ${targetCount}` : ''}`
      )
  )
}

describe('targets that say nothing', () => {
  test('have an agent that does not ask, when they have not begun for four minutes; told once', () => {
    expect(stalls([0, 3, 4, 5, 60], [waiting('i-1'), waiting('i-2')])).toEqual(['4: not-started i-1 i-2'])
  })

  test('may be in a long script: half an hour is given', () => {
    expect(stalls([0, 5, 29, 30, 60], [busy('i-1')])).toEqual(['30: running i-1'])
  })

  test('are named up to ten', () => {
    const many = Array.from({length: 25}, (_, i) => waiting(`i-${i}`))
    expect(stalls([0, 4], many)).toEqual(['4: not-started i-0 i-1 i-2 i-3 i-4 i-5 i-6 i-7 i-8 i-9 of 25'])
  })

  test('come with a check list', () => {
    const stalls = new StallWatch()
    const known = snapshot('InProgress', [waiting('i-1')], {overview: overview({inProgress: 1})})
    stalls.look(known, known.targets, 0)
    const [event] = stalls.look(known, known.targets, 5 * minute)
    const checks = event?.checks.join(' ') ?? ''
    for (const word of ['agent', 'instance profile', 'VPC endpoints', 'clock', 'tags']) expect(checks).toContain(word)
  })

  test('are told again when they spoke and fell silent again', () => {
    const stalls = new StallWatch()
    const told: number[] = []
    for (let at = 0; at <= 80; at++) {
      const targets = [at < 10 ? waiting('i-1') : busy('i-1')]
      const known = snapshot('InProgress', targets, {overview: overview({inProgress: 1})})
      if (stalls.look(known, targets, at * minute).length > 0) told.push(at)
    }
    expect(told).toEqual([4, 40])
  })

  test.each([
    ['of a deployment that waits for its traffic', {status: 'Ready'}],
    ['of a kind that this version does not know', {computePlatform: 'Toaster'}],
    ['that have not begun, and have no agent', {computePlatform: 'ECS'}]
  ])('are none when they are targets %s', (_, more) => {
    expect(stalls([0, 5, 60], [waiting('i-1')], more)).toEqual([])
  })

  test('are none when they are done, or between two events', () => {
    const done = target('i-1', 'Succeeded', lifecycleEvent('Install', 'Succeeded'))
    const between = target('i-2', 'InProgress', lifecycleEvent('Install', 'Succeeded'), lifecycleEvent('AllowTraffic', 'Pending'))
    expect(stalls([0, 5, 60], [done, between])).toEqual([])
  })
})

describe('pending targets while none is in progress', () => {
  test('are told, without names', () => {
    expect(stalls([0, 3, 4, 60], [], {overview: overview({pending: 7})})).toEqual(['4: not-started  of 7'])
    expect(stalls([0, 4, 60], [], {overview: overview({pending: 1, succeeded: 9})})).toEqual(['4: not-started  of 1'])
  })

  test.each([
    ['wait for their turn', {overview: overview({pending: 7, inProgress: 1})}],
    ['wait for the traffic', {overview: overview({pending: 7, succeeded: 7}), deploymentType: 'BLUE_GREEN'}],
    ['are none', {overview: overview({succeeded: 7})}]
  ])('are no stall when they %s', (_, more) => {
    expect(stalls([0, 4, 60], [], more)).toEqual([])
  })
})

describe('a service or a function', () => {
  const hookFunctions = {AfterAllowTestTraffic: 'arn:aws:lambda:eu-west-1:123456789012:function:smoke:live'}
  /** What is told of a target that is in that event all the time, each minute of an hour. */
  function told(event: string, computePlatform = 'ECS'): {readonly at: number; readonly checks: string}[] {
    const stalls = new StallWatch(hookFunctions)
    const targets = [target('web:shop', 'InProgress', lifecycleEvent(event, 'InProgress'), lifecycleEvent('End', 'Pending'))]
    const known = snapshot('InProgress', targets, {computePlatform})
    return Array.from({length: 61}, (_, at) =>
      stalls.look(known, targets, at * minute).map(({checks}) => ({at, checks: checks.join(' ')}))
    ).flat()
  }

  test('waits for a hook function: after ten minutes it is named, once, with its log and what it must do', () => {
    const [first, ...more] = told('AfterAllowTestTraffic')
    expect(more).toEqual([])
    expect(first?.at).toBe(10)
    for (const words of [
      'its hook function smoke,',
      'PutLifecycleEventHookExecutionStatus',
      'within an hour',
      '(log group /aws/lambda/smoke)'
    ])
      expect(first?.checks).toContain(words)
    expect(first?.checks).not.toContain('123456789012')
  })

  test('is told about a hook whose function is not known', () => {
    expect(told('BeforeAllowTraffic', 'Lambda')).toMatchObject([
      {at: 10, checks: expect.stringContaining('BeforeAllowTraffic waits for its hook function')}
    ])
  })

  test('that starts no tasks is told with what to look at', () => {
    expect(told('Install')).toMatchObject([{at: 10, checks: expect.stringContaining('stopped tasks')}])
  })

  test('may take as long as it does to shift its traffic', () => {
    expect([...told('AllowTraffic'), ...told('AllowTestTraffic')]).toEqual([])
  })

  test('that goes on to another event has its time anew', () => {
    const stalls = new StallWatch()
    const at = (ms: number, event: string): number => {
      const targets = [target('f', 'InProgress', lifecycleEvent(event, 'InProgress'))]
      return stalls.look(snapshot('InProgress', targets, {computePlatform: 'Lambda'}), targets, ms).length
    }
    expect([
      at(0, 'BeforeAllowTraffic'),
      at(9 * minute, 'AfterAllowTraffic'),
      at(18 * minute, 'AfterAllowTraffic'),
      at(19 * minute, 'AfterAllowTraffic')
    ]).toEqual([0, 0, 0, 1])
  })
})
