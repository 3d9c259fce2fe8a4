import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {PushOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'

/**
 * Throws a `not-found` error where there is no such bucket: of an object, S3 says the same as of one that is not there yet. Where nobody may
 * look, that is told.
 */
export async function checkBucket(
  bucket: string,
  {s3ExpectedBucketOwner, signal}: Pick<PushOptions, 's3ExpectedBucketOwner' | 'signal'>,
  {s3}: Pick<DeployPorts, 's3'>,
  observe: Observer<OperationEvent>
): Promise<void> {
  try {
    const owner = s3ExpectedBucketOwner === undefined ? {} : {expectedBucketOwner: s3ExpectedBucketOwner}
    if (await s3.hasBucket({bucket, ...owner}, signal)) return
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied') throw error
    observe({
      type: 'warning',
      message: `The bucket "${bucket}" was not checked: S3 denies s3:ListBucket on it`,
      ...(error.hint !== undefined && {hint: error.hint})
    })
    return
  }
  throw new DeployError('not-found', `there is no bucket "${bucket}"`, {
    input: 's3-bucket',
    hint: 'Check `s3-bucket`: the upload would fail.'
  })
}
