import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {isObject, optionalChoice, optionalList, optionalObject, optionalObjects} from './input.ts'

/** Ten tags each in at most three groups of tags (user guide, "Tagging instances for deployment groups"). */
const maxFilters = 10
const maxFilterGroups = 3

/**
 * Checks what chooses the instances of a deployment group. Throws InvalidEC2TagException, InvalidTagException, and
 * TagSetListLimitExceededException.
 */
export function requireTagFilters(input: Input): void {
  requireFilters(optionalObjects(input, 'ec2TagFilters'), 'InvalidEC2TagException')
  requireFilters(optionalObjects(input, 'onPremisesInstanceTagFilters'), 'InvalidTagException')
  requireSet(input, 'ec2TagSet', 'InvalidEC2TagException')
  requireSet(input, 'onPremisesTagSet', 'InvalidTagException')
}

function requireSet(input: Input, member: string, errorName: string): void {
  const lists = optionalList(optionalObject(input, member) ?? {}, `${member}List`) ?? []
  if (lists.length > maxFilterGroups)
    throw new ApiError('TagSetListLimitExceededException', `At most ${maxFilterGroups} tag groups are allowed, not ${lists.length}.`)
  for (const list of lists) requireFilters(Array.isArray(list) ? list.filter(isObject) : [], errorName)
}

function requireFilters(filters: readonly Input[] | undefined, errorName: string): void {
  if (filters === undefined) return
  if (filters.length > maxFilters) throw new ApiError(errorName, `At most ${maxFilters} tags are allowed, not ${filters.length}.`)
  for (const filter of filters) {
    optionalChoice(filter, 'Type', ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE'], errorName)
    if ((filter['Key'] ?? filter['Value']) === undefined) throw new ApiError(errorName, 'A tag filter has a Key, a Value, or both.')
  }
}
