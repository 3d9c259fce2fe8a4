import type {IncomingMessage} from 'node:http'
import type {ObjectAttributes, ObjectVersion} from './object-store.ts'
import {S3Error} from './s3-error.ts'
import {header} from './s3-request.ts'

const keptHeaders = [
  'content-type',
  'content-disposition',
  'content-encoding',
  'content-language',
  'cache-control',
  'expires',
  'x-amz-storage-class',
  'x-amz-server-side-encryption',
  'x-amz-server-side-encryption-aws-kms-key-id',
  'x-amz-tagging',
  'x-amz-website-redirect-location'
]

/** S3's limit for all user-defined metadata of an object, names and values together. */
const maxMetadataBytes = 2_048

/** What a client says about an object it is about to send. Throws MetadataTooLarge. */
export function readAttributes(message: IncomingMessage): ObjectAttributes {
  const headers: Record<string, string> = {}
  for (const name of keptHeaders) {
    const value = header(message, name)
    if (value !== undefined) headers[name] = value
  }
  const encoding = headers['content-encoding']
  if (encoding !== undefined) {
    // aws-chunked describes the transfer, not the object.
    const kept = encoding
      .split(',')
      .map(part => part.trim())
      .filter(part => part.toLowerCase() !== 'aws-chunked' && part !== '')
    if (kept.length > 0) headers['content-encoding'] = kept.join(',')
    else delete headers['content-encoding']
  }
  // `__proto__` is a name like any other, which an assignment would lose.
  const metadata = new Map<string, string>()
  let metadataBytes = 0
  for (const name of Object.keys(message.headers)) {
    if (!name.startsWith('x-amz-meta-')) continue
    const value = header(message, name) ?? ''
    const key = name.slice('x-amz-meta-'.length)
    metadataBytes += key.length + Buffer.byteLength(value, 'latin1')
    metadata.set(key, value)
  }
  if (metadataBytes > maxMetadataBytes)
    throw new S3Error(400, 'MetadataTooLarge', 'Your metadata headers exceed the maximum allowed metadata size', {
      Size: String(metadataBytes),
      MaxSizeAllowed: String(maxMetadataBytes)
    })
  return {headers, metadata: Object.fromEntries(metadata)}
}

/** The headers of GetObject and HeadObject. The storage class is told of all but STANDARD. Checksums are told only to those who ask, and only for the whole object, as S3 does. */
export function describeVersion(version: ObjectVersion, withChecksums: boolean): Record<string, string> {
  const {'x-amz-tagging': tagging, 'x-amz-storage-class': storageClass, ...headers} = version.attributes.headers
  return {
    'content-type': 'binary/octet-stream',
    ...headers,
    ...(storageClass === undefined || storageClass === 'STANDARD' ? {} : {'x-amz-storage-class': storageClass}),
    ...Object.fromEntries(Object.entries(version.attributes.metadata).map(([name, value]) => [`x-amz-meta-${name}`, value])),
    ...(tagging === undefined || tagging === '' ? {} : {'x-amz-tagging-count': String(tagging.split('&').length)}),
    ...(withChecksums ? checksumHeaders(version) : {}),
    etag: `"${version.eTag}"`,
    'last-modified': new Date(version.lastModifiedMs).toUTCString(),
    'x-amz-version-id': version.versionId,
    'accept-ranges': 'bytes'
  }
}

export function checksumHeaders({checksums, checksumType}: Pick<ObjectVersion, 'checksums' | 'checksumType'>): Record<string, string> {
  const entries = Object.entries(checksums).map(([algorithm, value]) => [`x-amz-checksum-${algorithm}`, value])
  return entries.length === 0 ? {} : {...(Object.fromEntries(entries) as Record<string, string>), 'x-amz-checksum-type': checksumType}
}

/** What S3 repeats in its answer to an upload. */
export function encryptionHeaders({headers}: ObjectAttributes): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-amz-server-side-encryption')))
}
