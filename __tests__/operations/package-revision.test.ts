import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, relative, sep} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {inFolderOf} from '../../src/bundle/made-folders.ts'
import {openArchive} from '../../src/bundle/open-archive.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {packageRevision, type PackageOptions} from '../../src/operations/package-revision.ts'
import {unixTest} from '../support/platform-tests.ts'

let folder: string
let source: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kit-package-')))
  source = join(folder, 'app')
  mkdirSync(source)
  appSpec('linux')
  writeFileSync(join(source, 'index.html'), 'hello '.repeat(10_000))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function appSpec(os: 'linux' | 'windows'): void {
  const destination = os === 'linux' ? '/var/www' : 'C:\\www'
  writeFileSync(join(source, 'appspec.yml'), `version: 0.0\nos: ${os}\nfiles:\n  - source: index.html\n    destination: ${destination}\n`)
}

async function packed(options: PackageOptions): Promise<{readonly paths: readonly string[]; readonly type: string; readonly size: number}> {
  const {path, size} = await packageRevision({source, ...options}, () => 0)
  const archive = await openArchive(path)
  return {paths: [...archive.tree.entries.keys()].sort(), type: archive.type, size}
}

describe('the ending of the output', () => {
  test.each([
    ['app.zip', 'zip'],
    ['app.tar', 'tar'],
    ['app.TGZ', 'tgz'],
    ['app.tar.gz', 'tgz'],
    ['app.bundle', 'tgz']
  ])('%s makes a %s', async (name, type) => {
    expect(await packed({output: join(folder, name)})).toMatchObject({type})
  })

  test.each<[string, PackageOptions, object]>([
    ['another type than asked for', {output: 'app.zip', bundleType: 'tgz'}, {code: 'usage', input: 'output'}],
    ['a tar with a level', {output: 'app.tar', compressionLevel: 9}, {code: 'usage', input: 'compression-level'}],
    ['a level that there is not', {compressionLevel: 1.5}, {code: 'usage', input: 'compression-level'}]
  ])('%s is an error, and nothing is written', async (_, options, expected) => {
    await expect(packed({...options, ...(options.output !== undefined && {output: join(folder, options.output)})})).rejects.toMatchObject(
      expected
    )
  })

  test('a tgz for Windows is an error: its agent takes none', async () => {
    appSpec('windows')
    await expect(packed({output: join(folder, 'app.tgz')})).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('tgz') as unknown
    })
  })
})

describe('an output that can be no file', () => {
  const link = (): void => symlinkSync('nowhere', join(folder, 'dangling'))
  test.each<[string, string, () => void, RegExp]>([
    ['the name of a folder', 'newdir/', () => undefined, /newdir\/": it is the name of a folder/],
    ['below a file', 'app/index.html/o.tgz', () => undefined, /index.html" is a file/],
    ['further below a file', 'app/index.html/x/y/o.tgz', () => undefined, /index.html" is a file/],
    ['below a link that leads nowhere', 'dangling/o.tgz', link, /dangling" is a symlink that leads nowhere/],
    ['with a long name', `${'n'.repeat(240)}.tgz`, () => undefined, /too long/],
    ['with a folder of a long name', `${'n'.repeat(256)}/o.tgz`, () => undefined, /too long/]
  ])('%s was "most likely a bug"', async (_, name, prepare, message) => {
    prepare()
    const before = readdirSync(folder, {recursive: true})
    await expect(packed({output: `${folder}/${name}`})).rejects.toMatchObject({
      code: 'usage',
      input: 'output',
      message: expect.stringMatching(message) as unknown
    })
    expect(readdirSync(folder, {recursive: true})).toEqual(before)
  })
})

describe('a package that fails left the folders that were made for it', () => {
  const failing = async (output: string): Promise<void> => {
    const onEvent = ({type}: OperationEvent): void => {
      if (type === 'validated') rmSync(join(source, 'index.html'))
    }
    await expect(packed({output, onEvent})).rejects.toThrow('disappeared while the bundle was made')
  }

  test('those that it made are gone again, and those that were there stay', async () => {
    mkdirSync(join(folder, 'out'))
    await failing(join(folder, 'out/a/b/app.tgz'))
    expect(readdirSync(join(folder, 'out'))).toEqual([])
  })

  test('what somebody put there meanwhile stays', async () => {
    const file = join(folder, 'a/b/app.tgz')
    await expect(
      inFolderOf(file, () => {
        writeFileSync(join(folder, 'a/theirs'), '')
        return Promise.reject(new Error('it failed'))
      })
    ).rejects.toThrow('it failed')
    expect(readdirSync(join(folder, 'a'))).toEqual(['theirs'])
  })
})

describe('an output that is there already', () => {
  test.each([
    ['a source file', 'server.js', 'listen()'],
    ['the AppSpec', 'appspec.yml', undefined],
    ['an empty source file', 'py/__init__.py', ''],
    ['a file elsewhere that is no bundle', '../notes.txt', 'notes']
  ])('%s is not overwritten', async (_, name, text) => {
    const output = join(source, name)
    mkdirSync(join(source, 'py'))
    if (text !== undefined) writeFileSync(output, text)
    const before = readFileSync(output, 'utf8')
    await expect(packed({output})).rejects.toMatchObject({code: 'invalid-bundle', input: 'output'})
    expect(readFileSync(output, 'utf8')).toBe(before)
  })

  test.each(['zip', 'tar', 'tgz'])('a %s is replaced', async type => {
    const output = join(folder, `app.${type}`)
    await packed({output})
    writeFileSync(join(source, 'more.html'), 'more')
    expect((await packed({output})).paths).toContain('more.html')
  })

  test('an empty file elsewhere, as mktemp makes it, is replaced', async () => {
    const output = join(folder, 'empty')
    writeFileSync(output, '')
    expect(await packed({output})).toMatchObject({type: 'tgz'})
  })
})

describe('an ignore file that is named', () => {
  test('and does not exist is an error: what it leaves out would ship', async () => {
    const output = join(folder, 'app.tgz')
    await expect(packed({output, ignoreFile: '.codedeployignor'})).rejects.toMatchObject({
      code: 'invalid-bundle',
      input: 'ignore-file',
      message: expect.stringContaining('.codedeployignor"') as unknown
    })
    expect(existsSync(output)).toBe(false)
  })

  test('and exists counts', async () => {
    writeFileSync(join(source, '.packignore'), 'index.html')
    writeFileSync(join(source, 'a.txt'), 'a')
    expect((await packed({output: join(folder, 'app.tgz'), ignoreFile: '.packignore', validate: 'off'})).paths).toEqual([
      'a.txt',
      'appspec.yml'
    ])
  })
})

describe('a source without an AppSpec in its root', () => {
  test('is told of the one below it', async () => {
    await expect(packed({source: folder, output: join(folder, 'app.tgz')})).rejects.toMatchObject({
      code: 'invalid-appspec',
      hint: `There is "${source.split(sep).join('/')}/appspec.yml": set \`source: ${source.split(sep).join('/')}\`, or \`appspec: app/appspec.yml\` when its files are those of the whole source.`
    })
    mkdirSync(join(folder, 'more'))
    writeFileSync(join(folder, 'more/appspec.yml'), '')
    await expect(packed({source: folder, output: join(folder, 'app.tgz')})).rejects.toMatchObject({
      hint: expect.stringMatching(/ and 1 more: set `source: [^`]*`, or that of another\.$/) as unknown
    })
  })

  test('that is a file is told of `archive`', async () => {
    const output = join(folder, 'app.zip')
    await packed({output})
    await expect(packed({source: output})).rejects.toMatchObject({
      message: `"${output}" is a file, not a directory`,
      hint: expect.stringContaining('`archive`') as unknown
    })
  })
})

describe('a bundle inside its own source', () => {
  const names = ['app.tgz', 'out/new/[a]!.zip', ' #1 .tar', '!x.tgz', ...(process.platform === 'win32' ? [] : ['a?*\\.zip', 'blank '])]
  test.each(names)('%j is not in the next one', async name => {
    const output = join(source, name)
    const first = await packed({output})
    writeFileSync(`${output}.0123456789ab.part`, 'left by a run that was killed')
    const second = await packed({output})
    expect(second.paths).toEqual(first.paths)
    expect(second.size).toBe(first.size)
    expect(first.paths).toEqual(expect.arrayContaining(['appspec.yml', 'index.html']))
  })

  test('is not taken back by a pattern', async () => {
    const output = join(source, 'app.tgz')
    await packed({output})
    expect((await packed({output, exclude: ['!app.tgz']})).paths).not.toContain('app.tgz')
  })

  test('beside files of the application leaves these in', async () => {
    mkdirSync(join(source, 'out'))
    writeFileSync(join(source, 'out', 'page.html'), 'page')
    const output = join(source, 'out', 'app.tgz')
    await packed({output})
    expect((await packed({output})).paths).toEqual(['appspec.yml', 'index.html', 'out', 'out/page.html'])
  })

  test('named relative to the working directory', async () => {
    const output = relative(process.cwd(), join(source, 'app.tgz'))
    await packed({output})
    expect((await packed({output})).paths).not.toContain('app.tgz')
  })

  unixTest('behind a link', async () => {
    symlinkSync(source, join(folder, 'link'))
    const output = join(folder, 'link', 'app.tgz')
    await packed({output})
    expect((await packed({output})).paths).not.toContain('app.tgz')
  })

  test('elsewhere leaves a file of that name in', async () => {
    writeFileSync(join(source, 'app.tgz'), 'part of the application')
    expect((await packed({output: join(folder, 'app.tgz')})).paths).toContain('app.tgz')
  })
})

test('compression-level decides the size', async () => {
  const [stored, best] = [
    await packed({compressionLevel: 0, output: join(folder, '0.tgz')}),
    await packed({compressionLevel: 9, output: join(folder, '9.tgz')})
  ]
  expect(stored.size).toBeGreaterThan(60_000)
  expect(best.size).toBeLessThan(2_000)
})
