import type {Diagnostic, Span} from '../../src/core/diagnostic.ts'
import type {FailureExplanation} from '../../src/deployment/failure.ts'
import type {DeploymentSnapshot, LifecycleEventSnapshot, RevisionLocation, TargetSnapshot} from '../../src/deployment/model.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployResult} from '../../src/operations/result.ts'

/** What the reports are shown in the tests: a deployment of three instances, one of which fails, and its rollback. */
export const appSpecText = `version: 0.0
os: linux
files:
  - source: /
    destination: /srv/web
hooks:
  AfterInstall:
    - location: scripts/prepare.sh
      timeout: 60
`

export const revision: RevisionLocation = {
  type: 's3',
  bucket: 'releases',
  key: 'web/0123456789abcdef.tgz',
  bundleType: 'tgz',
  versionId: 'v2',
  eTag: '9e107d9d372bb6826bd81d3542a419d6'
}
export const previousRevision: RevisionLocation = {...revision, key: 'web/fedcba9876543210.tgz', versionId: 'v1'}

export function without<T extends object, K extends keyof T & string>(value: T, ...keys: readonly K[]): Omit<T, K> {
  return Object.fromEntries(Object.entries(value).filter(([key]) => !(keys as readonly string[]).includes(key))) as Omit<T, K>
}

export function span(line: number, column: number, length: number, endLine = line): Span {
  return {start: {line, column, offset: 0}, end: {line: endLine, column: column + length, offset: length}}
}

const locationStart = appSpecText.indexOf('scripts/prepare.sh')
export const scriptSpan: Span = {
  start: {line: 8, column: 17, offset: locationStart},
  end: {line: 8, column: 35, offset: locationStart + 18}
}

export const failure: FailureExplanation = {
  targets: ['i-0002'],
  targetCount: 3,
  event: 'AfterInstall',
  script: 'scripts/prepare.sh',
  code: 'ScriptFailed',
  summary: 'AfterInstall failed on 1 of 3 targets: scripts/prepare.sh failed',
  message: 'Script at specified location: scripts/prepare.sh failed with exit code 3',
  logTail: 'LifecycleEvent - AfterInstall\nScript - scripts/prepare.sh\n[stdout]migrating\n[stderr]no such table: users',
  remedy: 'Run the script by hand with the same user and environment; its exit status must be 0.',
  revision: 'current',
  location: {file: 'appspec.yml', span: scriptSpan}
}

export const diagnostics: readonly Diagnostic[] = [
  {
    rule: 'script-not-executable',
    severity: 'info',
    message: '"scripts/prepare.sh" has no executable bit; the agent sets it.',
    file: 'appspec.yml',
    span: scriptSpan
  },
  {
    rule: 'hook-timeout-too-long',
    severity: 'warning',
    message: 'AfterInstall may run 4000 s.',
    hint: 'Keep it under 3600 s.',
    file: 'appspec.yml',
    span: span(9, 7, 11)
  }
]

const t0 = Date.UTC(2026, 10, 21, 9, 0, 0)

export function lifecycleEvent(name: string, status: string, startMs: number, durationMs: number): LifecycleEventSnapshot {
  return {name, status, startTimeMs: t0 + startMs, endTimeMs: t0 + startMs + durationMs}
}

const good: readonly LifecycleEventSnapshot[] = [
  lifecycleEvent('ApplicationStop', 'Succeeded', 0, 120),
  lifecycleEvent('DownloadBundle', 'Succeeded', 200, 90),
  lifecycleEvent('AfterInstall', 'Succeeded', 300, 400),
  lifecycleEvent('ValidateService', 'Succeeded', 800, 2_250)
]
const bad: readonly LifecycleEventSnapshot[] = [
  lifecycleEvent('ApplicationStop', 'Succeeded', 0, 130),
  lifecycleEvent('DownloadBundle', 'Succeeded', 200, 85),
  {
    ...lifecycleEvent('AfterInstall', 'Failed', 300, 410),
    diagnostics: {errorCode: 'ScriptFailed', scriptName: 'scripts/prepare.sh', message: failure.message, logTail: failure.logTail}
  },
  {name: 'ValidateService', status: 'Skipped'}
]

export const targets: readonly TargetSnapshot[] = [
  {id: 'i-0001', status: 'Succeeded', events: good},
  {id: 'i-0002', status: 'Failed', events: bad},
  {id: 'i-0003', status: 'Skipped', events: []}
]

export const snapshot: DeploymentSnapshot = {id: 'd-1', status: 'Failed', errorCode: 'HEALTH_CONSTRAINTS', targets, revision}
const rollbackSnapshot: DeploymentSnapshot = {
  id: 'd-2',
  status: 'Succeeded',
  targets: [{id: 'i-0001', status: 'Succeeded', events: good}],
  revision: previousRevision
}

export const succeeded: DeployResult = {
  outcome: 'succeeded',
  applicationName: 'web',
  deploymentGroupName: 'production',
  deploymentId: 'd-1',
  deploymentIds: ['d-1'],
  deploymentStatus: 'Succeeded',
  deploymentUrl: 'https://eu-west-1.console.aws.amazon.com/codesuite/codedeploy/deployments/d-1?region=eu-west-1',
  computePlatform: 'Server',
  overview: {pending: 0, inProgress: 0, succeeded: 3, failed: 0, skipped: 0, ready: 0},
  failedTargets: [],
  failures: [],
  revision,
  bundle: {type: 'tgz', sha256: '0123456789abcdef'.repeat(4), size: 1_234, fileCount: 12},
  diagnostics: [],
  durationMs: 12_300,
  snapshots: [{id: 'd-1', status: 'Succeeded', targets: [{id: 'i-0001', status: 'Succeeded', events: good}]}]
}

export const rolledBack: DeployResult = {
  ...succeeded,
  outcome: 'rolled-back',
  deploymentIds: ['d-1', 'd-2'],
  deploymentStatus: 'Failed',
  errorCode: 'HEALTH_CONSTRAINTS',
  errorMessage: 'The overall deployment failed because too many individual instances failed deployment.',
  rollbackDeploymentId: 'd-2',
  rollbackStatus: 'Succeeded',
  overview: {pending: 0, inProgress: 0, succeeded: 1, failed: 1, skipped: 1, ready: 0},
  failedTargets: [
    {target: 'i-0002', status: 'Failed', event: 'AfterInstall', ...(bad[2]?.diagnostics && {diagnostics: bad[2].diagnostics})}
  ],
  failures: [failure],
  previousRevision,
  diagnostics,
  durationMs: 185_000,
  snapshots: [snapshot, rollbackSnapshot]
}

/** A rehearsal whose second instance fails, as the operation tells it. */
export const failingRun: readonly OperationEvent[] = [
  {
    type: 'validated',
    validation: {
      file: 'appspec.yml',
      platform: 'server',
      verdicts: {'agent-1': 'valid', 'agent-1-ruby-3.0': 'valid', 'agent-2': 'valid'},
      diagnostics,
      text: appSpecText
    }
  },
  {type: 'local-started', endpoint: 'http://127.0.0.1:4000', directory: '/tmp/rehearsal', instances: ['i-0001', 'i-0002', 'i-0003']},
  {
    type: 'packaged',
    bundle: {type: 'tgz', sha256: '0123456789abcdef'.repeat(4), size: 1_234, fileCount: 12},
    totalBytes: 4_321,
    elapsedMs: 14
  },
  {type: 'upload-progressed', sentBytes: 1_000},
  {type: 'uploaded', revision, size: 1_234, elapsedMs: 30},
  {
    type: 'deployment-created',
    deploymentId: 'd-1',
    applicationName: 'web',
    deploymentGroupName: 'production',
    revision
  },
  {type: 'status-changed', deploymentId: 'd-1', to: 'Created'},
  {type: 'status-changed', deploymentId: 'd-1', from: 'Created', to: 'InProgress'},
  ...good.map((event): OperationEvent => ({type: 'lifecycle-changed', deploymentId: 'd-1', target: 'i-0001', event})),
  {type: 'overview-changed', deploymentId: 'd-1', overview: {pending: 1, inProgress: 1, succeeded: 1, failed: 0, skipped: 0, ready: 0}},
  ...bad.slice(0, 2).map((event): OperationEvent => ({type: 'lifecycle-changed', deploymentId: 'd-1', target: 'i-0002', event})),
  {type: 'lifecycle-changed', deploymentId: 'd-1', target: 'i-0002', event: {name: 'AfterInstall', status: 'InProgress'}},
  {type: 'heartbeat', deploymentId: 'd-1', status: 'InProgress', elapsedMs: 60_000},
  {
    type: 'hook-output',
    deploymentId: 'd-1',
    target: 'i-0002',
    lifecycleEvent: 'AfterInstall',
    script: 'scripts/prepare.sh',
    stream: 'stdout',
    line: '\u001b[32mmigrating\u001b[0m'
  },
  {type: 'target-changed', deploymentId: 'd-1', target: 'i-0001', from: 'InProgress', to: 'Succeeded'},
  {
    type: 'hook-output',
    deploymentId: 'd-1',
    target: 'i-0002',
    lifecycleEvent: 'AfterInstall',
    script: 'scripts/prepare.sh',
    stream: 'stderr',
    line: '::error::no such table: users'
  },
  ...bad.slice(2).map((event): OperationEvent => ({type: 'lifecycle-changed', deploymentId: 'd-1', target: 'i-0002', event})),
  {type: 'target-changed', deploymentId: 'd-1', target: 'i-0002', from: 'InProgress', to: 'Failed'},
  {type: 'poll-failed', deploymentId: 'd-1', reason: 'Rate exceeded', retryInMs: 5_000},
  {type: 'target-changed', deploymentId: 'd-1', target: 'i-0003', from: 'Pending', to: 'Skipped'},
  {
    type: 'finished',
    deploymentId: 'd-1',
    status: 'Failed',
    errorCode: 'HEALTH_CONSTRAINTS',
    errorMessage: 'The overall deployment failed because too many individual instances failed deployment.'
  },
  {type: 'failure-explained', deploymentId: 'd-1', failure},
  {type: 'rollback-started', deploymentId: 'd-1', rollback: {rollbackDeploymentId: 'd-2'}},
  {
    type: 'deployment-created',
    deploymentId: 'd-2',
    applicationName: 'web',
    deploymentGroupName: 'production',
    revision: previousRevision
  },
  {type: 'finished', deploymentId: 'd-2', status: 'Succeeded'},
  {type: 'warning', message: 'The rollback took long.', hint: 'Look at the instances.'},
  {type: 'ended', result: rolledBack}
]
