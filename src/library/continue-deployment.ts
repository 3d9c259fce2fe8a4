import {continueDeployment as continueWith} from '../operations/continue.ts'
import type {ContinueOptions} from '../operations/options.ts'
import type {DeployResult} from '../operations/result.ts'
import {deployPorts, type AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Ends the wait that a blue/green deployment is in, for the shift of its traffic or for the end of its original instances, and follows it to
 * its end. Throws a `DeployError` when it does not wait.
 */
export async function continueDeployment(options: ContinueOptions & AwsSettings): Promise<DeployResult> {
  checkOptions('continueDeployment', options)
  return continueWith(options, await deployPorts(options))
}
