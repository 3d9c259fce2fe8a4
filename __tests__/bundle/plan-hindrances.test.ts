import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, renameSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {archiveRevision} from '../../src/bundle/archive.ts'
import {planRevision, type PlanOptions} from '../../src/bundle/plan.ts'
import {bundleTypes} from '../../src/core/codedeploy-words.ts'
import {noise} from './support/awkward-tree.ts'
import {collect, rejection} from './support/collect.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'
import {testWith} from './support/tools.ts'

const posixTest = process.platform === 'win32' ? test.skip : test

async function pathsOf(source: string, options: Omit<PlanOptions, 'source'> = {}): Promise<string[]> {
  return (await planRevision({source, ...options})).entries.map(({path}) => path)
}

describe('what no bundle can carry is an error that names it', () => {
  posixTest('a socket', async () => {
    const source = write(temporaryFolder(), {x: ''})
    const server = createServer()
    await new Promise<void>(resolve => server.listen(join(source, 'app.sock'), resolve))
    try {
      expect(await rejection(planRevision({source}))).toMatchObject({
        code: 'invalid-bundle',
        message: expect.stringContaining('"app.sock" is a socket') as unknown
      })
      expect(await pathsOf(source, {exclude: ['*.sock']})).toEqual(['x'])
      expect(await pathsOf(source, {include: ['x']})).toEqual(['x'])
    } finally {
      await new Promise(resolve => server.close(resolve))
    }
  })

  testWith(['mkfifo'], 'a named pipe', async () => {
    const source = write(temporaryFolder(), {x: ''})
    execFileSync('mkfifo', [join(source, 'pipe')])
    expect(await rejection(planRevision({source}))).toMatchObject({message: expect.stringContaining('"pipe" is a named pipe') as unknown})
  })

  testWith(['mkfifo'], 'a pipe and a link that leaves the source are named at once', async () => {
    const source = write(temporaryFolder(), {x: ''})
    execFileSync('mkfifo', [join(source, 'pipe')])
    symlinkSync('../..', join(source, 'away'))
    expect(await rejection(planRevision({source}))).toMatchObject({
      message: expect.stringMatching(/2 entries[^]*"away" is a symlink that leaves the source[^]*"pipe" is a named pipe/) as unknown
    })
  })

  const canHoldAnyBytes = process.platform === 'linux'
  ;(canHoldAnyBytes ? test : test.skip)('a name that is not UTF-8', async () => {
    const source = write(temporaryFolder(), {x: '', 'd/\uFFFD is a fine name': ''})
    writeFileSync(Buffer.concat([Buffer.from(`${source}/d/caf`), Buffer.from([0xe9])]), '')
    expect(await rejection(planRevision({source}))).toMatchObject({
      message: expect.stringContaining('"d/caf\\\\xe9" has a name that is not UTF-8') as unknown
    })
  })

  // Root reads everything: the plan is made by nobody then.
  const isRoot = process.getuid?.() === 0
  posixTest('unreadable files and folders, and those in a folder that may be listed but not entered', () => {
    const source = write(temporaryFolder(), {x: '', secret: '', 'closed/y': '', 'listed/z': '', 'left-out/y': ''})
    chmodSync(source, 0o755)
    for (const [name, mode] of Object.entries({secret: 0, closed: 0, listed: 0o744, 'left-out': 0})) chmodSync(join(source, name), mode)
    const script = `
      const {planRevision} = await import(process.argv[1])
      await planRevision({source: process.argv[2], exclude: ['/left-out/']}).catch(error => console.log(JSON.stringify({code: error.code, message: error.message})))`
    const plan = join(import.meta.dirname, '../../src/bundle/plan.ts')
    const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script, plan, source], {
      ...(isRoot && {uid: 65_534, gid: 65_534})
    })
    for (const name of ['closed', 'listed', 'left-out']) chmodSync(join(source, name), 0o755)
    expect(stderr.toString()).toBe('')
    expect(JSON.parse(stdout.toString())).toEqual({
      code: 'invalid-bundle',
      message: expect.stringMatching(
        /3 entries[^]*"closed" cannot be listed: permission denied[^]*"listed\/z" cannot be looked at: permission denied[^]*"secret" cannot be read: permission denied/
      ) as unknown
    })
  })

  posixTest('a path that is longer than the system can open', async () => {
    const [source, aside] = [write(temporaryFolder(), {x: ''}), temporaryFolder()]
    const half = Array.from({length: 10}, () => 'n'.repeat(250))
    const [inner, outer] = [join(aside, 'm'), join(source, ...half)]
    mkdirSync(outer, {recursive: true})
    mkdirSync(join(inner, ...half), {recursive: true})
    // No call could make it in one go.
    renameSync(inner, join(outer, 'm'))
    try {
      expect(await rejection(planRevision({source}))).toMatchObject({
        code: 'invalid-bundle',
        message: expect.stringContaining('has a path that is longer than this system can open') as unknown
      })
      expect(await pathsOf(source, {exclude: ['n*/']})).toEqual(['x'])
    } finally {
      renameSync(join(outer, 'm'), inner)
    }
  })

  posixTest('a symlink to a name that is not UTF-8', async () => {
    const source = write(temporaryFolder(), {x: ''})
    symlinkSync(Buffer.from([0x63, 0xe9]), join(source, 'link'))
    expect(await rejection(planRevision({source}))).toMatchObject({
      message: expect.stringContaining('"link" is a symlink to a name that is not UTF-8') as unknown
    })
  })
})

describe('an error of the file system was taken for a bug of this program', () => {
  /** Plans and packs in a process of its own, whose file system fails once: a dead mount cannot be had without rights. */
  function failing(call: string, name: string, code: string): unknown {
    const source = write(temporaryFolder(), {'appspec.yml': appSpec, small: 'x', large: noise(300_000), 'd/deploy_key': 'x'})
    if (call === 'readlinkSync') symlinkSync('small', join(source, 'link'))
    const script = `
      const [plan, archive, source, call, name, code] = process.argv.slice(1)
      const fs = (await import('node:fs')).default
      const open = new Map()
      const fakes = Object.entries({openSync: fs.openSync, [call]: fs[call]}).map(([of, real]) => [of, (file, ...rest) => {
        const path = String(open.get(file) ?? file)
        if (of === call && path.endsWith('/' + name)) throw Object.assign(new Error(code), {code, errno: -1})
        const result = real(file, ...rest)
        if (of === 'openSync') open.set(result, path)
        return result
      }])
      Object.assign(fs, Object.fromEntries(fakes))
      ;(await import('node:module')).syncBuiltinESMExports()
      const [{planRevision}, {archiveRevision}] = [await import(plan), await import(archive)]
      try {
        for await (const piece of archiveRevision(await planRevision({source}), {type: 'zip'})) void piece
      } catch ({code, message}) {
        console.log(JSON.stringify({code, message}))
      }`
    const room = (file: string): string => join(import.meta.dirname, `../../src/bundle/${file}.ts`)
    const args = ['--input-type=module', '-e', script, room('plan'), room('archive'), source, call, name, code]
    return JSON.parse(spawnSync(process.execPath, args, {encoding: 'utf8'}).stdout)
  }

  posixTest.each([
    ['lstatSync', 'small', 'ENOTCONN', '"small" cannot be looked at (ENOTCONN)'],
    ['readdirSync', 'd', 'ESTALE', '"d" cannot be listed (ESTALE)'],
    ['readlinkSync', 'link', 'EIO', '"link" is a symlink that cannot be read (EIO)'],
    ['fstatSync', 'small', 'ESTALE', '"small" could not be read (ESTALE) while the bundle was made']
  ])('%s of %s: %s', (call, name, code, message) => {
    expect(failing(call, name, code)).toEqual({code: 'invalid-bundle', message: expect.stringContaining(message) as unknown})
  })
})

describe('the ignore file', () => {
  test.each<[string, Record<string, string | Uint8Array>, RegExp]>([
    ['is a folder', {'.codedeployignore/x': ''}, /is no file/],
    ['is not UTF-8', {'.codedeployignore': Uint8Array.of(0x63, 0xe9)}, /is not UTF-8/]
  ])('that %s is an error', async (_, files, message) => {
    expect(await rejection(planRevision({source: write(temporaryFolder(), {x: '', ...files})}))).toMatchObject({
      code: 'invalid-bundle',
      input: 'ignore-file',
      message: expect.stringMatching(message) as unknown
    })
  })

  test('that is missing, or empty, leaves nothing out; its own folder may be any', async () => {
    expect(await pathsOf(write(temporaryFolder(), {x: ''}), {ignoreFile: 'nope'})).toEqual(['x'])
    expect(await pathsOf(write(temporaryFolder(), {x: '', '.codedeployignore': ''}))).toEqual(['x'])
    const source = write(temporaryFolder(), {x: '', 'a.log': '', 'conf/ignore': '*.log'})
    expect(await pathsOf(source, {ignoreFile: './conf//ignore'})).toEqual(['conf', 'x'])
  })

  test('further down, and those of git, are files like others', async () => {
    const source = write(temporaryFolder(), {'a/.codedeployignore': '*', 'a/.gitignore': '*', '.gitignore': '*', 'a/x': ''})
    expect(await pathsOf(source)).toEqual(['.gitignore', 'a', 'a/.codedeployignore', 'a/.gitignore', 'a/x'])
  })
})

describe('a source that changes while it is packed', () => {
  test.each<[string, (source: string) => void, RegExp]>([
    ['a file that is gone', source => rmSync(join(source, 'd/victim')), /"d\/victim" disappeared while the bundle was made/],
    ['a folder that is gone', source => rmSync(join(source, 'd'), {recursive: true}), /"d\/victim" disappeared/],
    ['a file that is a folder now', source => swap(source), /"d\/victim" became a folder/],
    ['a file that is a pipe now, which nobody waits for', source => swap(source, 'pipe'), /"d\/victim" was replaced by what is no file/],
    ['a link to a file elsewhere that looks the same', source => swap(source, 'link'), /"d\/victim" was written to or replaced/],
    ['a file that was written to and given its time again', source => rewrite(source), /"d\/victim" was written to or replaced/]
  ])('%s is named', async (_, change, message) => {
    const source = write(temporaryFolder(), {'appspec.yml': appSpec, 'd/victim': 'x'})
    const plan = await planRevision({source})
    change(source)
    for (const type of bundleTypes) {
      expect(await rejection(collect(archiveRevision(plan, {type})))).toMatchObject({
        code: 'invalid-bundle',
        message: expect.stringMatching(message) as unknown
      })
    }
  })

  test('a file that appears is not part of it', async () => {
    const source = write(temporaryFolder(), {'appspec.yml': appSpec})
    const plan = await planRevision({source})
    const before = await collect(archiveRevision(plan, {type: 'tar'}))
    write(source, {late: 'x'})
    expect((await collect(archiveRevision(plan, {type: 'tar'}))).equals(before)).toBe(true)
  })

  function swap(source: string, kind: 'folder' | 'pipe' | 'link' = 'folder'): void {
    const victim = join(source, 'd/victim')
    const {atime, mtime} = statSync(victim)
    rmSync(victim)
    if (kind === 'folder') mkdirSync(victim)
    else if (kind === 'pipe') execFileSync('mkfifo', [victim])
    else {
      const outside = join(write(temporaryFolder(), {secret: 'y'}), 'secret')
      utimesSync(outside, atime, mtime)
      symlinkSync(outside, victim)
    }
  }

  function rewrite(source: string): void {
    const victim = join(source, 'd/victim')
    const {atime, mtime} = statSync(victim)
    writeFileSync(victim, 'y')
    utimesSync(victim, atime, mtime)
  }
})
