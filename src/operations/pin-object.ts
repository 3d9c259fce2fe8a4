import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import type {DeployOptions} from './options.ts'
import type {DeployPorts, StoredObject} from './ports.ts'
import type {RevisionSource} from './revision-source.ts'
import {located} from './upload-revision.ts'

/**
 * Pins an object that is in S3 already. What the caller pinned stays, and a `revision` that is pinned is not changed at all; without the
 * right to look, it is deployed as named, unless the owner of its bucket was to be checked.
 */
export async function pinObject(
  source: Extract<RevisionSource, {type: 'object'}>,
  {signal, s3ExpectedBucketOwner, revision}: Pick<DeployOptions, 'signal' | 's3ExpectedBucketOwner' | 'revision'>,
  {s3}: Pick<DeployPorts, 's3'>,
  observe: Observer<OperationEvent>
): Promise<RevisionLocation> {
  const {bucket, key, bundleType, versionId, eTag} = source
  const isPinned = versionId !== undefined || eTag !== undefined
  const given = {...(versionId !== undefined && {versionId}), ...(eTag !== undefined && {eTag})}
  try {
    const owner = s3ExpectedBucketOwner !== undefined && {expectedBucketOwner: s3ExpectedBucketOwner}
    const found = await s3.head({bucket, key, ...(versionId !== undefined && {versionId}), ...owner}, signal)
    if (!found) {
      throw new DeployError(
        'not-found',
        `there is no object s3://${bucket}/${key}${versionId === undefined ? '' : ` of version ${versionId}`}`,
        {
          operation: 'HeadObject',
          ...(revision
            ? {input: 'revision', hint: 'Was it deleted since it was pushed? Push it again.'}
            : {
                input: 's3-key',
                hint: 'Check `s3-bucket`, `s3-key` and `s3-version-id`; without s3:ListBucket a missing bucket looks the same.'
              })
        }
      )
    }
    if (eTag !== undefined && eTag !== found.eTag) {
      throw new DeployError('refused', `s3://${bucket}/${key} has changed: its ETag is ${found.eTag}, not ${eTag}`, {
        ...(revision
          ? {
              input: 'revision',
              hint:
                versionId === undefined
                  ? 'Somebody replaced the object since it was pushed: push it again. In a bucket with versions it would still be there.'
                  : 'A version never changes, so this revision is not as `push` put it out: deploy that, or push it again.'
            }
          : {input: 's3-etag', hint: 'Deploy the version that was tested with `s3-version-id`, or leave `s3-etag` empty.'})
      })
    }
    requireReadable(`s3://${bucket}/${key}`, found, revision === undefined ? 's3-key' : 'revision', observe)
    if (revision !== undefined && isPinned) return revision
    return located({bucket, key, bundleType}, {...found, ...given})
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied' || s3ExpectedBucketOwner !== undefined) throw error
    observe(
      isPinned
        ? {type: 'notice', message: `s3://${bucket}/${key} cannot be looked at: whether it is still there shows on the hosts`}
        : {
            type: 'warning',
            message: `s3://${bucket}/${key} cannot be looked at, so the revision is not pinned to what is there now`,
            hint: error.hint ?? ''
          }
    )
    return {type: 's3', bucket, key, bundleType, ...given}
  }
}

/** An archive answers nobody: the deployment would fail on each host. */
function requireReadable(subject: string, {archive}: StoredObject, input: string, observe: Observer<OperationEvent>): void {
  if (archive === undefined) return
  const {tier, restoredUntil} = archive
  if (restoredUntil === undefined) {
    throw new DeployError('refused', `${subject} is archived (${tier}): instances cannot read it`, {
      operation: 'HeadObject',
      input,
      hint: 'Restore it with `aws s3api restore-object` and wait for that to end, or push the revision again. Keep lifecycle rules that archive away from what is deployed.'
    })
  }
  observe({
    type: 'warning',
    message: `${subject} is archived (${tier}) and restored until ${restoredUntil}: instances that start later cannot read it`,
    hint: 'Push the revision again to have it stored where it can always be read.'
  })
}
