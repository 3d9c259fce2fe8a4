import {DeployError} from '../core/errors.ts'
import type {DeploymentSnapshot} from '../deployment/model.ts'
import type {CodeDeployPort} from './ports.ts'

/**
 * Which ends of a deployment are rolled back: what it says itself, else what its group says. A group that cannot be read says nothing, and so
 * does one whose answer an abort cut off.
 */
export async function rollbackEventsOf(
  {autoRollbackEvents, applicationName, deploymentGroupName}: DeploymentSnapshot,
  {codedeploy}: {readonly codedeploy: Pick<CodeDeployPort, 'getDeploymentGroup'>},
  signal?: AbortSignal
): Promise<readonly string[]> {
  if (autoRollbackEvents !== undefined) return autoRollbackEvents
  if (applicationName === undefined || deploymentGroupName === undefined) return []
  try {
    return (await codedeploy.getDeploymentGroup(applicationName, deploymentGroupName, signal)).autoRollbackEvents
  } catch (error) {
    if (error instanceof DeployError || signal?.aborted) return []
    throw error
  }
}
