import {afterEach, describe, expect, test} from '@jest/globals'
import type {CreateDeploymentGroupCommandInput, ECSTaskSet} from '@aws-sdk/client-codedeploy'
import {ContinueDeploymentCommand, StopDeploymentCommand} from '@aws-sdk/client-codedeploy'
import type {EcsServiceRecord} from '../../src/local/account/records.ts'
import type {FunctionFixture} from './function-fixture.ts'
import {appSpec, minute, startFunctions, withTestListener} from './function-fixture.ts'

let fixture: FunctionFixture
afterEach(async () => {
  await fixture.close()
})

const told = ({taskSetLabel, status, trafficWeight, desiredCount, runningCount, pendingCount, targetGroup}: ECSTaskSet): string =>
  `${taskSetLabel} ${status} ${trafficWeight} % at ${targetGroup?.name}, ${runningCount}/${desiredCount} running, ${pendingCount} pending`

/** What the target shows of the task sets. */
const taskSets = async (deploymentId: string): Promise<readonly string[]> =>
  ((await fixture.target(deploymentId)).taskSetsInfo ?? []).map(told)

const waits = (ready: number | undefined, termination: number): Partial<CreateDeploymentGroupCommandInput> => ({
  blueGreenDeploymentConfiguration: {
    deploymentReadyOption:
      ready === undefined ? {actionOnTimeout: 'CONTINUE_DEPLOYMENT'} : {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: ready},
    terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: termination}
  }
})

const canary = {type: 'TimeBasedCanary', timeBasedCanary: {canaryPercentage: 25, canaryInterval: 3}} as const

describe('a deployment to ECS', () => {
  test('replaces the task set of the group’s service', async () => {
    fixture = await startFunctions({platform: 'ECS'})
    const deploymentId = await fixture.deploy(appSpec('ECS', 2))
    expect(await fixture.ended(deploymentId)).toMatchObject({
      status: 'Succeeded',
      computePlatform: 'ECS',
      deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce',
      deploymentOverview: {Succeeded: 1},
      loadBalancerInfo: {targetGroupPairInfoList: [{}]}
    })
    expect(fixture.service().taskSets).toMatchObject([
      {taskDefinition: expect.stringMatching(/:task-definition\/web:2$/), status: 'PRIMARY', trafficWeight: 100}
    ])
    expect(fixture.service().taskSets[0]?.id).toMatch(/^ecs-svc\/\d{19}$/)
    expect(await fixture.target(deploymentId)).toMatchObject({
      targetId: 'main:web',
      targetArn: 'arn:aws:ecs:us-east-1:000000000000:service/main/web',
      status: 'Succeeded'
    })
  })

  test('has events about test traffic only with a test listener', async () => {
    const events = ['BeforeInstall', 'Install', 'AfterInstall', 'BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic']
    const named = async (): Promise<readonly string[]> => {
      const deploymentId = await fixture.deploy(appSpec('ECS', 2))
      await fixture.ended(deploymentId)
      return (await fixture.events(deploymentId)).map(event => event.replace(' Succeeded', ''))
    }
    fixture = await startFunctions({platform: 'ECS'})
    expect(await named()).toEqual(events)
    await fixture.close()
    fixture = await startFunctions({platform: 'ECS', group: withTestListener()})
    expect(await named()).toEqual([...events.slice(0, 3), 'AllowTestTraffic', 'AfterAllowTestTraffic', ...events.slice(3)])
  })

  test('shows its task sets from the first task to the last', async () => {
    fixture = await startFunctions({platform: 'ECS', routing: canary, group: waits(undefined, 10)})
    const deploymentId = await fixture.deploy(appSpec('ECS', 2))
    await fixture.clock.advance(0)
    expect(await taskSets(deploymentId)).toEqual([
      'Blue PRIMARY 100 % at blue, 2/2 running, 0 pending',
      'Green ACTIVE 0 % at green, 0/2 running, 2 pending'
    ])
    await fixture.clock.advance(5_000)
    expect(await taskSets(deploymentId)).toEqual([
      'Blue PRIMARY 75 % at blue, 2/2 running, 0 pending',
      'Green ACTIVE 25 % at green, 2/2 running, 0 pending'
    ])
    await fixture.clock.advance(3 * minute)
    expect(await taskSets(deploymentId)).toEqual([
      'Blue ACTIVE 0 % at blue, 2/2 running, 0 pending',
      'Green PRIMARY 100 % at green, 2/2 running, 0 pending'
    ])
    expect(await fixture.info(deploymentId)).toMatchObject({status: 'InProgress', instanceTerminationWaitTimeStarted: true})
    expect(fixture.service().taskSets).toHaveLength(2)
    await fixture.clock.advance(10 * minute)
    expect((await fixture.info(deploymentId)).status).toBe('Succeeded')
    expect(fixture.service().taskSets).toHaveLength(1)
    expect(await taskSets(deploymentId)).toEqual([
      'Blue DRAINING 0 % at blue, 2/2 running, 0 pending',
      'Green PRIMARY 100 % at green, 2/2 running, 0 pending'
    ])
  })

  test('uses the two target groups by turns', async () => {
    fixture = await startFunctions({platform: 'ECS'})
    const groups: string[] = []
    for (const revision of [2, 3, 4]) {
      const deploymentId = await fixture.deploy(appSpec('ECS', revision))
      await fixture.ended(deploymentId)
      groups.push((await taskSets(deploymentId)).map(line => line.replace(/^(\w+) .* at (\w+),.*$/, '$1=$2')).join(' '))
    }
    expect(groups).toEqual(['Blue=blue Green=green', 'Blue=green Green=blue', 'Blue=blue Green=green'])
  })

  test('needs no time for a service without tasks', async () => {
    fixture = await startFunctions({
      platform: 'ECS',
      account: ({services}) => services.splice(0, 1, {...(services[0] as EcsServiceRecord), desiredCount: 0})
    })
    const deploymentId = await fixture.deploy(appSpec('ECS', 2))
    await fixture.clock.advance(0)
    expect((await fixture.info(deploymentId)).status).toBe('Succeeded')
  })
})

describe('the wait for production traffic', () => {
  const open = async (): Promise<string> => {
    fixture = await startFunctions({platform: 'ECS', group: {...waits(30, 5), ...withTestListener()}})
    const deploymentId = await fixture.deploy(appSpec('ECS', 2))
    await fixture.clock.advance(minute)
    return deploymentId
  }
  const carryOn = async (deploymentId: string, deploymentWaitType?: 'READY_WAIT' | 'TERMINATION_WAIT'): Promise<void> => {
    await fixture.codedeploy.send(new ContinueDeploymentCommand({deploymentId, ...(deploymentWaitType && {deploymentWaitType})}))
  }

  test('begins when test traffic is there, and production traffic is not', async () => {
    const deploymentId = await open()
    expect(await fixture.info(deploymentId)).toMatchObject({status: 'Ready', deploymentOverview: {Ready: 1}})
    expect(fixture.newPercent()).toBe(0)
    expect(await fixture.events(deploymentId)).toEqual([
      ...['BeforeInstall', 'Install', 'AfterInstall', 'AllowTestTraffic', 'AfterAllowTestTraffic'].map(name => `${name} Succeeded`),
      ...['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic'].map(name => `${name} Pending`)
    ])
  })

  test('ends with ContinueDeployment, as does the wait for the termination', async () => {
    const deploymentId = await open()
    await expect(carryOn(deploymentId, 'TERMINATION_WAIT')).rejects.toMatchObject({name: 'DeploymentIsNotInReadyStateException'})
    await carryOn(deploymentId)
    await fixture.clock.advance(0)
    expect(fixture.newPercent()).toBe(100)
    expect(await fixture.info(deploymentId)).toMatchObject({status: 'InProgress', instanceTerminationWaitTimeStarted: true})
    await expect(carryOn(deploymentId, 'READY_WAIT')).rejects.toMatchObject({name: 'DeploymentIsNotInReadyStateException'})
    await carryOn(deploymentId, 'TERMINATION_WAIT')
    await fixture.clock.advance(0)
    expect((await fixture.info(deploymentId)).status).toBe('Succeeded')
    expect(fixture.service().taskSets).toHaveLength(1)
  })

  test('stops the deployment when nobody continues it', async () => {
    const deploymentId = await open()
    await fixture.clock.advance(30 * minute)
    const {status, errorInformation} = await fixture.info(deploymentId)
    expect({status, ...errorInformation}).toEqual({
      status: 'Stopped',
      code: 'TIMEOUT',
      message: 'The deployment timed out while waiting for a notification to continue. This time out period is 30 minutes.'
    })
    expect(fixture.newPercent()).toBe(0)
  })

  test('can be stopped', async () => {
    const deploymentId = await open()
    await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId, autoRollbackEnabled: false}))
    expect(await fixture.ended(deploymentId)).toMatchObject({status: 'Stopped', errorInformation: {code: 'MANUAL_STOP'}})
    // Nobody took the replacement away.
    expect(fixture.service().taskSets).toHaveLength(2)
  })
})

describe('AWS’s reasons not to begin', () => {
  const rows: [why: string, change: (service: EcsServiceRecord) => EcsServiceRecord | undefined, message: RegExp][] = [
    ['no such service', () => undefined, /The service web of the cluster main was not found/],
    [
      'a rolling service',
      service => ({...service, deploymentController: 'ECS'}),
      /must be configured for a CODE_DEPLOY deployment controller/
    ],
    ['a service without task sets', service => ({...service, taskSets: []}), /no primary task set/],
    [
      'what a stopped deployment left',
      service => ({
        ...service,
        taskSets: service.taskSets.flatMap(taskSet => [
          {...taskSet, trafficWeight: 90},
          {...taskSet, id: 'ecs-svc/2', status: 'ACTIVE' as const, trafficWeight: 10}
        ])
      }),
      /more than one task set: ecs-svc\/1 with 90 percent of the traffic, ecs-svc\/2 with 10 percent/
    ]
  ]
  test.each(rows)('%s', async (_, change, message) => {
    fixture = await startFunctions({
      platform: 'ECS',
      account: ({services}) => services.splice(0, 1, ...services.flatMap(service => change(service) ?? []))
    })
    const deploymentId = await fixture.deploy(appSpec('ECS', 2))
    const {status, errorInformation} = await fixture.ended(deploymentId)
    expect({status, code: errorInformation?.code}).toEqual({status: 'Failed', code: 'INVALID_ECS_SERVICE'})
    expect(errorInformation?.message).toMatch(message)
    expect((await fixture.events(deploymentId)).every(event => event.endsWith(' Skipped'))).toBe(true)
  })
})

describe('ECS’s reasons to refuse the task set', () => {
  const rows: [why: string, properties: object, message: string][] = [
    ['an unknown task definition', {TaskDefinition: 'web:9'}, 'TaskDefinition not found: web:9.'],
    ['a placeholder', {TaskDefinition: '<TASK_DEFINITION>'}, 'TaskDefinition not found: <TASK_DEFINITION>.'],
    [
      'another container',
      {LoadBalancerInfo: {ContainerName: 'proxy', ContainerPort: 8080}},
      'The container proxy does not exist in the task definition.'
    ],
    [
      'a port that is not mapped',
      {LoadBalancerInfo: {ContainerName: 'app', ContainerPort: 443}},
      'The container app did not have a container port 443 defined.'
    ]
  ]
  test.each(rows)('%s', async (_, properties, message) => {
    fixture = await startFunctions({platform: 'ECS'})
    const before = fixture.service()
    const given = {TaskDefinition: 'web:2', LoadBalancerInfo: {ContainerName: 'app', ContainerPort: 8080}, ...properties}
    const content = JSON.stringify({version: 0.0, Resources: [{web: {Type: 'AWS::ECS::Service', Properties: given}}]})
    const deploymentId = await fixture.deploy(content)
    const {status, errorInformation} = await fixture.ended(deploymentId)
    expect({status, code: errorInformation?.code}).toEqual({status: 'Failed', code: 'ECS_UPDATE_ERROR'})
    expect(errorInformation?.message).toContain(`due to an unexpected error: ${message}`)
    expect((await fixture.events(deploymentId)).slice(0, 3)).toEqual(['BeforeInstall Succeeded', 'Install Failed', 'AfterInstall Skipped'])
    expect(fixture.service()).toEqual(before)
  })
})

test('a container that maps its port in a range, or says it as text, is one that ECS takes', async () => {
  for (const mapping of [{containerPortRange: '8000-8100'}, {containerPort: '8080'}]) {
    fixture = await startFunctions({
      platform: 'ECS',
      account: ({taskDefinitions}) =>
        taskDefinitions.splice(
          0,
          taskDefinitions.length,
          ...taskDefinitions.map(record => ({
            ...record,
            definition: {...record.definition, containerDefinitions: [{name: 'app', image: 'app', portMappings: [mapping]}]}
          }))
        )
    })
    expect((await fixture.ended(await fixture.deploy(appSpec('ECS', 2)))).status).toBe('Succeeded')
    await fixture.close()
  }
})
