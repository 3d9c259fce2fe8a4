import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {nameOf} from './deployed-task-definition.ts'
import type {OperationEvent} from './events.ts'
import type {EcsService} from './function-ports.ts'
import type {DeployOptions} from './options.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'

/** How long calls are tried again, and until when. */
export type Asking = Pick<DeployOptions, 'signal' | 'timeout'>

/**
 * The service that a deployment group deploys to; undefined when the group, or the service, may not be read. Throws when there is no such
 * service, and for one that CodeDeploy cannot deploy to: nothing is to be registered for it.
 */
export async function readEcsService(
  group: DeploymentGroup | undefined,
  {signal, timeout}: Asking,
  {ecs, clock}: Pick<DeployPorts, 'ecs' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<EcsService | undefined> {
  if (group === undefined) return undefined
  if (group.ecsService === undefined) {
    throw unfit(
      'usage',
      `deployment group "${group.name}" names no ECS service`,
      'Give it one: `aws deploy update-deployment-group --ecs-services …`.'
    )
  }
  const {cluster, service: name} = group.ecsService
  let service: EcsService
  try {
    service = await patiently(() => ecs.describeService(cluster, name, signal), {
      clock,
      signal,
      patienceMs: timeout,
      onRetry: tellRetry(observe)
    })
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'access-denied') {
      observe({
        type: 'notice',
        message: `${error.message}. Going on without; ecs:DescribeServices would let the service be checked, and its settings be carried over`
      })
      return undefined
    }
    if (error.code !== 'not-found') throw error
    const {operation, errorName, requestId} = error
    throw new DeployError(
      'not-found',
      `deployment group "${group.name}" deploys to ECS service "${name}" of cluster "${cluster}", which does not exist`,
      {
        operation,
        errorName,
        requestId,
        input: 'deployment-group-name',
        hint: 'Create the service again, or let the deployment group name the one that took its place.',
        cause: error
      }
    )
  }
  requireDeployable(service)
  tellOtherTaskSets(service, observe)
  return service
}

/** CodeDeploy fails with INVALID_ECS_SERVICE where there are two when it begins. */
function tellOtherTaskSets({cluster, service, otherTaskSets = []}: EcsService, observe: Observer<OperationEvent>): void {
  if (otherTaskSets.length === 0) return
  const sets = otherTaskSets.map(({taskDefinition, status}) => `${nameOf(taskDefinition)} (${status})`).join(', ')
  observe({
    type: 'notice',
    message:
      `ECS service "${service}" of cluster "${cluster}" has another task set beside the one with the traffic: ${sets}. A deployment that is under ` +
      'way has one, until it ends; one that was stopped leaves it. If none is under way, the next one may fail until it is deleted: ' +
      '`aws ecs delete-task-set`'
  })
}

function requireDeployable({cluster, service, deploymentController, status}: EcsService): void {
  const what = `ECS service "${service}" of cluster "${cluster}"`
  if (deploymentController !== 'CODE_DEPLOY') {
    const who =
      deploymentController === 'ECS'
        ? 'is deployed to by ECS itself (deployment controller ECS)'
        : `has the deployment controller ${deploymentController}`
    throw unfit(
      'usage',
      `${what} ${who}, and CodeDeploy deploys only to services of CODE_DEPLOY`,
      deploymentController === 'ECS'
        ? "Deploy to it with aws-actions/amazon-ecs-deploy-task-definition, by rolling updates or ECS's own blue/green; or create a service with the deployment controller CODE_DEPLOY: that of an existing one stays."
        : 'Let the deployment group name a service with the deployment controller CODE_DEPLOY.'
    )
  }
  if (status !== 'ACTIVE') {
    throw unfit(
      'refused',
      `${what} is ${status}, and only an ACTIVE service can be deployed to`,
      'Create it again, or let the deployment group name another one.'
    )
  }
}

function unfit(code: 'usage' | 'refused', message: string, hint: string): DeployError {
  return new DeployError(code, message, {input: 'deployment-group-name', hint})
}
