import {execFileSync} from 'node:child_process'
import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {describe, expect, test} from '@jest/globals'
import {largestAppSpec} from '../../src/appspec/largest-app-spec.ts'
import {readAppSpecFile} from '../../src/bundle/appspec-file.ts'
import {rejection} from './support/collect.ts'
import {makeTar} from './support/make-archive.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'

const textOf = async (source: string, appspec?: string): Promise<string> =>
  Buffer.from((await readAppSpecFile(source, appspec)).text).toString()

describe('the AppSpec of a source', () => {
  test('is read as it is, an empty one too: what is wrong with it is told as of any other', async () => {
    expect(await textOf(write(temporaryFolder(), {'appspec.yml': appSpec}))).toBe(appSpec)
    expect(await textOf(write(temporaryFolder(), {'appspec.yml': ''}))).toBe('')
  })

  test('may be as large as an AppSpec is read, and no larger', async () => {
    const source = write(temporaryFolder(), {'appspec.yml': '#'.repeat(largestAppSpec), 'large.yml': '#'.repeat(largestAppSpec + 1)})
    expect((await textOf(source)).length).toBe(largestAppSpec)
    expect(await rejection(readAppSpecFile(source, 'large.yml'))).toMatchObject({
      code: 'invalid-appspec',
      input: 'appspec',
      message: expect.stringMatching(/large\.yml" is too large for an AppSpec/) as unknown
    })
  })

  test.each<[string, () => Promise<Uint8Array>]>([
    ['tgz', async () => gzipSync(await makeTar([{name: 'appspec.yml'}]))],
    ['tar', () => makeTar([{name: 'appspec.yml'}])],
    ['zip', () => Promise.resolve(Buffer.from('PK\u0003\u0004'))],
    ['xz', () => Promise.resolve(Buffer.from('fd377a585a00', 'hex'))],
    ['bzip2', () => Promise.resolve(Buffer.from('BZh91AY'))],
    ['zstd', () => Promise.resolve(Buffer.from('28b52ffd', 'hex'))]
  ])('is no archive: %s', async (content, make) => {
    const source = write(temporaryFolder(), {release: await make()})
    expect(await rejection(readAppSpecFile(source, 'release'))).toMatchObject({
      code: 'invalid-appspec',
      input: 'appspec',
      message: `"${join(source, 'release')}" is no AppSpec but an archive (${content})`,
      hint: expect.stringContaining('`archive`') as unknown
    })
  })

  test.each<[string, (file: string) => void]>([
    ['a folder', file => mkdirSync(file)],
    ...(process.platform === 'win32'
      ? []
      : [['a pipe', (file: string) => execFileSync('mkfifo', [file])] as [string, (file: string) => void]])
  ])('%s in its place is told, and not waited for', async (_, make) => {
    const source = temporaryFolder()
    make(join(source, 'appspec.yml'))
    expect(await rejection(readAppSpecFile(source))).toMatchObject({
      code: 'invalid-appspec',
      message: `"${join(source, 'appspec.yml')}" is no file`
    })
  })

  test('a name below a file is that of no file', async () => {
    const source = write(temporaryFolder(), {'appspec.yml': appSpec})
    expect(await rejection(readAppSpecFile(source, 'appspec.yml/x'))).toMatchObject({
      code: 'invalid-appspec',
      message: expect.stringContaining('there is no file') as unknown
    })
  })
})
