import {readFileSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {expect, test} from '@jest/globals'
import {extractArchive} from '../../src/bundle/extract-archive.ts'
import {rejection} from './support/collect.ts'
import {inFile, makeTar, makeZip} from './support/make-archive.ts'
import {snapshot} from './support/snapshot.ts'
import {temporaryFolder, write} from './support/temporary-folder.ts'

test('times and modes are kept, of folders too, also where a mode forbids writing', async () => {
  const mtime = new Date('2020-02-03T04:05:06Z')
  const bytes = await makeTar([
    {name: 'd/', type: 'directory', mode: 0o555, mtime},
    {name: 'd/x', content: 'x', mode: 0o400, mtime},
    {name: 'd/e/', type: 'directory', mode: 0o700, mtime},
    {name: 'd/e/big', content: Buffer.alloc(700_000, 'big'), mode: 0o4755, mtime}
  ])
  const out = join(temporaryFolder(), 'a/b/out')
  expect(await extractArchive(inFile('x', bytes), 'tar', out)).toEqual({})
  const facts = ['d', 'd/x', 'd/e', 'd/e/big'].map(path => {
    const {mode, mtimeMs} = statSync(join(out, path))
    return [path, (mode & 0o7777).toString(8), mtimeMs]
  })
  expect(facts).toEqual([
    ['d', '555', mtime.getTime()],
    ['d/x', '400', mtime.getTime()],
    ['d/e', '700', mtime.getTime()],
    ['d/e/big', '4755', mtime.getTime()]
  ])
  expect(readFileSync(join(out, 'd/e/big')).equals(Buffer.alloc(700_000, 'big'))).toBe(true)
})

test('a name that comes twice is replaced, not written through', async () => {
  const bytes = await makeTar([
    {name: 'a', content: 'first'},
    {name: 'b', type: 'link', linkname: 'a'},
    {name: 'b', content: 'second'}
  ])
  const out = temporaryFolder()
  await extractArchive(inFile('x', bytes), 'tar', out)
  expect([readFileSync(join(out, 'a'), 'utf8'), readFileSync(join(out, 'b'), 'utf8')]).toEqual(['first', 'second'])
})

test('a hard link shares the file', async () => {
  const bytes = gzipSync(
    await makeTar([
      {name: 'a', content: 'same'},
      {name: 'd/b', type: 'link', linkname: 'a'}
    ])
  )
  const out = temporaryFolder()
  await extractArchive(inFile('x', bytes), 'tgz', out)
  expect(statSync(join(out, 'a')).ino).toBe(statSync(join(out, 'd/b')).ino)
})

test('a destination that holds something is not touched', async () => {
  const out = write(temporaryFolder(), {mine: 'mine'})
  const before = snapshot(out)
  expect(await rejection(extractArchive(inFile('x', makeZip([{name: 'x'}])), 'zip', out))).toMatchObject({
    code: 'invalid-bundle',
    message: expect.stringContaining('is not empty') as unknown
  })
  expect(snapshot(out)).toEqual(before)
})

test('an abort ends it with the reason of the signal', async () => {
  const reason = new Error('enough')
  for (const [type, bytes] of [
    ['zip', makeZip([{name: 'x'}])],
    ['tar', await makeTar([{name: 'x'}])]
  ] as const) {
    const out = temporaryFolder()
    expect(await rejection(extractArchive(inFile('x', bytes), type, out, {signal: AbortSignal.abort(reason)}))).toBe(reason)
    expect(readdirSync(out)).toEqual([])
  }
})
