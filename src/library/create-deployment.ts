import type {DeployOptions} from '../operations/options.ts'
import type {DeployResult} from '../operations/result.ts'
import type {AwsSettings, GitSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'
import {deploy} from './deploy.ts'

/**
 * Creates a deployment as `deploy` does and does not follow it: the outcome is `left-running`. `watchDeployment` and `waitForDeployment` take
 * it up by its id. Throws a `DeployError` when none could be created.
 */
export async function createDeployment(options: Omit<DeployOptions, 'waitFor'> & AwsSettings & GitSettings): Promise<DeployResult> {
  checkOptions('createDeployment', options)
  return deploy({...options, waitFor: 'none'})
}
