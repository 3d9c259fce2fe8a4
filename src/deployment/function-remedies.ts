import type {DeploymentErrorCode} from './model.ts'

/** Deployments to functions and services have no instances, no agents and no bundles. */
const isOfServers = 'This code is about deployments to servers; the deployment in the console says more.'

/** What means the same for both. */
const shared = {
  AGENT_ISSUE: isOfServers,
  ALARM_ACTIVE:
    'A CloudWatch alarm of the deployment group went off, or was on before. Look at what it measures from the moment the traffic began to shift; to deploy while it is on, override the alarms with `override-alarms`.',
  APPLICATION_MISSING: 'The application was deleted during the deployment. Create it again, or check `application-name` and the region.',
  AUTOSCALING_VALIDATION_ERROR: isOfServers,
  AUTO_SCALING_CONFIGURATION: isOfServers,
  AUTO_SCALING_IAM_ROLE_PERMISSIONS: isOfServers,
  CLOUDFORMATION_STACK_FAILURE: 'Read the events of the CloudFormation stack.',
  DEPLOYMENT_GROUP_MISSING: 'The deployment group was deleted or renamed during the deployment.',
  ELB_INVALID_INSTANCE: isOfServers,
  HEALTH_CONSTRAINTS: isOfServers,
  HEALTH_CONSTRAINTS_INVALID: isOfServers,
  HOOK_EXECUTION_FAILURE:
    'The hook function must call PutLifecycleEventHookExecutionStatus with `Succeeded` within an hour. One that reports `Failed`, ends without a report, runs into its own timeout, or may not call codedeploy:PutLifecycleEventHookExecutionStatus fails its event; `codedeploy-kit/lambda-hook` always reports in time.',
  IAM_ROLE_MISSING: 'The service role of the deployment group does not exist any more.',
  INTERNAL_ERROR: 'An error inside AWS. Try again; ask AWS support if it stays.',
  MANUAL_STOP: 'Somebody or something called StopDeployment.',
  MISSING_GITHUB_TOKEN: isOfServers,
  NO_EC2_SUBSCRIPTION: isOfServers,
  NO_INSTANCES: isOfServers,
  OVER_MAX_INSTANCES: isOfServers,
  RESOURCE_LIMIT_EXCEEDED: 'A quota of the account is used up. Wait for other deployments, or ask for more.',
  THROTTLED: 'AWS throttled the calls of the service role. Run fewer deployments at once.'
} satisfies Partial<Record<DeploymentErrorCode, string>>

/** What to do about each `errorInformation.code` of a deployment to ECS or Lambda. */
export const functionErrorRemedies: Readonly<Record<'ECS' | 'Lambda', Readonly<Record<DeploymentErrorCode, string>>>> = {
  ECS: {
    ...shared,
    CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND:
      'Something that the deployment group or the AppSpec names is gone: check the cluster, the service, the target groups, the listeners and the hook functions.',
    CUSTOMER_APPLICATION_UNHEALTHY:
      'The new tasks do not pass their health checks. Look at the targets of the new target group, the path and port of its health check, the logs of the containers, and raise `healthCheckGracePeriodSeconds` of the service when they start slowly.',
    ECS_UPDATE_ERROR:
      'ECS refused the new task set. Check that the task definition is active, that its container and port are those of the AppSpec, and that capacity provider, platform version, subnets and security groups fit it; the events of the service say which.',
    ELASTIC_LOAD_BALANCING_INVALID:
      'The load balancer of the deployment group cannot be used: it takes two target groups and one production listener, which forwards to the one that has the traffic.',
    IAM_ROLE_PERMISSIONS:
      'The service role of the deployment group may not do what the deployment needs: attach AWSCodeDeployRoleForECS, let it pass the roles of the task definition (iam:PassRole) and invoke the hook functions (lambda:InvokeFunction; the managed policy only allows names that begin with `CodeDeployHook_`), and let codedeploy.amazonaws.com assume it.',
    INVALID_ECS_SERVICE:
      'The ECS service cannot be deployed to: it must be active, its deployment controller must be CODE_DEPLOY, and it must have one primary task set, that of the target group behind the production listener.',
    INVALID_LAMBDA_CONFIGURATION: 'Check the hook functions that the AppSpec names.',
    INVALID_LAMBDA_FUNCTION: 'A hook function that the AppSpec names does not exist in this region.',
    INVALID_REVISION:
      'CodeDeploy cannot read the AppSpec, or something is missing in it: run `validate` on it, it names the line. A revision in S3 must have the bundle type `YAML` or `JSON`.',
    MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION: 'Complete the blue/green settings of the deployment group.',
    MISSING_ELB_INFORMATION: 'Name two target groups and a production listener in the deployment group.',
    REVISION_MISSING: 'The AppSpec in S3 is gone or unreadable: check key, version and permissions.',
    TIMEOUT:
      'A step took longer than CodeDeploy allows: new tasks must be healthy within an hour, a hook function must report within an hour, and `continue` must come before the wait for it is over. Look at the stopped tasks of the service, and at the step that was in progress.'
  },
  Lambda: {
    ...shared,
    CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND:
      'Something that the deployment group or the AppSpec names is gone: check the function, its alias, its versions and the hook functions.',
    CUSTOMER_APPLICATION_UNHEALTHY: 'The new version does not work: look at the errors of the function and at its log.',
    ECS_UPDATE_ERROR: 'This code is about deployments to ECS; the deployment in the console says more.',
    ELASTIC_LOAD_BALANCING_INVALID: isOfServers,
    IAM_ROLE_PERMISSIONS:
      'The service role of the deployment group may not do what the deployment needs: attach AWSCodeDeployRoleForLambda, let it invoke the hook functions (lambda:InvokeFunction; the managed policy only allows names that begin with `CodeDeployHook_`), and let codedeploy.amazonaws.com assume it.',
    INVALID_ECS_SERVICE: 'This code is about deployments to ECS; the deployment in the console says more.',
    INVALID_LAMBDA_CONFIGURATION:
      'Check that the alias points at `CurrentVersion` with all of its traffic, that `TargetVersion` is another version, and that each hook names a function. A deployment that was stopped may have left two versions on the alias: give all traffic to one with `aws lambda update-alias --routing-config AdditionalVersionWeights={}`.',
    INVALID_LAMBDA_FUNCTION: 'The function, the alias or a version that the AppSpec names does not exist in this region.',
    INVALID_REVISION:
      'CodeDeploy cannot read the AppSpec, or something is missing in it: run `validate` on it, it names the line. A revision in S3 must have the bundle type `YAML` or `JSON`.',
    MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION: 'Complete the settings of the deployment group.',
    MISSING_ELB_INFORMATION: isOfServers,
    REVISION_MISSING: 'The AppSpec in S3 is gone or unreadable: check key, version and permissions.',
    TIMEOUT:
      'A step took longer than CodeDeploy allows: a hook function must report within an hour, and the whole must end within 50 hours. Look at the step that was in progress.'
  }
}

/** What CodeDeploy's well-known messages mean, first match wins; a reworded one only makes the advice less precise. */
const messageRemedies: readonly {readonly pattern: RegExp; readonly remedy: string}[] = [
  {
    pattern: /alias version does not match the current version/i,
    remedy:
      'The alias points at another version than `CurrentVersion`: it was moved by hand or by another tool, or a stopped deployment left it between two versions. Leave `CurrentVersion` to `lambda-alias`, which looks it up, or correct it.'
  },
  {
    pattern: /function name cannot be null or empty/i,
    remedy: 'A hook in the AppSpec has no function. Name one, or remove the line.'
  },
  {
    pattern: /must be behind listener/i,
    remedy:
      'The production listener does not forward to the target group of the task set that has the traffic. Point the default rule of the listener at it, then deploy again; tools that manage the listener must ignore changes of its target group.'
  },
  {
    pattern: /replacement task set to become healthy/i,
    remedy:
      'The new tasks did not become healthy within an hour. Look at the stopped tasks of the service and at the logs of their containers, then at path and port of the health check of the new target group.'
  },
  {
    pattern: /waiting for a notification to continue/i,
    remedy:
      'Nobody let it go on: `continue` must come before the wait of the deployment group is over. A longer wait is set in its blue/green settings.'
  },
  {
    pattern: /CODE_DEPLOY deployment controller/i,
    remedy:
      'The service does rolling updates. Its deployment controller is set when it is created: create it anew with `CODE_DEPLOY`, or deploy it with `amazon-ecs-deploy-task-definition`.'
  },
  {
    pattern: /waiting for a status callback/i,
    remedy:
      'The hook function reported nothing within an hour: it must call PutLifecycleEventHookExecutionStatus. It may have failed before it came to that, run into its own timeout, or not be allowed to (codedeploy:PutLifecycleEventHookExecutionStatus); `codedeploy-kit/lambda-hook` always reports in time.'
  },
  {
    pattern: /lifecycle event validation functions failed\.?$/im,
    remedy: 'The hook function reported `Failed`: what it checks does not hold of what was deployed.'
  }
]

/** What to do about a rehearsal where that differs from what AWS's deployments need. */
export function remedyInRehearsal(code: string, message: string): string | undefined {
  if (code === 'ALARM_ACTIVE')
    return '`alarm-at` let this alarm go off, to show how a deployment ends whose alarm does. The alarms of your own deployment group are not rehearsed.'
  if (/ ended without reporting: /.test(message))
    return 'Mend what ended it. On AWS, too, a function that ends without calling PutLifecycleEventHookExecutionStatus holds the deployment up for an hour; `codedeploy-kit/lambda-hook` makes that call, also when the checks throw.'
  return undefined
}

/** The remedy for what CodeDeploy said of a deployment to ECS or Lambda, if its words are well known. */
export function remedyForFunctionMessage(message: string): string | undefined {
  return messageRemedies.find(({pattern}) => pattern.test(message))?.remedy
}
