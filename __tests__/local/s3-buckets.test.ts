import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {join} from 'node:path'
import {
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadBucketCommand,
  ListBucketsCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  UploadPartCommand
} from '@aws-sdk/client-s3'
import {startFixture} from './local-fixture.ts'
import {Bucket, closeS3, errorOf, fetchFrom, fixture, openS3, put, raw, s3} from './s3-fixture.ts'

beforeAll(openS3)
afterAll(closeS3)

describe('buckets', () => {
  test('are versioned from the start, and found, located and listed', async () => {
    expect(await s3.send(new HeadBucketCommand({Bucket}))).toMatchObject({BucketRegion: 'us-east-1'})
    expect((await s3.send(new GetBucketVersioningCommand({Bucket}))).Status).toBe('Enabled')
    expect((await s3.send(new GetBucketLocationCommand({Bucket}))).LocationConstraint).toBeUndefined()
    expect((await s3.send(new ListBucketsCommand({}))).Buckets?.map(({Name}) => Name)).toContain(Bucket)
  })

  test('that do not exist, or that still hold something, are refused as S3 does', async () => {
    expect(await errorOf(s3.send(new PutObjectCommand({Bucket: 'nowhere', Key: 'k', Body: 'b'})))).toBe('NoSuchBucket')
    expect(await errorOf(s3.send(new ListObjectsV2Command({Bucket: 'nowhere'})))).toBe('NoSuchBucket')
    expect(await errorOf(s3.send(new HeadBucketCommand({Bucket: 'nowhere'})))).toBe('NotFound')
    await put('bucket-is-not-empty', 'x')
    expect(await errorOf(s3.send(new DeleteBucketCommand({Bucket})))).toBe('BucketNotEmpty')
    expect((await raw('PUT', '/Not_A_Bucket', undefined)).code).toBe('InvalidBucketName')
    expect((await raw('PUT', '/..', undefined)).code).not.toBe('')
  })

  test('of somebody else are denied', async () => {
    const expected = {Bucket, ExpectedBucketOwner: '111122223333'}
    expect(await errorOf(s3.send(new PutObjectCommand({...expected, Key: 'k', Body: 'b'})))).toBe('AccessDenied')
    expect(await errorOf(s3.send(new PutObjectCommand({...expected, ExpectedBucketOwner: '000000000000', Key: 'k', Body: 'b'})))).toBe(
      'none'
    )
  })

  test('may be named by the host', async () => {
    const response = await fetchFrom('releases.localhost', 'GET', '/bucket-is-not-empty')
    expect(response).toContain('200 OK')
    expect(response.endsWith('\r\n\r\nx')).toBe(true)
  })
})

describe('the door', () => {
  test.each([
    ['a foreign name that resolves to this machine', 'attacker.example', '', '403'],
    ['a name that only starts like loopback', '127.0.0.1.attacker.example', '', '403'],
    ['a web page', '127.0.0.1', 'Origin: http://attacker.example\r\n', '403'],
    ['loopback', '127.0.0.1:1', '', '200'],
    ['localhost', 'localhost', '', '200']
  ])('%s', async (_, host, headers, status) => {
    expect((await fetchFrom(host, 'GET', '/', headers)).slice(9, 12)).toBe(status)
  })
})

describe('lists', () => {
  const Bucket = 'listed'
  const names = ['a', 'b/1', 'b/2', 'b/c/3', 'd<&>"\'', 'é', 'z\u0001']
  beforeAll(async () => {
    await s3.send(new CreateBucketCommand({Bucket}))
    for (const Key of names) await s3.send(new PutObjectCommand({Bucket, Key, Body: Key}))
  })

  test('hold every key in the order of its bytes', async () => {
    const {Contents = [], KeyCount, IsTruncated} = await s3.send(new ListObjectsV2Command({Bucket, EncodingType: 'url'}))
    expect(Contents.map(({Key = ''}) => decodeURIComponent(Key))).toEqual(['a', 'b/1', 'b/2', 'b/c/3', 'd<&>"\'', 'z\u0001', 'é'])
    expect({KeyCount, IsTruncated}).toEqual({KeyCount: 7, IsTruncated: false})
  })

  test('fold at a delimiter', async () => {
    const answer = await s3.send(new ListObjectsV2Command({Bucket, Prefix: 'b/', Delimiter: '/'}))
    expect(answer.Contents?.map(({Key}) => Key)).toEqual(['b/1', 'b/2'])
    expect(answer.CommonPrefixes?.map(({Prefix}) => Prefix)).toEqual(['b/c/'])
  })

  test.each([1, 2, 3])('come in pages of %d', async MaxKeys => {
    const found: string[] = []
    let ContinuationToken: string | undefined
    do {
      const page = await s3.send(new ListObjectsV2Command({Bucket, MaxKeys, Delimiter: '/', EncodingType: 'url', ContinuationToken}))
      expect(page.KeyCount).toBeLessThanOrEqual(MaxKeys)
      found.push(...(page.Contents ?? []).map(({Key = ''}) => Key), ...(page.CommonPrefixes ?? []).map(({Prefix = ''}) => Prefix))
      ContinuationToken = page.NextContinuationToken
    } while (ContinuationToken !== undefined)
    expect(found.sort()).toEqual(['a', 'b/', "d%3C%26%3E%22'", 'z%01', '%C3%A9'].sort())
  })

  test('refuse a token that is none', async () => {
    expect(await errorOf(s3.send(new ListObjectsV2Command({Bucket, ContinuationToken: '!'})))).toBe('InvalidArgument')
  })

  test('shrink when many are deleted at once', async () => {
    const {Deleted = []} = await s3.send(new DeleteObjectsCommand({Bucket, Delete: {Objects: names.slice(0, 5).map(Key => ({Key}))}}))
    expect(Deleted.map(({Key}) => Key).sort()).toEqual(names.slice(0, 5))
    const {KeyCount} = await s3.send(new ListObjectsV2Command({Bucket}))
    expect(KeyCount).toBe(2)
  })
})

test('objects, versions and unfinished uploads are there again after a restart', async () => {
  const first = await startFixture({directory: join(fixture.directory, 'second')})
  await first.s3.send(new CreateBucketCommand({Bucket}))
  await first.s3.send(new PutObjectCommand({Bucket, Key: 'k', Body: 'one'}))
  const {VersionId} = await first.s3.send(new PutObjectCommand({Bucket, Key: 'k', Body: 'two'}))
  const {UploadId} = await first.s3.send(new CreateMultipartUploadCommand({Bucket, Key: 'm'}))
  const {ETag} = await first.s3.send(new UploadPartCommand({Bucket, Key: 'm', UploadId, PartNumber: 1, Body: 'part'}))
  await first.close()
  const second = await startFixture({directory: join(fixture.directory, 'second')})
  const got = await second.s3.send(new GetObjectCommand({Bucket, Key: 'k'}))
  expect([await got.Body?.transformToString(), got.VersionId]).toEqual(['two', VersionId])
  await second.s3.send(new CompleteMultipartUploadCommand({Bucket, Key: 'm', UploadId, MultipartUpload: {Parts: [{PartNumber: 1, ETag}]}}))
  const completed = await second.s3.send(new GetObjectCommand({Bucket, Key: 'm'}))
  expect(await completed.Body?.transformToString()).toBe('part')
  await second.close()
})
