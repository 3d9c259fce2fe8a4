import type {BlueGreenDeploymentConfiguration, DeploymentGroupInfo} from '@aws-sdk/client-codedeploy'
import {defined} from '../core/defined.ts'
import type {DeploymentGroup} from '../operations/ports.ts'
import {toAutoRollbackEvents, toRevision} from './shapes.ts'

/** GetDeploymentGroup's answer in our words. */
export function toDeploymentGroup(info: DeploymentGroupInfo, applicationName: string, name: string): DeploymentGroup {
  const {lastSuccessfulDeployment, lastAttemptedDeployment, deploymentStyle, alarmConfiguration} = info
  // `targetRevision` is that of the last successful deployment.
  const last = info.targetRevision && toRevision(info.targetRevision)
  return {
    applicationName,
    name,
    computePlatform: info.computePlatform ?? 'Server',
    autoRollbackEvents: info.autoRollbackConfiguration ? toAutoRollbackEvents(info.autoRollbackConfiguration) : [],
    hasLoadBalancer: hasLoadBalancer(info),
    alarms: alarmConfiguration?.enabled === true ? (alarmConfiguration.alarms ?? []).flatMap(alarm => alarm.name ?? []) : [],
    ...defined({deploymentType: deploymentStyle?.deploymentType, deploymentConfigName: info.deploymentConfigName}),
    ...(info.computePlatform === 'ECS' && ecsOf(info)),
    ...(info.blueGreenDeploymentConfiguration && waits(info.blueGreenDeploymentConfiguration)),
    ...(last && {lastSuccessfulRevision: last}),
    ...(lastSuccessfulDeployment?.deploymentId !== undefined && {
      isLastDeploymentSuccessful: lastSuccessfulDeployment.deploymentId === lastAttemptedDeployment?.deploymentId
    })
  }
}

/** One service for each group; CodeDeploy takes no cluster for `default`, as ECS does. */
function ecsOf({ecsServices, loadBalancerInfo}: DeploymentGroupInfo): Pick<DeploymentGroup, 'ecsService' | 'hasTestListener'> {
  const [{serviceName, clusterName} = {}] = ecsServices ?? []
  return {
    hasTestListener: (loadBalancerInfo?.targetGroupPairInfoList ?? []).some(pair => (pair.testTrafficRoute?.listenerArns ?? []).length > 0),
    ...(serviceName !== undefined && {ecsService: {cluster: clusterName ?? 'default', service: serviceName}})
  }
}

/** A blue/green group cannot be without; an in-place one that names a load balancer may have been told not to use it. */
function hasLoadBalancer({computePlatform, deploymentStyle, loadBalancerInfo: info}: DeploymentGroupInfo): boolean {
  // A Lambda group is blue/green too; its traffic is shifted by the alias.
  if (computePlatform === 'Lambda') return false
  if (deploymentStyle?.deploymentType === 'BLUE_GREEN') return true
  if (deploymentStyle?.deploymentOption === 'WITHOUT_TRAFFIC_CONTROL') return false
  return [info?.elbInfoList, info?.targetGroupInfoList, info?.targetGroupPairInfoList].some(list => list !== undefined && list.length > 0)
}

function waits({
  deploymentReadyOption: ready,
  terminateBlueInstancesOnDeploymentSuccess: ending
}: BlueGreenDeploymentConfiguration): Pick<DeploymentGroup, 'readyWaitMinutes' | 'terminationWaitMinutes'> {
  return {
    ...(ready?.actionOnTimeout === 'STOP_DEPLOYMENT' && defined({readyWaitMinutes: ready.waitTimeInMinutes})),
    ...(ending?.action === 'TERMINATE' && {terminationWaitMinutes: ending.terminationWaitTimeInMinutes ?? 0})
  }
}
