import {mkdirSync, readdirSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {bundleListJson, bundleListLines, type BundleListJson} from '../../src/report/bundle-list.ts'
import {makeTar, type TarEntry} from '../bundle/support/make-archive.ts'
import {Workshop, type Run} from '../support/program.ts'

/** The command as it is in the sources: what is bundled is tested in e2e. */
const program = join(import.meta.dirname, '../../src/cli/main.ts')
const posixTest = process.platform === 'win32' ? test.skip : test

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
  write('web/appspec.yml', 'version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /opt/app\n')
  for (let i = 1; i <= 12; i++) write(`web/app/f${i}`, 'x'.repeat(i))
})
afterEach(() => workshop.remove())

const list = (...args: readonly string[]): Promise<Run> => workshop.run(program, ['package', 'web', '--list', ...args])

function write(path: string, text: string): void {
  const file = join(workshop.workspace, path)
  mkdirSync(join(file, '..'), {recursive: true})
  writeFileSync(file, text)
}

// Each run starts a process, which takes its time on a busy machine.
jest.setTimeout(30_000)

describe('package --list', () => {
  test('shows entries, the ten largest and the sums, and writes nothing', async () => {
    const {status, stdout} = await list('--exclude', 'f3')
    const lines = stdout.trimEnd().split('\n')
    expect(lines.slice(0, 4)).toEqual(['0755     -  app/', '0644   1 B  app/f1', '0644  10 B  app/f10', '0644  11 B  app/f11'])
    const from = lines.indexOf('Largest')
    expect(lines.slice(from + 1, from + 4)).toEqual(['  72 B  appspec.yml', '  12 B  app/f12', '  11 B  app/f11'])
    expect(lines.slice(from, -2)).toHaveLength(11)
    expect(lines.at(-1)).toBe('tgz: 12 files, 1 directory; 147 B before compression')
    expect(stdout).not.toContain('app/f3\n')
    expect(status).toBe(0)
    expect(readdirSync(workshop.workspace)).toEqual(['web'])
  })

  posixTest('--format json has exact names, a text has escapes', async () => {
    const name = 'app/new\nline \u001b[31m\u009b\u202egpj.\u{e0041}exe'
    write(`web/${name}`, '')
    symlinkSync('f1', join(workshop.workspace, 'web/app/link'))
    const json = await list('--format', 'json')
    // eslint-disable-next-line no-control-regex -- that there are none is the point
    expect(json.stdout.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202e]|\udb40/)
    const {entries, largest, ...sums} = JSON.parse(json.stdout) as BundleListJson
    expect(entries).toContainEqual({path: name, kind: 'file', mode: '0644', size: 0})
    expect(entries).toContainEqual({path: 'app/link', kind: 'symlink', mode: '0777', target: 'f1'})
    expect(largest.slice(0, 2)).toEqual(['appspec.yml', 'app/f12'])
    expect(sums).toEqual({source: 'web', type: 'tgz', files: 14, directories: 1, symlinks: 1, totalBytes: 150, diagnostics: []})

    const text = await list()
    expect(text.stdout).toContain('app/new\\nline \\x1b[31m\\x9b\\u{202e}gpj.\\u{e0041}exe\n')
    expect(text.stdout).toContain('0777     -  app/link -> f1\n')
  })

  test('shows findings too, and its exit status is theirs', async () => {
    write('web/.env', 'SECRET=1')
    const {status, stdout, stderr} = await list()
    expect(stderr).toContain('[env-file-in-bundle]')
    expect(stdout).not.toContain('[env-file-in-bundle]')
    expect(status).toBe(0)
    write('web/appspec.yml', 'version: 0.0\nos: linux\nfiles:\n  - source: nope\n    destination: /opt/app\n')
    const broken = await list('--format', 'json')
    expect(broken.status).toBe(1)
    expect((JSON.parse(broken.stdout) as BundleListJson).diagnostics.map(({rule}) => rule)).toEqual([
      'files-source-not-found',
      'env-file-in-bundle'
    ])
    expect((await list('--validate', 'warn')).status).toBe(0)
  })

  test('--format github: no name becomes a command of the runner', async () => {
    write('web/::error::boo', '')
    const {stdout} = await list('--format', 'github')
    expect(stdout).not.toMatch(/^\s*::error::boo/m)
  })

  test('no notice said that the AppSpec of the working directory is packed', async () => {
    mkdirSync(join(workshop.workspace, 'bare'))
    write('bare/index.html', '')
    write('appspec.yml', 'version: 0.0\nos: linux\nfiles:\n  - source: index.html\n    destination: /var/www\n')
    const notice = '"bare" has no appspec.yml: the bundle gets the one of the working directory'
    const text = await workshop.run(program, ['package', '--list', 'bare'])
    expect(text.stderr).toBe(`${notice}\n`)
    expect(text.stdout).toMatch(/ appspec\.yml\n/)
    const json = await workshop.run(program, ['package', '--list', 'bare', '--format', 'json'])
    expect(json.stderr).toContain(notice)
    expect(JSON.parse(json.stdout)).toMatchObject({source: 'bare'})
  })

  test.each([[['--output', 'x.tgz']], [['--archive', 'x.tgz']], [['--format', 'sarif']]])('does not go with %j', async args => {
    expect((await list(...args)).status).toBe(2)
  })
})

describe('package --list --archive', () => {
  const archive = async (entries: readonly TarEntry[]): Promise<string> => {
    const file = join(workshop.workspace, 'web.tgz')
    writeFileSync(file, gzipSync(await makeTar(entries)))
    return file
  }
  const listed = (...args: readonly string[]): Promise<Run> => workshop.run(program, ['package', '--list', '--archive', 'web.tgz', ...args])
  const spec: TarEntry = {name: 'appspec.yml', content: 'version: 0.0\nos: linux\nfiles:\n  - source: a\n    destination: /opt\n'}

  test('a finished archive could not be listed', async () => {
    const file = await archive([
      {name: 'app/', type: 'directory', mode: 0o755},
      ...[spec, {name: 'a', content: 'xyz', mode: 0o755}].map(entry => ({...entry, name: `app/${entry.name}`}))
    ])
    const {status, stdout, stderr} = await listed()
    expect(stdout.split('\n')).toEqual([
      '0755   3 B  a',
      '0644  66 B  appspec.yml',
      '',
      'All of it is in the folder app, which the agent takes away.',
      expect.stringMatching(/^tgz: 2 files, 0 directories; 69 B before compression, \d+ B as it is$/) as unknown,
      ''
    ])
    expect([status, stderr]).toEqual([0, ''])
    const json = JSON.parse((await listed('--format', 'json')).stdout) as BundleListJson
    expect(json).toMatchObject({type: 'tgz', files: 2, totalBytes: 69, largest: ['appspec.yml', 'a']})
    expect(json.archive).toEqual({
      size: statSync(file).size,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      strippedRoot: 'app'
    })
  })

  test('its findings are told, and that it cannot be deployed', async () => {
    await archive([spec, {name: '.env', content: 'A=1'}])
    const found = await listed()
    expect(found.stderr).toContain('[files-source-not-found]')
    expect(found.stderr).toContain('Build the archive again without it')
    expect(found.status).toBe(1)

    await archive([{name: 'site/appspec.yml'}, {name: 'other'}])
    const misplaced = await listed()
    expect(misplaced.stdout).toContain('  site/appspec.yml\n')
    expect(misplaced.stderr).toContain('"web.tgz" has no appspec.yml in its root')
    expect(misplaced.status).toBe(1)
    const json = JSON.parse((await listed('--format', 'json')).stdout) as BundleListJson
    expect(json.error).toMatchObject({code: 'invalid-bundle', input: 'archive'})
  })

  test('what decides how a directory is packed has no effect on it', async () => {
    await archive([spec])
    expect(await listed('--exclude', 'a')).toMatchObject({status: 2, stdout: ''})
    expect(await listed('web')).toMatchObject({status: 2, stdout: ''})
  })
})

test('a list is bounded by the names in it, and says how many it leaves out', () => {
  const name = 'n'.repeat(4000)
  const entries = Array.from({length: 20_000}, (_, i) => ({path: `${i}${name}`, kind: 'file' as const, mode: 0o644, size: i}))
  const listed = {source: 'x.tgz', type: 'tgz' as const, entries, totalBytes: 0, diagnostics: []}
  const {entries: shown, omitted = 0, files} = bundleListJson(listed)
  expect(shown.length).toBeGreaterThan(16_000)
  expect([shown.length + omitted, files]).toEqual([20_000, 20_000])
  expect([...bundleListLines(listed)]).toContain(`and ${omitted} more`)
})
