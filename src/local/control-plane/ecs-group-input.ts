import type {EcsPlan} from '../engine/function-records.ts'
import {ApiError} from './api-error.ts'
import {readBlueGreenWaits} from './blue-green-input.ts'
import type {Input} from './input.ts'
import {optionalNumber, optionalObject, optionalObjects, optionalString, optionalStrings} from './input.ts'

/**
 * What the group of an ECS application deploys to. Throws InvalidECSServiceException, InvalidLoadBalancerInfoException,
 * InvalidTargetGroupPairException, InvalidBlueGreenDeploymentConfigurationException.
 */
export function readEcsGroup(settings: Input): EcsPlan {
  const {cluster, service} = readService(settings)
  const {targetGroups, hasTestListener} = readTargetGroupPair(settings)
  return {cluster, service, targetGroups, hasTestListener, ...readWaits(optionalObject(settings, 'blueGreenDeploymentConfiguration'))}
}

function readService(settings: Input): Pick<EcsPlan, 'cluster' | 'service'> {
  const invalid = (message: string): ApiError => new ApiError('InvalidECSServiceException', message)
  const services = optionalObjects(settings, 'ecsServices') ?? []
  const [first, ...others] = services
  if (first === undefined || others.length > 0)
    throw invalid(`An ECS deployment group has exactly one ECS service, not ${services.length}.`)
  const [cluster, service] = [optionalString(first, 'clusterName') ?? 'default', optionalString(first, 'serviceName') ?? '']
  if (cluster === '' || service === '') throw invalid('An ECS service has a serviceName, and a clusterName that is not empty.')
  return {cluster, service}
}

function readTargetGroupPair(settings: Input): Pick<EcsPlan, 'targetGroups' | 'hasTestListener'> {
  const errorName = 'InvalidTargetGroupPairException'
  const pairs = optionalObjects(optionalObject(settings, 'loadBalancerInfo') ?? {}, 'targetGroupPairInfoList') ?? []
  const [pair, ...others] = pairs
  if (pair === undefined)
    throw new ApiError(
      'InvalidLoadBalancerInfoException',
      'The specification for load balancing in the deployment group is invalid: an ECS deployment group needs targetGroupPairInfoList.'
    )
  if (others.length > 0) throw new ApiError(errorName, `An ECS deployment group has exactly one target group pair, not ${pairs.length}.`)
  const targetGroups = (optionalObjects(pair, 'targetGroups') ?? []).map(group => optionalString(group, 'name') ?? '')
  if (targetGroups.length !== 2 || targetGroups.includes('') || targetGroups[0] === targetGroups[1])
    throw new ApiError(errorName, 'A target group pair has two target groups with different names.')
  const listeners = (route: string): number => {
    const arns = optionalStrings(optionalObject(pair, route) ?? {}, 'listenerArns') ?? []
    if (arns.includes('')) throw new ApiError(errorName, `${route} has a listener without an ARN.`)
    return arns.length
  }
  if (listeners('prodTrafficRoute') !== 1) throw new ApiError(errorName, 'prodTrafficRoute has exactly one listener.')
  const testListeners = listeners('testTrafficRoute')
  if (testListeners > 1) throw new ApiError(errorName, 'testTrafficRoute has one listener at most.')
  return {targetGroups, hasTestListener: testListeners === 1}
}

/** On ECS the original task set is always terminated in the end, and the replacement is never provisioned by anybody else. */
function readWaits(config: Input | undefined): Pick<EcsPlan, 'readyWaitMinutes' | 'terminationWaitMinutes'> {
  const invalid = (message: string): ApiError => new ApiError('InvalidBlueGreenDeploymentConfigurationException', message)
  const ready = optionalObject(config ?? {}, 'deploymentReadyOption') ?? {}
  const {readyWaitMinutes, terminationWaitMinutes = 0} = readBlueGreenWaits(config)
  if (optionalString(ready, 'actionOnTimeout') === 'CONTINUE_DEPLOYMENT' && (optionalNumber(ready, 'waitTimeInMinutes') ?? 0) > 0)
    throw invalid("Deployment ready action cannot be set to 'CONTINUE_DEPLOYMENT' when timeout is specified")
  const ending = optionalObject(config ?? {}, 'terminateBlueInstancesOnDeploymentSuccess')
  if (optionalString(ending ?? {}, 'action') === 'KEEP_ALIVE')
    throw invalid('For ECS deployment group, the original task set can not be kept alive: the action must be TERMINATE')
  if (optionalObject(config ?? {}, 'greenFleetProvisioningOption') !== undefined)
    throw invalid('For ECS deployment group, greenFleetProvisioningOption can not be specified')
  return {...(readyWaitMinutes === undefined ? {} : {readyWaitMinutes}), terminationWaitMinutes}
}
