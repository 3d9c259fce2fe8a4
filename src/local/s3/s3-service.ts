import {randomUUID} from 'node:crypto'
import {createReadStream} from 'node:fs'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import {diskFullErrorName, diskFullProblem} from '../../core/disk-full.ts'
import {
  createBucket,
  deleteBucket,
  getBucketLocation,
  getBucketVersioning,
  headBucket,
  listBuckets,
  putBucketVersioning,
  requireExpectedOwner
} from './bucket-operations.ts'
import {requireBucketRegion} from './bucket-region.ts'
import {listObjectVersions, listObjects} from './list-operations.ts'
import {
  abortMultipartUpload,
  completeMultipartUpload,
  createMultipartUpload,
  listMultipartUploads,
  listParts,
  uploadPart
} from './multipart-operations.ts'
import {MultipartStore} from './multipart-store.ts'
import {deleteObject, deleteObjects, getObject, getObjectTagging, putObject} from './object-operations.ts'
import {ObjectStore} from './object-store.ts'
import {S3Error, notImplemented} from './s3-error.ts'
import type {S3Request} from './s3-request.ts'
import {header, parseS3Request} from './s3-request.ts'
import type {S3Response} from './s3-response.ts'
import {renderErrorXml} from './xml.ts'

/** Query parameters that name a sub-resource; the ones with a handler are found in the routes below. */
const subresources = [
  ...['accelerate', 'acl', 'analytics', 'attributes', 'cors', 'delete', 'encryption', 'inventory', 'legal-hold', 'lifecycle', 'location'],
  ...[
    'logging',
    'metrics',
    'notification',
    'object-lock',
    'ownershipControls',
    'policy',
    'policyStatus',
    'publicAccessBlock',
    'replication'
  ],
  ...['requestPayment', 'restore', 'retention', 'select', 'tagging', 'torrent', 'uploadId', 'uploads', 'versioning', 'versions', 'website']
]

/** A small true S3: buckets that are versioned from the start, objects, multipart uploads, checksums. State lives in `directory`. */
export class S3Service {
  readonly store: ObjectStore
  readonly #uploads: MultipartStore
  readonly #region: string

  constructor(directory: string, region: string, now: () => number) {
    this.store = new ObjectStore(join(directory), now)
    this.#uploads = new MultipartStore(directory, this.store, now)
    this.#region = region
  }

  /** Answers one request, with an error document if need be. Rejects only when the client went away. */
  async handle(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const requestId = randomUUID().replaceAll('-', '').slice(0, 16).toUpperCase()
    response.setHeader('x-amz-request-id', requestId)
    response.setHeader('x-amz-id-2', requestId)
    response.setHeader('server', 'AmazonS3')
    let answer: S3Response
    try {
      answer = await this.#answer(message)
    } catch (error) {
      if (message.destroyed && !message.complete) throw error
      answer = errorResponse(error, message, requestId)
    }
    const {status, headers, body} = answer
    if (!message.complete) {
      // The rest of a refused body is read away, so that the client gets to see the answer instead of a reset connection.
      response.setHeader('connection', 'close')
      message.resume()
    }
    if (body === undefined || typeof body === 'string') {
      const text = message.method === 'HEAD' ? undefined : body
      if (message.method !== 'HEAD' && status !== 204 && status !== 304) response.setHeader('content-length', Buffer.byteLength(text ?? ''))
      response.writeHead(status, headers).end(text)
      return
    }
    // Opened before the headers go out: the version may be deleted meanwhile.
    const stream = createReadStream(body.path, {start: body.start, end: body.end})
    response.writeHead(status, headers)
    await pipeline(stream, response)
  }

  async #answer(message: IncomingMessage): Promise<S3Response> {
    const request = parseS3Request(message)
    requireExpectedOwner(request)
    const {bucket, key} = request
    if (bucket === undefined) {
      if (request.method === 'GET') return listBuckets(this.store, this.#region)
      throw methodNotAllowed()
    }
    const subresource = subresources.find(name => request.query.has(name)) ?? ''
    return key === undefined
      ? await this.#bucketAnswer(request, bucket, subresource)
      : await this.#objectAnswer(request, bucket, key, subresource)
  }

  async #bucketAnswer(request: S3Request, name: string, subresource: string): Promise<S3Response> {
    const {store} = this
    const route = `${request.method} ${subresource}`.trim()
    if (route === 'PUT') return await createBucket(store, this.#region, name, request)
    const bucket = store.bucket(name)
    // Where a bucket is may be asked from anywhere.
    if (route !== 'GET location') requireBucketRegion(request.message, bucket)
    switch (route) {
      case 'HEAD':
        return headBucket(this.#region, bucket)
      case 'DELETE':
        return deleteBucket(store, bucket)
      case 'GET':
        return listObjects(bucket, request, request.query.get('list-type') === '2' ? 2 : 1)
      case 'GET versions':
        return listObjectVersions(bucket, request)
      case 'GET location':
        return getBucketLocation(this.#region, bucket)
      case 'GET versioning':
        return getBucketVersioning(bucket)
      case 'PUT versioning':
        return await putBucketVersioning(store, bucket, request)
      case 'GET uploads':
        return listMultipartUploads(this.#uploads, bucket, request)
      case 'POST delete':
        return await deleteObjects(store, bucket, request)
      default:
        throw subresource === '' ? methodNotAllowed() : notImplemented(`${route} on a bucket`)
    }
  }

  async #objectAnswer(request: S3Request, name: string, key: string, subresource: string): Promise<S3Response> {
    const {store} = this
    const bucket = store.bucket(name)
    requireBucketRegion(request.message, bucket)
    if (header(request.message, 'x-amz-copy-source') !== undefined) throw notImplemented('copies')
    const route = `${request.method} ${subresource}`.trim()
    switch (route) {
      case 'PUT':
        return await putObject(store, bucket, key, request)
      case 'GET':
      case 'HEAD':
        return getObject(store, bucket, key, request)
      case 'DELETE':
        return deleteObject(store, bucket, key, request)
      case 'POST uploads':
        return createMultipartUpload(this.#uploads, bucket, key, request)
      case 'PUT uploadId':
        return await uploadPart(store, this.#uploads, bucket, key, request)
      case 'POST uploadId':
        return await completeMultipartUpload(store, this.#uploads, bucket, key, request)
      case 'DELETE uploadId':
        return abortMultipartUpload(this.#uploads, bucket, key, request)
      case 'GET tagging':
        return getObjectTagging(store, bucket, key, request)
      case 'GET uploadId':
        return listParts(this.#uploads, bucket, key, request)
      default:
        throw subresource === '' ? methodNotAllowed() : notImplemented(`${route} on an object`)
    }
  }
}

const methodNotAllowed = (): S3Error => new S3Error(405, 'MethodNotAllowed', 'The specified method is not allowed against this resource.')

function ownFailure(error: unknown): S3Error {
  const full = diskFullProblem(error)
  if (full !== undefined) return new S3Error(507, diskFullErrorName, `The embedded S3 cannot store it: ${full}`)
  return new S3Error(500, 'InternalError', `The embedded S3 failed: ${error instanceof Error ? error.message : String(error)}`)
}

function errorResponse(error: unknown, message: IncomingMessage, requestId: string): S3Response {
  const known = error instanceof S3Error ? error : ownFailure(error)
  const {status, code, details, headers} = known
  const resource = (message.url ?? '/').split('?', 1)[0]
  const body = renderErrorXml({Code: code, Message: known.message, ...details, Resource: resource, RequestId: requestId, HostId: requestId})
  return {status, headers: {...headers, 'content-type': 'application/xml'}, body}
}
