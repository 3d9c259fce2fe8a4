import type {RevisionEntry} from '../appspec/revision-tree.ts'
import type {RevisionPlan} from '../bundle/revision-plan.ts'
import type {BundleType} from '../core/codedeploy-words.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {formatSize} from '../core/size.ts'
import {count} from './count.ts'
import {diagnosticJson, type DiagnosticJson} from './result-json.ts'
import {sanitizeLine} from './sanitize.ts'
import {visibleName} from './visible-name.ts'

const largestShown = 10

/** What `package --list --format json` prints. Paths are exact. */
export interface BundleListJson {
  readonly source: string
  readonly type: BundleType
  readonly files: number
  readonly directories: number
  readonly symlinks: number
  /** Bytes of all files before compression. */
  readonly totalBytes: number
  readonly entries: readonly BundleEntryJson[]
  /** Paths of the ten largest files, the largest first. */
  readonly largest: readonly string[]
  readonly diagnostics: readonly DiagnosticJson[]
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

export function bundleListJson(
  {source, entries, totalBytes}: RevisionPlan,
  type: BundleType,
  found: readonly Diagnostic[]
): BundleListJson {
  return {
    source: sanitizeLine(source),
    type,
    files: amount(entries, 'file'),
    directories: amount(entries, 'directory'),
    symlinks: amount(entries, 'symlink'),
    totalBytes,
    entries: entries.map(entryJson),
    largest: largest(entries).map(({path}) => path),
    diagnostics: found.map(diagnosticJson)
  }
}

/** Every entry with mode and size, the ten largest files, and the sums, as lines. */
export function bundleListText({entries, totalBytes}: RevisionPlan, type: BundleType): string {
  const width = Math.max(0, ...largest(entries).map(({size}) => formatSize(size).length))
  const big = largest(entries)
  const sums = [
    count(amount(entries, 'file'), 'file'),
    ...(amount(entries, 'symlink') > 0 ? [count(amount(entries, 'symlink'), 'symlink')] : []),
    count(amount(entries, 'directory'), 'directory', 'directories')
  ]
  return [
    ...entries.map(entry => `${fourDigits(entry.mode)}  ${sizeOf(entry).padStart(width)}  ${nameOf(entry)}`),
    '',
    ...(entries.length > largestShown ? ['Largest', ...big.map(entry => `  ${sizeOf(entry).padStart(width)}  ${nameOf(entry)}`), ''] : []),
    `${type}: ${sums.join(', ')}; ${formatSize(totalBytes)} before compression`
  ].join('\n')
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
