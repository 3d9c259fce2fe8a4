import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {nearestName} from '../core/suggest.ts'
import type {OperationEvent} from './events.ts'
import type {DeployOptions} from './options.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'

/** The group says which platform this is; an application or group that does not exist is told with the nearest one that does. */
export async function readGroup(
  {applicationName, deploymentGroupName, signal}: DeployOptions,
  {codedeploy}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<DeploymentGroup | undefined> {
  try {
    const group = await codedeploy.getDeploymentGroup(applicationName, deploymentGroupName, signal)
    if (group.computePlatform !== 'Server') {
      throw new DeployError(
        'usage',
        `deployment group "${deploymentGroupName}" deploys to ${group.computePlatform}; this version deploys to EC2 and on-premises servers only`,
        {
          input: 'deployment-group-name'
        }
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
    if (error.code === 'not-found') throw await withNearestName(error, {applicationName, deploymentGroupName, codedeploy, signal})
    throw error
  }
}

async function withNearestName(
  error: DeployError,
  {
    applicationName,
    deploymentGroupName,
    codedeploy,
    signal
  }: Pick<DeployOptions, 'applicationName' | 'deploymentGroupName' | 'signal'> & Pick<DeployPorts, 'codedeploy'>
): Promise<DeployError> {
  const isApplication = error.errorName === 'ApplicationDoesNotExistException'
  const input = isApplication ? 'application-name' : 'deployment-group-name'
  const names = await (
    isApplication ? codedeploy.listApplications(signal) : codedeploy.listDeploymentGroups(applicationName, signal)
  ).catch((): readonly string[] => [])
  const near = nearestName(isApplication ? applicationName : deploymentGroupName, names)
  const known = names.length > 0 && names.length <= 10 ? ` There are: ${names.join(', ')}.` : ''
  const {operation, errorName, requestId, cause} = error
  return new DeployError('not-found', error.message, {
    operation,
    errorName,
    requestId,
    cause,
    input,
    hint: near === undefined ? `Check \`${input}\` and the region.${known}` : `Did you mean "${near}"? Set \`${input}\`.`
  })
}
