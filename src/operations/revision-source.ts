import {bundleTypes, type BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {RevisionOptions} from './options.ts'

/** Where the revision comes from, decided from the options and nothing else. */
export type RevisionSource =
  | {readonly type: 'directory'; readonly source: string}
  | {readonly type: 'archive'; readonly file: string}
  | ({readonly type: 'object'} & Omit<Extract<RevisionLocation, {type: 's3'}>, 'type'>)
  | Extract<RevisionLocation, {type: 'github'}>

/** Throws `usage` for what does not go together, naming the input. */
export function resolveRevisionSource(options: RevisionOptions): RevisionSource {
  const {revisionType = 'auto', source, archive, s3Key, githubCommitId} = options
  if (source !== undefined && archive !== undefined) throw conflict('source', 'archive')
  if (
    revisionType === 'github' ||
    (revisionType === 'auto' && githubCommitId !== undefined && source === undefined && archive === undefined && s3Key === undefined)
  ) {
    return githubSource(options)
  }
  if (archive !== undefined) return {type: 'archive', file: archive}
  if (source === undefined && s3Key !== undefined) return objectSource(options, s3Key)
  return {type: 'directory', source: source ?? '.'}
}

function githubSource({source, archive, s3Key, githubRepository, githubCommitId}: RevisionOptions): RevisionSource {
  if (archive !== undefined) throw conflict('revision-type: github', 'archive')
  if (s3Key !== undefined) throw conflict('revision-type: github', 's3-key')
  if (source !== undefined) throw conflict('revision-type: github', 'source')
  if (githubRepository === undefined) throw needed('github-repository', 'owner/name of the repository')
  if (githubCommitId === undefined) throw needed('github-commit-id', 'the full id of the commit')
  return {type: 'github', repository: githubRepository, commitId: githubCommitId}
}

function objectSource({s3Bucket, s3VersionId, s3Etag, bundleType}: RevisionOptions, key: string): RevisionSource {
  if (s3Bucket === undefined) throw needed('s3-bucket', 'the bucket of `s3-key`')
  return {
    type: 'object',
    bucket: s3Bucket,
    key,
    bundleType: bundleType ?? bundleTypeOfName(key, 's3-key'),
    ...(s3VersionId !== undefined && {versionId: s3VersionId}),
    ...(s3Etag !== undefined && {eTag: s3Etag.replace(/^"(.*)"$/, '$1')})
  }
}

/** The bundle type that a file's or key's ending says. Throws `usage` when it says none. */
export function bundleTypeOfName(name: string, input: string): BundleType {
  const lower = name.toLowerCase()
  if (lower.endsWith('.tar.gz')) return 'tgz'
  const found = bundleTypes.find(type => lower.endsWith(`.${type}`))
  if (found) return found
  throw new DeployError('usage', `the ending of "${name}" does not say what kind of archive it is`, {
    input,
    hint: 'Set `bundle-type` to zip, tar or tgz.'
  })
}

function conflict(one: string, other: string): DeployError {
  return new DeployError('usage', `\`${one}\` and \`${other}\` do not go together`, {input: other, hint: 'Leave one of them empty.'})
}

function needed(input: string, what: string): DeployError {
  return new DeployError('usage', `\`${input}\` is missing: ${what}`, {input, hint: `Set \`${input}\`.`})
}
