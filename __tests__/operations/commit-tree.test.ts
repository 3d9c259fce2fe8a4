import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {extract} from 'tar-stream'
import {systemClock} from '../../src/core/clock.ts'
import {createGit} from '../../src/library/git.ts'
import {isUnreachable, withClone, type CommitClone} from '../../src/operations/commit-clone.ts'
import {commitTree, type CommitTree} from '../../src/operations/commit-tree.ts'
import {temporaryFolder} from '../bundle/support/temporary-folder.ts'
import {GitRepository, gitTestEnvironment} from '../support/git-repository.ts'

type Environment = Readonly<Record<string, string>>

function inCommit<T>(
  {folder}: GitRepository,
  commitId: string,
  work: (tree: CommitTree, clone: CommitClone) => Promise<T>,
  {environment = gitTestEnvironment, directory = folder}: {readonly environment?: Environment; readonly directory?: string} = {}
): Promise<T> {
  const question = {git: createGit(environment), directory, repository: 'octo/shop', commitId, clock: systemClock}
  return withClone(question, async clone => {
    if (isUnreachable(clone)) throw new Error(clone.reason)
    return work(await commitTree(clone), clone)
  })
}

/** `path`, what it is, and the content as text. */
type Listing = Readonly<Record<string, string>>

function listingOf(repository: GitRepository, commitId: string, options: Parameters<typeof inCommit>[3] = {}): Promise<Listing> {
  const list = async ({tree}: CommitTree): Promise<Listing> => {
    const found: [string, string][] = []
    for (const {path, kind, mode, target} of tree.entries.values()) {
      const content = kind === 'file' ? Buffer.from((await tree.read(path, 1e6)) ?? []).toString('latin1') : (target ?? '')
      found.push([path, `${kind} ${mode.toString(8)} ${content}`])
    }
    return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
  }
  return inCommit(repository, commitId, list, options)
}

/** The same of what git itself archives, where nobody has set anything up. */
async function archived(repository: GitRepository, commitId: string): Promise<Listing> {
  const found: [string, string][] = []
  const tar = extract()
  tar.end(repository.bytes('archive', '--format=tar', commitId))
  for await (const entry of tar) {
    const pieces: Uint8Array[] = []
    for await (const piece of entry as unknown as AsyncIterable<Uint8Array>) pieces.push(piece)
    const {name, type, mode, linkname} = entry.header as {name: string; type: string; mode: number; linkname: string | null}
    const content = type === 'file' ? Buffer.concat(pieces).toString('latin1') : (linkname ?? '')
    found.push([name.replace(/\/$/, ''), `${type} ${mode.toString(8)} ${content}`])
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const name = fc.constantFrom('a', 'b', 'c.sh', 'd e', 'ü', '日本', 'x"y', 'line\nbreak', '-n', ':(top)', '*', '[a]', '#h', '\\t')
const path = fc.array(name, {minLength: 1, maxLength: 3}).map(parts => parts.join('/'))
const pattern = fc.oneof(
  path.filter(each => !/[\n"\\ ]/.test(each)),
  fc.constantFrom('*', 'a/', 'b/**', '*.sh', '/a', '"d e"', 'a/*')
)
const attribute = fc.constantFrom(
  'export-ignore',
  '-export-ignore',
  'export-subst',
  'eol=crlf',
  'text',
  '-text',
  'text=auto',
  'ident',
  'binary',
  '!eol'
)
const attributeText = fc
  .array(fc.tuple(pattern, fc.array(attribute, {minLength: 1, maxLength: 2})), {minLength: 1, maxLength: 4})
  .map(lines => lines.map(([what, says]) => `${what} ${says.join(' ')}\n`).join(''))

interface Commit {
  readonly files: readonly (readonly [string, {readonly content: string; readonly kind: 'file' | 'executable' | 'symlink' | 'submodule'}])[]
  readonly attributes: readonly (readonly [string, string])[]
}

const commit: fc.Arbitrary<Commit> = fc.record({
  files: fc.array(
    fc.tuple(
      path,
      fc.record({
        content: fc.constantFrom('', 'x\n', 'x\r\ny\n', '$Format:%s$\n', '$Id$\n', 'a\0b', '../b'),
        kind: fc.constantFrom('file' as const, 'file' as const, 'executable' as const, 'symlink' as const, 'submodule' as const)
      })
    ),
    {minLength: 1, maxLength: 8}
  ),
  attributes: fc.array(fc.tuple(fc.constantFrom('', 'a/', 'b/'), attributeText), {maxLength: 2})
})

const file = (content = 'x'): Commit['files'][number][1] => ({content, kind: 'file'})

/** Git archives a directory when it comes to a file in it, though it leaves the file out, and none that is left out itself. */
const directoriesOfWhatIsLeftOut: Commit = {
  files: [
    ['a/b', file()],
    ['d e/a/b', file()],
    ['c.sh/b', file()],
    ['ü/sub', {content: '', kind: 'submodule'}]
  ],
  attributes: [['', 'a/b export-ignore\n"d e/a" export-ignore\nc.sh export-ignore\nü/sub export-ignore\n']]
}

const whatLooksLikeAPathOfWindows: Commit = {
  files: [
    ['\\t/a', file()],
    ['C:/a', file('y')]
  ],
  attributes: []
}

const modes = {file: '100644', executable: '100755', symlink: '120000'} as const

/** Writes a commit without a working tree, so that names are possible that a file system has not. */
function committed(repository: GitRepository, {files, attributes}: Commit): string {
  const all: Commit['files'] = [
    ...attributes.map(([folder, content]) => [`${folder}.gitattributes`, {kind: 'file', content}] as const),
    ...files
  ]
  const taken: string[] = []
  const lines = ['commit refs/heads/main', 'committer x <x@example.com> 0 +0000', 'data 1', 'x', 'deleteall']
  for (const [file, {kind, content}] of all) {
    if (taken.some(other => other === file || other.startsWith(`${file}/`) || file.startsWith(`${other}/`))) continue
    taken.push(file)
    const written = `"${file.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
    if (kind === 'submodule') lines.push(`M 160000 ${'1'.repeat(40)} ${written}`)
    else {
      const text = kind === 'symlink' && content === '' ? 'x' : content
      lines.push(`M ${modes[kind]} inline ${written}`, `data ${Buffer.byteLength(text)}`, text)
    }
  }
  repository.feed(`${lines.join('\n')}\n`, 'fast-import', '--quiet', '--force')
  return repository.git('rev-parse', 'main')
}

test('it is what `git archive` writes of any commit, and each thing that is left out has the line that does it', async () => {
  const repository = GitRepository.init()
  await fc.assert(
    fc.asyncProperty(commit, async made => {
      const id = committed(repository, made)
      expect(await listingOf(repository, id)).toEqual(await archived(repository, id))
      const placeless = await inCommit(repository, id, ({leftOut, attributes}) =>
        Promise.resolve([...leftOut.values()].filter(cause => attributes.place(cause, 'export-ignore') === undefined))
      )
      expect(placeless).toEqual([])
    }),
    {numRuns: 10, examples: [[directoriesOfWhatIsLeftOut], [whatLooksLikeAPathOfWindows]]}
  )
})

function plain(): GitRepository {
  return GitRepository.init().write({
    'appspec.yml': 'version: 0.0\n',
    'text.txt': 'a\nb\n',
    '.gitattributes': '* text=auto\n',
    'sub/inner.txt': 'x'
  })
}

describe('only the commit counts', () => {
  test('not what is set up for the repository or for whoever runs this', async () => {
    const repository = plain()
    const id = repository.commit()
    const expected = await listingOf(repository, id)
    repository
      .config('core.autocrlf', 'true')
      .config('core.eol', 'crlf')
      .config('tar.umask', '0077')
      .config('filter.upper.smudge', 'tr a-z A-Z')
      .own('info/attributes', '* export-ignore filter=upper\n')
    const home = temporaryFolder()
    writeFileSync(join(home, 'config'), `[core]\n\tautocrlf = true\n\tattributesFile = ${join(home, 'attributes').replaceAll('\\', '/')}\n`)
    writeFileSync(join(home, 'attributes'), '*.txt export-ignore\n')
    expect(await listingOf(repository, id, {environment: {...gitTestEnvironment, GIT_CONFIG_GLOBAL: join(home, 'config')}})).toEqual(
      expected
    )
    expect(expected['text.txt']).toBe('file 664 a\nb\n')
  })

  test('not what replaces it here, nor what the working tree and the index have', async () => {
    const repository = plain()
    const id = repository.commit()
    const expected = await listingOf(repository, id)
    repository.write({'text.txt': 'other', '.gitattributes': '* export-ignore\n', 'more.txt': 'more'})
    const other = repository.commit()
    repository.git('replace', id, other)
    repository.git('replace', repository.git('rev-parse', `${id}:text.txt`), repository.git('rev-parse', `${other}:more.txt`))
    expect(await listingOf(repository, id)).toEqual(expected)
  })

  test('not the environment of a hook of git that this runs in', async () => {
    const [repository, other] = [plain(), GitRepository.init().write({a: 'a'})]
    const id = repository.commit()
    other.commit()
    const expected = await listingOf(repository, id)
    const environment = {
      ...gitTestEnvironment,
      GIT_DIR: join(other.folder, '.git'),
      GIT_WORK_TREE: other.folder,
      GIT_INDEX_FILE: join(other.folder, '.git', 'index'),
      GIT_OBJECT_DIRECTORY: join(other.folder, '.git', 'objects'),
      GIT_PREFIX: 'sub/',
      GIT_ICASE_PATHSPECS: '1',
      GIT_NAMESPACE: 'x'
    }
    expect(await listingOf(repository, id, {environment})).toEqual(expected)
  })
})

describe('it is found', () => {
  test('from a folder below the root of the repository', async () => {
    const repository = plain()
    const id = repository.commit()
    expect(await listingOf(repository, id, {directory: join(repository.folder, 'sub')})).toEqual(await listingOf(repository, id))
  })

  test('in a bare repository, and in a working tree of another', async () => {
    const repository = plain()
    const id = repository.commit()
    const expected = await listingOf(repository, id)
    const bare = new GitRepository()
    repository.git('clone', '-q', '--bare', repository.folder, bare.folder)
    expect(await listingOf(bare, id)).toEqual(expected)
    const tree = join(temporaryFolder(), 'tree')
    repository.git('worktree', 'add', '-q', '--detach', tree)
    expect(await listingOf(new GitRepository(tree), id)).toEqual(expected)
  })

  test('in a clone without contents, which fetches what is read', async () => {
    const origin = plain().config('uploadpack.allowFilter', 'true').config('uploadpack.allowAnySHA1InWant', 'true')
    const id = origin.commit()
    for (const filter of ['blob:none', 'tree:0']) {
      const clone = new GitRepository()
      origin.git('clone', '-q', '--no-checkout', `--filter=${filter}`, `file://${origin.folder}`, clone.folder)
      expect(await listingOf(clone, id)).toEqual(await listingOf(origin, id))
    }
  })

  test('in a repository whose path has blanks and quotes', async () => {
    const folder = join(temporaryFolder(), `it's "a" path`)
    mkdirSync(folder)
    const repository = new GitRepository(folder)
    repository.git('init', '-q')
    const id = repository.write({a: 'a'}).commit()
    expect(await listingOf(repository, id)).toEqual({a: 'file 664 a'})
  })
})

test('a name that is not UTF-8 is no reason to give up', async () => {
  const repository = plain()
  repository.commit()
  const id = repository.git('rev-parse', 'HEAD:text.txt')
  const entry = Buffer.concat([Buffer.from(`100644 blob ${id}\t`), Buffer.from([0x66, 0xff]), Buffer.from('\0')])
  const {execFileSync} = await import('node:child_process')
  const tree = execFileSync('git', ['mktree', '-z'], {
    cwd: repository.folder,
    env: gitTestEnvironment,
    input: entry,
    encoding: 'utf8'
  }).trim()
  const commitId = repository.git('commit-tree', '-m', 'x', tree)
  expect(Object.keys(await listingOf(repository, commitId))).toEqual(['f\ufffd'])
})
