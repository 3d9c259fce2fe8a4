/** Words of the CodeDeploy API that several rooms share. */
export const bundleTypes = ['tar', 'tgz', 'zip'] as const
export type BundleType = (typeof bundleTypes)[number]

/** What Install does with a file that is already there and was not put there by the previous deployment of the group. */
export const fileExistsBehaviors = ['DISALLOW', 'OVERWRITE', 'RETAIN'] as const
export type FileExistsBehavior = (typeof fileExistsBehaviors)[number]

/** Where a blue/green deployment waits for ContinueDeployment: for the shift of its traffic, and for the end of the original instances. */
export const deploymentWaitTypes = ['READY_WAIT', 'TERMINATION_WAIT'] as const
export type DeploymentWaitType = (typeof deploymentWaitTypes)[number]
