import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {computePlatforms} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import type {DeployOptions} from './options.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {withNearestName} from './with-nearest-name.ts'

/** The group says which platform this is; an application or group that does not exist is told with the nearest one that does. */
export async function readGroup(
  {applicationName, deploymentGroupName, signal, timeout}: DeployOptions,
  {codedeploy, clock}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<DeploymentGroup | undefined> {
  try {
    const group = await patiently(() => codedeploy.getDeploymentGroup(applicationName, deploymentGroupName, signal), {
      clock,
      signal,
      patienceMs: timeout,
      onRetry: tellRetry(observe)
    })
    if (!(computePlatforms as readonly string[]).includes(group.computePlatform)) {
      throw new DeployError(
        'usage',
        `deployment group "${deploymentGroupName}" deploys to ${group.computePlatform}; this version deploys to ${computePlatforms.join(', ')} only`,
        {input: 'deployment-group-name', hint: 'A newer version may know it.'}
      )
    }
    return group
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'access-denied') {
      observe({
        type: 'notice',
        message: `${error.message}. Going on without; codedeploy:GetDeploymentGroup would let options be checked before the upload`
      })
      return undefined
    }
    if (error.code !== 'not-found') throw error
    throw await withNearestName(
      error,
      error.errorName === 'ApplicationDoesNotExistException'
        ? {input: 'application-name', name: applicationName, list: () => codedeploy.listApplications(signal)}
        : {
            input: 'deployment-group-name',
            name: deploymentGroupName,
            list: () => codedeploy.listDeploymentGroups(applicationName, signal)
          }
    )
  }
}
