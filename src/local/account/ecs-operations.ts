import {createHash} from 'node:crypto'
import {defined} from '../../core/defined.ts'
import {ApiError} from '../control-plane/api-error.ts'
import {accountId, seconds} from '../control-plane/context.ts'
import {optionalChoice, optionalString, optionalStrings, type Input} from '../control-plane/input.ts'
import {cutPage, tokenOf} from '../control-plane/paging.ts'
import type {AccountContext, AccountOperation} from './account-operation.ts'
import {createService} from './create-ecs-service.ts'
import {describeTaskDefinition, registerTaskDefinition} from './task-definition-operations.ts'
import type {EcsServiceRecord, TaskSetRecord} from './records.ts'

const invalid = (message: string): ApiError => new ApiError('InvalidParameterException', message)

const describeServices: AccountOperation = (input, context) => {
  const cluster = requireCluster(input, context)
  const asked = optionalStrings(input, 'services') ?? []
  if (asked.length === 0) throw invalid('Services cannot be empty.')
  if (asked.length > 10) throw invalid('At most 10 services can be described at once.')
  const found = asked.map(reference => ({reference, record: context.account.findService(cluster, lastPart(reference))}))
  return {
    services: found.flatMap(({record}) => (record === undefined ? [] : [describe(record, context)])),
    failures: found.flatMap(({reference, record}) =>
      record === undefined ? [{arn: serviceArn(cluster, lastPart(reference), context), reason: 'MISSING'}] : []
    )
  }
}

const listTasks: AccountOperation = (input, context) => {
  const cluster = requireCluster(input, context)
  const name = optionalString(input, 'serviceName')
  const isStopped = optionalChoice(input, 'desiredStatus', ['RUNNING', 'PENDING', 'STOPPED'], 'InvalidParameterException') === 'STOPPED'
  if (name !== undefined && context.account.findService(cluster, lastPart(name)) === undefined)
    throw new ApiError('ServiceNotFoundException', 'Service not found.')
  const services = context.account.services.filter(
    record => record.cluster === cluster && (name === undefined || record.service === lastPart(name))
  )
  const tasks = services.flatMap(service => (isStopped ? stoppedTasks(service) : runningTasks(service, context)))
  const page = cutPage(
    input,
    tasks.map(({taskArn}) => String(taskArn)),
    taskArn => taskArn
  )
  return {taskArns: page.items, ...tokenOf(page)}
}

const describeTasks: AccountOperation = (input, context) => {
  const cluster = requireCluster(input, context)
  const asked = optionalStrings(input, 'tasks') ?? []
  if (asked.length === 0) throw invalid('Tasks cannot be empty.')
  if (asked.length > 100) throw invalid('At most 100 tasks can be described at once.')
  const known = context.account.services
    .filter(record => record.cluster === cluster)
    .flatMap(service => [...runningTasks(service, context), ...stoppedTasks(service)])
  const found = asked.map(reference => ({
    reference,
    task: known.find(({taskArn}) => lastPart(String(taskArn)) === lastPart(reference))
  }))
  return {
    tasks: found.flatMap(({task}) => task ?? []),
    failures: found.flatMap(({reference, task}) => (task === undefined ? [{arn: reference, reason: 'MISSING'}] : []))
  }
}

/** By their names: what ECS's clients call, as far as deployments need it. */
export const ecsOperations: ReadonlyMap<string, AccountOperation> = new Map(
  Object.entries({
    RegisterTaskDefinition: registerTaskDefinition,
    DescribeTaskDefinition: describeTaskDefinition,
    CreateCluster: createCluster,
    DescribeClusters: describeClusters,
    CreateService: createServiceIn,
    DescribeServices: describeServices,
    ListTasks: listTasks,
    DescribeTasks: describeTasks
  })
)

function createServiceIn(input: Input, context: AccountContext): object {
  return {service: describe(createService(input, clusterOf(input), context), context)}
}

/** One that is there is answered as if it was made now, as ECS does. */
function createCluster(input: Input, context: AccountContext): object {
  const name = optionalString(input, 'clusterName') ?? 'default'
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(name)) throw invalid('Identifiers must have 1 to 255 letters, numbers, hyphens, and underscores.')
  const {account} = context
  if (!account.hasCluster(name)) {
    account.clusters.push(name)
    account.save()
  }
  return {cluster: describeCluster(name, context)}
}

function describeClusters(input: Input, context: AccountContext): object {
  const asked = (optionalStrings(input, 'clusters') ?? ['default']).map(lastPart)
  const isThere = (name: string): boolean => context.account.hasCluster(name)
  return {
    clusters: asked.filter(isThere).map(name => describeCluster(name, context)),
    failures: asked.filter(name => !isThere(name)).map(name => ({arn: clusterArn(name, context), reason: 'MISSING'}))
  }
}

function describeCluster(name: string, context: AccountContext): object {
  const services = context.account.services.filter(({cluster}) => cluster === name)
  const running = services.flatMap(service => runningTasks(service, context)).length
  return {
    clusterArn: clusterArn(name, context),
    clusterName: name,
    status: 'ACTIVE',
    registeredContainerInstancesCount: 0,
    runningTasksCount: running,
    pendingTasksCount: 0,
    activeServicesCount: services.length
  }
}

/** A cluster comes into being with its first service, too. */
function requireCluster(input: Input, {account}: AccountContext): string {
  const cluster = clusterOf(input)
  if (account.hasCluster(cluster)) return cluster
  throw new ApiError('ClusterNotFoundException', 'Cluster not found.')
}

function clusterOf(input: Input): string {
  return lastPart(optionalString(input, 'cluster') ?? 'default')
}

/** The name in an ARN, or a name itself. */
function lastPart(reference: string): string {
  return reference.split('/').at(-1) ?? reference
}

const arn = ({region}: AccountContext, resource: string): string => `arn:aws:ecs:${region}:${accountId}:${resource}`
const clusterArn = (cluster: string, context: AccountContext): string => arn(context, `cluster/${cluster}`)
const serviceArn = (cluster: string, service: string, context: AccountContext): string => arn(context, `service/${cluster}/${service}`)

function describe(record: EcsServiceRecord, context: AccountContext): object {
  const {cluster, service, deploymentController, desiredCount, loadBalancers, taskSets} = record
  const {platformVersion, capacityProviderStrategy, networkConfiguration} = record
  const isOwnController = deploymentController === 'ECS'
  const primary = taskSets.find(({status}) => status === 'PRIMARY') ?? taskSets[0]
  const createdMs = Math.min(...taskSets.map(taskSet => taskSet.createdMs))
  return {
    serviceArn: serviceArn(cluster, service, context),
    serviceName: service,
    clusterArn: clusterArn(cluster, context),
    status: 'ACTIVE',
    desiredCount,
    runningCount: desiredCount * taskSets.length,
    pendingCount: 0,
    loadBalancers,
    serviceRegistries: [],
    deploymentController: {type: deploymentController},
    schedulingStrategy: 'REPLICA',
    ...defined({taskDefinition: primary?.taskDefinition, platformVersion, capacityProviderStrategy, networkConfiguration}),
    ...(Number.isFinite(createdMs) && {createdAt: seconds(createdMs)}),
    deployments: [],
    taskSets: isOwnController ? [] : taskSets.map(taskSet => describeTaskSet(taskSet, record, context)),
    events: []
  }
}

function describeTaskSet(taskSet: TaskSetRecord, record: EcsServiceRecord, context: AccountContext): object {
  const {cluster, service, desiredCount, loadBalancers} = record
  const {platformVersion, capacityProviderStrategy, networkConfiguration} = record
  return {
    id: taskSet.id,
    taskSetArn: arn(context, `task-set/${cluster}/${service}/${taskSet.id}`),
    serviceArn: serviceArn(cluster, service, context),
    clusterArn: clusterArn(cluster, context),
    startedBy: 'CODE_DEPLOY',
    status: taskSet.status,
    taskDefinition: taskSet.taskDefinition,
    computedDesiredCount: desiredCount,
    pendingCount: 0,
    runningCount: desiredCount,
    createdAt: seconds(taskSet.createdMs),
    loadBalancers,
    serviceRegistries: [],
    scale: {value: 100, unit: 'PERCENT'},
    stabilityStatus: 'STEADY_STATE',
    ...defined({platformVersion, capacityProviderStrategy, networkConfiguration})
  }
}

interface Task extends Readonly<Record<string, unknown>> {
  readonly taskArn: unknown
}

/** As many of each task set as the service wants; their ids stay the same. */
function runningTasks(record: EcsServiceRecord, context: AccountContext): readonly Task[] {
  const {cluster, service, desiredCount, taskSets} = record
  return taskSets.flatMap(taskSet =>
    Array.from({length: desiredCount}, (_, index) => ({
      taskArn: arn(context, `task/${cluster}/${digest(`${cluster}/${service}/${taskSet.id}/${index}`)}`),
      clusterArn: clusterArn(cluster, context),
      taskDefinitionArn: taskSet.taskDefinition,
      startedBy: taskSet.id,
      group: `service:${service}`,
      desiredStatus: 'RUNNING',
      lastStatus: 'RUNNING',
      createdAt: seconds(taskSet.createdMs),
      startedAt: seconds(taskSet.createdMs),
      containers: []
    }))
  )
}

function stoppedTasks({stoppedTasks = []}: EcsServiceRecord): readonly Task[] {
  return stoppedTasks.map(task => ({desiredStatus: 'STOPPED', lastStatus: 'STOPPED', ...task, taskArn: task['taskArn']}))
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32)
}
