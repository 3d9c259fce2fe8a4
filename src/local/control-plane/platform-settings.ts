import type {ComputePlatform} from '../../deployment/model.ts'
import type {GroupRecord} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Context} from './context.ts'
import {readEcsGroup} from './ecs-group-input.ts'
import type {Input} from './input.ts'
import {optionalObject} from './input.ts'

/** What chooses instances, and the exception for it where there are none. */
const instanceSettings: Readonly<Record<string, string>> = {
  autoScalingGroups: 'InvalidAutoScalingGroupException',
  ec2TagFilters: 'InvalidEC2TagException',
  ec2TagSet: 'InvalidEC2TagException',
  onPremisesInstanceTagFilters: 'InvalidTagException',
  onPremisesTagSet: 'InvalidTagException'
}

/** Throws when the group has settings that its compute platform does not take, or lacks those it needs. */
export function requirePlatformSettings(
  platform: ComputePlatform,
  group: Pick<GroupRecord, 'id' | 'configName' | 'deploymentStyle' | 'settings'>,
  context: Context
): void {
  const {deploymentStyle, settings} = group
  if (platform !== 'ECS' && isGiven(settings, 'ecsServices'))
    throw new ApiError('InvalidECSServiceException', `For ${platform} deployment group, ecsServices can not be specified`)
  if (platform === 'Server') return
  for (const [name, errorName] of Object.entries(instanceSettings)) {
    if (isGiven(settings, name)) throw new ApiError(errorName, `For ${platform} deployment group, ${name} can not be specified`)
  }
  if (deploymentStyle.deploymentType !== 'BLUE_GREEN' || deploymentStyle.deploymentOption !== 'WITH_TRAFFIC_CONTROL')
    throw new ApiError(
      'InvalidDeploymentStyleException',
      `For ${platform} deployment group, deployment style must be BLUE_GREEN with WITH_TRAFFIC_CONTROL`
    )
  if (platform === 'Lambda') {
    if (optionalObject(settings, 'loadBalancerInfo') !== undefined)
      throw new ApiError('InvalidLoadBalancerInfoException', 'For Lambda deployment group, loadBalancerInfo can not be specified')
    return
  }
  const {cluster, service} = readEcsGroup(settings)
  const other = context.catalog.groups.find(({id, settings: known}) => {
    if (id === group.id || !isGiven(known, 'ecsServices')) return false
    const plan = readEcsGroup(known)
    return plan.cluster === cluster && plan.service === service
  })
  if (other !== undefined)
    throw new ApiError(
      'ECSServiceMappingLimitExceededException',
      `The Amazon ECS service ${service} is associated with the deployment group ${other.name} already. It can be associated with only one.`
    )
}

function isGiven(settings: Input, name: string): boolean {
  const value = settings[name] ?? undefined
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}
