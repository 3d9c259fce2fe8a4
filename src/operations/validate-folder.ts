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

/**
 * Validates every AppSpec below a directory: the one in its root with the bundle that would be shipped, the others by themselves. With `appspec`
 * only that one, as the AppSpec of the bundle. Throws `invalid-appspec` when there is none.
 */
export async function validateFolder(options: PlanSourceOptions): Promise<FolderValidation> {
  const {source = '.', appspec, exclude, signal, agentVersion, platform, host} = options
  const {appSpecs, cut} = appspec === undefined ? await findAppSpecs(source, {exclude, signal}) : {appSpecs: []}
  const how = {...(agentVersion && {agentVersion}), ...(platform && {platform}), ...(host && {host})}
  const validations: AppSpecValidation[] = []
  if (appSpecs.length === 0 || appSpecs.some(({path}) => path === shipped)) validations.push(await validateSource(options))
  for (const {path, file} of appSpecs) {
    signal?.throwIfAborted()
    if (path !== shipped) validations.push(await validateFile(file, how))
  }
  return {validations, ...(cut !== undefined && {notice: cut})}
}
