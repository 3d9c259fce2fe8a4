import {Readable} from 'node:stream'
import {HeadObjectCommand, S3Client} from '@aws-sdk/client-s3'
import {Upload} from '@aws-sdk/lib-storage'
import {defined} from '../core/defined.ts'
import type {ObjectStorePort} from '../operations/ports.ts'
import {abortable, clientConfiguration, type ClientSettings} from './client-settings.ts'
import {regionOf} from './region.ts'
import {toDeployError, type CallContext} from './errors.ts'
import {unquoted} from './shapes.ts'

/** Bytes of a part: 10,000 of them hold 80 GB, and four are in memory at once. */
const partSize = 8 * 1024 * 1024

/** S3 through the AWS SDK. */
export function createObjectStorePort(settings: ClientSettings): ObjectStorePort {
  const {endpoint, isCustomS3Endpoint = endpoint !== undefined} = settings
  const client = new S3Client({...clientConfiguration(settings), maxAttempts: 3, forcePathStyle: isCustomS3Endpoint})

  const call = async <T>(context: CallContext, send: () => Promise<T>): Promise<T> => {
    const region = await regionOf(client)
    try {
      return await send()
    } catch (error) {
      throw toDeployError(error, {...context, region})
    }
  }

  return {
    head: (bucket, key, versionId, signal) =>
      call({operation: 'HeadObject', action: 's3:GetObject and s3:ListBucket', subject: `s3://${bucket}/${key}`}, async () => {
        try {
          const found = await client.send(
            new HeadObjectCommand({Bucket: bucket, Key: key, ...defined({VersionId: versionId})}),
            abortable(signal)
          )
          return {
            eTag: unquoted(found.ETag ?? ''),
            size: found.ContentLength ?? 0,
            metadata: found.Metadata ?? {},
            ...defined({versionId: realVersion(found.VersionId)})
          }
        } catch (error) {
          if (error instanceof Error && (error.name === 'NotFound' || error.name === 'NoSuchKey')) return undefined
          throw error
        }
      }),

    upload: ({bucket, key, body, contentType, metadata, onProgress}, signal) =>
      call({operation: 'PutObject', action: 's3:PutObject', subject: `s3://${bucket}/${key}`}, async () => {
        const upload = new Upload({
          client,
          partSize,
          // A failed upload must not leave parts behind that are paid for.
          leavePartsOnError: false,
          params: {
            Bucket: bucket,
            Key: key,
            Body: Readable.from(body, {objectMode: false}),
            ContentType: contentType,
            Metadata: {...metadata}
          }
        })
        if (onProgress) upload.on('httpUploadProgress', ({loaded}) => onProgress(loaded ?? 0))
        const abort = (): void => void upload.abort()
        signal?.addEventListener('abort', abort, {once: true})
        try {
          signal?.throwIfAborted()
          const done = await upload.done()
          return {eTag: unquoted(done.ETag ?? ''), ...defined({versionId: realVersion(done.VersionId)})}
        } finally {
          signal?.removeEventListener('abort', abort)
        }
      })
  }
}

/** Buckets with suspended versioning answer `null`, which CodeDeploy does not take as a version. */
function realVersion(versionId: string | undefined): string | undefined {
  return versionId === 'null' ? undefined : versionId
}
