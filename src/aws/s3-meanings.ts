import type {CallContext, Meaning, S3CallContext, SdkError} from './sdk-error.ts'

const refused = (input: string, hint: string): Meaning => ({code: 'refused', input, hint})
const missing = (input: string, hint: string): Meaning => ({code: 'not-found', input, hint})
const spoiled: Meaning = {
  code: 'network',
  hint: 'The bytes changed on the way to S3; nothing was stored. Check the proxy and try again.'
}

/** What S3's own error names mean, where the call alone does not tell. */
const meanings: Readonly<Record<string, Meaning>> = {
  NoSuchBucket: missing('s3-bucket', 'Check `s3-bucket`: the bucket does not exist.'),
  InvalidBucketName: {code: 'usage', input: 's3-bucket', hint: 'Check `s3-bucket`: a bucket cannot have this name.'},
  NoSuchKey: missing('s3-key', 'Check `s3-key`: the object does not exist.'),
  NoSuchVersion: missing('s3-version-id', 'Check `s3-version-id`: this version of the object does not exist.'),
  KeyTooLongError: refused('s3-key', 'Keep `s3-prefix` or `s3-key` shorter: a key has at most 1,024 bytes.'),
  AccessControlListNotSupported: refused(
    's3-acl',
    'The bucket takes no ACLs (object ownership: bucket owner enforced). Leave `s3-acl` empty, or use `bucket-owner-full-control`.'
  ),
  InvalidStorageClass: refused('s3-storage-class', 'Check `s3-storage-class`: the bucket does not take this one.'),
  InvalidTag: refused(
    's3-tags',
    'Check `s3-tags`: at most 10, keys of up to 128 and values of up to 256 letters, digits, spaces and + - = . _ : / @.'
  ),
  InvalidTagError: refused('s3-tags', 'Check `s3-tags`.'),
  MetadataTooLarge: refused('s3-metadata', 'Keep `s3-metadata` shorter: S3 takes 2 KB of names and values.'),
  EntityTooLarge: refused('source', 'The bundle is larger than S3 or the bucket takes. Leave out what is not deployed with `exclude`.'),
  EntityTooSmall: {code: 'service', hint: 'S3 refuses the size of a part; please report it.'},
  BadDigest: spoiled,
  InvalidDigest: spoiled,
  XAmzContentSHA256Mismatch: spoiled,
  IncompleteBody: spoiled,
  RequestTimeout: {code: 'network', hint: 'The bytes came too slowly for S3. Check the network and try again.'},
  SlowDown: {code: 'throttled', hint: 'S3 asked for fewer requests and kept doing so through every retry; try again later.'},
  ServiceUnavailable: {code: 'throttled', hint: 'S3 could not take the request through every retry; try again later.'},
  NoSuchUpload: {
    code: 'refused',
    hint: 'The multipart upload is gone: somebody, or a lifecycle rule of the bucket, has aborted it. Try again.'
  },
  AllAccessDisabled: {code: 'access-denied', input: 's3-bucket', hint: 'AWS has disabled the bucket or its account.'},
  InvalidObjectState: refused('s3-key', 'The object is archived: restore it first, or deploy another one.'),
  PreconditionFailed: refused('s3-key', 'Somebody else writes to this key; try again, or use another key.')
}

/** Undefined for what means the same whatever service says it. */
export function meaningOfS3(sdk: SdkError, name: string, context: CallContext, s3: S3CallContext): Meaning | undefined {
  const known = meanings[name]
  if (known) return known
  if (name.startsWith('KMS.')) return meaningOfKms(name, context, s3)
  const isDenied = name.startsWith('AccessDenied') || name === 'Forbidden' || (name === 'UnknownError' && statusOf(sdk) === 403)
  if (!isDenied && !(statusOf(sdk) === 403 && isNameless(name))) return undefined
  return meaningOfDenial(sdk, context, s3)
}

/** An answer to HEAD has no body, and so no name. */
function isNameless(name: string): boolean {
  return name === '403' || name === 'Unknown' || name === 'Error'
}

const statusOf = (sdk: SdkError): number | undefined => sdk.$metadata?.httpStatusCode

function meaningOfKms(name: string, {region}: CallContext, {kmsKeyId}: S3CallContext): Meaning {
  const input = 's3-kms-key-id'
  const keyRegion = kmsKeyId === undefined ? undefined : /^arn:[^:]+:kms:([^:]+):/.exec(kmsKeyId)?.[1]
  if (keyRegion !== undefined && region !== undefined && keyRegion !== region) {
    return refused(input, `The key is in ${keyRegion} and the bucket in ${region}: S3 encrypts only with a key of the bucket's own region.`)
  }
  const which = kmsKeyId === undefined ? "the bucket's own KMS key" : 'the KMS key'
  if (name === 'KMS.DisabledException') return refused(input, `Enable ${which}, or name another one with \`s3-kms-key-id\`.`)
  if (name === 'KMS.NotFoundException') {
    return missing(
      input,
      `Check \`s3-kms-key-id\`: ${which} does not exist in the bucket's region and account (a key of another account needs its ARN).`
    )
  }
  return refused(input, `S3 cannot use ${which}: it may be pending deletion, of the wrong kind, or closed to S3 by its policy.`)
}

/** Which of the calls' permissions is missing S3 says in its text, mostly; all that may be are told otherwise. */
function meaningOfDenial(sdk: SdkError, {operation}: CallContext, s3: S3CallContext): Meaning {
  // The only place AWS names the permission is its sentence "… is not authorized to perform: s3:PutObject on resource …".
  const named = /not authorized to perform: ([a-z0-9-]+:[A-Za-z]+)/.exec(sdk.message ?? '')?.[1]
  const allow =
    named === undefined
      ? `Allow ${listed(permissionsOf(operation, s3))} to the role of this run, in its policies and in that of the bucket${kmsAdvice(operation, s3)}.`
      : `Allow ${named} to the role of this run${named.startsWith('kms:') ? ', in its policies and in that of the key' : ''}.`
  if (s3.expectedBucketOwner === undefined) return {code: 'access-denied', hint: allow}
  return {
    code: 'access-denied',
    input: 's3-expected-bucket-owner',
    hint: `Check that the bucket belongs to account ${s3.expectedBucketOwner} (\`s3-expected-bucket-owner\`): S3 denies a bucket of anybody else. If it does: ${allow}`
  }
}

function permissionsOf(operation: string, {acl, hasTags, usesKms, versionId}: S3CallContext): readonly string[] {
  switch (operation) {
    case 'HeadBucket':
      return ['s3:ListBucket']
    case 'HeadObject':
      return [versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion', 's3:ListBucket']
    case 'AbortMultipartUpload':
      return ['s3:AbortMultipartUpload']
    case 'DeleteObject':
      return [versionId === undefined ? 's3:DeleteObject' : 's3:DeleteObjectVersion']
    case 'PutObject':
    case 'CreateMultipartUpload':
      return [
        's3:PutObject',
        ...(acl === undefined ? [] : ['s3:PutObjectAcl']),
        ...(hasTags === true ? ['s3:PutObjectTagging'] : []),
        ...(usesKms === true ? ['kms:GenerateDataKey'] : []),
        ...(usesKms === true && operation === 'CreateMultipartUpload' ? ['kms:Decrypt'] : [])
      ]
    default:
      return ['s3:PutObject', ...(usesKms === true ? ['kms:GenerateDataKey', 'kms:Decrypt'] : [])]
  }
}

/** A bucket may encrypt with a key of its own, which nobody here named. */
function kmsAdvice(operation: string, {usesKms}: S3CallContext): string {
  if (usesKms === true || ['HeadBucket', 'HeadObject', 'AbortMultipartUpload', 'DeleteObject'].includes(operation)) return ''
  return '; if the bucket encrypts with a KMS key, also kms:GenerateDataKey and kms:Decrypt on it'
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`
}
