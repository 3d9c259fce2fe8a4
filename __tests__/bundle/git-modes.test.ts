import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {indexedKinds} from '../../src/bundle/git-index.ts'
import {withGitModes} from '../../src/bundle/git-modes.ts'
import {planRevision, type PlanOptions} from '../../src/bundle/plan.ts'
import {errorOf} from '../support/error-of.ts'
import {rejection} from './support/collect.ts'
import {temporaryFolder, write} from './support/temporary-folder.ts'
import {run, testWith} from './support/tools.ts'

/** A repository whose index has every kind of entry, in a work tree that kept neither modes nor links, as on Windows. */
function repository(...init: readonly string[]): string {
  const folder = temporaryFolder()
  git(folder, 'init', '-q', ...init)
  write(folder, {
    'appspec.yml': 'x',
    'app/plain.txt': 'plain',
    'app/tool': 'a program',
    'app/run.sh': '#!/bin/sh\n',
    'app/link': 'plain.txt',
    'app/né/日本 🚀': 'named',
    [`app/${'long'.repeat(60)}`]: 'longer than a byte says'
  })
  git(folder, 'config', 'core.symlinks', 'false')
  git(folder, 'config', 'core.fileMode', 'false')
  git(folder, 'add', '-A')
  git(folder, 'update-index', '--chmod=+x', 'app/tool')
  const id = git(folder, 'hash-object', '-w', 'app/link').trim()
  git(folder, 'update-index', '--cacheinfo', `120000,${id},app/link`)
  return folder
}

function git(folder: string, ...args: readonly string[]): string {
  return run('git', ['-C', folder, '-c', 'user.name=x', '-c', 'user.email=x@example.com', ...args])
}

async function modesOf(source: string, options: Omit<PlanOptions, 'source'> = {}): Promise<Record<string, string>> {
  const {entries} = await planRevision({source, hasModes: false, ...options})
  return Object.fromEntries(
    entries.map(({path, kind, mode, target}) => [path, `${kind[0] ?? ''} ${mode.toString(8)}${target ? ` ${target}` : ''}`])
  )
}

const expected = {
  app: 'd 755',
  'app/link': 's 777 plain.txt',
  [`app/${'long'.repeat(60)}`]: 'f 644',
  'app/né': 'd 755',
  'app/né/日本 🚀': 'f 644',
  'app/plain.txt': 'f 644',
  'app/run.sh': 'f 644',
  'app/tool': 'f 755',
  'appspec.yml': 'f 644'
}

describe("where the file system has no modes they come from git's index", () => {
  testWith(['git'], 'as git wrote it, in each of its versions', async () => {
    const folder = repository()
    for (const version of ['2', '3', '4']) {
      // A flag that only version 3 and later have.
      if (version === '3') git(folder, 'update-index', '--skip-worktree', 'app/plain.txt')
      git(folder, 'update-index', '--index-version', version)
      expect(readFileSync(join(folder, '.git/index')).readUInt32BE(4)).toBe(Number(version))
      expect(await modesOf(folder)).toEqual(expected)
    }
  })

  testWith(['git'], 'of a repository with SHA-256', async () => {
    expect(await modesOf(repository('--object-format=sha256'))).toEqual(expected)
  })

  testWith(['git'], 'of a folder further down, and of a worktree', async () => {
    const folder = repository()
    git(folder, 'commit', '-q', '-m', 'x')
    const worktree = join(temporaryFolder(), 'tree')
    git(folder, 'worktree', 'add', '-q', worktree)
    for (const root of [folder, worktree]) {
      expect(await modesOf(join(root, 'app'))).toMatchObject({link: 's 777 plain.txt', tool: 'f 755', 'plain.txt': 'f 644'})
    }
  })

  testWith(['git'], 'modes of files in submodules were those of files that git does not know', async () => {
    const inner = repository()
    git(inner, 'commit', '-q', '-m', 'x')
    const middle = repository()
    const outer = repository()
    for (const [folder, submodule] of [
      [middle, inner],
      [outer, middle]
    ] as const) {
      git(folder, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', submodule, 'vendor/sub')
      git(folder, 'commit', '-q', '-m', 'x')
    }
    const nested = join(outer, 'vendor/sub')
    expect(indexedKinds(nested)?.get('app/tool')).toBe('executable')
    expect((await modesOf(outer))['vendor/sub/app/tool']).toBe('f 755')
    git(outer, '-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'update', '--init', '--recursive')
    const modes = await modesOf(join(outer, 'vendor'))
    for (const at of ['sub', 'sub/vendor/sub']) expect(modes).toMatchObject({[`${at}/app/tool`]: 'f 755', [`${at}/app/run.sh`]: 'f 644'})

    git(join(nested, 'vendor/sub'), 'update-index', '--split-index')
    expect(indexedKinds(outer)).toBeUndefined()
    git(join(nested, 'vendor/sub'), 'update-index', '--no-split-index')
    // Neither one that is not checked out nor one that leads back here is a reason to fail.
    rmSync(join(nested, 'vendor/sub'), {recursive: true})
    write(nested, {'vendor/sub/.git': `gitdir: ${join(outer, '.git')}\n`, 'vendor/sub/x': '#!'})
    expect((await modesOf(outer))['vendor/sub/vendor/sub/x']).toBe('f 755')
  })

  testWith(['git'], 'of files that git does not know, those that start with #! are executable', async () => {
    const folder = write(repository(), {'built/start': '#!/usr/bin/env node\n', 'built/data': 'x', 'built/empty': ''})
    expect(await modesOf(folder)).toMatchObject({'built/start': 'f 755', 'built/data': 'f 644', 'built/empty': 'f 644'})
  })

  testWith(['git'], 'a file that took the place of a link is a file', async () => {
    const folder = write(repository(), {'app/link': 'two\nlines\n'})
    expect((await modesOf(folder))['app/link']).toBe('f 644')
  })

  testWith(['git'], 'links that are text are told, and stay text unless links are preserved', async () => {
    const folder = repository()
    const rules = async (symlinks: PlanOptions['symlinks']): Promise<string[]> =>
      (await planRevision({source: folder, hasModes: false, symlinks})).diagnostics.map(({rule, severity}) => `${severity} ${rule}`)
    expect(await rules('preserve')).toEqual(['info symlink-is-text'])
    expect(await rules('follow')).toEqual(['warning symlink-is-text'])
    expect((await modesOf(folder, {symlinks: 'follow'}))['app/link']).toBe('f 644')
  })

  testWith(['git'], 'hook scripts become executable as everywhere', async () => {
    expect((await modesOf(repository(), {executables: ['app/run.sh']}))['app/run.sh']).toBe('f 755')
  })

  test('without a repository, #! decides', async () => {
    const source = write(temporaryFolder(), {'run.sh': '#!/bin/sh\n', x: 'x'})
    expect(indexedKinds(source)).toEqual(new Map())
    expect(await modesOf(source)).toEqual({'run.sh': 'f 755', x: 'f 644'})
  })

  testWith(['git'], 'a split index is not read in part: #! decides for all, with a warning', async () => {
    const folder = repository()
    git(folder, 'update-index', '--split-index')
    const plan = await planRevision({source: folder, hasModes: false})
    expect(plan.diagnostics).toMatchObject([
      {rule: 'git-index-split', severity: 'warning', hint: expect.stringContaining('--no-split-index') as unknown}
    ])
    expect(await modesOf(folder)).toMatchObject({'app/run.sh': 'f 755', 'app/tool': 'f 644', 'app/link': 'f 644'})
    git(folder, 'update-index', '--no-split-index')
    expect(await modesOf(folder)).toEqual(expected)
  })

  testWith(['git'], 'an index that cannot be read is an error: scripts would lose their modes', async () => {
    const folder = repository()
    const index = join(folder, '.git/index')
    const bytes = readFileSync(index)
    for (const broken of [bytes.subarray(0, 200), Buffer.alloc(100), Buffer.concat([Buffer.from('DIRC\0\0\0\u0009'), bytes.subarray(8)])]) {
      writeFileSync(index, broken)
      expect(await rejection(planRevision({source: folder, hasModes: false}))).toMatchObject({
        code: 'invalid-bundle',
        message: expect.stringContaining("git's index") as unknown
      })
    }
    expect((await planRevision({source: folder, hasModes: true})).entries.length).toBeGreaterThan(0)
    rmSync(index)
    expect((await modesOf(folder))['app/run.sh']).toBe('f 755')
  })

  test.each(['app/unknown', 'app/link'])('a file that was removed or locked meanwhile was taken for a bug: %s', path => {
    const root = path === 'app/link' ? repository() : temporaryFolder()
    const identity = {device: 1, inode: 1, mtimeMs: 1, ctimeMs: 1}
    const found = [{path, kind: 'file' as const, mode: 0o644, size: 10, identity, file: join(root, 'gone')}]
    expect(errorOf(() => withGitModes(found, {root, source: root, symlinks: 'preserve'}))).toMatchObject({
      code: 'invalid-bundle',
      message: `"${path}" disappeared while the bundle was made`
    })
  })
})
