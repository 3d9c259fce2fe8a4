import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {GroupActivity} from './active-deployment.ts'
import {nameOf} from './deployed-task-definition.ts'
import type {OperationEvent} from './events.ts'
import type {EcsService} from './function-ports.ts'
import type {DeployOptions} from './options.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {settling} from './settling.ts'

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

/** A service as a deployment would find it, and the deployment under way that changes it. */
export interface FoundService {
  readonly service: EcsService | undefined
  readonly activeDeploymentId?: string
}

/**
 * As {@link readEcsService}. Throws also when the service has a task set beside the one with the traffic, and no deployment is under way that
 * would end it: CodeDeploy fails with INVALID_ECS_SERVICE then.
 */
export async function readFreeService(
  group: DeploymentGroup | undefined,
  asking: Asking & {readonly activity?: () => Promise<GroupActivity>},
  ports: Pick<DeployPorts, 'ecs' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<FoundService> {
  const untilMs = ports.clock.now() + settling.longestMs
  for (;;) {
    const service = await readEcsService(group, asking, ports, observe)
    // One that is draining goes by itself.
    const other = service?.otherTaskSets?.find(({status}) => status === 'ACTIVE')
    if (service === undefined || other === undefined) return {service}
    const activity = (await asking.activity?.()) ?? {type: 'unknown'}
    if (activity.type === 'unknown') return {service}
    if (activity.type === 'busy') return {service, activeDeploymentId: activity.deploymentId}
    if (ports.clock.now() >= untilMs) throw shared(service, other)
    await ports.clock.sleep(settling.lookMs, asking.signal)
  }
}

function shared({cluster, service}: EcsService, other: {readonly taskDefinition: string}): DeployError {
  return unfit(
    'refused',
    `ECS service "${service}" of cluster "${cluster}" has a second task set, of ${nameOf(other.taskDefinition)}, and no deployment is under way that would end it`,
    'A deployment that was stopped, or failed, left it so, and CodeDeploy deploys only to a service with one. Let the production listener point at the target group of the one to keep, and remove the other: `aws ecs delete-task-set`.'
  )
}

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
