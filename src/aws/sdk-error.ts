import type {ErrorCode} from '../core/errors.ts'

/** What the SDK's errors carry; read defensively, since any library below the SDK may throw its own. */
export interface SdkError {
  readonly name?: string
  readonly message?: string
  readonly code?: string
  readonly $fault?: 'client' | 'server'
  readonly $metadata?: {readonly httpStatusCode?: number; readonly requestId?: string; readonly attempts?: number}
  readonly $retryable?: {readonly throttling?: boolean}
  /** Not enumerable: the raw answer. */
  readonly $response?: {readonly headers?: Readonly<Record<string, string>>}
  readonly cause?: unknown
  /** Of S3's AuthorizationHeaderMalformed: where the bucket is. */
  readonly Region?: string
}

/** What an error means to us. */
export interface Meaning {
  readonly code: ErrorCode
  readonly hint?: string
  /** The input at fault. */
  readonly input?: string
}

/** Services by the prefix of their IAM actions. */
export type AwsService = 'codedeploy' | 'ecs' | 'lambda'

export interface CallContext {
  /** The AWS call, as AWS names it. */
  readonly operation: string
  /** Default: `codedeploy`; with `s3` it is that. */
  readonly service?: AwsService
  /** What the call was about: `bucket "b"`, `application "a"`. */
  readonly subject: string
  /** The region that was asked. */
  readonly region?: string | undefined
  /** Present for calls to S3. */
  readonly s3?: S3CallContext
}

/** What was asked of S3, as far as it explains a refusal. */
export interface S3CallContext {
  readonly expectedBucketOwner?: string | undefined
  readonly versionId?: string | undefined
  /** Whether encryption with a KMS key was asked for. */
  readonly usesKms?: boolean
  readonly kmsKeyId?: string | undefined
  readonly acl?: string | undefined
  readonly hasTags?: boolean
}
