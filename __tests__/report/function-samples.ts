import {explainFailure} from '../../src/deployment/explain.ts'
import type {DeploymentSnapshot, LifecycleEventSnapshot, RevisionLocation, TargetSnapshot} from '../../src/deployment/model.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {lifecycleEvent, span} from './samples.ts'

/** What the reports are shown of ECS and Lambda: a service whose last check fails, and its rollback; a function that gets its traffic in steps. */
export const accountId = '123456789012'

const ecsAppSpec = `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: arn:aws:ecs:eu-west-1:${accountId}:task-definition/shop:8
        LoadBalancerInfo:
          ContainerName: web
          ContainerPort: 8080
Hooks:
  - AfterAllowTraffic: arn:aws:lambda:eu-west-1:${accountId}:function:smoke
`
export const appSpecRevision: RevisionLocation = {type: 'appspec', sha256: '0123456789abcdef'.repeat(4), content: ecsAppSpec}
const previousRevision: RevisionLocation = {type: 'appspec', sha256: 'fedcba9876543210'.repeat(4)}

const shifted: readonly LifecycleEventSnapshot[] = [
  lifecycleEvent('BeforeInstall', 'Succeeded', 0, 10),
  lifecycleEvent('Install', 'Succeeded', 100, 42_000),
  lifecycleEvent('AfterInstall', 'Succeeded', 42_200, 10),
  lifecycleEvent('AllowTestTraffic', 'Succeeded', 42_300, 800),
  lifecycleEvent('AfterAllowTestTraffic', 'Succeeded', 43_200, 1_500),
  lifecycleEvent('BeforeAllowTraffic', 'Succeeded', 45_000, 10),
  lifecycleEvent('AllowTraffic', 'Succeeded', 45_100, 300_000)
]
const service = 'main:shop'
const failedTarget: TargetSnapshot = {
  id: service,
  status: 'Failed',
  events: [
    ...shifted,
    {
      ...lifecycleEvent('AfterAllowTraffic', 'Failed', 345_200, 2_000),
      diagnostics: {errorCode: 'UnknownError', scriptName: '', message: '', logTail: ''}
    }
  ],
  traffic: {newPercent: 100, tasks: {desired: 2, running: 2, pending: 0}}
}
const failedSnapshot: DeploymentSnapshot = {
  id: 'd-1',
  status: 'Failed',
  computePlatform: 'ECS',
  errorCode: 'HOOK_EXECUTION_FAILURE',
  errorMessage: 'The deployment failed because one or more of the lifecycle event validation functions failed.',
  targets: [failedTarget],
  revision: appSpecRevision
}
const rollbackSnapshot: DeploymentSnapshot = {
  id: 'd-2',
  status: 'Succeeded',
  computePlatform: 'ECS',
  creator: 'codeDeployRollback',
  targets: [
    {id: service, status: 'Succeeded', events: [lifecycleEvent('AllowTraffic', 'Succeeded', 350_000, 900)], traffic: {newPercent: 0}}
  ],
  revision: previousRevision
}
const failures = explainFailure(failedSnapshot, () => ({file: 'appspec.yaml', span: span(11, 24, 51)}), {
  functions: {AfterAllowTraffic: `arn:aws:lambda:eu-west-1:${accountId}:function:smoke`}
})

export const ecsRolledBack: DeployResult = {
  outcome: 'rolled-back',
  applicationName: 'shop',
  deploymentGroupName: 'production',
  deploymentId: 'd-1',
  deploymentIds: ['d-1', 'd-2'],
  deploymentStatus: 'Failed',
  computePlatform: 'ECS',
  errorCode: 'HOOK_EXECUTION_FAILURE',
  errorMessage: failedSnapshot.errorMessage ?? '',
  rollbackDeploymentId: 'd-2',
  rollbackStatus: 'Succeeded',
  failedTargets: [{target: service, status: 'Failed', event: 'AfterAllowTraffic'}],
  failures,
  revision: appSpecRevision,
  previousRevision,
  taskDefinition: 'shop:8',
  diagnostics: [],
  durationMs: 360_000,
  snapshots: [failedSnapshot, rollbackSnapshot]
}

const about = {deploymentId: 'd-1', target: service}
const ecsEvents = (events: readonly LifecycleEventSnapshot[]): OperationEvent[] =>
  events.map(event => ({type: 'lifecycle-changed', ...about, event}))

export const ecsRun: readonly OperationEvent[] = [
  {type: 'task-definition-registered', taskDefinition: 'shop:8'},
  {
    type: 'app-spec-completed',
    file: 'appspec.yaml',
    content: ecsAppSpec.replace('web', 'web\u001b[31m'),
    changes: ['TaskDefinition: shop:8, registered from taskdef.json', 'CapacityProviderStrategy: as the service has it']
  },
  {type: 'deployment-created', deploymentId: 'd-1', applicationName: 'shop', deploymentGroupName: 'production', revision: appSpecRevision},
  {type: 'status-changed', deploymentId: 'd-1', from: 'Created', to: 'InProgress'},
  ...ecsEvents([{name: 'Install', status: 'InProgress'}]),
  {
    type: 'targets-stalled',
    deploymentId: 'd-1',
    phase: 'running',
    targets: [service],
    targetCount: 1,
    silentMs: 600_000,
    checks: ['The new tasks start.']
  },
  ...ecsEvents(shifted.slice(0, 6)),
  ...ecsEvents([{name: 'AllowTraffic', status: 'InProgress'}]),
  {type: 'traffic-shifted', ...about, percent: 10, tasks: {desired: 2, running: 1, pending: 1}},
  {type: 'heartbeat', deploymentId: 'd-1', status: 'InProgress', elapsedMs: 120_000},
  {type: 'traffic-shifted', ...about, percent: 100, tasks: {desired: 2, running: 2, pending: 0}},
  ...ecsEvents([...shifted.slice(6), ...failedTarget.events.slice(7)]),
  {type: 'target-changed', ...about, from: 'InProgress', to: 'Failed'},
  {type: 'finished', deploymentId: 'd-1', status: 'Failed', errorCode: 'HOOK_EXECUTION_FAILURE'},
  ...failures.map((failure): OperationEvent => ({type: 'failure-explained', deploymentId: 'd-1', failure})),
  {type: 'rollback-started', deploymentId: 'd-1', rollback: {rollbackDeploymentId: 'd-2'}},
  {type: 'traffic-shifted', deploymentId: 'd-2', target: service, percent: 100, isRollback: true},
  {type: 'lifecycle-changed', deploymentId: 'd-2', target: service, event: lifecycleEvent('AllowTraffic', 'Succeeded', 350_000, 900)},
  {type: 'target-changed', deploymentId: 'd-2', target: service, from: 'InProgress', to: 'Succeeded'},
  {type: 'finished', deploymentId: 'd-2', status: 'Succeeded'},
  {type: 'ended', result: ecsRolledBack}
]

const versions = {current: '5', target: '6'}
const lambdaEvents = [
  lifecycleEvent('BeforeAllowTraffic', 'Succeeded', 0, 900),
  lifecycleEvent('AllowTraffic', 'Succeeded', 1_000, 300_000)
]
export const lambdaSucceeded: DeployResult = {
  outcome: 'succeeded',
  applicationName: 'checkout',
  deploymentGroupName: 'live',
  deploymentId: 'd-1',
  deploymentIds: ['d-1'],
  deploymentStatus: 'Succeeded',
  computePlatform: 'Lambda',
  failedTargets: [],
  failures: [],
  revision: {type: 'appspec', sha256: '0123456789abcdef'.repeat(4), content: 'version: 0.0'},
  lambdaCurrentVersion: '5',
  lambdaTargetVersion: '6',
  diagnostics: [],
  durationMs: 302_000,
  snapshots: [
    {
      id: 'd-1',
      status: 'Succeeded',
      computePlatform: 'Lambda',
      targets: [{id: 'checkout', status: 'Succeeded', events: lambdaEvents, traffic: {newPercent: 100, versions}}]
    }
  ]
}

const lambdaAbout = {deploymentId: 'd-1', target: 'checkout'}
const [before, allow] = lambdaEvents
export const lambdaRun: readonly OperationEvent[] = [
  {type: 'version-published', functionName: 'checkout', version: '6'},
  {type: 'app-spec-completed', content: 'version: 0.0\n', changes: []},
  {
    type: 'deployment-created',
    deploymentId: 'd-1',
    applicationName: 'checkout',
    deploymentGroupName: 'live',
    revision: {type: 'appspec', sha256: '0123456789abcdef'.repeat(4)}
  },
  ...(before ? [{type: 'lifecycle-changed' as const, ...lambdaAbout, event: before}] : []),
  {type: 'lifecycle-changed', ...lambdaAbout, event: {name: 'AllowTraffic', status: 'InProgress'}},
  {type: 'traffic-shifted', ...lambdaAbout, percent: 10, versions},
  {type: 'heartbeat', deploymentId: 'd-1', status: 'InProgress', elapsedMs: 60_000},
  {type: 'traffic-shifted', ...lambdaAbout, percent: 100, versions},
  ...(allow ? [{type: 'lifecycle-changed' as const, ...lambdaAbout, event: allow}] : []),
  {type: 'target-changed', ...lambdaAbout, from: 'InProgress', to: 'Succeeded'},
  {type: 'finished', deploymentId: 'd-1', status: 'Succeeded'},
  {type: 'ended', result: lambdaSucceeded}
]
