import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {owner} from './bucket-operations.ts'
import type {ChecksumAlgorithm, ChecksumType, Checksums} from './checksum.ts'
import {checksumElement, compositeChecksum, createChecksum, toChecksumAlgorithm} from './checksum.ts'
import type {MultipartStore, MultipartUpload, UploadedPart} from './multipart-store.ts'
import {encryptionHeaders, readAttributes} from './object-attributes.ts'
import {requireKeyLength, requireWritePreconditions} from './object-operations.ts'
import {requireObjectSettings} from './object-settings.ts'
import type {Bucket, ObjectStore} from './object-store.ts'
import {maxUploadBytes, receiveBody, receiveXml} from './receive-body.ts'
import {S3Error, invalidArgument, invalidRequest, malformedXml} from './s3-error.ts'
import type {S3Request} from './s3-request.ts'
import {header} from './s3-request.ts'
import type {S3Response} from './s3-response.ts'
import {emptyResponse, isoTime, xmlResponse} from './s3-response.ts'
import type {XmlElement} from './xml.ts'
import {childText} from './xml.ts'

/** Every part but the last has at least so many bytes. */
const minPartBytes = 5 * 1024 ** 2
const maxPartNumber = 10_000

export function createMultipartUpload(uploads: MultipartStore, bucket: Bucket, key: string, {message}: S3Request): S3Response {
  requireKeyLength(key)
  requireObjectSettings(message, bucket)
  const attributes = readAttributes(message)
  const named = header(message, 'x-amz-checksum-algorithm')
  const algorithm = named === undefined ? undefined : toChecksumAlgorithm(named)
  if (named !== undefined && algorithm === undefined) throw invalidRequest('Checksum algorithm provided is unsupported.')
  const checksumType = readChecksumType(header(message, 'x-amz-checksum-type'), algorithm)
  const {id} = uploads.create({bucket: bucket.name, key, attributes, checksumType, ...(algorithm === undefined ? {} : {algorithm})})
  return xmlResponse(
    'InitiateMultipartUploadResult',
    {Bucket: bucket.name, Key: key, UploadId: id},
    {
      ...encryptionHeaders(attributes),
      ...(algorithm === undefined ? {} : {'x-amz-checksum-algorithm': algorithm.toUpperCase(), 'x-amz-checksum-type': checksumType})
    }
  )
}

/** CRC-64/NVME exists only for whole objects, SHA only as a composite; the CRC-32 family as either. */
function readChecksumType(type: string | undefined, algorithm: ChecksumAlgorithm | undefined): ChecksumType {
  if (algorithm === undefined || algorithm === 'crc64nvme') {
    if (type === 'COMPOSITE')
      throw invalidRequest(`The COMPOSITE checksum type cannot be used with the ${algorithm ?? 'crc64nvme'} checksum algorithm.`)
    return 'FULL_OBJECT'
  }
  if (type === undefined || type === 'COMPOSITE') return 'COMPOSITE'
  if (type !== 'FULL_OBJECT') throw invalidRequest('Value for x-amz-checksum-type header is invalid.')
  if (algorithm.startsWith('sha'))
    throw invalidRequest(`The FULL_OBJECT checksum type cannot be used with the ${algorithm} checksum algorithm.`)
  return type
}

export async function uploadPart(
  store: ObjectStore,
  uploads: MultipartStore,
  bucket: Bucket,
  key: string,
  {message, query}: S3Request
): Promise<S3Response> {
  const wanted = query.get('partNumber') ?? ''
  const number = /^\d{1,5}$/.test(wanted) ? Number(wanted) : 0
  if (number < 1 || number > maxPartNumber)
    throw invalidArgument(`Part number must be an integer between 1 and ${maxPartNumber}, inclusive`, 'partNumber', wanted)
  const upload = uploads.get(bucket.name, key, query.get('uploadId') ?? '')
  const file = await store.createFile()
  try {
    const alsoCompute = upload.algorithm === undefined ? [] : [upload.algorithm]
    const {size, md5, checksums} = await receiveBody(message, bytes => file.write(bytes), {maxBytes: maxUploadBytes, alsoCompute})
    await file.close()
    const eTag = md5.toString('hex')
    await uploads.addPart(upload.id, file, {number, size, eTag, checksums})
    return emptyResponse(200, {
      etag: `"${eTag}"`,
      ...Object.fromEntries(Object.entries(checksums).map(([algorithm, value]) => [`x-amz-checksum-${algorithm}`, value]))
    })
  } finally {
    await file.discard()
  }
}

export async function completeMultipartUpload(
  store: ObjectStore,
  uploads: MultipartStore,
  bucket: Bucket,
  key: string,
  {message, query}: S3Request
): Promise<S3Response> {
  // Its checksum headers speak of the object, not of this document.
  const document = await receiveXml(message, {ignoreChecksums: true})
  const upload = uploads.get(bucket.name, key, query.get('uploadId') ?? '')
  const parts = chooseParts(upload, document)
  const check = (): void => {
    uploads.get(bucket.name, key, upload.id)
    requireWritePreconditions(message, bucket, key)
  }
  check()
  const file = await store.createFile()
  try {
    const full = upload.algorithm !== undefined && upload.checksumType === 'FULL_OBJECT' ? createChecksum(upload.algorithm) : undefined
    for (const part of parts) {
      for await (const bytes of createReadStream(store.pathOf(part.file)) as AsyncIterable<Buffer>) {
        full?.update(bytes)
        await file.write(bytes)
      }
    }
    await file.close()
    const checksums = objectChecksums(upload, parts, full?.digest().toString('base64'))
    requireChecksumType(message, upload)
    requireChecksum(message, checksums)
    const size = parts.reduce((sum, part) => sum + part.size, 0)
    const claimed = header(message, 'x-amz-mp-object-size')
    if (claimed !== undefined && Number(claimed) !== size)
      throw invalidRequest('The provided x-amz-mp-object-size header value does not match the size of the object.')
    const eTag = `${createHash('md5')
      .update(Buffer.concat(parts.map(part => Buffer.from(part.eTag, 'hex'))))
      .digest('hex')}-${parts.length}`
    const {attributes, checksumType} = upload
    const version = await store.addVersion(
      bucket,
      key,
      file,
      {size, eTag, checksums, checksumType, attributes, partSizes: parts.map(part => part.size)},
      check
    )
    uploads.remove(upload)
    return xmlResponse(
      'CompleteMultipartUploadResult',
      {
        Location: `http://${header(message, 'host') ?? 'localhost'}/${bucket.name}/${encodeURIComponent(key).replaceAll('%2F', '/')}`,
        Bucket: bucket.name,
        Key: key,
        ETag: `"${eTag}"`,
        ...checksumElements(checksums),
        ChecksumType: Object.keys(checksums).length === 0 ? undefined : checksumType
      },
      {'x-amz-version-id': version.versionId, ...encryptionHeaders(attributes)}
    )
  } finally {
    await file.discard()
  }
}

/** The parts the client named, in its order. Throws InvalidPart, InvalidPartOrder, EntityTooSmall. */
function chooseParts(upload: MultipartUpload, document: XmlElement): UploadedPart[] {
  const named = document.children.filter(({name}) => name === 'Part')
  if (document.name !== 'CompleteMultipartUpload' || named.length === 0) throw malformedXml()
  let previous = 0
  const chosen = named.map(element => {
    const number = Number(childText(element, 'PartNumber'))
    const eTag = childText(element, 'ETag')?.trim().replace(/^"|"$/g, '') ?? ''
    if (!Number.isInteger(number)) throw malformedXml()
    if (number <= previous)
      throw new S3Error(400, 'InvalidPartOrder', 'The list of parts was not in ascending order. Parts must be ordered by part number.')
    previous = number
    const part = upload.parts.find(candidate => candidate.number === number)
    const isAsClaimed =
      part?.eTag === eTag &&
      Object.entries(part.checksums).every(([algorithm, value]) => {
        const claimed = childText(element, checksumElement(algorithm as ChecksumAlgorithm))
        return claimed === undefined || claimed === value
      })
    if (part === undefined || !isAsClaimed)
      throw new S3Error(
        400,
        'InvalidPart',
        "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
        {UploadId: upload.id, PartNumber: String(number), ETag: eTag}
      )
    return part
  })
  for (const part of chosen.slice(0, -1)) {
    if (part.size < minPartBytes)
      throw new S3Error(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size', {
        ProposedSize: String(part.size),
        MinSizeAllowed: String(minPartBytes),
        PartNumber: String(part.number),
        ETag: part.eTag
      })
  }
  return chosen
}

function objectChecksums({algorithm, checksumType}: MultipartUpload, parts: readonly UploadedPart[], full: string | undefined): Checksums {
  if (algorithm === undefined) return {}
  if (checksumType === 'FULL_OBJECT') return full === undefined ? {} : {[algorithm]: full}
  const values = parts.flatMap(({checksums}) => checksums[algorithm] ?? [])
  return values.length === parts.length ? {[algorithm]: compositeChecksum(algorithm, values)} : {}
}

/** The object is what the client says it is, or there is none. */
function requireChecksum(message: S3Request['message'], checksums: Checksums): void {
  for (const [algorithm, value] of Object.entries(checksums)) {
    const claimed = header(message, `x-amz-checksum-${algorithm}`)
    if (claimed !== undefined && claimed !== value && claimed !== value.replace(/-\d+$/, ''))
      throw new S3Error(400, 'BadDigest', `The ${algorithm} you specified did not match the calculated checksum.`)
  }
}

function requireChecksumType(message: S3Request['message'], {algorithm, checksumType}: MultipartUpload): void {
  const claimed = header(message, 'x-amz-checksum-type')
  if (claimed === undefined || (algorithm !== undefined && claimed === checksumType)) return
  throw invalidRequest(
    `The upload was created using the ${checksumType} checksum mode. The complete request must use the same checksum mode.`
  )
}

const checksumElements = (checksums: Checksums): Record<string, string> =>
  Object.fromEntries(Object.entries(checksums).map(([algorithm, value]) => [checksumElement(algorithm as ChecksumAlgorithm), value]))

export function abortMultipartUpload(uploads: MultipartStore, bucket: Bucket, key: string, {query}: S3Request): S3Response {
  uploads.remove(uploads.get(bucket.name, key, query.get('uploadId') ?? ''))
  return emptyResponse(204)
}

export function listParts(uploads: MultipartStore, bucket: Bucket, key: string, {query}: S3Request): S3Response {
  const upload = uploads.get(bucket.name, key, query.get('uploadId') ?? '')
  const marker = readCount(query, 'part-number-marker', 0)
  const maxParts = Math.min(1_000, readCount(query, 'max-parts', 1_000))
  const rest = upload.parts.filter(({number}) => number > marker)
  const page = rest.slice(0, maxParts)
  return xmlResponse('ListPartsResult', {
    Bucket: bucket.name,
    Key: key,
    UploadId: upload.id,
    PartNumberMarker: marker,
    NextPartNumberMarker: page.at(-1)?.number,
    MaxParts: maxParts,
    // A page that may hold nothing has no next one either.
    IsTruncated: maxParts > 0 && page.length < rest.length,
    StorageClass: 'STANDARD',
    Initiator: owner,
    Owner: owner,
    ChecksumAlgorithm: upload.algorithm?.toUpperCase(),
    ChecksumType: upload.algorithm === undefined ? undefined : upload.checksumType,
    Part: page.map(({number, lastModifiedMs, eTag, size, checksums}) => ({
      PartNumber: number,
      LastModified: isoTime(lastModifiedMs),
      ETag: `"${eTag}"`,
      Size: size,
      ...checksumElements(checksums)
    }))
  })
}

/** Throws InvalidArgument for what is no number S3 takes. */
function readCount(query: URLSearchParams, name: string, otherwise: number): number {
  const wanted = query.get(name)
  if (wanted === null) return otherwise
  const count = /^\d{1,10}$/.test(wanted) ? Number(wanted) : Infinity
  if (count > 2_147_483_647) throw invalidArgument(`Provided ${name} not an integer or within integer range`, name, wanted)
  return count
}

export function listMultipartUploads(uploads: MultipartStore, bucket: Bucket, {query}: S3Request): S3Response {
  const prefix = query.get('prefix') ?? ''
  const found = uploads.list(bucket.name).filter(({key}) => key.startsWith(prefix))
  return xmlResponse('ListMultipartUploadsResult', {
    Bucket: bucket.name,
    KeyMarker: '',
    UploadIdMarker: '',
    Prefix: prefix,
    MaxUploads: 1_000,
    IsTruncated: false,
    Upload: found.map(({id, key, startedMs, algorithm, checksumType}) => ({
      Key: key,
      UploadId: id,
      Initiator: owner,
      Owner: owner,
      StorageClass: 'STANDARD',
      Initiated: isoTime(startedMs),
      ChecksumAlgorithm: algorithm?.toUpperCase(),
      ChecksumType: algorithm === undefined ? undefined : checksumType
    }))
  })
}
