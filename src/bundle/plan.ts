import {isUtf8} from 'node:buffer'
import {readFileSync, statSync} from 'node:fs'
import {join, posix, resolve, sep} from 'node:path'
import type {RevisionTree} from '../appspec/revision-tree.ts'
import type {BundleFindingId} from '../core/bundle-findings.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {withExecutables} from './executables.ts'
import {withGitModes} from './git-modes.ts'
import {ignoreRules} from './ignore-rules.ts'
import {leftOutBy} from './left-out.ts'
import {literalPattern} from './literal-pattern.ts'
import {isMaskedForOthers, normalMode, unmaskedMode} from './normal-mode.ts'
import {comparePaths} from './path-order.ts'
import {plannedTree} from './planned-tree.ts'
import {resolvePath} from './resolve-path.ts'
import type {PlannedEntry, RevisionPlan} from './revision-plan.ts'
import {statPath} from './stat-path.ts'
import {sensitiveDiagnostics, sensitiveFiles, type SensitiveFiles} from './sensitive-files.ts'
import {quoted, unpackableError, type Unpackable} from './unpackable.ts'
import {virtualEnvironmentRemedy} from './virtual-environment.ts'
import {walkSource, type FoundEntry, type SymlinkPolicy, type WalkedSource} from './walk-source.ts'

export interface PlanOptions {
  /** The directory that becomes the root of the bundle. */
  readonly source: string
  /** Patterns in gitignore syntax; when given, only what matches (and the directories above it) is packed. */
  readonly include?: readonly string[] | undefined
  /** Patterns in gitignore syntax; they come after those of the ignore file. */
  readonly exclude?: readonly string[] | undefined
  /** Name of the ignore file, relative to the source. Default `.codedeployignore`; it is never packed. */
  readonly ignoreFile?: string | undefined
  /** Default `preserve`. A link that leaves the source is an error with every policy. */
  readonly symlinks?: SymlinkPolicy | undefined
  /** An AppSpec to put at the root as `appspec.yml`, in the place of one that is there. */
  readonly appSpec?: {readonly text: Uint8Array} | undefined
  /** Hook scripts that shall be executable; see {@link withExecutables}. */
  readonly executables?: readonly string[] | undefined
  /** Whether the source's file system has Unix modes; else they come from git's index. Default: not on Windows. */
  readonly hasModes?: boolean | undefined
  /**
   * The folder where `package` writes bundles without a name of their own: those that are there are left out, with a notice, unless a
   * pattern (`!/name`) takes them back. Default: the working directory.
   */
  readonly packagedInto?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Decides what a bundle of `source` holds. Folders of version control systems and the junk of operating systems are always left out.
 * Throws `invalid-bundle` when the source is missing or empty, or holds what no archive can carry to a host: names that are not UTF-8,
 * unreadable files, sockets, pipes, devices, links that leave the source. All of them are named at once.
 */
export async function planRevision(options: PlanOptions): Promise<RevisionPlan> {
  const {source, symlinks = 'preserve'} = options
  const ignoreFile = posix.normalize((options.ignoreFile ?? '.codedeployignore').replaceAll(sep, '/'))
  const root = resolve(source)
  checkSource(source, root)
  const rules = ignoreRules({ignoreFile: readIgnoreFile(root, ignoreFile), exclude: options.exclude, include: options.include})
  const walked = await walkSource({
    root,
    rules,
    ignoreFile,
    symlinks,
    packagedInto: resolve(options.packagedInto ?? '.'),
    signal: options.signal
  })
  const hasModes = options.hasModes ?? process.platform !== 'win32'
  const {found, diagnostics: ofModes} = hasModes
    ? {found: walked.found, diagnostics: []}
    : withGitModes(walked.found, {root, source, symlinks})
  const diagnostics: Diagnostic[] = [...leftOut(walked, source), ...ofModes]
  const asOnDisk = normalised(found, source, diagnostics)
  if (options.appSpec !== undefined) placeAppSpec(asOnDisk, options.appSpec.text)
  asOnDisk.sort((a, b) => comparePaths(a.path, b.path))
  const reason = leftOutBy(root, rules, ignoreFile)
  const treeOnDisk = plannedTree(asOnDisk, reason)
  const unpackable = [...walked.unpackable, ...checkLinks(treeOnDisk, source, diagnostics)]
  if (unpackable.length > 0) throw unpackableError(source, sorted(unpackable))
  if (!asOnDisk.some(({kind}) => kind !== 'directory')) {
    throw new DeployError('invalid-bundle', `nothing to pack: "${source}" holds no files${found.length === 0 ? '' : ' after exclusions'}`, {
      input: 'source',
      hint: 'Check `source`, `include`, `exclude` and the ignore file.'
    })
  }
  const secrets = await sensitiveFiles(treeOnDisk)
  const entries = isMaskedForOthers(found) ? widened(asOnDisk, secrets, source, diagnostics) : asOnDisk
  const tree = entries === asOnDisk ? treeOnDisk : plannedTree(entries, reason)
  diagnostics.push(...sensitiveDiagnostics(secrets, {source, keptBy: path => rules.keptBy(path)}))
  const plan = {source, entries, ...sumsOf(entries), tree, diagnostics}
  return options.executables === undefined ? plan : withExecutables(plan, options.executables)
}

function sumsOf(entries: readonly PlannedEntry[]): Pick<RevisionPlan, 'totalBytes' | 'fileCount'> {
  let totalBytes = 0
  let fileCount = 0
  for (const {kind, size} of entries) {
    totalBytes += size
    if (kind === 'file') fileCount += 1
  }
  return {totalBytes, fileCount}
}

function checkSource(source: string, root: string): void {
  const stats = statPath(root)
  if (stats?.isDirectory()) return
  throw new DeployError('invalid-bundle', stats === undefined ? `there is no directory "${source}"` : `"${source}" is not a directory`, {
    input: 'source',
    hint: stats?.isFile()
      ? 'Name a directory with `source`; a bundle that was built before goes into `archive`.'
      : 'Name the directory that holds what is deployed with `source`; did the build step run?'
  })
}

function readIgnoreFile(root: string, name: string): string | undefined {
  try {
    const file = join(root, name)
    // Reading a pipe or a device could wait for ever.
    if (!statSync(file).isFile()) throw new DeployError('invalid-bundle', `the ignore file "${name}" is no file`, {input: 'ignore-file'})
    const bytes = readFileSync(file)
    if (isUtf8(bytes)) return bytes.toString('utf8')
    throw new DeployError('invalid-bundle', `the ignore file "${name}" is not UTF-8: its patterns could not match what they mean`, {
      input: 'ignore-file',
      hint: 'Save it as UTF-8.'
    })
  } catch (error) {
    if (error instanceof DeployError) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new DeployError('invalid-bundle', `the ignore file "${name}" cannot be read (${code ?? 'unknown error'})`, {
      input: 'ignore-file',
      hint: 'Packing without it would ship what it leaves out.',
      cause: error
    })
  }
}

function sorted(found: readonly Unpackable[]): Unpackable[] {
  return [...found].sort((a, b) => comparePaths(a.path, b.path))
}

function normalised(found: readonly FoundEntry[], source: string, diagnostics: Diagnostic[]): PlannedEntry[] {
  return found.map(entry => {
    if (entry.kind === 'file' && (entry.mode & 0o6000) !== 0) {
      diagnostics.push({
        rule: 'special-mode-dropped' satisfies BundleFindingId,
        severity: 'warning',
        message: `The setuid or setgid bit of ${quoted(entry.path)} is not packed.`,
        hint: 'Set it with `permissions` (mode "4755") in the AppSpec, if it has to be.',
        file: join(source, entry.path)
      })
    }
    const {path, kind, size, target} = entry
    const mode = normalMode(entry)
    if (kind === 'symlink') return {path, kind, mode, size, ...(target === undefined ? {} : {target})}
    if (kind === 'directory') return {path, kind, mode, size}
    return {path, kind, mode, size, content: {from: 'disk', file: entry.file, identity: entry.identity}}
  })
}

/** Entries of a source that {@link isMaskedForOthers}, open to others; what holds secrets stays as it is. */
function widened(entries: readonly PlannedEntry[], secrets: SensitiveFiles, source: string, diagnostics: Diagnostic[]): PlannedEntry[] {
  const open = entries.map(entry => (secrets.has(entry.path) ? entry : {...entry, mode: unmaskedMode(entry)}))
  const files = open.filter(({kind, mode}, i) => kind === 'file' && mode !== entries[i]?.mode).length
  if (files > 0) {
    diagnostics.push({
      rule: 'modes-widened' satisfies BundleFindingId,
      severity: 'warning',
      message: `Nothing here is open to others, which is the work of a umask; ${files === 1 ? 'one file is' : `${files} files are`} packed as 0644 or 0755, so that every user of a host can read ${files === 1 ? 'it' : 'them'}.`,
      hint: 'Open one file to others (`chmod o+r appspec.yml`) to have all modes packed as they are, or restrict single files with `permissions` in the AppSpec.',
      file: source
    })
  }
  return open
}

/** What was passed over although no pattern says so. */
function leftOut({ownBundles, intoExcluded}: WalkedSource, source: string): Diagnostic[] {
  const [first, ...more] = [...ownBundles].sort(comparePaths)
  const bundles: Diagnostic[] =
    first === undefined
      ? []
      : [
          {
            rule: 'own-bundle-left-out' satisfies BundleFindingId,
            severity: 'info',
            message: `${quoted(first)}${more.length === 0 ? '' : ` and ${more.length} more`} ${more.length === 0 ? 'has the name of a bundle that was' : 'have the names of bundles that were'} packaged here before, and ${more.length === 0 ? 'is' : 'are'} left out.`,
            hint: `If it has to ship, say so in \`exclude\` or the ignore file: \`!${literalPattern(first)}\`.`,
            file: join(source, first)
          }
        ]
  const links = [...intoExcluded]
    .sort((a, b) => comparePaths(a.path, b.path))
    .map(({path, target}): Diagnostic => ({
      rule: 'dangling-symlink' satisfies BundleFindingId,
      severity: 'warning',
      message: `The symlink ${quoted(path)} leads to ${quoted(target)}, which is never packed; the link is left out.`,
      hint: 'Exclude the link, or copy what it leads to.',
      file: join(source, path)
    }))
  return [...bundles, ...links]
}

function placeAppSpec(entries: PlannedEntry[], text: Uint8Array): void {
  const path = 'appspec.yml'
  const there = entries.findIndex(entry => entry.path === path)
  if (there >= 0 && entries[there]?.kind === 'directory') {
    throw new DeployError('invalid-bundle', 'the AppSpec cannot be placed: the source has a directory named "appspec.yml"', {
      input: 'appspec',
      hint: 'Rename or exclude that directory.'
    })
  }
  if (there >= 0) entries.splice(there, 1)
  entries.push({path, kind: 'file', mode: 0o644, size: text.byteLength, content: {from: 'memory', bytes: text}})
}

/** Links stay as they are written, so each must make sense on the host as well. Returns those that leave the source. */
function checkLinks({entries}: RevisionTree, source: string, diagnostics: Diagnostic[]): readonly Unpackable[] {
  const leaving: Unpackable[] = []
  for (const {path, kind, target = ''} of entries.values()) {
    if (kind !== 'symlink') continue
    const resolved = resolvePath(entries, path)
    if (resolved.kind === 'outside') {
      leaving.push({
        path,
        problem: `is a symlink that leaves the source: it points to ${quoted(target)}`,
        remedy: virtualEnvironmentRemedy(source, path) ?? 'Make it point inside the source, or exclude it.'
      })
    } else if (resolved.kind === 'missing' || resolved.kind === 'loop') {
      diagnostics.push({
        rule: 'dangling-symlink' satisfies BundleFindingId,
        severity: 'warning',
        message: `The symlink ${quoted(path)} points to ${quoted(target)}, which ${resolved.kind === 'loop' ? 'leads back to itself' : 'is not in the bundle'}.`,
        hint: 'Include what it points to, or exclude the link.',
        file: join(source, path)
      })
    }
  }
  return leaving
}
