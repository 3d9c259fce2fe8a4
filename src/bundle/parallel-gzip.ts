import {crc32} from 'node:zlib'
import {deflateEnd, deflateSlice, dictionaryOf, sliceBytes} from './deflate-slice.ts'
import {inOrder, type Job} from './in-order.ts'

/** As many as the thread pool has threads: one often waits for this thread. File reads and name lookups, which share the pool, wait for one slice at most. */
const slicesInFlight = 4

/**
 * One gzip member (RFC 1952) of everything `input` yields, compressed in slices side by side. The same input and level give the same
 * bytes whatever the sizes of the pieces; memory does not grow with the input. `giveBack` is told of slices that are not read any more, which
 * are the pieces themselves when these have the size of a slice.
 */
export async function* parallelGzip(
  input: AsyncIterable<Uint8Array>,
  level: number,
  giveBack?: (slice: Buffer) => void
): AsyncGenerator<Buffer, void, undefined> {
  const header = Buffer.alloc(10)
  header.writeUInt8(0x1f, 0) // ID1
  header.writeUInt8(0x8b, 1) // ID2
  header.writeUInt8(8, 2) // CM: deflate
  header.writeUInt8(0, 3) // FLG: no name, no comment, no extra field
  header.writeUInt32LE(0, 4) // MTIME: none
  header.writeUInt8(0, 8) // XFL
  header.writeUInt8(255, 9) // OS: unknown, the same on every system
  yield header

  let crc = 0
  let size = 0
  async function* jobs(): AsyncGenerator<Job<Buffer>, void, undefined> {
    let dictionary: Buffer | undefined
    for await (const slice of slices(input, sliceBytes)) {
      crc = crc32(slice, crc)
      size += slice.length
      const before = dictionary
      dictionary = Buffer.from(dictionaryOf(slice))
      yield {bytes: slice.length, run: () => deflateSlice(slice, before, level).finally(() => giveBack?.(slice))}
    }
  }
  yield* inOrder(jobs(), {jobs: slicesInFlight, bytes: slicesInFlight * sliceBytes})

  const trailer = Buffer.alloc(8)
  trailer.writeUInt32LE(crc, 0) // CRC32 of the uncompressed data
  trailer.writeUInt32LE(size % 2 ** 32, 4) // ISIZE: its size modulo 2^32
  yield Buffer.concat([deflateEnd, trailer])
}

/** Joins and cuts pieces into slices of exactly so many bytes, the last one excepted. */
export async function* slices(input: AsyncIterable<Uint8Array>, sliceBytes: number): AsyncGenerator<Buffer, void, undefined> {
  let slice = Buffer.allocUnsafeSlow(sliceBytes)
  let length = 0
  for await (const piece of input) {
    // The usual case costs no copy.
    if (length === 0 && piece.length === sliceBytes) {
      yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength)
      continue
    }
    for (let offset = 0; offset < piece.length;) {
      const part = piece.subarray(offset, offset + sliceBytes - length)
      slice.set(part, length)
      length += part.length
      offset += part.length
      if (length === sliceBytes) {
        yield slice
        slice = Buffer.allocUnsafeSlow(sliceBytes)
        length = 0
      }
    }
  }
  if (length > 0) yield slice.subarray(0, length)
}
