import type {IncomingMessage} from 'node:http'
import {checksumHeaders, describeVersion, encryptionHeaders, readAttributes} from './object-attributes.ts'
import {readTags, requireObjectSettings} from './object-settings.ts'
import type {Bucket, ObjectStore, ObjectVersion} from './object-store.ts'
import {compareKeys} from './object-store.ts'
import {maxUploadBytes, receiveBody, receiveXml} from './receive-body.ts'
import {S3Error, invalidArgument, malformedXml} from './s3-error.ts'
import type {S3Request} from './s3-request.ts'
import {header} from './s3-request.ts'
import type {S3Response} from './s3-response.ts'
import {emptyResponse, xmlResponse} from './s3-response.ts'
import {childText} from './xml.ts'

/** S3's limit, in bytes of UTF-8. */
const maxKeyBytes = 1_024
const maxDeletesInOneCall = 1_000

export function requireKeyLength(key: string): void {
  const size = Buffer.byteLength(key)
  if (size > maxKeyBytes)
    throw new S3Error(400, 'KeyTooLongError', 'Your key is too long', {Size: String(size), MaxSizeAllowed: String(maxKeyBytes)})
}

export async function putObject(store: ObjectStore, bucket: Bucket, key: string, {message}: S3Request): Promise<S3Response> {
  requireKeyLength(key)
  requireObjectSettings(message, bucket)
  const attributes = readAttributes(message)
  const check = (): void => requireWritePreconditions(message, bucket, key)
  check()
  const file = await store.createFile()
  try {
    const {size, md5, checksums} = await receiveBody(message, bytes => file.write(bytes), {maxBytes: maxUploadBytes})
    await file.close()
    const version = await store.addVersion(
      bucket,
      key,
      file,
      {size, eTag: md5.toString('hex'), checksums, checksumType: 'FULL_OBJECT', attributes},
      check
    )
    return emptyResponse(200, {
      etag: `"${version.eTag}"`,
      'x-amz-version-id': version.versionId,
      ...checksumHeaders(version),
      ...encryptionHeaders(attributes)
    })
  } finally {
    await file.discard()
  }
}

/** If-None-Match: * and If-Match of uploads. Throws PreconditionFailed. */
export function requireWritePreconditions(message: IncomingMessage, bucket: Bucket, key: string): void {
  const [latest] = bucket.objects.get(key) ?? []
  const current = latest?.isDeleteMarker === false ? latest : undefined
  const ifNoneMatch = header(message, 'if-none-match')
  if (ifNoneMatch !== undefined && ifNoneMatch.trim() !== '*')
    throw invalidArgument('If-None-Match of an upload can only be *', 'If-None-Match', ifNoneMatch)
  if (ifNoneMatch !== undefined && current !== undefined) throw preconditionFailed('If-None-Match')
  const ifMatch = header(message, 'if-match')
  if (ifMatch === undefined) return
  if (current === undefined) throw new S3Error(404, 'NoSuchKey', 'The specified key does not exist.', {Key: key})
  if (!matches(ifMatch, current)) throw preconditionFailed('If-Match')
}

const preconditionFailed = (condition: string): S3Error =>
  new S3Error(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', {Condition: condition})

function matches(list: string, {eTag}: ObjectVersion): boolean {
  return list.split(',').some(entry => entry.trim() === '*' || entry.trim().replace(/^W\//, '').replace(/^"|"$/g, '') === eTag)
}

/** GetObject and HeadObject: the same answer, with and without the bytes. */
export function getObject(store: ObjectStore, bucket: Bucket, key: string, {message, query, method}: S3Request): S3Response {
  const versionId = query.get('versionId')
  if (versionId === '') throw invalidArgument('Version id cannot be the empty string', 'versionId', '')
  const version = versionId === null ? store.latest(bucket, key) : store.version(bucket, key, versionId)
  const storageClass = version.attributes.headers['x-amz-storage-class']
  if (method === 'GET' && (storageClass === 'GLACIER' || storageClass === 'DEEP_ARCHIVE'))
    throw new S3Error(403, 'InvalidObjectState', "The operation is not valid for the object's storage class", {StorageClass: storageClass})
  const notModified = checkReadConditions(message, version)
  const range = readRange(header(message, 'range'), version.size)
  const wantsChecksums = header(message, 'x-amz-checksum-mode')?.toUpperCase() === 'ENABLED' && range === undefined
  const headers: Record<string, string> = {...describeVersion(version, wantsChecksums)}
  if (notModified) return emptyResponse(304, headers)
  for (const name of ['content-type', 'content-language', 'expires', 'cache-control', 'content-disposition', 'content-encoding']) {
    const override = query.get(`response-${name}`)
    if (override !== null && /^[\t\x20-\x7e]*$/.test(override)) headers[name] = override
  }
  const {start, end} = range ?? {start: 0, end: version.size - 1}
  headers['content-length'] = String(end - start + 1)
  if (range !== undefined) headers['content-range'] = `bytes ${start}-${end}/${version.size}`
  if (version.partSizes !== undefined && query.has('partNumber')) headers['x-amz-mp-parts-count'] = String(version.partSizes.length)
  return {
    status: range === undefined ? 200 : 206,
    headers,
    ...(method === 'HEAD' || end < start ? {} : {body: {path: store.pathOf(version.file), start, end}})
  }
}

export function getObjectTagging(store: ObjectStore, bucket: Bucket, key: string, {query}: S3Request): S3Response {
  const versionId = query.get('versionId')
  const version = versionId === null ? store.latest(bucket, key) : store.version(bucket, key, versionId)
  const tags = readTags(version.attributes.headers['x-amz-tagging'] ?? '')
  return xmlResponse('Tagging', {TagSet: {Tag: tags}}, {'x-amz-version-id': version.versionId})
}

/** True when the client already has it (304); throws PreconditionFailed. */
function checkReadConditions(message: IncomingMessage, version: ObjectVersion): boolean {
  const modified = Math.floor(version.lastModifiedMs / 1_000) * 1_000
  const ifMatch = header(message, 'if-match')
  if (ifMatch !== undefined && !matches(ifMatch, version)) throw preconditionFailed('If-Match')
  const since = Date.parse(header(message, 'if-unmodified-since') ?? '')
  if (ifMatch === undefined && modified > since) throw preconditionFailed('If-Unmodified-Since')
  const ifNoneMatch = header(message, 'if-none-match')
  if (ifNoneMatch !== undefined) return matches(ifNoneMatch, version)
  return modified <= Date.parse(header(message, 'if-modified-since') ?? '')
}

/** One range of bytes; several, or one that cannot be read, mean the whole object. Throws InvalidRange. */
function readRange(range: string | undefined, size: number): {start: number; end: number} | undefined {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(range?.trim() ?? '') ?? []
  if (from === '' && to === '') return undefined
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1)
  if (from !== '' && to !== '' && Number(to) < start) return undefined
  if (start > end)
    throw new S3Error(416, 'InvalidRange', 'The requested range is not satisfiable', {
      RangeRequested: range ?? '',
      ActualObjectSize: String(size)
    })
  return {start, end}
}

export function deleteObject(store: ObjectStore, bucket: Bucket, key: string, {query}: S3Request): S3Response {
  const {versionId, isDeleteMarker} = deleteOne(store, bucket, key, query.get('versionId') ?? undefined)
  return emptyResponse(204, {
    ...(versionId === undefined ? {} : {'x-amz-version-id': versionId}),
    ...(isDeleteMarker ? {'x-amz-delete-marker': 'true'} : {})
  })
}

function deleteOne(
  store: ObjectStore,
  bucket: Bucket,
  key: string,
  versionId: string | undefined
): {versionId?: string; isDeleteMarker: boolean} {
  const {versionId: changed, isDeleteMarker} =
    versionId === undefined
      ? store.addDeleteMarker(bucket, key)
      : (store.deleteVersion(bucket, key, versionId) ?? {versionId, isDeleteMarker: false})
  return {versionId: changed, isDeleteMarker}
}

/** DeleteObjects: up to 1,000 keys, each with its own result. */
export async function deleteObjects(store: ObjectStore, bucket: Bucket, {message}: S3Request): Promise<S3Response> {
  const document = await receiveXml(message)
  const entries = document.children.filter(({name}) => name === 'Object')
  if (document.name !== 'Delete' || entries.length === 0 || entries.length > maxDeletesInOneCall) throw malformedXml()
  const isQuiet = childText(document, 'Quiet') === 'true'
  const deleted = entries.map(entry => {
    const key = childText(entry, 'Key')
    if (key === undefined || key === '') throw malformedXml()
    const versionId = childText(entry, 'VersionId')
    const result = deleteOne(store, bucket, key, versionId)
    return {
      Key: key,
      VersionId: versionId,
      DeleteMarker: result.isDeleteMarker ? true : undefined,
      DeleteMarkerVersionId: result.isDeleteMarker ? result.versionId : undefined
    }
  })
  deleted.sort((a, b) => compareKeys(a.Key, b.Key))
  return xmlResponse('DeleteResult', {Deleted: isQuiet ? [] : deleted})
}
