import {defined} from '../../core/defined.ts'
import {hasPort} from '../../core/mapped-ports.ts'
import {ApiError} from '../control-plane/api-error.ts'
import {optionalChoice, optionalNumber, optionalObject, optionalObjects, optionalString, type Input} from '../control-plane/input.ts'
import {newTaskSet} from '../engine/task-sets.ts'
import type {AccountContext} from './account-operation.ts'
import type {EcsServiceRecord, TaskDefinitionRecord} from './records.ts'
import {containersOf} from './task-definition-operations.ts'

const invalid = (message: string): ApiError => new ApiError('InvalidParameterException', message)

/** CreateService: the service is there at once, with one task set that has all of the traffic. Its cluster need not exist. */
export function createService(input: Input, cluster: string, {account, clock}: AccountContext): EcsServiceRecord {
  const service = optionalString(input, 'serviceName') ?? ''
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(service))
    throw invalid('The service name must have 1 to 255 letters (uppercase and lowercase), numbers, hyphens, and underscores.')
  if (account.findService(cluster, service) !== undefined) throw invalid('Creation of service was not idempotent.')
  const definition = account.findTaskDefinition(optionalString(input, 'taskDefinition') ?? '')
  if (definition === undefined) throw new ApiError('ClientException', 'TaskDefinition not found.')
  const desiredCount = optionalNumber(input, 'desiredCount') ?? 1
  if (!Number.isInteger(desiredCount) || desiredCount < 0 || desiredCount > 5_000)
    throw invalid('The desired count must be a whole number from 0 to 5000.')
  const controllers = ['ECS', 'CODE_DEPLOY', 'EXTERNAL'] as const
  const controller = optionalChoice(optionalObject(input, 'deploymentController') ?? {}, 'type', controllers, 'InvalidParameterException')
  const record: EcsServiceRecord = {
    cluster,
    service,
    deploymentController: controller ?? 'ECS',
    desiredCount,
    loadBalancers: (optionalObjects(input, 'loadBalancers') ?? []).map(item => readLoadBalancer(item, definition)),
    ...defined({
      platformVersion: optionalString(input, 'platformVersion'),
      capacityProviderStrategy: optionalObjects(input, 'capacityProviderStrategy'),
      networkConfiguration: optionalObject(input, 'networkConfiguration')
    }),
    taskSets: [{...newTaskSet(definition.arn, clock.now()), status: 'PRIMARY', trafficWeight: 100}]
  }
  account.services.push(record)
  account.save()
  return record
}

function readLoadBalancer(item: Input, definition: TaskDefinitionRecord): EcsServiceRecord['loadBalancers'][number] {
  const targetGroupArn = optionalString(item, 'targetGroupArn')
  const containerName = optionalString(item, 'containerName') ?? ''
  const containerPort = optionalNumber(item, 'containerPort') ?? 0
  const container = containersOf(definition).find(({name}) => name === containerName)
  if (container === undefined) throw invalid(`The container ${containerName} does not exist in the task definition.`)
  if (!hasPort(container.ports, containerPort))
    throw invalid(`The container ${containerName} did not have a container port ${containerPort} defined.`)
  return {...defined({targetGroupArn}), containerName, containerPort}
}
