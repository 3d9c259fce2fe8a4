import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
  type CompletedPart
} from '@aws-sdk/client-s3'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {ObjectUpload} from '../operations/ports.ts'
import {requireSameChecksum} from './answered-checksum.ts'
import {crcText, type Part} from './cut-parts.ts'
import {objectNames, type ObjectNames} from './object-names.ts'
import {objectParameters, uploadContext} from './object-parameters.ts'
import type {S3Connection} from './s3-connection.ts'
import type {CallContext} from './sdk-error.ts'

/** Requests without a body worth speaking of, retries included. */
const shortLimitMs = 60_000
/** A cancelled step is killed after 7.5 s (GitHub Actions): all that a cancel waits for stays below 4 s, with room for the rest. */
const startGraceMs = 2_000
const cancelLimitMs = 3_000
/** The part of the abort when the start has had its grace already. */
const lateCancelLimitMs = 1_500

/** The answer to an upload; S3 leaves out what it does not know. */
export interface StoredAnswer {
  readonly ETag?: string | undefined
  readonly VersionId?: string | undefined
  readonly ChecksumCRC32?: string | undefined
}

export interface MultipartOptions {
  readonly partsInFlight: number
  readonly signal?: AbortSignal | undefined
}

/**
 * One multipart upload: parts are sent as they come, some at a time, each retried on its own; S3 checks each part and the whole against
 * our checksums before there is an object. Whoever starts one either completes or aborts it.
 */
export class MultipartUpload {
  readonly #connection: S3Connection
  readonly #request: ObjectUpload
  readonly #id: string
  readonly #partsInFlight: number
  readonly #signal: AbortSignal | undefined
  readonly #cancelLimitMs: number
  /** Ends the parts on their way when one of them has failed for good. */
  readonly #stop = new AbortController()
  readonly #inFlight = new Set<Promise<void>>()
  readonly #sent: CompletedPart[] = []
  #sentBytes = 0
  #last: Part | undefined
  #failure: {readonly error: unknown} | undefined

  private constructor(connection: S3Connection, request: ObjectUpload, id: string, {partsInFlight, signal}: MultipartOptions) {
    this.#connection = connection
    this.#request = request
    this.#id = id
    this.#partsInFlight = partsInFlight
    this.#signal = signal
    this.#cancelLimitMs = signal?.aborted === true ? lateCancelLimitMs : cancelLimitMs
  }

  static async start(connection: S3Connection, request: ObjectUpload, options: MultipartOptions): Promise<MultipartUpload> {
    options.signal?.throwIfAborted()
    const context = contextOf('CreateMultipartUpload', request)
    const command = new CreateMultipartUploadCommand({
      ...objectParameters(request),
      ChecksumAlgorithm: 'CRC32',
      ChecksumType: 'FULL_OBJECT'
    })
    const UploadId = await sendStart(connection, request, command, options.signal)
    if (UploadId === undefined) {
      throw new DeployError('service', `CreateMultipartUpload for ${context.subject} was answered without an id`, {
        operation: 'CreateMultipartUpload',
        hint: 'The answer is not one of S3: check the endpoint and the proxy.'
      })
    }
    return new MultipartUpload(connection, request, UploadId, options)
  }

  /** Takes the next part; resolves when there is room for another. Throws what made an earlier part fail. */
  async add(part: Part): Promise<void> {
    while (this.#inFlight.size >= this.#partsInFlight) await Promise.race(this.#inFlight)
    this.#throwIfFailed()
    this.#last = part
    const sending = this.#send(part)
      .catch((error: unknown) => {
        this.#failure ??= {error}
        this.#stop.abort(error)
      })
      .finally(() => this.#inFlight.delete(sending))
    this.#inFlight.add(sending)
  }

  /** Waits for all parts and makes the object of them. */
  async complete(): Promise<StoredAnswer> {
    await Promise.all(this.#inFlight)
    this.#throwIfFailed()
    const checksum = crcText(this.#last?.crcSoFar ?? 0)
    const command = new CompleteMultipartUploadCommand({
      ...this.#names(),
      MultipartUpload: {Parts: this.#sent.toSorted((a, b) => (a.PartNumber ?? 0) - (b.PartNumber ?? 0))},
      ChecksumType: 'FULL_OBJECT',
      ChecksumCRC32: checksum,
      MpuObjectSize: this.#last?.endOffset ?? 0
    })
    const signal = this.#signal
    return await this.#connection.send(
      contextOf('CompleteMultipartUpload', this.#request),
      (client, options) => client.send(command, options),
      {signal}
    )
  }

  /** Removes what was sent. Failing to do so is told, not thrown: why the upload failed matters more. */
  async abort(): Promise<void> {
    this.#stop.abort()
    // A part that arrives after the abort would stay.
    await Promise.all(this.#inFlight)
    try {
      const command = new AbortMultipartUploadCommand(this.#names())
      await this.#connection.send(contextOf('AbortMultipartUpload', this.#request), (client, options) => client.send(command, options), {
        limitMs: this.#signal?.aborted === true ? this.#cancelLimitMs : shortLimitMs
      })
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      if (error.errorName !== 'NoSuchUpload') this.#request.onAbortFailed?.(this.#id, error)
    }
  }

  async #send(part: Part): Promise<void> {
    const checksum = crcText(part.crc)
    const context = contextOf('UploadPart', this.#request, `part ${part.number} of `)
    const command = new UploadPartCommand({
      ...this.#names(),
      PartNumber: part.number,
      Body: part.bytes,
      ContentLength: part.bytes.length,
      ChecksumCRC32: checksum
    })
    const signal = this.#signal ? AbortSignal.any([this.#signal, this.#stop.signal]) : this.#stop.signal
    const answer = await this.#connection.send(context, (client, options) => client.send(command, options), {signal})
    requireSameChecksum(context, checksum, answer.ChecksumCRC32)
    this.#sent.push({PartNumber: part.number, ChecksumCRC32: checksum, ...defined({ETag: answer.ETag})})
    this.#sentBytes += part.bytes.length
    this.#request.onProgress?.(this.#sentBytes)
  }

  #names(): ObjectNames & {readonly UploadId: string} {
    return {...objectNames(this.#request), UploadId: this.#id}
  }

  #throwIfFailed(): void {
    this.#signal?.throwIfAborted()
    if (this.#failure) throw this.#failure.error
  }
}

/** A cancel ends this one only after a while: the id of an upload that was started is needed to abort it. */
async function sendStart(
  connection: S3Connection,
  request: ObjectUpload,
  command: CreateMultipartUploadCommand,
  signal: AbortSignal | undefined
): Promise<string | undefined> {
  const context = contextOf('CreateMultipartUpload', request)
  try {
    const limits = {signal, limitMs: shortLimitMs, graceMs: startGraceMs}
    return (await connection.send(context, (client, options) => client.send(command, options), limits)).UploadId
  } catch (error) {
    const isUnanswered = error === signal?.reason || (error instanceof DeployError && error.code === 'network')
    if (signal?.aborted === true && isUnanswered) {
      const message = `CreateMultipartUpload for ${context.subject} was not answered before the run was cancelled`
      request.onAbortFailed?.(undefined, new DeployError('cancelled', message, {operation: 'CreateMultipartUpload', cause: error}))
    }
    throw error
  }
}

export function contextOf(operation: string, request: ObjectUpload, what = ''): CallContext {
  return {operation, subject: `${what}s3://${request.bucket}/${request.key}`, s3: uploadContext(request)}
}
