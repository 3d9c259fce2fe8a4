import {describe, expect, test} from '@jest/globals'
import type {DeploymentKind, DeploymentSnapshot} from '../../src/deployment/model.ts'
import {hasReached, requireReachable} from '../../src/operations/milestone.ts'
import {lifecycleEvent, overview, target} from '../support/snapshots.ts'

const green = (name: string, ...statuses: string[]): DeploymentSnapshot['targets'][number] =>
  target(
    name,
    'InProgress',
    ...['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'].map((event, i) => lifecycleEvent(event, statuses[i] ?? 'Pending'))
  )
const blue = target('i-9', 'Pending', lifecycleEvent('BlockTraffic', 'Pending'))
const done = ['Succeeded', 'Succeeded', 'Succeeded']

test.each<[string, Partial<DeploymentSnapshot>, boolean, boolean]>([
  ['that installs', {targets: [green('i-1'), blue], overview: overview({inProgress: 2})}, false, false],
  ['that is Ready', {status: 'Ready', targets: [green('i-1'), blue], overview: overview({ready: 1, pending: 1})}, true, false],
  ['whose Ready was not seen', {targets: [green('i-1', 'InProgress'), blue], overview: overview({inProgress: 2})}, true, false],
  [
    'with traffic that is not checked yet',
    {targets: [green('i-1', 'Succeeded', 'Succeeded'), blue], overview: overview({inProgress: 2})},
    true,
    false
  ],
  ['with traffic', {targets: [green('i-1', ...done), blue], overview: overview({inProgress: 2})}, true, true],
  [
    'with a replacement that failed',
    {targets: [green('i-1', ...done), green('i-2', 'Succeeded', 'Failed', 'Skipped')], overview: overview({inProgress: 2})},
    false,
    false
  ],
  [
    'with a replacement that failed while the others install',
    {targets: [{...green('i-1', 'Skipped', 'Skipped', 'Skipped'), status: 'Failed'}, green('i-2')], overview: overview({inProgress: 2})},
    false,
    false
  ],
  [
    'that is Ready without an instance that its health rules can spare',
    {status: 'Ready', targets: [{...green('i-1', 'Skipped', 'Skipped', 'Skipped'), status: 'Failed'}, green('i-2')]},
    true,
    false
  ],
  ['with a target that is not known', {targets: [green('i-1', ...done), blue], overview: overview({inProgress: 3})}, true, false],
  ['that waits for its termination', {hasTerminationWaitStarted: true}, true, true],
  ['in place', {deploymentType: 'IN_PLACE', targets: [green('i-1', ...done)], overview: overview({inProgress: 1})}, true, false]
])('a deployment %s', (_, snapshot, isReady, isShifted) => {
  const whole: DeploymentSnapshot = {id: 'd-1', status: 'InProgress', deploymentType: 'BLUE_GREEN', targets: [], ...snapshot}
  expect([hasReached('ready', whole), hasReached('traffic-shifted', whole)]).toEqual([isReady, isShifted])
  expect([hasReached('none', whole), hasReached('succeeded', whole)]).toEqual([true, false])
})

describe('a service or a function', () => {
  /** A target whose events before `BeforeAllowTraffic` are over. */
  const shifting = (status: string, ...statuses: string[]): DeploymentSnapshot['targets'][number] => ({
    ...green('web:shop', ...statuses),
    status
  })

  test.each<[string, Partial<DeploymentSnapshot>, boolean, boolean]>([
    ['that starts its tasks', {targets: [target('web:shop', 'InProgress', lifecycleEvent('Install', 'InProgress'))]}, false, false],
    ['that waits with its test traffic', {status: 'Ready', targets: [shifting('Ready')]}, true, false],
    ['whose target alone shows that it waits', {targets: [shifting('Ready')]}, true, false],
    ['that shifts its traffic', {targets: [shifting('InProgress', 'Succeeded', 'InProgress')]}, true, false],
    ['whose traffic is not checked yet', {targets: [shifting('InProgress', 'Succeeded', 'Succeeded', 'InProgress')]}, true, false],
    ['with all of its traffic', {targets: [shifting('InProgress', ...done)]}, true, true],
    ['with all of it, and no hooks', {targets: [shifting('InProgress', 'Skipped', 'Succeeded', 'Skipped')]}, true, true],
    ['that got no traffic', {targets: [shifting('InProgress', 'Skipped', 'Skipped', 'Skipped')]}, false, false],
    ['whose last check failed', {targets: [shifting('Failed', 'Succeeded', 'Succeeded', 'Failed')]}, false, false],
    [
      'whose last check failed, and whose target does not show it',
      {targets: [shifting('InProgress', ...done.with(2, 'Failed'))]},
      false,
      false
    ],
    ['that failed before its traffic, read before its end', {targets: [shifting('Failed', 'Skipped', 'Skipped', 'Skipped')]}, false, false],
    ['that an alarm stopped after its traffic', {targets: [shifting('Failed', 'Succeeded', 'Succeeded', 'Skipped')]}, false, false],
    ['that was Ready and is skipped', {status: 'Ready', targets: [shifting('Skipped', 'Skipped', 'Skipped', 'Skipped')]}, false, false],
    ['that fails in the wait', {hasTerminationWaitStarted: true, targets: [shifting('Failed', ...done)]}, false, false],
    ['that waits for the end of its old tasks', {hasTerminationWaitStarted: true}, true, true],
    ['that is not known yet', {targets: []}, false, false]
  ])('%s', (_, snapshot, isReady, isShifted) => {
    // The counts of such a deployment need not be kept.
    const whole: DeploymentSnapshot = {
      id: 'd-1',
      status: 'InProgress',
      computePlatform: 'ECS',
      overview: overview({}),
      targets: [],
      ...snapshot
    }
    expect([hasReached('ready', whole), hasReached('traffic-shifted', whole)]).toEqual([isReady, isShifted])
  })
})

test.each<[DeploymentKind, 'ready' | 'traffic-shifted', RegExp | undefined]>([
  [{computePlatform: 'ECS', deploymentType: 'BLUE_GREEN'}, 'ready', undefined],
  [{computePlatform: 'ECS', deploymentType: 'BLUE_GREEN'}, 'traffic-shifted', undefined],
  [{computePlatform: 'Lambda', deploymentType: 'BLUE_GREEN'}, 'traffic-shifted', undefined],
  [
    {computePlatform: 'Lambda', deploymentType: 'BLUE_GREEN'},
    'ready',
    /^`wait-for: ready` is for deployments that wait .* group "live" deploys to Lambda/
  ],
  [{computePlatform: 'Server', deploymentType: 'BLUE_GREEN'}, 'ready', undefined],
  [
    {computePlatform: 'Server', deploymentType: 'IN_PLACE'},
    'traffic-shifted',
    /for blue\/green deployments, and deployment group "live" deploys in place$/
  ],
  [{}, 'ready', undefined]
])('on %j a wait for %s is refused: %s', (kind, waitFor, message) => {
  const ask = (): void => requireReachable(waitFor, kind, 'live')
  if (message === undefined) expect(ask).not.toThrow()
  else expect(ask).toThrow(expect.objectContaining({code: 'usage', input: 'wait-for', message: expect.stringMatching(message) as unknown}))
})
