import type {TagChoice, TagFilter} from '../engine/choose-fleets.ts'
import type {BlueGreenPlan, DeploymentStyle} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {isObject, optionalChoice, optionalNumber, optionalObject, optionalObjects, optionalString, optionalList} from './input.ts'

/** Two days: the most the API takes, and how long AWS waits at all before and after traffic is shifted. */
const maxWaitMinutes = 2_880

/** The waits that a group's configuration asks for. Throws InvalidBlueGreenDeploymentConfigurationException. */
export function readBlueGreenWaits(config: Input | undefined): Pick<BlueGreenPlan, 'readyWaitMinutes' | 'terminationWaitMinutes'> {
  const errorName = 'InvalidBlueGreenDeploymentConfigurationException'
  const minutes = (option: Input, name: string): number | undefined => {
    const value = optionalNumber(option, name)
    if (value !== undefined && (!Number.isInteger(value) || value < 0 || value > maxWaitMinutes))
      throw new ApiError(errorName, `${name} must be 0 to ${maxWaitMinutes} minutes, not ${value}.`)
    return value
  }
  const ready = optionalObject(config ?? {}, 'deploymentReadyOption') ?? {}
  const readyAction = optionalChoice(ready, 'actionOnTimeout', ['CONTINUE_DEPLOYMENT', 'STOP_DEPLOYMENT'], errorName)
  const readyWaitMinutes = minutes(ready, 'waitTimeInMinutes') ?? maxWaitMinutes
  const ending = optionalObject(config ?? {}, 'terminateBlueInstancesOnDeploymentSuccess') ?? {}
  const blueAction = optionalChoice(ending, 'action', ['TERMINATE', 'KEEP_ALIVE'], errorName)
  const terminationWaitMinutes = minutes(ending, 'terminationWaitTimeInMinutes') ?? 0
  const fleet = optionalObject(config ?? {}, 'greenFleetProvisioningOption') ?? {}
  optionalChoice(fleet, 'action', ['DISCOVER_EXISTING', 'COPY_AUTO_SCALING_GROUP'], errorName)
  return {
    ...(readyAction === 'STOP_DEPLOYMENT' ? {readyWaitMinutes} : {}),
    ...(blueAction === 'TERMINATE' ? {terminationWaitMinutes} : {})
  }
}

/** Throws InvalidTargetInstancesException. */
export function readTargetInstances(input: Input, {deploymentType}: DeploymentStyle): TagChoice {
  const invalid = (message: string): ApiError => new ApiError('InvalidTargetInstancesException', message)
  const chosen = optionalObject(input, 'targetInstances')
  if (chosen === undefined) return {}
  if (deploymentType !== 'BLUE_GREEN') throw invalid('Target instances are for blue/green deployments; this group deploys in place.')
  const filters = optionalObjects(chosen, 'tagFilters')
  const tagSet = optionalObject(chosen, 'ec2TagSet')
  if (filters !== undefined && tagSet !== undefined) throw invalid('Use either tagFilters or ec2TagSet, not both.')
  const lists = tagSet === undefined ? undefined : optionalList(tagSet, 'ec2TagSetList')
  return {
    ...(filters === undefined ? {} : {any: filters.map(readFilter)}),
    ...(lists === undefined ? {} : {set: lists.map(list => (Array.isArray(list) ? list.filter(isObject).map(readFilter) : []))})
  }
}

function readFilter(filter: Input): TagFilter {
  const errorName = 'InvalidEC2TagException'
  const [Key, Value] = [optionalString(filter, 'Key'), optionalString(filter, 'Value')]
  const Type = optionalChoice(filter, 'Type', ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE'], errorName)
  return {...(Key === undefined ? {} : {Key}), ...(Value === undefined ? {} : {Value}), ...(Type === undefined ? {} : {Type})}
}
