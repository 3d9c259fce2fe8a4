import {randomUUID} from 'node:crypto'
import {defaultConfigNames} from '../../core/codedeploy-words.ts'
import type {ApplicationRecord, DeploymentStyle, GroupRecord} from '../engine/records.ts'
import {optionalAlarms} from './alarm-input.ts'
import {ApiError} from './api-error.ts'
import {optionalAutoRollback} from './auto-rollback.ts'
import {readBlueGreenWaits} from './blue-green-input.ts'
import type {Context, Operation} from './context.ts'
import {requireApplication, requireBatchSize, requireGroup, seconds} from './context.ts'
import {findConfig} from './deployment-configs.ts'
import type {Input} from './input.ts'
import {
  applicationName,
  checkName,
  deploymentConfigName,
  deploymentGroupName,
  optionalChoice,
  optionalList,
  optionalName,
  optionalObject,
  optionalString,
  optionalStrings,
  pickMembers,
  requiredName
} from './input.ts'
import {cutPage, tokenOf} from './paging.ts'
import {requirePlatformSettings} from './platform-settings.ts'
import {withoutContent} from './revision-input.ts'
import {requireTagFilters} from './tag-filter-input.ts'
import {optionalTags} from './tags.ts'
import {requireTriggers} from './trigger-input.ts'

/** Members that are kept and given back as they came. */
const settingNames = [
  ...['ec2TagFilters', 'onPremisesInstanceTagFilters', 'triggerConfigurations', 'alarmConfiguration', 'outdatedInstancesStrategy'],
  ...['blueGreenDeploymentConfiguration', 'loadBalancerInfo', 'ec2TagSet', 'onPremisesTagSet', 'ecsServices', 'terminationHookEnabled']
]

const createDeploymentGroup: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  const name = requiredName(input, deploymentGroupName)
  const serviceRoleArn = optionalString(input, 'serviceRoleArn') ?? ''
  if (serviceRoleArn === '') throw new ApiError('RoleRequiredException', 'The role ARN was not specified.')
  requireRole(serviceRoleArn)
  requireFreeName(application, name)
  const group: GroupRecord = {
    id: randomUUID(),
    name,
    configName: readConfigName(input, context, application) ?? defaultConfigNames[application.computePlatform],
    serviceRoleArn,
    deploymentStyle: readStyle(input) ?? {
      deploymentType: application.computePlatform === 'Server' ? 'IN_PLACE' : 'BLUE_GREEN',
      deploymentOption: application.computePlatform === 'Server' ? 'WITHOUT_TRAFFIC_CONTROL' : 'WITH_TRAFFIC_CONTROL'
    },
    settings: readSettings(input),
    instances: {},
    tags: optionalTags(input, 'tags')
  }
  const autoRollback = optionalAutoRollback(input)
  if (autoRollback !== undefined) group.autoRollback = autoRollback
  requirePlatformSettings(application.computePlatform, group, context)
  application.groups.push(group)
  context.catalog.save()
  return {deploymentGroupId: group.id}
}

const updateDeploymentGroup: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  const group = requireGroup(application, requiredName(input, deploymentGroupName, 'currentDeploymentGroupName'))
  const newName = optionalName(input, deploymentGroupName, 'newDeploymentGroupName') ?? group.name
  if (newName !== group.name) requireFreeName(application, newName)
  const serviceRoleArn = optionalString(input, 'serviceRoleArn')
  if (serviceRoleArn !== undefined) requireRole(serviceRoleArn)
  const configName = readConfigName(input, context, application) ?? group.configName
  const style = readStyle(input) ?? group.deploymentStyle
  const changes = readSettings(input)
  const settings = {...withoutReplaced(group.settings, changes), ...changes}
  const autoRollback = optionalAutoRollback(input) ?? group.autoRollback
  requirePlatformSettings(application.computePlatform, {id: group.id, configName, deploymentStyle: style, settings}, context)
  Object.assign(group, {
    name: newName,
    configName,
    deploymentStyle: style,
    settings,
    serviceRoleArn: serviceRoleArn ?? group.serviceRoleArn
  })
  if (autoRollback !== undefined) group.autoRollback = autoRollback
  context.catalog.save()
  return {hooksNotCleanedUp: []}
}

const getDeploymentGroup: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  return {deploymentGroupInfo: describe(requireGroup(application, requiredName(input, deploymentGroupName)), application, context)}
}

const listDeploymentGroups: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  const page = cutPage(input, application.groups.map(({name}) => name).sort(), name => name)
  return {applicationName: application.name, deploymentGroups: page.items, ...tokenOf(page)}
}

/** Groups that do not exist are named in `errorMessage`. */
const batchGetDeploymentGroups: Operation = (input, context) => {
  const application = requireApplication(context, requiredName(input, applicationName))
  const names = optionalStrings(input, 'deploymentGroupNames') ?? []
  if (names.length === 0) throw new ApiError('DeploymentGroupNameRequiredException', 'The deployment group names were not specified.')
  requireBatchSize(names, 100)
  for (const name of names) checkName(name, deploymentGroupName)
  const missing = names.filter(name => !application.groups.some(group => group.name === name))
  return {
    deploymentGroupsInfo: application.groups.filter(({name}) => names.includes(name)).map(group => describe(group, application, context)),
    ...(missing.length === 0 ? {} : {errorMessage: `No Deployment Group found for name: ${missing.join(', ')}`})
  }
}

/** Deleting what is not there is a success, as on AWS. */
const deleteDeploymentGroup: Operation = (input, {catalog, engine}) => {
  const application = catalog.applications.get(requiredName(input, applicationName))
  const name = requiredName(input, deploymentGroupName)
  const index = application?.groups.findIndex(group => group.name === name) ?? -1
  const group = application?.groups[index]
  if (group !== undefined) {
    engine.abandon(group.id, {
      code: 'DEPLOYMENT_GROUP_MISSING',
      message: `The deployment group ${name} was deleted while the deployment was running.`
    })
    application?.groups.splice(index, 1)
    catalog.save()
  }
  return {hooksNotCleanedUp: []}
}

function requireFreeName(application: ApplicationRecord, name: string): void {
  if (application.groups.some(group => group.name === name))
    throw new ApiError('DeploymentGroupAlreadyExistsException', `Deployment group already exists: ${name}`)
}

/** Of any account: examples in documents shorten its twelve digits, and nobody looks for the role here. */
function requireRole(arn: string): void {
  if (!/^arn:[\w-]+:iam::\d+:role\/.+$/.test(arn)) throw new ApiError('InvalidRoleException', `The service role ARN is not valid: ${arn}`)
}

function readConfigName(input: Input, context: Context, application: ApplicationRecord): string | undefined {
  const name = optionalName(input, deploymentConfigName)
  if (name !== undefined) requireConfigOf(application, name, context)
  return name
}

/** Throws DeploymentConfigDoesNotExistException, also for a configuration of another compute platform's. */
export function requireConfigOf({computePlatform}: ApplicationRecord, name: string, context: Context): void {
  const config = findConfig(context, name)
  if (config.computePlatform !== computePlatform)
    throw new ApiError(
      'InvalidDeploymentConfigNameException',
      `The deployment configuration ${name} is for the ${config.computePlatform} compute platform; the application's is ${computePlatform}.`
    )
}

function readStyle(input: Input): DeploymentStyle | undefined {
  const style = optionalObject(input, 'deploymentStyle')
  if (style === undefined) return undefined
  const errorName = 'InvalidDeploymentStyleException'
  const types = ['IN_PLACE', 'BLUE_GREEN'] as const
  const deploymentType = optionalChoice(style, 'deploymentType', types, errorName) ?? 'IN_PLACE'
  const options = ['WITH_TRAFFIC_CONTROL', 'WITHOUT_TRAFFIC_CONTROL'] as const
  const deploymentOption = optionalChoice(style, 'deploymentOption', options, errorName) ?? 'WITHOUT_TRAFFIC_CONTROL'
  if (deploymentType === 'BLUE_GREEN' && deploymentOption === 'WITHOUT_TRAFFIC_CONTROL')
    throw new ApiError(errorName, 'A blue/green deployment shifts traffic: its deployment option must be WITH_TRAFFIC_CONTROL.')
  return {deploymentType, deploymentOption}
}

/** Two ways to choose the same instances: whoever begins with one of them ends with the other. */
const alternatives = [
  ['ec2TagFilters', 'ec2TagSet'],
  ['onPremisesInstanceTagFilters', 'onPremisesTagSet']
] as const

function withoutReplaced(settings: Readonly<Record<string, unknown>>, changes: Input): Record<string, unknown> {
  const replaced = alternatives.flatMap(([filters, set]) => [
    ...((optionalList(changes, filters) ?? []).length > 0 ? [set] : []),
    ...((optionalList(optionalObject(changes, set) ?? {}, `${set}List`) ?? []).length > 0 ? [filters] : [])
  ])
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !replaced.some(each => each === name)))
}

function readSettings(input: Input): Record<string, unknown> {
  // An empty one takes away what there was.
  const both = (filters: string, set: string): boolean =>
    (optionalList(input, filters) ?? []).length > 0 && (optionalList(optionalObject(input, set) ?? {}, `${set}List`) ?? []).length > 0
  if (both('ec2TagFilters', 'ec2TagSet'))
    throw new ApiError('InvalidEC2TagCombinationException', 'Use either ec2TagFilters or ec2TagSet, not both.')
  if (both('onPremisesInstanceTagFilters', 'onPremisesTagSet'))
    throw new ApiError('InvalidOnPremisesTagCombinationException', 'Use either onPremisesInstanceTagFilters or onPremisesTagSet, not both.')
  requireTagFilters(input)
  requireTriggers(input)
  optionalAlarms(input, 'alarmConfiguration')
  readBlueGreenWaits(optionalObject(input, 'blueGreenDeploymentConfiguration'))
  const groups = optionalStrings(input, 'autoScalingGroups')
  return {...pickMembers(input, settingNames), ...(groups === undefined ? {} : {autoScalingGroups: groups.map(name => ({name}))})}
}

function describe(group: GroupRecord, application: ApplicationRecord, {catalog}: Context): object {
  const lastDeployment = (id: string | undefined): object | undefined => {
    const deployment = id === undefined ? undefined : catalog.deployments.get(id)
    if (deployment === undefined) return undefined
    const {status, createdMs, completedMs} = deployment
    return {deploymentId: id, status, createTime: seconds(createdMs), endTime: completedMs === undefined ? undefined : seconds(completedMs)}
  }
  return {
    ec2TagFilters: [],
    onPremisesInstanceTagFilters: [],
    autoScalingGroups: [],
    triggerConfigurations: [],
    outdatedInstancesStrategy: 'UPDATE',
    terminationHookEnabled: false,
    ...group.settings,
    applicationName: application.name,
    deploymentGroupId: group.id,
    deploymentGroupName: group.name,
    deploymentConfigName: group.configName,
    serviceRoleArn: group.serviceRoleArn,
    targetRevision: withoutContent(group.targetRevision),
    autoRollbackConfiguration: group.autoRollback,
    deploymentStyle: group.deploymentStyle,
    lastSuccessfulDeployment: lastDeployment(group.lastSuccessfulDeploymentId),
    lastAttemptedDeployment: lastDeployment(group.lastAttemptedDeploymentId),
    computePlatform: application.computePlatform
  }
}

export const deploymentGroupOperations: Readonly<Record<string, Operation>> = {
  CreateDeploymentGroup: createDeploymentGroup,
  UpdateDeploymentGroup: updateDeploymentGroup,
  GetDeploymentGroup: getDeploymentGroup,
  ListDeploymentGroups: listDeploymentGroups,
  BatchGetDeploymentGroups: batchGetDeploymentGroups,
  DeleteDeploymentGroup: deleteDeploymentGroup
}
