import {validateAppSpec, type AgentVersion, type AppSpecValidation} from '../appspec/validate.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {inspectSource, readingOptions, type PlanSourceOptions, type ReadingOptions} from './plan-source.ts'

/** A validation is asked what agents in the field do, a deployment what those of its fleet do. */
export const defaultAgentVersion: AgentVersion = 'both'

/** Validates the AppSpec of a directory, and the bundle that would be shipped with it. */
export async function validateSource(options: PlanSourceOptions): Promise<AppSpecValidation> {
  const {validation, inBundle} = await inspectSource({agentVersion: defaultAgentVersion, ...options})
  return {...validation, diagnostics: [...validation.diagnostics, ...inBundle]}
}

/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
export async function validateFile(file: string, how: ReadingOptions): Promise<AppSpecValidation> {
  return validateAppSpec({agentVersion: defaultAgentVersion, ...readingOptions(how), ...(await readAppSpecFile('.', file))})
}
