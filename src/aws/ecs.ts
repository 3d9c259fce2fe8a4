import {
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ECSClient,
  type ECSClientConfig,
  type Failure,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  type RegisterTaskDefinitionCommandInput,
  type Service,
  type Task,
  type TaskDefinition as SdkTaskDefinition
} from '@aws-sdk/client-ecs'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import {mappedPorts} from '../core/mapped-ports.ts'
import type {EcsPort, EcsService, StoppedTask, TaskDefinition} from '../operations/function-ports.ts'
import {createCalls} from './calls.ts'
import {clientConfiguration, type ClientSettings} from './client-settings.ts'

/** ECS describes no more tasks in one call. */
const tasksPerPage = 100
/** ECS lists tasks in no order that is known; a service whose tasks end all the time has no end of them. */
const mostTaskPages = 5

/** ECS through the AWS SDK. */
export function createEcsPort(settings: ClientSettings): EcsPort {
  const connect = (more: ECSClientConfig = {}): ECSClient => new ECSClient({...clientConfiguration(settings), maxAttempts: 3, ...more})
  let client = connect()
  // Each RegisterTaskDefinition makes a revision: after a lost answer the SDK's own retry would make a second one, and nobody would know.
  let onceClient = connect({maxAttempts: 1})
  const {call} = createCalls(settings, {
    service: 'ecs',
    client: () => client,
    connect: fresh => {
      client = connect(fresh)
      onceClient = connect({...fresh, maxAttempts: 1})
    }
  })

  return {
    describeService: (cluster, service, signal) =>
      call({operation: 'DescribeServices', subject: `ECS service "${service}" of cluster "${cluster}"`}, signal, async options => {
        const {services = [], failures = []} = await client.send(new DescribeServicesCommand({cluster, services: [service]}), options)
        const found = services[0]
        if (found === undefined) throw notThere(cluster, service, failures[0])
        return toService(found, cluster, service)
      }),

    describeTaskDefinition: (reference, signal) =>
      call({operation: 'DescribeTaskDefinition', subject: `task definition "${reference}"`}, signal, async options => {
        const {taskDefinition} = await client.send(new DescribeTaskDefinitionCommand({taskDefinition: reference}), options)
        return toTaskDefinition('DescribeTaskDefinition', taskDefinition)
      }),

    registerTaskDefinition: (definition, signal) =>
      call({operation: 'RegisterTaskDefinition', subject: `task definition "${String(definition['family'])}"`}, signal, async options => {
        const {taskDefinition} = await onceClient.send(registration(definition), options)
        return toTaskDefinition('RegisterTaskDefinition', taskDefinition)
      }),

    async stoppedTasks(cluster, service, signal) {
      const subject = `the stopped tasks of ECS service "${service}"`
      const stopped: StoppedTask[] = []
      let nextToken: string | undefined
      for (let page = 1; page <= mostTaskPages; page++) {
        const listed = await call({operation: 'ListTasks', subject}, signal, async options => {
          const asked = {
            cluster,
            serviceName: service,
            desiredStatus: 'STOPPED',
            maxResults: tasksPerPage,
            ...defined({nextToken})
          } as const
          return client.send(new ListTasksCommand(asked), options)
        })
        const {taskArns = []} = listed
        if (taskArns.length > 0) {
          const tasks = await call({operation: 'DescribeTasks', subject}, signal, async options => {
            return (await client.send(new DescribeTasksCommand({cluster, tasks: taskArns}), options)).tasks ?? []
          })
          stopped.push(...tasks.map(toStoppedTask))
        }
        nextToken = listed.nextToken
        if (nextToken === undefined || nextToken === '') break
      }
      return stopped.sort((a, b) => (b.stoppedAtMs ?? 0) - (a.stoppedAtMs ?? 0))
    }
  }
}

/**
 * RegisterTaskDefinition with everything that is in `definition`: the SDK leaves out members it does not know, and a task without a setting that
 * its file has is not what was asked for.
 */
function registration(definition: Readonly<Record<string, unknown>>): RegisterTaskDefinitionCommand {
  const command = new RegisterTaskDefinitionCommand(definition as unknown as RegisterTaskDefinitionCommandInput)
  command.middlewareStack.add(
    next => args => {
      Object.assign(args.request as object, {body: JSON.stringify(definition)})
      return next(args)
    },
    // Before the length and the signature are taken.
    {step: 'build', priority: 'high', name: 'sendWhole'}
  )
  return command
}

function notThere(cluster: string, service: string, failure: Failure | undefined): DeployError {
  const said = failure?.reason === undefined || failure.reason === 'MISSING' ? '' : ` (${failure.reason})`
  return new DeployError('not-found', `there is no ECS service "${service}" in cluster "${cluster}"${said}`, {
    operation: 'DescribeServices',
    hint: 'Check the ECS service that the deployment group names, the region and the account.'
  })
}

function toService(found: Service, cluster: string, service: string): EcsService {
  const primary = found.taskSets?.find(({status}) => status === 'PRIMARY')
  const others = (found.taskSets ?? []).filter(taskSet => taskSet !== primary)
  const network = (primary?.networkConfiguration ?? found.networkConfiguration)?.awsvpcConfiguration
  return {
    cluster,
    service,
    deploymentController: found.deploymentController?.type ?? 'ECS',
    status: found.status ?? 'ACTIVE',
    capacityProviderStrategy: given(primary?.capacityProviderStrategy, found.capacityProviderStrategy).map(
      ({capacityProvider = '', base, weight}) => ({capacityProvider, ...defined({base, weight})})
    ),
    loadBalancers: given(primary?.loadBalancers, found.loadBalancers).map(({containerName, containerPort}) =>
      defined({containerName, containerPort})
    ),
    ...defined({
      taskDefinition: primary?.taskDefinition ?? found.taskDefinition,
      // A task set has the version that LATEST was when it was made: nobody asked for that one.
      platformVersion: found.platformVersion === 'LATEST' ? 'LATEST' : (primary?.platformVersion ?? found.platformVersion)
    }),
    ...(others.length > 0 && {otherTaskSets: others.map(({taskDefinition = '', status = ''}) => ({taskDefinition, status}))}),
    ...(network && {
      network: {
        subnets: network.subnets ?? [],
        securityGroups: network.securityGroups ?? [],
        ...defined({assignPublicIp: network.assignPublicIp})
      }
    })
  }
}

/** What the task set says, and where it says nothing, what the service does. */
function given<T>(ofTaskSet: readonly T[] = [], ofService: readonly T[] = []): readonly T[] {
  return ofTaskSet.length > 0 ? ofTaskSet : ofService
}

function toTaskDefinition(operation: string, found: SdkTaskDefinition | undefined): TaskDefinition {
  const {taskDefinitionArn, family, revision, containerDefinitions = [], networkMode} = found ?? {}
  if (taskDefinitionArn === undefined || family === undefined || revision === undefined)
    throw new DeployError('service', `${operation} answered without the task definition`, {operation})
  return {
    arn: taskDefinitionArn,
    family,
    revision,
    containers: containerDefinitions.map(({name = '', portMappings = []}) => ({
      name,
      ports: portMappings.flatMap(mapping => mappedPorts(mapping) ?? [])
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
