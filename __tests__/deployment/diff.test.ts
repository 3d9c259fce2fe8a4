import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {diffSnapshots} from '../../src/deployment/diff.ts'
import {mergeSnapshots} from '../../src/deployment/merge.ts'
import {deploymentStatuses, lifecycleEventStatuses, targetStatuses, type DeploymentSnapshot} from '../../src/deployment/model.ts'
import {lifecycleEvent, overview, snapshot, target, trafficTarget} from '../support/snapshots.ts'

describe('diffSnapshots', () => {
  test('the first look tells the status, without a former one', () => {
    expect(diffSnapshots(undefined, snapshot('Created'))).toEqual([{type: 'status-changed', deploymentId: 'd-1', to: 'Created'}])
  })

  test('polling the same snapshot again announces nothing', () => {
    const seen = snapshot('InProgress', [target('i-1', 'InProgress', lifecycleEvent('Install', 'InProgress'))], {
      overview: overview({inProgress: 1})
    })
    expect(diffSnapshots(seen, seen)).toEqual([])
  })

  test('pending targets and events are not news', () => {
    expect(
      diffSnapshots(snapshot('InProgress'), snapshot('InProgress', [target('i-1', 'Pending', lifecycleEvent('Install', 'Pending'))]))
    ).toEqual([])
  })

  test("a target's events come in their order and before the target's own status", () => {
    const next = snapshot('InProgress', [
      target(
        'i-1',
        'Failed',
        lifecycleEvent('ApplicationStop', 'Succeeded'),
        lifecycleEvent('Install', 'Failed'),
        lifecycleEvent('AfterInstall', 'Skipped')
      )
    ])
    expect(
      diffSnapshots(snapshot('InProgress', [target('i-1', 'Pending')]), next).map(event =>
        'event' in event ? event.event.name : event.type
      )
    ).toEqual(['ApplicationStop', 'Install', 'AfterInstall', 'target-changed'])
  })

  test('a status of a newer API is told as unknown, once', () => {
    const odd = snapshot('Hovering')
    expect(diffSnapshots(snapshot('InProgress'), odd).map(({type}) => type)).toEqual(['unknown-status', 'status-changed'])
    expect(diffSnapshots(odd, odd)).toEqual([])
  })
})

describe('mergeSnapshots', () => {
  test.each([
    ['a deployment', snapshot('Succeeded'), snapshot('InProgress'), snapshot('Succeeded')],
    [
      'a target',
      snapshot('InProgress', [target('i-1', 'Succeeded')]),
      snapshot('InProgress', [target('i-1', 'InProgress')]),
      snapshot('InProgress', [target('i-1', 'Succeeded')])
    ],
    [
      'an event',
      snapshot('InProgress', [target('i-1', 'InProgress', lifecycleEvent('Install', 'Succeeded'))]),
      snapshot('InProgress', [target('i-1', 'InProgress', lifecycleEvent('Install', 'InProgress'))]),
      snapshot('InProgress', [target('i-1', 'InProgress', lifecycleEvent('Install', 'Succeeded'))])
    ]
  ])('%s that was final does not become open again', (_, known, seen, expected) => {
    expect(mergeSnapshots(known, seen)).toEqual(expected)
  })

  test.each([
    ['Created', 'InProgress'],
    ['Queued', 'Ready']
  ])('a look that lags behind, at %s, takes nothing back from %s', (seen, known) => {
    expect(mergeSnapshots(snapshot(known), snapshot(seen)).status).toBe(known)
  })

  test('a target that is not listed keeps what it last said', () => {
    const known = snapshot('InProgress', [target('i-1', 'Failed', lifecycleEvent('Install', 'Failed'))])
    expect(mergeSnapshots(known, snapshot('InProgress', [target('i-2', 'InProgress')])).targets.map(({id}) => id)).toEqual(['i-1', 'i-2'])
  })
})

describe('deployments around this one', () => {
  test.each([
    ['user', []],
    ['codeDeployRollback', []],
    ['autoscaling', [{type: 'started-by', deploymentId: 'd-1', creator: 'autoscaling'}]]
  ])('who started it is told once, when it is neither a user nor a rollback: %s', (creator, expected) => {
    const first = snapshot('InProgress', [], {creator})
    expect(diffSnapshots(undefined, first).filter(({type}) => type === 'started-by')).toEqual(expected)
    expect(diffSnapshots(first, first)).toEqual([])
  })

  test('follow-ups for Auto Scaling are named once each', () => {
    const one = snapshot('Succeeded', [], {followUps: ['d-2']})
    const two = snapshot('Succeeded', [], {followUps: ['d-2', 'd-3']})
    expect(diffSnapshots(snapshot('Succeeded'), one)).toEqual([{type: 'follow-ups-started', deploymentId: 'd-1', followUps: ['d-2']}])
    expect(diffSnapshots(one, two)).toEqual([{type: 'follow-ups-started', deploymentId: 'd-1', followUps: ['d-3']}])
  })
})

describe('traffic', () => {
  const at = (newPercent: number | undefined, allowTraffic = 'InProgress', status = 'InProgress'): DeploymentSnapshot =>
    snapshot(
      'InProgress',
      [trafficTarget(newPercent, status, lifecycleEvent('BeforeAllowTraffic', 'Succeeded'), lifecycleEvent('AllowTraffic', allowTraffic))],
      {computePlatform: 'ECS'}
    )
  /** What is told of looks one after the other: percents, and events by name and status. */
  function told(...looks: readonly DeploymentSnapshot[]): readonly (string | number)[] {
    let known: DeploymentSnapshot | undefined
    return looks.flatMap(seen => {
      const next = mergeSnapshots(known, seen)
      const events = diffSnapshots(known, next)
      known = next
      return events.flatMap(event => {
        if (event.type === 'traffic-shifted') return event.percent
        return event.type === 'lifecycle-changed' && event.event.name === 'AllowTraffic' ? event.event.status : []
      })
    })
  }

  test('is told once for each new share, and none before there is any', () => {
    expect(told(at(undefined), at(0), at(10), at(10), at(20))).toEqual(['InProgress', 10, 20])
  })

  test('its last shift is told before the event that did it ends, and its first one after that began', () => {
    expect(told(at(10), at(100, 'Succeeded', 'Succeeded'))).toEqual(['InProgress', 10, 100, 'Succeeded'])
    expect(told(at(0, 'Pending'), at(10))).toEqual(['InProgress', 10])
  })

  test('does not go back because a look lags behind', () => {
    expect(told(at(20), at(10), at(20), at(30))).toEqual(['InProgress', 20, 30])
    expect(told(at(100, 'Succeeded', 'Succeeded'), at(90))).toEqual([100, 'Succeeded'])
  })

  test('goes back when the target failed', () => {
    expect(told(at(20), at(0, 'Failed', 'Failed'))).toEqual(['InProgress', 20, 0, 'Failed'])
  })

  test('a look without weights leaves it as it was', () => {
    expect(told(at(20), at(undefined), at(30))).toEqual(['InProgress', 20, 30])
  })

  test('carries the tasks and versions, when they are known', () => {
    const tasks = {desired: 2, running: 1, pending: 1}
    const versions = {current: '5', target: '6'}
    const next = snapshot('InProgress', [{...target('web:shop', 'InProgress'), traffic: {newPercent: 10, tasks, versions}}])
    expect(diffSnapshots(snapshot('InProgress'), next)).toContainEqual({
      type: 'traffic-shifted',
      deploymentId: 'd-1',
      target: 'web:shop',
      percent: 10,
      tasks,
      versions
    })
  })

  test.each<[string, Partial<DeploymentSnapshot>, readonly object[]]>([
    ['of Lambda, which has versions', {computePlatform: 'Lambda'}, [{percent: 30, isRollback: true}]],
    // The weights of the task sets would be those of the deployment that failed.
    ['of ECS, when all of it is back', {computePlatform: 'ECS'}, [{percent: 100, isRollback: true}]]
  ])('of a rollback is what it brings back: %s', (_, more, expected) => {
    const look = (percent: number, allowTraffic: string): DeploymentSnapshot => ({
      ...at(percent, allowTraffic),
      ...more,
      creator: 'codeDeployRollback'
    })
    const [first, then] = [look(30, 'InProgress'), look(30, 'Succeeded')]
    const events = [...diffSnapshots(undefined, first), ...diffSnapshots(first, then)].filter(({type}) => type === 'traffic-shifted')
    expect(events).toEqual(expected.map(share => ({type: 'traffic-shifted', deploymentId: 'd-1', target: 'web:shop', ...share})))
  })
})

const anySnapshot: fc.Arbitrary<DeploymentSnapshot> = fc.record({
  id: fc.constant('d-1'),
  status: fc.constantFrom(...deploymentStatuses, 'Hovering'),
  targets: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('i-1', 'i-2', 'i-3'),
      status: fc.constantFrom(...targetStatuses, 'Odd'),
      traffic: fc.record({newPercent: fc.constantFrom(0, 10, 50, 100)}),
      events: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('ApplicationStop', 'AllowTraffic', 'ValidateService'),
          status: fc.constantFrom(...lifecycleEventStatuses)
        }),
        {
          selector: ({name}) => name,
          maxLength: 3
        }
      )
    }),
    {selector: ({id}) => id, maxLength: 3}
  )
})

test('over any sequence of looks, no event of a target is told twice and none after it was final', () => {
  fc.assert(
    fc.property(fc.array(anySnapshot, {maxLength: 12}), looks => {
      let known: DeploymentSnapshot | undefined
      const told = new Set<string>()
      const final = new Map<string, string>()
      const shares = new Map<string, number>()
      for (const seen of looks) {
        const next = mergeSnapshots(known, seen)
        for (const event of diffSnapshots(known, next)) {
          if (event.type === 'traffic-shifted') {
            const before = shares.get(event.target) ?? 0
            expect(event.percent).not.toBe(before)
            const status = next.targets.find(({id}) => id === event.target)?.status
            if (event.percent < before) expect(['Failed', 'Skipped', 'Succeeded']).toContain(status)
            shares.set(event.target, event.percent)
          }
          if (event.type !== 'lifecycle-changed') continue
          const name = `${event.target} ${event.event.name}`
          const line = `${name} ${event.event.status}`
          const ended = final.get(name)
          // A final status may be corrected to another final one, but never taken back.
          expect(ended === undefined || ['Succeeded', 'Failed', 'Skipped'].includes(event.event.status)).toBe(true)
          if (['Succeeded', 'Failed', 'Skipped'].includes(event.event.status)) final.set(name, event.event.status)
          else expect(told.has(line) && ended !== undefined).toBe(false)
          told.add(line)
        }
        expect(diffSnapshots(next, mergeSnapshots(next, next))).toEqual([])
        known = next
      }
    })
  )
})
