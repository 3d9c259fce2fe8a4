import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createHash, randomBytes} from 'node:crypto'
import {readdir} from 'node:fs/promises'
import {connect} from 'node:net'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import type {S3Client} from '@aws-sdk/client-s3'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  DeleteBucketCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetBucketLocationCommand,
  GetBucketVersioningCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListBucketsCommand,
  ListMultipartUploadsCommand,
  ListObjectVersionsCommand,
  ListObjectsV2Command,
  ListPartsCommand,
  PutBucketVersioningCommand,
  PutObjectCommand,
  UploadPartCommand
} from '@aws-sdk/client-s3'
import {Upload} from '@aws-sdk/lib-storage'
import type {Fixture} from './local-fixture.ts'
import {startFixture} from './local-fixture.ts'

let fixture: Fixture
let s3: S3Client
const Bucket = 'releases'
beforeAll(async () => {
  fixture = await startFixture()
  s3 = fixture.s3
  await s3.send(new CreateBucketCommand({Bucket}))
})
afterAll(async () => {
  await fixture.close()
})

const put = async (Key: string, Body: string | Buffer): Promise<string> =>
  (await s3.send(new PutObjectCommand({Bucket, Key, Body}))).VersionId ?? ''
const read = async (Key: string, VersionId?: string): Promise<string> => {
  const {Body} = await s3.send(new GetObjectCommand({Bucket, Key, VersionId}))
  return (await Body?.transformToString()) ?? ''
}
const errorOf = async (call: Promise<unknown>): Promise<string> => {
  try {
    await call
    return 'none'
  } catch (error) {
    return (error as Error).name
  }
}
/** What is on disk but belongs to no object. */
const incoming = async (): Promise<string[]> => readdir(join(fixture.directory, 's3', 'incoming'))
const md5 = (bytes: Buffer): string => createHash('md5').update(bytes).digest('hex')

/** A plain HTTP request, for what no SDK sends. */
async function raw(
  method: string,
  path: string,
  body: string | undefined,
  headers: Record<string, string> = {}
): Promise<{status: number; code: string; text: string}> {
  const response = await fetch(`${fixture.local.endpoint}${path}`, {method, headers, body: body ?? null})
  const text = await response.text()
  return {status: response.status, code: /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? '', text}
}

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

/** One request with a Host header of one's own, which fetch does not allow. */
async function fetchFrom(host: string, method: string, path: string, headers = ''): Promise<string> {
  return await new Promise((resolve, reject) => {
    const socket = connect(fixture.local.port, '127.0.0.1')
    let text = ''
    socket.on('data', bytes => (text += bytes.toString('latin1')))
    socket.on('error', reject)
    socket.on('close', () => resolve(text))
    socket.write(`${method} ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n${headers}\r\n`)
  })
}

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

describe('objects', () => {
  test('keep their bytes, type, metadata and ETag', async () => {
    const body = randomBytes(300_000)
    const sent = await s3.send(
      new PutObjectCommand({
        Bucket,
        Key: 'a/b.bin',
        Body: body,
        ContentType: 'application/gzip',
        CacheControl: 'no-store',
        Metadata: {sha256: 'abc'}
      })
    )
    expect(sent.ETag).toBe(`"${md5(body)}"`)
    const head = await s3.send(new HeadObjectCommand({Bucket, Key: 'a/b.bin', ChecksumMode: 'ENABLED'}))
    expect(head).toMatchObject({
      ContentLength: 300_000,
      ContentType: 'application/gzip',
      CacheControl: 'no-store',
      ETag: sent.ETag,
      VersionId: sent.VersionId,
      Metadata: {sha256: 'abc'},
      ChecksumCRC32: sent.ChecksumCRC32,
      ChecksumType: 'FULL_OBJECT'
    })
    const {Body} = await s3.send(new GetObjectCommand({Bucket, Key: 'a/b.bin'}))
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(body)).toBe(true)
  })

  test('that are empty are objects', async () => {
    await put('empty', Buffer.alloc(0))
    expect(await read('empty')).toBe('')
  })

  const keys = [
    '../../etc/passwd',
    'a/../b',
    './x',
    'a//b',
    'trailing/',
    'mit Leer zeichen+plus&amp;%41',
    'ümläut/日本',
    '.',
    '..',
    'CON',
    'a\\b',
    'x'.repeat(1_024)
  ]
  test.each(keys)('may be named %j, and stay inside', async key => {
    await put(key, `content of ${key}`)
    expect(await read(key)).toBe(`content of ${key}`)
    const {Contents = []} = await s3.send(new ListObjectsV2Command({Bucket, Prefix: key}))
    expect(Contents.map(({Key}) => Key)).toContain(key)
    const names = await readdir(fixture.directory, {recursive: true})
    expect(names.some(name => name.includes('passwd') || name.includes('xxxx'))).toBe(false)
  })

  test('with a key that is too long are refused', async () => {
    expect(await errorOf(put('x'.repeat(1_025), 'x'))).toBe('KeyTooLongError')
  })

  test('are streamed with a trailing checksum, which is kept', async () => {
    const parts = [randomBytes(70_000), randomBytes(5), randomBytes(130_000)]
    const body = Buffer.concat(parts)
    const sent = await s3.send(
      new PutObjectCommand({Bucket, Key: 'streamed', Body: Readable.from(parts), ContentLength: body.length, ChecksumAlgorithm: 'SHA256'})
    )
    expect(sent.ETag).toBe(`"${md5(body)}"`)
    const head = await s3.send(new HeadObjectCommand({Bucket, Key: 'streamed', ChecksumMode: 'ENABLED'}))
    expect(head.ChecksumSHA256).toBe(createHash('sha256').update(body).digest('base64'))
    expect(head.ContentEncoding).toBeUndefined()
    expect(head.ContentLength).toBe(body.length)
  })

  test.each(['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256'] as const)('are verified by %s', async ChecksumAlgorithm => {
    const name = `x-amz-checksum-${ChecksumAlgorithm.toLowerCase()}`
    const right = {
      CRC32: 'y/Q5Jg==',
      CRC32C: '4waSgw==',
      CRC64NVME: 'rosUhgp5mIg=',
      SHA1: createHash('sha1').update('123456789').digest('base64'),
      SHA256: createHash('sha256').update('123456789').digest('base64')
    }
    expect((await raw('PUT', '/releases/checked', '123456789', {[name]: right[ChecksumAlgorithm]})).status).toBe(200)
    const wrong = Buffer.from(right[ChecksumAlgorithm], 'base64')
    wrong[0] = (wrong[0] ?? 0) ^ 1
    expect(await raw('PUT', '/releases/checked', '123456789', {[name]: wrong.toString('base64')})).toMatchObject({
      status: 400,
      code: 'BadDigest'
    })
    expect((await raw('PUT', '/releases/checked', '123456789', {[name]: 'AA=='})).code).toBe('InvalidRequest')
  })

  test.each([
    ['Content-MD5 of other bytes', {'content-md5': 'AAAAAAAAAAAAAAAAAAAAAA=='}, 'BadDigest'],
    ['Content-MD5 that is none', {'content-md5': 'nonsense'}, 'InvalidDigest'],
    ['SHA-256 of other bytes', {'x-amz-content-sha256': '0'.repeat(64)}, 'XAmzContentSHA256Mismatch'],
    ['metadata of more than 2 KB', {'x-amz-meta-a': 'x'.repeat(2_048)}, 'MetadataTooLarge'],
    ['two checksums', {'x-amz-checksum-crc32': 'y/Q5Jg==', 'x-amz-checksum-crc32c': '4waSgw=='}, 'InvalidRequest'],
    ['copies', {'x-amz-copy-source': '/releases/x'}, 'NotImplemented']
  ])('with %s are refused, and nothing is left', async (_, headers, code) => {
    expect((await raw('PUT', '/releases/refused', '123456789', headers)).code).toBe(code)
    expect(await errorOf(read('refused'))).toBe('NoSuchKey')
    expect(await incoming()).toEqual([])
  })

  test.each([
    [
      'signed chunks with a wrong trailer',
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
      '9;chunk-signature=ff\r\n123456789\r\n0;chunk-signature=ff\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n',
      'BadDigest'
    ],
    [
      'a trailer that was announced and did not come',
      'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      '9\r\n123456789\r\n0\r\n\r\n',
      'MalformedTrailerError'
    ],
    [
      'fewer bytes than announced',
      'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
      '3\r\n123\r\n0\r\nx-amz-checksum-crc32:iGM/UA==\r\n\r\n',
      'IncompleteBody'
    ],
    [
      'signed chunks with the right trailer',
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
      '9;chunk-signature=ff\r\n123456789\r\n0;chunk-signature=ff\r\nx-amz-checksum-crc32:y/Q5Jg==\r\nx-amz-trailer-signature:ff\r\n\r\n',
      ''
    ]
  ])('in %s', async (_, sha256, body, code) => {
    const headers = {
      'x-amz-content-sha256': sha256,
      'content-encoding': 'aws-chunked',
      'x-amz-trailer': 'x-amz-checksum-crc32',
      'x-amz-decoded-content-length': '9'
    }
    expect((await raw('PUT', '/releases/chunked', body, headers)).code).toBe(code)
    expect(await incoming()).toEqual([])
  })

  test('whose sender goes away half way leave nothing', async () => {
    const socket = connect(fixture.local.port, '127.0.0.1')
    socket.write('PUT /releases/half HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n\r\n')
    socket.write(Buffer.alloc(50_000))
    while ((await incoming()).length === 0) await new Promise(resolve => setImmediate(resolve))
    socket.destroy()
    while ((await incoming()).length > 0) await new Promise(resolve => setImmediate(resolve))
    expect(await errorOf(read('half'))).toBe('NoSuchKey')
  })

  test('sub-resources that are not implemented are said to be so, instead of being taken for objects', async () => {
    expect(await raw('PUT', '/releases/a?acl', '<x/>')).toMatchObject({status: 501, code: 'NotImplemented'})
    expect(await errorOf(read('a'))).toBe('NoSuchKey')
    expect((await raw('POST', '/releases/a', 'x')).code).toBe('MethodNotAllowed')
    expect((await raw('GET', '/releases/%zz', undefined)).code).toBe('InvalidURI')
  })
})

describe('reading', () => {
  beforeAll(async () => {
    await put('digits', '0123456789')
  })

  test.each([
    ['bytes=2-4', '234', 'bytes 2-4/10'],
    ['bytes=7-', '789', 'bytes 7-9/10'],
    ['bytes=-3', '789', 'bytes 7-9/10'],
    ['bytes=5-99', '56789', 'bytes 5-9/10'],
    ['bytes=0-1,4-5', '0123456789', undefined]
  ])('a range %s', async (Range, text, ContentRange) => {
    const answer = await s3.send(new GetObjectCommand({Bucket, Key: 'digits', Range}))
    expect(await answer.Body?.transformToString()).toBe(text)
    expect(answer.ContentRange).toBe(ContentRange)
  })

  test('behind the end is InvalidRange', async () => {
    expect(await errorOf(s3.send(new GetObjectCommand({Bucket, Key: 'digits', Range: 'bytes=10-'})))).toBe('InvalidRange')
  })

  const eTag = `"${md5(Buffer.from('0123456789'))}"`
  test.each([
    ['If-Match of it', {IfMatch: eTag}, 'none'],
    ['If-Match of another', {IfMatch: '"00"'}, 'PreconditionFailed'],
    ['If-None-Match of another', {IfNoneMatch: '"00"'}, 'none'],
    ['If-Modified-Since long ago', {IfModifiedSince: new Date(0)}, 'none'],
    ['If-Unmodified-Since long ago', {IfUnmodifiedSince: new Date(0)}, 'PreconditionFailed']
  ])('with %s', async (_, condition, expected) => {
    expect(await errorOf(s3.send(new GetObjectCommand({Bucket, Key: 'digits', ...condition})))).toBe(expected)
  })
})

test('If-None-Match of what the client has is answered without the bytes', async () => {
  const eTag = `"${md5(Buffer.from('0123456789'))}"`
  await put('digits', '0123456789')
  expect(await raw('GET', '/releases/digits', undefined, {'if-none-match': eTag})).toMatchObject({status: 304, text: ''})
})

describe('versions', () => {
  test('stay readable by their ids, behind a delete marker too', async () => {
    const ids = [await put('v', 'one'), await put('v', 'two')]
    expect(new Set(ids).size).toBe(2)
    expect(await read('v')).toBe('two')
    expect(await read('v', ids[0])).toBe('one')
    const {DeleteMarker, VersionId: marker = ''} = await s3.send(new DeleteObjectCommand({Bucket, Key: 'v'}))
    expect(DeleteMarker).toBe(true)
    expect(await errorOf(read('v'))).toBe('NoSuchKey')
    expect(await read('v', ids[1])).toBe('two')
    expect(await errorOf(read('v', marker))).toBe('MethodNotAllowed')
    const {Versions = [], DeleteMarkers = []} = await s3.send(new ListObjectVersionsCommand({Bucket, Prefix: 'v'}))
    expect(Versions.map(({VersionId}) => VersionId)).toEqual([...ids].reverse())
    expect(DeleteMarkers.map(({VersionId, IsLatest}) => ({VersionId, IsLatest}))).toEqual([{VersionId: marker, IsLatest: true}])
    await s3.send(new DeleteObjectCommand({Bucket, Key: 'v', VersionId: marker}))
    expect(await read('v')).toBe('two')
    await s3.send(new DeleteObjectCommand({Bucket, Key: 'v', VersionId: ids[1]}))
    expect(await read('v')).toBe('one')
  })

  test('that do not exist are NoSuchVersion, keys NoSuchKey', async () => {
    await put('w', 'x')
    expect(await errorOf(read('w', 'nonsense'))).toBe('NoSuchVersion')
    expect(await errorOf(read('not-there'))).toBe('NoSuchKey')
    expect(await errorOf(s3.send(new HeadObjectCommand({Bucket, Key: 'not-there'})))).toBe('NotFound')
  })

  test('end when versioning is suspended', async () => {
    await s3.send(new CreateBucketCommand({Bucket: 'suspended'}))
    await s3.send(new PutBucketVersioningCommand({Bucket: 'suspended', VersioningConfiguration: {Status: 'Suspended'}}))
    for (const Body of ['one', 'two']) await s3.send(new PutObjectCommand({Bucket: 'suspended', Key: 'k', Body}))
    const {Versions = []} = await s3.send(new ListObjectVersionsCommand({Bucket: 'suspended'}))
    expect(Versions.map(({VersionId}) => VersionId)).toEqual(['null'])
  })

  test('are not added when something is there already and that was the condition', async () => {
    const once = new PutObjectCommand({Bucket, Key: 'once', Body: 'x', IfNoneMatch: '*'})
    expect(await errorOf(s3.send(once))).toBe('none')
    expect(await errorOf(s3.send(new PutObjectCommand({Bucket, Key: 'once', Body: 'y', IfNoneMatch: '*'})))).toBe('PreconditionFailed')
    expect(await read('once')).toBe('x')
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

describe('multipart uploads', () => {
  const part = 5 * 1024 ** 2
  const whole = randomBytes(part * 2 + 1_000)
  const multipartETag = (parts: readonly Buffer[]): string =>
    `"${md5(Buffer.concat(parts.map(bytes => Buffer.from(md5(bytes), 'hex'))))}-${parts.length}"`

  test('by lib-storage, from a stream', async () => {
    const upload = new Upload({
      client: s3,
      partSize: part,
      queueSize: 2,
      params: {Bucket, Key: 'big', Body: Readable.from(chunks(whole, 100_000)), Metadata: {a: 'b'}}
    })
    const {ETag} = await upload.done()
    expect(ETag).toBe(multipartETag([whole.subarray(0, part), whole.subarray(part, 2 * part), whole.subarray(2 * part)]))
    const {Body, Metadata, ContentLength} = await s3.send(new GetObjectCommand({Bucket, Key: 'big'}))
    expect(Buffer.from((await Body?.transformToByteArray()) ?? []).equals(whole)).toBe(true)
    expect({Metadata, ContentLength}).toEqual({Metadata: {a: 'b'}, ContentLength: whole.length})
    const {Uploads} = await s3.send(new ListMultipartUploadsCommand({Bucket}))
    expect(Uploads).toBeUndefined()
  })

  test.each([
    ['CRC32', 'COMPOSITE'],
    ['CRC32', 'FULL_OBJECT'],
    ['SHA256', 'COMPOSITE']
  ] as const)('with %s checksums, %s', async (ChecksumAlgorithm, ChecksumType) => {
    const Key = `sum-${ChecksumAlgorithm}-${ChecksumType}`
    const {UploadId} = await s3.send(new CreateMultipartUploadCommand({Bucket, Key, ChecksumAlgorithm, ChecksumType}))
    const parts = [whole.subarray(0, part), whole.subarray(part)]
    const sent = []
    for (const [index, Body] of parts.entries()) {
      const PartNumber = index + 1
      const {ETag, ChecksumCRC32, ChecksumSHA256} = await s3.send(
        new UploadPartCommand({Bucket, Key, UploadId, PartNumber, Body, ChecksumAlgorithm})
      )
      sent.push({PartNumber, ETag, ChecksumCRC32, ChecksumSHA256})
    }
    const done = await s3.send(new CompleteMultipartUploadCommand({Bucket, Key, UploadId, MultipartUpload: {Parts: sent}}))
    const head = await s3.send(new HeadObjectCommand({Bucket, Key, ChecksumMode: 'ENABLED'}))
    const value = ChecksumAlgorithm === 'CRC32' ? head.ChecksumCRC32 : head.ChecksumSHA256
    expect(head.ChecksumType).toBe(ChecksumType)
    expect(value?.endsWith('-2')).toBe(ChecksumType === 'COMPOSITE')
    expect(ChecksumAlgorithm === 'CRC32' ? done.ChecksumCRC32 : done.ChecksumSHA256).toBe(value)
    // The SDK verifies the checksum of what it reads.
    const {Body} = await s3.send(new GetObjectCommand({Bucket, Key, ChecksumMode: 'ENABLED'}))
    expect(md5(Buffer.from((await Body?.transformToByteArray()) ?? []))).toBe(md5(whole))
  })

  test('are refused for the reasons S3 has', async () => {
    const Key = 'refused-parts'
    const {UploadId = ''} = await s3.send(new CreateMultipartUploadCommand({Bucket, Key}))
    const send = async (PartNumber: number, Body: string): Promise<{PartNumber: number; ETag: string | undefined}> => ({
      PartNumber,
      ETag: (await s3.send(new UploadPartCommand({Bucket, Key, UploadId, PartNumber, Body}))).ETag
    })
    const [one, two] = [await send(1, 'too small'), await send(2, 'last')]
    const complete = (Parts: {PartNumber: number; ETag: string | undefined}[], id = UploadId): Promise<string> =>
      errorOf(s3.send(new CompleteMultipartUploadCommand({Bucket, Key, UploadId: id, MultipartUpload: {Parts}})))
    expect(await complete([one, two])).toBe('EntityTooSmall')
    expect(await complete([two, one])).toBe('InvalidPartOrder')
    expect(await complete([one, {PartNumber: 3, ETag: two.ETag}])).toBe('InvalidPart')
    expect(await complete([{PartNumber: 1, ETag: '"00"'}])).toBe('InvalidPart')
    expect(await complete([one], 'nonsense')).toBe('NoSuchUpload')
    expect(await errorOf(s3.send(new UploadPartCommand({Bucket, Key: 'other', UploadId, PartNumber: 1, Body: 'x'})))).toBe('NoSuchUpload')
    expect((await raw('PUT', `/releases/${Key}?partNumber=0&uploadId=${UploadId}`, 'x')).code).toBe('InvalidArgument')
    expect(
      (await raw('POST', `/releases/${Key}?uploadId=${UploadId}`, '<CompleteMultipartUpload><Part>', {'content-type': 'application/xml'}))
        .code
    ).toBe('MalformedXML')

    const {Parts = []} = await s3.send(new ListPartsCommand({Bucket, Key, UploadId}))
    expect(Parts.map(({PartNumber, Size}) => [PartNumber, Size])).toEqual([
      [1, 9],
      [2, 4]
    ])
    await s3.send(new AbortMultipartUploadCommand({Bucket, Key, UploadId}))
    expect(await errorOf(s3.send(new ListPartsCommand({Bucket, Key, UploadId})))).toBe('NoSuchUpload')
    expect(await errorOf(read(Key))).toBe('NoSuchKey')
    expect(await incoming()).toEqual([])
  })
})

function* chunks(bytes: Buffer, size: number): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

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
