import {closeSync, openSync, readFileSync, readSync} from 'node:fs'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {indexedKinds, type IndexedKind} from './git-index.ts'
import {maxPathBytes} from './linux-limits.ts'
import {readFlags, unopenable} from './read-planned-file.ts'
import {quoted} from './unpackable.ts'
import type {FoundEntry, SymlinkPolicy} from './walk-source.ts'

/**
 * The entries with modes for a file system that keeps none (Windows): from git's index; of files that git does not know, those that start
 * with `#!` are executable. A file that git knows as a symlink, and wrote as a file because links are off (`core.symlinks`), is one again
 * when links are preserved. A split index is not read: then `#!` decides for all files, with a warning.
 */
export function withGitModes(
  found: readonly FoundEntry[],
  {root, source, symlinks}: {readonly root: string; readonly source: string; readonly symlinks: SymlinkPolicy}
): {found: FoundEntry[]; diagnostics: Diagnostic[]} {
  const index = indexedKinds(root)
  const indexed = index ?? new Map<string, IndexedKind>()
  const diagnostics = index === undefined ? [splitIndex(source)] : []
  const links: string[] = []
  const entries = found.map((entry): FoundEntry => {
    if (entry.kind === 'directory') return {...entry, mode: 0o755}
    if (entry.kind === 'symlink') return entry
    const known = indexed.get(entry.path)
    const target = known === 'symlink' ? targetIn(entry) : undefined
    if (target !== undefined) {
      links.push(entry.path)
      if (symlinks === 'preserve') return {...entry, kind: 'symlink', mode: 0o777, size: 0, target}
    }
    const isExecutable = known === undefined ? startsAsScript(entry) : known === 'executable'
    return {...entry, mode: isExecutable ? 0o755 : 0o644}
  })
  if (links.length > 0) diagnostics.push(textLinks(links, source, symlinks))
  return {found: entries, diagnostics}
}

/** The text of a file that stands for a link; undefined for one that somebody put in its place since. */
function targetIn(entry: FoundEntry): string | undefined {
  if (entry.size === 0 || entry.size > maxPathBytes) return undefined
  const text = reading(entry, () => readFileSync(entry.file, 'utf8'))
  return /[\0\n]/.test(text) ? undefined : text
}

function textLinks([first = '', ...more]: readonly string[], source: string, symlinks: SymlinkPolicy): Diagnostic {
  const which = more.length === 0 ? `${quoted(first)} is a symlink` : `${quoted(first)} and ${more.length} more are symlinks`
  const isRestored = symlinks === 'preserve'
  return {
    rule: 'symlink-is-text' satisfies BundleFindingId,
    severity: isRestored ? 'info' : 'warning',
    message: `${which} to git and a text file here; ${isRestored ? 'the bundle has the link' : 'the bundle has the text'}.`,
    hint: 'Let git write links here: `git config core.symlinks true`, then check it out again.',
    file: source
  }
}

function splitIndex(source: string): Diagnostic {
  return {
    rule: 'git-index-split' satisfies BundleFindingId,
    severity: 'warning',
    message: "Git's index is split into two files, so modes are not taken from it: only files that start with #! are packed as executable.",
    hint: 'Run `git update-index --no-split-index`, and set `core.splitIndex` to false.',
    file: source
  }
}

function startsAsScript(entry: FoundEntry): boolean {
  if (entry.size < 2) return false
  const start = Buffer.alloc(2)
  reading(entry, () => {
    const descriptor = openSync(entry.file, readFlags)
    try {
      readSync(descriptor, start, 0, 2, 0)
    } finally {
      closeSync(descriptor)
    }
  })
  return start.toString('latin1') === '#!'
}

/** What is read of a file that was found; another program may have locked or removed it since. */
function reading<T>(entry: FoundEntry, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unopenable(entry, error)
  }
}
