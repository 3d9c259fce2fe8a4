import type {PutObjectCommandInput} from '@aws-sdk/client-s3'
import {defined} from '../core/defined.ts'
import type {ObjectUpload} from '../operations/ports.ts'
import {objectNames} from './object-names.ts'
import type {S3CallContext} from './sdk-error.ts'

type ObjectParameters = Pick<
  PutObjectCommandInput,
  | 'Bucket'
  | 'Key'
  | 'ContentType'
  | 'Metadata'
  | 'ServerSideEncryption'
  | 'SSEKMSKeyId'
  | 'ACL'
  | 'Tagging'
  | 'StorageClass'
  | 'ExpectedBucketOwner'
>

/** What PutObject and CreateMultipartUpload say alike about an object; what is not set is not sent. */
export function objectParameters(request: ObjectUpload): ObjectParameters {
  const {contentType, metadata, settings = {}} = request
  const {encryption, kmsKeyId, acl, tags, storageClass} = settings
  return {
    ...objectNames(request),
    ContentType: contentType,
    Metadata: {...metadata},
    ...defined({
      ServerSideEncryption: encryption ?? (kmsKeyId === undefined ? undefined : ('aws:kms' as const)),
      SSEKMSKeyId: kmsKeyId,
      ACL: acl,
      Tagging: tags && taggingText(tags),
      StorageClass: storageClass
    })
  }
}

/** As in a URL's query: `a=b&c=d`. Undefined without tags. */
function taggingText(tags: Readonly<Record<string, string>>): string | undefined {
  const text = Object.entries(tags)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')
  return text === '' ? undefined : text
}

/** What was asked for, to explain a refusal. */
export function uploadContext({settings = {}, expectedBucketOwner}: ObjectUpload): S3CallContext {
  const {encryption, kmsKeyId, acl, tags} = settings
  return {
    expectedBucketOwner,
    kmsKeyId,
    acl,
    usesKms: kmsKeyId !== undefined || encryption?.startsWith('aws:kms') === true,
    hasTags: tags !== undefined && Object.keys(tags).length > 0
  }
}
