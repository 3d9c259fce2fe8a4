import {HeadBucketCommand, HeadObjectCommand} from '@aws-sdk/client-s3'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {ObjectStorePort} from '../operations/ports.ts'
import {archiveState} from './archive-state.ts'
import type {ClientSettings} from './client-settings.ts'
import {objectNames} from './object-names.ts'
import {connectS3, type Patience} from './s3-connection.ts'
import {unquoted} from './shapes.ts'
import {uploadObject, type UploadTuning} from './upload-object.ts'

const headLimitMs = 30_000

/** S3 through the AWS SDK. */
export function createObjectStorePort(settings: ClientSettings, tuning: UploadTuning & Patience = {}): ObjectStorePort {
  const connection = connectS3(settings, tuning)
  return {
    async hasBucket({bucket, expectedBucketOwner}, signal) {
      const context = {operation: 'HeadBucket', subject: `s3://${bucket}`, s3: {expectedBucketOwner}}
      const command = new HeadBucketCommand({Bucket: bucket, ...defined({ExpectedBucketOwner: expectedBucketOwner})})
      try {
        await connection.send(context, (client, options) => client.send(command, options), {signal, limitMs: headLimitMs})
        return true
      } catch (error) {
        if (error instanceof DeployError && (error.errorName === 'NotFound' || error.errorName === 'NoSuchBucket')) return false
        throw error
      }
    },

    async head(object, signal) {
      const {bucket, key, versionId, expectedBucketOwner} = object
      const context = {operation: 'HeadObject', subject: `s3://${bucket}/${key}`, s3: {expectedBucketOwner, versionId}}
      const command = new HeadObjectCommand({...objectNames(object), ...defined({VersionId: versionId})})
      try {
        const limits = {signal, limitMs: headLimitMs}
        const found = await connection.send(context, (client, options) => client.send(command, options), limits)
        return {
          eTag: unquoted(found.ETag ?? ''),
          size: found.ContentLength ?? 0,
          metadata: found.Metadata ?? {},
          storageClass: found.StorageClass ?? 'STANDARD',
          ...defined({
            versionId: realVersion(found.VersionId),
            archive: archiveState(found),
            encryption: found.ServerSideEncryption,
            kmsKeyId: found.SSEKMSKeyId
          })
        }
      } catch (error) {
        // A missing bucket looks the same to a HEAD.
        if (error instanceof DeployError && (error.errorName === 'NotFound' || error.errorName === 'NoSuchKey')) return undefined
        throw error
      }
    },

    async upload(object, signal) {
      const {ETag = '', VersionId} = await uploadObject(connection, object, tuning, signal)
      return {eTag: unquoted(ETag), ...defined({versionId: realVersion(VersionId)})}
    }
  }
}

/** Buckets with suspended versioning answer `null`, which CodeDeploy does not take as a version. */
function realVersion(versionId: string | undefined): string | undefined {
  return versionId === 'null' ? undefined : versionId
}
