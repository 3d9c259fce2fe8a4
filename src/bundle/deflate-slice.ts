import {promisify} from 'node:util'
import {constants, crc32, deflateRaw, deflateRawSync, type ZlibOptions} from 'node:zlib'
import {deflateWork} from './deflate-work.ts'

const deflate = promisify<Buffer, ZlibOptions, Buffer>(deflateRaw)
const {isIncompressible} = deflateWork({crc32, deflateRawSync})

/** Bytes of input that are compressed as one unit of parallel work; each takes the 32 KiB before it in once more. */
export const sliceBytes = 2 * 1024 * 1024
/** Deflate looks back this far (RFC 1951, section 2). */
const windowBytes = 32 * 1024

/** An empty last block with fixed codes: BFINAL=1, BTYPE=01, end-of-block code 0000000 (RFC 1951, section 3.2.3). */
export const deflateEnd: Buffer = Buffer.from([0x03, 0x00])

/** The end of a slice that the next one may refer back to. */
export function dictionaryOf(slice: Buffer): Buffer {
  return slice.subarray(Math.max(0, slice.length - windowBytes))
}

/** Up to this size, a turn of the thread pool and a look at samples take longer than they save. */
const inlineBytes = 512 * 1024

/**
 * Compresses one slice of a longer stream, on zlib's thread pool unless it is small. The result ends at a byte boundary without a last
 * block, so that slices may be joined; {@link deflateEnd} closes the stream. `dictionary` is {@link dictionaryOf} the slice before it.
 */
export async function deflateSlice(slice: Buffer, dictionary: Buffer | undefined, level: number): Promise<Buffer> {
  if (level === 0) return storedBlocks(slice)
  const options: ZlibOptions = {
    level,
    // A larger hash table: a little less work than with the default of 8, for a fifth of a percent more bytes.
    memLevel: 9,
    finishFlush: constants.Z_SYNC_FLUSH,
    ...(dictionary === undefined || dictionary.length === 0 ? {} : {dictionary})
  }
  if (slice.length <= inlineBytes) {
    const deflated = deflateRawSync(slice, {...options, chunkSize: slice.length + 64})
    return deflated.length < slice.length ? deflated : storedBlocks(slice)
  }
  if (isIncompressible(slice)) return storedBlocks(slice)
  // Each chunk costs a turn of the event loop, for which a slice may wait long: most slices fit into one. A whole slice at once costs memory.
  return deflate(slice, {...options, chunkSize: 512 * 1024})
}

/** The most a stored block can hold: LEN is two bytes (RFC 1951, section 3.2.4). */
const storedBlockBytes = 0xffff

function storedBlocks(slice: Buffer): Buffer {
  const blocks: Buffer[] = []
  for (let offset = 0; offset < slice.length; offset += storedBlockBytes) {
    const data = slice.subarray(offset, offset + storedBlockBytes)
    const header = Buffer.alloc(5)
    header.writeUInt8(0x00, 0) // BFINAL=0, BTYPE=00 (stored), padded to the byte
    header.writeUInt16LE(data.length, 1) // LEN
    header.writeUInt16LE(data.length ^ 0xffff, 3) // NLEN
    blocks.push(header, data)
  }
  return Buffer.concat(blocks)
}
