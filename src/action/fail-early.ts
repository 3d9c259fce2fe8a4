import {outputsOfError} from '../report/outputs.ts'
import {failStep} from './fail-step.ts'
import {setOutputs} from './set-outputs.ts'

/** Fails a step that could not begin, or that a bug ended. */
export function failEarly(error: unknown): void {
  failStep(error)
  setOutputs(outputsOfError(error))
}
