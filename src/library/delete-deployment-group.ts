import {deleteForBranch} from '../operations/branch-deployment.ts'
import type {DeleteGroupOptions} from '../operations/options.ts'
import type {DeletedGroup} from '../operations/result.ts'
import {deployPorts, type AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Deletes a deployment group that was made here, such as that of a closed pull request; one that is not there is a success. Throws a
 * `DeployError`, and leaves it, while it is being deployed to, unless `onActiveDeployment` says otherwise.
 */
export async function deleteDeploymentGroup(options: DeleteGroupOptions & AwsSettings): Promise<DeletedGroup> {
  checkOptions('deleteDeploymentGroup', options)
  return deleteForBranch(options, await deployPorts(options))
}
