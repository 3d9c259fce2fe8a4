import {Readable} from 'node:stream'
import {HeadObjectCommand, S3Client} from '@aws-sdk/client-s3'
import {Upload} from '@aws-sdk/lib-storage'
import {defined} from '../core/defined.ts'
import type {ObjectStorePort} from '../operations/ports.ts'
import {clientConfiguration, type ClientSettings} from './client-settings.ts'
import {regionOf} from './region.ts'
import {withinTime} from './within-time.ts'
import {toDeployError, type CallContext} from './errors.ts'
import {unquoted} from './shapes.ts'

/** Bytes of a part: 10,000 of them hold 80 GB, and four are in memory at once. */
const partSize = 8 * 1024 * 1024

/** A connection that is not made, or says nothing, for so long is given up: an upload itself may take hours. */
const connectLimitMs = 10_000
const silenceLimitMs = 120_000
const headLimitMs = 30_000

/** S3 through the AWS SDK. */
export function createObjectStorePort(settings: ClientSettings): ObjectStorePort {
  const {endpoint, isCustomS3Endpoint = endpoint !== undefined} = settings
  const client = new S3Client({
    ...clientConfiguration(settings),
    maxAttempts: 3,
    forcePathStyle: isCustomS3Endpoint,
    requestHandler: {connectionTimeout: connectLimitMs, socketTimeout: silenceLimitMs}
  })

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
          const command = new HeadObjectCommand({Bucket: bucket, Key: key, ...defined({VersionId: versionId})})
          const found = await withinTime('HeadObject', headLimitMs, signal, abortSignal => client.send(command, {abortSignal}))
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
