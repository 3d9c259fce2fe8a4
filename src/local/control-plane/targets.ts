import {targetStatuses} from '../../deployment/model.ts'
import type {DeploymentRecord, TargetRecord} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Context, Operation} from './context.ts'
import {accountId, requireBatchSize, requireDeployment, seconds} from './context.ts'
import {describeEvents} from './events.ts'
import {describeFunctionTarget} from './function-targets.ts'
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
  const [statuses, labels] = [optionalStrings(filters, 'TargetStatus'), optionalStrings(filters, 'ServerInstanceLabel')]
  const page = cutPage(input, deployment.targets, ({id}) => id, targetFilter(deployment, statuses, labels))
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
  requireBatchSize(ids, deployment.computePlatform === undefined ? 25 : 1, 'DeploymentTargetListSizeExceededException')
  return {deploymentTargets: ids.map(id => describe(deployment, requireTarget(deployment, id), context))}
}

/** Throws DeploymentNotStartedException while the deployment is only created. */
export function requireStarted(input: Input, context: Context): DeploymentRecord {
  const deployment = requireDeployment(input, context)
  if (deployment.status === 'Created' || deployment.status === 'Queued')
    throw new ApiError('DeploymentNotStartedException', `The deployment ${deployment.id} has not started.`)
  return deployment
}

/** Empty filters let all pass. Throws InvalidInstanceStatusException, InvalidDeploymentInstanceTypeException. */
export function targetFilter(
  {blueGreen, computePlatform}: DeploymentRecord,
  statuses: readonly string[] = [],
  labels: readonly string[] = []
): (target: TargetRecord) => boolean {
  const errorName = 'InvalidDeploymentInstanceTypeException'
  if (labels.length > 0 && blueGreen === undefined) {
    const what = computePlatform === undefined ? 'this one is in place' : `this one is to ${computePlatform}`
    throw new ApiError(errorName, `Blue and Green are for blue/green deployments to servers; ${what}.`)
  }
  for (const label of labels) {
    if (label !== 'Blue' && label !== 'Green') throw new ApiError(errorName, `${JSON.stringify(label)} is neither Blue nor Green.`)
  }
  for (const status of statuses) {
    if (!targetStatuses.some(known => known === status))
      throw new ApiError('InvalidInstanceStatusException', `The instance status ${JSON.stringify(status)} does not exist.`)
  }
  const passes = (allowed: readonly string[], value: string | undefined): boolean =>
    allowed.length === 0 || (value !== undefined && allowed.includes(value))
  return ({status, label}) => passes(statuses, status) && passes(labels, label)
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

function describe(deployment: DeploymentRecord, target: TargetRecord, {region}: Context): object {
  if (deployment.computePlatform !== undefined) return describeFunctionTarget(deployment, target, region)
  const {id: deploymentId} = deployment
  const {id, status, lastUpdatedMs, events, label} = target
  return {
    deploymentTargetType: 'InstanceTarget',
    instanceTarget: {
      deploymentId,
      targetId: id,
      targetArn: targetArn(id, region),
      status,
      lastUpdatedAt: seconds(lastUpdatedMs),
      lifecycleEvents: describeEvents(events),
      instanceLabel: label
    }
  }
}

export const targetOperations: Readonly<Record<string, Operation>> = {
  ListDeploymentTargets: listDeploymentTargets,
  GetDeploymentTarget: getDeploymentTarget,
  BatchGetDeploymentTargets: batchGetDeploymentTargets
}
