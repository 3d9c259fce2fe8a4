import type {AppSpecValidation} from '../appspec/validate.ts'
import {findAppSpecs} from '../bundle/find-appspecs.ts'
import type {PlanSourceOptions} from './plan-source.ts'
import {validateFile, validateSource} from './validate.ts'

export interface FolderValidation {
  /** One for each AppSpec, that of the root first. */
  readonly validations: readonly AppSpecValidation[]
  /** What was not looked at, as a sentence. */
  readonly notice?: string
}

/** What ships with a folder's bundle. */
const shipped = 'appspec.yml'

/** How each AppSpec below a directory is looked at: the one in its root with the bundle, the others by themselves. */
export interface FolderAppSpecs {
  readonly hasBundle: boolean
  /** As the user knows them. */
  readonly others: readonly string[]
  readonly notice?: string
}

/** With `appspec` it is only that one, as the AppSpec of the bundle. */
export async function appSpecsOf({source = '.', appspec, exclude, signal}: PlanSourceOptions): Promise<FolderAppSpecs> {
  const {appSpecs, cut} = appspec === undefined ? await findAppSpecs(source, {exclude, signal}) : {appSpecs: []}
  return {
    hasBundle: appSpecs.length === 0 || appSpecs.some(({path}) => path === shipped),
    others: appSpecs.filter(({path}) => path !== shipped).map(({file}) => file),
    ...(cut !== undefined && {notice: cut})
  }
}

/**
 * Validates every AppSpec below a directory: the one in its root with the bundle that would be shipped, the others by themselves. With `appspec`
 * only that one, as the AppSpec of the bundle. Throws `invalid-appspec` when there is none.
 */
export async function validateFolder(options: PlanSourceOptions): Promise<FolderValidation> {
  const {signal} = options
  const {hasBundle, others, notice} = await appSpecsOf(options)
  const validations: AppSpecValidation[] = []
  if (hasBundle) validations.push(await validateSource(options))
  for (const file of others) {
    signal?.throwIfAborted()
    validations.push(await validateFile(file, options))
  }
  return {validations, ...(notice !== undefined && {notice})}
}
