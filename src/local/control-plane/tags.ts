import type {ApplicationRecord, GroupRecord, Tag} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Context, Operation} from './context.ts'
import {requireApplication, requireGroup} from './context.ts'
import type {Input} from './input.ts'
import {optionalObjects, optionalString, optionalStrings} from './input.ts'

/** Throws InvalidTagsToAddException. */
export function optionalTags(input: Input, member: string): Tag[] {
  return (optionalObjects(input, member) ?? []).map(tag => {
    const Key = optionalString(tag, 'Key') ?? ''
    const Value = optionalString(tag, 'Value') ?? ''
    if (Key === '' || Key.length > 128 || Value.length > 256)
      throw new ApiError('InvalidTagsToAddException', 'A tag has a key of 1 to 128 characters and a value of up to 256.')
    return {Key, Value}
  })
}

const tagResource: Operation = (input, context) => {
  const resource = requireResource(input, context)
  const tags = optionalTags(input, 'Tags')
  if (tags.length === 0) throw new ApiError('TagRequiredException', 'A tag was not specified.')
  resource.tags = [...resource.tags.filter(({Key}) => !tags.some(tag => tag.Key === Key)), ...tags]
  context.catalog.save()
  return {}
}

const untagResource: Operation = (input, context) => {
  const resource = requireResource(input, context)
  const keys = optionalStrings(input, 'TagKeys') ?? []
  if (keys.length === 0) throw new ApiError('TagRequiredException', 'A tag key was not specified.')
  resource.tags = resource.tags.filter(({Key}) => !keys.includes(Key))
  context.catalog.save()
  return {}
}

const listTagsForResource: Operation = (input, context) => ({Tags: requireResource(input, context).tags})

/**
 * `arn:aws:codedeploy:REGION:ACCOUNT:application:NAME` or `…:deploymentgroup:NAME/GROUP`. The account is whatever the client takes it for: it
 * has it from a role of the real one, as GetDeploymentGroup tells no ARN.
 */
function requireResource(input: Input, context: Context): ApplicationRecord | GroupRecord {
  const arn = optionalString(input, 'ResourceArn')
  if (arn === undefined || arn === '')
    throw new ApiError('ResourceArnRequiredException', 'The ARN of a resource is required, but was not found.')
  const [, kind, name = ''] = /^arn:[\w-]+:codedeploy:[\w-]*:\d+:(\w+):(.+)$/.exec(arn) ?? []
  if (kind === undefined) throw new ApiError('InvalidArnException', `The specified ARN is not in a valid format: ${arn}`)
  const [applicationPart = '', groupPart] = name.split('/')
  if (kind === 'application') return requireApplication(context, name)
  if (kind === 'deploymentgroup' && groupPart !== undefined) return requireGroup(requireApplication(context, applicationPart), groupPart)
  throw new ApiError('ArnNotSupportedException', `The specified ARN is not supported: ${arn}`)
}

export const tagOperations: Readonly<Record<string, Operation>> = {
  TagResource: tagResource,
  UntagResource: untagResource,
  ListTagsForResource: listTagsForResource
}
