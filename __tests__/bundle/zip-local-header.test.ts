import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {openArchive} from '../../src/bundle/open-archive.ts'
import {rejection} from './support/collect.ts'
import {inFile, makeZip} from './support/make-archive.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'
import {run, testWith} from './support/tools.ts'

/** The header before the data of the first entry, changed in place. */
function withFirstHeader(change: (header: Buffer) => void): string {
  const bytes = Buffer.from(makeZip([{name: 'appspec.yml', content: appSpec}, {name: 'x'}]))
  change(bytes)
  return inFile('x.zip', bytes)
}

describe('an archive was taken that unzip on a host finds damaged: the header before an entry contradicts the directory', () => {
  test.each<[string, (header: Buffer) => void]>([
    ['method', header => header.writeUInt16LE(header.readUInt16LE(8) === 0 ? 8 : 0, 8)],
    ['checksum', header => header.writeUInt32LE(1, 14)],
    ['compressed size', header => header.writeUInt32LE(header.readUInt32LE(18) + 1, 18)],
    ['size', header => header.writeUInt32LE(header.readUInt32LE(22) + 1, 22)],
    ['size that says it is elsewhere, and is not', header => header.writeUInt32LE(0xffffffff, 22)]
  ])('%s', async (_, change) => {
    expect(await rejection(openArchive(withFirstHeader(change)))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringContaining('is damaged: the header before "appspec.yml" contradicts the directory at its end') as unknown
    })
  })

  test('one that leaves sizes and checksum to what stands behind the data is believed', async () => {
    const file = withFirstHeader(header => {
      header.writeUInt16LE(header.readUInt16LE(6) | (1 << 3), 6)
      header.fill(0, 14, 26)
    })
    expect((await openArchive(file)).entryCount).toBe(2)
  })

  testWith(['zip'], 'sizes of 64 bits are read where they are', async () => {
    const source = write(temporaryFolder(), {'appspec.yml': appSpec, long: 'x'.repeat(10_000)})
    const file = join(source, 'x.zip')
    run('zip', ['-q', '-fz', 'x.zip', 'appspec.yml', 'long'], {cwd: source})
    const bytes = readFileSync(file)
    expect(bytes.readUInt32LE(22)).toBe(0xffffffff)
    expect((await openArchive(file)).totalBytes).toBe(appSpec.length + 10_000)
    // The extra field with id 1 and 16 bytes: the size, and the compressed one.
    bytes.writeBigUInt64LE(1n, bytes.indexOf(Buffer.from([1, 0, 16, 0])) + 4)
    writeFileSync(file, bytes)
    expect(await rejection(openArchive(file))).toMatchObject({message: expect.stringContaining('contradicts the directory') as unknown})
  })
})
