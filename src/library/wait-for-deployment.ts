import type {WaitOptions} from '../operations/options.ts'
import type {DeployResult} from '../operations/result.ts'
import {waitForDeployment as waitWith} from '../operations/wait.ts'
import {deployPorts, type AwsSettings} from './aws-ports.ts'
import {checkOptions} from './check-options.ts'

/**
 * Follows a deployment that exists, and its rollback, to the end, and says how it ended as `deploy` does: one that another job created, or
 * that an earlier run left running. It is left alone when `signal` aborts, unless `onCancel` says otherwise.
 */
export async function waitForDeployment(options: WaitOptions & AwsSettings): Promise<DeployResult> {
  checkOptions('waitForDeployment', options)
  return waitWith(options, await deployPorts(options))
}
