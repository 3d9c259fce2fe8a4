import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {randomBytes} from 'node:crypto'
import {
  CreateBucketCommand,
  GetObjectCommand,
  GetObjectTaggingCommand,
  HeadObjectCommand,
  PutBucketVersioningCommand
} from '@aws-sdk/client-s3'
import type {DeployError} from '../../src/core/errors.ts'
import type {ArchiveState, ObjectUpload} from '../../src/operations/ports.ts'
import type {Fault} from '../support/faulty-proxy.ts'
import {nothing, partBytes, UploadFixture} from './upload-fixture.ts'

let kit: UploadFixture
beforeAll(async () => {
  kit = await UploadFixture.open()
})
afterAll(() => kit.close())
beforeEach(() => kit.reset())

async function* inPieces(bytes: Buffer, size = 1_000_000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield await Promise.resolve(bytes.subarray(start, start + size))
}

const small = Buffer.from('a small bundle')
function upload(
  body: Buffer,
  more: Partial<ObjectUpload> = {},
  region?: string
): Promise<{readonly eTag: string; readonly versionId?: string}> {
  return kit
    .store(region)
    .upload({bucket: kit.bucket, key: 'k', body: inPieces(body), contentType: 'application/gzip', metadata: {a: 'b'}, ...more})
}

const sizes: [string, number, string[]][] = [
  ['nothing', 0, ['PutObject']],
  ['one byte', 1, ['PutObject']],
  ['one part exactly', partBytes, ['PutObject']],
  ['one part and a byte', partBytes + 1, ['CreateMultipartUpload', 'UploadPart', 'UploadPart', 'CompleteMultipartUpload']],
  ['two parts exactly', 2 * partBytes, ['CreateMultipartUpload', 'UploadPart', 'UploadPart', 'CompleteMultipartUpload']]
]

describe('a body of any size arrives as it is', () => {
  test.each(sizes)('%s', async (_, size, calls) => {
    const body = randomBytes(size)
    const {eTag, versionId} = await upload(body)
    expect(kit.proxy.calls).toEqual(calls)
    const found = await kit.fixture.s3.send(new GetObjectCommand({Bucket: kit.bucket, Key: 'k', ChecksumMode: 'ENABLED'}))
    expect(Buffer.from((await found.Body?.transformToByteArray()) ?? []).equals(body)).toBe(true)
    expect(found).toMatchObject({
      ETag: `"${eTag}"`,
      VersionId: versionId,
      Metadata: {a: 'b'},
      ContentType: 'application/gzip',
      ChecksumType: 'FULL_OBJECT'
    })
  })
})

describe('settings', () => {
  test.each([
    ['in one request', small],
    ['in parts', randomBytes(partBytes + 1)]
  ])('are kept with the object that is sent %s', async (_, body) => {
    await kit.fixture.s3.send(new CreateBucketCommand({Bucket: `${kit.bucket}-acl`, ObjectOwnership: 'ObjectWriter'}))
    const bucket = `${kit.bucket}-acl`
    await upload(body, {
      bucket,
      expectedBucketOwner: '000000000000',
      settings: {
        encryption: 'aws:kms:dsse',
        kmsKeyId: 'alias/releases',
        acl: 'public-read',
        storageClass: 'STANDARD_IA',
        tags: {team: 'shop + co', 'cost=center': 'ä/1', empty: ''}
      }
    })
    expect(await kit.fixture.s3.send(new HeadObjectCommand({Bucket: bucket, Key: 'k'}))).toMatchObject({
      ServerSideEncryption: 'aws:kms:dsse',
      SSEKMSKeyId: 'alias/releases',
      StorageClass: 'STANDARD_IA'
    })
    const {TagSet} = await kit.fixture.s3.send(new GetObjectTaggingCommand({Bucket: bucket, Key: 'k'}))
    expect(TagSet).toEqual([
      {Key: 'team', Value: 'shop + co'},
      {Key: 'cost=center', Value: 'ä/1'},
      {Key: 'empty', Value: ''}
    ])
  })

  test('a key alone means encryption with it', async () => {
    await upload(small, {settings: {kmsKeyId: 'k-1'}})
    expect(await kit.fixture.s3.send(new HeadObjectCommand({Bucket: kit.bucket, Key: 'k'}))).toMatchObject({
      ServerSideEncryption: 'aws:kms'
    })
  })

  test('none are sent that were not asked for', async () => {
    await upload(small)
    const {ServerSideEncryption, StorageClass, TagCount} = await kit.fixture.s3.send(new HeadObjectCommand({Bucket: kit.bucket, Key: 'k'}))
    expect([ServerSideEncryption, StorageClass, TagCount]).toEqual([undefined, undefined, undefined])
  })
})

describe('a refusal by the embedded S3 says which input, and leaves nothing', () => {
  test.each<[string, Partial<ObjectUpload>, Partial<DeployError>]>([
    ['no such bucket', {bucket: 'nowhere'}, {code: 'not-found', input: 's3-bucket'}],
    ['somebody else’s bucket', {expectedBucketOwner: '111122223333'}, {code: 'access-denied', input: 's3-expected-bucket-owner'}],
    [
      'ACLs are turned off',
      {settings: {acl: 'public-read'}},
      {code: 'refused', input: 's3-acl', errorName: 'AccessControlListNotSupported'}
    ],
    ['a tag S3 does not take', {settings: {tags: {'a*b': 'c'}}}, {code: 'refused', input: 's3-tags'}],
    ['a storage class S3 does not know', {settings: {storageClass: 'COLD' as 'STANDARD'}}, {code: 'refused', input: 's3-storage-class'}],
    ['a key that is too long', {key: 'k'.repeat(1_025)}, {code: 'refused', input: 's3-key'}],
    ['too much metadata', {metadata: {a: 'x'.repeat(2_100)}}, {code: 'refused', input: 's3-metadata'}]
  ])('%s', async (_, more, expected) => {
    for (const body of [small, randomBytes(partBytes + 1)]) {
      await expect(upload(body, more)).rejects.toMatchObject({...expected, hint: expect.any(String) as unknown})
      expect(await kit.remains()).toEqual(nothing)
    }
  })
})

describe('a bucket in another region', () => {
  test.each<[string, (bucket: string) => Promise<unknown>]>([
    ['HEAD', bucket => kit.store().head({bucket, key: 'k'})],
    ['a small upload', bucket => upload(small, {bucket})],
    ['a large upload', bucket => upload(randomBytes(partBytes + 1), {bucket})]
  ])('is told by %s, with both regions', async (_, call) => {
    const Bucket = `${kit.bucket}-far`
    await kit.fixture.s3.send(new CreateBucketCommand({Bucket, CreateBucketConfiguration: {LocationConstraint: 'eu-west-1'}}))
    await expect(call(Bucket)).rejects.toMatchObject({
      code: 'wrong-region',
      input: 'aws-region',
      hint: expect.stringMatching(/The bucket is in eu-west-1: set `aws-region` \(asked: us-east-1\)/) as unknown
    })
    expect(await kit.store('eu-west-1').head({bucket: Bucket, key: 'k'})).toBeUndefined()
    expect((await upload(small, {bucket: Bucket}, 'eu-west-1')).versionId).toBeDefined()
  })

  test('is told by the name of the region in a refused signature', async () => {
    kit.proxy.rules.push({
      operation: 'PutObject',
      fault: {kind: 'refused', status: 400, code: 'AuthorizationHeaderMalformed', details: '<Region>ap-south-1</Region>'}
    })
    await expect(upload(small)).rejects.toMatchObject({code: 'wrong-region', hint: expect.stringContaining('ap-south-1') as unknown})
  })
})

describe('what only AWS refuses, as it is on the wire', () => {
  const refused = (status: number, code: string, message?: string): Fault => ({
    kind: 'refused',
    status,
    code,
    ...(message !== undefined && {message})
  })
  const sentence = (action: string): string =>
    `User: arn:aws:sts::111122223333:assumed-role/ci/run is not authorized to perform: ${action} on resource: "arn" because no identity-based policy allows it`
  const kms = {settings: {kmsKeyId: 'arn:aws:kms:us-east-1:111122223333:key/1'}}
  test.each<[string, Fault, Partial<ObjectUpload>, Partial<DeployError>, RegExp]>([
    ['a key that is disabled', refused(400, 'KMS.DisabledException'), kms, {code: 'refused', input: 's3-kms-key-id'}, /Enable the KMS key/],
    [
      'a key that does not exist',
      refused(400, 'KMS.NotFoundException'),
      kms,
      {code: 'not-found', input: 's3-kms-key-id'},
      /does not exist/
    ],
    [
      'a key of another region',
      refused(400, 'KMS.NotFoundException'),
      {settings: {kmsKeyId: 'arn:aws:kms:eu-west-1:111122223333:key/1'}},
      {code: 'refused', input: 's3-kms-key-id'},
      /eu-west-1 and the bucket in us-east-1/
    ],
    [
      'a permission S3 names',
      refused(403, 'AccessDenied', sentence('kms:GenerateDataKey')),
      kms,
      {code: 'access-denied'},
      /Allow kms:GenerateDataKey .* that of the key/
    ],
    [
      'a permission S3 does not name',
      refused(403, 'AccessDenied'),
      {},
      {code: 'access-denied'},
      /Allow s3:PutObject to .*kms:GenerateDataKey/
    ],
    [
      'one of several permissions',
      refused(403, 'AccessDenied'),
      {settings: {acl: 'private', tags: {a: 'b'}, kmsKeyId: 'k'}},
      {code: 'access-denied'},
      /s3:PutObject, s3:PutObjectAcl, s3:PutObjectTagging and kms:GenerateDataKey/
    ],
    ['a body that is too large', refused(400, 'EntityTooLarge'), {}, {code: 'refused'}, /exclude/],
    ['a clock that is off', refused(403, 'RequestTimeTooSkewed'), {}, {code: 'clock-skew'}, /clock/]
  ])('%s', async (_, fault, more, expected, hint) => {
    kit.proxy.rules.push({operation: 'PutObject', fault})
    await expect(upload(small, more)).rejects.toMatchObject({...expected, hint: expect.stringMatching(hint) as unknown})
  })
})

describe('looking at an object', () => {
  test('that is not there, or whose bucket is not', async () => {
    expect(await kit.store().head({bucket: kit.bucket, key: 'none'})).toBeUndefined()
    expect(await kit.store().head({bucket: 'nowhere', key: 'none'})).toBeUndefined()
  })

  test('that must not be looked at says what allows it', async () => {
    kit.proxy.rules.push({operation: 'HeadObject', fault: {kind: 'refused', status: 403, code: 'AccessDenied'}})
    await expect(kit.store().head({bucket: kit.bucket, key: 'k'})).rejects.toMatchObject({
      code: 'access-denied',
      hint: expect.stringContaining('s3:GetObject and s3:ListBucket') as unknown
    })
  })

  test('of somebody else’s bucket', async () => {
    await expect(kit.store().head({bucket: kit.bucket, key: 'k', expectedBucketOwner: '111122223333'})).rejects.toMatchObject({
      code: 'access-denied',
      input: 's3-expected-bucket-owner'
    })
  })

  test('of a bucket whose versioning is suspended gives no version', async () => {
    await kit.fixture.s3.send(new PutBucketVersioningCommand({Bucket: kit.bucket, VersioningConfiguration: {Status: 'Suspended'}}))
    expect((await upload(small)).versionId).toBeUndefined()
    expect((await kit.store().head({bucket: kit.bucket, key: 'k'}))?.versionId).toBeUndefined()
  })

  test('tells how it is stored', async () => {
    await upload(small)
    expect(await kit.store().head({bucket: kit.bucket, key: 'k'})).toMatchObject({storageClass: 'STANDARD'})
    await upload(small, {settings: {encryption: 'aws:kms', kmsKeyId: 'k', storageClass: 'STANDARD_IA'}})
    const found = await kit.store().head({bucket: kit.bucket, key: 'k'})
    expect(found).toMatchObject({storageClass: 'STANDARD_IA', encryption: 'aws:kms', kmsKeyId: 'k'})
    expect(found?.archive).toBeUndefined()
  })

  test.each<[string, Record<string, string>, ArchiveState | undefined]>([
    ['in an archive', {'x-amz-storage-class': 'GLACIER'}, {tier: 'GLACIER'}],
    ['in the deep archive', {'x-amz-storage-class': 'DEEP_ARCHIVE'}, {tier: 'DEEP_ARCHIVE'}],
    ['in an archive, being restored', {'x-amz-storage-class': 'GLACIER', 'x-amz-restore': 'ongoing-request="true"'}, {tier: 'GLACIER'}],
    [
      'in an archive, restored',
      {'x-amz-storage-class': 'GLACIER', 'x-amz-restore': 'ongoing-request="false", expiry-date="Fri, 21 Dec 2012 00:00:00 GMT"'},
      {tier: 'GLACIER', restoredUntil: 'Fri, 21 Dec 2012 00:00:00 GMT'}
    ],
    [
      'that Intelligent-Tiering has archived',
      {'x-amz-storage-class': 'INTELLIGENT_TIERING', 'x-amz-archive-status': 'ARCHIVE_ACCESS'},
      {tier: 'ARCHIVE_ACCESS'}
    ],
    ['that Intelligent-Tiering has at hand', {'x-amz-storage-class': 'INTELLIGENT_TIERING'}, undefined],
    ['that is archived in name only', {'x-amz-storage-class': 'GLACIER_IR'}, undefined]
  ])('%s', async (_, headers, archive) => {
    await upload(small)
    const alter = (answer: {headers: Record<string, string>; body: string}): typeof answer => ({
      ...answer,
      headers: {...answer.headers, ...headers}
    })
    kit.proxy.rules.push({operation: 'HeadObject', fault: {kind: 'altered', alter}})
    expect((await kit.store().head({bucket: kit.bucket, key: 'k'}))?.archive).toEqual(archive)
  })
})
