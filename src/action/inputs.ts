import {DeployError} from '../core/errors.ts'
import {inputNames, parseInputs, type Inputs, type Mode} from '../operations/inputs.ts'

/** What only the command line has: the action serves nothing. */
export type ActionMode = Mode

/**
 * The inputs of the step from the runner's `INPUT_*` variables. The runner sets every input that action.yml declares, empty when not
 * given, and only warns about others: here an unknown one is an error, since what it was meant to change would silently not happen.
 */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const given: Record<string, string> = {}
  for (const [variable, value] of Object.entries(environment)) {
    if (variable.startsWith('INPUT_') && value !== undefined) given[variable.slice('INPUT_'.length).toLowerCase()] = value
  }
  // `INPUT_*` variables of other steps or of the user are not ours to judge unless they look like a misspelt input.
  for (const [name, value] of Object.entries(given)) if (value.trim() === '') delete given[name]
  return parseInputs(given)
}

export function required<K extends keyof Inputs>(inputs: Inputs, key: K, name: (typeof inputNames)[number], what: string): NonNullable<Inputs[K]> {
  const value = inputs[key]
  if (value !== undefined) return value as NonNullable<Inputs[K]>
  throw new DeployError('usage', `the input \`${name}\` is missing: ${what}`, {input: name, hint: `Add \`${name}:\` under \`with:\`.`})
}
