import {fileExistsBehaviors} from '../../core/codedeploy-words.ts'
import type {ApplicationRecord, BlueGreenPlan, GroupRecord} from '../engine/records.ts'
import {optionalAlarms} from './alarm-input.ts'
import {ApiError} from './api-error.ts'
import {optionalAutoRollback} from './auto-rollback.ts'
import {readBlueGreenWaits, readTargetInstances} from './blue-green-input.ts'
import type {Context, Operation} from './context.ts'
import {optionalDescription, requireApplication, requireGroup} from './context.ts'
import {requireConfigOf} from './deployment-groups.ts'
import {readEcsGroup} from './ecs-group-input.ts'
import type {Input} from './input.ts'
import {
  applicationName,
  deploymentConfigName,
  deploymentGroupName,
  optionalBoolean,
  optionalChoice,
  optionalName,
  optionalObject,
  pickMembers,
  requiredName
} from './input.ts'
import {refuseServerOptions} from './server-options.ts'
import {restartedRevision} from './restart-input.ts'
import {requiredWholeRevision} from './revision-input.ts'
import {useRevision} from './revisions.ts'

/** Like the service, it does not look into the revision: a missing object fails the deployment, not the call. */
export const createDeployment: Operation = (input, context) => {
  const {engine} = context
  const application = requireApplication(context, requiredName(input, applicationName))
  const group = requireGroup(application, requiredName(input, deploymentGroupName))
  const description = optionalDescription(input)
  const mode = optionalChoice(input, 'deploymentMode', ['STANDARD', 'RESTART'], 'InvalidInputException')
  const isRestart = mode === 'RESTART'
  const revision = isRestart ? restartedRevision(input, application, group) : requiredWholeRevision(input, application.computePlatform)
  const configName = optionalName(input, deploymentConfigName)
  if (configName !== undefined) requireConfigOf(application, configName, context)
  const fileExistsBehavior = optionalChoice(input, 'fileExistsBehavior', fileExistsBehaviors, 'InvalidFileExistsBehaviorException')
  const ignoreApplicationStopFailures = optionalBoolean(input, 'ignoreApplicationStopFailures') ?? false
  const updateOutdatedInstancesOnly = optionalBoolean(input, 'updateOutdatedInstancesOnly') ?? false
  const autoRollback = optionalAutoRollback(input) ?? group.autoRollback
  const alarms = optionalAlarms(input, 'overrideAlarmConfiguration') ?? optionalAlarms(group.settings, 'alarmConfiguration') ?? []
  const platform = application.computePlatform
  if (platform !== 'Server') refuseServerOptions(input, platform)
  const blueGreen = platform === 'Server' ? planBlueGreen(input, group, context) : undefined
  requireIdle(group, context)
  useRevision(application, revision, context)
  const deployment = engine.create({
    ...placeOf(application, group),
    configName: configName ?? group.configName,
    revision,
    ...(group.targetRevision === undefined ? {} : {previousRevision: group.targetRevision}),
    ...(description === undefined ? {} : {description}),
    ignoreApplicationStopFailures,
    updateOutdatedInstancesOnly,
    ...(fileExistsBehavior === undefined ? {} : {fileExistsBehavior}),
    ...(autoRollback === undefined ? {} : {autoRollback}),
    ...(isRestart ? {deploymentMode: 'RESTART'} : {}),
    ...(blueGreen === undefined ? {} : {blueGreen}),
    ...(platform === 'Server' ? {} : {computePlatform: platform}),
    ...(platform === 'ECS' ? {ecs: readEcsGroup(group.settings)} : {}),
    alarms,
    deploymentStyle: group.deploymentStyle,
    settings: {
      ...pickMembers(input, ['overrideAlarmConfiguration', 'targetInstances']),
      ...pickMembers(group.settings, ['loadBalancerInfo']),
      ...(blueGreen === undefined && platform !== 'ECS' ? {} : pickMembers(group.settings, ['blueGreenDeploymentConfiguration']))
    }
  })
  return {deploymentId: deployment.id}
}

export const placeOf = (
  application: ApplicationRecord,
  group: GroupRecord
): {readonly applicationName: string; readonly groupName: string; readonly groupId: string} => ({
  applicationName: application.name,
  groupName: group.name,
  groupId: group.id
})

/** Throws DeploymentLimitExceededException while a deployment to the group is active: AWS allows one. */
export function requireIdle(group: GroupRecord, {catalog}: Context): void {
  const active = catalog.activeDeployment(group.id)
  if (active !== undefined)
    throw new ApiError(
      'DeploymentLimitExceededException',
      `The Deployment Group '${group.name}' already has an active Deployment '${active.id}'`
    )
}

function planBlueGreen(input: Input, group: GroupRecord, {engine}: Context): BlueGreenPlan | undefined {
  const choice = readTargetInstances(input, group.deploymentStyle)
  if (group.deploymentStyle.deploymentType !== 'BLUE_GREEN') return undefined
  const waits = readBlueGreenWaits(optionalObject(group.settings, 'blueGreenDeploymentConfiguration'))
  return {...waits, ...engine.chooseFleets(group, choice)}
}
