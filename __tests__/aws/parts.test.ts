import {describe, expect, test} from '@jest/globals'
import {randomBytes} from 'node:crypto'
import {crc32} from 'node:zlib'
import {crcText, cutParts, type Part} from '../../src/aws/cut-parts.ts'
import {maxParts, minPartBytes, partSizes} from '../../src/aws/part-sizes.ts'

const MiB = 1024 ** 2
const GiB = 1024 ** 3
const TiB = 1024 ** 4

/** How many parts a body takes, and the size of the largest. */
function fill(bytes: number, sizeOf: (number: number) => number): {parts: number; largest: number} {
  let parts = 0
  let largest = 0
  for (let left = bytes; left > 0; left -= largest) largest = Math.max(largest, sizeOf((parts += 1)))
  return {parts, largest}
}

describe('the size of parts', () => {
  test.each([
    ['a small application', MiB, MiB, 8 * MiB],
    ['60 GiB', 60 * GiB, 60 * GiB, 8 * MiB],
    ['80 GiB: larger parts, all alike', 80 * GiB, 80 * GiB, 11 * MiB],
    ['5 TiB, the largest object', 5 * TiB, 5 * TiB, 656 * MiB],
    ['80 GiB of which nothing was known', 80 * GiB, 0, 128 * MiB],
    ['1 TiB of which nothing was known', TiB, 0, 2 * GiB]
  ])('%s', (_, bytes, expected, largestExpected) => {
    const {parts, largest} = fill(bytes, partSizes(expected))
    expect(parts).toBeLessThanOrEqual(maxParts)
    expect(largest).toBeLessThanOrEqual(largestExpected)
    expect(partSizes(expected)(1)).toBeGreaterThanOrEqual(minPartBytes)
  })

  test('never shrinks, and never exceeds what S3 takes', () => {
    const sizeOf = partSizes(5 * TiB)
    for (let number = 1, before = 0; number <= maxParts; number += 1) {
      const size = sizeOf(number)
      expect(size).toBeGreaterThanOrEqual(before)
      expect(size).toBeLessThanOrEqual(5 * GiB)
      before = size
    }
  })
})

describe('cutting a body', () => {
  async function cut(pieces: readonly Buffer[], sizeOf: (number: number) => number): Promise<Part[]> {
    const parts: Part[] = []
    async function* body(): AsyncGenerator<Uint8Array> {
      for (const piece of pieces) yield await Promise.resolve(piece)
    }
    for await (const part of cutParts(body(), sizeOf)) parts.push({...part, bytes: Buffer.from(part.bytes)})
    return parts
  }
  const lengths = (parts: readonly Part[]): number[] => parts.map(({bytes}) => bytes.length)

  test.each([
    ['an empty body', [], [0]],
    ['empty pieces', [0, 0], [0]],
    ['less than a part', [3], [3]],
    ['a part exactly', [4, 6], [10]],
    ['a part and a byte', [4, 7], [10, 1]],
    ['two parts exactly', [20], [10, 10]],
    ['a piece of many parts', [35], [10, 10, 10, 5]],
    ['many small pieces', Array.from({length: 25}, () => 1), [10, 10, 5]]
  ])('%s', async (_, pieces, expected) => {
    const parts = await cut(
      pieces.map(size => randomBytes(size)),
      () => 10
    )
    expect(lengths(parts)).toEqual(expected)
    expect(parts.map(({isLast}) => isLast)).toEqual(expected.map((_size, index) => index === expected.length - 1))
    expect(parts.map(({number}) => number)).toEqual(expected.map((_size, index) => index + 1))
  })

  test('each part has its own checksum and that of all before it', async () => {
    const whole = randomBytes(1_000)
    const parts = await cut([whole.subarray(0, 333), whole.subarray(333)], number => number * 100)
    expect(Buffer.concat(parts.map(({bytes}) => bytes)).equals(whole)).toBe(true)
    for (const {bytes, crc, crcSoFar, endOffset} of parts) {
      expect(crc).toBe(crc32(bytes))
      expect(crcSoFar).toBe(crc32(whole.subarray(0, endOffset)))
    }
    expect(parts.at(-1)?.endOffset).toBe(1_000)
  })

  test('a body that fails yields no last part', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield await Promise.resolve(Buffer.alloc(25))
      throw new Error('gone')
    }
    const seen: boolean[] = []
    const all = (async () => {
      for await (const {isLast} of cutParts(broken(), () => 10)) seen.push(isLast)
    })()
    await expect(all).rejects.toThrow('gone')
    expect(seen).toEqual([false, false])
  })
})

test('a checksum as S3 writes it: that of "123456789"', () => expect(crcText(0xcbf43926)).toBe('y/Q5Jg=='))
