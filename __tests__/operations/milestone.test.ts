import {expect, test} from '@jest/globals'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {hasReached} from '../../src/operations/milestone.ts'
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
