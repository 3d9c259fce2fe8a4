import {randomBytes} from 'node:crypto'
import {Readable} from 'node:stream'
import {gunzipSync} from 'node:zlib'
import {expect, test} from '@jest/globals'
import * as fc from 'fast-check'
import {inOrder} from '../../src/bundle/in-order.ts'
import {parallelGzip} from '../../src/bundle/parallel-gzip.ts'
import {noise} from './support/awkward-tree.ts'
import {collect, rejection} from './support/collect.ts'

const gzip = (chunks: readonly Buffer[], level = 5): Promise<Buffer> => collect(Readable.from(parallelGzip(Readable.from(chunks), level)))
const text = Buffer.from(Array.from({length: 160_000}, (_, i) => `line ${i} of the text\n`).join(''))

test('the bytes come back, and do not depend on how the input was cut', async () => {
  const input = Buffer.concat([text, noise(2_500_000), text])
  const whole = await gzip([input])
  expect(gunzipSync(whole).equals(input)).toBe(true)
  const property = fc.asyncProperty(fc.array(fc.integer({min: 1, max: 3_000_000}), {minLength: 1, maxLength: 6}), async sizes => {
    const pieces: Buffer[] = []
    for (let offset = 0, i = 0; offset < input.length; i++)
      pieces.push(input.subarray(offset, (offset += sizes[i % sizes.length] ?? 1)).subarray(0))
    expect((await gzip(pieces.length < 5000 ? pieces : [input])).equals(whole)).toBe(true)
  })
  await fc.assert(property, {numRuns: 5})
})

test.each([
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.from('x')],
  ['exactly one slice', Buffer.alloc(1024 * 1024, 'ab')],
  ['one byte more', Buffer.alloc(1024 * 1024 + 1, 'ab')],
  ['random bytes', randomBytes(1_500_000)]
])('%s, at every level', async (_, input) => {
  for (const level of [0, 1, 5, 9]) expect(gunzipSync(await gzip([input], level)).equals(input)).toBe(true)
})

test('what does not compress is stored: at most 0.1 % larger', async () => {
  const input = noise(4_000_000)
  expect((await gzip([input])).length).toBeLessThan(input.length * 1.001)
})

test('cutting into slices costs less than 1 % of what one stream gives', async () => {
  const {gzipSync} = await import('node:zlib')
  expect((await gzip([text], 6)).length).toBeLessThan(gzipSync(text, {level: 6}).length * 1.01)
})

test('never more in flight than allowed, results in order, and all are awaited when one fails', async () => {
  let flying = 0
  let most = 0
  let landed = 0
  const job = (i: number) => ({
    bytes: 1,
    run: async () => {
      most = Math.max(most, ++flying)
      for (let turns = (i * 7) % 5; turns >= 0; turns--) await new Promise(setImmediate)
      flying -= 1
      landed += 1
      if (i === 20) throw new Error('job 20')
      return i
    }
  })
  const seen: number[] = []
  const error = await rejection(
    (async () => {
      for await (const i of inOrder<number>(Readable.from(Array.from({length: 40}, (_, i) => job(i))), {jobs: 4, bytes: 100})) seen.push(i)
    })()
  )
  expect(error).toMatchObject({message: 'job 20'})
  expect(seen).toEqual(Array.from({length: 20}, (_, i) => i))
  expect(most).toBe(4)
  expect({flying, landed: landed > 20}).toEqual({flying: 0, landed: true})
})
