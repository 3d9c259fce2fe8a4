import {checksumAlgorithms} from './checksum.ts'
import {owner} from './bucket-operations.ts'
import type {Bucket, ObjectVersion} from './object-store.ts'
import {compareKeys} from './object-store.ts'
import {invalidArgument} from './s3-error.ts'
import type {S3Request} from './s3-request.ts'
import type {S3Response} from './s3-response.ts'
import {isoTime, xmlResponse} from './s3-response.ts'
import type {XmlObject} from './xml.ts'

const maxKeysInOneAnswer = 1_000

/** One page of names, folded at the delimiter. */
interface Page<T> {
  readonly items: readonly T[]
  readonly commonPrefixes: readonly string[]
  readonly isTruncated: boolean
  /** The last name or prefix of the page. */
  readonly last: string | undefined
}

/** ListObjectsV2, and ListObjects for clients that still use it. */
export function listObjects(bucket: Bucket, {query}: S3Request, version: 1 | 2): S3Response {
  const {prefix, delimiter, maxKeys, encode, encodingType} = readListQuery(query)
  const token = query.get('continuation-token')
  const after = version === 1 ? (query.get('marker') ?? '') : token === null ? (query.get('start-after') ?? '') : decodeToken(token)
  const current = [...bucket.objects].flatMap(([key, [latest]]) =>
    latest === undefined || latest.isDeleteMarker ? [] : [{key, version: latest}]
  )
  const page = cutPage(current, prefix, delimiter, after, maxKeys)
  const next = page.isTruncated ? page.last : undefined
  const wantsOwner = version === 1 || query.get('fetch-owner') === 'true'
  return xmlResponse('ListBucketResult', {
    Name: bucket.name,
    Prefix: encode(prefix),
    ...(version === 1
      ? {Marker: encode(after), NextMarker: next === undefined || delimiter === '' ? undefined : encode(next)}
      : {
          ContinuationToken: token ?? undefined,
          NextContinuationToken: next === undefined ? undefined : encodeToken(next),
          StartAfter: query.has('start-after') ? encode(query.get('start-after') ?? '') : undefined,
          KeyCount: page.items.length + page.commonPrefixes.length
        }),
    MaxKeys: maxKeys,
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    EncodingType: encodingType,
    IsTruncated: page.isTruncated,
    Contents: page.items.map(({key, version: latest}) => ({
      Key: encode(key),
      LastModified: isoTime(latest.lastModifiedMs),
      ETag: `"${latest.eTag}"`,
      ...describeChecksums(latest),
      Size: latest.size,
      Owner: wantsOwner ? owner : undefined,
      StorageClass: latest.attributes.headers['x-amz-storage-class'] ?? 'STANDARD'
    })),
    CommonPrefixes: page.commonPrefixes.map(common => ({Prefix: encode(common)}))
  })
}

/** ListObjectVersions: whole keys at a time, so a page may hold a few more versions than were asked for. */
export function listObjectVersions(bucket: Bucket, {query}: S3Request): S3Response {
  const {prefix, delimiter, maxKeys, encode, encodingType} = readListQuery(query)
  const marker = query.get('key-marker') ?? ''
  const page = cutPage(
    [...bucket.objects].map(([key, versions]) => ({key, versions})),
    prefix,
    delimiter,
    marker,
    maxKeys
  )
  const all = page.items.flatMap(({key, versions}) => versions.map((version, index) => ({key, version, isLatest: index === 0})))
  const describe = ({key, version, isLatest}: (typeof all)[number]): XmlObject => ({
    Key: encode(key),
    VersionId: version.versionId,
    IsLatest: isLatest,
    LastModified: isoTime(version.lastModifiedMs),
    Owner: owner
  })
  return xmlResponse('ListVersionsResult', {
    Name: bucket.name,
    Prefix: encode(prefix),
    KeyMarker: encode(marker),
    NextKeyMarker: page.isTruncated && page.last !== undefined ? encode(page.last) : undefined,
    MaxKeys: maxKeys,
    Delimiter: delimiter === '' ? undefined : encode(delimiter),
    EncodingType: encodingType,
    IsTruncated: page.isTruncated,
    Version: all
      .filter(({version}) => !version.isDeleteMarker)
      .map(entry => ({
        ...describe(entry),
        ETag: `"${entry.version.eTag}"`,
        ...describeChecksums(entry.version),
        Size: entry.version.size,
        StorageClass: entry.version.attributes.headers['x-amz-storage-class'] ?? 'STANDARD'
      })),
    DeleteMarker: all.filter(({version}) => version.isDeleteMarker).map(describe),
    CommonPrefixes: page.commonPrefixes.map(common => ({Prefix: encode(common)}))
  })
}

function describeChecksums({checksums, checksumType}: ObjectVersion): XmlObject {
  const algorithms = checksumAlgorithms.filter(algorithm => checksums[algorithm] !== undefined).map(algorithm => algorithm.toUpperCase())
  return algorithms.length === 0 ? {} : {ChecksumAlgorithm: algorithms, ChecksumType: checksumType}
}

function readListQuery(query: URLSearchParams): {
  prefix: string
  delimiter: string
  maxKeys: number
  encode: (text: string) => string
  encodingType: string | undefined
} {
  const encodingType = query.get('encoding-type') ?? undefined
  if (encodingType !== undefined && encodingType !== 'url')
    throw invalidArgument('Invalid Encoding Method specified in Request', 'encoding-type', encodingType)
  const wanted = query.get('max-keys') ?? String(maxKeysInOneAnswer)
  if (!/^\d+$/.test(wanted)) throw invalidArgument('Provided max-keys not an integer or within integer range', 'max-keys', wanted)
  return {
    prefix: query.get('prefix') ?? '',
    delimiter: query.get('delimiter') ?? '',
    maxKeys: Math.min(Number(wanted), maxKeysInOneAnswer),
    encode: encodingType === 'url' ? text => encodeURIComponent(text).replaceAll('%2F', '/') : text => text,
    encodingType
  }
}

/** Cuts a page after `after`, in S3's order; a common prefix counts as one entry. */
function cutPage<T extends {readonly key: string}>(
  all: readonly T[],
  prefix: string,
  delimiter: string,
  after: string,
  maxKeys: number
): Page<T> {
  const items: T[] = []
  const commonPrefixes: string[] = []
  let last: string | undefined
  if (maxKeys === 0) return {items, commonPrefixes, isTruncated: false, last}
  const candidates = all.filter(({key}) => key.startsWith(prefix)).sort((a, b) => compareKeys(a.key, b.key))
  for (const item of candidates) {
    const cut = delimiter === '' ? -1 : item.key.indexOf(delimiter, prefix.length)
    const name = cut === -1 ? item.key : item.key.slice(0, cut + delimiter.length)
    if (compareKeys(name, after) <= 0 || (cut !== -1 && name === last)) continue
    if (items.length + commonPrefixes.length === maxKeys) return {items, commonPrefixes, isTruncated: true, last}
    if (cut === -1) items.push(item)
    else commonPrefixes.push(name)
    last = name
  }
  return {items, commonPrefixes, isTruncated: false, last}
}

const encodeToken = (key: string): string => Buffer.from(key).toString('base64url')

function decodeToken(token: string): string {
  const key = Buffer.from(token, 'base64url').toString()
  if (token === '' || encodeToken(key) !== token)
    throw invalidArgument('The continuation token provided is incorrect', 'continuation-token', token)
  return key
}
