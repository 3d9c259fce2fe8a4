import type {IncomingMessage} from 'node:http'
import type {Bucket} from './object-store.ts'
import {S3Error} from './s3-error.ts'
import {header} from './s3-request.ts'

/**
 * A bucket that was made in another region than the server's is reached only by requests that are signed for its region; anybody else is
 * sent there, as the endpoints of AWS do. Buckets of the server's own region take requests for any.
 */
export function requireBucketRegion(message: IncomingMessage, {name, region}: Bucket): void {
  if (region === undefined || signedRegion(message) === region) return
  throw new S3Error(
    301,
    'PermanentRedirect',
    'The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
    {Bucket: name, Endpoint: `${name}.s3.${region}.amazonaws.com`},
    {'x-amz-bucket-region': region}
  )
}

/** The region in the scope of the signature: `Credential=KEY/20260101/eu-west-1/s3/aws4_request`. */
function signedRegion(message: IncomingMessage): string | undefined {
  const credential =
    /Credential=([^,\s]+)/.exec(header(message, 'authorization') ?? '')?.[1] ??
    new URL(message.url ?? '/', 'http://localhost').searchParams.get('X-Amz-Credential')
  return credential?.split('/').at(-3)
}
