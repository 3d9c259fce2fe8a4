import type {RevisionTree} from '../appspec/revision-tree.ts'
import type {AppSpecValidation} from '../appspec/validate.ts'
import {hasAppSpec} from '../bundle/appspec-file.ts'
import {statPath} from '../bundle/stat-path.ts'
import {defined} from '../core/defined.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import type {InstallPreview} from '../operations/plan-install.ts'
import type {PlanSourceOptions} from '../operations/plan-source.ts'
import {isAboutAppSpec, requireAppSpec, validateFolder, type UncheckedAppSpec} from '../operations/validate-folder.ts'
import {validateFile} from '../operations/validate.ts'
import type {Arguments} from './arguments.ts'
import {uninterrupted} from './cancel.ts'

/** What became of one AppSpec. */
export interface Checked {
  readonly validation: AppSpecValidation
  /** With `--fix`. */
  readonly fixed?: readonly Diagnostic[]
  /** With `--plan`, unless agent 1 refuses the AppSpec. */
  readonly preview?: InstallPreview
}

/** What became of a path of the command line. */
export interface CheckedPath {
  readonly checked: readonly Checked[]
  /** What could not be looked at. */
  readonly unchecked: readonly UncheckedAppSpec[]
  /** Whether it is a directory: its AppSpecs below the root could be checked with bundles of their own. */
  readonly isDirectory: boolean
  /** What was not looked at, as a sentence. */
  readonly notice?: string | undefined
}

/** Checks a file by itself, a directory with its bundle and all below it. What cannot be read is told as such: there may be other paths. */
export async function checkPath(path: string, args: Arguments, signal: AbortSignal): Promise<CheckedPath> {
  let isDirectory = false
  try {
    isDirectory = isDirectoryAt(path)
    return {unchecked: [], isDirectory, ...(await (isDirectory ? checkDirectory(path, args, signal) : checkFile(path, args)))}
  } catch (error) {
    if (!isAboutAppSpec(error)) throw error
    return {checked: [], unchecked: [{file: path, error}], isDirectory}
  }
}

/** Throws `usage` when what decides about a bundle would do nothing: a file is checked by itself, a directory without an AppSpec has no bundle. */
export function requireBundle(paths: readonly string[], {inputs, own: {previous}}: Arguments): void {
  const {appspec, include, exclude, ignoreFile, symlinks, bundleType} = inputs
  const forDirectory = defined({appspec, exclude, include, 'ignore-file': ignoreFile, symlinks, 'bundle-type': bundleType, previous})
  const [flag] = Object.keys(forDirectory)
  if (flag === undefined) return
  const directories = paths.filter(path => isSo(isDirectoryAt, path))
  if (directories.length === 0) {
    throw new DeployError('usage', `--${flag} is about a bundle, and "${paths.join('", "')}" is no directory`, {
      input: flag,
      hint: 'Name the directory that becomes the root of the bundle.'
    })
  }
  // What `exclude` names is not searched for AppSpecs either.
  const forBundle = Object.keys(forDirectory).find(name => name !== 'exclude')
  if (forBundle === undefined || appspec !== undefined || directories.some(path => isSo(hasAppSpec, path))) return
  throw new DeployError('usage', `--${forBundle} is about a bundle, and "${directories.join('", "')}" has no appspec.yml in its root`, {
    input: forBundle,
    hint: 'Name the directory that becomes the root of the bundle, or its AppSpec with --appspec.'
  })
}

function isSo(test: (path: string) => boolean, path: string): boolean {
  try {
    return test(path)
  } catch {
    // The check of the path tells why.
    return false
  }
}

function isDirectoryAt(path: string): boolean {
  return statPath(path)?.isDirectory() === true
}

async function checkFile(file: string, {inputs, own}: Arguments): Promise<Pick<CheckedPath, 'checked'>> {
  const how = readingOptions(inputs, own)
  if (own.plan === true) {
    throw new DeployError('usage', `--plan needs a directory, and "${file}" is none`, {
      input: 'plan',
      hint: 'A plan shows where the files of a directory go; name the one that holds the AppSpec and the files.'
    })
  }
  if (own.fix !== true) return {checked: [{validation: await validateFile(file, how)}]}
  const {fixFile} = await import('../operations/fix-source.ts')
  return {checked: [await fixFile(file, {...how, whileWriting: uninterrupted})]}
}

async function checkDirectory(
  path: string,
  {inputs, own}: Arguments,
  signal: AbortSignal
): Promise<Pick<CheckedPath, 'checked' | 'notice'> & Partial<Pick<CheckedPath, 'unchecked'>>> {
  const {appspec, include, exclude, ignoreFile, symlinks, bundleType, fileExistsBehavior} = inputs
  const tree: PlanSourceOptions = defined({appspec, include, exclude, ignoreFile, symlinks, bundleType})
  const previous = own.previous === undefined ? undefined : await treeOf(own.previous, signal)
  const source = {...readingOptions(inputs, own), ...tree, ...defined({previous}), source: path, signal}
  if (own.plan === true) {
    await requireAppSpec(source)
    const {previewInstall} = await import('../operations/plan-install.ts')
    return {checked: [await previewInstall({...source, ...defined({fileExistsBehavior})})]}
  }
  if (own.fix === true) {
    const {fixFolder} = await import('../operations/fix-source.ts')
    const {outcomes, ...rest} = await fixFolder({...source, whileWriting: uninterrupted})
    return {checked: outcomes, ...rest}
  }
  const {validations, ...rest} = await validateFolder(source)
  return {checked: validations.map(validation => ({validation})), ...rest}
}

function readingOptions({agentVersion}: Arguments['inputs'], {host, platform, 'load-balancer': hasLoadBalancer}: Arguments['own']) {
  return defined({agentVersion, host, platform, hasLoadBalancer})
}

async function treeOf(previous: string, signal: AbortSignal): Promise<RevisionTree> {
  const {previousRevision} = await import('./previous-revision.ts')
  return previousRevision(previous, signal)
}
