import {connectGitHub, gitHubAccess} from '../core/github-connection.ts'
import {deploymentErrorCodes, type DeploymentErrorCode, type LifecycleErrorCode} from './model.ts'

/** What to do about each `errorInformation.code` of a deployment. */
export const deploymentErrorRemedies: Readonly<Record<DeploymentErrorCode, string>> = {
  AGENT_ISSUE:
    'Check on the instances that the CodeDeploy agent is installed and running, that the instance profile allows it to read the bucket, and that it reaches the CodeDeploy and S3 endpoints.',
  ALARM_ACTIVE: 'Clear the CloudWatch alarm of the deployment group, or override the alarms for this deployment.',
  APPLICATION_MISSING: 'The application was deleted during the deployment. Create it again, or check `application-name` and the region.',
  AUTOSCALING_VALIDATION_ERROR: 'Look at the Auto Scaling group of the deployment group: its lifecycle hooks and sizes are not usable.',
  AUTO_SCALING_CONFIGURATION: 'Remove the Auto Scaling group from the deployment group and add it again.',
  AUTO_SCALING_IAM_ROLE_PERMISSIONS:
    'Attach AWSCodeDeployRole to the service role; with a launch template also allow ec2:RunInstances, ec2:CreateTags and iam:PassRole.',
  CLOUDFORMATION_STACK_FAILURE: 'Read the events of the CloudFormation stack.',
  CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND:
    'A resource the deployment group names is gone: check its configuration, target groups and functions.',
  CUSTOMER_APPLICATION_UNHEALTHY:
    'The new version does not pass its health checks: look at the target group and at the logs of the application.',
  DEPLOYMENT_GROUP_MISSING: 'The deployment group was deleted or renamed during the deployment.',
  ECS_UPDATE_ERROR: 'ECS refused the new task set: check the task definition, container name and port, capacity and subnets.',
  ELASTIC_LOAD_BALANCING_INVALID: 'The load balancer of the deployment group cannot be used: check its target group and health checks.',
  ELB_INVALID_INSTANCE: 'An instance cannot be registered with the load balancer: check its Availability Zone and VPC.',
  HEALTH_CONSTRAINTS:
    'Too many instances failed, or too few healthy ones remained. The reason is the first failed event of the failed instances.',
  HEALTH_CONSTRAINTS_INVALID:
    'The deployment configuration asks for more healthy instances than there are. Choose another `deployment-config-name`, or add instances.',
  HOOK_EXECUTION_FAILURE: 'Read the log of the Lambda hook function; it must call PutLifecycleEventHookExecutionStatus within the hour.',
  IAM_ROLE_MISSING: 'The service role of the deployment group does not exist any more.',
  IAM_ROLE_PERMISSIONS:
    'The service role of the deployment group may not do what the deployment needs: attach AWSCodeDeployRole and let codedeploy.amazonaws.com assume it.',
  INTERNAL_ERROR: 'An error inside AWS. Try again; ask AWS support if it stays.',
  INVALID_ECS_SERVICE: 'The ECS service cannot be deployed to: its deployment controller must be CODE_DEPLOY, with one primary task set.',
  INVALID_LAMBDA_CONFIGURATION: 'Check the alias, its versions and weights, and the hook functions that the AppSpec names.',
  INVALID_LAMBDA_FUNCTION: 'The function or version that the AppSpec names does not exist.',
  INVALID_REVISION: 'The revision or its AppSpec cannot be used: check the AppSpec, the bundle type and the key.',
  MANUAL_STOP: 'Somebody or something called StopDeployment.',
  MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION: 'Complete the blue/green settings of the deployment group.',
  MISSING_ELB_INFORMATION: 'Name a load balancer in the deployment group.',
  MISSING_GITHUB_TOKEN: `${connectGitHub} ${gitHubAccess}`,
  NO_EC2_SUBSCRIPTION: 'The AWS account cannot use EC2 yet.',
  NO_INSTANCES:
    'No running instance matches the deployment group. Check its tags (case counts), Auto Scaling groups and region; on-premises instances must be registered and tagged.',
  OVER_MAX_INSTANCES: 'The deployment has more instances than the quota allows.',
  RESOURCE_LIMIT_EXCEEDED: 'A quota of the account is used up. Wait for other deployments, or ask for more.',
  REVISION_MISSING:
    'The object in S3 or the commit is gone or unreadable. Keep revisions as long as instances may be replaced, and check key, version and permissions; a commit must be pushed, and a private repository connected to CodeDeploy.',
  THROTTLED: 'AWS throttled the calls of the service role. Run fewer deployments at once.',
  TIMEOUT:
    'A step took longer than CodeDeploy allows: an event must begin within five minutes and end within an hour, the whole within its limit. Look for the target that said nothing, and at its agent.'
}

/** Only the guide has this one, not the API model. */
const guideOnlyRemedies: ReadonlyMap<string, string> = new Map([
  ['UNABLE_TO_SEND_ASG', 'The link to the Auto Scaling group is broken: remove it from the deployment group and add it again.']
])

/** What to do about a deployment's error, if this version knows its code. */
export function remedyForDeploymentError(code: string): string | undefined {
  const known = deploymentErrorCodes.find(name => name === code)
  return known === undefined ? guideOnlyRemedies.get(code) : deploymentErrorRemedies[known]
}

/** What to do about each code an instance reports for a lifecycle event. */
export const lifecycleErrorRemedies: Readonly<Record<LifecycleErrorCode, string>> = {
  Success: 'The event itself succeeded; look at the events after it.',
  ScriptMissing:
    'Correct `location`: it is relative to the root of the bundle, its case counts, and it takes no arguments. Check that the bundle is not filtered by an ignore file.',
  ScriptNotExecutable: 'Make the script executable (`git update-index --chmod=+x`); the agent tried to and could not.',
  ScriptTimedOut:
    'Make the script faster or raise its `timeout` (at most 3600 s for all scripts of an event). A service must be started in the background.',
  ScriptFailed:
    'Read the end of the log. The instance has all of it in `logs/scripts.log` of the deployment; a rehearsal keeps it with `root`.',
  UnknownError: 'The agent failed outside of a script; its message says at what.'
}
