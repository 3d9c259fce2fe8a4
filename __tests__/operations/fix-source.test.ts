import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {replaceFiles} from '../../src/bundle/replace-files.ts'
import {fixFile, fixSource} from '../../src/operations/fix-source.ts'
import {errorOf} from '../support/error-of.ts'
import {rootTest} from '../support/platform-tests.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-fix-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const broken = `# ours\r
version: "0.0"\r
os: linux # the only one\r
hooks:\r
  ApplicationStart:\r
    - location: scripts/start.sh\r
      timeout: 60\r
permissions: []\r
`
const whole = broken.replace('"0.0"', '0.0')

function write(path: string, text: string, mode = 0o644): string {
  const file = join(folder, path)
  mkdirSync(join(file, '..'), {recursive: true})
  writeFileSync(file, text)
  chmodSync(file, mode)
  return file
}

const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

test('an AppSpec and a hook script are fixed in place; all else stays, modes too', async () => {
  write('app/appspec.yml', broken, 0o640)
  write('app/scripts/start.sh', '\ufeff#!/bin/sh\r\nset -e\r\necho ä\r\n', 0o755)
  const {fixed, validation} = await fixSource({source: join(folder, 'app')})
  expect(read('app/appspec.yml')).toBe(whole)
  expect(read('app/scripts/start.sh')).toBe('#!/bin/sh\nset -e\necho ä\n')
  expect(statSync(join(folder, 'app/appspec.yml')).mode & 0o777).toBe(0o640)
  expect(statSync(join(folder, 'app/scripts/start.sh')).mode & 0o777).toBe(0o755)
  expect(fixed.map(({rule, fix}) => [rule, fix?.file])).toEqual([
    ['version-quoted', undefined],
    ['script-crlf-shebang', join(folder, 'app/scripts/start.sh')],
    ['script-bom', join(folder, 'app/scripts/start.sh')]
  ])
  expect(validation.diagnostics.filter(({fix, severity}) => fix !== undefined || severity === 'error')).toEqual([])
  expect(readdirSync(join(folder, 'app'))).toEqual(['appspec.yml', 'scripts'])
})

test('a file by itself', async () => {
  const file = write('web.yml', broken)
  const {fixed} = await fixFile(file, {})
  expect(read('web.yml')).toBe(whole)
  expect(fixed.map(({rule}) => rule)).toEqual(['version-quoted'])
})

test('nothing to fix, nothing written', async () => {
  const file = write('web.yml', whole)
  const {ino, mtimeMs} = statSync(file)
  expect((await fixFile(file, {})).fixed).toEqual([])
  expect(statSync(file)).toMatchObject({ino, mtimeMs})
})

describe('symlinks', () => {
  test('one within the source is followed, and stays', async () => {
    write('app/config/appspec.yml', broken)
    symlinkSync('config/appspec.yml', join(folder, 'app/appspec.yml'))
    await fixSource({source: join(folder, 'app')})
    expect(read('app/config/appspec.yml')).toBe(whole)
    expect(lstatSync(join(folder, 'app/appspec.yml')).isSymbolicLink()).toBe(true)
  })

  test.each([
    ['to a file', 'appspec.yml', '../shared/appspec.yml', 'appspec.yml'],
    ['to a directory', 'config', '../shared', 'config/appspec.yml']
  ])('one out of the source %s is not written through', async (_, link, target, appspec) => {
    write('shared/appspec.yml', broken)
    write('app/a', '')
    symlinkSync(target, join(folder, 'app', link))
    await expect(fixSource({source: join(folder, 'app'), appspec, exclude: ['config']})).rejects.toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringContaining('symlink that leaves the source')
    })
    expect(read('shared/appspec.yml')).toBe(broken)
  })

  test('a file by itself was written through a link out of its directory, when that led into the working directory', async () => {
    write('shared/appspec.yml', broken)
    mkdirSync(join(folder, 'app'))
    symlinkSync('../shared/appspec.yml', join(folder, 'app/appspec.yml'))
    const elsewhere = process.cwd()
    process.chdir(folder)
    try {
      await expect(fixFile('app/appspec.yml', {})).rejects.toMatchObject({message: expect.stringContaining('leaves its directory')})
    } finally {
      process.chdir(elsewhere)
    }
    expect(read('shared/appspec.yml')).toBe(broken)
  })

  test('a file by itself that leads out of its directory', async () => {
    write('shared/appspec.yml', broken)
    mkdirSync(join(folder, 'app'))
    symlinkSync('../shared/appspec.yml', join(folder, 'app/appspec.yml'))
    await expect(fixFile(join(folder, 'app/appspec.yml'), {})).rejects.toMatchObject({code: 'invalid-bundle'})
    expect(read('shared/appspec.yml')).toBe(broken)
  })
})

describe('all or nothing', () => {
  test.each([
    ['a file that has changed since it was read', 'b', 'is not fixed: it was changed while it was looked at'],
    ['a file that is gone', undefined, 'is not fixed: it is gone']
  ])('%s keeps the others from being written', (_, content, message) => {
    const first = write('a.yml', 'a')
    const second = join(folder, 'b.yml')
    if (content !== undefined) writeFileSync(second, content)
    const replacements = [first, second].map(file => ({file, before: 'a', after: 'new'}))
    expect(String(errorOf(() => replaceFiles(folder, replacements)))).toContain(message)
    expect(read('a.yml')).toBe('a')
    expect(readdirSync(folder)).toEqual(content === undefined ? ['a.yml'] : ['a.yml', 'b.yml'])
  })

  test('text that is not UTF-8 is never written again', async () => {
    const file = join(folder, 'web.yml')
    const bytes = Buffer.concat([Buffer.from(broken), Buffer.from([0x23, 0xe4, 0x0a])])
    writeFileSync(file, bytes)
    expect((await fixFile(file, {})).fixed).toEqual([])
    expect(readFileSync(file)).toEqual(bytes)
  })
})

describe('what is not to be written is not written', () => {
  test('a file that is read-only, not even for root', async () => {
    const file = write('web.yml', broken, 0o444)
    await expect(fixFile(file, {})).rejects.toMatchObject({code: 'invalid-bundle', message: `"${file}" is not fixed: it is read-only`})
    expect(read('web.yml')).toBe(broken)
    expect(statSync(file).mode & 0o777).toBe(0o444)
    expect(readdirSync(folder)).toEqual(['web.yml'])
    chmodSync(file, 0o644)
  })

  test('a hook script that is read-only keeps the AppSpec as it is', async () => {
    write('app/appspec.yml', broken)
    const script = write('app/scripts/start.sh', '#!/bin/sh\r\nset -e\r\n', 0o555)
    await expect(fixSource({source: join(folder, 'app')})).rejects.toMatchObject({
      message: expect.stringContaining('start.sh" is not fixed: it is read-only')
    })
    expect(read('app/appspec.yml')).toBe(broken)
    chmodSync(script, 0o755)
  })

  test('what is no regular file', () => {
    mkdirSync(join(folder, 'a.yml'))
    const replacements = [{file: join(folder, 'a.yml'), before: 'a', after: 'b'}]
    expect(String(errorOf(() => replaceFiles(folder, replacements)))).toContain('is not fixed: it is no regular file')
  })

  test('a file whose content is not what was looked at, to the byte', () => {
    const file = write('a.yml', 'a\r\n')
    expect(String(errorOf(() => replaceFiles(folder, [{file, before: 'a\n', after: 'b\n'}])))).toContain('it was changed')
    expect(read('a.yml')).toBe('a\r\n')
  })
})

rootTest('a file of somebody else stays theirs, with its special bits', async () => {
  const file = write('web.yml', broken)
  chownSync(file, 12_345, 23_456)
  chmodSync(file, 0o2754)
  await fixFile(file, {})
  expect(read('web.yml')).toBe(whole)
  const {uid, gid, mode} = statSync(file)
  expect([uid, gid, mode & 0o7777]).toEqual([12_345, 23_456, 0o2754])
})

test('the writing, and nothing else, is done when the caller says so', async () => {
  const file = write('web.yml', broken)
  const seen: string[] = []
  const whileWriting = (writing: () => void): Promise<void> => {
    seen.push(read('web.yml'))
    writing()
    seen.push(read('web.yml'))
    return Promise.resolve()
  }
  await fixFile(file, {whileWriting})
  await fixFile(file, {whileWriting})
  expect(seen).toEqual([broken, whole])
})
