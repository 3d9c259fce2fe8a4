import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {FailureExplanation} from '../../src/deployment/failure.ts'
import {explainFailure} from '../../src/deployment/explain.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import type {StoppedTask} from '../../src/operations/function-ports.ts'
import {explainStoppedTasks, taskDefinitionOf, type EcsDeployment} from '../../src/operations/stopped-tasks.ts'
import {waitForDeployment} from '../../src/operations/wait.ts'
import {FakeAws} from '../support/fake-aws.ts'
import {FakeClock} from '../support/fake-clock.ts'
import {taskDefinitionArn} from '../support/fake-ecs.ts'
import {FakeFunctions} from '../support/fake-functions.ts'
import {lifecycleEvent, snapshot, target} from '../support/snapshots.ts'

const clock = new FakeClock()
const startMs = clock.now() - 600_000

const failedDeployment = (more: Partial<DeploymentSnapshot> = {}): DeploymentSnapshot =>
  snapshot('Failed', [target('main:shop', 'Failed', lifecycleEvent('Install', 'Failed'))], {
    computePlatform: 'ECS',
    createTimeMs: startMs,
    errorCode: 'CUSTOMER_APPLICATION_UNHEALTHY',
    ...more
  })

let tasks = 0
const stoppedTask = (more: Partial<StoppedTask> = {}): StoppedTask => ({
  id: `${++tasks}`.padStart(32, 'a'),
  taskDefinition: taskDefinitionArn('shop:7'),
  stoppedReason: 'Essential container in task exited',
  stopCode: 'EssentialContainerExited',
  stoppedAtMs: clock.now() - 60_000,
  containers: [{name: 'web', exitCode: 1}],
  ...more
})

async function explained(
  stopped: readonly StoppedTask[] | DeployError,
  failed: DeploymentSnapshot = failedDeployment(),
  more: EcsDeployment = {taskDefinition: taskDefinitionArn('shop:7')}
): Promise<{readonly own: readonly FailureExplanation[]; readonly all: readonly FailureExplanation[]; readonly calls: readonly string[]}> {
  const ecs = new FakeFunctions()
  if (stopped instanceof DeployError) ecs.faults.stoppedTasks = [stopped]
  else ecs.stopped.push(...stopped)
  const before = explainFailure(failed)
  const all = await explainStoppedTasks(failed, before, more, {ecs: ecs.ecs, clock})
  return {own: all.slice(0, all.length - before.length), all, calls: ecs.calls}
}

describe('why tasks stopped', () => {
  test('comes before what CodeDeploy says, with the task, the exit code and the reason', async () => {
    const killed = {name: 'web', exitCode: 137, reason: 'OutOfMemoryError: Container killed due to memory usage'}
    const {all, own, calls} = await explained([stoppedTask({id: '1a2b', containers: [killed, {name: 'log', exitCode: 0}]})])
    expect(calls).toEqual(['stoppedTasks main shop'])
    expect(own).toEqual([
      {
        targets: ['main:shop'],
        targetCount: 1,
        event: 'Install',
        code: 'EssentialContainerExited',
        summary: 'A task of shop:7 stopped: web exited with 137',
        message: 'Essential container in task exited',
        logTail:
          'task 1a2b, 1 min 00 s ago: web exited with 137 (OutOfMemoryError: Container killed due to memory usage); log exited with 0',
        remedy: expect.stringContaining('Raise `memory`') as unknown,
        revision: 'current'
      }
    ])
    expect(all.length).toBeGreaterThan(1)
  })

  test('is told once for all tasks that stopped the same way, most of them first', async () => {
    const pull = (id: string, image: string): StoppedTask =>
      stoppedTask({
        id,
        stopCode: 'TaskFailedToStart',
        stoppedReason: `CannotPullContainerError: pull image manifest has been retried 1 time(s): ${image}`,
        containers: [{name: 'web'}]
      })
    const {own} = await explained([
      stoppedTask({containers: [{name: 'web', exitCode: 3}]}),
      pull('b1', 'shop:v9 from 10.0.0.1'),
      pull('b2', 'shop:v9 from 10.0.0.2')
    ])
    expect(own.map(({summary}) => summary)).toEqual([
      '2 tasks of shop:7 stopped: TaskFailedToStart',
      'A task of shop:7 stopped: web exited with 3'
    ])
    expect(own[0]?.logTail).toBe('task b1, 1 min 00 s ago\ntask b2, 1 min 00 s ago')
    expect(own[0]?.remedy).toContain('image could not be pulled')
  })

  test.each<[string, Partial<StoppedTask>, string]>([
    ['the load balancer', {stoppedReason: 'Task failed ELB health checks in (target-group arn:…)'}, 'target group'],
    ['its own health check', {stoppedReason: 'Task failed container health checks'}, '`healthCheck`'],
    ['a missing secret', {stoppedReason: 'ResourceInitializationError: unable to pull secrets'}, 'execution role'],
    ['a bad command', {containers: [{name: 'web', reason: 'CannotStartContainerError: exec: "nope"'}]}, '`command`'],
    ['a Spot machine', {stopCode: 'SpotInterruption', stoppedReason: 'Your Spot Task was interrupted.', containers: []}, 'Deploy again'],
    ['a command that is not there', {containers: [{name: 'web', exitCode: 127}]}, '127 is a command that is not in the image'],
    ['a program that ended', {containers: [{name: 'web', exitCode: 0}]}, 'log of container "web": its program ended by itself'],
    ['nothing that is known', {stoppedReason: '', containers: []}, 'events of the service']
  ])('has a remedy for %s', async (_, more, remedy) => {
    expect((await explained([stoppedTask(more)])).own[0]?.remedy).toContain(remedy)
  })

  test.each<[string, Partial<StoppedTask>]>([
    ['of another task definition', {taskDefinition: taskDefinitionArn('shop:6')}],
    ['of another family whose name ends alike', {taskDefinition: taskDefinitionArn('workshop:7')}],
    ['that stopped before the deployment', {stoppedAtMs: startMs - 1}],
    [
      'that ECS took away with the task set',
      {stopCode: 'ServiceSchedulerInitiated', stoppedReason: 'Scaling activity initiated by (deployment ecs-svc/1)', containers: []}
    ]
  ])('does not look at tasks %s', async (_, more) => {
    expect((await explained([stoppedTask(more)])).own).toEqual([])
  })

  test('tells no more than three reasons and names no more than five tasks', async () => {
    const many = [1, 2, 3, 4].flatMap(code =>
      Array.from({length: 8 - code}, () => stoppedTask({containers: [{name: 'web', exitCode: code}]}))
    )
    const {own} = await explained(many)
    expect(own.map(({summary}) => summary)).toEqual([
      '7 tasks of shop:7 stopped: web exited with 1',
      '6 tasks of shop:7 stopped: web exited with 2',
      '5 tasks of shop:7 stopped: web exited with 3'
    ])
    expect(own[0]?.logTail.split('\n').slice(5)).toEqual(['and 2 more'])
  })

  test('is about whatever stopped when the task definition is not known', async () => {
    const {own} = await explained([stoppedTask({taskDefinition: taskDefinitionArn('shop:3')})], failedDeployment(), {})
    expect(own[0]?.summary).toContain('shop:3')
  })

  test('is looked for in the service of the group, where that is known', async () => {
    const {calls} = await explained([], failedDeployment({targets: []}), {service: {cluster: 'c', service: 's'}})
    expect(calls).toEqual(['stoppedTasks c s'])
  })
})

describe('nobody is asked', () => {
  const cancelled = new AbortController()
  cancelled.abort()
  test.each<[string, Partial<DeploymentSnapshot>, EcsDeployment]>([
    ['for a server', {computePlatform: 'Server'}, {}],
    ['for a function', {computePlatform: 'Lambda'}, {}],
    ['when no service is known', {targets: []}, {}],
    ['after a cancel', {}, {signal: cancelled.signal}]
  ])('%s', async (_, failed, more) => {
    const {own, calls} = await explained([stoppedTask()], failedDeployment(failed), more)
    expect([own, calls]).toEqual([[], []])
  })
})

describe('when the tasks cannot be seen', () => {
  const denied = new DeployError('access-denied', 'ListTasks failed')
  const remarks = (all: readonly FailureExplanation[]): boolean[] => all.map(({remedy}) => remedy.includes('Why its tasks stopped'))

  test('the permission is named', async () => {
    const {all} = await explained(denied)
    expect(all[0]?.remedy).toMatch(/that takes `ecs:ListTasks` and `ecs:DescribeTasks`\.$/)
    expect(remarks(all).filter(Boolean)).toHaveLength(1)
  })

  test('any other reason is given', async () => {
    const {all} = await explained(new DeployError('network', 'ListTasks failed: no network.'))
    expect(all[0]?.remedy).toMatch(/could not be read: ListTasks failed: no network\.$/)
  })

  test('nothing is said of it for a failure that has nothing to do with tasks', async () => {
    const failed = failedDeployment({errorCode: 'HOOK_EXECUTION_FAILURE', targets: [target('main:shop', 'Pending')]})
    expect(remarks((await explained(denied, failed)).all)).toEqual([false])
  })
})

test('a deployment that somebody else created is explained by the tasks of its own task definition', async () => {
  const aws = new FakeAws()
  const revision = {type: 'appspec', sha256: 'a'.repeat(64)} as const
  aws.timelines.set('d-1', [{...failedDeployment(), applicationName: 'shop', deploymentGroupName: 'production', revision}])
  aws.codedeploy.getAppSpecContent = () => Promise.resolve(appSpec('shop:7'))
  const ecs = new FakeFunctions()
  ecs.stopped.push(stoppedTask({stoppedAtMs: aws.clock.now()}), stoppedTask({taskDefinition: taskDefinitionArn('shop:5')}))
  const {failures} = await waitForDeployment({deploymentId: 'd-1'}, {...aws.ports, ecs: ecs.ecs})
  expect(failures.map(({summary}) => summary)).toContain('A task of shop:7 stopped: web exited with 1')
  expect(failures.map(({summary}) => summary).join()).not.toContain('shop:5')
})

const appSpec = (name: string): string =>
  `version: 0.0\nResources:\n  - Service:\n      Type: AWS::ECS::Service\n      properties:\n        taskDefinition: " ${taskDefinitionArn(name)}"\n`

test.each([
  [{type: 'appspec', sha256: '', content: appSpec('shop:7')} as const, taskDefinitionArn('shop:7')],
  [{type: 'appspec', sha256: '', content: 'x: ['} as const, undefined],
  [{type: 'appspec', sha256: ''} as const, undefined],
  [undefined, undefined]
])('the task definition of %j', (revision, expected) => {
  expect(taskDefinitionOf(revision)).toBe(expected)
})
