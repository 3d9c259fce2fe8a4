import {createHash} from 'node:crypto'
import {crc32} from 'node:zlib'
import type {RunningChecksum} from './crc.ts'
import {createCrc32c, createCrc64Nvme} from './crc.ts'

/** S3's additional checksums, as they stand in `x-amz-checksum-<name>`. */
export const checksumAlgorithms = ['crc32', 'crc32c', 'crc64nvme', 'sha1', 'sha256'] as const
export type ChecksumAlgorithm = (typeof checksumAlgorithms)[number]

/** Base64 values by algorithm; a composite one ends in `-N`. */
export type Checksums = Readonly<Partial<Record<ChecksumAlgorithm, string>>>

export type ChecksumType = 'FULL_OBJECT' | 'COMPOSITE'

export const digestLengths: Readonly<Record<ChecksumAlgorithm, number>> = {crc32: 4, crc32c: 4, crc64nvme: 8, sha1: 20, sha256: 32}

/** The element's name in S3's XML: `ChecksumCRC32`. */
export const checksumElement = (algorithm: ChecksumAlgorithm): string => `Checksum${algorithm.toUpperCase()}`

export function toChecksumAlgorithm(name: string): ChecksumAlgorithm | undefined {
  return checksumAlgorithms.find(algorithm => algorithm === name.toLowerCase())
}

export function createChecksum(algorithm: ChecksumAlgorithm | 'md5'): RunningChecksum {
  switch (algorithm) {
    case 'crc32':
      return createCrc32()
    case 'crc32c':
      return createCrc32c()
    case 'crc64nvme':
      return createCrc64Nvme()
    case 'md5':
    case 'sha1':
    case 'sha256': {
      const hash = createHash(algorithm)
      return {update: bytes => void hash.update(bytes), digest: () => hash.digest()}
    }
  }
}

function createCrc32(): RunningChecksum {
  let state = 0
  return {
    update(bytes) {
      state = crc32(bytes, state)
    },
    digest() {
      const result = Buffer.alloc(4)
      result.writeUInt32BE(state >>> 0)
      return result
    }
  }
}

/** The checksum of a multipart object from those of its parts: the checksum of their raw bytes, and the number of parts. */
export function compositeChecksum(algorithm: ChecksumAlgorithm, parts: readonly string[]): string {
  const running = createChecksum(algorithm)
  for (const part of parts) running.update(Buffer.from(part, 'base64'))
  return `${running.digest().toString('base64')}-${parts.length}`
}

/** Whether the text is base64 of exactly so many bytes. */
export function isBase64Of(text: string, length: number): boolean {
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === length && bytes.toString('base64') === text
}
