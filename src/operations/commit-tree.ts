import type {RevisionEntry, RevisionPath, RevisionTree} from '../appspec/revision-tree.ts'
import {defaultArchiveLimits} from '../bundle/archive-limits.ts'
import {resolvePath} from '../bundle/resolve-path.ts'
import {readTar} from '../bundle/tar-reader.ts'
import {DeployError} from '../core/errors.ts'
import {commitAttributes, type CommitAttributes} from './commit-attributes.ts'
import type {CommitClone} from './commit-clone.ts'
import {contentsOf, listCommit, sizesOf, succeed, type CommittedEntry} from './commit-objects.ts'

/** What GitHub's archive of a commit has, and what the commit has besides. */
export interface CommitTree {
  /** The archive, as hosts unpack it. A file that attributes convert has the size it was committed with. */
  readonly tree: RevisionTree
  /** Everything that was committed, by path; directories are not among it. */
  readonly committed: ReadonlyMap<string, CommittedEntry>
  readonly attributes: CommitAttributes
  /** What `export-ignore` takes out, by path: the directory or the file that the attribute is of, with a slash behind a directory. */
  readonly leftOut: ReadonlyMap<RevisionPath, string>
  /** Contents as they were committed, of those files that are not larger than `limit`. */
  committedContents(paths: readonly string[], limit: number): Promise<ReadonlyMap<string, Uint8Array>>
}

/** `git archive` has these for git's two kinds of files, with its usual umask of 002; so has what GitHub serves. */
const modes = {file: 0o664, executable: 0o775, symlink: 0o777, submodule: 0o775} as const
const directoryMode = 0o775

/** Nobody reads a script or an AppSpec of this size. */
const maxReadBytes = 64 * 1024 * 1024

/**
 * What GitHub's tarball of a commit has: all that `git archive` writes where nobody has set anything up. The tree reads from the repository,
 * so it is of use only as long as the clone is. Throws `local` when git cannot read the commit, or when it is too large.
 */
export async function commitTree(clone: CommitClone): Promise<CommitTree> {
  const committed = await listCommit(clone)
  const {maxEntries} = defaultArchiveLimits
  if (committed.size > maxEntries) throw new DeployError('local', `the commit has more than ${maxEntries} files`)
  const attributes = await commitAttributes(clone, committed, foldersOf(committed.keys()))
  const {shipped, leftOut} = divide(committed, attributes)
  const sizes = await sizesOf(
    clone,
    shipped.flatMap(({kind, id}) => (kind === 'submodule' ? [] : [id]))
  )
  const links = shipped.filter(({kind, id}) => kind === 'symlink' && (sizes.get(id) ?? 0) <= maxLinkBytes)
  const targets = await contentsOf(
    clone,
    links.map(({id}) => id)
  )
  const entries = new Map<RevisionPath, RevisionEntry>()
  // `git archive` writes a directory when it comes to anything in it that is none, whatever becomes of that.
  const cameTo = [...leftOut].flatMap(([path, cause]) => (committed.has(path) && cause.replace(/\/$/, '') === path ? [path] : []))
  for (const path of [...shipped.map(each => each.path), ...cameTo]) {
    for (const parent of parentsOf(path)) entries.set(parent, {path: parent, kind: 'directory', mode: directoryMode, size: 0})
  }
  for (const {path, kind, id} of shipped) {
    const mode = modes[kind]
    if (kind === 'submodule') entries.set(path, {path, kind: 'directory', mode, size: 0})
    else if (kind === 'symlink') entries.set(path, {path, kind, mode, size: 0, target: targetIn(targets.get(id))})
    else entries.set(path, {path, kind: 'file', mode, size: sizes.get(id) ?? 0})
  }
  const committedContents: CommitTree['committedContents'] = async (paths, limit) => {
    const ids = new Map(paths.map(path => [path, committed.get(path)?.id ?? ''] as const))
    const wanted = [...ids].filter(([, id]) => id !== '' && (sizes.get(id) ?? 0) <= limit)
    const contents = await contentsOf(
      clone,
      wanted.map(([, id]) => id)
    )
    return new Map(
      wanted.flatMap(([path, id]) => {
        const bytes = contents.get(id)
        return bytes === undefined ? [] : [[path, bytes] as const]
      })
    )
  }
  const read = contentReader(clone, {committedContents, attributes})
  const kept = new Map<RevisionPath, Promise<Uint8Array | undefined>>()
  const tree: RevisionTree = {
    entries,
    async read(path, limit) {
      const found = fileAt(entries, path)
      if (found === undefined || found.size > maxReadBytes) return undefined
      const real = found.path
      const content = kept.get(real) ?? read(real)
      kept.set(real, content)
      return (await content)?.subarray(0, limit)
    }
  }
  return {tree, committed, attributes, leftOut, committedContents}
}

/** Links are followed. A name may look like a path of Windows, which leads out of a revision: as it is, it is looked for first. */
function fileAt(entries: RevisionTree['entries'], path: RevisionPath): RevisionEntry | undefined {
  const there = entries.get(path)
  if (there?.kind === 'file') return there
  const resolved = resolvePath(entries, path)
  return resolved.kind === 'found' && resolved.entry.kind === 'file' ? resolved.entry : undefined
}

/** A tar and a system both end a target at a NUL. */
function targetIn(content: Uint8Array | undefined): string {
  return Buffer.from(content ?? [])
    .toString('utf8')
    .replace(/\0.*$/s, '')
}

/** Longest path of Linux; a longer target is none. */
const maxLinkBytes = 4096

function foldersOf(paths: Iterable<string>): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const path of paths) for (const parent of parentsOf(path)) folders.add(parent)
  return folders
}

function* parentsOf(path: string): Generator<string, void, undefined> {
  for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) yield path.slice(0, cut)
}

/** A directory that is left out takes along all that is in it, whatever is said of that. */
function divide(
  committed: ReadonlyMap<string, CommittedEntry>,
  attributes: CommitAttributes
): {readonly shipped: readonly CommittedEntry[]; readonly leftOut: ReadonlyMap<RevisionPath, string>} {
  const shipped: CommittedEntry[] = []
  const leftOut = new Map<RevisionPath, string>()
  for (const entry of committed.values()) {
    const {path, kind} = entry
    const candidates = [...[...parentsOf(path)].map(parent => `${parent}/`), kind === 'submodule' ? `${path}/` : path]
    const cause = candidates.find(candidate => attributes.value(candidate, 'export-ignore') === 'set')
    if (cause === undefined) shipped.push(entry)
    else {
      leftOut.set(path, cause)
      if (cause.endsWith('/')) leftOut.set(cause.slice(0, -1), cause)
    }
  }
  return {shipped, leftOut}
}

const converting = ['export-subst', 'text', 'eol', 'crlf', 'ident', 'working-tree-encoding'] as const

/** Contents as the archive has them. Git itself converts what attributes say something about. */
function contentReader(
  clone: CommitClone,
  {attributes, committedContents}: Pick<CommitTree, 'attributes' | 'committedContents'>
): (path: RevisionPath) => Promise<Uint8Array | undefined> {
  return async path => {
    // A partial clone has it then.
    const plain = (await committedContents([path], maxReadBytes)).get(path)
    if (!converting.some(attribute => attributes.value(path, attribute) !== undefined)) return plain
    const args = ['--literal-pathspecs', 'archive', '--format=tar', clone.commitId, '--', path]
    const {stdout} = await succeed(clone.isolated, args, {limitBytes: 4 * maxReadBytes})
    let content: Uint8Array | undefined
    async function* chunks(): AsyncGenerator<Buffer, void, undefined> {
      yield Buffer.from(stdout.buffer, stdout.byteOffset, stdout.byteLength)
      await Promise.resolve()
    }
    await readTar({chunks}, {isGzipped: false}, async ({kind, name}, pieces) => {
      if (kind !== 'file' || name !== path) return undefined
      const parts: Uint8Array[] = []
      for await (const piece of pieces) parts.push(piece)
      content = Buffer.concat(parts)
      return 'stop'
    })
    return content
  }
}
