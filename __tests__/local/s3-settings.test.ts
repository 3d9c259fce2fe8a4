import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  GetBucketLocationCommand,
  GetObjectTaggingCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  PutObjectCommand,
  S3Client,
  UploadPartCommand,
  type PutObjectCommandInput
} from '@aws-sdk/client-s3'
import {startFixture} from './local-fixture.ts'
import {Bucket, closeS3, errorOf, fixture, openS3, read, s3} from './s3-fixture.ts'

beforeAll(openS3)
afterAll(closeS3)

describe('how an object is stored', () => {
  test.each<[string, Partial<PutObjectCommandInput>, string]>([
    ['AES256', {ServerSideEncryption: 'AES256'}, 'none'],
    ['a KMS key', {ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'k'}, 'none'],
    ['an encryption S3 does not know', {ServerSideEncryption: 'rot13' as 'AES256'}, 'InvalidArgument'],
    ['a KMS key without encryption by it', {SSEKMSKeyId: 'k'}, 'InvalidArgument'],
    ['a KMS key for AES256', {ServerSideEncryption: 'AES256', SSEKMSKeyId: 'k'}, 'InvalidArgument'],
    ['a storage class', {StorageClass: 'GLACIER_IR'}, 'none'],
    ['a storage class S3 does not know', {StorageClass: 'COLD' as 'STANDARD'}, 'InvalidStorageClass'],
    ['tags', {Tagging: 'a=b&c=d%20e'}, 'none'],
    ['eleven tags', {Tagging: Array.from({length: 11}, (_, index) => `t${index}=`).join('&')}, 'BadRequest'],
    ['a tag twice', {Tagging: 'a=b&a=c'}, 'InvalidTag'],
    ['a tag with characters S3 does not take', {Tagging: 'a=b%26'}, 'InvalidTag'],
    ["a tag of AWS's own", {Tagging: 'aws%3Ax=b'}, 'InvalidTag'],
    ['the only ACL new buckets take', {ACL: 'bucket-owner-full-control'}, 'none'],
    ['another ACL', {ACL: 'private'}, 'AccessControlListNotSupported'],
    ['a grant', {GrantRead: 'id=1'}, 'AccessControlListNotSupported']
  ])('%s', async (Key, settings, error) => {
    expect(await errorOf(s3.send(new PutObjectCommand({Bucket, Key, Body: 'b', ...settings})))).toBe(error)
    const {Body: _body, GrantRead, ...create} = {Bucket, Key, Body: undefined, GrantRead: undefined, ...settings}
    const inParts = new CreateMultipartUploadCommand({...create, ...(GrantRead !== undefined && {GrantRead})})
    expect(await errorOf(s3.send(inParts))).toBe(error)
    expect(await errorOf(read(Key))).toBe(error === 'none' ? 'none' : 'NoSuchKey')
  })

  test('is told again', async () => {
    const settings = {ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'k', StorageClass: 'STANDARD_IA', Tagging: 'a=b%20c&d='} as const
    const stored = await s3.send(new PutObjectCommand({Bucket, Key: 'told', Body: 'b', ...settings}))
    expect(stored).toMatchObject({ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'k'})
    const found = await s3.send(new HeadObjectCommand({Bucket, Key: 'told'}))
    expect(found).toMatchObject({ServerSideEncryption: 'aws:kms', SSEKMSKeyId: 'k', StorageClass: 'STANDARD_IA', TagCount: 2})
    const tags = await s3.send(new GetObjectTaggingCommand({Bucket, Key: 'told', VersionId: stored.VersionId}))
    expect(tags).toMatchObject({
      VersionId: stored.VersionId,
      TagSet: [
        {Key: 'a', Value: 'b c'},
        {Key: 'd', Value: ''}
      ]
    })
  })

  test('is told by its storage class, but for STANDARD', async () => {
    const classOf = async (StorageClass: 'STANDARD' | 'GLACIER'): Promise<string | undefined> => {
      await s3.send(new PutObjectCommand({Bucket, Key: StorageClass, Body: 'b', StorageClass}))
      return (await s3.send(new HeadObjectCommand({Bucket, Key: StorageClass}))).StorageClass
    }
    expect(await classOf('STANDARD')).toBeUndefined()
    expect(await classOf('GLACIER')).toBe('GLACIER')
  })

  test.each(['GLACIER', 'DEEP_ARCHIVE'] as const)('in %s cannot be read', async StorageClass => {
    await s3.send(new PutObjectCommand({Bucket, Key: 'cold', Body: 'b', StorageClass}))
    expect(await errorOf(read('cold'))).toBe('InvalidObjectState')
  })

  test('with metadata of the name __proto__', async () => {
    const Metadata = Object.fromEntries([['__proto__', 'x']])
    await s3.send(new PutObjectCommand({Bucket, Key: 'proto', Body: 'b', Metadata}))
    // The SDK itself loses it on the way back.
    const found = await fetch(`${fixture.local.endpoint}/${Bucket}/proto`, {method: 'HEAD'})
    expect(found.headers.get('x-amz-meta-__proto__')).toBe('x')
  })

  test('with ACLs, in a bucket that was made to take them', async () => {
    const Bucket = 'with-acls'
    await s3.send(new CreateBucketCommand({Bucket, ObjectOwnership: 'ObjectWriter'}))
    expect(await errorOf(s3.send(new PutObjectCommand({Bucket, Key: 'k', Body: 'b', ACL: 'public-read'})))).toBe('none')
    expect(await errorOf(s3.send(new PutObjectCommand({Bucket, Key: 'k', Body: 'b', ACL: 'everybody' as 'private'})))).toBe(
      'InvalidArgument'
    )
    expect(await errorOf(s3.send(new CreateBucketCommand({Bucket: 'b-2', ObjectOwnership: 'Nobody' as 'ObjectWriter'})))).toBe(
      'InvalidArgument'
    )
  })
})

describe('a bucket in another region', () => {
  const far = {Bucket: 'far-away', CreateBucketConfiguration: {LocationConstraint: 'eu-west-1'}} as const
  test('is made from us-east-1, found from anywhere, and used from its own region only', async () => {
    await s3.send(new CreateBucketCommand(far))
    const there = new S3Client({
      endpoint: fixture.local.endpoint,
      region: 'eu-west-1',
      credentials: {accessKeyId: 'any', secretAccessKey: 'any'},
      forcePathStyle: true
    })
    const object = {Bucket: far.Bucket, Key: 'k'}
    expect(await errorOf(s3.send(new PutObjectCommand({...object, Body: 'b'})))).toBe('PermanentRedirect')
    await there.send(new PutObjectCommand({...object, Body: 'b'}))
    expect((await s3.send(new GetBucketLocationCommand({Bucket: far.Bucket}))).LocationConstraint).toBe('eu-west-1')
    expect((await there.send(new HeadBucketCommand({Bucket: far.Bucket}))).BucketRegion).toBe('eu-west-1')
    expect((await s3.send(new ListBucketsCommand({}))).Buckets).toContainEqual(
      expect.objectContaining({Name: far.Bucket, BucketRegion: 'eu-west-1'})
    )
    expect(await errorOf(there.send(new HeadObjectCommand({Bucket, Key: 'none'})))).toBe('NotFound')
    there.destroy()
  })

  test('is not made from another region', async () => {
    const european = await startFixture({region: 'eu-central-1'})
    try {
      expect(await errorOf(european.s3.send(new CreateBucketCommand(far)))).toBe('IllegalLocationConstraintException')
      expect(
        await errorOf(
          european.s3.send(new CreateBucketCommand({Bucket: 'near', CreateBucketConfiguration: {LocationConstraint: 'eu-central-1'}}))
        )
      ).toBe('none')
    } finally {
      await european.close()
    }
  })
})

describe('an upload in parts, as a whole', () => {
  async function start(Key: string): Promise<{UploadId: string | undefined; part: {PartNumber: number; ETag: string | undefined}}> {
    const {UploadId} = await s3.send(
      new CreateMultipartUploadCommand({Bucket, Key, ChecksumAlgorithm: 'CRC32', ChecksumType: 'FULL_OBJECT'})
    )
    const {ETag} = await s3.send(
      new UploadPartCommand({Bucket, Key, UploadId, PartNumber: 1, Body: '123456789', ChecksumAlgorithm: 'CRC32'})
    )
    return {UploadId, part: {PartNumber: 1, ETag}}
  }
  test.each([
    ['is what its sender says', {ChecksumCRC32: 'y/Q5Jg==', ChecksumType: 'FULL_OBJECT', MpuObjectSize: 9}, 'none'],
    ['has another checksum', {ChecksumCRC32: 'AAAAAA==', ChecksumType: 'FULL_OBJECT'}, 'BadDigest'],
    ['has another size', {MpuObjectSize: 10}, 'InvalidRequest'],
    ['was begun with another type of checksum', {ChecksumCRC32: 'y/Q5Jg==', ChecksumType: 'COMPOSITE'}, 'InvalidRequest']
  ] as const)('%s', async (Key, claims, error) => {
    const {UploadId, part} = await start(Key)
    const command = new CompleteMultipartUploadCommand({Bucket, Key, UploadId, MultipartUpload: {Parts: [part]}, ...claims})
    expect(await errorOf(s3.send(command))).toBe(error)
    const {Uploads = []} = await s3.send(new ListMultipartUploadsCommand({Bucket, Prefix: Key}))
    expect(Uploads).toHaveLength(error === 'none' ? 0 : 1)
    expect(await errorOf(read(Key))).toBe(error === 'none' ? 'none' : 'NoSuchKey')
  })
})
