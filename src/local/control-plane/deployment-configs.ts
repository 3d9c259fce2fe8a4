import {randomUUID} from 'node:crypto'
import {predefinedPrefix} from '../../core/codedeploy-words.ts'
import {computePlatforms} from '../../deployment/model.ts'
import {predefinedConfigs} from '../engine/predefined-configs.ts'
import type {ConfigRecord, MinimumHealthyHosts} from '../engine/records.ts'
import {readTrafficRouting} from '../engine/traffic-routing.ts'
import {ApiError} from './api-error.ts'
import type {Context, Operation} from './context.ts'
import {seconds} from './context.ts'
import type {Input} from './input.ts'
import {deploymentConfigName, optionalChoice, optionalNumber, optionalObject, requiredName} from './input.ts'
import {cutPage, tokenOf} from './paging.ts'

export function findConfig({catalog}: Context, name: string): ConfigRecord {
  const config = predefinedConfigs.get(name) ?? catalog.configs.get(name)
  if (config === undefined)
    throw new ApiError('DeploymentConfigDoesNotExistException', `No Deployment Configuration found for name: ${name}`)
  return config
}

const createDeploymentConfig: Operation = (input, {catalog, clock}) => {
  const name = requiredName(input, deploymentConfigName)
  if (name.startsWith(predefinedPrefix))
    throw new ApiError('InvalidDeploymentConfigNameException', `A deployment configuration name must not start with ${predefinedPrefix}`)
  const computePlatform = optionalChoice(input, 'computePlatform', computePlatforms, 'InvalidComputePlatformException') ?? 'Server'
  const minimumHealthyHosts = computePlatform === 'Server' ? readMinimumHealthyHosts(input) : undefined
  const trafficRoutingConfig = optionalObject(input, 'trafficRoutingConfig')
  const zonalConfig = optionalObject(input, 'zonalConfig')
  if (computePlatform === 'Server' && trafficRoutingConfig !== undefined)
    throw new ApiError('InvalidTrafficRoutingConfigurationException', 'Traffic routing is for the Lambda and ECS compute platforms.')
  if (computePlatform !== 'Server' && readTrafficRouting(trafficRoutingConfig) === undefined)
    throw new ApiError(
      'InvalidTrafficRoutingConfigurationException',
      `A configuration for ${computePlatform} needs trafficRoutingConfig: AllAtOnce, or TimeBasedCanary or TimeBasedLinear with 1 to 99 percent and 1 to 2880 minutes.`
    )
  if (catalog.configs.has(name))
    throw new ApiError('DeploymentConfigAlreadyExistsException', `Deployment Configuration already exists: ${name}`)
  const id = randomUUID()
  catalog.addConfig({
    id,
    name,
    computePlatform,
    createdMs: clock.now(),
    ...(minimumHealthyHosts === undefined ? {} : {minimumHealthyHosts}),
    ...(trafficRoutingConfig === undefined ? {} : {trafficRoutingConfig}),
    ...(zonalConfig === undefined ? {} : {zonalConfig})
  })
  return {deploymentConfigId: id}
}

function readMinimumHealthyHosts(input: Input): MinimumHealthyHosts {
  const errorName = 'InvalidMinimumHealthyHostValueException'
  const hosts = optionalObject(input, 'minimumHealthyHosts')
  if (hosts === undefined) throw new ApiError(errorName, 'minimum healthy hosts argument is missing')
  const type = optionalChoice(hosts, 'type', ['HOST_COUNT', 'FLEET_PERCENT'], errorName)
  const value = optionalNumber(hosts, 'value')
  if (type === undefined || value === undefined || !Number.isInteger(value) || value < 0 || (type === 'FLEET_PERCENT' && value > 100))
    throw new ApiError(errorName, 'The minimum healthy hosts need a type and a value: a count of 0 or more, or a percentage of 0 to 100.')
  return {type, value}
}

const getDeploymentConfig: Operation = (input, context) => {
  const config = findConfig(context, requiredName(input, deploymentConfigName))
  const {id, name, computePlatform, createdMs, minimumHealthyHosts, trafficRoutingConfig, zonalConfig} = config
  return {
    deploymentConfigInfo: {
      deploymentConfigId: id,
      deploymentConfigName: name,
      minimumHealthyHosts,
      createTime: seconds(createdMs),
      computePlatform,
      trafficRoutingConfig,
      zonalConfig
    }
  }
}

const listDeploymentConfigs: Operation = (input, {catalog}) => {
  const page = cutPage(input, [...predefinedConfigs.keys(), ...[...catalog.configs.keys()].sort()], name => name)
  return {deploymentConfigsList: page.items, ...tokenOf(page)}
}

/** Deleting what is not there is a success, as on AWS. */
const deleteDeploymentConfig: Operation = (input, {catalog}) => {
  const name = requiredName(input, deploymentConfigName)
  if (name.startsWith(predefinedPrefix))
    throw new ApiError('InvalidOperationException', `The predefined deployment configuration ${name} cannot be deleted.`)
  const isInUse = catalog.groups.some(group => group.configName === name || catalog.activeDeployment(group.id)?.configName === name)
  if (isInUse) throw new ApiError('DeploymentConfigInUseException', `The deployment configuration is still in use: ${name}`)
  catalog.removeConfig(name)
  return undefined
}

export const deploymentConfigOperations: Readonly<Record<string, Operation>> = {
  CreateDeploymentConfig: createDeploymentConfig,
  GetDeploymentConfig: getDeploymentConfig,
  ListDeploymentConfigs: listDeploymentConfigs,
  DeleteDeploymentConfig: deleteDeploymentConfig
}
