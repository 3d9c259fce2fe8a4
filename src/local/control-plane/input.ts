import {ApiError} from './api-error.ts'

/** A JSON object as a client sent it: untrusted. A member that is null counts as absent, as in the AWS JSON protocol. */
export type Input = Readonly<Record<string, unknown>>

export function toInput(value: unknown): Input {
  if (isObject(value)) return value
  throw wrongType('input', 'an object')
}

export function isObject(value: unknown): value is Input {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const wrongType = (name: string, type: string): ApiError => new ApiError('SerializationException', `${name} must be ${type}.`)

export function optionalString(input: Input, name: string): string | undefined {
  const value = input[name] ?? undefined
  if (value === undefined || typeof value === 'string') return value
  throw wrongType(name, 'a string')
}

export function optionalBoolean(input: Input, name: string): boolean | undefined {
  const value = input[name] ?? undefined
  if (value === undefined || typeof value === 'boolean') return value
  throw wrongType(name, 'a boolean')
}

export function optionalNumber(input: Input, name: string): number | undefined {
  const value = input[name] ?? undefined
  if (value === undefined || typeof value === 'number') return value
  throw wrongType(name, 'a number')
}

export function optionalObject(input: Input, name: string): Input | undefined {
  const value = input[name] ?? undefined
  if (value === undefined || isObject(value)) return value
  throw wrongType(name, 'an object')
}

export function optionalList(input: Input, name: string): readonly unknown[] | undefined {
  const value = input[name] ?? undefined
  if (value === undefined || Array.isArray(value)) return value
  throw wrongType(name, 'a list')
}

export function optionalStrings(input: Input, name: string): readonly string[] | undefined {
  return optionalList(input, name)?.map(item => {
    if (typeof item === 'string') return item
    throw wrongType(name, 'a list of strings')
  })
}

export function optionalObjects(input: Input, name: string): readonly Input[] | undefined {
  return optionalList(input, name)?.map(item => {
    if (isObject(item)) return item
    throw wrongType(name, 'a list of objects')
  })
}

/** The value if it is one of the choices; the API's own exception otherwise. */
export function optionalChoice<T extends string>(input: Input, name: string, choices: readonly T[], errorName: string): T | undefined {
  const value = optionalString(input, name)
  if (value === undefined) return undefined
  const choice = choices.find(candidate => candidate === value)
  if (choice === undefined) throw new ApiError(errorName, `${name} is ${JSON.stringify(value)}; it must be one of ${choices.join(', ')}.`)
  return choice
}

/** Copies the named members that are present. */
export function pickMembers(input: Input, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter(name => (input[name] ?? undefined) !== undefined).map(name => [name, input[name]]))
}

interface NameKind {
  readonly member: string
  readonly what: string
  readonly required: string
  readonly invalid: string
}

export const applicationName: NameKind = {
  member: 'applicationName',
  what: 'application name',
  required: 'ApplicationNameRequiredException',
  invalid: 'InvalidApplicationNameException'
}
export const deploymentGroupName: NameKind = {
  member: 'deploymentGroupName',
  what: 'deployment group name',
  required: 'DeploymentGroupNameRequiredException',
  invalid: 'InvalidDeploymentGroupNameException'
}
export const deploymentConfigName: NameKind = {
  member: 'deploymentConfigName',
  what: 'deployment configuration name',
  required: 'DeploymentConfigNameRequiredException',
  invalid: 'InvalidDeploymentConfigNameException'
}

/** A name of 1 to 100 of the characters the API allows. Throws the kind's own exceptions. */
export function requiredName(input: Input, kind: NameKind, member: string = kind.member): string {
  const name = optionalString(input, member)
  if (name === undefined || name === '') throw new ApiError(kind.required, `The ${kind.what} was not specified.`)
  return checkName(name, kind)
}

export function optionalName(input: Input, kind: NameKind, member: string = kind.member): string | undefined {
  const name = optionalString(input, member)
  return name === undefined ? undefined : checkName(name, kind)
}

export function checkName(name: string, kind: NameKind): string {
  if (!/^[A-Za-z0-9._+=,@-]{1,100}$/.test(name))
    throw new ApiError(kind.invalid, `The ${kind.what} ${JSON.stringify(name)} is not valid: 1 to 100 of A-Z a-z 0-9 . _ + = , @ -`)
  return name
}
