import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {createHash, randomBytes} from 'node:crypto'
import {readdir} from 'node:fs/promises'
import {connect} from 'node:net'
import {Readable} from 'node:stream'
import {
  CreateBucketCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  ListObjectsV2Command,
  PutBucketVersioningCommand,
  PutObjectCommand
} from '@aws-sdk/client-s3'
import {Bucket, closeS3, errorOf, fixture, incoming, md5, openS3, put, raw, read, s3} from './s3-fixture.ts'

beforeAll(openS3)
afterAll(closeS3)

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
  test('are added once when several uploads ask to be the first', async () => {
    const uploads = Array.from({length: 5}, () =>
      errorOf(s3.send(new PutObjectCommand({Bucket, Key: 'race', Body: 'x', IfNoneMatch: '*'})))
    )
    expect((await Promise.all(uploads)).sort()).toEqual([...Array.from({length: 4}, () => 'PreconditionFailed'), 'none'])
  })

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
