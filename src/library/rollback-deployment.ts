import type {RollbackOptions} from '../operations/options.ts'
import type {DeployResult} from '../operations/result.ts'
import {rollback} from '../operations/rollback.ts'
import {deployPorts, type AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Deploys the revision again that a group had before its current one, or that of a given deployment, and follows it to the end.
 * `outcome: 'succeeded'`: that revision is back. Throws a `DeployError` when there is nothing to go back to.
 */
export async function rollbackDeployment(options: RollbackOptions & AwsSettings): Promise<DeployResult> {
  checkOptions('rollbackDeployment', options)
  return rollback(options, await deployPorts(options))
}
