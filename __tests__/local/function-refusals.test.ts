import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {FunctionFixture, Platform} from './function-fixture.ts'
import {appSpec, ecsGroup, startFunctions} from './function-fixture.ts'
import {call, roleArn} from './local-fixture.ts'

let fixture: FunctionFixture
afterEach(async () => {
  await fixture.close()
})

const names = {applicationName: 'shop', deploymentGroupName: 'production'}

describe.each(['ECS', 'Lambda'] as const)('options for servers are refused on %s', (platform: Platform) => {
  const rows: [option: string, value: unknown, type: string][] = [
    ['ignoreApplicationStopFailures', true, 'InvalidIgnoreApplicationStopFailuresValueException'],
    ['updateOutdatedInstancesOnly', true, 'InvalidUpdateOutdatedInstancesOnlyValueException'],
    ['fileExistsBehavior', 'OVERWRITE', 'InvalidFileExistsBehaviorException'],
    ['targetInstances', {tagFilters: []}, 'InvalidTargetInstancesException'],
    ['deploymentMode', 'RESTART', 'InvalidInputException'],
    ['deploymentConfigName', 'CodeDeployDefault.AllAtOnce', 'InvalidDeploymentConfigNameException']
  ]
  test('each by its own exception, and before anything is created', async () => {
    fixture = await startFunctions({platform})
    const revision = {revisionType: 'AppSpecContent', appSpecContent: {content: appSpec(platform, 2)}}
    for (const [option, value, type] of rows)
      expect(await call(fixture, 'CreateDeployment', {...names, revision, [option]: value})).toMatchObject({status: 400, type})
    expect((await call(fixture, 'ListDeployments', names)).output).toEqual({deployments: []})
    const harmless = {ignoreApplicationStopFailures: false, updateOutdatedInstancesOnly: false, deploymentMode: 'STANDARD'}
    expect(await call(fixture, 'CreateDeployment', {...names, revision, ...harmless})).toMatchObject({status: 200})
  })
})

describe('what is asked about a deployment', () => {
  test.each(['ECS', 'Lambda'] as const)('of %s is about its one target, and never about instances', async platform => {
    fixture = await startFunctions({platform})
    const deploymentId = await fixture.deploy(appSpec(platform, 2))
    await fixture.ended(deploymentId)
    const id = platform === 'ECS' ? 'main:web' : 'checkout'
    expect((await call(fixture, 'ListDeploymentTargets', {deploymentId})).output).toEqual({targetIds: [id]})
    const {output} = await call(fixture, 'GetDeploymentTarget', {deploymentId, targetId: id})
    expect(output).toMatchObject({deploymentTarget: {deploymentTargetType: `${platform}Target`}})
    const rows: [operation: string, input: object, type: string][] = [
      ['BatchGetDeploymentTargets', {targetIds: [id, 'other']}, 'DeploymentTargetListSizeExceededException'],
      ['BatchGetDeploymentTargets', {targetIds: []}, 'DeploymentTargetIdRequiredException'],
      ['GetDeploymentTarget', {targetId: 'other'}, 'DeploymentTargetDoesNotExistException'],
      ['ListDeploymentTargets', {targetFilters: {ServerInstanceLabel: ['Blue']}}, 'InvalidDeploymentInstanceTypeException'],
      ['ListDeploymentInstances', {}, 'InvalidComputePlatformException'],
      ['GetDeploymentInstance', {instanceId: id}, 'InvalidComputePlatformException'],
      ['BatchGetDeploymentInstances', {instanceIds: [id]}, 'InvalidComputePlatformException']
    ]
    for (const [operation, input, type] of rows)
      expect(await call(fixture, operation, {deploymentId, ...input})).toMatchObject({status: 400, type})
  })

  test('one of Lambda cannot be continued, for it never waits', async () => {
    const routing = {type: 'TimeBasedCanary', timeBasedCanary: {canaryPercentage: 10, canaryInterval: 5}} as const
    fixture = await startFunctions({platform: 'Lambda', routing})
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2))
    await fixture.clock.advance(0)
    expect(await call(fixture, 'ContinueDeployment', {deploymentId})).toMatchObject({type: 'UnsupportedActionForDeploymentTypeException'})
    expect(
      await call(fixture, 'CreateDeployment', {...names, revision: {revisionType: 'AppSpecContent', appSpecContent: {content: 'x'}}})
    ).toMatchObject({type: 'DeploymentLimitExceededException'})
  })
})

describe('the group of an ECS application', () => {
  beforeEach(async () => {
    fixture = await startFunctions({platform: 'ECS'})
  })
  const other = {...ecsGroup(), ecsServices: [{clusterName: 'main', serviceName: 'api'}]}
  const pair = (change: object): object => ({
    loadBalancerInfo: {
      targetGroupPairInfoList: [{targetGroups: [{name: 'a'}, {name: 'b'}], prodTrafficRoute: {listenerArns: ['arn']}, ...change}]
    }
  })
  const waits = (config: object): object => ({blueGreenDeploymentConfiguration: config})
  const badWaits = 'InvalidBlueGreenDeploymentConfigurationException'
  const rows: [why: string, settings: object, type: string | undefined][] = [
    ['is taken', {}, undefined],
    ['may have a test listener', pair({testTrafficRoute: {listenerArns: ['arn:test']}}), undefined],
    ['may have waits', waits({deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 5}}), undefined],
    ['needs its service', {ecsServices: []}, 'InvalidECSServiceException'],
    ['has one service', {ecsServices: [...other.ecsServices, ...other.ecsServices]}, 'InvalidECSServiceException'],
    ['may have a service of the default cluster', {ecsServices: [{serviceName: 'api'}]}, undefined],
    ['has a service with a name', {ecsServices: [{clusterName: 'main'}]}, 'InvalidECSServiceException'],
    ['shares its service with no other group', {ecsServices: ecsGroup().ecsServices}, 'ECSServiceMappingLimitExceededException'],
    ['needs target groups', {loadBalancerInfo: {}}, 'InvalidLoadBalancerInfoException'],
    ['needs a pair of them', {loadBalancerInfo: {targetGroupInfoList: [{name: 'a'}]}}, 'InvalidLoadBalancerInfoException'],
    ['needs two of them', pair({targetGroups: [{name: 'a'}]}), 'InvalidTargetGroupPairException'],
    ['needs two different ones', pair({targetGroups: [{name: 'a'}, {name: 'a'}]}), 'InvalidTargetGroupPairException'],
    ['needs a production listener', pair({prodTrafficRoute: {listenerArns: []}}), 'InvalidTargetGroupPairException'],
    ['has one production listener', pair({prodTrafficRoute: {listenerArns: ['a', 'b']}}), 'InvalidTargetGroupPairException'],
    ['has one test listener', pair({testTrafficRoute: {listenerArns: ['a', 'b']}}), 'InvalidTargetGroupPairException'],
    ['cannot keep the original', waits({terminateBlueInstancesOnDeploymentSuccess: {action: 'KEEP_ALIVE'}}), badWaits],
    ['waits only to stop', waits({deploymentReadyOption: {actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 5}}), badWaits],
    ['provisions no fleet', waits({greenFleetProvisioningOption: {action: 'DISCOVER_EXISTING'}}), badWaits],
    ['has no Auto Scaling groups', {autoScalingGroups: ['asg']}, 'InvalidAutoScalingGroupException'],
    ['has no instances', {ec2TagFilters: [{Key: 'a'}]}, 'InvalidEC2TagException'],
    [
      'is blue/green',
      {deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITH_TRAFFIC_CONTROL'}},
      'InvalidDeploymentStyleException'
    ]
  ]
  test.each(rows)('%s', async (_, settings, type) => {
    const input = {applicationName: 'shop', deploymentGroupName: 'api', serviceRoleArn: roleArn, ...other, ...settings}
    expect((await call(fixture, 'CreateDeploymentGroup', input)).type).toBe(type)
    const {output} = await call(fixture, 'ListDeploymentGroups', {applicationName: 'shop'})
    expect(output).toMatchObject({deploymentGroups: type === undefined ? ['api', 'production'] : ['production']})
    if (type === undefined) return
    // An update has to leave the group as good as a new one.
    const update = {applicationName: 'shop', currentDeploymentGroupName: 'production'}
    const isOwn = type === 'ECSServiceMappingLimitExceededException'
    expect((await call(fixture, 'UpdateDeploymentGroup', {...update, ...settings})).type).toBe(isOwn ? undefined : type)
  })
})

describe('the group of a Lambda application', () => {
  const rows: [settings: object, type: string][] = [
    [{ecsServices: ecsGroup().ecsServices}, 'InvalidECSServiceException'],
    [{loadBalancerInfo: ecsGroup().loadBalancerInfo}, 'InvalidLoadBalancerInfoException'],
    [{autoScalingGroups: ['asg']}, 'InvalidAutoScalingGroupException'],
    [{onPremisesInstanceTagFilters: [{Key: 'a'}]}, 'InvalidTagException'],
    [{deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'}}, 'InvalidDeploymentStyleException']
  ]
  test('has nothing of the other platforms', async () => {
    fixture = await startFunctions({platform: 'Lambda'})
    const group = {applicationName: 'shop', deploymentGroupName: 'api', serviceRoleArn: roleArn}
    for (const [settings, type] of rows) expect((await call(fixture, 'CreateDeploymentGroup', {...group, ...settings})).type).toBe(type)
  })
})

test('a deployment configuration for ECS or Lambda says how traffic is shifted', async () => {
  fixture = await startFunctions({platform: 'Lambda'})
  const config = {deploymentConfigName: 'mine', computePlatform: 'Lambda'}
  const type = 'InvalidTrafficRoutingConfigurationException'
  for (const trafficRoutingConfig of [undefined, {}, {type: 'TimeBasedCanary', timeBasedCanary: {canaryPercentage: 10}}])
    expect(await call(fixture, 'CreateDeploymentConfig', {...config, trafficRoutingConfig})).toMatchObject({status: 400, type})
})

test('a lifecycle event of a server has no hook function', async () => {
  fixture = await startFunctions({platform: 'Lambda'})
  await call(fixture, 'CreateApplication', {applicationName: 'servers'})
  const group = {applicationName: 'servers', deploymentGroupName: 'all'}
  await call(fixture, 'CreateDeploymentGroup', {...group, serviceRoleArn: roleArn})
  const revision = {revisionType: 'S3', s3Location: {bucket: 'releases', key: '1', bundleType: 'zip'}}
  const {output} = await call(fixture, 'CreateDeployment', {...group, revision})
  const {deploymentId} = output as {deploymentId: string}
  expect(
    await call(fixture, 'PutLifecycleEventHookExecutionStatus', {deploymentId, lifecycleEventHookExecutionId: 'x', status: 'Succeeded'})
  ).toMatchObject({type: 'UnsupportedActionForDeploymentTypeException'})
})

test('AWS follows up no deployment to ECS or Lambda', async () => {
  fixture = await startFunctions({platform: 'Lambda'})
  await fixture.ended(await fixture.deploy(appSpec('Lambda', 2)))
  expect(() => fixture.local.startFollowUp({...names, creator: 'CodeDeployAutoUpdate'})).toThrow(/follows up deployments to servers only/)
})
