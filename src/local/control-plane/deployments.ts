import {deploymentStatuses} from '../../deployment/model.ts'
import type {DeploymentRecord} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Operation} from './context.ts'
import {
  requireActive,
  requireApplication,
  requireBatchSize,
  requireDeployment,
  requireDeploymentId,
  requireGroup,
  seconds
} from './context.ts'
import {createDeployment} from './create-deployment.ts'
import type {Input} from './input.ts'
import {
  applicationName,
  deploymentGroupName,
  optionalBoolean,
  optionalName,
  optionalNumber,
  optionalObject,
  optionalStrings
} from './input.ts'
import {cutPage, tokenOf} from './paging.ts'
import {withoutContent} from './revision-input.ts'

const getDeployment: Operation = (input, context) => ({deploymentInfo: describe(requireDeployment(input, context))})

/** Ids that name no deployment are left out, as on AWS. */
const batchGetDeployments: Operation = (input, {catalog}) => {
  const ids = optionalStrings(input, 'deploymentIds') ?? []
  if (ids.length === 0) throw new ApiError('DeploymentIdRequiredException', 'The deployment IDs were not specified.')
  requireBatchSize(ids, 25)
  for (const id of ids) requireDeploymentId(id)
  return {deploymentsInfo: ids.flatMap(id => catalog.deployments.get(id) ?? []).map(describe)}
}

/** The latest first. */
const listDeployments: Operation = (input, context) => {
  const application = optionalName(input, applicationName)
  const group = optionalName(input, deploymentGroupName)
  if (application === undefined && group !== undefined)
    throw new ApiError('ApplicationNameRequiredException', 'The application name was not specified.')
  if (application !== undefined && group === undefined)
    throw new ApiError('DeploymentGroupNameRequiredException', 'The deployment group name was not specified.')
  const groupId =
    application === undefined || group === undefined ? undefined : requireGroup(requireApplication(context, application), group).id
  const statuses = optionalStrings(input, 'includeOnlyStatuses')
  for (const status of statuses ?? []) {
    if (!deploymentStatuses.some(known => known === status))
      throw new ApiError('InvalidDeploymentStatusException', `The deployment status ${JSON.stringify(status)} does not exist.`)
  }
  const {start, end} = readTimeRange(input)
  const isIncluded = (deployment: DeploymentRecord): boolean =>
    (groupId === undefined || deployment.groupId === groupId) &&
    (statuses === undefined || statuses.length === 0 || statuses.includes(deployment.status)) &&
    seconds(deployment.createdMs) >= start &&
    seconds(deployment.createdMs) <= end
  const page = cutPage(input, [...context.catalog.deployments.values()].reverse(), ({id}) => id, isIncluded)
  return {deployments: page.items.map(({id}) => id), ...tokenOf(page)}
}

/** In epoch seconds. */
function readTimeRange(input: Input): {start: number; end: number} {
  const range = optionalObject(input, 'createTimeRange') ?? {}
  const start = optionalNumber(range, 'start') ?? -Infinity
  const end = optionalNumber(range, 'end') ?? Infinity
  if (start > end) throw new ApiError('InvalidTimeRangeException', 'The time range starts after its end.')
  return {start, end}
}

const stopDeployment: Operation = (input, context) => {
  const deployment = requireDeployment(input, context)
  const autoRollbackEnabled = optionalBoolean(input, 'autoRollbackEnabled')
  requireActive(deployment)
  const status = context.engine.stop(deployment, autoRollbackEnabled)
  return {status, statusMessage: 'No more commands will be scheduled for execution in the deployment instances'}
}

function describe(deployment: DeploymentRecord): object {
  const {createdMs, startedMs, completedMs, settings, targets} = deployment
  const count = (status: string): number => targets.filter(target => target.status === status).length
  return {
    ...settings,
    applicationName: deployment.applicationName,
    deploymentGroupName: deployment.groupName,
    deploymentConfigName: deployment.configName,
    deploymentId: deployment.id,
    previousRevision: withoutContent(deployment.previousRevision),
    revision: withoutContent(deployment.revision),
    status: deployment.status,
    errorInformation: deployment.error,
    createTime: seconds(createdMs),
    startTime: startedMs === undefined ? undefined : seconds(startedMs),
    completeTime: completedMs === undefined ? undefined : seconds(completedMs),
    deploymentOverview:
      startedMs === undefined
        ? undefined
        : {
            Pending: count('Pending'),
            InProgress: count('InProgress'),
            Succeeded: count('Succeeded'),
            Failed: count('Failed'),
            Skipped: count('Skipped'),
            Ready: count('Ready')
          },
    description: deployment.description,
    creator: deployment.creator,
    ignoreApplicationStopFailures: deployment.ignoreApplicationStopFailures,
    autoRollbackConfiguration: deployment.autoRollback,
    updateOutdatedInstancesOnly: deployment.updateOutdatedInstancesOnly,
    rollbackInfo: deployment.rollback,
    deploymentStyle: deployment.deploymentStyle,
    // Absent for STANDARD, as the API's model says.
    deploymentMode: deployment.deploymentMode,
    instanceTerminationWaitTimeStarted: deployment.hasTerminationWaitStarted ?? false,
    fileExistsBehavior: deployment.fileExistsBehavior ?? 'DISALLOW',
    deploymentStatusMessages: [],
    relatedDeployments: deployment.related,
    computePlatform: deployment.computePlatform ?? 'Server'
  }
}

export const deploymentOperations: Readonly<Record<string, Operation>> = {
  CreateDeployment: createDeployment,
  GetDeployment: getDeployment,
  BatchGetDeployments: batchGetDeployments,
  ListDeployments: listDeployments,
  StopDeployment: stopDeployment
}
