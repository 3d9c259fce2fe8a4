import type * as zlib from 'node:zlib'

/** Of `node:zlib`, what the work needs. */
export type Zlib = Pick<typeof zlib, 'crc32' | 'deflateRawSync'>

/** Contents of small files, one after the other. */
export interface FileBatch {
  readonly content: Uint8Array<ArrayBuffer>
  readonly sizes: readonly number[]
  /** Deflate level, 0 to 9. */
  readonly level: number
}

/** The same files as a zip carries them: deflated, or as they are when that is not smaller (the length tells). */
export interface DeflatedBatch {
  readonly data: Uint8Array<ArrayBuffer>
  readonly lengths: readonly number[]
  /** CRC-32 of the contents. */
  readonly crcs: readonly number[]
}

export interface DeflateWork {
  /** Whether two samples, deflated at the fastest level, hardly shrink: images, archives, encrypted data. */
  readonly isIncompressible: (bytes: Uint8Array) => boolean
  readonly deflateBatch: (batch: FileBatch) => DeflatedBatch
}

/**
 * What is done to files, on the main thread or in a worker. The worker is given the source text of this function, so that it is found in
 * lib/ and in a bundle alike: nothing outside of it may be named in it, except globals of JavaScript.
 */
export function deflateWork({crc32, deflateRawSync}: Zlib): DeflateWork {
  const probeBytes = 16 * 1024
  const worthwhile = 0.97

  function isIncompressible(bytes: Uint8Array): boolean {
    if (bytes.length < 4 * probeBytes) return false
    const third = Math.floor(bytes.length / 3)
    const samples = [bytes.subarray(third, third + probeBytes), bytes.subarray(2 * third, 2 * third + probeBytes)]
    return samples.every(
      sample => isEven(sample) && deflateRawSync(sample, {level: 1, chunkSize: 2 * probeBytes}).length > sample.length * worthwhile
    )
  }

  /**
   * Whether all bytes occur about as often as each other. If not, codes of different lengths alone make it smaller, and there is no need to
   * try. The sum of squares is that of bytes without a pattern, with half of it to spare; whole numbers, so that it is the same everywhere.
   */
  function isEven(sample: Uint8Array): boolean {
    const counts = new Uint32Array(256)
    for (let i = 0; i < sample.length; i++) {
      const byte = sample[i] ?? 0
      counts[byte] = (counts[byte] ?? 0) + 1
    }
    let squares = 0
    for (let i = 0; i < 256; i++) squares += (counts[i] ?? 0) ** 2
    return 2 * squares < 3 * sample.length * (sample.length / 256 + 1)
  }

  function deflateFile(content: Uint8Array, level: number): Uint8Array {
    if (level === 0 || content.length === 0 || isIncompressible(content)) return content
    // A window and a hash table of the file's own size cost a fraction of the default ones to set up.
    const bits = Math.min(15, Math.max(9, 32 - Math.clz32(content.length)))
    const deflated = deflateRawSync(content, {level, windowBits: bits, memLevel: Math.min(9, bits - 5), chunkSize: content.length + 64})
    return deflated.length < content.length ? deflated : content
  }

  function deflateBatch({content, sizes, level}: FileBatch): DeflatedBatch {
    const data = new Uint8Array(content.length)
    const lengths: number[] = []
    const crcs: number[] = []
    let start = 0
    let length = 0
    for (const size of sizes) {
      const file = content.subarray(start, start + size)
      const deflated = deflateFile(file, level)
      data.set(deflated, length)
      crcs.push(crc32(file))
      lengths.push(deflated.length)
      start += size
      length += deflated.length
    }
    // Only what is used goes back to the main thread.
    return {data: data.slice(0, length), lengths, crcs}
  }

  return {isIncompressible, deflateBatch}
}
