import type {DeploymentFailure} from './deployment-failure.ts'

/** AWS's messages of ECS and Lambda deployments: from its troubleshooting pages, and from public reports where those are silent. */
export const validationFailed: DeploymentFailure = {
  code: 'HOOK_EXECUTION_FAILURE',
  message: 'The deployment failed because one or more of the lifecycle event validation functions failed.'
}

export const noCallback: DeploymentFailure = {
  code: 'HOOK_EXECUTION_FAILURE',
  message:
    'The deployment timed out while waiting for a status callback. CodeDeploy expects a status callback within one hour after a deployment hook is invoked.'
}

export const notInvoked = (functionName: string, why: string): DeploymentFailure => ({
  code: 'HOOK_EXECUTION_FAILURE',
  message: `${validationFailed.message} The function ${functionName} could not be invoked: ${why}`
})

export const notContinued = (minutes: number): DeploymentFailure => ({
  status: 'Stopped',
  code: 'TIMEOUT',
  message: `The deployment timed out while waiting for a notification to continue. This time out period is ${minutes} minutes.`
})

export const invalidAppSpec = (why: string): DeploymentFailure => ({
  code: 'INVALID_REVISION',
  message: `The deployment failed because the AppSpec file that specifies the deployment configuration is missing or has an invalid configuration. ${why}`
})

export const revisionMissing = (why: string): DeploymentFailure => ({
  code: 'REVISION_MISSING',
  message: `The deployment failed because the revision could not be read from Amazon S3: ${why}`
})

export const invalidLambda = (why: string): DeploymentFailure => ({
  code: 'INVALID_LAMBDA_CONFIGURATION',
  message: `The deployment failed because the AppSpec file that specifies the AWS Lambda deployment configuration is missing or has an invalid configuration. ${why}`
})

export const invalidFunction = (why: string): DeploymentFailure => ({
  code: 'INVALID_LAMBDA_FUNCTION',
  message: `The deployment failed because a Lambda function that it needs is not valid. ${why}`
})

export const invalidService = (why: string): DeploymentFailure => ({
  code: 'INVALID_ECS_SERVICE',
  message: `The deployment failed because the ECS service is not valid. ${why}`
})

/** ECS refused what it was asked for. */
export const ecsUpdate = (why: string): DeploymentFailure => ({
  code: 'ECS_UPDATE_ERROR',
  message: `The ECS service cannot be updated due to an unexpected error: ${why} (Service: AmazonECS; Status Code: 400; Error Code: InvalidParameterException). Check your ECS service status.`
})

export const configMissing = (name: string): DeploymentFailure => ({
  code: 'CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND',
  message: `The deployment configuration ${name} does not exist any more, or says nothing about traffic.`
})
