import {mkdirSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {openArchive} from '../../src/bundle/open-archive.ts'
import {rejection} from './support/collect.ts'
import {inFile, makeTar} from './support/make-archive.ts'
import {appSpec} from './support/temporary-folder.ts'
import {run, testWith} from './support/tools.ts'

const zeros = (blocks: number): Buffer => Buffer.alloc(512 * blocks)
const withoutEnd = (tar: Buffer): Buffer => tar.subarray(0, tar.length - 1024)

const first = withoutEnd(await makeTar([{name: 'appspec.yml', content: appSpec}]))
const second = withoutEnd(await makeTar([{name: 'second', content: 'x'.repeat(1000)}]))
/** Blocks of zeros within content end nothing. */
const hollow = withoutEnd(await makeTar([{name: 'second', content: Buffer.alloc(3 * 1024 * 1024)}]))

/** An entry whose name comes in a header of GNU's before it, as `tar --format=gnu` writes it: with a NUL at its end. */
async function longNamed(name: string): Promise<Buffer> {
  const [header, entry] = await Promise.all([
    makeTar([{name: '././@LongLink', content: `${name}\0`}]),
    makeTar([{name: 'cut', content: 'x'}])
  ])
  header.write('L', 156)
  header.write('        ', 148)
  const sum = header.subarray(0, 512).reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([withoutEnd(header), withoutEnd(entry)])
}
/** With the NUL one byte more than two blocks: the third is zeros only. */
const longName = `${'n'.repeat(203)}/`.repeat(5) + 'last'

const good: [string, Buffer, readonly string[]][] = [
  ['no end at all', gzipSync(first), ['appspec.yml']],
  ['one block of zeros', gzipSync(Buffer.concat([first, zeros(1)])), ['appspec.yml']],
  ['padding to the size of a record of a tape', gzipSync(Buffer.concat([first, zeros(2000)])), ['appspec.yml']],
  ['zeros behind the compressed bytes', Buffer.concat([gzipSync(Buffer.concat([first, zeros(2)])), zeros(1)]), ['appspec.yml']],
  [
    'several gzip members with one tar',
    Buffer.concat([gzipSync(first), gzipSync(Buffer.concat([second, zeros(2)]))]),
    ['appspec.yml', 'second']
  ],
  ['blocks of zeros in a file', gzipSync(Buffer.concat([first, hollow, zeros(2)])), ['appspec.yml', 'second']],
  [
    'a block of zeros in the header for a long name',
    gzipSync(Buffer.concat([await longNamed(longName), first, zeros(2)])),
    ['appspec.yml', longName]
  ]
]
const bad: [string, Buffer][] = [
  ['an entry behind two blocks of zeros', gzipSync(Buffer.concat([first, zeros(2), second, zeros(2)]))],
  ['an entry behind one block of zeros', gzipSync(Buffer.concat([first, zeros(1), second, zeros(2)]))],
  ['an entry far behind the end', gzipSync(Buffer.concat([first, zeros(20_000), second, zeros(2)]))],
  ['an entry behind one that has zeros in it', gzipSync(Buffer.concat([hollow, zeros(2), first, zeros(2)]))],
  ['a second archive as a gzip member', Buffer.concat([first, second].map(tar => gzipSync(Buffer.concat([tar, zeros(2)]))))],
  ['a tar behind another, uncompressed', Buffer.concat([first, zeros(18), second, zeros(18)])],
  ['what is no tar', gzipSync(Buffer.concat([first, zeros(2), Buffer.from('signature')]))],
  ['a tar behind zeros', gzipSync(Buffer.concat([zeros(2), first, zeros(2)]))]
]

async function pathsOf(bytes: Buffer): Promise<string[]> {
  const {entries} = (await openArchive(inFile('x', bytes))).tree
  return [...entries.values()].filter(({kind}) => kind === 'file').map(({path}) => path)
}

function unpackedBy(program: string, bytes: Buffer): string[] {
  const file = inFile('x.tgz', bytes)
  const to = join(dirname(file), 'to')
  mkdirSync(to)
  run(program, [bytes[0] === 0x1f ? '-zxpf' : '-xpf', file, '-C', to])
  return readdirSync(to, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(to.length + 1))
}

describe('a tar ends where hosts stop to read it', () => {
  test.each(good)('%s is fine', async (_, bytes, paths) => {
    expect((await pathsOf(bytes)).sort()).toEqual(paths)
  })

  test.each(bad)('content behind the end of a tar was taken for part of it: %s', async (_, bytes) => {
    expect(await rejection(pathsOf(bytes))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringContaining('has content behind the end of its tar') as unknown
    })
  })

  for (const program of ['tar', 'bsdtar']) {
    testWith([program], `what ${program} unpacks is what we see, and it does not unpack what we refuse`, () => {
      for (const [, bytes, paths] of good) expect(unpackedBy(program, bytes).sort()).toEqual(paths)
      for (const [, bytes] of bad) expect(unpackedBy(program, bytes)).not.toEqual(['appspec.yml', 'second'])
    })
  }
})
