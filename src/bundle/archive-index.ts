import type {RevisionEntry, RevisionPath} from '../appspec/revision-tree.ts'
import {ArchiveProblem} from './archive-error.ts'
import {ratioMatters, type ArchiveLimits} from './archive-limits.ts'
import {entryPath} from './entry-path.ts'
import {resolvePath} from './resolve-path.ts'
import {formatSize} from '../core/size.ts'
import {quoted} from './unpackable.ts'

/** An entry as an archive describes it. */
export interface ArchiveEntry {
  /** As written in the archive. */
  readonly name: string
  readonly kind: 'file' | 'directory' | 'symlink' | 'hardlink'
  /** Permission bits the unpacked entry gets. */
  readonly mode: number
  readonly size: number
  readonly mtimeMs: number
  /** Of a symlink: as written; of a hard link: the name of an entry before it. */
  readonly target?: string
}

/** What is known of an archive's entries so far, and the rules they keep. */
export interface ArchiveIndex {
  /** By path, with the parents the archive only implies (0755). */
  readonly entries: ReadonlyMap<RevisionPath, RevisionEntry>
  /** Hard links, by path: the path of the entry that holds their content. */
  readonly aliases: ReadonlyMap<RevisionPath, RevisionPath>
  /** Files and links that came more than once; the last one counts. */
  readonly repeated: ReadonlySet<RevisionPath>
  /**
   * Takes an entry in and says where it goes; empty for the root. Refuses unsafe names, names used for two kinds, entries below a link,
   * and more than the limits allow.
   */
  add(entry: ArchiveEntry): RevisionPath
  /** Refuses links that leave the archive; called once all entries are known, because a link may lead through a later one. */
  checkLinks(): void
  readonly entryCount: number
  readonly totalBytes: number
}

/** An implied parent has what `mkdir` gives it under the usual umask of 022. */
const impliedMode = 0o755

export function archiveIndex(archiveBytes: number, limits: ArchiveLimits, onWindows: boolean): ArchiveIndex {
  const entries = new Map<RevisionPath, RevisionEntry>()
  const aliases = new Map<RevisionPath, RevisionPath>()
  const repeated = new Set<RevisionPath>()
  let entryCount = 0
  let totalBytes = 0

  const addParents = (path: RevisionPath): void => {
    for (let cut = path.lastIndexOf('/'); cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
      const parent = path.slice(0, cut)
      const there = entries.get(parent)
      if (there?.kind === 'directory') return
      if (there) throw new ArchiveProblem(`holds ${quoted(path)} below ${quoted(parent)}, which is a ${there.kind}`)
      entries.set(parent, {path: parent, kind: 'directory', mode: impliedMode, size: 0})
    }
  }

  return {
    entries,
    aliases,
    repeated,
    get entryCount() {
      return entryCount
    },
    get totalBytes() {
      return totalBytes
    },
    add(entry) {
      entryCount += 1
      totalBytes += entry.size
      checkLimits(entryCount, totalBytes, archiveBytes, limits)
      const path = entryPath(entry.name, onWindows)
      if (path === '') return path
      addParents(path)
      const kind = entry.kind === 'hardlink' ? 'file' : entry.kind
      const before = entries.get(path)
      if (before && before.kind !== kind) throw new ArchiveProblem(`holds ${quoted(path)} twice, as a ${before.kind} and as a ${kind}`)
      if (before && kind !== 'directory') repeated.add(path)
      aliases.delete(path)
      if (entry.kind === 'hardlink') {
        const target = entryPath(entry.target ?? '', onWindows)
        const original = entries.get(aliases.get(target) ?? target)
        if (original?.kind !== 'file' || original.path === path) {
          throw new ArchiveProblem(`has a hard link ${quoted(path)} to ${quoted(target)}, which is no file before it in the archive`)
        }
        aliases.set(path, original.path)
        entries.set(path, {...original, path})
      } else {
        const {mode, size, target} = entry
        entries.set(path, {path, kind, mode, size, ...(kind === 'symlink' ? {target: target ?? ''} : {})})
      }
      return path
    },
    checkLinks() {
      for (const {path, kind, target} of entries.values()) {
        if (kind === 'symlink' && resolvePath(entries, path).kind === 'outside') {
          throw new ArchiveProblem(
            `has a symlink that leaves it: ${quoted(path)} points to ${quoted(target ?? '')}`,
            'Make the link point inside the archive, or create it in a hook script on the host.'
          )
        }
      }
    }
  }
}

export function checkLimits(entryCount: number, totalBytes: number, archiveBytes: number, limits: ArchiveLimits): void {
  const hint = 'If the archive is what you mean, package the directory instead: `source`.'
  if (entryCount > limits.maxEntries) throw new ArchiveProblem(`has more than ${limits.maxEntries} entries`, hint)
  if (totalBytes > limits.maxBytes) throw new ArchiveProblem(`unpacks to more than ${formatSize(limits.maxBytes)}`, hint)
  if (totalBytes > ratioMatters && totalBytes > archiveBytes * limits.maxRatio) {
    throw new ArchiveProblem(`unpacks to more than ${limits.maxRatio} times its size of ${formatSize(archiveBytes)}, like a bomb`, hint)
  }
}
