import {
  CreateClusterCommand,
  CreateServiceCommand,
  DescribeClustersCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput
} from '@aws-sdk/client-ecs'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {lostAnswer} from '../../src/local/simulation/service-faults.ts'
import {faultOn} from '../../src/local/simulation/fault-rules.ts'
import {startFixture, type Fixture} from './local-fixture.ts'

let fixture: Fixture
let ecs: ECSClient
beforeAll(async () => {
  fixture = await startFixture({faults: faultOn('ListTasks', lostAnswer, {to: 1})})
  const {endpoint, region} = fixture.local
  ecs = new ECSClient({endpoint, region, credentials: {accessKeyId: 'any', secretAccessKey: 'any'}, maxAttempts: 1})
})
afterAll(async () => {
  ecs.destroy()
  await fixture.close()
})

test('a cluster can be made, as people begin with, and looked at', async () => {
  const made = await ecs.send(new CreateClusterCommand({clusterName: 'first'}))
  const clusterArn = 'arn:aws:ecs:us-east-1:000000000000:cluster/first'
  expect(made.cluster).toMatchObject({clusterArn, clusterName: 'first', status: 'ACTIVE', activeServicesCount: 0})
  expect((await ecs.send(new CreateClusterCommand({clusterName: 'first'}))).cluster).toEqual(made.cluster)
  const {clusters, failures} = await ecs.send(new DescribeClustersCommand({clusters: [clusterArn, 'second']}))
  expect(clusters).toEqual([made.cluster])
  expect(failures).toEqual([{arn: 'arn:aws:ecs:us-east-1:000000000000:cluster/second', reason: 'MISSING'}])
  expect((await ecs.send(new DescribeServicesCommand({cluster: 'first', services: ['web']}))).failures).toMatchObject([{reason: 'MISSING'}])
  await expect(ecs.send(new CreateClusterCommand({clusterName: 'a b'}))).rejects.toMatchObject({name: 'InvalidParameterException'})
})

const app = {name: 'app', image: 'app:1', memory: 256, portMappings: [{containerPort: 80}]}
const register = (input: Partial<RegisterTaskDefinitionCommandInput>) =>
  ecs.send(new RegisterTaskDefinitionCommand({family: 'shop', containerDefinitions: [app], ...input}))
const container = (more: object): Partial<RegisterTaskDefinitionCommandInput> => ({containerDefinitions: [{...app, ...more}]})

describe('task definitions', () => {
  test('are numbered in their family, and found by family, family:revision and ARN', async () => {
    const first = await register({family: 'numbered', cpu: '256'})
    const second = await register({family: 'numbered', tags: [{key: 'team', value: 'web'}]})
    expect(first.taskDefinition).toMatchObject({
      taskDefinitionArn: 'arn:aws:ecs:us-east-1:000000000000:task-definition/numbered:1',
      family: 'numbered',
      revision: 1,
      cpu: '256',
      status: 'ACTIVE',
      containerDefinitions: [{name: 'app', portMappings: [{containerPort: 80}]}]
    })
    expect(second).toMatchObject({taskDefinition: {revision: 2}, tags: [{key: 'team'}]})
    const revisionOf = async (taskDefinition: string) =>
      (await ecs.send(new DescribeTaskDefinitionCommand({taskDefinition}))).taskDefinition?.revision
    expect(await revisionOf('numbered')).toBe(2)
    expect(await revisionOf('numbered:1')).toBe(1)
    // Whatever account and region it was written for.
    expect(await revisionOf('arn:aws:ecs:eu-west-1:123456789012:task-definition/numbered:2')).toBe(2)
    await expect(revisionOf('numbered:3')).rejects.toMatchObject({name: 'ClientException', message: 'Unable to describe task definition.'})
  })

  test('members that ECS does not know are ignored', async () => {
    const input = {family: 'odd', containerDefinitions: [app], flavour: 'sweet'} as RegisterTaskDefinitionCommandInput
    expect(await register(input)).toMatchObject({taskDefinition: {revision: 1}})
  })

  test.each<[string, Partial<RegisterTaskDefinitionCommandInput>, RegExp]>([
    ['without a family', {family: ''}, /^Family should not be/],
    ['of an impossible family', {family: 'a b'}, /invalid characters/],
    ['without containers', {containerDefinitions: []}, /^Container list cannot be empty/],
    ['with a nameless container', container({name: ''}), /^Container.name should not/],
    ['with a name twice', {containerDefinitions: [app, app]}, /duplicate/],
    ['without an image', container({image: undefined}), /^Container.image should not/],
    ['without any memory', container({memory: undefined}), /At least one of 'memory' or 'memoryReservation'/],
    ['of an impossible port', container({portMappings: [{containerPort: 70_000}]}), /Invalid port 70000/],
    ['for Fargate on a bridge', {requiresCompatibilities: ['FARGATE']}, /only supports network mode 'awsvpc'/],
    ['for Fargate without a size', {requiresCompatibilities: ['FARGATE'], networkMode: 'awsvpc'}, /'cpu' be defined at the task level/],
    [
      'for awsvpc with two ports',
      {...container({portMappings: [{containerPort: 80, hostPort: 8080}]}), networkMode: 'awsvpc'},
      /must match/
    ]
  ])('one %s is refused', async (_, input, message) => {
    const failed = register(input)
    await expect(failed).rejects.toMatchObject({name: 'ClientException', $metadata: {httpStatusCode: 400}})
    await expect(failed).rejects.toThrow(message)
  })
})

describe('a service', () => {
  const service = {
    cluster: 'web',
    serviceName: 'shop',
    taskDefinition: 'shop:1',
    desiredCount: 2,
    deploymentController: {type: 'CODE_DEPLOY' as const},
    loadBalancers: [{targetGroupArn: 'arn:blue', containerName: 'app', containerPort: 80}],
    capacityProviderStrategy: [{capacityProvider: 'FARGATE_SPOT', weight: 1}]
  }
  beforeAll(async () => {
    await register({})
    await ecs.send(new CreateServiceCommand(service))
  })

  test('has one task set with its settings', async () => {
    const {services, failures} = await ecs.send(new DescribeServicesCommand({cluster: 'web', services: ['shop', 'nothing']}))
    const taskDefinition = 'arn:aws:ecs:us-east-1:000000000000:task-definition/shop:1'
    expect(services).toMatchObject([
      {
        serviceName: 'shop',
        status: 'ACTIVE',
        taskDefinition,
        deploymentController: {type: 'CODE_DEPLOY'},
        runningCount: 2,
        taskSets: [
          {
            id: expect.stringMatching(/^ecs-svc\/\d{19}$/),
            status: 'PRIMARY',
            taskDefinition,
            scale: {value: 100, unit: 'PERCENT'},
            capacityProviderStrategy: service.capacityProviderStrategy,
            loadBalancers: service.loadBalancers
          }
        ]
      }
    ])
    expect(failures).toEqual([{arn: 'arn:aws:ecs:us-east-1:000000000000:service/web/nothing', reason: 'MISSING'}])
  })

  test('is found by ARNs too', async () => {
    const arns = {
      cluster: 'arn:aws:ecs:us-east-1:000000000000:cluster/web',
      services: ['arn:aws:ecs:us-east-1:000000000000:service/web/shop']
    }
    expect((await ecs.send(new DescribeServicesCommand(arns))).services).toHaveLength(1)
  })

  test('of another cluster does not exist', async () => {
    const failed = ecs.send(new DescribeServicesCommand({services: ['shop']}))
    await expect(failed).rejects.toMatchObject({name: 'ClusterNotFoundException'})
  })

  test.each<[string, object, string]>([
    ['that is there already', {}, 'Creation of service was not idempotent.'],
    ['without a name', {serviceName: ''}, 'The service name must have'],
    ['of a task definition that is not there', {serviceName: 'x', taskDefinition: 'shop:9'}, 'TaskDefinition not found.'],
    [
      'for a container that is not there',
      {serviceName: 'x', loadBalancers: [{containerName: 'web', containerPort: 80}]},
      'The container web does not exist in the task definition.'
    ],
    [
      'for a port that is not mapped',
      {serviceName: 'x', loadBalancers: [{containerName: 'app', containerPort: 81}]},
      'The container app did not have a container port 81 defined.'
    ],
    ['with half a task', {serviceName: 'x', desiredCount: 0.5}, 'The desired count must be']
  ])('%s is refused', async (_, more, message) => {
    await expect(ecs.send(new CreateServiceCommand({...service, ...more}))).rejects.toThrow(message)
  })

  test('has its tasks, and those that stopped where there are some', async () => {
    const list = (more: object = {}) => ecs.send(new ListTasksCommand({cluster: 'web', serviceName: 'shop', ...more}))
    await expect(list()).rejects.toMatchObject({$metadata: {attempts: 1}})
    const {taskArns = []} = await list()
    expect(taskArns).toHaveLength(2)
    expect((await list()).taskArns).toEqual(taskArns)
    const {tasks, failures} = await ecs.send(new DescribeTasksCommand({cluster: 'web', tasks: [...taskArns, 'gone']}))
    expect(tasks).toMatchObject([{lastStatus: 'RUNNING'}, {lastStatus: 'RUNNING'}])
    expect(failures).toEqual([{arn: 'gone', reason: 'MISSING'}])
    expect((await list({desiredStatus: 'STOPPED'})).taskArns).toEqual([])

    const {services} = fixture.local.account
    const taskArn = 'arn:aws:ecs:us-east-1:000000000000:task/web/0123'
    services[0] = {...(services[0] as (typeof services)[number]), stoppedTasks: [{taskArn, stoppedReason: 'Essential container exited'}]}
    expect((await list({desiredStatus: 'STOPPED'})).taskArns).toEqual([taskArn])
    const stopped = await ecs.send(new DescribeTasksCommand({cluster: 'web', tasks: [taskArn]}))
    expect(stopped.tasks).toMatchObject([{lastStatus: 'STOPPED', stoppedReason: 'Essential container exited'}])
  })
})

test('tasks are listed in pages of 100, which is as many as can be described at once', async () => {
  const {account} = fixture.local
  const [first] = account.services
  if (first === undefined) throw new Error('there is no service')
  const stoppedTasks = Array.from({length: 130}, (_, number) => ({taskArn: `arn:aws:ecs:us-east-1:000000000000:task/web/${number}`}))
  account.services[0] = {...first, stoppedTasks}
  const asked = {cluster: first.cluster, serviceName: first.service, desiredStatus: 'STOPPED'} as const
  const page = await ecs.send(new ListTasksCommand(asked))
  const rest = await ecs.send(new ListTasksCommand({...asked, nextToken: page.nextToken}))
  expect([page.taskArns?.length, rest.taskArns?.length, rest.nextToken]).toEqual([100, 30, undefined])
})

test('what the embedded ECS cannot do is said', async () => {
  const response = await fetch(fixture.local.endpoint, {
    method: 'POST',
    headers: {'x-amz-target': 'AmazonEC2ContainerServiceV20141113.RunTask'},
    body: '{}'
  })
  expect(response.status).toBe(400)
  expect(await response.json()).toEqual({__type: 'UnknownOperationException', message: 'The embedded ECS has no operation "RunTask".'})
})

test('what was registered is there after a restart', async () => {
  const first = await startFixture()
  const settings = {region: 'us-east-1', credentials: {accessKeyId: 'any', secretAccessKey: 'any'}}
  const before = new ECSClient({...settings, endpoint: first.local.endpoint})
  await before.send(new RegisterTaskDefinitionCommand({family: 'kept', containerDefinitions: [app]}))
  before.destroy()
  await first.local.close()
  const second = await startFixture({directory: first.directory})
  const after = new ECSClient({...settings, endpoint: second.local.endpoint})
  expect(await after.send(new DescribeTaskDefinitionCommand({taskDefinition: 'kept:1'}))).toMatchObject({taskDefinition: {revision: 1}})
  after.destroy()
  await second.close()
  await first.close()
})
