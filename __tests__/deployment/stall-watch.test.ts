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
    ['that are functions', {computePlatform: 'Lambda'}],
    ['that are task sets', {computePlatform: 'ECS'}]
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
