import {DeployError} from '../core/errors.ts'
import {parseInputs, type InputName, type Inputs} from '../operations/inputs.ts'

/**
 * The inputs of the step from the runner's `INPUT_*` variables. The runner sets every input that action.yml declares, empty when not
 * given, and only warns about others: here an unknown one is an error, since what it was meant to change would silently not happen.
 */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const given: Record<string, string> = {}
  for (const [variable, value] of Object.entries(environment)) {
    if (variable.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
      given[variable.slice('INPUT_'.length).toLowerCase()] = value
  }
  return parseInputs(given)
}

export function required<K extends keyof Inputs>(inputs: Inputs, key: K, name: InputName, what: string): NonNullable<Inputs[K]> {
  const value = inputs[key]
  if (value !== undefined) return value
  throw new DeployError('usage', `the input \`${name}\` is missing: ${what}`, {input: name, hint: `Add \`${name}:\` under \`with:\`.`})
}
