import {deployForBranch} from '../operations/branch-deployment.ts'
import type {BranchDeployOptions} from '../operations/options.ts'
import type {DeployResult} from '../operations/result.ts'
import {deployPorts, type AwsSettings, type GitSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Deploys a revision and follows it to the end: a directory, an archive, an object in S3 or a GitHub commit to servers, an AppSpec to ECS
 * and Lambda. Without a `deploymentGroupName`, to the group that the branch configuration has for the branch. Only `outcome: 'succeeded'` is a
 * success. Throws a `DeployError` when no deployment could be created.
 */
export async function deploy(options: BranchDeployOptions & AwsSettings & GitSettings): Promise<DeployResult> {
  checkOptions('deploy', options)
  return deployForBranch(options, await deployPorts(options))
}
