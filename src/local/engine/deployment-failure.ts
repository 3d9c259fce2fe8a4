/** Why a deployment did not succeed; code and message are AWS's. */
export interface DeploymentFailure {
  readonly code: string
  readonly message: string
  /** Default `Failed`. */
  readonly status?: 'Stopped'
}

export const noInstances: DeploymentFailure = {
  code: 'NO_INSTANCES',
  message:
    'The deployment failed because no instances were found for your deployment group. Check your deployment group settings to make sure the tags for your Amazon EC2 instances or Auto Scaling groups correctly identify the instances you want to deploy to, and then try again.'
}

export const healthConstraints: DeploymentFailure = {
  code: 'HEALTH_CONSTRAINTS',
  message:
    'The overall deployment failed because too many individual instances failed deployment, too few healthy instances are available for deployment, or some instances in your deployment group are experiencing problems.'
}

export const healthConstraintsInvalid: DeploymentFailure = {
  code: 'HEALTH_CONSTRAINTS_INVALID',
  message:
    'The revision can never successfully deploy under the instance health constraints as specified: the minimum number of healthy instances is not less than the number of instances.'
}

/** Instead of {@link healthConstraints} when every failed instance failed because its agent took no command. */
export const agentIssue: DeploymentFailure = {
  code: 'AGENT_ISSUE',
  message:
    'The deployment failed because of a problem with the CodeDeploy agent. Check to make sure the agent is installed and running on all instances in this deployment group.'
}

export const readyTimeout: DeploymentFailure = {
  status: 'Stopped',
  code: 'TIMEOUT',
  message:
    'The deployment was stopped because traffic rerouting was not started before the end of the wait time that the deployment group allows.'
}

export const manualStop: DeploymentFailure = {
  status: 'Stopped',
  code: 'MANUAL_STOP',
  message: 'The deployment was stopped by a user.'
}

export const closed: DeploymentFailure = {
  status: 'Stopped',
  code: 'MANUAL_STOP',
  message: 'The deployment was stopped because the embedded CodeDeploy was closed.'
}

export const alarmActive = (names: readonly string[]): DeploymentFailure => ({
  status: 'Stopped',
  code: 'ALARM_ACTIVE',
  message: `One or more alarms have been activated according to the Amazon CloudWatch metrics you selected, and the affected deployments have been stopped. Activated alarms: ${names.map(name => `<${name}>`).join(', ')}`
})

export const died: DeploymentFailure = {
  code: 'INTERNAL_ERROR',
  message: 'The embedded CodeDeploy ended while this deployment was running. What was running on the instances is unknown; deploy again.'
}
