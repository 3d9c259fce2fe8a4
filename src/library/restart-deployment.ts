import type {RestartOptions} from '../operations/options.ts'
import {restart} from '../operations/restart.ts'
import type {DeployResult} from '../operations/result.ts'
import {deployPorts, type AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Restarts the application on the instances of an in-place group, with the revision of its last successful deployment, and follows that to
 * the end as `deploy` does. It takes agents of version 2.1 or later.
 */
export async function restartDeployment(options: RestartOptions & AwsSettings): Promise<DeployResult> {
  checkOptions('restartDeployment', options)
  return restart(options, await deployPorts(options))
}
