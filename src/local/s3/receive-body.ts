import type {IncomingMessage} from 'node:http'
import {AwsChunkedDecoder} from './aws-chunked.ts'
import type {ChecksumAlgorithm, Checksums} from './checksum.ts'
import {checksumAlgorithms, createChecksum, digestLengths, isBase64Of, toChecksumAlgorithm} from './checksum.ts'
import type {RunningChecksum} from './crc.ts'
import {S3Error, invalidRequest, malformedXml} from './s3-error.ts'
import {header} from './s3-request.ts'
import type {XmlElement} from './xml.ts'
import {parseXml} from './xml.ts'

/** A body that arrived whole and matches everything its sender said about it. */
export interface ReceivedBody {
  readonly size: number
  readonly md5: Buffer
  /** The algorithms the sender named, and those that were asked for. */
  readonly checksums: Checksums
}

interface DocumentOptions {
  /** The x-amz-checksum headers of some requests are about something else than their body. */
  readonly ignoreChecksums?: boolean
}

export interface ReceiveOptions extends DocumentOptions {
  readonly maxBytes: number
  /** Computed in addition to those the headers name. */
  readonly alsoCompute?: readonly ChecksumAlgorithm[]
}

/** S3's limit for one PutObject or UploadPart. */
export const maxUploadBytes = 5 * 1024 ** 3
const maxDocumentBytes = 2 * 1024 ** 2

/**
 * Hands the payload to `write`, piece by piece, and verifies its length, Content-MD5, x-amz-content-sha256 and x-amz-checksum-* (in
 * the headers or the trailers). Rejects with S3's own error, or with the stream's when the client went away; the request is left open
 * so that the error can still be answered.
 */
export async function receiveBody(
  message: IncomingMessage,
  write: (bytes: Buffer) => Promise<void> | void,
  {maxBytes, alsoCompute = [], ignoreChecksums = false}: ReceiveOptions
): Promise<ReceivedBody> {
  const expected = readExpectations(message, ignoreChecksums)
  const running = new Map<ChecksumAlgorithm, RunningChecksum>()
  for (const algorithm of new Set([
    ...expected.algorithms,
    ...alsoCompute,
    ...(expected.contentSha256 === undefined ? [] : ['sha256' as const])
  ]))
    running.set(algorithm, createChecksum(algorithm))
  const md5 = createChecksum('md5')
  const decoder = expected.isChunked ? new AwsChunkedDecoder() : undefined
  let size = 0
  const take = async (bytes: Buffer): Promise<void> => {
    size += bytes.length
    if (size > maxBytes) throw new S3Error(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size')
    md5.update(bytes)
    for (const checksum of running.values()) checksum.update(bytes)
    await write(bytes)
  }
  // Ending the loop early must not destroy the request: its error is still to be answered.
  for await (const piece of message.iterator({destroyOnReturn: false}) as AsyncIterable<Buffer>) {
    if (decoder === undefined) await take(piece)
    else for (const bytes of decoder.decode(piece)) await take(bytes)
  }
  decoder?.end()
  if (expected.decodedLength !== undefined && expected.decodedLength !== size)
    throw new S3Error(
      400,
      'IncompleteBody',
      'You did not provide the number of bytes specified by the x-amz-decoded-content-length HTTP header'
    )

  const md5Digest = md5.digest()
  if (expected.md5 !== undefined && expected.md5 !== md5Digest.toString('base64'))
    throw new S3Error(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.')
  const values = new Map([...running].map(([algorithm, checksum]) => [algorithm, checksum.digest()]))
  const sha256 = values.get('sha256')?.toString('hex')
  if (expected.contentSha256 !== undefined && sha256 !== undefined && expected.contentSha256 !== sha256)
    throw new S3Error(400, 'XAmzContentSHA256Mismatch', "The provided 'x-amz-content-sha256' header does not match what was computed.", {
      ClientComputedContentSHA256: expected.contentSha256,
      S3ComputedContentSHA256: sha256
    })
  const checksums: Partial<Record<ChecksumAlgorithm, string>> = {}
  for (const [algorithm, value] of values) {
    if (algorithm === 'sha256' && !expected.algorithms.includes(algorithm) && !alsoCompute.includes(algorithm)) continue
    checksums[algorithm] = value.toString('base64')
  }
  for (const [algorithm, value] of [...expected.checksums, ...trailingChecksums(expected.trailing, decoder)]) {
    if (checksums[algorithm] !== value)
      throw new S3Error(400, 'BadDigest', `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`)
  }
  return {size, md5: md5Digest, checksums}
}

interface Expectations {
  readonly isChunked: boolean
  readonly decodedLength: number | undefined
  readonly md5: string | undefined
  readonly contentSha256: string | undefined
  readonly checksums: ReadonlyMap<ChecksumAlgorithm, string>
  readonly trailing: ChecksumAlgorithm | undefined
  readonly algorithms: readonly ChecksumAlgorithm[]
}

function readExpectations(message: IncomingMessage, ignoreChecksums: boolean): Expectations {
  const contentSha256 = header(message, 'x-amz-content-sha256')
  const isChunked = contentSha256?.startsWith('STREAMING-') === true || /\baws-chunked\b/i.test(header(message, 'content-encoding') ?? '')
  if (
    !isChunked &&
    message.headers['content-length'] === undefined &&
    message.headers['transfer-encoding'] === undefined &&
    message.method === 'PUT'
  )
    throw new S3Error(411, 'MissingContentLength', 'You must provide the Content-Length HTTP header.')
  const md5 = header(message, 'content-md5')
  if (md5 !== undefined && !isBase64Of(md5, 16)) throw new S3Error(400, 'InvalidDigest', 'The Content-MD5 you specified was invalid.')
  const checksums = new Map<ChecksumAlgorithm, string>()
  for (const algorithm of ignoreChecksums ? [] : checksumAlgorithms) {
    const value = header(message, `x-amz-checksum-${algorithm}`)
    if (value === undefined) continue
    if (!isBase64Of(value, digestLengths[algorithm])) throw invalidRequest(`Value for x-amz-checksum-${algorithm} header is invalid.`)
    checksums.set(algorithm, value)
  }
  if (checksums.size > 1) throw invalidRequest('Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.')
  const trailer = header(message, 'x-amz-trailer')
  const trailing = trailer === undefined ? undefined : toChecksumAlgorithm(trailer.trim().replace(/^x-amz-checksum-/i, ''))
  if (trailer !== undefined && (trailing === undefined || !isChunked))
    throw invalidRequest('The value specified in the x-amz-trailer header is not supported')
  const named = header(message, 'x-amz-sdk-checksum-algorithm')
  const namedAlgorithm = named === undefined ? undefined : toChecksumAlgorithm(named)
  const decodedLength = header(message, 'x-amz-decoded-content-length')
  return {
    isChunked,
    decodedLength: decodedLength !== undefined && /^\d+$/.test(decodedLength) ? Number(decodedLength) : undefined,
    md5,
    contentSha256: contentSha256 !== undefined && /^[0-9a-f]{64}$/.test(contentSha256) ? contentSha256 : undefined,
    checksums,
    trailing,
    algorithms: [
      ...new Set([
        ...checksums.keys(),
        ...(trailing === undefined ? [] : [trailing]),
        ...(namedAlgorithm === undefined ? [] : [namedAlgorithm])
      ])
    ]
  }
}

function trailingChecksums(
  algorithm: ChecksumAlgorithm | undefined,
  decoder: AwsChunkedDecoder | undefined
): [ChecksumAlgorithm, string][] {
  if (algorithm === undefined) return []
  const value = decoder?.trailers.get(`x-amz-checksum-${algorithm}`)
  if (value === undefined)
    throw new S3Error(
      400,
      'MalformedTrailerError',
      'The request contained trailing data that was not well-formed or did not conform to our published schema.'
    )
  if (!isBase64Of(value, digestLengths[algorithm]))
    throw invalidRequest(`Value for x-amz-checksum-${algorithm} trailing header is invalid.`)
  return [[algorithm, value]]
}

/** A small XML document; MalformedXML when it is not one, or when it is empty. */
export async function receiveXml(message: IncomingMessage, options: DocumentOptions = {}): Promise<XmlElement> {
  const document = await receiveOptionalXml(message, options)
  if (document === undefined) throw malformedXml()
  return document
}

export async function receiveOptionalXml(message: IncomingMessage, options: DocumentOptions = {}): Promise<XmlElement | undefined> {
  const pieces: Buffer[] = []
  // Some clients send CreateBucket without a body and without its length.
  if (message.headers['content-length'] === undefined && message.headers['transfer-encoding'] === undefined) return undefined
  await receiveBody(message, bytes => void pieces.push(bytes), {...options, maxBytes: maxDocumentBytes})
  const text = Buffer.concat(pieces).toString('utf8')
  return text.trim() === '' ? undefined : parseXml(text)
}
