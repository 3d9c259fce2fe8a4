import {fileExistsBehaviors} from '../../core/codedeploy-words.ts'
import {ApiError, notSupported} from './api-error.ts'
import {optionalAutoRollback} from './auto-rollback.ts'
import type {Operation} from './context.ts'
import {optionalDescription, requireApplication, requireGroup} from './context.ts'
import {requireConfigOf} from './deployment-groups.ts'
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
import {requiredRevision} from './revision-input.ts'
import {useRevision} from './revisions.ts'

/** Like the service, it does not look into the revision: a missing object fails the deployment, not the call. */
export const createDeployment: Operation = (input, context) => {
  const {catalog, engine} = context
  const application = requireApplication(context, requiredName(input, applicationName))
  const group = requireGroup(application, requiredName(input, deploymentGroupName))
  const description = optionalDescription(input)
  const mode = optionalChoice(input, 'deploymentMode', ['STANDARD', 'RESTART'], 'InvalidInputException')
  if (mode === 'RESTART') throw notSupported('the deployment mode RESTART')
  const revision = requiredRevision(input, application.computePlatform)
  const configName = optionalName(input, deploymentConfigName)
  if (configName !== undefined) requireConfigOf(application, configName, context)
  const fileExistsBehavior = optionalChoice(input, 'fileExistsBehavior', fileExistsBehaviors, 'InvalidFileExistsBehaviorException')
  const ignoreApplicationStopFailures = optionalBoolean(input, 'ignoreApplicationStopFailures') ?? false
  const updateOutdatedInstancesOnly = optionalBoolean(input, 'updateOutdatedInstancesOnly') ?? false
  const autoRollback = optionalAutoRollback(input) ?? group.autoRollback
  if (application.computePlatform !== 'Server') throw notSupported(`deployments to the ${application.computePlatform} compute platform`)
  if (group.deploymentStyle.deploymentType !== 'IN_PLACE') throw notSupported('blue/green deployments')
  if (optionalObject(input, 'targetInstances') !== undefined)
    throw new ApiError('InvalidTargetInstancesException', 'Target instances are for blue/green deployments; this group deploys in place.')
  const active = catalog.activeDeployment(group.id)
  if (active !== undefined)
    throw new ApiError(
      'DeploymentLimitExceededException',
      `The Deployment Group '${group.name}' already has an active Deployment '${active.id}'`
    )
  useRevision(application, revision, context)
  const {loadBalancerInfo} = group.settings
  const deployment = engine.create({
    applicationName: application.name,
    groupName: group.name,
    groupId: group.id,
    configName: configName ?? group.configName,
    revision,
    ...(group.targetRevision === undefined ? {} : {previousRevision: group.targetRevision}),
    ...(description === undefined ? {} : {description}),
    ignoreApplicationStopFailures,
    updateOutdatedInstancesOnly,
    ...(fileExistsBehavior === undefined ? {} : {fileExistsBehavior}),
    ...(autoRollback === undefined ? {} : {autoRollback}),
    deploymentStyle: group.deploymentStyle,
    settings: {...pickMembers(input, ['overrideAlarmConfiguration']), ...(loadBalancerInfo === undefined ? {} : {loadBalancerInfo})}
  })
  return {deploymentId: deployment.id}
}
