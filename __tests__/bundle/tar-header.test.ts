import {pack} from 'tar-stream'
import {expect, test} from '@jest/globals'
import type {RevisionEntry} from '../../src/appspec/revision-tree.ts'
import {tarHeader} from '../../src/bundle/tar-header.ts'

const mtimeMs = Date.UTC(1980, 0, 1)
const file = (path: string, size = 0): RevisionEntry => ({path, kind: 'file', mode: 0o644, size})
const link = (path: string, target: string): RevisionEntry => ({path, kind: 'symlink', mode: 0o777, size: 0, target})
const gibibyte = 1024 ** 3

/** Another program's headers for the same. */
async function byTarStream({path, kind, mode, size, target}: RevisionEntry): Promise<Buffer> {
  const tar = pack()
  tar.entry({name: path, mode, type: kind, size, mtime: new Date(mtimeMs), ...(target === undefined ? {} : {linkname: target})})
  const chunks: Buffer[] = []
  tar.on('data', chunk => chunks.push(chunk as Buffer))
  await new Promise(setImmediate)
  tar.destroy()
  return Buffer.concat(chunks)
}

test.each<[string, RevisionEntry]>([
  ['a file', file('a', 1)],
  ['a directory', {path: 'a/b', kind: 'directory', mode: 0o700, size: 0}],
  ['a link', link('a', '../b')],
  ['a name of 100 bytes', file('n'.repeat(100))],
  ['a name of 101', file('n'.repeat(101))],
  ['a path that is cut at its first slash', file(`d/${'n'.repeat(100)}`)],
  ['a path that is cut at a later slash', file(`${'a/'.repeat(40)}${'n'.repeat(100)}`)],
  ['a prefix of 155 bytes', file(`${'p'.repeat(155)}/n`)],
  ['a prefix of 156', file(`${'p'.repeat(156)}/n`)],
  ['a path too long for any cut', file(`${'a/'.repeat(200)}n`)],
  ['a name that is not ASCII', file('naïve – ☕')],
  ['a target of 101 bytes', link('a', 't'.repeat(101))],
  ['a target that is not ASCII', link('a', 'ünï')],
  ['both', link('ä', 'ö')],
  ['a record whose length has one digit more than its text', file('ä'.repeat(45) + 'x')],
  ['the largest size in octal', file('a', 8 * gibibyte - 1)],
  ['a larger one', file('a', 8 * gibibyte)],
  ['a very large one', file('a', 5000 * gibibyte)]
])('%s is written as tar-stream writes it', async (_, entry) => {
  expect(tarHeader(entry, mtimeMs).toString('latin1')).toBe((await byTarStream(entry)).toString('latin1'))
})

test('the lengths of records count themselves', () => {
  for (let length = 80; length < 1100; length += 1) {
    const header = tarHeader(file(`ä${'x'.repeat(length)}`), mtimeMs)
    const size = parseInt(header.toString('latin1', 124, 135), 8)
    const record = header.toString('utf8', 512, 512 + size)
    expect(record).toBe(`${size} path=ä${'x'.repeat(length)}\n`)
  }
})
