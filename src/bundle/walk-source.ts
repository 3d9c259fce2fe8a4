import {isUtf8} from 'node:buffer'
import {accessSync, constants, existsSync, lstatSync, readdirSync, readlinkSync, realpathSync, statSync, type Stats} from 'node:fs'
import {join, relative, sep} from 'node:path'
import {setImmediate} from 'node:timers/promises'
import {isAlwaysExcluded, isBelowAlwaysExcluded} from './always-excluded.ts'
import {defaultArchiveLimits} from './archive-limits.ts'
import {fileIdentity, type FileIdentity} from './file-identity.ts'
import type {IgnoreRules} from './ignore-rules.ts'
import {isDefaultBundle, isUnfinishedBundle} from './unfinished-file.ts'
import {quoted, type Unpackable} from './unpackable.ts'
import {virtualEnvironmentRemedy} from './virtual-environment.ts'

export const symlinkPolicies = ['preserve', 'follow', 'error'] as const
export type SymlinkPolicy = (typeof symlinkPolicies)[number]

/** An entry of the source as the file system shows it. */
export interface FoundEntry {
  readonly path: string
  readonly kind: 'file' | 'directory' | 'symlink'
  readonly mode: number
  readonly size: number
  readonly identity: FileIdentity
  /** Absolute path on disk. */
  readonly file: string
  readonly target?: string
}

export interface WalkOptions {
  /** Absolute path of the directory. */
  readonly root: string
  readonly rules: IgnoreRules
  /** Left out: the ignore file itself. */
  readonly ignoreFile?: string | undefined
  readonly symlinks: SymlinkPolicy
  /** Absolute path of the folder that bundles without a name of their own are written to; those in it are left out. */
  readonly packagedInto: string
  readonly signal?: AbortSignal | undefined
}

export interface WalkedSource {
  /** In no particular order. */
  readonly found: readonly FoundEntry[]
  readonly unpackable: readonly Unpackable[]
  /** Paths of bundles that were made here before, and of what a killed run left of one. No pattern took them back. */
  readonly ownBundles: readonly string[]
  /** Followed links that are left out with what they lead to (version control), and its path in the source. */
  readonly intoExcluded: readonly {readonly path: string; readonly target: string}[]
}

interface Folder {
  readonly path: string
  readonly file: string
  /** Real paths of this directory, the last one, and of those above it: a followed link back into them would never end. */
  readonly chain: readonly string[]
  /** The first link on the way here. */
  readonly link?: string | undefined
}

/** The loop of the process gets its turn after so many entries; the file system is asked synchronously, which is many times faster. */
const entriesPerTurn = 500
const ownUid = process.geteuid?.()
/** Links to folders that are followed, those that lead back included. A few folders with links to each other have more ways through them than any disk has room for. */
const maxFollowedFolders = 10_000

/** Lists what the rules leave of a directory, and what of it cannot be packed. */
export async function walkSource(options: WalkOptions): Promise<WalkedSource> {
  const {root, rules, symlinks, signal} = options
  const realRoot = realpathSync(root)
  const packagedInto = existsSync(options.packagedInto)
    ? relative(realRoot, realpathSync(options.packagedInto)).replaceAll(sep, '/')
    : undefined
  const found: FoundEntry[] = []
  const unpackable: Unpackable[] = []
  const ownBundles: string[] = []
  const intoExcluded: {path: string; target: string}[] = []
  let followedFolders = 0
  let behindLinks = 0
  const folders: Folder[] = [{path: '', file: root, chain: [realRoot]}]
  const parents = new Map<string, FoundEntry>()
  let sinceTurn = 0

  /** Without `include` everything is wanted; with it, directories come along once something in them does. */
  const keep = (entry: FoundEntry): void => {
    if (!rules.includes(entry.path, entry.kind === 'directory')) {
      if (entry.kind === 'directory') parents.set(entry.path, entry)
      return
    }
    found.push(entry)
    for (let path = entry.path, cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/')) {
      path = path.slice(0, cut)
      const parent = parents.get(path)
      if (parent === undefined) break
      parents.delete(path)
      found.push(parent)
    }
  }

  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    const names = listFolder(folder, unpackable)
    const below = folder.file.endsWith(sep) ? folder.file : `${folder.file}${sep}`
    for (const name of names) {
      if (++sinceTurn >= entriesPerTurn) {
        sinceTurn = 0
        await setImmediate()
      }
      signal?.throwIfAborted()
      const path = folder.path === '' ? name : `${folder.path}/${name}`
      if (path === options.ignoreFile) continue
      // `join` would take longer than asking the file system.
      const file = `${below}${name}`
      let stats = statsOf(path, file)
      if (stats !== undefined && 'problem' in stats) {
        if (!rules.excludes(path, false) && rules.includes(path, false)) unpackable.push(stats)
        continue
      }
      // Gone since the listing: a file that comes and goes while it is planned is not part of the application.
      if (stats === undefined) continue
      let {chain, link} = folder
      if (isAlwaysExcluded(name, stats.isDirectory()) || rules.excludes(path, stats.isDirectory())) continue
      if (stats.isFile() && isOwnBundle(folder, name, packagedInto) && rules.keptBy(path) === undefined) {
        if (rules.includes(path, false)) ownBundles.push(path)
        continue
      }
      if (stats.isSymbolicLink()) {
        if (symlinks === 'preserve') {
          const target = targetOf(path, file)
          if (typeof target === 'string') keep(foundEntry({path, file, kind: 'symlink', stats, target}))
          else if (target !== undefined && rules.includes(path, false)) unpackable.push(target)
          continue
        }
        const followed = symlinks === 'follow' ? follow(path, join(chain.at(-1) ?? realRoot, name), realRoot, chain) : refuseLink(path)
        if (symlinks === 'follow' && ('problem' in followed || followed.stats.isDirectory()) && ++followedFolders > maxFollowedFolders) {
          return {found, unpackable: [endless(link ?? path)], ownBundles, intoExcluded}
        }
        if ('problem' in followed) {
          if (rules.includes(path, false) || rules.includes(path, true)) unpackable.push(followed)
          continue
        }
        stats = followed.stats
        const segments = relative(realRoot, followed.real).split(sep)
        if (isBelowAlwaysExcluded(segments, stats.isDirectory())) {
          if (rules.includes(path, stats.isDirectory())) intoExcluded.push({path, target: segments.join('/')})
          continue
        }
        link ??= path
        if (stats.isDirectory()) {
          if (rules.excludes(path, true)) continue
          chain = [...chain, followed.real]
        }
      } else if (stats.isDirectory() && symlinks === 'follow') chain = [...chain, join(chain.at(-1) ?? realRoot, name)]

      if (link !== undefined && ++behindLinks > defaultArchiveLimits.maxEntries) {
        return {found, unpackable: [endless(link)], ownBundles, intoExcluded}
      }

      if (stats.isDirectory()) {
        keep(foundEntry({path, file, kind: 'directory', stats}))
        folders.push({path, file, chain, link})
      } else if (!rules.includes(path, false)) continue
      else if (stats.isFile()) {
        const denied = unreadable(path, file, stats)
        if (denied === undefined) keep(foundEntry({path, file, kind: 'file', stats}))
        else unpackable.push(denied)
      } else unpackable.push({path, problem: `is a ${specialKind(stats)}`, remedy: 'Exclude it with `exclude` or the ignore file.'})
    }
  }
  return {found, unpackable, ownBundles, intoExcluded}
}

function isOwnBundle(folder: Folder, name: string, packagedInto: string | undefined): boolean {
  return isUnfinishedBundle(name) || (isDefaultBundle(name) && folder.link === undefined && folder.path === packagedInto)
}

function endless(path: string): Unpackable {
  return {
    path,
    problem: 'is a symlink to folders with links to each other: following all of them gives more entries than a bundle can hold',
    remedy: 'Exclude links that are not needed, or use `symlinks: preserve`.'
  }
}

interface Found extends Pick<FoundEntry, 'path' | 'file' | 'kind' | 'target'> {
  readonly stats: Stats
}

function foundEntry({path, file, kind, stats, target}: Found): FoundEntry {
  const entry = {path, file, kind, mode: stats.mode & 0o7777, size: kind === 'file' ? stats.size : 0, identity: fileIdentity(stats)}
  return target === undefined ? entry : {...entry, target}
}

const unopenable: Readonly<Record<string, string>> = {
  EACCES: 'cannot be looked at: permission denied on its folder',
  EPERM: 'cannot be looked at: permission denied on its folder',
  ENAMETOOLONG: 'has a path that is longer than this system can open'
}

/** Undefined for what is gone. */
function statsOf(path: string, file: string): Stats | Unpackable | undefined {
  try {
    return lstatSync(file, {throwIfNoEntry: false})
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    const problem = unopenable[code] ?? `cannot be looked at (${code})`
    return {path, problem, remedy: code === 'ENAMETOOLONG' ? 'Pack a folder further down, or exclude it.' : readableRemedy}
  }
}

/** Undefined for what is gone, or is no link any more. */
function targetOf(path: string, file: string): string | Unpackable | undefined {
  let raw: Buffer
  try {
    raw = readlinkSync(file, {encoding: 'buffer'})
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'EINVAL') return undefined
    return {path, problem: `is a symlink that cannot be read (${code ?? 'unknown error'})`, remedy: readableRemedy}
  }
  if (isUtf8(raw)) return raw.toString('utf8').replaceAll(sep, '/')
  return {path, problem: 'is a symlink to a name that is not UTF-8', remedy: 'Rename what it points to, or exclude it.'}
}

function listFolder(folder: Folder, unpackable: Unpackable[]): string[] {
  let names: string[]
  try {
    names = readdirSync(folder.file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    // Gone, or another thing since its own folder was listed.
    if ((code === 'ENOENT' || code === 'ENOTDIR') && folder.path !== '') return []
    const problem =
      code === 'EACCES' || code === 'EPERM' ? 'cannot be listed: permission denied' : `cannot be listed (${code ?? 'unknown error'})`
    unpackable.push({path: folder.path || '.', problem, remedy: readableRemedy})
    return []
  }
  if (!names.some(name => name.includes('\uFFFD'))) return names
  for (const raw of readdirSync(folder.file, {encoding: 'buffer'})) {
    if (isUtf8(raw)) continue
    const shown = [...raw]
      .map(byte => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`))
      .join('')
    unpackable.push({
      path: folder.path === '' ? shown : `${folder.path}/${shown}`,
      problem: 'has a name that is not UTF-8, which zip and tar readers decode differently',
      remedy: 'Rename it.'
    })
    names = names.filter(name => name !== raw.toString('utf8'))
  }
  return names
}

const readableRemedy = 'Make it readable for the user that packs, or exclude it.'

function unreadable(path: string, file: string, {uid, mode}: Stats): Unpackable | undefined {
  // The bits of the owner decide alone, with access lists too; everyone else is up to the system.
  if (uid === ownUid && (mode & 0o400) !== 0) return undefined
  try {
    accessSync(file, constants.R_OK)
    return undefined
  } catch {
    return {path, problem: 'cannot be read: permission denied', remedy: readableRemedy}
  }
}

function refuseLink(path: string): Unpackable {
  return {
    path,
    problem: 'is a symlink, and `symlinks` is "error"',
    remedy: 'Exclude it, or use `symlinks: preserve` or `symlinks: follow`.'
  }
}

function follow(path: string, file: string, realRoot: string, chain: readonly string[]): Unpackable | {stats: Stats; real: string} {
  let real: string
  try {
    real = realpathSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ELOOP') return {path, problem: 'is a symlink that leads to itself', remedy: 'Remove or exclude it.'}
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'EACCES') throw error
    return {path, problem: `is a symlink that cannot be followed (${code})`, remedy: 'Remove or exclude it, or use `symlinks: preserve`.'}
  }
  if (real !== realRoot && !real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) {
    return {
      path,
      problem: `is a symlink that leaves the source: it leads to ${quoted(real)}`,
      remedy: virtualEnvironmentRemedy(realRoot, path) ?? 'Copy what it points to into the source, or exclude the link.'
    }
  }
  if (chain.includes(real)) {
    return {
      path,
      problem: 'is a symlink to a directory above itself; following it would never end',
      remedy: 'Exclude it, or use `symlinks: preserve`.'
    }
  }
  return {stats: statSync(file), real}
}

function specialKind(stats: Stats): string {
  if (stats.isSocket()) return 'socket'
  if (stats.isFIFO()) return 'named pipe'
  return 'device'
}
