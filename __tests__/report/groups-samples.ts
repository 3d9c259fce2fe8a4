import {DeployError} from '../../src/core/errors.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {GroupsResult} from '../../src/operations/groups-result.ts'
import {appSpecText, diagnostics, failure, lifecycleEvent, revision, rolledBack, succeeded} from './samples.ts'

const names = ['canary', 'europe', 'america', 'asia'] as const
const thrown = {
  type: 'threw',
  deploymentGroupName: 'america',
  error: new DeployError('access-denied', 'arn:aws:iam::123456789012:role/r may not CreateDeployment', {
    hint: 'Allow codedeploy:CreateDeployment.',
    operation: 'CreateDeployment'
  }),
  durationMs: 1_500
} as const
const inEurope = {
  ...rolledBack,
  deploymentGroupName: 'europe',
  deploymentId: 'd-2',
  deploymentIds: ['d-2', 'd-3'],
  rollbackDeploymentId: 'd-3',
  snapshots: rolledBack.snapshots.map((snapshot, index) => ({...snapshot, id: index === 0 ? 'd-2' : 'd-3'}))
}

/** Four groups, two at a time: one succeeds, one is rolled back, one may not be deployed to, and one is not begun. */
export const mixed: GroupsResult = {
  outcome: 'failed',
  decidedBy: 'america',
  applicationName: 'web',
  groups: [
    {type: 'ended', deploymentGroupName: 'canary', result: {...succeeded, deploymentGroupName: 'canary'}},
    {type: 'ended', deploymentGroupName: 'europe', result: inEurope},
    thrown,
    {type: 'not-started', deploymentGroupName: 'asia', because: 'failed', reason: 'not begun after "america", which was no success'}
  ],
  deploymentIds: ['d-1', 'd-2', 'd-3'],
  revision,
  bundle: {type: 'tgz', sha256: '0123456789abcdef'.repeat(4), size: 1_234, fileCount: 12},
  diagnostics,
  durationMs: 190_000
}

/** Two deployments at the same time, as the operation tells them. */
export const mixedRun: readonly OperationEvent[] = [
  {type: 'groups-named', applicationName: 'web', deploymentGroupNames: names, maxParallel: 2},
  {
    type: 'validated',
    validation: {
      file: 'appspec.yml',
      platform: 'server',
      verdicts: {'agent-1': 'valid', 'agent-1-ruby-3.0': 'valid', 'agent-2': 'valid'},
      diagnostics: [],
      text: appSpecText
    }
  },
  ...(['canary', 'europe'] as const).map((group, index): OperationEvent => ({
    type: 'deployment-created',
    deploymentId: `d-${index + 1}`,
    applicationName: 'web',
    deploymentGroupName: group,
    revision,
    group
  })),
  {
    type: 'lifecycle-changed',
    deploymentId: 'd-1',
    target: 'i-0001',
    event: lifecycleEvent('AfterInstall', 'Succeeded', 0, 400),
    group: 'canary'
  },
  {
    type: 'lifecycle-changed',
    deploymentId: 'd-2',
    target: 'i-eu',
    event: {
      ...lifecycleEvent('AfterInstall', 'Failed', 0, 410),
      diagnostics: {
        errorCode: 'ScriptFailed',
        scriptName: 'scripts/prepare.sh',
        message: failure.message,
        logTail: '::error::no such table: users'
      }
    },
    group: 'europe'
  },
  {type: 'target-changed', deploymentId: 'd-1', target: 'i-0001', from: 'InProgress', to: 'Succeeded', group: 'canary'},
  {type: 'finished', deploymentId: 'd-1', status: 'Succeeded', group: 'canary'},
  {type: 'ended', result: {...succeeded, deploymentGroupName: 'canary'}, group: 'canary'},
  {type: 'group-failed', result: thrown, group: 'america'},
  {type: 'target-changed', deploymentId: 'd-2', target: 'i-eu', from: 'InProgress', to: 'Failed', group: 'europe'},
  {type: 'finished', deploymentId: 'd-2', status: 'Failed', errorCode: 'HEALTH_CONSTRAINTS', group: 'europe'},
  {type: 'failure-explained', deploymentId: 'd-2', failure, group: 'europe'},
  {type: 'rollback-started', deploymentId: 'd-2', rollback: {rollbackDeploymentId: 'd-3'}, group: 'europe'},
  {type: 'ended', result: inEurope, group: 'europe'},
  {type: 'groups-ended', result: mixed}
]
