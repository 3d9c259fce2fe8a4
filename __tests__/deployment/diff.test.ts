import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {diffSnapshots} from '../../src/deployment/diff.ts'
import {mergeSnapshots} from '../../src/deployment/merge.ts'
import {deploymentStatuses, lifecycleEventStatuses, targetStatuses, type DeploymentSnapshot} from '../../src/deployment/model.ts'
import {lifecycleEvent, overview, snapshot, target} from '../support/snapshots.ts'

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

const anySnapshot: fc.Arbitrary<DeploymentSnapshot> = fc.record({
  id: fc.constant('d-1'),
  status: fc.constantFrom(...deploymentStatuses, 'Hovering'),
  targets: fc.uniqueArray(
    fc.record({
      id: fc.constantFrom('i-1', 'i-2', 'i-3'),
      status: fc.constantFrom(...targetStatuses, 'Odd'),
      events: fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('ApplicationStop', 'Install', 'ValidateService'),
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
      for (const seen of looks) {
        const next = mergeSnapshots(known, seen)
        for (const event of diffSnapshots(known, next)) {
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
