/** A checksum that takes bytes as they come; `digest` may be called once. */
export interface RunningChecksum {
  update(bytes: Uint8Array): void
  digest(): Buffer
}

/** CRC-32C (Castagnoli), reflected polynomial 0x82f63b78. */
const crc32cTable = Uint32Array.from({length: 256}, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1
  return value >>> 0
})

export function createCrc32c(): RunningChecksum {
  let state = 0xffffffff
  return {
    update(bytes) {
      let crc = state
      for (const byte of bytes) crc = (crc32cTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
      state = crc
    },
    digest() {
      const result = Buffer.alloc(4)
      result.writeUInt32BE((state ^ 0xffffffff) >>> 0)
      return result
    }
  }
}

/** CRC-64/NVME: reflected polynomial 0x9a6c9329ac4bc9b5, start and final exclusive-or all ones. Kept as two 32-bit halves for speed. */
const crc64High = new Uint32Array(256)
const crc64Low = new Uint32Array(256)
for (let index = 0; index < 256; index++) {
  let value = BigInt(index)
  for (let bit = 0; bit < 8; bit++) value = value & 1n ? (value >> 1n) ^ 0x9a6c9329ac4bc9b5n : value >> 1n
  crc64High[index] = Number(value >> 32n)
  crc64Low[index] = Number(value & 0xffffffffn)
}

export function createCrc64Nvme(): RunningChecksum {
  let high = 0xffffffff
  let low = 0xffffffff
  return {
    update(bytes) {
      for (const byte of bytes) {
        const index = (low ^ byte) & 0xff
        low = ((low >>> 8) | (high << 24)) ^ (crc64Low[index] ?? 0)
        high = (high >>> 8) ^ (crc64High[index] ?? 0)
      }
    },
    digest() {
      const result = Buffer.alloc(8)
      result.writeUInt32BE((high ^ 0xffffffff) >>> 0, 0)
      result.writeUInt32BE((low ^ 0xffffffff) >>> 0, 4)
      return result
    }
  }
}
