import type {IncomingMessage} from 'node:http'
import {S3Error} from './s3-error.ts'

/** A request to S3, taken apart. Bucket and key are decoded but untrusted; the key keeps its dots and slashes as they are. */
export interface S3Request {
  readonly method: string
  readonly bucket: string | undefined
  readonly key: string | undefined
  readonly query: URLSearchParams
  readonly message: IncomingMessage
}

/**
 * Path style (`/bucket/key`), or virtual-host style when the host is `bucket.localhost`. The path is cut by hand: a URL parser would
 * resolve the dot segments of a key.
 */
export function parseS3Request(message: IncomingMessage): S3Request {
  const url = message.url ?? '/'
  const question = url.indexOf('?')
  const path = question === -1 ? url : url.slice(0, question)
  const query = new URLSearchParams(question === -1 ? '' : url.slice(question + 1))
  const method = message.method ?? 'GET'
  const host = (message.headers.host ?? '').replace(/:\d+$/, '').toLowerCase()
  const virtualBucket = host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : undefined
  if (virtualBucket !== undefined) return {method, bucket: virtualBucket, key: nonEmpty(decode(path.slice(1))), query, message}
  const slash = path.indexOf('/', 1)
  const bucket = nonEmpty(decode(slash === -1 ? path.slice(1) : path.slice(1, slash)))
  const key = slash === -1 ? undefined : nonEmpty(decode(path.slice(slash + 1)))
  return {method, bucket, key, query, message}
}

function nonEmpty(text: string): string | undefined {
  return text === '' ? undefined : text
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new S3Error(400, 'InvalidURI', "Couldn't parse the specified URI.")
  }
}

/** The header's value; several of one name are joined as HTTP says. */
export function header(message: IncomingMessage, name: string): string | undefined {
  const value = message.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
