import {DeleteObjectCommand, HeadObjectCommand, PutObjectCommand} from '@aws-sdk/client-s3'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {ObjectUpload} from '../operations/ports.ts'
import {requireSameChecksum} from './answered-checksum.ts'
import {crcText, cutParts, type Part} from './cut-parts.ts'
import {contextOf, MultipartUpload, type StoredAnswer} from './multipart-upload.ts'
import {objectNames} from './object-names.ts'
import {objectParameters} from './object-parameters.ts'
import {partSizes} from './part-sizes.ts'
import type {S3Connection} from './s3-connection.ts'
import type {CallContext} from './sdk-error.ts'

export interface UploadTuning {
  /** Bytes of a part, at least. Default 8 MiB. */
  readonly partBytes?: number
  /** Default 4; each is in memory until S3 has it. */
  readonly partsInFlight?: number
}

const shortLimitMs = 30_000
/** How long a cancel waits for what must not be left: a cancelled step is killed after 7.5 s (GitHub Actions). */
const cancelLimitMs = 3_000

/**
 * Sends a body as it is made: what fits one part in one request, anything larger in parts. There is an object only when all of it has
 * arrived unchanged; when the body fails, a part cannot be sent or the signal aborts, the parts are removed and the error is thrown.
 */
export async function uploadObject(
  connection: S3Connection,
  request: ObjectUpload,
  {partBytes, partsInFlight = 4}: UploadTuning,
  signal: AbortSignal | undefined
): Promise<StoredAnswer> {
  let upload: MultipartUpload | undefined
  let last: Part | undefined
  try {
    for await (const part of cutParts(request.body, partSizes(request.expectedBytes ?? 0, partBytes))) {
      if (part.isLast && upload === undefined) return await putWhole(connection, request, part, signal)
      upload ??= await MultipartUpload.start(connection, request, {partsInFlight, signal})
      await upload.add(part)
      last = part
    }
    return await complete(connection, request, upload, last, signal)
  } catch (error) {
    await upload?.abort()
    throw error
  }
}

async function putWhole(
  connection: S3Connection,
  request: ObjectUpload,
  {bytes, crc}: Part,
  signal: AbortSignal | undefined
): Promise<StoredAnswer> {
  const context = contextOf('PutObject', request)
  const command = new PutObjectCommand({
    ...objectParameters(request),
    Body: bytes,
    ContentLength: bytes.length,
    ChecksumCRC32: crcText(crc)
  })
  const answer = await connection.send(context, (client, options) => client.send(command, options), {signal})
  request.onProgress?.(bytes.length)
  const stored = await requireStored(connection, request, context, crcText(crc), answer, signal)
  return await confirmed(connection, request, context, bytes.length, stored, signal)
}

async function complete(
  connection: S3Connection,
  request: ObjectUpload,
  upload: MultipartUpload | undefined,
  last: Part | undefined,
  signal: AbortSignal | undefined
): Promise<StoredAnswer> {
  if (upload === undefined || last === undefined) throw new Error('a body has at least one part')
  const context = contextOf('CompleteMultipartUpload', request)
  const checksum = crcText(last.crcSoFar)
  let answer: StoredAnswer
  try {
    answer = await upload.complete()
  } catch (error) {
    // The upload is gone when S3 carried out a request whose answer was lost, and the next attempt asked again.
    const found = isPerhapsDone(error) ? await findStored(connection, request, checksum, last.endOffset, signal) : undefined
    if (found === undefined) throw error
    return found
  }
  const stored = await requireStored(connection, request, context, checksum, answer, signal)
  return await confirmed(connection, request, context, last.endOffset, stored, signal)
}

function isPerhapsDone(error: unknown): boolean {
  return error instanceof DeployError && (error.errorName === 'NoSuchUpload' || error.code === 'network' || error.code === 'service')
}

/** The object at the key, if it has just our bytes. */
async function findStored(
  connection: S3Connection,
  request: ObjectUpload,
  checksum: string,
  size: number,
  signal: AbortSignal | undefined
): Promise<StoredAnswer | undefined> {
  const command = new HeadObjectCommand({...objectNames(request), ChecksumMode: 'ENABLED'})
  try {
    const found = await connection.send(contextOf('HeadObject', request), (client, options) => client.send(command, options), {
      signal,
      limitMs: shortLimitMs
    })
    return found.ChecksumCRC32 === checksum && found.ContentLength === size ? found : undefined
  } catch (error) {
    if (error instanceof DeployError) return undefined
    throw error
  }
}

/**
 * S3 answers with an ETag and with the checksum it was sent. Whoever answers without is asked for the object: a proxy that says yes to
 * everything has none.
 */
async function confirmed(
  connection: S3Connection,
  request: ObjectUpload,
  context: CallContext,
  size: number,
  answer: StoredAnswer,
  signal: AbortSignal | undefined
): Promise<StoredAnswer> {
  if (answer.ETag !== undefined && answer.ChecksumCRC32 !== undefined) return answer
  const command = new HeadObjectCommand(objectNames(request))
  try {
    const found = await connection.send(contextOf('HeadObject', request), (client, options) => client.send(command, options), {
      signal,
      limitMs: shortLimitMs
    })
    if (found.ETag !== undefined && found.ContentLength === size) return found
  } catch (error) {
    if (!(error instanceof DeployError) || signal?.aborted) throw error
  }
  const {operation, subject} = context
  throw new DeployError('service', `${operation} for ${subject} was answered with yes, but the object is not there`, {
    operation,
    hint: 'Something between here and S3 answers in its place; check the endpoint and the proxy. The revision was not deployed.'
  })
}

/**
 * An object that is not what was sent must not be found by a later run either: it bears the hash of what it should have been. A cancel waits
 * for its removal, but not for long.
 */
async function requireStored(
  connection: S3Connection,
  request: ObjectUpload,
  context: CallContext,
  checksum: string,
  answer: StoredAnswer,
  signal: AbortSignal | undefined
): Promise<StoredAnswer> {
  try {
    requireSameChecksum(context, checksum, answer.ChecksumCRC32)
    return answer
  } catch (error) {
    const command = new DeleteObjectCommand({...objectNames(request), ...defined({VersionId: answer.VersionId})})
    try {
      await connection.send(contextOf('DeleteObject', request), (client, options) => client.send(command, options), {
        signal,
        limitMs: shortLimitMs,
        graceMs: cancelLimitMs
      })
    } catch (problem) {
      if (problem instanceof DeployError) request.onRemoveFailed?.(problem)
      else if (problem === signal?.reason) request.onRemoveFailed?.(unansweredRemoval(request, problem))
    }
    throw error
  }
}

function unansweredRemoval(request: ObjectUpload, cause: unknown): DeployError {
  const {operation, subject} = contextOf('DeleteObject', request)
  return new DeployError('cancelled', `${operation} for ${subject} was not answered before the run was cancelled`, {operation, cause})
}
