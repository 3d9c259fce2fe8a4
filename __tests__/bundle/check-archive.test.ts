import {crc32} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import type {RevisionEntry} from '../../src/appspec/revision-tree.ts'
import {archiveRevision} from '../../src/bundle/archive.ts'
import {tarCheck} from '../../src/bundle/check-tar.ts'
import {zipCheck} from '../../src/bundle/check-zip.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import {centralHeader, dataDescriptor, dosTime, endOfCentralDirectory, localHeader, type ZipRecord} from '../../src/bundle/zip-records.ts'
import {bundleTypes} from '../../src/core/codedeploy-words.ts'
import {awkwardTree} from './support/awkward-tree.ts'
import {collect, rejection} from './support/collect.ts'
import {makeTar, makeZip, type TarEntry, type ZipEntry} from './support/make-archive.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'

const planned = new Map<string, RevisionEntry>(
  [
    {path: 'd', kind: 'directory' as const, mode: 0o755, size: 0},
    {path: 'd/x', kind: 'file' as const, mode: 0o644, size: 1},
    {path: 'l', kind: 'symlink' as const, mode: 0o777, size: 0, target: 'd/x'}
  ].map(entry => [entry.path, entry])
)

function checkTar(bytes: Buffer, pieceBytes = bytes.length): void {
  const check = tarCheck(planned)
  for (let offset = 0; offset < bytes.length; offset += pieceBytes) check.write(bytes.subarray(offset, offset + pieceBytes))
  check.end()
}

describe('a tar that differs from the plan is found out', () => {
  const directory: TarEntry = {name: 'd', type: 'directory', mode: 0o755}
  const x: TarEntry = {name: 'd/x', content: '1'}
  const link: TarEntry = {name: 'l', type: 'symlink', linkname: 'd/x', mode: 0o777}
  test.each<[string, TarEntry[], RegExp | undefined]>([
    ['the same', [directory, x, link], undefined],
    ['one is missing', [directory, x], /"l" is missing/],
    ['one too many', [directory, x, link, {name: 'y'}], /"y" was not planned/],
    ['one twice', [directory, x, link, x], /"d\/x" is there twice/],
    ['another size', [directory, {...x, content: '12'}, link], /the size of "d\/x" is 2, not 1/],
    ['another mode', [directory, {...x, mode: 0o600}, link], /the mode of "d\/x" is 600, not 644/],
    ['another target', [directory, x, {...link, linkname: 'd'}], /the target of "l" is d, not d\/x/],
    ['another kind', [directory, x, {...x, name: 'l'}], /the kind of "l" is file, not symlink/],
    ['an unknown kind', [directory, x, {...link, type: 'link'}], /has type 1/],
    ['an owner', [directory, {...x, uid: 1000}, link], /has an owner/]
  ])('%s', async (_, entries, message) => {
    const bytes = await makeTar(entries)
    if (message === undefined) for (const piece of [bytes.length, 1, 511, 513]) expect(() => checkTar(bytes, piece)).not.toThrow()
    else expect(() => checkTar(bytes)).toThrow(message)
  })

  test('damaged, cut off, or with something behind its end', async () => {
    const bytes = await makeTar([directory, x, link])
    const damaged = Buffer.from(bytes)
    damaged.writeUInt8(0x21, 0)
    expect(() => checkTar(damaged)).toThrow(/damaged/)
    for (const end of [512, 1024, bytes.length - 512]) expect(() => checkTar(bytes.subarray(0, end))).toThrow(/cut off/)
    expect(() => checkTar(Buffer.concat([bytes, Buffer.alloc(1)]))).toThrow(/behind the end/)
    expect(() => checkTar(Buffer.concat([bytes.subarray(0, bytes.length - 512), bytes]))).toThrow(/behind the end/)
  })
})

describe('a zip that differs from the plan is found out', () => {
  const directory: ZipEntry = {name: 'd/'}
  const x: ZipEntry = {name: 'd/x', content: '1'}
  const link: ZipEntry = {name: 'l', content: 'd/x', unixMode: 0o120777}

  /** Hands a whole zip over as if it were written piece by piece. */
  function checkZip(bytes: Buffer, entries = 3): void {
    const end = bytes.length - 22
    const start = bytes.readUInt32LE(end + 16)
    const begins: number[] = []
    for (let at = bytes.indexOf('PK\x03\x04'); at !== -1 && begins.length < entries; at = bytes.indexOf('PK\x03\x04', at + 1))
      begins.push(at)
    const check = zipCheck(planned)
    check.entries(bytes.subarray(0, start), begins)
    check.directory(bytes.subarray(start, end))
    check.end(bytes.subarray(end))
  }

  test.each<[string, ZipEntry[], RegExp | undefined]>([
    ['the same', [directory, x, link], undefined],
    ['one is missing', [directory, x], /"l" is missing/],
    ['one too many', [directory, x, link, {name: 'y'}], /"y" was not planned/],
    ['another size', [directory, {...x, content: '12'}, link], /the size of "d\/x" is 2, not 1/],
    ['another mode', [directory, {...x, unixMode: 0o100600}, link], /the mode of "d\/x" is 600, not 644/],
    ['another target', [directory, x, {...link, content: 'd/y'}], /the target of "l" is not d\/x/],
    ['another kind', [directory, x, {name: 'l', content: ''}], /the kind of "l" is file, not symlink/],
    ['no kind', [directory, x, {...link, unixMode: 0o777}], /"l" has no kind/],
    ['a directory without a slash', [{...directory, name: 'd', unixMode: 0o40755}, x, link], /"d" is not named as a directory is/],
    ['a method in the directory that is not that of the data', [directory, {...x, method: 8}, link], /says something else about "d\/x"/],
    ['a target of another length than it says', [directory, x, {...link, size: 9}], /the target of "l" is not d\/x/]
  ])('%s', (_, entries, message) => {
    const bytes = makeZip(entries)
    if (message === undefined) expect(() => checkZip(bytes)).not.toThrow()
    else expect(() => checkZip(bytes, entries.length)).toThrow(message)
  })

  test('damaged, or of other lengths than it says', () => {
    const bytes = makeZip([directory, x, link])
    const change = (at: number, value: number): Buffer => {
      const copy = Buffer.from(bytes)
      copy.writeUInt8(value, at)
      return copy
    }
    const start = bytes.readUInt32LE(bytes.length - 6)
    expect(() => checkZip(change(bytes.length - 22 + 10, 4))).toThrow(/end of the zip/)
    expect(() => checkZip(change(start, 0))).toThrow(/directory of the zip is damaged/)
    expect(() => checkZip(change(start + 42, 1))).toThrow(/says something else about "d\/"/)
    expect(() => checkZip(change(18, 1))).toThrow(/not the length/)
    const check = zipCheck(planned)
    expect(() => check.entries(Buffer.from('nothing'), [0])).toThrow(/header of the zip is damaged/)
  })

  test.each([false, true])('sizes behind the data are found however the pieces are cut; of 64 bits: %s', isLarge => {
    const data = Buffer.from('1')
    const record: ZipRecord = {
      name: Buffer.from('x'),
      method: 'stored',
      unixMode: 0o100644,
      isDirectory: false,
      hasDescriptor: true,
      isLarge,
      crc: crc32(data),
      compressedSize: 1,
      size: 1,
      dosTime: dosTime(0)
    }
    const one = new Map<string, RevisionEntry>([['x', {path: 'x', kind: 'file', mode: 0o644, size: 1}]])
    const run = (descriptor: Buffer, pieceBytes: number): void => {
      const check = zipCheck(one)
      const bytes = Buffer.concat([localHeader(record), data, descriptor])
      const header = localHeader(record).length
      check.entries(bytes.subarray(0, header), [0])
      for (let at = header; at < bytes.length; at += pieceBytes) check.entries(bytes.subarray(at, at + pieceBytes), [])
      const directory = centralHeader(record, 0)
      check.directory(directory)
      check.end(endOfCentralDirectory({entries: 1, offset: bytes.length, size: directory.length}))
    }
    for (const pieceBytes of [1, 5, 100]) {
      expect(() => run(dataDescriptor(record), pieceBytes)).not.toThrow()
      expect(() => run(dataDescriptor({...record, crc: 1}), pieceBytes)).toThrow(/says something else about "x"/)
      expect(() => run(dataDescriptor({...record, compressedSize: 2}), pieceBytes)).toThrow(/not the length/)
      expect(() => run(Buffer.alloc(isLarge ? 24 : 16), pieceBytes)).toThrow(/not the length/)
    }
  })
})

describe('a stream that is sent while it is made ends with an error when it is not what was planned', () => {
  test.each(bundleTypes)('%s', async type => {
    const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec, lost: 'x', kept: 'y'})})
    const cases = {
      '"lost" is missing': plan.entries.filter(({path}) => path !== 'lost'),
      '"more" was not planned': [...plan.entries, {path: 'more', kind: 'directory' as const, mode: 0o755, size: 0}],
      'the mode of "kept" is 600, not 644': plan.entries.map(entry => (entry.path === 'kept' ? {...entry, mode: 0o600} : entry)),
      'there is no appspec.yml': undefined
    }
    for (const [message, entries] of Object.entries(cases)) {
      const changed =
        entries === undefined ? {...plan, tree: {...plan.tree, entries: new Map<string, RevisionEntry>()}} : {...plan, entries}
      expect(await rejection(collect(archiveRevision(changed, {type})))).toMatchObject({
        code: 'invalid-bundle',
        message: expect.stringContaining(message) as unknown
      })
    }
  })

  test.each(bundleTypes)('%s: nothing is found amiss in what is right', async type => {
    await collect(archiveRevision(await planRevision({source: awkwardTree()}), {type}))
  })
})
