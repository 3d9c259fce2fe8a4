import {deploy as deployWith} from '../operations/deploy.ts'
import type {DeployOptions} from '../operations/options.ts'
import type {DeployResult} from '../operations/result.ts'
import {deployPorts, type AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Deploys a revision and follows it to the end: a directory, an archive, an object in S3 or a GitHub commit to servers, an AppSpec to ECS
 * and Lambda. Only `outcome: 'succeeded'` is a success. Throws a `DeployError` when no deployment could be created.
 */
export async function deploy(options: DeployOptions & AwsSettings): Promise<DeployResult> {
  checkOptions('deploy', options)
  return deployWith(options, await deployPorts(options))
}
