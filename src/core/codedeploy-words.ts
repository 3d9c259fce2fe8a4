/** Words of the CodeDeploy API that several rooms share. */
export const bundleTypes = ['tar', 'tgz', 'zip'] as const
export type BundleType = (typeof bundleTypes)[number]

/** What an object in S3 may be instead: the AppSpec itself, of an ECS or Lambda deployment. */
export const appSpecFileTypes = ['YAML', 'JSON'] as const
export type AppSpecFileType = (typeof appSpecFileTypes)[number]

/** What Install does with a file that is already there and was not put there by the previous deployment of the group. */
export const fileExistsBehaviors = ['DISALLOW', 'OVERWRITE', 'RETAIN'] as const
export type FileExistsBehavior = (typeof fileExistsBehaviors)[number]

/** The prefix of AWS's own deployment configurations; nobody else may use it. */
export const predefinedPrefix = 'CodeDeployDefault.'

/**
 * The deployment configurations every account has, without their prefix (CodeDeploy user guide, "Working with deployment
 * configurations"). Mind the irregular plural: ECS `Every1Minutes`, Lambda `Every1Minute`.
 */
export const predefinedConfigNames = {
  Server: ['OneAtATime', 'HalfAtATime', 'AllAtOnce'],
  ECS: [
    'ECSLinear10PercentEvery1Minutes',
    'ECSLinear10PercentEvery3Minutes',
    'ECSCanary10Percent5Minutes',
    'ECSCanary10Percent15Minutes',
    'ECSAllAtOnce'
  ],
  Lambda: [
    'LambdaCanary10Percent5Minutes',
    'LambdaCanary10Percent10Minutes',
    'LambdaCanary10Percent15Minutes',
    'LambdaCanary10Percent30Minutes',
    'LambdaLinear10PercentEvery1Minute',
    'LambdaLinear10PercentEvery2Minutes',
    'LambdaLinear10PercentEvery3Minutes',
    'LambdaLinear10PercentEvery10Minutes',
    'LambdaAllAtOnce'
  ]
} as const

/** The configurations that are used when neither a deployment nor its group names one, by compute platform (same source). */
export const defaultConfigNames: Readonly<Record<keyof typeof predefinedConfigNames, string>> = {
  Server: `${predefinedPrefix}OneAtATime`,
  ECS: `${predefinedPrefix}ECSAllAtOnce`,
  Lambda: `${predefinedPrefix}LambdaAllAtOnce`
}

/** Where a blue/green deployment waits for ContinueDeployment: for the shift of its traffic, and for the end of the original instances. */
export const deploymentWaitTypes = ['READY_WAIT', 'TERMINATION_WAIT'] as const
export type DeploymentWaitType = (typeof deploymentWaitTypes)[number]
