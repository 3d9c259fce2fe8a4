import {describe, expect, test} from '@jest/globals'
import {AwsChunkedDecoder} from '../../src/local/s3/aws-chunked.ts'
import type {ChecksumAlgorithm} from '../../src/local/s3/checksum.ts'
import {compositeChecksum, createChecksum} from '../../src/local/s3/checksum.ts'
import {S3Error} from '../../src/local/s3/s3-error.ts'

describe('checksums of "123456789"', () => {
  // The check values of the CRC catalogue; SHA from FIPS 180.
  const rows: [ChecksumAlgorithm, string][] = [
    ['crc32', 'cbf43926'],
    ['crc32c', 'e3069283'],
    ['crc64nvme', 'ae8b14860a799888'],
    ['sha1', 'f7c3bc1d808e04732adf679965ccc34ca7ae3441'],
    ['sha256', '15e2b0d3c33891ebb0f1ef609ec419420c20e320ce94c65fbc8c3312448eb225']
  ]
  test.each(rows)('%s', (algorithm, hex) => {
    const whole = createChecksum(algorithm)
    whole.update(Buffer.from('123456789'))
    const pieces = createChecksum(algorithm)
    for (const piece of ['1234', '', '56789']) pieces.update(Buffer.from(piece))
    expect(whole.digest().toString('hex')).toBe(hex)
    expect(pieces.digest().toString('hex')).toBe(hex)
  })

  test('a composite checksum is that of the parts’ raw checksums, and their number', () => {
    const running = createChecksum('crc32')
    running.update(Buffer.concat([Buffer.from('y/Q5Jg==', 'base64'), Buffer.from('y/Q5Jg==', 'base64')]))
    expect(compositeChecksum('crc32', ['y/Q5Jg==', 'y/Q5Jg=='])).toBe(`${running.digest().toString('base64')}-2`)
  })
})

describe('aws-chunked', () => {
  const decode = (pieces: readonly Buffer[]): {text: string; trailers: Record<string, string>} => {
    const decoder = new AwsChunkedDecoder()
    const output = pieces.flatMap(piece => [...decoder.decode(piece)])
    decoder.end()
    return {text: Buffer.concat(output).toString(), trailers: Object.fromEntries(decoder.trailers)}
  }
  const codeOf = (body: string): string => {
    try {
      decode([Buffer.from(body)])
      return 'accepted'
    } catch (error) {
      return error instanceof S3Error ? error.code : String(error)
    }
  }

  test('is decoded wherever the body is cut in two', () => {
    const body = Buffer.from(
      '5;chunk-signature=ab\r\nhello\r\nA\r\n, 12\r\n5678\r\n0\r\nx-amz-checksum-crc32:AAAA\r\nx-amz-trailer-signature:ff\r\n\r\n'
    )
    for (let cut = 0; cut <= body.length; cut++) {
      expect(decode([body.subarray(0, cut), body.subarray(cut)])).toEqual({
        text: 'hello, 12\r\n5678',
        trailers: {'x-amz-checksum-crc32': 'AAAA', 'x-amz-trailer-signature': 'ff'}
      })
    }
  })

  test.each([
    ['no body at all', '', 'IncompleteBody'],
    ['a chunk that is cut off', '5\r\nhel', 'IncompleteBody'],
    ['no last chunk', '5\r\nhello\r\n', 'IncompleteBody'],
    ['a trailer that is cut off', '0\r\nx-amz-che', 'IncompleteBody'],
    ['a chunk longer than its size', '2\r\nhello\r\n0\r\n\r\n', 'InvalidRequest'],
    ['a size that is no number', 'xyz\r\nhello\r\n0\r\n\r\n', 'InvalidRequest'],
    ['a size that is negative', '-5\r\nhello\r\n0\r\n\r\n', 'InvalidRequest'],
    ['bytes behind the end', '0\r\n\r\nmore', 'InvalidRequest'],
    ['a bare line feed', '5\nhello\r\n0\r\n\r\n', 'InvalidRequest'],
    ['an endless line', '0'.repeat(9_000), 'InvalidRequest'],
    ['a trailer without a colon', '0\r\nnonsense\r\n\r\n', 'MalformedTrailerError'],
    ['too many trailers', `0\r\n${Array.from({length: 30}, (_, i) => `a${i}:b\r\n`).join('')}\r\n`, 'MalformedTrailerError'],
    ['no empty line behind the last chunk, as some clients send it', '2\r\nhi\r\n0\r\n', 'accepted']
  ])('%s', (_, body, code) => {
    expect(codeOf(body)).toBe(code)
  })
})
