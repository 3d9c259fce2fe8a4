import type {AppSpecValidation} from '../appspec/validate.ts'
import {hasAppSpec, noAppSpecHint} from '../bundle/appspec-file.ts'
import {findAppSpecs, type FoundAppSpec} from '../bundle/find-appspecs.ts'
import {isEntry} from '../bundle/stat-path.ts'
import {DeployError} from '../core/errors.ts'
import type {PlanSourceOptions} from './plan-source.ts'
import {validateFile, validateSource} from './validate.ts'

/** An AppSpec that could not be looked at, or not be fixed. */
export interface UncheckedAppSpec {
  readonly file: string
  readonly error: DeployError
}

export interface FolderValidation {
  /** One for each AppSpec, that of the root first. */
  readonly validations: readonly AppSpecValidation[]
  readonly unchecked: readonly UncheckedAppSpec[]
  /** What was not looked at, as a sentence. */
  readonly notice?: string
}

/** What ships with a folder's bundle. */
const shipped = 'appspec.yml'

/** As many AppSpecs are named in a hint. */
const mostNamed = 5

/** How each AppSpec below a directory is looked at: the one in its root with the bundle, the others by themselves. */
export interface FolderAppSpecs {
  readonly hasBundle: boolean
  readonly others: readonly FoundAppSpec[]
  readonly notice?: string
}

/**
 * With `appspec` it is only that one, as the AppSpec of the bundle. Whatever is called `appspec.yml` in the root is the AppSpec of a bundle,
 * also a link, and also when `exclude` names it. Throws `invalid-appspec` when there is none at all.
 */
export async function appSpecsOf({source = '.', appspec, exclude, signal}: PlanSourceOptions): Promise<FolderAppSpecs> {
  if (appspec !== undefined) return {hasBundle: true, others: []}
  const hasBundle = hasAppSpec(source)
  const {appSpecs, cut} = await findAppSpecs(source, {exclude, signal})
  if (!hasBundle && appSpecs.length === 0) throw noAppSpec(source, cut)
  return {hasBundle, others: appSpecs.filter(({path}) => path !== shipped), ...(cut !== undefined && {notice: cut})}
}

/** Throws `invalid-appspec`, naming the AppSpecs below, when a directory has none in its root and none is named by `appspec`. */
export async function requireAppSpec({source = '.', appspec, ...options}: PlanSourceOptions): Promise<void> {
  if (appspec !== undefined || hasAppSpec(source)) return
  const {others} = await appSpecsOf({source, ...options})
  const more = others.length > mostNamed ? ` and ${others.length - mostNamed} more` : ''
  const named = others.slice(0, mostNamed).map(({file}) => `"${file}"`)
  throw new DeployError('invalid-appspec', `there is no AppSpec at "${rootOf(source)}"`, {
    input: 'appspec',
    hint: `There are ${named.join(', ')}${more}: name the directory that becomes the root of a bundle, or an AppSpec with \`appspec\`.`
  })
}

/**
 * Validates every AppSpec below a directory: the one in its root with the bundle that would be shipped, the others by themselves. With `appspec`
 * only that one, as the AppSpec of the bundle. Throws `invalid-appspec` when there is none; one of several that cannot be read keeps no other
 * from being validated.
 */
export async function validateFolder(options: PlanSourceOptions): Promise<FolderValidation> {
  const {done, unchecked, notice} = await forEachAppSpec(options, {
    bundle: () => validateSource(options),
    file: file => validateFile(file, options)
  })
  return {validations: done, unchecked, ...(notice !== undefined && {notice})}
}

/** Does something with each AppSpec of a directory, that of the root first. What cannot be done with one of several is collected. */
export async function forEachAppSpec<T>(
  options: PlanSourceOptions,
  work: {readonly bundle: () => Promise<T>; readonly file: (file: string) => Promise<T>}
): Promise<{readonly done: readonly T[]; readonly unchecked: readonly UncheckedAppSpec[]; readonly notice?: string}> {
  const {hasBundle, others, notice} = await appSpecsOf(options)
  if (others.length === 0) return {done: [await work.bundle()], unchecked: [], ...(notice !== undefined && {notice})}
  const done: T[] = []
  const unchecked: UncheckedAppSpec[] = []
  const attempt = async (file: string, task: () => Promise<T>): Promise<void> => {
    options.signal?.throwIfAborted()
    try {
      done.push(await task())
    } catch (error) {
      if (!isAboutAppSpec(error)) throw error
      unchecked.push({file, error})
    }
  }
  if (hasBundle) await attempt(rootOf(options.source), work.bundle)
  for (const {file} of others) await attempt(file, () => work.file(file))
  return {done, unchecked, ...(notice !== undefined && {notice})}
}

/** Whether an error says that an AppSpec or its bundle cannot be looked at; others can be all the same. */
export function isAboutAppSpec(error: unknown): error is DeployError {
  return error instanceof DeployError && (error.code === 'invalid-appspec' || error.code === 'invalid-bundle')
}

function noAppSpec(source: string, cut: string | undefined): DeployError {
  const elsewhere = isEntry(shipped)
    ? `The "${shipped}" of the working directory is checked with this bundle when it is named: \`appspec: ${shipped}\`.`
    : noAppSpecHint
  return new DeployError('invalid-appspec', `there is no AppSpec at "${rootOf(source)}", nor below that directory`, {
    input: 'appspec',
    hint: cut === undefined ? elsewhere : `${cut} ${elsewhere}`
  })
}

function rootOf(source = '.'): string {
  return source === '.' ? shipped : `${source.replace(/[\\/]+$/, '')}/${shipped}`
}
