import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  type Task,
  type TaskDefinition as SdkTaskDefinition
} from '@aws-sdk/client-ecs'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {EcsPort, EcsService, StoppedTask, TaskDefinition} from '../operations/function-ports.ts'
import {clientConfiguration, type ClientSettings} from './client-settings.ts'
import {toDeployError} from './errors.ts'
import type {CallContext} from './sdk-error.ts'
import {withinTime} from './within-time.ts'

/** A call, its retries included. */
const callLimitMs = 30_000

/** ECS through the AWS SDK. */
export function createEcsPort(settings: ClientSettings): EcsPort {
  const client = new ECSClient({...clientConfiguration(settings), maxAttempts: 3})
  const call = async <T>(
    context: CallContext,
    signal: AbortSignal | undefined,
    send: (options: {abortSignal: AbortSignal}) => Promise<T>
  ): Promise<T> => {
    try {
      return await withinTime(context.operation, callLimitMs, signal, abortSignal => send({abortSignal}))
    } catch (error) {
      throw toDeployError(error, context)
    }
  }

  return {
    describeService: (cluster, service, signal) =>
      call({operation: 'DescribeServices', subject: `ECS service "${service}" of cluster "${cluster}"`}, signal, async options => {
        const {services = []} = await client.send(new DescribeServicesCommand({cluster, services: [service]}), options)
        const found = services[0]
        if (found === undefined) throw new DeployError('not-found', `there is no ECS service "${service}" in cluster "${cluster}"`)
        return toService(found, cluster, service)
      }),

    describeTaskDefinition: (reference, signal) =>
      call({operation: 'DescribeTaskDefinition', subject: `task definition "${reference}"`}, signal, async options => {
        const {taskDefinition} = await client.send(new DescribeTaskDefinitionCommand({taskDefinition: reference}), options)
        return toTaskDefinition(taskDefinition)
      }),

    registerTaskDefinition: (definition, signal) =>
      call({operation: 'RegisterTaskDefinition', subject: `task definition "${String(definition['family'])}"`}, signal, async options => {
        // Whatever the file has is passed on: the service knows members that this SDK does not.
        const input = definition as unknown as RegisterTaskDefinitionCommandInput
        const {taskDefinition} = await client.send(new RegisterTaskDefinitionCommand(input), options)
        return toTaskDefinition(taskDefinition)
      }),

    stoppedTasks: (cluster, service, signal) =>
      call({operation: 'ListTasks', subject: `stopped tasks of ECS service "${service}"`}, signal, async options => {
        const listed = new ListTasksCommand({cluster, serviceName: service, desiredStatus: 'STOPPED', maxResults: 100})
        const {taskArns = []} = await client.send(listed, options)
        if (taskArns.length === 0) return []
        const {tasks = []} = await client.send(new DescribeTasksCommand({cluster, tasks: taskArns}), options)
        return tasks.map(toStoppedTask).sort((a, b) => (b.stoppedAtMs ?? 0) - (a.stoppedAtMs ?? 0))
      })
  }
}

function toService(found: Service, cluster: string, service: string): EcsService {
  const primary = found.taskSets?.find(({status}) => status === 'PRIMARY')
  const network = (primary?.networkConfiguration ?? found.networkConfiguration)?.awsvpcConfiguration
  return {
    cluster,
    service,
    deploymentController: found.deploymentController?.type ?? 'ECS',
    status: found.status ?? 'ACTIVE',
    capacityProviderStrategy: (primary?.capacityProviderStrategy ?? found.capacityProviderStrategy ?? []).map(
      ({capacityProvider = '', base, weight}) => ({capacityProvider, ...defined({base, weight})})
    ),
    loadBalancers: (found.loadBalancers ?? []).map(({containerName, containerPort}) => defined({containerName, containerPort})),
    ...defined({
      taskDefinition: primary?.taskDefinition ?? found.taskDefinition,
      platformVersion: primary?.platformVersion ?? found.platformVersion
    }),
    ...(network && {
      network: {
        subnets: network.subnets ?? [],
        securityGroups: network.securityGroups ?? [],
        ...defined({assignPublicIp: network.assignPublicIp})
      }
    })
  }
}

function toTaskDefinition(found: SdkTaskDefinition | undefined): TaskDefinition {
  const {taskDefinitionArn, family, revision, containerDefinitions = [], networkMode} = found ?? {}
  if (taskDefinitionArn === undefined || family === undefined || revision === undefined)
    throw new DeployError('network', 'ECS answered without the task definition')
  return {
    arn: taskDefinitionArn,
    family,
    revision,
    containers: containerDefinitions.map(({name = '', portMappings = []}) => ({
      name,
      ports: portMappings.flatMap(({containerPort}) => containerPort ?? [])
    })),
    ...defined({networkMode})
  }
}

function toStoppedTask({taskArn = '', taskDefinitionArn = '', stoppedReason, stopCode, stoppedAt, containers = []}: Task): StoppedTask {
  return {
    id: taskArn.split('/').at(-1) ?? '',
    taskDefinition: taskDefinitionArn,
    ...defined({stoppedReason, stopCode, stoppedAtMs: stoppedAt?.getTime()}),
    containers: containers.map(({name = '', exitCode, reason}) => ({name, ...defined({exitCode, reason})}))
  }
}
