import {join, posix} from 'node:path'
import type {RevisionEntry, RevisionPath} from '../appspec/revision-tree.ts'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {resolvePath} from './resolve-path.ts'
import {quoted} from './unpackable.ts'

export interface ModeQuestion {
  /** The directory that ships, or the archive, as the user knows it. */
  readonly source: string
  readonly entries: ReadonlyMap<RevisionPath, RevisionEntry>
  /** Hook scripts as the AppSpec spells them. */
  readonly hooks: readonly {readonly location: string; readonly runas?: string | undefined}[]
  /** Whether all of it belongs to root on the host: not so for a tar of somebody else, whose owners the agent keeps. */
  readonly isOwnedByRoot: boolean
}

/**
 * Modes with which a Linux host gets files that the users they are for cannot read. An archive has such modes when the program that built it
 * writes none, or was told none: the agent itself is root and reads all the same.
 */
export function modeDiagnostics(question: ModeQuestion): Diagnostic[] {
  return [...unreadableFiles(question), ...unreadableHooks(question)]
}

function unreadableFiles({source, entries}: ModeQuestion): Diagnostic[] {
  const found = [...entries.values()].filter(({kind, mode}) => kind === 'file' && (mode & 0o444) === 0)
  const [first] = found
  if (first === undefined) return []
  const which = found.length === 1 ? quoted(first.path) : `${found.length} files, such as ${quoted(first.path)},`
  return [
    {
      rule: 'file-without-read-permission' satisfies BundleFindingId,
      severity: 'warning',
      message: `${which} may be read by nobody but root (mode ${octal(first.mode)}), and ${found.length === 1 ? 'is' : 'are'} installed so.`,
      hint: 'Whatever built the archive writes no Unix modes: tell it to, or package the directory with `source`. `permissions` in the AppSpec mends it on the host.',
      file: source
    }
  ]
}

function unreadableHooks({source, entries, hooks, isOwnedByRoot}: ModeQuestion): Diagnostic[] {
  const told = new Set<string>()
  return hooks.flatMap(({location, runas}): Diagnostic[] => {
    const resolved = resolvePath(entries, posix.normalize(location).replace(/^\/+/, ''))
    if (runas === undefined || runas === 'root' || resolved.kind !== 'found' || resolved.entry.kind !== 'file') return []
    const {path} = resolved.entry
    const fault = hindrance(path, entries)
    if (fault === undefined || told.has(`${runas} ${path}`)) return []
    told.add(`${runas} ${path}`)
    return [
      {
        rule: 'hook-unreadable-for-runas' satisfies BundleFindingId,
        severity: isOwnedByRoot ? 'error' : 'warning',
        message: `The hook script ${quoted(path)} runs as ${quoted(runas)}, who may not ${fault.what} ${quoted(fault.path)} (mode ${octal(fault.mode)}): it fails with "Permission denied".`,
        hint: `Pack it with mode ${fault.what === 'read' ? '755' : '755 on the folder'}: the agent grants execute permission, and no other.`,
        file: join(source, path)
      }
    ]
  })
}

/** What keeps a user that is neither the owner nor in the group from reading a file. */
function hindrance(
  path: RevisionPath,
  entries: ReadonlyMap<RevisionPath, RevisionEntry>
): {readonly what: 'read' | 'enter'; readonly path: RevisionPath; readonly mode: number} | undefined {
  for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) {
    const folder = entries.get(path.slice(0, cut))
    if (folder !== undefined && (folder.mode & 0o001) === 0) return {what: 'enter', path: folder.path, mode: folder.mode}
  }
  const file = entries.get(path)
  return file === undefined || (file.mode & 0o004) !== 0 ? undefined : {what: 'read', path, mode: file.mode}
}

function octal(mode: number): string {
  return mode.toString(8).padStart(3, '0')
}
