import {defined} from '../core/defined.ts'
import type {ObjectAddress} from '../operations/ports.ts'

/** Where an object is, as S3's calls name it. */
export interface ObjectNames {
  readonly Bucket: string
  readonly Key: string
  readonly ExpectedBucketOwner?: string
}

export function objectNames({bucket, key, expectedBucketOwner}: ObjectAddress): ObjectNames {
  return {Bucket: bucket, Key: key, ...defined({ExpectedBucketOwner: expectedBucketOwner})}
}
