import {closeSync, lstatSync, openSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {basename, dirname, isAbsolute, join, sep} from 'node:path'
import {largestAppSpec} from '../appspec/largest-app-spec.ts'
import {readForPlatform} from '../appspec/read-for-platform.ts'
import {DeployError} from '../core/errors.ts'
import {formatSize} from '../core/size.ts'
import {nearestName} from '../core/suggest.ts'
import {archiveContent} from './archive-type.ts'
import {findAppSpecs} from './find-appspecs.ts'
import {readFlags} from './read-planned-file.ts'
import {isEntry, statPath} from './stat-path.ts'

export interface AppSpecFile {
  /** As the user knows it: relative to the working directory where `source` is. */
  readonly file: string
  readonly text: Uint8Array
}

const defaultName = 'appspec.yml'
const appSpecName = /^appspec\.(?:ya?ml|json)$/i

/** What to do where there is none. */
export const noAppSpecHint =
  'Servers need an `appspec.yml` in the root of the bundle; name another file with `appspec`, or another directory with `source`. ' +
  'For ECS and Lambda it may be `appspec.yaml` or `appspec.json` too, and `deploy` can make one: of `task-definition`, or of ' +
  '`lambda-function-name` and `lambda-alias`.'

/**
 * The AppSpec of a source: `appspec` relative to the source, else to the working directory. Throws `invalid-appspec` when it is at
 * neither place, naming both.
 */
export async function readAppSpecFile(source: string, appspec = defaultName): Promise<AppSpecFile> {
  requireDirectory(source)
  const candidates = isAbsolute(appspec) ? [appspec] : [join(source, appspec), appspec]
  for (const file of new Set(candidates)) {
    const text = readIfThere(file)
    if (text) return {file, text}
  }
  const places = [...new Set(candidates)]
  if (appspec !== defaultName) {
    const meant = places.map(nearestFile).find(file => file !== undefined)
    const hint = meant === undefined ? noAppSpecHint : `Did you mean "${meant}"?`
    throw new DeployError('invalid-appspec', `there is no file ${places.map(file => `"${file}"`).join(' or ')}`, {input: 'appspec', hint})
  }
  const other = namesIn(source).find(entry => appSpecName.test(entry))
  // What keeps it from being read is what is wrong: it would not help to rename it.
  const text = other === undefined ? undefined : readIfThere(join(source, other))
  const platform = text === undefined ? 'server' : readForPlatform(text).detection.platform
  const here = places.map(file => `"${file}"`).join(' or ')
  if (platform === 'server') {
    const hint =
      other === undefined
        ? ((await belowHint(source)) ?? noAppSpecHint)
        : `There is "${other}", and the agents look for \`appspec.yml\`: rename it, or name it with \`appspec: ${other}\`, which ships it under that name.`
    throw new DeployError('invalid-appspec', `there is no AppSpec at ${here}`, {input: 'appspec', hint})
  }
  const name = platform === 'ecs' ? 'ECS' : 'Lambda'
  throw new DeployError('invalid-appspec', `there is no AppSpec at ${here}, and "${other}" is for ${name}, which installs nothing`, {
    input: 'appspec',
    hint: `A deployment to ${name} needs no bundle: \`deploy\` takes the AppSpec as it is, by any name.`
  })
}

/** Whether a file that was found under a usual name is that of the working directory, for want of one in the source. */
export function isFromElsewhere(file: string, source: string): boolean {
  return appSpecName.test(file) && join(source, file) !== file
}

/** Where the AppSpec is that was probably meant: the build put it there, or the source is named one folder too high. */
async function belowHint(source: string): Promise<string | undefined> {
  const {appSpecs} = await findAppSpecs(source, {maxDepth: 4, maxEntries: 20_000})
  const [nearest, ...others] = appSpecs
    .filter(({path}) => basename(path) === defaultName)
    .sort((a, b) => a.path.split('/').length - b.path.split('/').length)
  if (nearest === undefined) return undefined
  const more = others.length === 0 ? '' : ` and ${others.length} more`
  const below = `There is "${slashed(nearest.file)}"${more}: set \`source: ${slashed(dirname(nearest.file))}\``
  return more === ''
    ? `${below}, or \`appspec: ${slashed(nearest.path)}\` when its files are those of the whole source.`
    : `${below}, or that of another.`
}

function slashed(path: string): string {
  return path.split(sep).join('/')
}

/** Whether a source has an `appspec.yml` of its own, whatever it is. Throws as {@link readAppSpecFile} when there is no such directory. */
export function hasAppSpec(source: string): boolean {
  requireDirectory(source)
  return isEntry(join(source, defaultName))
}

/** Throws `invalid-bundle` when the source is no directory, naming the nearest one that there is. */
export function requireDirectory(source: string): void {
  const stats = statPath(source)
  if (stats?.isDirectory() === true) return
  if (stats?.isFile() === true) {
    throw new DeployError('invalid-bundle', `"${source}" is a file, not a directory`, {
      input: 'source',
      hint: 'Name the directory that is packed; `deploy`, `push` and `rehearse` take an archive that was built before with `archive`.'
    })
  }
  const meant = nearestDirectory(source)
  throw new DeployError('invalid-bundle', `there is no directory "${source}"`, {
    input: 'source',
    hint: `${meant === undefined ? '' : `Did you mean "${slashed(meant)}"? `}Name the directory that holds what is deployed; did the build step run?`
  })
}

/** The directory beside it with nearly the same name. */
function nearestDirectory(source: string): string | undefined {
  const parent = dirname(source)
  const meant = nearestName(
    basename(source),
    namesIn(parent).filter(name => isDirectoryAt(join(parent, name)))
  )
  return meant === undefined ? undefined : join(parent, meant)
}

function isDirectoryAt(path: string): boolean {
  try {
    return statPath(path)?.isDirectory() === true
  } catch {
    return false
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

/** The file that somebody who misspelt a path probably meant: the AppSpec beside it, or one with nearly the same name. */
function nearestFile(file: string): string | undefined {
  const names = namesIn(dirname(file))
  const meant = nearestName(basename(file), names) ?? names.find(name => appSpecName.test(name))
  return meant === undefined ? undefined : join(dirname(file), meant)
}

function readIfThere(file: string): Uint8Array | undefined {
  try {
    const {size} = regularFile(file)
    refuseArchive(file)
    if (size <= largestAppSpec) return contentNow(file)
    throw new DeployError(
      'invalid-appspec',
      `"${file}" is too large for an AppSpec: it has ${formatSize(size)}, and no more than ${formatSize(largestAppSpec)} are read`,
      {input: 'appspec', hint: 'Name the AppSpec with `appspec` if it is another file.'}
    )
  } catch (error) {
    if (error instanceof DeployError) throw error
    const {code} = error as NodeJS.ErrnoException
    if (code === 'ENOENT') refuseDanglingLink(file)
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new DeployError('invalid-appspec', `the AppSpec "${file}" cannot be read (${code ?? 'unknown error'})`, {
      input: 'appspec',
      cause: error
    })
  }
}

/** Reading a pipe or a device could wait, or go on, for ever. */
function regularFile(file: string): {readonly size: number} {
  const stats = statSync(file)
  if (stats.isFile()) return stats
  throw new DeployError('invalid-appspec', `"${file}" is no file`, {input: 'appspec'})
}

/** A pipe that took the place of the file since is not waited for: nothing else could run meanwhile, an end by a signal included. */
function contentNow(file: string): Uint8Array {
  const descriptor = openSync(file, readFlags)
  try {
    return readFileSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

/** It is there, and it is what was meant: another file must not be taken for it. */
function refuseDanglingLink(file: string): void {
  if (lstatSync(file, {throwIfNoEntry: false})?.isSymbolicLink() !== true) return
  throw new DeployError('invalid-appspec', `"${file}" is a symlink that leads nowhere`, {
    input: 'appspec',
    hint: 'Let it lead to the AppSpec, or put the AppSpec in its place.'
  })
}

function refuseArchive(file: string): void {
  const content = archiveContent(file)
  if (content === undefined) return
  throw new DeployError('invalid-appspec', `"${file}" is no AppSpec but an archive (${content})`, {
    input: 'appspec',
    hint: 'Name the AppSpec, or the directory that the archive is made from; `rehearse` and `deploy` take an archive with `archive`.'
  })
}
