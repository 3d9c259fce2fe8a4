import {describe, expect, test} from '@jest/globals'
import {objectSettings} from '../../src/operations/object-settings.ts'
import type {StorageOptions} from '../../src/operations/options.ts'
import {errorOf} from '../support/error-of.ts'

test('what is not said is left to the bucket', () => expect(objectSettings({})).toEqual({}))

test('what is said is passed on', () => {
  expect(
    objectSettings({s3Sse: 'aws:kms', s3KmsKeyId: 'alias/k', s3Acl: 'private', s3Tags: {'a b': 'ü/1'}, s3StorageClass: 'GLACIER_IR'})
  ).toEqual({encryption: 'aws:kms', kmsKeyId: 'alias/k', acl: 'private', tags: {'a b': 'ü/1'}, storageClass: 'GLACIER_IR'})
})

describe('what S3 would refuse is refused before anything is sent', () => {
  const tags = (count: number): Record<string, string> => Object.fromEntries(Array.from({length: count}, (_, index) => [`t${index}`, '']))
  test.each<[string, StorageOptions, string]>([
    ['a KMS key for encryption without one', {s3Sse: 'AES256', s3KmsKeyId: 'k'}, 's3-kms-key-id'],
    ['an owner that is no account', {s3ExpectedBucketOwner: '11122223333'}, 's3-expected-bucket-owner'],
    ['eleven tags', {s3Tags: tags(11)}, 's3-tags'],
    ['a tag without a name', {s3Tags: {'': 'a'}}, 's3-tags'],
    ['a tag with a name that is too long', {s3Tags: {['n'.repeat(129)]: 'a'}}, 's3-tags'],
    ['a tag with a value that is too long', {s3Tags: {a: 'v'.repeat(257)}}, 's3-tags'],
    ['a tag with characters S3 does not take', {s3Tags: {a: 'b&c'}}, 's3-tags'],
    ["a tag of AWS's own", {s3Tags: {'aws:x': 'a'}}, 's3-tags'],
    ['metadata that is too long', {s3Metadata: {a: 'v'.repeat(2_048)}}, 's3-metadata']
  ])('%s', (_, options, input) => {
    expect(errorOf(() => objectSettings(options))).toMatchObject({code: 'usage', input, hint: expect.any(String) as unknown})
  })

  test('ten tags are fine', () => expect(objectSettings({s3Tags: tags(10)}).tags).toEqual(tags(10)))
})
