import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import {systemClock, type Clock} from '../../src/core/clock.ts'
import {createGit} from '../../src/library/git.ts'
import {firstLine, hideCredentials} from '../../src/operations/commit-clone.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {GitPort} from '../../src/operations/git-port.ts'
import {gitRemote} from '../../src/operations/git-remotes.ts'
import {prepareCommit, type CommitOptions} from '../../src/operations/prepare-commit.ts'
import {rejection} from '../bundle/support/collect.ts'
import {temporaryFolder} from '../bundle/support/temporary-folder.ts'
import {GitRepository, gitTestEnvironment} from '../support/git-repository.ts'

const appSpec = 'version: 0.0\nos: linux\nfiles:\n  - source: a\n    destination: /opt/shop\n'

interface Prepared {
  readonly events: readonly OperationEvent[]
  readonly notices: readonly string[]
  /** Rules that were found. */
  readonly rules: readonly string[]
  readonly isChecked: boolean
}

async function prepare(
  {folder}: Pick<GitRepository, 'folder'>,
  commitId: string,
  {isRehearsal = false, ...options}: CommitOptions & {readonly isRehearsal?: boolean} = {},
  git: GitPort = createGit(gitTestEnvironment)
): Promise<Prepared> {
  const events: OperationEvent[] = []
  const source = {type: 'github', repository: 'octo/shop', commitId} as const
  // The clone of a rehearsal stands for GitHub.
  const ports = {git, clock: systemClock, ...(isRehearsal && {clone: folder})}
  const prepared = await prepareCommit(source, {...(!isRehearsal && {directory: folder}), ...options}, ports, event => events.push(event))
  expect(await prepared.store()).toEqual({revision: source})
  return {
    events,
    notices: events.flatMap(event => (event.type === 'notice' ? [event.message] : [])),
    rules: prepared.diagnostics.map(({rule}) => rule),
    isChecked: prepared.validation !== undefined
  }
}

/** What stands for GitHub: a bare repository whose address ends in `octo/shop.git`. */
function gitHub(): GitRepository {
  const bare = new GitRepository(join(temporaryFolder(), 'octo', 'shop.git'))
  new GitRepository().git('init', '-q', '--bare', '-b', 'main', bare.folder)
  return bare.config('uploadpack.allowAnySHA1InWant', 'true').config('uploadpack.allowFilter', 'true')
}

const address = ({folder}: GitRepository): string => `file://${folder}`

/** GitHub with two commits on `main`, and the repository that pushed them. */
function pushed(): {readonly origin: GitRepository; readonly work: GitRepository; readonly first: string; readonly second: string} {
  const origin = gitHub()
  const work = GitRepository.init().write({'appspec.yml': appSpec, a: 'one'})
  work.git('remote', 'add', 'origin', address(origin))
  const first = work.commit()
  const second = work.write({a: 'two', b: 'b'}).commit()
  work.git('push', '-q', 'origin', 'main')
  return {origin, work, first, second}
}

function clone(origin: GitRepository, ...options: readonly string[]): GitRepository {
  const repository = new GitRepository()
  repository.git('clone', '-q', ...options, address(origin), repository.folder)
  return repository
}

/** All files of a repository's own folder, with what is in them and when it was written. */
function stateOf({folder}: GitRepository): Readonly<Record<string, string>> {
  const own = join(folder, '.git')
  const files = readdirSync(own, {recursive: true, withFileTypes: true}).filter(entry => entry.isFile())
  return Object.fromEntries(
    files.map(({parentPath, name}) => {
      const file = join(parentPath, name)
      return [file, `${statSync(file).mtimeMs} ${readFileSync(file).toString('base64')}`]
    })
  )
}

/** Git, and the temporary repositories that it was led to. */
function watched(): {readonly git: GitPort; readonly folders: Set<string>} {
  const git = createGit(gitTestEnvironment)
  const folders = new Set<string>()
  const run: GitPort['run'] = (args, options) => {
    const folder = options.environment?.['GIT_DIR']
    if (folder !== undefined) folders.add(folder)
    return git.run(args, options)
  }
  return {git: {run}, folders}
}

describe('a commit that is here', () => {
  test('is checked, and nothing in the repository changes', async () => {
    const {work, first} = pushed()
    const before = stateOf(work)
    const {git, folders} = watched()
    const {isChecked, notices, events} = await prepare(work, first, {}, git)
    expect({isChecked, notices, types: events.map(({type}) => type)}).toEqual({isChecked: true, notices: [], types: ['validated']})
    expect(stateOf(work)).toEqual(before)
    expect(folders.size).toBeGreaterThan(0)
    expect([...folders].filter(existsSync)).toEqual([])
  })

  test('is checked as it was committed, not as the working tree is', async () => {
    const {work, second} = pushed()
    work.write({'appspec.yml': 'nonsense'})
    expect((await prepare(work, second)).rules).toEqual([])
  })

  test('without an AppSpec ends the operation, and says where there is one', async () => {
    const work = GitRepository.init().write({'deploy/appspec.yml': appSpec})
    expect(await rejection(prepare(work, work.commit(), {isRehearsal: true}))).toMatchObject({
      code: 'invalid-appspec',
      input: 'github-commit-id',
      message: expect.stringContaining('no appspec.yml in its root') as unknown,
      hint: expect.stringContaining('`source: deploy`') as unknown
    })
  })

  test.each([
    ['error', undefined, true],
    ['warn', 'warn', false]
  ] as const)('with an error in its AppSpec ends the operation: %s', async (_, validate, isRefused) => {
    const work = GitRepository.init().write({'appspec.yml': appSpec})
    const error = await prepare(work, work.commit(), {isRehearsal: true, ...(validate && {validate})}).catch((thrown: unknown) => thrown)
    if (isRefused)
      expect(error).toMatchObject({code: 'invalid-appspec', diagnostics: [{file: 'appspec.yml', rule: 'files-source-not-found'}]})
    else expect(error).toMatchObject({rules: ['files-source-not-found'], isChecked: true})
  })
})

describe('whether a commit is on GitHub', () => {
  test('one that is only here is refused, naming git push', async () => {
    const {work} = pushed()
    const local = work.write({a: 'three'}).commit()
    const before = stateOf(work)
    expect(await rejection(prepare(work, local))).toMatchObject({
      code: 'usage',
      input: 'github-commit-id',
      message: expect.stringContaining(`octo/shop@${local.slice(0, 7)} is not on GitHub`) as unknown,
      hint: expect.stringContaining('git push origin') as unknown
    })
    expect(stateOf(work)).toEqual(before)
  })

  test('one that was pushed from elsewhere is found by asking', async () => {
    const {work, second} = pushed()
    work.git('update-ref', '-d', 'refs/remotes/origin/main')
    expect(await prepare(work, second)).toMatchObject({isChecked: true, notices: []})
  })

  test('of one whose server cannot be asked, a notice says so, without the credentials of its address', async () => {
    const {work, second} = pushed()
    work.git('update-ref', '-d', 'refs/remotes/origin/main')
    work.git('remote', 'set-url', 'origin', 'https://user:secret@127.0.0.1:9/octo/shop.git')
    const {isChecked, notices} = await prepare(work, second)
    expect(isChecked).toBe(true)
    expect(notices).toEqual([expect.stringMatching(/is not known: https:\/\/127\.0\.0\.1:9\/octo\/shop\.git could not be asked/)])
    expect(notices.join()).not.toContain('secret')
  })

  test('of one in a repository that is none of GitHub, a notice says so', async () => {
    const work = GitRepository.init().write({'appspec.yml': appSpec, a: 'a'})
    expect((await prepare(work, work.commit())).notices).toEqual([expect.stringContaining('no remote of the repository here is octo/shop')])
  })

  test('is not asked of one that a clone stands for, in a rehearsal', async () => {
    const {work} = pushed()
    const local = work.write({a: 'three'}).commit()
    expect(await prepare(work, local, {isRehearsal: true})).toMatchObject({isChecked: true, notices: []})
  })
})

describe('a commit that is not here', () => {
  test('is fetched for the check alone: a shallow clone stays as it is', async () => {
    const {origin, first} = pushed()
    const shallow = clone(origin, '--depth=1')
    const before = stateOf(shallow)
    expect(await prepare(shallow, first)).toMatchObject({isChecked: true, notices: []})
    expect(stateOf(shallow)).toEqual(before)
  })

  test('is fetched into a full clone in the same way', async () => {
    const {origin, work} = pushed()
    const full = clone(origin)
    const third = work.write({a: 'three'}).commit()
    work.git('push', '-q', 'origin', 'main')
    const before = stateOf(full)
    expect(await prepare(full, third)).toMatchObject({isChecked: true, notices: []})
    expect(stateOf(full)).toEqual(before)
  })

  test('is fetched over the connection that the repository is set up for', async () => {
    const {origin, first} = pushed()
    const shallow = clone(origin, '--depth=1')
    const folder = temporaryFolder()
    const script = join(folder, 'ssh')
    writeFileSync(script, `#!/bin/sh\nexec git upload-pack '${origin.folder}'\n`, {mode: 0o755})
    writeFileSync(join(folder, 'settings'), `[core]\n\tsshCommand = ${script}\n[ssh]\n\tvariant = simple\n`)
    // As actions/checkout keeps credentials: in a file that only this repository includes.
    shallow.config(`includeIf.gitdir:${join(shallow.folder, '.git')}.path`, join(folder, 'settings'))
    shallow.git('remote', 'set-url', 'origin', 'ssh://git@github.invalid/octo/shop.git')
    expect(await prepare(shallow, first)).toMatchObject({isChecked: true, notices: []})
  })

  const missing = 'f'.repeat(40)

  test.each<[string, () => Pick<GitRepository, 'folder'>, RegExp]>([
    ['nobody has it', () => pushed().work, /neither the repository here nor file:.*octo\/shop\.git has fffffff.*pushed/],
    [
      'the server of a shallow clone cannot be reached',
      () => {
        const shallow = clone(pushed().origin, '--depth=1')
        shallow.git('remote', 'set-url', 'origin', 'https://token@127.0.0.1:9/octo/shop')
        return shallow
      },
      /the clone here is shallow and has not fffffff, and it could not be fetched from https:\/\/127\.0\.0\.1:9\/octo\/shop: .*`fetch-depth: 0`/
    ],
    [
      'the repository is another',
      () => {
        const other = GitRepository.init()
        other.git('remote', 'add', 'origin', 'git@github.com:octo/other.git')
        return other
      },
      /fffffff is not in the repository in .*, which is octo\/other\. Check octo\/shop out/
    ],
    ['there is no repository', () => ({folder: temporaryFolder()}), /is in no git repository\. Run actions\/checkout/],
    ['there is no directory', () => ({folder: join(temporaryFolder(), 'nothing')}), /there is no directory/],
    ['the ids are others than those of GitHub', () => GitRepository.init('--object-format=sha256'), /SHA-256/]
  ])('is told, and goes unchecked: %s', async (_, make, expected) => {
    const {isChecked, notices} = await prepare(make(), missing)
    expect({isChecked, notices}).toEqual({isChecked: false, notices: [expect.stringMatching(expected)]})
    expect(notices.join()).not.toContain('token@')
  })

  test('is told without git', async () => {
    const withoutGit = createGit({...gitTestEnvironment, PATH: temporaryFolder()})
    const {isChecked, notices} = await prepare(GitRepository.init(), missing, {}, withoutGit)
    expect({isChecked, notices}).toEqual({isChecked: false, notices: [expect.stringContaining('git cannot be run. Install git')]})
  })

  test('is told where git looks into no repository of another user', async () => {
    const git = createGit(gitTestEnvironment)
    const wary: GitPort = {
      run: (args, options) => git.run(args, {...options, environment: {...options.environment, GIT_TEST_ASSUME_DIFFERENT_OWNER: '1'}})
    }
    const {notices} = await prepare(GitRepository.init(), missing, {}, wary)
    expect(notices).toEqual([expect.stringMatching(/belongs to another user.*safe\.directory \/\S+`/)])
  })

  test('and is a tag is refused', async () => {
    const {work} = pushed()
    work.git('tag', '-a', '-m', 'x', 'v1')
    expect(await rejection(prepare(work, work.git('rev-parse', 'v1')))).toMatchObject({
      code: 'usage',
      message: expect.stringContaining('is the id of a tag') as unknown
    })
  })
})

test('an address that looks like an option is none', async () => {
  const work = GitRepository.init().write({'appspec.yml': appSpec, a: 'a'})
  const trace = join(temporaryFolder(), 'trace')
  work.git('config', 'remote.origin.url', `--upload-pack=touch ${trace};/octo/shop`)
  expect((await prepare(work, work.commit())).isChecked).toBe(true)
  expect(existsSync(trace)).toBe(false)
})

test('an abort ends it with its reason', async () => {
  const {work, second} = pushed()
  const reason = new Error('enough')
  await expect(prepare(work, second, {signal: AbortSignal.abort(reason)})).rejects.toBe(reason)
})

test('a git that does not end, as where a partial clone asks a server, keeps the deployment waiting for two minutes', async () => {
  const {work, second} = pushed()
  let pass = (): void => undefined
  const passed = new Promise<void>(resolve => (pass = resolve))
  const clock: Clock = {now: () => 0, sleep: () => passed}
  const git = createGit(gitTestEnvironment)
  const hanging: GitPort = {
    run: (args, options) =>
      args.includes('--batch')
        ? new Promise((_, reject) => {
            options.signal?.addEventListener('abort', () => reject(options.signal?.reason as Error))
            pass()
          })
        : git.run(args, options)
  }
  const notices: string[] = []
  const source = {type: 'github', repository: 'octo/shop', commitId: second} as const
  const prepared = await prepareCommit(source, {directory: work.folder}, {git: hanging, clock}, event => {
    if (event.type === 'notice') notices.push(event.message)
  })
  expect(prepared.validation).toBeUndefined()
  expect(notices).toEqual([expect.stringContaining('git cat-file did not end within 2 min 00 s. In a partial clone')])
})

describe('an address', () => {
  test.each([
    ['https://github.com/octo/shop', 'octo/shop', 'https://github.com/octo/shop'],
    ['https://github.com/octo/shop.git/', 'octo/shop', 'https://github.com/octo/shop.git/'],
    ['https://x-access-token:ghs_abc@github.com/octo/shop.git', 'octo/shop', 'https://github.com/octo/shop.git'],
    ['https://user:p@ss/word@github.com/octo/shop.git', 'octo/shop', undefined],
    ['git@github.com:octo/shop.git', 'octo/shop', 'git@github.com:octo/shop.git'],
    ['ssh://git@ssh.github.com:443/octo/shop.git', 'octo/shop', 'ssh://ssh.github.com:443/octo/shop.git'],
    ['org-1@github.com:octo/shop', 'octo/shop', 'org-1@github.com:octo/shop'],
    ['/srv/mirror/octo/shop.git', 'octo/shop', '/srv/mirror/octo/shop.git'],
    ['../shop', '../shop', '../shop'],
    ['shop', undefined, 'shop']
  ])('%s', (url, repository, shown) => {
    const remote = gitRemote('origin', url)
    expect(remote.repository).toBe(repository)
    if (shown !== undefined) expect(remote.shown).toBe(shown)
  })

  test('is never shown with what is before its @', () => {
    const remote = gitRemote('origin', 'https://user:secret@host/octo/shop')
    const said = "fatal: unable to access 'https://user:secret@host/octo/shop/': no, nor https://other:secret@elsewhere/x"
    expect(firstLine(hideCredentials(said, remote))).toBe("unable to access 'https://host/octo/shop/': no, nor https://elsewhere/x")
    // Whatever git was asked, an answer may have one: a partial clone fetches at any time.
    expect(firstLine("fatal: could not read from 'https://user:secret@host/octo/shop'")).toBe(
      "could not read from 'https://host/octo/shop'"
    )
  })
})
