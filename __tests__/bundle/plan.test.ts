import {chmodSync, existsSync, mkdirSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {nameDiagnostics} from '../../src/bundle/name-diagnostics.ts'
import {withExecutables} from '../../src/bundle/executables.ts'
import {planRevision, type PlanOptions} from '../../src/bundle/plan.ts'
import {rejection} from './support/collect.ts'
import {appSpec, temporaryFolder, write} from './support/temporary-folder.ts'

const windows = process.platform === 'win32'
const posixTest = windows ? test.skip : test

async function pathsOf(source: string, options: Omit<PlanOptions, 'source'> = {}): Promise<string[]> {
  return (await planRevision({source, ...options})).entries.map(({path}) => path)
}

describe('what goes into a plan', () => {
  test('entries are ordered by bytes, parents first, whatever the locale', async () => {
    const source = write(temporaryFolder(), {'a/b': '', 'a-b': '', B: '', ä: '', '\uFF5E': '', '\u{1f680}': ''})
    expect(await pathsOf(source)).toEqual(['B', 'a', 'a-b', 'a/b', 'ä', '\uFF5E', '\u{1f680}'])
  })

  test('sizes, counts and the tree', async () => {
    const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec, 'a/b.txt': 'four', 'empty/': ''})})
    expect({totalBytes: plan.totalBytes, fileCount: plan.fileCount}).toEqual({totalBytes: appSpec.length + 4, fileCount: 2})
    expect([...plan.tree.entries.values()]).toMatchObject([
      {path: 'a', kind: 'directory', mode: 0o755, size: 0},
      {path: 'a/b.txt', kind: 'file', mode: 0o644, size: 4},
      {path: 'appspec.yml', kind: 'file', mode: 0o644, size: appSpec.length},
      {path: 'empty', kind: 'directory', mode: 0o755, size: 0}
    ])
    expect(Buffer.from((await plan.tree.read('a/b.txt', 3)) ?? []).toString()).toBe('fou')
    expect(await plan.tree.read('nope', 3)).toBeUndefined()
    expect(await plan.tree.read('a', 3)).toBeUndefined()
  })

  test('version control, junk of operating systems and the ignore file are always left out', async () => {
    const source = write(temporaryFolder(), {
      'keep.txt': '',
      '.env': 'ships',
      '.gitignore': 'ships',
      '.github/workflows/ci.yml': 'ships',
      '._folder/': '',
      'svn/x': '',
      '.git/HEAD': '',
      'sub/.git': 'gitdir: ../.git/modules/sub',
      '.hg/x': '',
      'a/.svn/x': '',
      'a/CVS/Root': '',
      '.DS_Store': '',
      'a/Thumbs.db': '',
      'a/desktop.ini': '',
      '__MACOSX/a/._x': '',
      'a/._x': '',
      '.codedeployignore': ''
    })
    expect(await pathsOf(source, {include: ['**']})).toEqual([
      '._folder',
      '.env',
      '.github',
      '.github/workflows',
      '.github/workflows/ci.yml',
      '.gitignore',
      'a',
      'keep.txt',
      'sub',
      'svn',
      'svn/x'
    ])
  })

  test.each<[string, Record<string, string>, Omit<PlanOptions, 'source'>, string[]]>([
    ['the ignore file', {'.codedeployignore': '*.log\n', 'a.log': '', 'b.txt': ''}, {}, ['b.txt']],
    ['another ignore file', {'.mine': '*.log', 'a.log': '', 'b.txt': ''}, {ignoreFile: '.mine'}, ['b.txt']],
    ['exclude', {'a.log': '', 'd/a.log': '', 'b.txt': ''}, {exclude: ['/a.log']}, ['b.txt', 'd', 'd/a.log']],
    [
      'exclude takes back what the ignore file excludes',
      {'.codedeployignore': '*.log', 'a.log': '', 'b.log': ''},
      {exclude: ['!b.log']},
      ['b.log']
    ],
    [
      'include keeps what matches and the folders above it',
      {'dist/app/x.js': '', 'src/x.ts': '', 'dist/y': ''},
      {include: ['/dist/app/']},
      ['dist', 'dist/app', 'dist/app/x.js']
    ],
    ['include by name anywhere', {'a/b/x.js': '', 'a/c/y.ts': ''}, {include: ['*.js']}, ['a', 'a/b', 'a/b/x.js']],
    ['exclude wins over include', {'a.js': '', 'b.js': ''}, {include: ['*.js'], exclude: ['b.js']}, ['a.js']],
    ['patterns are case-sensitive', {'A.LOG': '', 'a.log': '', x: ''}, {exclude: ['*.log']}, ['A.LOG', 'x']],
    ['a folder whose content is excluded stays, empty', {'logs/a.log': '', x: ''}, {exclude: ['*.log']}, ['logs', 'x']]
  ])('%s', async (_, files, options, expected) => {
    expect(await pathsOf(write(temporaryFolder(), files), options)).toEqual(expected)
  })

  test.each([
    ['a missing source', 'nope', /there is no directory "/],
    ['a file', 'file', /is not a directory/],
    ['an empty folder', 'empty', /nothing to pack/],
    ['a folder of which nothing is left', 'ignored', /nothing to pack/]
  ])('%s is an error', async (_, name, message) => {
    const folder = write(temporaryFolder(), {file: '', 'empty/': '', 'ignored/.codedeployignore': '*', 'ignored/x': ''})
    expect(await rejection(planRevision({source: join(folder, name)}))).toMatchObject({
      code: 'invalid-bundle',
      input: 'source',
      message: expect.stringMatching(message) as unknown
    })
  })

  describe('bundles that were packaged before', () => {
    const name = `${'0f'.repeat(32)}.tgz`
    const files = {x: '', [name]: '', [`deep/${name}`]: 'of the application'}

    test('are left out where they are written, with a notice; files of such a name elsewhere ship', async () => {
      const source = write(temporaryFolder(), files)
      const plan = await planRevision({source, packagedInto: source})
      expect(plan.entries.map(({path}) => path)).toEqual(['deep', `deep/${name}`, 'x'])
      expect(plan.diagnostics).toMatchObject([
        {
          rule: 'own-bundle-left-out',
          severity: 'info',
          message: `"${name}" has the name of a bundle that was packaged here before, and is left out.`,
          hint: expect.stringContaining(`\`!/${name}\``) as unknown,
          file: join(source, name)
        }
      ])
      const elsewhere = await planRevision({source, packagedInto: temporaryFolder()})
      expect(elsewhere.entries.map(({path}) => path)).toEqual([name, 'deep', `deep/${name}`, 'x'])
      expect(elsewhere.diagnostics).toEqual([])
      expect(await pathsOf(source, {packagedInto: join(source, 'deep')})).toEqual([name, 'deep', 'x'])
    })

    test('ship when a pattern takes them back', async () => {
      const source = write(temporaryFolder(), files)
      const plan = await planRevision({source, packagedInto: source, exclude: [`!/${name}`]})
      expect(plan.entries.map(({path}) => path)).toContain(name)
      expect(plan.diagnostics).toEqual([])
    })

    test('and what a killed package left of one is left out, at any depth', async () => {
      const unfinished = ['bundle.0123456789ab.part', `${name}.0123456789ab.part`]
      const others = ['bundle.part', 'movie.0123456789ab.part', 'bundle.0123456789AB.part']
      const source = write(
        temporaryFolder(),
        Object.fromEntries([...unfinished, `out/${unfinished[0] ?? ''}`, ...others].map(path => [path, '']))
      )
      const plan = await planRevision({source})
      expect(plan.entries.map(({path}) => path)).toEqual(['bundle.0123456789AB.part', 'bundle.part', 'movie.0123456789ab.part', 'out'])
      expect(plan.diagnostics.map(({rule, message}) => [rule, /and 2 more/.test(message)])).toEqual([['own-bundle-left-out', true]])
    })
  })

  test('an abort ends it with the reason of the signal', async () => {
    const reason = new Error('enough')
    expect(await rejection(planRevision({source: write(temporaryFolder(), {x: ''}), signal: AbortSignal.abort(reason)}))).toBe(reason)
  })
})

describe('the AppSpec', () => {
  const text = Buffer.from('version: 0.0\nos: windows\n')

  test('is placed at the root', async () => {
    const plan = await planRevision({source: write(temporaryFolder(), {'deploy/spec.yml': 'x', app: ''}), appSpec: {text}})
    expect(plan.entries.map(({path}) => path)).toEqual(['app', 'appspec.yml', 'deploy', 'deploy/spec.yml'])
    expect(await plan.tree.read('appspec.yml', 1000)).toEqual(text)
  })

  test('replaces the one that is there', async () => {
    const plan = await planRevision({source: write(temporaryFolder(), {'appspec.yml': appSpec}), appSpec: {text}})
    expect({fileCount: plan.fileCount, totalBytes: plan.totalBytes}).toEqual({fileCount: 1, totalBytes: text.length})
    expect(await plan.tree.read('appspec.yml', 1000)).toEqual(text)
  })

  test('cannot replace a folder of that name', async () => {
    expect(await rejection(planRevision({source: write(temporaryFolder(), {'appspec.yml/x': ''}), appSpec: {text}}))).toMatchObject({
      code: 'invalid-bundle',
      input: 'appspec'
    })
  })
})

describe('symlinks', () => {
  const make = (links: Record<string, string>): string => {
    const source = write(temporaryFolder(), {'appspec.yml': appSpec, 'd/file': 'content'})
    for (const [path, target] of Object.entries(links)) symlinkSync(target, join(source, path))
    return source
  }

  posixTest('are kept as written', async () => {
    const plan = await planRevision({source: make({link: 'd/file', 'd/up': '../appspec.yml', folder: './d/'})})
    expect(plan.entries.filter(({kind}) => kind === 'symlink')).toEqual([
      {path: 'd/up', kind: 'symlink', mode: 0o777, size: 0, target: '../appspec.yml'},
      {path: 'folder', kind: 'symlink', mode: 0o777, size: 0, target: './d/'},
      {path: 'link', kind: 'symlink', mode: 0o777, size: 0, target: 'd/file'}
    ])
    expect(Buffer.from((await plan.tree.read('link', 100)) ?? []).toString()).toBe('content')
    expect(plan.diagnostics).toEqual([])
  })

  posixTest.each<[string, Record<string, string>]>([
    ['an absolute target', {link: '/etc/passwd'}],
    ['a target above the source', {link: '../outside'}],
    ['a way out through another link', {'d/back': '../d', link: 'd/back/../../x'}],
    ['a way out behind a missing folder', {link: 'missing/../../x'}]
  ])('that leave the source are an error: %s', async (_, links) => {
    expect(await rejection(planRevision({source: make(links)}))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringContaining('"link" is a symlink that leaves the source') as unknown
    })
  })

  posixTest('that lead nowhere are kept with a warning', async () => {
    const {diagnostics} = await planRevision({source: make({dangling: 'd/nope', a: 'b', b: 'a'})})
    expect(diagnostics.map(({rule, severity, message}) => [rule, severity, message])).toEqual([
      ['dangling-symlink', 'warning', 'The symlink "a" points to "b", which leads back to itself.'],
      ['dangling-symlink', 'warning', 'The symlink "b" points to "a", which leads back to itself.'],
      ['dangling-symlink', 'warning', 'The symlink "dangling" points to "d/nope", which is not in the bundle.']
    ])
  })

  posixTest('follow: files and folders take the place of their links', async () => {
    const plan = await planRevision({source: make({link: 'd/file', folder: 'd'}), symlinks: 'follow'})
    expect(plan.entries.map(({path, kind}) => `${kind} ${path}`)).toEqual([
      'file appspec.yml',
      'directory d',
      'file d/file',
      'directory folder',
      'file folder/file',
      'file link'
    ])
  })

  posixTest.each<[string, Record<string, string>, RegExp]>([
    ['out of the source', {link: '/etc'}, /leaves the source: it leads to "\/etc"/],
    ['into a folder above itself', {'d/link': '..'}, /would never end/],
    ['to itself', {link: 'link'}, /leads to itself/],
    ['to nothing', {link: 'nope'}, /cannot be followed \(ENOENT\)/]
  ])('follow: %s is an error', async (_, links, message) => {
    expect(await rejection(planRevision({source: make(links), symlinks: 'follow'}))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringMatching(message) as unknown
    })
  })

  posixTest('follow: a link into version control does not ship it', async () => {
    const source = make({meta: '.git', deep: '.git/hooks', config: 'sub/.git', 'd/up': '../.hg/x'})
    write(source, {'.git/config': 'token', '.git/hooks/x': '', 'sub/.git': 'gitdir: x', '.hg/x': ''})
    const plan = await planRevision({source, symlinks: 'follow'})
    expect(plan.entries.map(({path}) => path)).toEqual(['appspec.yml', 'd', 'd/file', 'sub'])
    expect(plan.diagnostics.map(({rule, message}) => `${rule}: ${message}`)).toEqual(
      [
        ['config', 'sub/.git'],
        ['d/up', '.hg/x'],
        ['deep', '.git/hooks'],
        ['meta', '.git']
      ].map(
        ([link = '', target = '']) =>
          `dangling-symlink: The symlink "${link}" leads to "${target}", which is never packed; the link is left out.`
      )
    )
  })

  posixTest('follow: folders with links to each other are not followed for ever, and a link is named', async () => {
    const source = temporaryFolder()
    const folders = Array.from({length: 9}, (_, i) => `f${i}`)
    for (const folder of folders) mkdirSync(join(source, folder))
    for (const from of folders) for (const to of folders) if (from !== to) symlinkSync(`../${to}`, join(source, from, to))
    expect(await rejection(planRevision({source, symlinks: 'follow'}))).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringMatching(/"f\d\/f\d" is a symlink to folders with links to each other/) as unknown
    })
  })

  posixTest('error: all links are named', async () => {
    const error = await rejection(planRevision({source: make({one: 'd', two: 'd/file'}), symlinks: 'error'}))
    expect(error).toMatchObject({
      code: 'invalid-bundle',
      message: expect.stringMatching(/2 entries[^]*"one" is a symlink[^]*"two" is a symlink/) as unknown
    })
  })
})

describe('modes', () => {
  posixTest.each([
    [0o644, 0o644],
    [0o664, 0o644],
    [0o666, 0o644],
    [0o755, 0o755],
    [0o775, 0o755],
    [0o777, 0o755],
    [0o600, 0o600],
    [0o640, 0o640],
    [0o660, 0o640],
    [0o444, 0o444],
    [0o700, 0o700],
    [0o000, 0o400]
  ])('%o becomes %o beside files that are open to others', async (mode, expected) => {
    const source = write(temporaryFolder(), {open: '', x: ''})
    chmodSync(join(source, 'open'), 0o644)
    chmodSync(join(source, 'x'), mode)
    expect((await planRevision({source})).tree.entries.get('x')?.mode).toBe(expected)
  })

  posixTest('under a umask that hides all from others, modes are those of the usual umask, with a warning', async () => {
    const source = temporaryFolder()
    mkdirSync(join(source, 'd'), {mode: 0o700})
    writeFileSync(join(source, 'd/plain'), '', {mode: 0o600})
    writeFileSync(join(source, 'run'), '', {mode: 0o700})
    const plan = await planRevision({source})
    expect(plan.entries.map(({path, mode}) => [path, mode.toString(8)])).toEqual([
      ['d', '755'],
      ['d/plain', '644'],
      ['run', '755']
    ])
    expect(plan.diagnostics).toMatchObject([
      {rule: 'modes-widened', severity: 'warning', message: expect.stringContaining('2 files are packed') as unknown}
    ])
  })

  posixTest('under such a umask secrets are not opened to others, whether they are meant to ship or not', async () => {
    const source = temporaryFolder()
    for (const path of ['.env', 'server.p12', 'page.html']) writeFileSync(join(source, path), 'x', {mode: 0o600})
    const plan = await planRevision({source, exclude: ['!/.env']})
    expect(Object.fromEntries(plan.entries.map(({path, mode}) => [path, mode.toString(8)]))).toEqual({
      '.env': '600',
      'server.p12': '600',
      'page.html': '644'
    })
    expect(plan.tree.entries.get('server.p12')?.mode).toBe(0o600)
    expect(plan.diagnostics.map(({rule, message}) => [rule, /one file is/.test(message)])).toEqual([
      ['modes-widened', true],
      ['private-key-in-bundle', false]
    ])
  })

  posixTest('names in messages and hints have no control characters, and a hint can be pasted into a shell', async () => {
    const source = write(temporaryFolder(), {'a b;$(id).sh': '', 'new\nline': '', "it's": '', plain: '', mode: ''})
    chmodSync(join(source, 'new\nline'), 0o4755)
    symlinkSync('no\nwhere', join(source, 'li\nnk'))
    const plan = await planRevision({source, executables: ['a b;$(id).sh', "it's", 'plain']})
    for (const {message, hint = ''} of plan.diagnostics) expect(`${message}${hint}`).not.toMatch(/\p{Cc}/u)
    expect(plan.diagnostics.filter(({rule}) => rule === 'script-made-executable').map(({hint}) => hint)).toEqual([
      `Run \`git update-index --chmod=+x -- '${source}/a b;$(id).sh'\` to keep it.`,
      `Run \`git update-index --chmod=+x -- '${source}/it'\\''s'\` to keep it.`,
      `Run \`git update-index --chmod=+x -- ${source}/plain\` to keep it.`
    ])
  })

  posixTest('setuid is dropped, with a warning', async () => {
    const source = write(temporaryFolder(), {x: ''})
    chmodSync(join(source, 'x'), 0o4755)
    const plan = await planRevision({source})
    expect(plan.entries[0]?.mode).toBe(0o755)
    expect(plan.diagnostics).toMatchObject([{rule: 'special-mode-dropped', severity: 'warning', file: join(source, 'x')}])
  })

  posixTest('hook scripts become executable, with a notice for each that was not', async () => {
    const source = write(temporaryFolder(), {'scripts/a.sh': '', 'scripts/b.sh': '', 'scripts/secret.sh': '', other: ''})
    chmodSync(join(source, 'scripts/b.sh'), 0o755)
    chmodSync(join(source, 'scripts/secret.sh'), 0o600)
    symlinkSync('scripts/a.sh', join(source, 'link.sh'))
    const plan = await planRevision({source})
    const ready = withExecutables(plan, ['./scripts/b.sh', '/scripts/secret.sh', 'link.sh', 'missing.sh', 'scripts'])
    expect(Object.fromEntries(ready.entries.map(({path, mode}) => [path, mode.toString(8)]))).toMatchObject({
      'scripts/a.sh': '755',
      'scripts/b.sh': '755',
      'scripts/secret.sh': '700',
      other: '644'
    })
    expect(ready.tree.entries.get('scripts/a.sh')?.mode).toBe(0o755)
    expect(ready.diagnostics.map(({rule, severity, file}) => [rule, severity, file]).sort()).toEqual([
      ['script-made-executable', 'info', join(source, 'scripts/a.sh')],
      ['script-made-executable', 'info', join(source, 'scripts/secret.sh')]
    ])
    expect(plan.tree.entries.get('scripts/a.sh')?.mode).toBe(0o644)
    expect((await planRevision({source, executables: ['other']})).tree.entries.get('other')?.mode).toBe(0o755)
  })
})

describe('names on the host', () => {
  const planOf = async (...names: string[]) =>
    planRevision({source: write(temporaryFolder(), Object.fromEntries(names.map(name => [name, ''])))})

  posixTest('a control character in a zip', async () => {
    const plan = await planOf('new\nline', 'fine')
    expect(nameDiagnostics(plan, {type: 'zip', os: 'linux'}).map(({rule}) => rule)).toEqual(['control-character-in-name'])
    expect(nameDiagnostics(plan, {type: 'tgz', os: 'linux'})).toEqual([])
  })

  posixTest.each([
    ['a:b', 'name-impossible-on-windows'],
    ['what?', 'name-impossible-on-windows'],
    ['back\\slash', 'name-impossible-on-windows'],
    ['dot.', 'name-impossible-on-windows'],
    ['AUX', 'name-impossible-on-windows'],
    ['com1.txt', 'name-impossible-on-windows']
  ])('%s on Windows', async (name, rule) => {
    expect(nameDiagnostics(await planOf(name, 'fine', 'console.log'), {type: 'zip', os: 'windows'}).map(found => found.rule)).toEqual([
      rule
    ])
  })

  test.each<[string, [string, 'file' | 'directory' | 'symlink'][], string[]]>([
    [
      'two files',
      [
        ['Readme.md', 'file'],
        ['readme.md', 'file']
      ],
      ['the later one replaces the other']
    ],
    [
      'a link and a file',
      [
        ['README', 'symlink'],
        ['readme', 'file']
      ],
      ['the later one replaces the other']
    ],
    [
      'accents',
      [
        ['É', 'file'],
        ['é', 'file']
      ],
      ['the later one replaces the other']
    ],
    [
      'a file and a folder: it was said that one replaces the other',
      [
        ['app', 'file'],
        ['App', 'directory']
      ],
      ['a file and a folder cannot both have it']
    ],
    [
      'two folders: it was said that one replaces the other',
      [
        ['Lib', 'directory'],
        ['lib', 'directory'],
        ['Lib/a', 'file'],
        ['lib/b', 'file']
      ],
      ['what is in both lands in one folder']
    ],
    [
      'a file of the same name in each of them',
      [
        ['Lib', 'directory'],
        ['lib', 'directory'],
        ['Lib/a', 'file'],
        ['lib/a', 'file']
      ],
      ['what is in both lands in one folder', 'the later one replaces the other']
    ],
    [
      'names that differ in more',
      [
        ['a', 'file'],
        ['b', 'file']
      ],
      []
    ]
  ])('names that differ in case only collide on Windows: %s', (_, named, expected) => {
    const plan = {source: 'app', entries: named.map(([path, kind]) => ({path, kind}))}
    expect(nameDiagnostics(plan, {type: 'zip', os: 'windows'}).map(({rule, message}) => [rule, message.replace(/^.*; |\.$/g, '')])).toEqual(
      expected.map(outcome => ['names-collide-on-windows', outcome])
    )
    expect(nameDiagnostics(plan, {type: 'zip', os: 'linux'})).toEqual([])
  })

  test('a name in an archive that is longer than Windows takes was not told', () => {
    const of = (length: number): number =>
      nameDiagnostics({source: 'x.zip', entries: [{path: `d/${'ü'.repeat(length)}`, kind: 'file'}]}, {type: 'zip', os: 'windows'}).length
    expect([of(255), of(256)]).toEqual([0, 1])
  })

  test('two names that differ in case only, on Windows', async () => {
    const source = write(temporaryFolder(), {'Readme.md': ''})
    if (existsSync(join(source, 'readme.md'))) return
    const plan = await planRevision({source: write(source, {'readme.md': ''})})
    expect(nameDiagnostics(plan, {type: 'zip', os: 'windows'}).map(found => found.rule)).toEqual(['names-collide-on-windows'])
    expect(nameDiagnostics(plan, {type: 'zip', os: 'linux'})).toEqual([])
  })
})
