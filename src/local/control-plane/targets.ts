import {targetStatuses} from '../../deployment/model.ts'
import type {DeploymentRecord, EventRecord, TargetRecord} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Context, Operation} from './context.ts'
import {accountId, requireBatchSize, requireDeployment, seconds} from './context.ts'
import type {Input} from './input.ts'
import {optionalObject, optionalString, optionalStrings} from './input.ts'
import {cutPage, tokenOf} from './paging.ts'

const listDeploymentTargets: Operation = (input, context) => {
  const deployment = requireStarted(input, context)
  const filters = optionalObject(input, 'targetFilters') ?? {}
  for (const name of Object.keys(filters)) {
    if (name !== 'TargetStatus' && name !== 'ServerInstanceLabel')
      throw new ApiError(
        'InvalidTargetFilterNameException',
        `The target filter ${JSON.stringify(name)} is neither TargetStatus nor ServerInstanceLabel.`
      )
  }
  if (optionalStrings(filters, 'ServerInstanceLabel') !== undefined)
    throw new ApiError('InvalidDeploymentInstanceTypeException', 'Instance labels are for blue/green deployments; this one is in place.')
  const page = cutPage(input, filterTargets(deployment, optionalStrings(filters, 'TargetStatus')), ({id}) => id)
  return {targetIds: page.items.map(({id}) => id), ...tokenOf(page)}
}

const getDeploymentTarget: Operation = (input, context) => {
  const deployment = requireStarted(input, context)
  const id = optionalString(input, 'targetId')
  if (id === undefined || id === '') throw new ApiError('DeploymentTargetIdRequiredException', 'A deployment target ID was not provided.')
  return {deploymentTarget: describe(deployment, requireTarget(deployment, id), context)}
}

const batchGetDeploymentTargets: Operation = (input, context) => {
  const deployment = requireStarted(input, context)
  const ids = optionalStrings(input, 'targetIds') ?? []
  if (ids.length === 0) throw new ApiError('DeploymentTargetIdRequiredException', 'A deployment target ID was not provided.')
  requireBatchSize(ids, 25, 'DeploymentTargetListSizeExceededException')
  return {deploymentTargets: ids.map(id => describe(deployment, requireTarget(deployment, id), context))}
}

/** Throws DeploymentNotStartedException while the deployment is only created. */
export function requireStarted(input: Input, context: Context): DeploymentRecord {
  const deployment = requireDeployment(input, context)
  if (deployment.status === 'Created' || deployment.status === 'Queued')
    throw new ApiError('DeploymentNotStartedException', `The deployment ${deployment.id} has not started.`)
  return deployment
}

/** Throws InvalidInstanceStatusException. */
export function filterTargets({targets}: DeploymentRecord, statuses: readonly string[] | undefined): readonly TargetRecord[] {
  for (const status of statuses ?? []) {
    if (!targetStatuses.some(known => known === status))
      throw new ApiError('InvalidInstanceStatusException', `The instance status ${JSON.stringify(status)} does not exist.`)
  }
  return statuses === undefined || statuses.length === 0 ? targets : targets.filter(({status}) => statuses.includes(status))
}

function requireTarget({id: deploymentId, targets}: DeploymentRecord, id: string): TargetRecord {
  const target = targets.find(candidate => candidate.id === id)
  if (target === undefined)
    throw new ApiError('DeploymentTargetDoesNotExistException', `The target ${id} does not belong to the deployment ${deploymentId}.`)
  return target
}

export function targetArn(id: string, region: string): string {
  return `arn:aws:${id.startsWith('i-') ? 'ec2' : 'codedeploy'}:${region}:${accountId}:instance/${id}`
}

export function describeEvents(events: readonly EventRecord[]): object[] {
  return events.map(({name, status, startedMs, endedMs, diagnostics}) => ({
    lifecycleEventName: name,
    diagnostics,
    startTime: startedMs === undefined ? undefined : seconds(startedMs),
    endTime: endedMs === undefined ? undefined : seconds(endedMs),
    status
  }))
}

function describe({id: deploymentId}: DeploymentRecord, {id, status, lastUpdatedMs, events}: TargetRecord, {region}: Context): object {
  return {
    deploymentTargetType: 'InstanceTarget',
    instanceTarget: {
      deploymentId,
      targetId: id,
      targetArn: targetArn(id, region),
      status,
      lastUpdatedAt: seconds(lastUpdatedMs),
      lifecycleEvents: describeEvents(events)
    }
  }
}

export const targetOperations: Readonly<Record<string, Operation>> = {
  ListDeploymentTargets: listDeploymentTargets,
  GetDeploymentTarget: getDeploymentTarget,
  BatchGetDeploymentTargets: batchGetDeploymentTargets
}
