import {DeployError} from '../core/errors.ts'
import type {Inputs} from '../operations/inputs.ts'
import type {StepReport} from './report-step.ts'
import type {RunContext} from './run-context.ts'

/** A step under way. */
export interface Step {
  readonly inputs: Inputs
  readonly context: RunContext
  /** Aborts when the workflow is cancelled. */
  readonly signal: AbortSignal
  readonly report: StepReport
}

/** By default the short name of the repository. */
export function applicationNameOf({applicationName}: Inputs, {repository}: RunContext): string | undefined {
  return applicationName ?? repository?.split('/')[1]
}

export function applicationName(inputs: Inputs, context: RunContext): string {
  const name = applicationNameOf(inputs, context)
  if (name !== undefined) return name
  throw new DeployError('usage', 'the input `application-name` is missing', {input: 'application-name'})
}
