import type {IncomingMessage} from 'node:http'
import {s3CannedAcls, s3Encryptions, s3StorageClasses} from '../../core/s3-words.ts'
import type {Bucket} from './object-store.ts'
import {S3Error, invalidArgument} from './s3-error.ts'
import {header} from './s3-request.ts'

/** S3 takes those as well from which an object is not read at once. */
const storageClasses: ReadonlySet<string> = new Set([...s3StorageClasses, 'GLACIER', 'DEEP_ARCHIVE', 'OUTPOSTS', 'EXPRESS_ONEZONE'])
const encryptions: ReadonlySet<string> = new Set(s3Encryptions)
const cannedAcls: ReadonlySet<string> = new Set(s3CannedAcls)
const keyHeader = 'x-amz-server-side-encryption-aws-kms-key-id'

/** Throws what S3 answers to a storage class, an encryption, an ACL or tags that the bucket does not take. */
export function requireObjectSettings(message: IncomingMessage, bucket: Bucket): void {
  const storageClass = header(message, 'x-amz-storage-class')
  if (storageClass !== undefined && !storageClasses.has(storageClass))
    throw new S3Error(400, 'InvalidStorageClass', 'The storage class you specified is not valid', {StorageClassRequested: storageClass})
  requireEncryption(message)
  requireAcl(message, bucket)
  readTags(header(message, 'x-amz-tagging') ?? '')
}

function requireEncryption(message: IncomingMessage): void {
  const encryption = header(message, 'x-amz-server-side-encryption')
  const key = header(message, keyHeader)
  if (encryption !== undefined && !encryptions.has(encryption))
    throw invalidArgument('The encryption method specified is not supported', 'x-amz-server-side-encryption', encryption)
  if (key !== undefined && (encryption === undefined || encryption === 'AES256'))
    throw invalidArgument(
      'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms',
      'x-amz-server-side-encryption',
      encryption ?? 'null'
    )
}

function requireAcl(message: IncomingMessage, {ownership = 'BucketOwnerEnforced'}: Bucket): void {
  const acl = header(message, 'x-amz-acl')
  const hasGrants = Object.keys(message.headers).some(name => name.startsWith('x-amz-grant-'))
  if (acl !== undefined && !cannedAcls.has(acl)) throw invalidArgument('', 'x-amz-acl', acl)
  if (ownership === 'BucketOwnerEnforced' && (hasGrants || (acl !== undefined && acl !== 'bucket-owner-full-control')))
    throw new S3Error(400, 'AccessControlListNotSupported', 'The bucket does not allow ACLs')
}

/** The tags in a header or a query, in order. Throws InvalidTag and BadRequest. */
export function readTags(text: string): readonly {readonly Key: string; readonly Value: string}[] {
  const tags = [...new URLSearchParams(text)].map(([Key, Value]) => ({Key, Value}))
  if (tags.length > 10) throw new S3Error(400, 'BadRequest', 'Object tags cannot be greater than 10')
  const names = new Set<string>()
  for (const {Key, Value} of tags) {
    if (names.has(Key)) throw new S3Error(400, 'InvalidTag', 'Cannot provide multiple Tags with the same key', {TagKey: Key})
    names.add(Key)
    if (Key === '' || Key.length > 128 || !isTagText(Key))
      throw new S3Error(400, 'InvalidTag', 'The TagKey you have provided is invalid', {TagKey: Key})
    if (Value.length > 256 || !isTagText(Value))
      throw new S3Error(400, 'InvalidTag', 'The TagValue you have provided is invalid', {TagKey: Key, TagValue: Value})
    if (/^aws:/i.test(Key)) throw new S3Error(400, 'InvalidTag', 'System tags cannot be added/updated by requester', {TagKey: Key})
  }
  return tags
}

function isTagText(text: string): boolean {
  return /^[\p{L}\p{N}\p{Zs}+\-=._:/@]*$/u.test(text)
}
