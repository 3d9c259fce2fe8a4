import {readFileSync, realpathSync, statSync} from 'node:fs'
import {dirname, isAbsolute, join, relative, resolve, sep} from 'node:path'
import {DeployError} from '../core/errors.ts'

/** What git has noted of a file, which a file system without Unix modes does not. */
export type IndexedKind = 'plain' | 'executable' | 'symlink'

/** No index comes near: it has some hundred bytes for each file. */
const largestBytes = 512 * 1024 * 1024

const kinds: Readonly<Record<number, IndexedKind>> = {0o100644: 'plain', 0o100755: 'executable', 0o120000: 'symlink'}

/** What a submodule is in the index of the repository around it. */
const gitlink = 0o160000

/**
 * What the index of the git repository around a directory, and those of the submodules below it, say about the files below it, by their path
 * relative to that directory. Empty where there is no repository. Undefined when one of them is split, most of which is in another file: what
 * it says would be a part only. Throws `invalid-bundle` for an index that cannot be read: scripts would lose their modes.
 */
export function indexedKinds(folder: string): ReadonlyMap<string, IndexedKind> | undefined {
  const real = realpathSync(folder)
  const found = new Map<string, IndexedKind>()
  const around = findRepository(real)
  if (around === undefined) return found
  const inside = relative(around.workTree, real)
    .split(sep)
    .filter(Boolean)
    .map(name => `${name}/`)
    .join('')
  const seen = new Set<string>()
  /** Repositories to read: what their paths start with below the directory, and there. */
  const repositories = [{...around, inside, at: ''}]
  for (const {workTree, gitFolder, inside, at} of repositories) {
    // A `.git` file may lead to any repository, and so round in a circle.
    if (seen.has(gitFolder)) continue
    seen.add(gitFolder)
    const index = indexOf(gitFolder, inside)
    if (index === undefined) return undefined
    for (const [path, kind] of index.kinds) found.set(at + path, kind)
    for (const path of index.submodules) {
      const submodule = join(workTree, inside, path)
      const itsFolder = gitFolderIn(submodule)
      // One that was not checked out has no files.
      if (itsFolder !== undefined) repositories.push({workTree: submodule, gitFolder: itsFolder, inside: '', at: `${at}${path}/`})
    }
  }
  return found
}

interface Index {
  readonly kinds: ReadonlyMap<string, IndexedKind>
  readonly submodules: readonly string[]
}

/** What a repository knows of the files whose path starts with `prefix`, without it. Undefined for a split index. */
function indexOf(gitFolder: string, prefix: string): Index | undefined {
  const file = join(gitFolder, 'index')
  const stats = statSync(file, {throwIfNoEntry: false})
  if (stats === undefined) return {kinds: new Map(), submodules: []}
  try {
    if (stats.size > largestBytes) throw new RangeError(`it has ${stats.size} bytes`)
    return readIndex(readFileSync(file), prefix, idBytes(gitFolder))
  } catch (cause) {
    throw new DeployError(
      'invalid-bundle',
      `git's index "${file}" cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      {
        input: 'source',
        hint: 'Modes of files come from there on Windows. Run `git status` to see what is wrong with it; `git read-tree HEAD` writes it anew.',
        cause
      }
    )
  }
}

interface Repository {
  readonly workTree: string
  readonly gitFolder: string
}

function findRepository(start: string): Repository | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const gitFolder = gitFolderIn(folder)
    if (gitFolder !== undefined) return {workTree: folder, gitFolder}
    if (dirname(folder) === folder) return undefined
  }
}

/** Where git keeps what it knows of the work tree in a folder; undefined when none is. */
function gitFolderIn(folder: string): string | undefined {
  const git = join(folder, '.git')
  const stats = statSync(git, {throwIfNoEntry: false})
  if (stats?.isDirectory()) return git
  // In a worktree and in a submodule `.git` is a file that says where it is.
  const said = stats?.isFile() ? /^gitdir: (.+?)\r?\n?$/.exec(readFileSync(git, 'utf8'))?.[1] : undefined
  if (said === undefined) return undefined
  return isAbsolute(said) ? said : resolve(folder, said)
}

/** Bytes of an object's id: those of SHA-1, unless the repository was made with `--object-format=sha256`. */
function idBytes(gitFolder: string): number {
  const common = readIfThere(join(gitFolder, 'commondir'))?.trim()
  const config = readIfThere(join(common === undefined ? gitFolder : resolve(gitFolder, common), 'config')) ?? ''
  return /^\s*objectformat\s*=\s*"?sha256\b/im.test(config) ? 32 : 20
}

function readIfThere(file: string): string | undefined {
  return statSync(file, {throwIfNoEntry: false})?.isFile() ? readFileSync(file, 'utf8') : undefined
}

/** Versions 2 to 4, as gitformat-index(5) describes them. Undefined for a split one. */
function readIndex(bytes: Buffer, prefix: string, idLength: number): Index | undefined {
  const found = new Map<string, IndexedKind>()
  const submodules: string[] = []
  if (bytes.toString('latin1', 0, 4) !== 'DIRC') throw new RangeError('it does not start with DIRC')
  const version = bytes.readUInt32BE(4)
  if (version < 2 || version > 4) throw new RangeError(`version ${version} is not known`)
  const count = bytes.readUInt32BE(8)
  let at = 12
  let path = Buffer.alloc(0)
  for (let i = 0; i < count; i++) {
    const mode = bytes.readUInt32BE(at + 24)
    const flagsAt = at + 40 + idLength
    const flags = bytes.readUInt16BE(flagsAt)
    const isExtended = version >= 3 && (flags & 0x4000) !== 0
    const nameAt = flagsAt + (isExtended ? 4 : 2)
    let suffixAt = nameAt
    let kept = 0
    if (version === 4) {
      const strip = readOffset(bytes, nameAt)
      suffixAt = strip.next
      kept = path.length - strip.value
      if (kept < 0) throw new RangeError('a name is shorter than nothing')
    }
    const end = bytes.indexOf(0, suffixAt)
    if (end < 0) throw new RangeError('it ends in the middle of a name')
    path = Buffer.concat([path.subarray(0, kept), bytes.subarray(suffixAt, end)])
    // Version 4 has one NUL; the others fill entries up to a multiple of eight bytes, with one NUL at least.
    at = version === 4 ? end + 1 : at + Math.ceil((end + 1 - at) / 8) * 8
    const name = path.toString('utf8')
    if (!name.startsWith(prefix)) continue
    const kind = kinds[mode]
    if (kind !== undefined) found.set(name.slice(prefix.length), kind)
    else if (mode === gitlink) submodules.push(name.slice(prefix.length))
  }
  return isSplit(bytes, at, idLength) ? undefined : {kinds: found, submodules}
}

/** Whether there is a `link` among the extensions behind the entries that names a shared index; one of zeros alone needs none. */
function isSplit(bytes: Buffer, start: number, idLength: number): boolean {
  // A hash of the whole is at the end.
  for (let at = start; at + 8 <= bytes.length - idLength; at += 8 + bytes.readUInt32BE(at + 4)) {
    if (bytes.toString('latin1', at, at + 4) === 'link') return bytes.subarray(at + 8, at + 8 + idLength).some(byte => byte !== 0)
  }
  return false
}

/**
 * A number of variable width, as gitformat-pack(5) describes offsets: seven bits a byte, the high bit set in each byte but the last, and
 * for each byte behind the first the smallest number that needs so many is added.
 */
function readOffset(bytes: Buffer, start: number): {value: number; next: number} {
  let next = start
  while (bytes.readUInt8(next) >= 0x80) next += 1
  next += 1
  let value = 0
  for (const [i, byte] of bytes.subarray(start, next).entries()) value = value * 128 + (byte % 128) + (i > 0 ? 128 : 0)
  return {value, next}
}
