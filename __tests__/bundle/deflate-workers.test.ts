import {createHash} from 'node:crypto'
import {runInNewContext} from 'node:vm'
import * as zlib from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {archiveRevision} from '../../src/bundle/archive.ts'
import {contentDigest} from '../../src/bundle/content-digest.ts'
import {deflateWork} from '../../src/bundle/deflate-work.ts'
import {inlineDeflater, workerDeflater} from '../../src/bundle/deflate-workers.ts'
import {digestRevision} from '../../src/bundle/digest.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import {bundleTypes} from '../../src/core/codedeploy-words.ts'
import {awkwardTree, noise} from './support/awkward-tree.ts'
import {collect, rejection} from './support/collect.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'

/** More small files than go into one batch, by count and by bytes, with large ones between. */
function manyFiles(): string {
  const files: Record<string, string | Buffer> = {
    'appspec.yml': appSpec,
    'f0500-large': noise(700_000),
    'f1500-large': 'large\n'.repeat(200_000)
  }
  for (let i = 0; i < 2200; i++) files[`f${String(i).padStart(4, '0')}`] = `${i} `.repeat(i % 1200)
  for (let i = 0; i < 8; i++) files[`noise-${i}`] = noise(250_000)
  return write(temporaryFolder(), files)
}

const small = (content: string, level = 5) => ({content: new Uint8Array(Buffer.from(content)), sizes: [content.length], level})

describe('the bytes of a zip do not depend on who compresses', () => {
  test.each([
    ['every kind of entry', awkwardTree],
    ['thousands of files', manyFiles]
  ])('%s: this thread, one worker or five', async (_, make) => {
    const plan = await planRevision({source: make()})
    const hashes = new Set<string>()
    for (const workers of [0, 1, 5, undefined])
      hashes.add(
        createHash('sha256')
          .update(await collect(archiveRevision(plan, {type: 'zip', workers})))
          .digest('hex')
      )
    expect(hashes.size).toBe(1)
  })

  test('results come back in order, whichever worker is done first', async () => {
    const deflater = workerDeflater(3)
    try {
      const texts = Array.from({length: 20}, (_, i) => `${i}`.repeat(i % 4 === 0 ? 200_000 : 10))
      const results = await Promise.all(texts.map(text => deflater.deflate(small(text))))
      const expected = await Promise.all(texts.map(text => inlineDeflater().deflate(small(text))))
      expect(results).toEqual(expected)
    } finally {
      await deflater.close()
    }
  })
})

test('what a worker is given as source needs nothing around it', () => {
  const alone = runInNewContext(`(${deflateWork.toString()})`, {Uint8Array, Math}) as typeof deflateWork
  expect(alone(zlib).deflateBatch(small('a text, a text'))).toEqual(deflateWork(zlib).deflateBatch(small('a text, a text')))
})

test('a worker that fails fails its batches, and those that come later', async () => {
  const deflater = workerDeflater(1)
  try {
    const batches = [small('x', 99), small('y')].map(batch => rejection(deflater.deflate(batch)))
    for (const error of await Promise.all(batches)) expect(error).toMatchObject({code: 'ERR_OUT_OF_RANGE'})
    expect(await rejection(deflater.deflate(small('z')))).toMatchObject({code: 'ERR_OUT_OF_RANGE'})
  } finally {
    await deflater.close()
  }
})

test('closing in the middle fails what is under way', async () => {
  const deflater = workerDeflater(1)
  const pending = rejection(deflater.deflate(small('x'.repeat(1_000_000))))
  await deflater.close()
  expect(String(await pending)).toMatch(/worker thread that compresses ended/)
})

test.each(bundleTypes)('%s: the digest taken while packing is that of the plan', async type => {
  const plan = await planRevision({source: awkwardTree()})
  const digest = contentDigest()
  await collect(archiveRevision(plan, {type, digest}))
  expect(digest.digest()).toBe(await digestRevision(plan))
})
