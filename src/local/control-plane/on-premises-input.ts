import type {TagFilter} from '../engine/choose-fleets.ts'
import type {OnPremisesRecord, Tag} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {checkName, optionalChoice, optionalObjects, optionalString, optionalStrings} from './input.ts'

/** InstanceLimitExceededException beyond it. */
const mostInstances = 100

const instanceName = {
  member: 'instanceName',
  what: 'on-premises instance name',
  required: 'InstanceNameRequiredException',
  invalid: 'InvalidInstanceNameException'
}

/** Throws InstanceNameRequiredException, InvalidInstanceNameException. */
export function requiredInstanceName(input: Input): string {
  return checkInstanceName(optionalString(input, 'instanceName') ?? '')
}

/** `i-` is how the ids of EC2 instances begin, and no name of another one (`aws deploy register`). */
function checkInstanceName(name: string): string {
  if (name === '') throw new ApiError(instanceName.required, 'The on-premises instance name was not specified.')
  if (name.startsWith('i-')) throw new ApiError(instanceName.invalid, `The on-premises instance name ${name} must not start with "i-".`)
  return checkName(name, instanceName)
}

/** Throws InstanceNameRequiredException, InvalidInstanceNameException, and `tooMany` beyond `limit`. */
export function requiredInstanceNames(input: Input, limit = mostInstances, tooMany = 'InstanceLimitExceededException'): readonly string[] {
  const names = optionalStrings(input, 'instanceNames') ?? []
  if (names.length === 0) throw new ApiError(instanceName.required, 'The on-premises instance names were not specified.')
  if (names.length > limit)
    throw new ApiError(tooMany, `The maximum number of on-premises instances in one call (${limit}) was exceeded: ${names.length}.`)
  return names.map(checkInstanceName)
}

const arnKinds = {
  iamUserArn: {form: /^arn:aws[\w-]*:iam::\d{12}:user\/[\w/+=,.@-]+$/, invalid: 'InvalidIamUserArnException'},
  iamSessionArn: {form: /^arn:aws[\w-]*:sts::\d{12}:assumed-role\/[\w+=,.@-]+\/[\w+=,.@-]+$/, invalid: 'InvalidIamSessionArnException'}
} as const

/** Throws IamArnRequiredException, MultipleIamArnsProvidedException, InvalidIamUserArnException, InvalidIamSessionArnException. */
export function requiredIamArn(input: Input): Pick<OnPremisesRecord, 'iamUserArn'> | Pick<OnPremisesRecord, 'iamSessionArn'> {
  const given = (['iamUserArn', 'iamSessionArn'] as const).filter(member => (optionalString(input, member) ?? '') !== '')
  const [member] = given
  if (member === undefined) throw new ApiError('IamArnRequiredException', 'An IAM session ARN or an IAM user ARN must be specified.')
  if (given.length > 1) throw new ApiError('MultipleIamArnsProvidedException', 'Use an IAM user ARN or an IAM session ARN, not both.')
  const arn = optionalString(input, member) ?? ''
  const {form, invalid} = arnKinds[member]
  if (!form.test(arn)) throw new ApiError(invalid, `The ARN ${arn} is not in a valid format.`)
  return {[member]: arn}
}

/** Tags of an on-premises instance. Throws TagRequiredException, InvalidTagException. */
export function requiredInstanceTags(input: Input): readonly Tag[] {
  const tags = (optionalObjects(input, 'tags') ?? []).map(tag => {
    const [Key = '', Value] = [optionalString(tag, 'Key'), optionalString(tag, 'Value')]
    if (Key === '' || Array.from(Key).length > 128 || Value === undefined || Array.from(Value).length > 256)
      throw new ApiError('InvalidTagException', 'A tag has a key of 1 to 128 characters, and a value of up to 256.')
    return {Key, Value}
  })
  if (tags.length === 0) throw new ApiError('TagRequiredException', 'A tag was not specified.')
  return tags
}

export interface OnPremisesFilter {
  readonly status: 'Registered' | 'Deregistered' | undefined
  /** None: all; several: what fits any of them, as in a deployment group. */
  readonly tagFilters: readonly TagFilter[]
}

/** Throws InvalidRegistrationStatusException, InvalidTagFilterException. */
export function onPremisesFilter(input: Input): OnPremisesFilter {
  const status = optionalChoice(input, 'registrationStatus', ['Registered', 'Deregistered'] as const, 'InvalidRegistrationStatusException')
  const invalid = 'InvalidTagFilterException'
  const tagFilters = (optionalObjects(input, 'tagFilters') ?? []).map(filter => {
    const Type = optionalChoice(filter, 'Type', ['KEY_ONLY', 'VALUE_ONLY', 'KEY_AND_VALUE'] as const, invalid) ?? 'KEY_AND_VALUE'
    const [Key = '', Value] = [optionalString(filter, 'Key'), optionalString(filter, 'Value')]
    if (Type !== 'VALUE_ONLY' && Key === '') throw new ApiError(invalid, `A tag filter of type ${Type} needs a key.`)
    if (Type === 'VALUE_ONLY' && Value === undefined) throw new ApiError(invalid, `A tag filter of type ${Type} needs a value.`)
    return {Type, Key, ...(Value !== undefined && {Value})}
  })
  return {status, tagFilters}
}
