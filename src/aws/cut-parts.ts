import {crc32} from 'node:zlib'

/** A piece of a body that is sent in one request, and sent again as it is when that fails. */
export interface Part {
  /** From 1. */
  readonly number: number
  readonly bytes: Uint8Array
  /** CRC-32 of the bytes. */
  readonly crc: number
  /** CRC-32 of the body up to the end of this part. */
  readonly crcSoFar: number
  /** Bytes of the body up to the end of this part. */
  readonly endOffset: number
  readonly isLast: boolean
}

/** Cuts a body into parts of exactly the sizes that are asked for, the last one excepted; an empty body is one empty part. */
export async function* cutParts(
  body: AsyncIterable<Uint8Array>,
  sizeOf: (number: number) => number
): AsyncGenerator<Part, void, undefined> {
  let number = 1
  let crcSoFar = 0
  let endOffset = 0
  let buffer = Buffer.allocUnsafeSlow(sizeOf(number))
  let length = 0
  const part = (isLast: boolean): Part => {
    const bytes = buffer.subarray(0, length)
    crcSoFar = crc32(bytes, crcSoFar)
    endOffset += length
    return {number, bytes, crc: crc32(bytes), crcSoFar, endOffset, isLast}
  }
  for await (const piece of body) {
    for (let offset = 0; offset < piece.length;) {
      // A full part is only handed on once there is more: whether it is the last one decides how it is sent.
      if (length === buffer.length) {
        yield part(false)
        number += 1
        buffer = Buffer.allocUnsafeSlow(sizeOf(number))
        length = 0
      }
      const some = piece.subarray(offset, offset + buffer.length - length)
      buffer.set(some, length)
      length += some.length
      offset += some.length
    }
  }
  yield part(true)
}

/** As S3's headers have it: base64 of the four bytes, the most significant first. */
export function crcText(crc: number): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc >>> 0)
  return bytes.toString('base64')
}
