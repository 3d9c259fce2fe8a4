import type {HostSystem} from '../appspec/model.ts'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {modeDiagnostics, type ModeQuestion} from './mode-diagnostics.ts'
import {nameDiagnostics} from './name-diagnostics.ts'
import type {OpenedArchive} from './open-archive.ts'
import {sensitiveDiagnostics, sensitiveFiles} from './sensitive-files.ts'
import {quoted} from './unpackable.ts'

export interface ArchiveQuestion {
  readonly os: HostSystem
  readonly hooks: ModeQuestion['hooks']
}

/** What is worth saying about an archive that was built by others, once it is known to be safe; the AppSpec itself is left to its rules. */
export async function archiveDiagnostics(archive: OpenedArchive, {os, hooks}: ArchiveQuestion): Promise<Diagnostic[]> {
  const {path: source, type, tree, repeated} = archive
  const {entries} = tree
  const isZip = type === 'zip'
  return [
    ...nameDiagnostics({source, entries: entries.values()}, {type, os}),
    ...(os === 'linux' ? modeDiagnostics({source, entries, hooks, isOwnedByRoot: isZip}) : []),
    ...repeatedDiagnostics(source, repeated),
    // A tar would be read from its start for each file that is looked into.
    ...sensitiveDiagnostics(await sensitiveFiles(tree, path => isZip || archive.isAtHand(path)), {source, isArchive: true})
  ]
}

function repeatedDiagnostics(source: string, [first, ...more]: readonly string[]): Diagnostic[] {
  if (first === undefined) return []
  const which = more.length === 0 ? `${quoted(first)} is` : `${quoted(first)} and ${more.length} more are`
  return [
    {
      rule: 'name-twice-in-archive' satisfies BundleFindingId,
      severity: 'warning',
      message: `${which} in the archive more than once: hosts keep the last one, other programs may show the first.`,
      hint: 'Build the archive anew instead of adding to it.',
      file: source
    }
  ]
}
