import type {DeploymentGroupInfo, DeploymentTarget, ECSTaskSet, LifecycleEvent} from '@aws-sdk/client-codedeploy'
import {describe, expect, test} from '@jest/globals'
import {toDeploymentGroup} from '../../src/aws/deployment-group.ts'
import {toTarget} from '../../src/aws/shapes.ts'

describe('the target of an ECS deployment', () => {
  const blue: ECSTaskSet = {
    identifer: 'ecs-svc/1',
    desiredCount: 2,
    runningCount: 2,
    pendingCount: 0,
    trafficWeight: 90,
    taskSetLabel: 'Blue'
  }
  const green: ECSTaskSet = {
    identifer: 'ecs-svc/2',
    desiredCount: 2,
    runningCount: 1,
    pendingCount: 1,
    trafficWeight: 10,
    taskSetLabel: 'Green'
  }
  const target = (taskSetsInfo?: ECSTaskSet[]): DeploymentTarget => ({
    deploymentTargetType: 'ECSTarget',
    ecsTarget: {
      targetId: 'shop:web',
      status: 'InProgress',
      lifecycleEvents: [{lifecycleEventName: 'AllowTraffic', status: 'InProgress'}],
      ...(taskSetsInfo && {taskSetsInfo})
    }
  })

  test('says how much of the traffic the green task set has, and how its tasks are', () => {
    expect(toTarget(target([blue, green]))).toEqual({
      id: 'shop:web',
      status: 'InProgress',
      events: [{name: 'AllowTraffic', status: 'InProgress'}],
      traffic: {newPercent: 10, tasks: {desired: 2, running: 1, pending: 1}}
    })
  })

  test.each<[string, ECSTaskSet[] | undefined]>([
    ['before anything is known', undefined],
    ['without task sets', []],
    ['with only the blue one', [blue]],
    ['with a green one whose weight nobody says', [blue, {taskSetLabel: 'Green', desiredCount: 2, runningCount: 0}]]
  ])('%s says nothing of traffic', (_, taskSets) => {
    expect(toTarget(target(taskSets))).not.toHaveProperty('traffic')
  })

  test('whose tasks nobody counts says the weight alone', () => {
    expect(toTarget(target([{taskSetLabel: 'Green', trafficWeight: 100}]))?.traffic).toEqual({newPercent: 100})
  })
})

describe('the target of a Lambda deployment', () => {
  const target = (targetVersionWeight?: number, lifecycleEvents: LifecycleEvent[] = []): DeploymentTarget => ({
    deploymentTargetType: 'LambdaTarget',
    lambdaTarget: {
      targetId: 'checkout',
      status: 'InProgress',
      lifecycleEvents,
      lambdaFunctionInfo: {
        functionName: 'checkout',
        functionAlias: 'live',
        currentVersion: '3',
        targetVersion: '4',
        ...(targetVersionWeight !== undefined && {targetVersionWeight})
      }
    }
  })

  test.each([
    [0, 0],
    [0.07, 7],
    [0.1, 10],
    [0.335, 33.5],
    [10, 10],
    [100, 100]
  ])('with a weight of %d has %d %% of the traffic', (weight, newPercent) => {
    expect(toTarget(target(weight))?.traffic).toEqual({newPercent, versions: {current: '3', target: '4'}})
  })

  const allowTraffic = (status: LifecycleEvent['status']): LifecycleEvent[] => [
    {lifecycleEventName: 'AllowTraffic', ...(status && {status})}
  ]

  test('with a weight of 1 has all of the traffic when that was shifted', () => {
    expect(toTarget(target(1, allowTraffic('Succeeded')))?.traffic).toEqual({newPercent: 100, versions: {current: '3', target: '4'}})
  })

  test.each(['Pending', 'InProgress', 'Failed', 'Skipped'] as const)(
    'with a weight of 1, which may be one percent, says nothing of traffic while its shift is %s',
    status => {
      expect(toTarget(target(1, allowTraffic(status)))).not.toHaveProperty('traffic')
    }
  )

  test('without a weight says nothing of traffic', () => {
    expect(toTarget(target())).toEqual({id: 'checkout', status: 'InProgress', events: []})
  })
})

test('the target of a server has no traffic', () => {
  expect(toTarget({instanceTarget: {targetId: 'i-1', status: 'Succeeded'}})).toEqual({id: 'i-1', status: 'Succeeded', events: []})
})

describe('a deployment group', () => {
  const group = (info: DeploymentGroupInfo): object => toDeploymentGroup(info, 'shop', 'production')
  const style = {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'} as const
  const pair = {
    targetGroups: [{name: 'blue'}, {name: 'green'}],
    prodTrafficRoute: {listenerArns: ['arn:prod']}
  }

  test('of ECS names its service and says whether there is a test listener', () => {
    const info: DeploymentGroupInfo = {
      computePlatform: 'ECS',
      deploymentStyle: style,
      ecsServices: [{clusterName: 'shop', serviceName: 'web'}],
      loadBalancerInfo: {targetGroupPairInfoList: [pair]}
    }
    expect(group(info)).toMatchObject({
      ecsService: {cluster: 'shop', service: 'web'},
      hasTestListener: false,
      hasLoadBalancer: true,
      deploymentType: 'BLUE_GREEN'
    })
    const tested = {...info, loadBalancerInfo: {targetGroupPairInfoList: [{...pair, testTrafficRoute: {listenerArns: ['arn:test']}}]}}
    expect(group(tested)).toMatchObject({hasTestListener: true})
  })

  test.each<[string, DeploymentGroupInfo, object]>([
    ['a service without a cluster is in the default one', {ecsServices: [{serviceName: 'web'}]}, {cluster: 'default', service: 'web'}],
    ['a service without a name is none', {ecsServices: [{clusterName: 'shop'}]}, {}]
  ])('of ECS: %s', (_, info, service) => {
    const {ecsService = {}} = toDeploymentGroup({...info, computePlatform: 'ECS'}, 'shop', 'production')
    expect(ecsService).toEqual(service)
  })

  test('of ECS that says nothing has no test listener', () => {
    expect(group({computePlatform: 'ECS'})).toMatchObject({hasTestListener: false})
    expect(group({computePlatform: 'ECS'})).not.toHaveProperty('ecsService')
  })

  test('of Lambda is blue/green without a load balancer', () => {
    const found = group({computePlatform: 'Lambda', deploymentStyle: style})
    expect(found).toMatchObject({computePlatform: 'Lambda', deploymentType: 'BLUE_GREEN', hasLoadBalancer: false})
    expect(found).not.toHaveProperty('hasTestListener')
  })

  test('of servers is as ever', () => {
    const found = group({deploymentStyle: {deploymentType: 'IN_PLACE'}, loadBalancerInfo: {targetGroupInfoList: [{name: 'web'}]}})
    expect(found).toMatchObject({computePlatform: 'Server', hasLoadBalancer: true})
    expect(found).not.toHaveProperty('hasTestListener')
  })
})
