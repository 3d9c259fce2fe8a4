import type {DeploymentRecord, TargetRecord} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Context, Operation} from './context.ts'
import {requireBatchSize, requireDeployment, seconds} from './context.ts'
import {optionalString, optionalStrings} from './input.ts'
import {cutPage, tokenOf} from './paging.ts'
import {describeEvents} from './events.ts'
import type {Input} from './input.ts'
import {requireStarted, targetArn, targetFilter} from './targets.ts'

/** The calls that came before deployment targets; deprecated, and still what many scripts use. */
const listDeploymentInstances: Operation = (input, context) => {
  const deployment = requireServers(input, context)
  const [statuses, types] = [optionalStrings(input, 'instanceStatusFilter'), optionalStrings(input, 'instanceTypeFilter')]
  const page = cutPage(input, deployment.targets, ({id}) => id, targetFilter(deployment, statuses, types))
  return {instancesList: page.items.map(({id}) => id), ...tokenOf(page)}
}

const getDeploymentInstance: Operation = (input, context) => {
  const deployment = requireServers(input, context)
  const id = optionalString(input, 'instanceId')
  if (id === undefined || id === '') throw new ApiError('InstanceIdRequiredException', 'The instance ID was not specified.')
  const target = findTarget(deployment, id)
  if (target === undefined)
    throw new ApiError('InstanceDoesNotExistException', `The instance ${id} does not belong to the deployment ${deployment.id}.`)
  return {instanceSummary: describe(deployment, target, context)}
}

const batchGetDeploymentInstances: Operation = (input, context) => {
  const deployment = requireServers(input, context)
  const ids = optionalStrings(input, 'instanceIds') ?? []
  if (ids.length === 0) throw new ApiError('InstanceIdRequiredException', 'The instance IDs were not specified.')
  requireBatchSize(ids, 25)
  const missing = ids.filter(id => findTarget(deployment, id) === undefined)
  return {
    instancesSummary: ids.flatMap(id => findTarget(deployment, id) ?? []).map(target => describe(deployment, target, context)),
    ...(missing.length === 0 ? {} : {errorMessage: `Not in the deployment: ${missing.join(', ')}`})
  }
}

/** Throws InvalidComputePlatformException for a deployment without instances. */
function requireServers(input: Input, context: Context): DeploymentRecord {
  const {computePlatform} = requireDeployment(input, context)
  if (computePlatform !== undefined)
    throw new ApiError(
      'InvalidComputePlatformException',
      `The deployment is one to ${computePlatform}, which has no instances: ask for its deployment targets.`
    )
  return requireStarted(input, context)
}

/** By id or by ARN: the older calls give and take both. */
function findTarget({targets}: DeploymentRecord, id: string): TargetRecord | undefined {
  return targets.find(target => target.id === id || id.endsWith(`:instance/${target.id}`))
}

function describe({id: deploymentId}: DeploymentRecord, target: TargetRecord, {region}: Context): object {
  const {id, status, lastUpdatedMs, events, label} = target
  return {
    deploymentId,
    instanceId: targetArn(id, region),
    status,
    lastUpdatedAt: seconds(lastUpdatedMs),
    lifecycleEvents: describeEvents(events),
    instanceType: label
  }
}

export const instanceOperations: Readonly<Record<string, Operation>> = {
  ListDeploymentInstances: listDeploymentInstances,
  GetDeploymentInstance: getDeploymentInstance,
  BatchGetDeploymentInstances: batchGetDeploymentInstances
}
