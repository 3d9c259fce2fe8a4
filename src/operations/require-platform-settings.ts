import type {ComputePlatform} from '../deployment/model.ts'
import type {SettingDifference} from './group-ports.ts'
import type {WishedSettings} from './group-settings.ts'

const choosingInstances = ['ec2TagFilters', 'ec2TagSet', 'onPremisesInstanceTagFilters', 'onPremisesTagSet', 'autoScalingGroups']

/** Members that CodeDeploy does not take for a platform (errors of CreateDeploymentGroup). */
const foreign: Readonly<Record<ComputePlatform, readonly string[]>> = {
  Server: ['ecsServices'],
  ECS: choosingInstances,
  Lambda: [...choosingInstances, 'ecsServices', 'loadBalancerInfo']
}

/** Whether any of these is about what the group deploys to: its instances, or the service of ECS. */
export function changesTargets(differences: readonly SettingDifference[]): boolean {
  const members = [...choosingInstances, 'ecsServices']
  return differences.some(({path}) => members.includes(/^\w+/.exec(path)?.[0] ?? ''))
}

/** For who has changed that, and deployed nothing: the revision is the same as before, and whether the instances are, nobody remembers. */
export const deployOnceMore = 'Deploy to it once without `skip-unchanged: deploy`, which would skip the revision that it had before.'

/** Throws `usage` for settings of another platform: CodeDeploy would refuse them, when the revision is uploaded already. */
export function requirePlatformSettings({settings, refuse}: WishedSettings, platform: ComputePlatform): void {
  const name = foreign[platform].find(member => isGiven(settings[member]))
  if (name !== undefined) throw refuse([name], `${name}: deployment groups of ${platform} do not have it`)
  const {deploymentType} = (settings['deploymentStyle'] ?? {}) as {readonly deploymentType?: string}
  if (platform !== 'Server' && deploymentType === 'IN_PLACE')
    throw refuse(['deploymentStyle', 'deploymentType'], `deploymentStyle.deploymentType: for ${platform} it is BLUE_GREEN`)
}

/** Throws `usage` for a new group that lacks what each of its platform has. */
export function requireNewSettings({settings, refuse}: WishedSettings, platform: ComputePlatform, group: string): void {
  const pairs = (settings['loadBalancerInfo'] as {readonly targetGroupPairInfoList?: readonly unknown[]} | undefined)
    ?.targetGroupPairInfoList
  const missing =
    settings['serviceRoleArn'] === undefined
      ? {member: 'serviceRoleArn', hint: 'Add the ARN of the role that CodeDeploy is to work with.'}
      : platform === 'ECS' && !isGiven(settings['ecsServices'])
        ? {member: 'ecsServices', hint: 'Name the service: `[{serviceName: web, clusterName: main}]`.'}
        : platform === 'ECS' && !isGiven(pairs)
          ? {member: 'loadBalancerInfo.targetGroupPairInfoList', hint: 'Name both target groups, and the listener for the traffic.'}
          : undefined
  if (missing) throw refuse([], `"${missing.member}" is missing, and ${group} does not exist yet`, missing.hint)
}

/** An empty list stands for none. */
function isGiven(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined
}
