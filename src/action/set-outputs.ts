import * as core from '@actions/core'
import type {Outputs} from '../report/outputs.ts'

export function setOutputs(outputs: Outputs): void {
  for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
}
