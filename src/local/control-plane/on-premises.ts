import {randomBytes} from 'node:crypto'
import {matchesTag} from '../engine/choose-fleets.ts'
import type {OnPremisesRecord, Tag} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Context, Operation} from './context.ts'
import {accountId, seconds} from './context.ts'
import type {Input} from './input.ts'
import {onPremisesFilter, requiredIamArn, requiredInstanceName, requiredInstanceNames, requiredInstanceTags} from './on-premises-input.ts'
import {cutPage, tokenOf} from './paging.ts'

/** As many tags an instance has at most. */
const mostTags = 10
/** As many BatchGetOnPremisesInstances takes (API reference). */
const mostInBatch = 25

/**
 * A name and an ARN are taken as long as an instance is registered with them. AWS may hold on to those of a deregistered one for about a day;
 * here they are free at once.
 */
const registerOnPremisesInstance: Operation = (input, {catalog, clock, region}) => {
  const name = requiredInstanceName(input)
  const iam = requiredIamArn(input)
  const registered = [...catalog.onPremises.values()].filter(isRegistered)
  if (registered.some(other => other.name === name))
    throw new ApiError('InstanceNameAlreadyRegisteredException', `The on-premises instance name ${name} is already registered.`)
  for (const [member, errorName] of [
    ['iamUserArn', 'IamUserArnAlreadyRegisteredException'],
    ['iamSessionArn', 'IamSessionArnAlreadyRegisteredException']
  ] as const) {
    const arn = (iam as Partial<OnPremisesRecord>)[member]
    if (arn !== undefined && registered.some(other => other[member] === arn))
      throw new ApiError(errorName, `The ARN ${arn} is already registered with an on-premises instance.`)
  }
  const suffix = randomBytes(5).toString('hex')
  const arn = `arn:aws:codedeploy:${region}:${accountId}:instance/${name}_${suffix}`
  catalog.addOnPremises({name, arn, ...iam, registeredMs: clock.now(), tags: []})
  return undefined
}

/** Deregistering what is not there is a success: the API has no error for it. Its tags stay with its record. */
const deregisterOnPremisesInstance: Operation = (input, {catalog, clock}) => {
  const instance = catalog.onPremises.get(requiredInstanceName(input))
  if (instance === undefined || !isRegistered(instance)) return undefined
  instance.deregisteredMs = clock.now()
  catalog.save()
  return undefined
}

const getOnPremisesInstance: Operation = (input, {catalog}) => {
  const name = requiredInstanceName(input)
  const instance = catalog.onPremises.get(name)
  if (instance === undefined) throw notRegistered(name)
  return {instanceInfo: describe(instance)}
}

/** What is not known is left out. */
const batchGetOnPremisesInstances: Operation = (input, {catalog}) => {
  const names = requiredInstanceNames(input, mostInBatch, 'BatchLimitExceededException')
  return {instanceInfos: names.flatMap(name => catalog.onPremises.get(name) ?? []).map(describe)}
}

const listOnPremisesInstances: Operation = (input, {catalog}) => {
  const {status, tagFilters} = onPremisesFilter(input)
  const all = [...catalog.onPremises.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
  const isIncluded = (instance: OnPremisesRecord): boolean =>
    (status === undefined || (status === 'Registered') === isRegistered(instance)) &&
    (tagFilters.length === 0 || tagFilters.some(filter => instance.tags.some(tag => matchesTag(tag, filter))))
  const page = cutPage(input, all, ({name}) => name, isIncluded)
  return {instanceNames: page.items.map(({name}) => name), ...tokenOf(page)}
}

const addTagsToOnPremisesInstances: Operation = (input, context) => {
  const [instances, tags] = [requireInstances(input, context), requiredInstanceTags(input)]
  const kept = ({tags: before}: OnPremisesRecord): Tag[] => before.filter(({Key}) => !tags.some(tag => tag.Key === Key))
  const added = tags.filter(({Key}, index) => !tags.slice(index + 1).some(later => later.Key === Key))
  const full = instances.find(instance => kept(instance).length + added.length > mostTags)
  if (full !== undefined)
    throw new ApiError('TagLimitExceededException', `The on-premises instance ${full.name} would have more than ${mostTags} tags.`)
  for (const instance of instances) instance.tags = [...kept(instance), ...added]
  context.catalog.save()
  return undefined
}

/** A tag is a key with its value: one with another value stays. */
const removeTagsFromOnPremisesInstances: Operation = (input, context) => {
  const [instances, tags] = [requireInstances(input, context), requiredInstanceTags(input)]
  for (const instance of instances)
    instance.tags = instance.tags.filter(({Key, Value}) => !tags.some(tag => tag.Key === Key && tag.Value === Value))
  context.catalog.save()
  return undefined
}

/** Throws InstanceNotRegisteredException: nothing is changed on any when one of them is not there. */
function requireInstances(input: Input, {catalog}: Context): OnPremisesRecord[] {
  return requiredInstanceNames(input).map(name => {
    const instance = catalog.onPremises.get(name)
    if (instance === undefined || !isRegistered(instance)) throw notRegistered(name)
    return instance
  })
}

function isRegistered({deregisteredMs}: OnPremisesRecord): boolean {
  return deregisteredMs === undefined
}

function notRegistered(name: string): ApiError {
  return new ApiError('InstanceNotRegisteredException', `The on-premises instance ${name} is not registered.`)
}

function describe({name, arn, iamUserArn, iamSessionArn, registeredMs, deregisteredMs, tags}: OnPremisesRecord): object {
  return {
    instanceName: name,
    instanceArn: arn,
    iamUserArn,
    iamSessionArn,
    registerTime: seconds(registeredMs),
    deregisterTime: deregisteredMs === undefined ? undefined : seconds(deregisteredMs),
    tags
  }
}

export const onPremisesOperations: Readonly<Record<string, Operation>> = {
  RegisterOnPremisesInstance: registerOnPremisesInstance,
  DeregisterOnPremisesInstance: deregisterOnPremisesInstance,
  GetOnPremisesInstance: getOnPremisesInstance,
  BatchGetOnPremisesInstances: batchGetOnPremisesInstances,
  ListOnPremisesInstances: listOnPremisesInstances,
  AddTagsToOnPremisesInstances: addTagsToOnPremisesInstances,
  RemoveTagsFromOnPremisesInstances: removeTagsFromOnPremisesInstances
}
