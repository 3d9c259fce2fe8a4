import {describe, expect, test} from '@jest/globals'
import type {OperationEvent} from '../../src/operations/events.ts'
import {describeEvent} from '../../src/report/describe-event.ts'
import {ansiPaint} from '../../src/report/paint.ts'
import {lifecycleEvent, revision, rolledBack, succeeded} from './samples.ts'

const d = 'd-1'

describe('an event is one line', () => {
  test.each<[string, OperationEvent, string]>([
    [
      'a lifecycle event that succeeded',
      {type: 'lifecycle-changed', deploymentId: d, target: 'i-0001', event: lifecycleEvent('AfterInstall', 'Succeeded', 0, 400)},
      'i-0001  AfterInstall        Succeeded     400 ms'
    ],
    [
      'a lifecycle event without times',
      {type: 'lifecycle-changed', deploymentId: d, target: 'i-0001', event: {name: 'AfterInstall', status: 'Skipped'}},
      'i-0001  AfterInstall        Skipped'
    ],
    [
      'a lifecycle event that failed',
      {
        type: 'lifecycle-changed',
        deploymentId: d,
        target: 'i-0001',
        event: {
          ...lifecycleEvent('AfterInstall', 'Failed', 0, 2_000),
          diagnostics: {errorCode: 'ScriptTimedOut', scriptName: 'a.sh', message: 'm', logTail: 'l'}
        }
      },
      'i-0001  AfterInstall        Failed         2.0 s  ScriptTimedOut a.sh'
    ],
    ['a status', {type: 'status-changed', deploymentId: d, from: 'Queued', to: 'InProgress'}, 'd-1: Queued -> InProgress'],
    ['a first status', {type: 'status-changed', deploymentId: d, to: 'InProgress'}, 'd-1: InProgress'],
    [
      'an unknown status',
      {type: 'unknown-status', deploymentId: d, status: 'Odd'},
      'd-1: status "Odd" is not known to this version; watching on'
    ],
    [
      'a lost poll',
      {type: 'poll-failed', deploymentId: d, reason: 'Rate exceeded', retryInMs: 5_000},
      'd-1: could not be read (Rate exceeded); next try in 5.0 s'
    ],
    [
      'denied targets',
      {type: 'targets-unreadable', deploymentId: d, reason: 'denied'},
      'd-1: its targets cannot be read (denied); only its status is told'
    ],
    [
      'denied targets, with the permission that is missing',
      {type: 'targets-unreadable', deploymentId: d, reason: 'denied', hint: 'Allow codedeploy:ListDeploymentTargets.'},
      'd-1: its targets cannot be read (denied); only its status is told. Allow codedeploy:ListDeploymentTargets.'
    ],
    [
      'targets whose agent does not answer',
      {
        type: 'targets-stalled',
        deploymentId: d,
        phase: 'not-started',
        targets: ['i-1', 'i-2'],
        targetCount: 5,
        silentMs: 300_000,
        checks: ['The agent runs.', 'Its clock is right.']
      },
      'Warning: d-1: i-1, i-2 and 3 more have not begun for 5 min 00 s. Check: The agent runs. Its clock is right.'
    ],
    [
      'a script that does not end',
      {
        type: 'targets-stalled',
        deploymentId: d,
        phase: 'running',
        targets: ['i-1'],
        targetCount: 1,
        silentMs: 1_800_000,
        checks: ['The script ends.']
      },
      'Warning: d-1: i-1 has said nothing for 30 min 00 s. Check: The script ends.'
    ],
    [
      'a deployment that does not begin anywhere',
      {
        type: 'targets-stalled',
        deploymentId: d,
        phase: 'not-started',
        targets: [],
        targetCount: 3,
        silentMs: 300_000,
        checks: ['The agent runs.']
      },
      'Warning: d-1: 3 targets have not begun for 5 min 00 s. Check: The agent runs.'
    ],
    [
      'a deployment of Auto Scaling',
      {type: 'started-by', deploymentId: d, creator: 'CodeDeployAutoUpdate', followUpOf: 'd-0'},
      'd-1: started by CodeDeployAutoUpdate, to follow d-0'
    ],
    [
      'follow-ups',
      {type: 'follow-ups-started', deploymentId: d, followUps: ['d-2', 'd-3']},
      'd-1: followed by d-2, d-3, for instances that Auto Scaling launched. These deployments are not watched'
    ],
    [
      'a warning ran into its hint',
      {type: 'warning', message: 'A stop does not roll it back', hint: 'Its service has two task sets.'},
      'Warning: A stop does not roll it back. Its service has two task sets.'
    ],
    [
      'a heartbeat with counts',
      {
        type: 'heartbeat',
        deploymentId: d,
        status: 'InProgress',
        elapsedMs: 120_000,
        overview: {pending: 3, inProgress: 1, succeeded: 5, failed: 1, skipped: 0, ready: 0}
      },
      'd-1: still InProgress after 2 min 00 s (6 of 10 targets done, 1 failed)'
    ],
    [
      'the end',
      {type: 'finished', deploymentId: d, status: 'Failed', errorCode: 'TIMEOUT', errorMessage: 'Too slow.'},
      'd-1: Failed  TIMEOUT: Too slow.'
    ],
    ['a good end', {type: 'finished', deploymentId: d, status: 'Succeeded'}, 'd-1: Succeeded'],
    [
      'a heartbeat',
      {type: 'heartbeat', deploymentId: d, status: 'InProgress', elapsedMs: 120_000},
      'd-1: still InProgress after 2 min 00 s'
    ],
    [
      'a rollback',
      {type: 'rollback-started', deploymentId: d, rollback: {rollbackDeploymentId: 'd-2', rollbackMessage: 'why'}},
      'd-1: rolled back by d-2 (why)'
    ],
    [
      'a waiting',
      {type: 'waiting-for-active-deployment', deploymentGroupName: 'g', activeDeploymentId: 'd-9', elapsedMs: 30_000},
      'Waiting for d-9, the active deployment of g (30.0 s so far)'
    ],
    [
      'a waiting for somebody',
      {
        type: 'waiting-for-active-deployment',
        deploymentGroupName: 'g',
        activeDeploymentId: 'd-9',
        status: 'Ready',
        startedBy: 'run 12 (attempt 1): by\u001b[31m mona',
        elapsedMs: 30_000
      },
      'Waiting for d-9, the active deployment of g (Ready, started by run 12 (attempt 1): by mona; 30.0 s so far). To let it go on: codedeploy-kit continue --deployment-id d-9'
    ],
    [
      'a dry run',
      {type: 'not-requested', request: {applicationName: 'a', deploymentGroupName: 'g', description: 'x\ny'}},
      'Would ask CreateDeployment for {"applicationName":"a","deploymentGroupName":"g","description":"x\\ny"}'
    ],
    [
      'a skipped upload',
      {type: 'upload-skipped', revision, reason: 'S3 has it'},
      'Not uploaded: S3 has it (s3://releases/web/0123456789abcdef.tgz)'
    ],
    [
      'a registered revision',
      {type: 'registered', applicationName: 'web', revision},
      'Registered with application web: s3://releases/web/0123456789abcdef.tgz'
    ],
    [
      'a GitHub revision',
      {type: 'uploaded', revision: {type: 'github', repository: 'o/r', commitId: '0123456789abcdef'}, size: 1, elapsedMs: 1},
      'Uploaded 1 B to github.com/o/r at 0123456789ab in 1 ms'
    ],
    ['a cancelled wait', {type: 'stopping', deploymentId: d, because: 'cancelled'}, 'Stopping d-1: the run was cancelled'],
    ['a wait that timed out', {type: 'stopping', deploymentId: d, because: 'timed-out'}, 'Stopping d-1: it did not end in time'],
    ['the outcome', {type: 'ended', result: succeeded}, 'Deployment d-1 succeeded on all 3 targets, after 12.3 s'],
    ['a notice with line breaks', {type: 'notice', message: 'a\nb\u001b[31mc'}, 'a bc']
  ])('%s', (_reason, event, expected) => {
    expect(describeEvent(event)).toBe(expected)
  })
})

describe('noise is left out', () => {
  test.each<[string, OperationEvent]>([
    ['upload progress', {type: 'upload-progressed', sentBytes: 1}],
    [
      'counts',
      {type: 'overview-changed', deploymentId: d, overview: {pending: 1, inProgress: 0, succeeded: 0, failed: 0, skipped: 0, ready: 0}}
    ],
    ['a running target', {type: 'target-changed', deploymentId: d, target: 'i', to: 'InProgress'}],
    ['a pending event', {type: 'lifecycle-changed', deploymentId: d, target: 'i', event: {name: 'Install', status: 'Pending'}}],
    ['a running event', {type: 'lifecycle-changed', deploymentId: d, target: 'i', event: {name: 'Install', status: 'InProgress'}}],
    ['a last status, which `finished` tells', {type: 'status-changed', deploymentId: d, from: 'InProgress', to: 'Succeeded'}],
    ['a first status, which `deployment-created` tells', {type: 'status-changed', deploymentId: d, to: 'Created'}]
  ])('%s', (_reason, event) => {
    expect(describeEvent(event)).toBeUndefined()
  })
})

test('names of targets are aligned when their width is known', () => {
  const event: OperationEvent = {type: 'target-changed', deploymentId: d, target: 'i-1', to: 'Succeeded'}
  expect(describeEvent(event, {targetWidth: 6})).toBe('i-1     (target)            Succeeded')
})

test('a status is painted', () => {
  const event: OperationEvent = {type: 'finished', deploymentId: d, status: 'Failed'}
  expect(describeEvent(event, {paint: ansiPaint})).toBe('d-1: \u001b[31mFailed\u001b[39m')
})

test('a long line is cut', () => {
  expect(describeEvent({type: 'notice', message: 'x'.repeat(5_000)})).toHaveLength(1_000)
})

test('the end of a rolled back run names both deployments', () => {
  expect(describeEvent({type: 'ended', result: rolledBack})).toBe('Deployment d-1 failed and was rolled back by d-2, after 3 min 05 s')
})
