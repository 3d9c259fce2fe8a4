import type {BundleType} from '../core/codedeploy-words.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import {checkBucket} from './check-bucket.ts'
import type {OperationEvent} from './events.ts'
import {holds, objectMetadata} from './object-metadata.ts'
import {objectDifferences} from './object-differences.ts'
import {objectSettings} from './object-settings.ts'
import type {PushOptions} from './options.ts'
import type {DeployPorts, ObjectAddress} from './ports.ts'
import type {BundleSummary} from './result.ts'

/** Where a bundle goes, and what it holds. */
export interface Destination {
  readonly bucket: string
  readonly key: string
  readonly bundleType: BundleType
  readonly sha256: string
}

/** Content types S3 shows for the archives. */
const contentTypes: Readonly<Record<BundleType, string>> = {tgz: 'application/gzip', tar: 'application/x-tar', zip: 'application/zip'}

/** The bucket, and all that is said about storing. Throws a `usage` error for what cannot be: before anything is packed or sent. */
export function requireStorable(options: PushOptions): string {
  objectSettings(options)
  if (options.s3Bucket !== undefined) return options.s3Bucket
  throw new DeployError('usage', '`s3-bucket` is missing: the bucket the revision is uploaded to', {
    input: 's3-bucket',
    hint:
      'Name a bucket in the region of the deployment group. `deploy` needs none for a commit on GitHub (`github-repository` and ' +
      '`github-commit-id`) and for ECS and Lambda: name their AppSpec with `appspec`, or its directory with `source`.'
  })
}

export function keyOf({s3Key, s3Prefix, applicationName}: PushOptions, sha256: string, bundleType: BundleType): string {
  if (s3Key !== undefined) return s3Key
  const prefix = s3Prefix?.replace(/^\/+|\/+$/g, '') ?? ''
  return `${prefix === '' ? '' : `${prefix}/`}${applicationName}/${sha256}.${bundleType}`
}

/**
 * The object, when S3 has this content already, readable and stored as asked for. Not being allowed to look is no reason not to upload.
 * What is replaced is told, and so is what cannot be applied to an object that stays.
 */
export async function findUnchanged(
  destination: Destination,
  options: PushOptions,
  {s3}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<RevisionLocation | undefined> {
  const {skipUnchanged = 'upload', s3ExpectedBucketOwner, signal} = options
  if (skipUnchanged === 'never') return undefined
  const address = addressOf(destination, s3ExpectedBucketOwner)
  let found
  try {
    found = await s3.head(address, signal)
  } catch (error) {
    if (error instanceof DeployError && error.code === 'access-denied') return undefined
    throw error
  }
  if (found === undefined) return undefined
  if (!holds(found.metadata, destination)) {
    observe(
      found.versionId === undefined
        ? {
            type: 'warning',
            message: `s3://${address.bucket}/${address.key} holds another revision, which is overwritten: deployments of it can no longer be repeated`,
            hint: 'Instances that start later fetch the revision of their last deployment. Turn on versioning, or leave `s3-key` empty.'
          }
        : {
            type: 'notice',
            message: `s3://${address.bucket}/${address.key} holds another revision, which stays as version ${found.versionId}`
          }
    )
    return undefined
  }
  const subject = `s3://${address.bucket}/${address.key}`
  const {reason, notApplied} = objectDifferences(found, destination, options)
  if (reason !== undefined) {
    observe({type: 'notice', message: `${subject} has this content and ${reason}: it has to be stored again`})
    return undefined
  }
  const revision = located(destination, found)
  observe({type: 'upload-skipped', revision, reason: 'S3 has this content already'})
  if (notApplied.length > 0) {
    const names = notApplied.map(name => `\`${name}\``).join(', ')
    observe({
      type: 'notice',
      message: `${subject} stays as it is: ${names} may differ from what it has, and is not applied. \`skip-unchanged: never\` stores it again`
    })
  }
  return revision
}

/** Where a bundle is, or would be: only a look. */
export async function locateBundle(
  destination: Destination,
  bundle: BundleSummary,
  options: PushOptions,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<{readonly revision: RevisionLocation; readonly bundle: BundleSummary; readonly isStored: boolean}> {
  const there = await findUnchanged(destination, options, ports, observe)
  if (there) return {revision: there, bundle, isStored: true}
  const {bucket, key, bundleType} = destination
  await checkBucket(bucket, options, ports, observe)
  observe({
    type: 'notice',
    message: `Would be uploaded to s3://${bucket}/${key}, which gives it an ETag and, in a bucket with versions, a version`
  })
  return {revision: {type: 's3', bucket, key, bundleType}, bundle, isStored: false}
}

/** What is uploaded: its bytes are read once, as they are sent. */
export interface UploadBody {
  readonly bytes: AsyncIterable<Uint8Array>
  /** Rather too many; the exact number need not be known. */
  readonly expectedBytes: number
}

/** Sends a bundle and pins what S3 made of it. */
export async function uploadRevision(
  destination: Destination,
  {bytes, expectedBytes}: UploadBody,
  options: PushOptions,
  {s3, clock}: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<RevisionLocation> {
  const startMs = clock.now()
  const {metadata, notices} = objectMetadata(destination, options)
  for (const message of notices) observe({type: 'notice', message})
  const address = addressOf(destination, options.s3ExpectedBucketOwner)
  const subject = `s3://${address.bucket}/${address.key}`
  let size = 0
  let isWhole = false
  async function* counted(): AsyncGenerator<Uint8Array, void, undefined> {
    for await (const piece of bytes) {
      size += piece.byteLength
      yield piece
    }
    isWhole = true
  }
  const stored = await s3.upload(
    {
      ...address,
      body: counted(),
      expectedBytes,
      contentType: contentTypes[destination.bundleType],
      metadata,
      settings: objectSettings(options),
      onProgress: sentBytes => observe({type: 'upload-progressed', sentBytes, ...(isWhole && {totalBytes: size})}),
      onAbortFailed: (uploadId, {message, hint}) =>
        observe({
          type: 'warning',
          ...(uploadId === undefined
            ? {
                message: `An unfinished upload of ${subject} may be left: the run was cancelled before S3 answered whether it began`,
                hint: 'Find it with `aws s3api list-multipart-uploads`, and remove it with `aws s3api abort-multipart-upload` or by a lifecycle rule.'
              }
            : unremoved(uploadId, subject, message, hint))
        }),
      onRemoveFailed: ({message, hint}) =>
        observe({
          type: 'warning',
          message: `S3 stored ${subject} wrong, and it could not be removed: ${message}`,
          hint: `${hint ?? ''} Delete it: a later run would take it for this revision.`.trim()
        })
    },
    options.signal
  )
  const revision = located(destination, stored)
  observe({type: 'uploaded', revision, size, elapsedMs: clock.now() - startMs})
  return revision
}

function unremoved(uploadId: string, subject: string, message: string, hint = ''): {readonly message: string; readonly hint: string} {
  return {
    message: `The parts of the unfinished upload ${uploadId} of ${subject} could not be removed and are paid for: ${message}`,
    hint: `${hint} Remove them with \`aws s3api abort-multipart-upload\`, or by a lifecycle rule for incomplete uploads.`.trim()
  }
}

function addressOf({bucket, key}: Destination, expectedBucketOwner: string | undefined): ObjectAddress {
  return {bucket, key, ...(expectedBucketOwner !== undefined && {expectedBucketOwner})}
}

/** An object as a revision, pinned by what S3 says of it. */
export function located(
  {bucket, key, bundleType}: Pick<Extract<RevisionLocation, {type: 's3'}>, 'bucket' | 'key' | 'bundleType'>,
  {eTag, versionId}: {readonly eTag: string; readonly versionId?: string}
): RevisionLocation {
  return {type: 's3', bucket, key, bundleType, ...(eTag !== '' && {eTag}), ...(versionId !== undefined && {versionId})}
}
