import type {CallContext, Meaning} from './sdk-error.ts'

const input = 'deployment-group-config'
const refused = (hint: string): Meaning => ({code: 'refused', input, hint})

/** The operations that give a deployment group its settings. */
const setting: ReadonlySet<string> = new Set(['CreateDeploymentGroup', 'UpdateDeploymentGroup'])

/** What CodeDeploy does not take of a deployment group's settings (errors of CreateDeploymentGroup, API reference), and what to do. */
const hints: Readonly<Record<string, string>> = {
  RoleRequiredException: 'Add `serviceRoleArn`, the ARN of the role that CodeDeploy is to work with.',
  InvalidRoleException:
    'Check `serviceRoleArn`: the role must exist in this account, let codedeploy.amazonaws.com assume it, and have AWSCodeDeployRole (or AWSCodeDeployRoleForECS, AWSCodeDeployRoleForLambda).',
  InvalidEC2TagException: 'Check `ec2TagFilters` and `ec2TagSet`: each filter has what its `Type` compares.',
  InvalidEC2TagCombinationException:
    'Keep one of `ec2TagFilters` and `ec2TagSet`. Where the group has the other one still, empty that by itself first: `ec2TagFilters: []`.',
  InvalidTagException: 'Check `onPremisesInstanceTagFilters` and `onPremisesTagSet`: each filter has what its `Type` compares.',
  InvalidTagFilterException: 'Check the tag filters: each has what its `Type` compares.',
  InvalidOnPremisesTagCombinationException:
    'Keep one of `onPremisesInstanceTagFilters` and `onPremisesTagSet`. Where the group has the other one still, empty that by itself first: `onPremisesInstanceTagFilters: []`.',
  TagSetListLimitExceededException: 'Use three groups of tags at most, with ten tags each.',
  InvalidTagsToAddException: 'Check `tags`: keys have 1 to 128 characters and do not begin with `aws:`, values have 256 at most.',
  InvalidAutoScalingGroupException: 'Check `autoScalingGroups`: the groups must exist in this region.',
  LifecycleHookLimitExceededException:
    'Delete lifecycle hooks that nobody uses from the Auto Scaling group: it has as many as it can have.',
  InvalidAlarmConfigException: 'Check `alarmConfiguration`: alarms that are enabled are named, each once.',
  AlarmsLimitExceededException: 'Name fewer alarms, or combine some into a composite alarm.',
  InvalidAutoRollbackConfigException: 'Check `autoRollbackConfiguration`: what is enabled has `events`.',
  InvalidTriggerConfigException:
    'Check `triggerConfigurations`: the topic must exist in this region, and the service role may publish to it.',
  TriggerTargetsLimitExceededException: 'Use fewer triggers: one topic can tell many.',
  InvalidDeploymentStyleException:
    'Check `deploymentStyle`: BLUE_GREEN goes with WITH_TRAFFIC_CONTROL, and is all that ECS and Lambda know.',
  InvalidBlueGreenDeploymentConfigurationException:
    'Check `blueGreenDeploymentConfiguration`, which is another one for ECS than for instances.',
  InvalidLoadBalancerInfoException:
    'Check `loadBalancerInfo`: instances have `targetGroupInfoList` or `elbInfoList`, ECS has `targetGroupPairInfoList`, and Lambda has none.',
  InvalidTargetGroupPairException: 'Check `targetGroupPairInfoList`: two target groups, and a listener for the traffic.',
  InvalidECSServiceException: 'Check `ecsServices`: the service must exist, and have the deployment controller CODE_DEPLOY.',
  ECSServiceMappingLimitExceededException: 'The ECS service belongs to another deployment group: use that one, or delete it.',
  InvalidDeploymentConfigNameException: 'Check `deploymentConfigName`: it must be one for the platform of the application.',
  DeploymentGroupLimitExceededException:
    'The application has as many deployment groups as it can have: delete those of closed pull requests (`mode: delete-deployment-group`), or ask AWS for a higher quota.'
}

/** What the errors about deployment groups and applications mean, where they need a hint of their own. */
export function meaningOfGroups(name: string, {operation, service}: CallContext): Meaning | undefined {
  if (service !== undefined && service !== 'codedeploy') return undefined
  if (setting.has(operation)) {
    // Without a right to hand over the service role, and to tag what is new, it is the same error.
    if (name.startsWith('AccessDenied')) return {code: 'access-denied', hint: `Allow ${permissions(operation)} to the role of this run.`}
    const hint = hints[name]
    return hint === undefined ? undefined : refused(hint)
  }
  if (operation !== 'CreateApplication') return undefined
  if (name.startsWith('AccessDenied'))
    return {code: 'access-denied', hint: 'Allow codedeploy:CreateApplication and codedeploy:TagResource to the role of this run.'}
  if (name !== 'ApplicationLimitExceededException') return undefined
  return {code: 'refused', hint: 'The account has as many applications as it can have: delete some, or ask AWS for a higher quota.'}
}

function permissions(operation: string): string {
  const tagging = operation === 'CreateDeploymentGroup' ? ' and codedeploy:TagResource' : ''
  return `codedeploy:${operation}${tagging}, and iam:PassRole for the service role of the group,`
}
