import {validateAppSpec, type AgentVersion, type AppSpecValidation} from '../appspec/validate.ts'
import type {AppSpecPlatform, HostSystem} from '../appspec/model.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {planRevision} from '../bundle/plan.ts'
import type {SourceOptions} from './options.ts'

export interface ValidateSourceOptions extends Pick<
  SourceOptions,
  'source' | 'include' | 'exclude' | 'ignoreFile' | 'symlinks' | 'appspec'
> {
  /** Default `both`: a validation is asked what agents in the field do, a deployment what those of its fleet do. */
  readonly agentVersion?: AgentVersion
  readonly platform?: AppSpecPlatform
  readonly host?: HostSystem
  readonly signal?: AbortSignal
}

/** Validates the AppSpec of a directory with the bundle that would be shipped. */
export async function validateSource(options: ValidateSourceOptions): Promise<AppSpecValidation> {
  const {source = '.', include, exclude, ignoreFile, symlinks, signal, appspec, agentVersion = 'both', ...how} = options
  const appSpec = await readAppSpecFile(source, appspec)
  const plan = await planRevision({source, include, exclude, ignoreFile, symlinks, appSpec, signal})
  const validation = await validateAppSpec({...how, agentVersion, ...appSpec, tree: plan.tree})
  return {...validation, diagnostics: [...validation.diagnostics, ...plan.diagnostics]}
}

/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
export async function validateFile(
  file: string,
  how: Pick<ValidateSourceOptions, 'agentVersion' | 'platform' | 'host'>
): Promise<AppSpecValidation> {
  return validateAppSpec({agentVersion: 'both', ...how, ...(await readAppSpecFile('.', file))})
}
