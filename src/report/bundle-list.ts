import type {RevisionEntry} from '../appspec/revision-tree.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import {formatSize} from '../core/size.ts'
import type {ListedBundle} from '../operations/list-bundle.ts'
import {count} from './count.ts'
import {errorJson, type ErrorJson} from './error-json.ts'
import {diagnosticJson, type DiagnosticJson} from './result-json.ts'
import {sanitizeLine} from './sanitize.ts'
import {visibleName} from './visible-name.ts'

const largestShown = 10
/** No revision comes near: half a million entries have some 50 MiB of names. An archive can be made that has gigabytes. */
const mostNames = 64 * 1024 * 1024

/** What `package --list --format json` prints. Paths are exact. */
export interface BundleListJson {
  readonly source: string
  readonly type: BundleType
  readonly files: number
  readonly directories: number
  readonly symlinks: number
  /** Bytes of all files before compression. */
  readonly totalBytes: number
  /** Of an archive: its own bytes, their SHA-256, and the only folder in its root, which the agent takes away and `entries` are without. */
  readonly archive?: ListedBundle['archive']
  readonly entries: readonly BundleEntryJson[]
  /** How many entries are left out, where their names are longer than any revision's. */
  readonly omitted?: number
  /** Paths of the ten largest files, the largest first. */
  readonly largest: readonly string[]
  readonly diagnostics: readonly DiagnosticJson[]
  /** Why an archive cannot be deployed, although it can be listed. */
  readonly error?: ErrorJson['error']
}

export interface BundleEntryJson {
  readonly path: string
  readonly kind: RevisionEntry['kind']
  /** Four octal digits. */
  readonly mode: string
  /** Of files. */
  readonly size?: number
  /** Of symlinks, as written. */
  readonly target?: string
}

export function bundleListJson({source, type, entries, totalBytes, archive, diagnostics, problem}: ListedBundle): BundleListJson {
  const shown = entriesToShow(entries)
  return {
    source: sanitizeLine(source),
    type,
    files: amount(entries, 'file'),
    directories: amount(entries, 'directory'),
    symlinks: amount(entries, 'symlink'),
    totalBytes,
    ...(archive !== undefined && {archive}),
    entries: shown.map(entryJson),
    ...(shown.length < entries.length && {omitted: entries.length - shown.length}),
    largest: largest(entries).map(({path}) => path),
    diagnostics: diagnostics.map(diagnosticJson),
    ...(problem !== undefined && {error: errorJson(problem).error})
  }
}

/** Every entry with mode and size, the ten largest files, and the sums, line by line. */
export function* bundleListLines({type, entries, totalBytes, archive}: ListedBundle): Generator<string> {
  const big = largest(entries)
  const width = Math.max(0, ...big.map(({size}) => formatSize(size).length))
  const shown = entriesToShow(entries)
  for (const entry of shown) yield `${fourDigits(entry.mode)}  ${sizeOf(entry).padStart(width)}  ${nameOf(entry)}`
  if (shown.length < entries.length) yield `and ${entries.length - shown.length} more`
  yield ''
  if (entries.length > largestShown) {
    yield 'Largest'
    for (const entry of big) yield `  ${sizeOf(entry).padStart(width)}  ${nameOf(entry)}`
    yield ''
  }
  if (archive?.strippedRoot !== undefined)
    yield `All of it is in the folder ${visibleName(archive.strippedRoot)}, which the agent takes away.`
  const sums = [
    count(amount(entries, 'file'), 'file'),
    ...(amount(entries, 'symlink') > 0 ? [count(amount(entries, 'symlink'), 'symlink')] : []),
    count(amount(entries, 'directory'), 'directory', 'directories')
  ]
  const packed = archive === undefined ? '' : `, ${formatSize(archive.size)} as it is`
  yield `${type}: ${sums.join(', ')}; ${formatSize(totalBytes)} before compression${packed}`
}

function entriesToShow(entries: readonly RevisionEntry[]): readonly RevisionEntry[] {
  let names = 0
  const cut = entries.findIndex(({path, target = ''}) => (names += path.length + target.length) > mostNames)
  return cut === -1 ? entries : entries.slice(0, cut)
}

function amount(entries: readonly RevisionEntry[], kind: RevisionEntry['kind']): number {
  return entries.filter(entry => entry.kind === kind).length
}

function largest(entries: readonly RevisionEntry[]): readonly RevisionEntry[] {
  return entries
    .filter(({kind}) => kind === 'file')
    .sort((a, b) => b.size - a.size)
    .slice(0, largestShown)
}

function entryJson({path, kind, mode, size, target}: RevisionEntry): BundleEntryJson {
  return {path, kind, mode: fourDigits(mode), ...(kind === 'file' && {size}), ...(target !== undefined && {target})}
}

function fourDigits(mode: number): string {
  return mode.toString(8).padStart(4, '0')
}

function sizeOf({kind, size}: RevisionEntry): string {
  return kind === 'file' ? formatSize(size) : '-'
}

function nameOf({path, kind, target}: RevisionEntry): string {
  if (kind === 'directory') return `${visibleName(path)}/`
  return target === undefined ? visibleName(path) : `${visibleName(path)} -> ${visibleName(target)}`
}
