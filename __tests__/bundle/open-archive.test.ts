import {existsSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {deflateRawSync, gzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {extractArchive} from '../../src/bundle/extract-archive.ts'
import {openArchive} from '../../src/bundle/open-archive.ts'
import type {BundleType} from '../../src/core/codedeploy-words.ts'
import {rejection} from './support/collect.ts'
import {inFile, makeTar, makeZip, type TarEntry, type ZipEntry} from './support/make-archive.ts'
import {appSpec, temporaryFolder} from './support/temporary-folder.ts'

const spec = {name: 'appspec.yml', content: appSpec}
const tar = await makeTar([spec])
const zip = makeZip([spec])

/** Both doors refuse it with the same words, and nothing appears outside the destination. */
async function refusal(file: string, type: BundleType, options = {}): Promise<unknown> {
  const opened = await rejection(openArchive(file, {type, ...options}))
  const around = temporaryFolder()
  const extracted = await rejection(extractArchive(file, type, join(around, 'destination'), options))
  expect((extracted as Error).message).toBe((opened as Error).message)
  expect(readdirSync(around)).toEqual(['destination'])
  return opened
}

describe('the declared type against the content, as the agent takes them', () => {
  test.each<[string, Buffer, BundleType | undefined, BundleType]>([
    ['a tgz declared tar', gzipSync(tar), 'tar', 'tar'],
    ['a tgz declared tgz', gzipSync(tar), 'tgz', 'tgz'],
    ['a tar declared tar', tar, 'tar', 'tar'],
    ['a zip declared zip', zip, 'zip', 'zip'],
    ['a tgz by its content', gzipSync(tar), undefined, 'tgz'],
    ['a tar by its content', tar, undefined, 'tar'],
    ['a zip by its content', zip, undefined, 'zip']
  ])('%s works', async (_, bytes, declared, type) => {
    const archive = await openArchive(inFile('x', bytes), {type: declared})
    expect(archive).toMatchObject({type, entryCount: 1, totalBytes: appSpec.length, size: bytes.length})
    expect(Buffer.from((await archive.tree.read('appspec.yml', 7)) ?? []).toString()).toBe('version')
    expect(await archive.tree.read('nope', 7)).toBeUndefined()
  })

  test.each<[string, Buffer, BundleType | undefined, RegExp]>([
    ['a plain tar declared tgz', tar, 'tgz', /is a tar, not a tgz/],
    ['a zip declared tar', zip, 'tar', /is a zip, not a tar/],
    ['a zip declared tgz', zip, 'tgz', /is a zip, not a tgz/],
    ['a tar declared zip', tar, 'zip', /is a tar, not a zip/],
    ['a tgz declared zip', gzipSync(tar), 'zip', /is a tgz, not a zip/],
    ['garbage', Buffer.alloc(2000, 'garbage'), undefined, /is no zip, tar or gzip-compressed tar/],
    ['garbage declared zip', Buffer.alloc(2000, 'garbage'), 'zip', /is damaged or cut off/],
    ['xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 0, 0]), undefined, /is compressed with xz/],
    [
      'a zip behind something else, whose offsets are wrong',
      Buffer.concat([Buffer.from('#!/bin/sh\n'), zip]),
      'zip',
      /is damaged or cut off/
    ],
    ['nothing', Buffer.alloc(0), undefined, /is empty/],
    ['a zip cut off', zip.subarray(0, zip.length - 30), 'zip', /is damaged or cut off/],
    ['a tar cut off', tar.subarray(0, 520), 'tar', /is damaged or cut off/],
    ['a tgz cut off', gzipSync(tar).subarray(0, 60), 'tgz', /is damaged or cut off/],
    ['a tar with a wrong checksum', Buffer.concat([Buffer.from('X'), tar.subarray(1)]), 'tar', /is damaged or cut off/]
  ])('%s is refused', async (_, bytes, type, message) => {
    expect(await rejection(openArchive(inFile('x', bytes), {type}))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringMatching(message) as unknown
    })
  })

  test('a missing archive, and a directory', async () => {
    expect(await rejection(openArchive(join(temporaryFolder(), 'nope.zip')))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringContaining('there is no archive') as unknown
    })
    expect(await rejection(openArchive(temporaryFolder()))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringContaining('is not a file') as unknown
    })
  })
})

describe('a lone folder with an AppSpec is stripped, as the agent does', () => {
  test.each<[string, string[], string | undefined]>([
    ['a wrapper', ['app/appspec.yml', 'app/x'], 'app'],
    ['any name like appspec counts', ['app/my-APPSPEC.txt'], 'app'],
    ['no such name', ['app/x'], undefined],
    ['two levels', ['a/b/appspec.yml'], undefined],
    ['something beside it', ['app/appspec.yml', '.DS_Store'], undefined],
    ['no wrapper', ['appspec.yml', 'app/x'], undefined]
  ])('%s', async (_, names, root) => {
    for (const [type, bytes] of [
      ['zip', makeZip(names.map(name => ({name})))],
      ['tgz', gzipSync(await makeTar(names.map(name => ({name: `./${name}`}))))]
    ] as const) {
      const file = inFile('x', bytes)
      const {strippedRoot, tree} = await openArchive(file)
      expect(strippedRoot).toBe(root)
      expect(tree.entries.has(root === undefined ? (names[0] ?? '') : (names[0] ?? '').slice(root.length + 1))).toBe(true)
      const destination = join(temporaryFolder(), 'out')
      expect((await extractArchive(file, type, destination)).strippedRoot).toBe(root)
      for (const path of tree.entries.keys()) expect(existsSync(join(destination, path))).toBe(true)
      expect(readdirSync(dirname(destination))).toEqual(['out'])
    }
  })

  test('a wrapper that holds a folder of its own name', async () => {
    const destination = join(temporaryFolder(), 'out')
    await extractArchive(inFile('x', makeZip([{name: 'app/appspec.yml'}, {name: 'app/app/x'}])), 'zip', destination)
    expect(readdirSync(destination).sort()).toEqual(['app', 'appspec.yml'])
  })
})

describe('what could leave the destination or harm the host is refused', () => {
  test.each<[string, TarEntry[], RegExp]>([
    ['an absolute name', [{name: '/etc/cron.d/x'}], /is absolute/],
    ['dots', [{name: 'a/../../x'}], /leads out of the archive/],
    ['dots that stay inside', [{name: 'a/../x'}], /leads out of the archive/],
    ['an absolute link', [{name: 'l', type: 'symlink', linkname: '/etc'}], /symlink that leaves it: "l"/],
    ['a link above the root', [{name: 'd/l', type: 'symlink', linkname: '../../x'}], /symlink that leaves it/],
    [
      'a link that leaves through another link',
      [
        {name: 'd/', type: 'directory'},
        {name: 'd/up', type: 'symlink', linkname: '..'},
        {name: 'l', type: 'symlink', linkname: 'd/up/../x'}
      ],
      /symlink that leaves it: "l"/
    ],
    ['a file below a link', [{name: 'l', type: 'symlink', linkname: 'd'}, {name: 'l/x'}], /holds "l\/x" below "l", which is a symlink/],
    ['a file over a link', [{name: 'l', type: 'symlink', linkname: 'd'}, {name: 'l'}], /holds "l" twice, as a symlink and as a file/],
    ['a link over a folder', [{name: 'd/x'}, {name: 'd', type: 'symlink', linkname: 'e'}], /holds "d" twice/],
    ['a file below a file', [{name: 'f'}, {name: 'f/x'}], /below "f", which is a file/],
    ['a hard link to the outside', [{name: 'h', type: 'link', linkname: '/etc/passwd'}], /is absolute/],
    ['a hard link to nothing', [{name: 'h', type: 'link', linkname: 'nope'}], /hard link "h" to "nope"/],
    [
      'a hard link to a symlink',
      [
        {name: 'l', type: 'symlink', linkname: 'x'},
        {name: 'h', type: 'link', linkname: 'l'}
      ],
      /hard link "h" to "l"/
    ],
    ['a device', [{name: 'dev', type: 'character-device', devmajor: 1, devminor: 3}], /holds a character device: "dev"/],
    ['a pipe', [{name: 'p', type: 'fifo'}], /holds a fifo/],
    ['a name that is not UTF-8', [{name: 'caf\uFFFD'}], /is not UTF-8/]
  ])('tar: %s', async (_, entries, message) => {
    const file = inFile('x', await makeTar([spec, ...entries]))
    expect(await refusal(file, 'tar')).toMatchObject({
      code: 'invalid-bundle',
      input: 'archive',
      message: expect.stringMatching(message) as unknown
    })
  })

  test.each<[string, ZipEntry[], RegExp]>([
    ['an absolute name', [{name: '/etc/x'}], /is absolute/],
    ['dots', [{name: '../x'}], /leads out of the archive/],
    ['dots with backslashes, made on DOS', [{name: '..\\..\\x', madeBy: 0}], /leads out of the archive/],
    ['a link out', [{name: 'l', unixMode: 0o120777, content: '../x'}], /symlink that leaves it/],
    ['a file below a link', [{name: 'l', unixMode: 0o120777, content: 'd'}, {name: 'l/x'}], /below "l", which is a symlink/],
    ['a device', [{name: 'dev', unixMode: 0o020644}], /neither a file/],
    ['a huge link', [{name: 'l', unixMode: 0o120777, content: 'x'.repeat(5000)}], /target of 5000 bytes/]
  ])('zip: %s', async (_, entries, message) => {
    expect(await refusal(inFile('x', makeZip([spec, ...entries])), 'zip')).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringMatching(message) as unknown
    })
  })

  test.each<[string, ZipEntry, RegExp]>([
    ['a wrong checksum', {name: 'x', content: 'abc', crc: 1}, /checksum of "x" does not match/],
    ['a wrong size', {name: 'x', content: deflateRawSync('abc'), method: 8, size: 100}, /is damaged or cut off/],
    ['more than it said', {name: 'x', content: deflateRawSync('abc'.repeat(1000)), method: 8, size: 3}, /is damaged or cut off/],
    ['encrypted', {name: 'x', content: deflateRawSync('abc'), method: 8, flags: 1}, /holds "x" encrypted/],
    ['LZMA', {name: 'x', content: 'abc', method: 14}, /compressed with method 14/]
  ])('zip, on unpacking: %s', async (_, entry, message) => {
    const error = await rejection(extractArchive(inFile('x', makeZip([entry])), 'zip', join(temporaryFolder(), 'out')))
    expect(error).toMatchObject({code: 'invalid-bundle', message: expect.stringMatching(message) as unknown})
  })
})

describe('bombs', () => {
  const many = Array.from({length: 20}, (_, i) => ({name: `f${i}`, content: 'x'.repeat(100)}))
  test.each<[string, object, RegExp]>([
    ['entries', {maxEntries: 10}, /has more than 10 entries/],
    ['bytes', {maxBytes: 1000}, /unpacks to more than 1.0 kB/]
  ])('too many %s', async (_, limits, message) => {
    for (const [type, bytes] of [
      ['zip', makeZip(many)],
      ['tgz', gzipSync(await makeTar(many))]
    ] as const) {
      expect(await refusal(inFile('x', bytes), type, {limits})).toMatchObject({
        code: 'invalid-bundle',
        message: expect.stringMatching(message) as unknown
      })
    }
  })

  test('a ratio no honest archive has, by what the entries claim and by what really comes out', async () => {
    const claimed = makeZip([{name: 'x', content: deflateRawSync(Buffer.alloc(1000)), method: 8, size: 300_000_000}])
    expect(await refusal(inFile('x', claimed), 'zip')).toMatchObject({
      message: expect.stringMatching(/more than 250 times its size/) as unknown
    })
    // All zeros behind the end of the tar: no entry claims them.
    const hidden = gzipSync(Buffer.concat([tar, Buffer.alloc(600_000 * 512)]), {level: 9})
    expect(await rejection(openArchive(inFile('x', hidden)))).toMatchObject({message: expect.stringMatching(/times its size/) as unknown})
  })
})

describe('modes as unzip gives them', () => {
  const modeOf = async (entry: ZipEntry): Promise<string | undefined> =>
    (await openArchive(inFile('x', makeZip([entry])))).tree.entries.get('x')?.mode.toString(8)
  test.each<[string, ZipEntry, string]>([
    ['Unix, 0755', {name: 'x', unixMode: 0o100755}, '755'],
    ['Unix, without type bits', {name: 'x', unixMode: 0o640}, '640'],
    ['Unix, 0: nobody may read it', {name: 'x', unixMode: 0}, '0'],
    ['Unix, setuid is dropped', {name: 'x', unixMode: 0o104755}, '755'],
    ['DOS, 0', {name: 'x', unixMode: 0, madeBy: 0}, '644'],
    ['DOS, read-only', {name: 'x', unixMode: 0, dosAttributes: 1, madeBy: 0}, '444'],
    ['DOS that has a Unix mode all the same', {name: 'x', unixMode: 0o100755, madeBy: 0}, '755'],
    ['DOS with a mode that contradicts the read-only bit', {name: 'x', unixMode: 0o100755, dosAttributes: 1, madeBy: 0}, '444'],
    ['NTFS', {name: 'x', unixMode: 0, madeBy: 10}, '644'],
    ['DOS folder', {name: 'x/', unixMode: 0, dosAttributes: 0x10, madeBy: 0}, '755']
  ])('%s', async (_, entry, mode) => {
    expect(await modeOf(entry)).toBe(mode)
  })
})

describe('the tree', () => {
  test('folders that are only implied are there; a later entry of the same name wins', async () => {
    const archive = await openArchive(
      inFile(
        'x',
        await makeTar([
          {name: 'a/b/c', content: 'old'},
          {name: 'a/b/c', content: 'newer', mode: 0o755}
        ])
      )
    )
    expect([...archive.tree.entries.values()].map(({path, kind, mode, size}) => [path, kind, mode.toString(8), size])).toEqual(
      expect.arrayContaining([
        ['a', 'directory', '755', 0],
        ['a/b', 'directory', '755', 0],
        ['a/b/c', 'file', '755', 5]
      ])
    )
    expect(Buffer.from((await archive.tree.read('a/b/c', 100)) ?? []).toString()).toBe('newer')
  })

  test('content is read from the archive again when it was not kept, with a limit', async () => {
    const entries = [{name: 'plain.txt', content: 'plain'.repeat(50_000)}, spec]
    for (const bytes of [makeZip(entries), gzipSync(await makeTar(entries))]) {
      const {tree} = await openArchive(inFile('x', bytes))
      expect((await tree.read('plain.txt', 12_345))?.length).toBe(12_345)
      expect((await tree.read('plain.txt', 1_000_000))?.length).toBe(250_000)
    }
  })

  test('a hard link is a file with the content of the other', async () => {
    const archive = await openArchive(
      inFile(
        'x',
        await makeTar([
          {name: 'a.sh', content: 'same', mode: 0o755},
          {name: 'b.sh', type: 'link', linkname: './a.sh'}
        ])
      )
    )
    expect(archive.tree.entries.get('b.sh')).toMatchObject({kind: 'file', mode: 0o755, size: 4})
    expect(Buffer.from((await archive.tree.read('b.sh', 100)) ?? []).toString()).toBe('same')
  })

  test('names made on DOS have their backslashes turned', async () => {
    expect([...(await openArchive(inFile('x', makeZip([{name: 'app\\a.txt', madeBy: 0}])))).tree.entries.keys()].sort()).toEqual([
      'app',
      'app/a.txt'
    ])
  })
})
