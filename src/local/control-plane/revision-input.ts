import type {ComputePlatform} from '../../deployment/model.ts'
import type {ApiRevision, RawString} from '../engine/records.ts'
import {sha256Of} from '../engine/records.ts'
import {ApiError} from './api-error.ts'
import type {Input} from './input.ts'
import {optionalObject, optionalString} from './input.ts'

const serverBundleTypes = ['tar', 'tgz', 'zip'] as const
const appSpecTypes = ['YAML', 'JSON'] as const
const revisionTypes = ['S3', 'GitHub', 'String', 'AppSpecContent'] as const
const members = {S3: 's3Location', GitHub: 'gitHubLocation', String: 'string', AppSpecContent: 'appSpecContent'} as const

/** The revision a call names; undefined when it names none. Throws InvalidRevisionException. */
export function optionalRevision(input: Input, platform: ComputePlatform): ApiRevision | undefined {
  const revision = optionalObject(input, 'revision')
  return revision === undefined ? undefined : readRevision(revision, platform)
}

/** Throws RevisionRequiredException, InvalidRevisionException. */
export function requiredRevision(input: Input, platform: ComputePlatform): ApiRevision {
  const revision = optionalRevision(input, platform)
  if (revision === undefined) throw new ApiError('RevisionRequiredException', 'Revision is required')
  return revision
}

/** As {@link requiredRevision}, with the content of one that is content: what is deployed, or registered, must be there. */
export function requiredWholeRevision(input: Input, platform: ComputePlatform): ApiRevision {
  const revision = requiredRevision(input, platform)
  if (contentOf(revision) === '') throw invalid('The content is missing.')
  return revision
}

function contentOf(revision: ApiRevision): string | undefined {
  switch (revision.revisionType) {
    case 'String':
      return revision.string.content
    case 'AppSpecContent':
      return revision.appSpecContent.content
    case 'S3':
    case 'GitHub':
      return undefined
  }
}

/** How calls other than those about revisions show one: by its hash, without its content. */
export function withoutContent(revision: ApiRevision | undefined): object | undefined {
  switch (revision?.revisionType) {
    case 'String':
      return {revisionType: 'String', string: {content: null, sha256: sha256Of(revision.string)}}
    case 'AppSpecContent':
      return {revisionType: 'AppSpecContent', appSpecContent: {content: null, sha256: sha256Of(revision.appSpecContent)}}
    default:
      return revision
  }
}

/** The one location must be that of the type, and the type one of the platform's. */
export function readRevision(revision: Input, platform: ComputePlatform): ApiRevision {
  const named = optionalString(revision, 'revisionType')
  const type = revisionTypes.find(candidate => candidate === named)
  if (type === undefined)
    throw invalid(
      `The revision type must be one of ${revisionTypes.join(', ')}${named === undefined ? '' : `, not ${JSON.stringify(named)}`}.`
    )
  const given = revisionTypes.filter(candidate => (revision[members[candidate]] ?? undefined) !== undefined)
  if (given.length !== 1 || given[0] !== type) throw invalid(`A revision of type ${type} has ${members[type]} and no other location.`)
  const isServer = platform === 'Server'
  if (isServer !== (type === 'GitHub') && type !== 'S3')
    throw invalid(`A revision of type ${type} cannot be deployed to the ${platform} compute platform.`)
  const location = optionalObject(revision, members[type]) ?? {}
  switch (type) {
    case 'S3':
      return {revisionType: type, s3Location: readS3Location(location, isServer)}
    case 'GitHub':
      return {revisionType: type, gitHubLocation: readGitHubLocation(location)}
    case 'String':
      return {revisionType: type, string: readContent(location)}
    case 'AppSpecContent':
      return {revisionType: type, appSpecContent: readContent(location)}
  }
}

function readS3Location(location: Input, isServer: boolean): Extract<ApiRevision, {revisionType: 'S3'}>['s3Location'] {
  const bucket = optionalString(location, 'bucket') ?? ''
  const key = optionalString(location, 'key') ?? ''
  if (bucket === '' || key === '') throw invalid('An S3 location has a bucket and a key.')
  const types = isServer ? serverBundleTypes : appSpecTypes
  const named = optionalString(location, 'bundleType')
  const bundleType = types.find(type => type === named)
  if (bundleType === undefined)
    throw invalid(`The bundle type must be one of ${types.join(', ')}${named === undefined ? '' : `, not ${JSON.stringify(named)}`}.`)
  const version = optionalString(location, 'version')
  const eTag = optionalString(location, 'eTag')
  if (eTag !== undefined && !/^"?[0-9a-f]{32}(-\d{1,5})?"?$/i.test(eTag)) throw invalid(`The ETag is not valid: ${eTag}`)
  return {bucket, key, bundleType, ...(version === undefined ? {} : {version}), ...(eTag === undefined ? {} : {eTag})}
}

function readGitHubLocation(location: Input): {repository: string; commitId: string} {
  const repository = optionalString(location, 'repository') ?? ''
  const commitId = optionalString(location, 'commitId') ?? ''
  if (!/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository))
    throw invalid(`The repository must be OWNER/NAME, not ${JSON.stringify(repository)}.`)
  if (!/^[0-9a-f]{40}$/i.test(commitId))
    throw invalid(`The commit id must be the full SHA-1 of 40 hexadecimal digits, not ${JSON.stringify(commitId)}.`)
  return {repository, commitId}
}

/** The hash is that of the content; alone, it names a revision that is registered. */
function readContent(location: Input): RawString {
  const content = optionalString(location, 'content') ?? ''
  const given = optionalString(location, 'sha256')
  if (given !== undefined && !/^[0-9a-f]{64}$/i.test(given)) throw invalid(`The SHA-256 is not 64 hexadecimal digits: ${given}`)
  if (content === '' && given === undefined) throw invalid('The content is missing.')
  if (content === '' && given !== undefined) return {content, sha256: given.toLowerCase()}
  const sha256 = sha256Of({content})
  if (given !== undefined && given.toLowerCase() !== sha256)
    throw invalid(`The SHA-256 of the content is ${sha256}, not ${given} as the revision says.`)
  return {content, sha256}
}

const invalid = (message: string): ApiError => new ApiError('InvalidRevisionException', message)
