import type {StopOptions} from '../operations/options.ts'
import type {DeployResult} from '../operations/result.ts'
import {stop} from '../operations/stop.ts'
import {deployPorts, type AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Stops a deployment and follows it, and its rollback, to the end. `isStopped` of the result says whether that is how it ended. Throws a
 * `DeployError` when it could not be told to stop.
 */
export async function stopDeployment(options: StopOptions & AwsSettings): Promise<DeployResult> {
  checkOptions('stopDeployment', options)
  return stop(options, await deployPorts(options))
}
