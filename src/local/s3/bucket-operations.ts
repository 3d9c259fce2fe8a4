import {header} from './s3-request.ts'
import {objectOwnerships, type Bucket, type ObjectOwnership, type ObjectStore} from './object-store.ts'
import {receiveOptionalXml, receiveXml} from './receive-body.ts'
import {S3Error, invalidArgument, malformedXml} from './s3-error.ts'
import type {S3Request} from './s3-request.ts'
import type {S3Response} from './s3-response.ts'
import {emptyResponse, isoTime, xmlResponse} from './s3-response.ts'
import {childText} from './xml.ts'

export const ownerId = '0'.repeat(64)
export const owner = {ID: ownerId, DisplayName: 'embedded'}

export function listBuckets(store: ObjectStore, region: string): S3Response {
  return xmlResponse('ListAllMyBucketsResult', {
    Owner: owner,
    Buckets: {
      Bucket: store.buckets.map(({name, createdMs, region: here = region}) => ({
        Name: name,
        CreationDate: isoTime(createdMs),
        BucketRegion: here
      }))
    }
  })
}

/** Versioning is on from the start. Creating a bucket again, or in another region, succeeds in us-east-1 only, as on AWS. */
export async function createBucket(store: ObjectStore, region: string, name: string, {message}: S3Request): Promise<S3Response> {
  const document = await receiveOptionalXml(message)
  const constraint = document === undefined ? undefined : childText(document, 'LocationConstraint')
  if (!isBucketName(name)) throw new S3Error(400, 'InvalidBucketName', 'The specified bucket is not valid.', {BucketName: name})
  const ownership = readOwnership(header(message, 'x-amz-object-ownership'))
  // Only the endpoint of us-east-1 makes buckets anywhere.
  if (constraint !== undefined && constraint !== region && region !== 'us-east-1')
    throw new S3Error(
      400,
      'IllegalLocationConstraintException',
      `The ${constraint} location constraint is incompatible for the region specific endpoint this request was sent to.`
    )
  if (store.findBucket(name) === undefined) {
    store.createBucket(name, {
      ...(ownership !== undefined && {ownership}),
      ...(constraint !== undefined && constraint !== region && {region: constraint})
    })
  } else if (region !== 'us-east-1')
    throw new S3Error(
      409,
      'BucketAlreadyOwnedByYou',
      'Your previous request to create the named bucket succeeded and you already own it.',
      {BucketName: name}
    )
  return emptyResponse(200, {location: `/${name}`})
}

function readOwnership(text: string | undefined): ObjectOwnership | undefined {
  const found = objectOwnerships.find(ownership => ownership === text)
  if (text !== undefined && found === undefined)
    throw invalidArgument('Invalid x-amz-object-ownership header', 'x-amz-object-ownership', text)
  return found
}

function isBucketName(name: string): boolean {
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !name.includes('..') && !/^\d+\.\d+\.\d+\.\d+$/.test(name)
}

export function headBucket(region: string, bucket: Bucket): S3Response {
  return emptyResponse(200, {'x-amz-bucket-region': bucket.region ?? region})
}

export function deleteBucket(store: ObjectStore, bucket: Bucket): S3Response {
  store.deleteBucket(bucket)
  return emptyResponse(204)
}

export function getBucketLocation(server: string, bucket: Bucket): S3Response {
  const region = bucket.region ?? server
  const text = region === 'us-east-1' ? '' : region
  return {
    status: 200,
    headers: {'content-type': 'application/xml'},
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<LocationConstraint xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${text}</LocationConstraint>`
  }
}

export function getBucketVersioning(bucket: Bucket): S3Response {
  return xmlResponse('VersioningConfiguration', {Status: bucket.versioning})
}

export async function putBucketVersioning(store: ObjectStore, bucket: Bucket, {message}: S3Request): Promise<S3Response> {
  const status = childText(await receiveXml(message), 'Status')
  if (status !== 'Enabled' && status !== 'Suspended') throw malformedXml()
  store.setVersioning(bucket, status)
  return emptyResponse(200)
}

/** The embedded account owns every bucket; whoever expects another owner is told so, as on AWS. */
export function requireExpectedOwner({message}: S3Request): void {
  const expected = header(message, 'x-amz-expected-bucket-owner')
  if (expected !== undefined && expected !== '000000000000') throw new S3Error(403, 'AccessDenied', 'Access Denied')
}
