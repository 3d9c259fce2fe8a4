import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {fileSha256} from '../../src/bundle/file-sha256.ts'
import {smallFileBytes} from '../../src/bundle/read-planned-file.ts'
import {noise} from './support/awkward-tree.ts'
import {rejection} from './support/collect.ts'
import {temporaryFolder, write} from './support/temporary-folder.ts'

const sizes = [
  ['an empty file', 0],
  ['a small file', 1],
  ['the largest that is read in one go', smallFileBytes],
  ['the smallest that is not', smallFileBytes + 1],
  ['a large file that ends within a piece', 3_000_000]
] as const

function fileOf(size: number): string {
  return join(write(temporaryFolder(), {file: noise(size)}), 'file')
}

test.each(sizes)('%s', async (_, size) => {
  expect(await fileSha256(fileOf(size))).toBe(createHash('sha256').update(noise(size)).digest('hex'))
})

describe('an abort ends it with the reason of the signal', () => {
  test.each(sizes)('before: %s', async (_, size) => {
    const reason = new Error('enough')
    expect(await rejection(fileSha256(fileOf(size), {signal: AbortSignal.abort(reason)}))).toBe(reason)
  })

  test('in the middle', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const hashing = rejection(fileSha256(fileOf(3_000_000), {signal: controller.signal}))
    controller.abort(reason)
    expect(await hashing).toBe(reason)
  })
})

test('a file that is not there is a rejection', async () => {
  let hashing: Promise<string> | undefined
  expect(() => (hashing = fileSha256(join(temporaryFolder(), 'none')))).not.toThrow()
  await expect(hashing).rejects.toMatchObject({code: 'ENOENT'})
})
