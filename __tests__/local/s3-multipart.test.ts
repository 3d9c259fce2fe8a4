import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {randomBytes} from 'node:crypto'
import {Readable} from 'node:stream'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListPartsCommand,
  UploadPartCommand
} from '@aws-sdk/client-s3'
import {Upload} from '@aws-sdk/lib-storage'
import {Bucket, closeS3, errorOf, incoming, md5, openS3, raw, read, s3} from './s3-fixture.ts'

beforeAll(openS3)
afterAll(closeS3)

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

  test.each([
    ['max-parts=abc', 'InvalidArgument'],
    ['max-parts=-1', 'InvalidArgument'],
    ['max-parts=2147483648', 'InvalidArgument'],
    ['part-number-marker=abc', 'InvalidArgument'],
    ['max-parts=0', ''],
    ['max-parts=1', '']
  ])('listed with %s give no endless page', async (query, code) => {
    const {UploadId = ''} = await s3.send(new CreateMultipartUploadCommand({Bucket, Key: 'pages'}))
    await s3.send(new UploadPartCommand({Bucket, Key: 'pages', UploadId, PartNumber: 1, Body: 'b'}))
    const answer = await raw('GET', `/${Bucket}/pages?uploadId=${UploadId}&${query}`, undefined)
    expect(answer.code).toBe(code)
    expect(answer.text).not.toContain('<IsTruncated>true')
    await s3.send(new AbortMultipartUploadCommand({Bucket, Key: 'pages', UploadId}))
  })
})

function* chunks(bytes: Buffer, size: number): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}
