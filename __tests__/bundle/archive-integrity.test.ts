import {createHash} from 'node:crypto'
import {appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {deflateRawSync, gzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {openArchiveFile} from '../../src/bundle/archive-file.ts'
import {extractArchive} from '../../src/bundle/extract-archive.ts'
import {openArchive} from '../../src/bundle/open-archive.ts'
import {planRevision} from '../../src/bundle/plan.ts'
import {readArchiveBytes} from '../../src/bundle/read-archive-bytes.ts'
import {scanArchive} from '../../src/bundle/scan-archive.ts'
import {isUnfinishedBundle} from '../../src/bundle/unfinished-file.ts'
import {writeBundle} from '../../src/bundle/package-bundle.ts'
import {rejection} from './support/collect.ts'
import {inFile, makeTar, makeZip, type ZipEntry} from './support/make-archive.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'

const spec = {name: 'appspec.yml', content: appSpec}
const plain = {name: 'plain.txt', content: 'plain'.repeat(50_000)}
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const tar = await makeTar([spec, plain])
const archives = [
  ['zip', makeZip([spec, plain])],
  ['tar', tar],
  ['tgz', gzipSync(tar)]
] as const

describe('the hash is of the bytes whose entries were checked', () => {
  test.each(archives)('%s: another archive that gets the name while it is read is not the one that is hashed', async (_, bytes) => {
    const file = inFile('x', bytes)
    const other = inFile('other', makeZip([spec, {name: 'other'}]))
    const archive = await openArchiveFile(file)
    renameSync(other, file)
    const hash = createHash('sha256')
    let hashed = 0
    const seen: string[] = []
    const onInput = (chunk: Uint8Array): void => {
      hash.update(chunk)
      hashed += chunk.length
    }
    await scanArchive(archive, {onInput}, async path => {
      seen.push(path)
      return Promise.resolve()
    })
    for await (const chunk of archive.chunks({start: hashed})) onInput(chunk)
    await archive.close()
    expect(seen).toEqual(['appspec.yml', 'plain.txt'])
    expect(hash.digest('hex')).toBe(sha256(bytes))
  })

  test.each(archives)('%s: written to while it is read, it is refused', async (_, bytes) => {
    const file = inFile('x', bytes)
    // It is asked for before each entry: the second time is in the middle.
    let asked = 0
    const signal = {
      aborted: false,
      throwIfAborted: () => {
        if (++asked === 2) appendFileSync(file, 'more')
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined
    } as unknown as AbortSignal
    expect(await rejection(openArchive(file, {signal}))).toMatchObject({
      code: 'invalid-bundle',
      // What was added may have been read by then, as what it looks like.
      message: expect.stringMatching(/was written to while it was checked|is damaged|has content behind the end/) as unknown
    })
    expect(asked).toBeGreaterThan(1)
  })

  test.each(archives)('%s: what stands behind its end is hashed too', async (type, bytes) => {
    if (type === 'zip') return
    const longer = Buffer.concat([bytes, Buffer.alloc(6000 * 512)])
    expect((await openArchive(inFile('x', longer))).sha256).toBe(sha256(longer))
  })

  test.each(archives)('%s: hash and size are those of the file', async (_, bytes) => {
    expect(await openArchive(inFile('x', bytes))).toMatchObject({sha256: sha256(bytes), size: bytes.length})
  })
})

describe('an archive that was exchanged after it was opened', () => {
  test.each(archives)('%s: is not read from', async (_, bytes) => {
    const file = inFile('x', bytes)
    const {tree} = await openArchive(file)
    renameSync(inFile('other', bytes), file)
    expect(await rejection(tree.read('plain.txt', 10))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringMatching(/was written to/) as unknown
    })
  })

  test.each(archives)('%s: its upload fails before it ends', async (_, bytes) => {
    const file = inFile('x', bytes)
    const opened = await openArchive(file)
    const exchanged = Buffer.from(bytes)
    exchanged.writeUInt8(exchanged.readUInt8(100) ^ 1, 100)
    renameSync(inFile('other', exchanged), file)
    const sent = async (): Promise<void> => {
      for await (const chunk of readArchiveBytes(file, opened)) expect(chunk.length).toBeGreaterThan(0)
    }
    expect(await rejection(sent())).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringMatching(/after it was checked/) as unknown
    })
  })
})

test.each([
  ['more bytes', (file: string) => appendFileSync(file, 'x')],
  ['another time', (file: string) => utimesSync(file, 1, 1)]
])('an open archive that gets %s is no longer what was opened', async (_, change) => {
  const file = inFile('x', tar)
  const archive = await openArchiveFile(file)
  await archive.requireUnchanged()
  change(file)
  expect(await rejection(archive.requireUnchanged())).toMatchObject({message: expect.stringMatching(/was written to/) as unknown})
  await archive.close()
})

describe('a damaged zip is refused when it is opened, with the name of the entry', () => {
  const big = deflateRawSync(Buffer.from(Array.from({length: 300_000}, (_, i) => (i * i) % 251)))
  const broken = Buffer.from(big)
  broken.fill(0xff, 200, 260)
  test.each<[string, ZipEntry]>([
    ['a flipped bit in stored data', {...plain, name: 'data.bin', crc: 1}],
    ['deflated data that is none', {name: 'data.bin', content: broken, method: 8, size: 300_000, crc: 1}],
    ['less than it says', {name: 'data.bin', content: deflateRawSync('abc'), method: 8, size: 100}],
    ['more than it says', {name: 'data.bin', content: deflateRawSync('abc'.repeat(1000)), method: 8, size: 3}],
    ['cut off deflated data', {name: 'data.bin', content: big.subarray(0, big.length >> 1), method: 8, size: 300_000}],
    ['a folder with content', {name: 'data.bin/', content: 'abc', crc: 1}]
  ])('%s', async (_, entry) => {
    expect(await rejection(openArchive(inFile('x', makeZip([spec, entry, {name: 'behind'}]))))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringMatching(/is damaged.*"data\.bin\/?"/) as unknown
    })
  })

  test('a large entry is given up when it is aborted', async () => {
    const reason = new Error('enough')
    expect(await rejection(openArchive(inFile('x', makeZip([spec, plain])), {signal: AbortSignal.abort(reason)}))).toBe(reason)
  })
})

const onLinux = process.platform === 'linux' ? test : test.skip

onLinux('no descriptor stays open, whatever is wrong with the archive', async () => {
  const files = [
    inFile('no-end', makeZip([spec]).subarray(0, 60)),
    inFile('crc', makeZip([{...plain, crc: 1}])),
    inFile('tar', tar.subarray(0, 700)),
    inFile('tgz', gzipSync(tar).subarray(0, 60)),
    inFile('good', makeZip([spec, plain])),
    inFile('good.tgz', gzipSync(tar))
  ]
  const open = (): number => readdirSync('/proc/self/fd').length
  const before = open()
  for (let round = 0; round < 10; round++) {
    for (const file of files) {
      await openArchive(file).then(
        ({tree}) => tree.read('plain.txt', 10),
        () => undefined
      )
      await extractArchive(file, 'zip', join(temporaryFolder(), 'out')).catch(() => undefined)
    }
  }
  expect(open()).toBeLessThanOrEqual(before + 2)
})

test.each(['out', 'out/'])('a lone folder is stripped into %s beside a folder named like what it was once moved through', async name => {
  const around = temporaryFolder()
  mkdirSync(join(around, 'out.stripped'))
  writeFileSync(join(around, 'out.stripped', 'mine'), 'mine')
  const file = inFile('x', makeZip([{name: 'app/appspec.yml', content: appSpec}]))
  expect(await extractArchive(file, 'zip', `${around}/${name}`)).toEqual({strippedRoot: 'app'})
  expect(readdirSync(around).sort()).toEqual(['out', 'out.stripped'])
  expect(readFileSync(join(around, 'out', 'appspec.yml'), 'utf8')).toBe(appSpec)
  expect(existsSync(join(around, 'out.stripped', 'mine'))).toBe(true)
})

test('what an unfinished bundle without a name is called is known to the rules that leave it out', async () => {
  const folder = temporaryFolder()
  const source = write(temporaryFolder(), {'appspec.yml': appSpec, big: Buffer.alloc(6_000_000)})
  const seen = new Set<string>()
  const onProgress = (): void => readdirSync(folder).forEach(name => seen.add(name))
  await writeBundle(await planRevision({source}), {type: 'tar', file: {folder, name: digest => `${digest}.tar`}, onProgress})
  expect([...seen].map(isUnfinishedBundle)).toEqual([true])
})
