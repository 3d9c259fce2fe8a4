import {DeployError} from '../core/errors.ts'
import {checkMetadata} from './object-metadata.ts'
import type {StorageOptions} from './options.ts'
import type {ObjectSettings} from './ports.ts'

/** S3's limits for the tags of an object. */
const maxTags = 10
const maxTagNameLength = 128
const maxTagValueLength = 256

/** How the object is to be stored. Throws a `usage` error for what S3 would refuse, before anything is sent. */
export function objectSettings(options: StorageOptions): ObjectSettings {
  const {s3Sse, s3KmsKeyId, s3Acl, s3Tags, s3StorageClass, s3ExpectedBucketOwner} = options
  if (s3KmsKeyId !== undefined && s3Sse === 'AES256') {
    throw new DeployError('usage', '`s3-kms-key-id` goes with `s3-sse: aws:kms`, not with AES256, whose keys are S3’s own', {
      input: 's3-kms-key-id',
      hint: 'Leave one of the two empty.'
    })
  }
  if (s3ExpectedBucketOwner !== undefined && !/^\d{12}$/.test(s3ExpectedBucketOwner)) {
    throw new DeployError('usage', `\`s3-expected-bucket-owner\` is the id of an account, 12 digits, not "${s3ExpectedBucketOwner}"`, {
      input: 's3-expected-bucket-owner',
      hint: 'In YAML, write it in quotes: a number loses its leading zeros.'
    })
  }
  if (s3Tags !== undefined) checkTags(s3Tags)
  checkMetadata(options)
  return {
    ...(s3Sse !== undefined && {encryption: s3Sse}),
    ...(s3KmsKeyId !== undefined && {kmsKeyId: s3KmsKeyId}),
    ...(s3Acl !== undefined && {acl: s3Acl}),
    ...(s3Tags !== undefined && {tags: s3Tags}),
    ...(s3StorageClass !== undefined && {storageClass: s3StorageClass})
  }
}

function checkTags(tags: Readonly<Record<string, string>>): void {
  const entries = Object.entries(tags)
  if (entries.length > maxTags) throw unfit(`there are ${entries.length}, and an object has at most ${maxTags}`)
  for (const [name, value] of entries) {
    if (name === '' || name.length > maxTagNameLength) throw unfit(`the name "${name}" has not 1 to ${maxTagNameLength} characters`)
    if (value.length > maxTagValueLength) throw unfit(`the value of "${name}" has more than ${maxTagValueLength} characters`)
    if (/^aws:/i.test(name)) throw unfit(`"${name}" starts with aws:, which is AWS's own`)
    const odd = /[^\p{L}\p{N}\p{Zs}+\-=._:/@]/u.exec(`${name}${value}`)?.[0]
    if (odd !== undefined) throw unfit(`${JSON.stringify(odd)} in "${name}" is not allowed`)
  }
}

function unfit(problem: string): DeployError {
  return new DeployError('usage', `\`s3-tags\` cannot be stored: ${problem}`, {
    input: 's3-tags',
    hint: 'Use letters, digits, spaces and + - = . _ : / @.'
  })
}
