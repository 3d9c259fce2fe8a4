import {validateAppSpec, type AgentVersion, type AppSpecValidation} from '../appspec/validate.ts'
import {readAppSpecFile} from '../bundle/appspec-file.ts'
import {branchConfigFindings} from './branch-config.ts'
import {inspectSource, readingOptions, type PlanSourceOptions, type ReadingOptions} from './plan-source.ts'

/** A validation is asked what agents in the field do, a deployment what those of its fleet do. */
export const defaultAgentVersion: AgentVersion = 'both'

/** Validates the AppSpec of a directory, and the bundle that would be shipped with it. */
export async function validateSource(options: PlanSourceOptions): Promise<AppSpecValidation> {
  const {validation, inBundle} = await inspectSource({agentVersion: defaultAgentVersion, ...options})
  return withOwnFindings({...validation, diagnostics: [...validation.diagnostics, ...inBundle]})
}

/** Validates one AppSpec file by itself: what the agents' parsers do with it. */
export async function validateFile(file: string, how: ReadingOptions): Promise<AppSpecValidation> {
  const validation = await validateAppSpec({
    agentVersion: defaultAgentVersion,
    ...readingOptions(how),
    ...(await readAppSpecFile('.', file))
  })
  return withOwnFindings(validation)
}

/** With what no agent reads: a deployment tells it only where it goes by it. */
function withOwnFindings(validation: AppSpecValidation): AppSpecValidation {
  const {file, text, diagnostics} = validation
  return {...validation, diagnostics: [...diagnostics, ...branchConfigFindings(file, text)]}
}
