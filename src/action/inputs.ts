import {DeployError} from '../core/errors.ts'
import {requireCheck, requireEffect} from '../operations/input-effects.ts'
import {camelCase, parseInputs, type InputName, type Inputs} from '../operations/inputs.ts'
import {inputDefaults} from './input-defaults.ts'

/**
 * The inputs that the step was given, from the runner's `INPUT_*` variables. The runner sets every input that action.yml declares: what
 * is empty or has the default of action.yml is as if it were not given. About inputs that action.yml does not have the runner only warns:
 * here they are errors, and so are those without an effect in the mode, since what they were meant to change would silently not happen.
 */
export function readInputs(environment: Readonly<Record<string, string | undefined>>): Inputs {
  const texts: Record<string, string> = {}
  for (const [variable, value] of Object.entries(environment)) {
    if (variable.startsWith('INPUT_') && value !== undefined && value.trim() !== '')
      texts[variable.slice('INPUT_'.length).toLowerCase()] = value
  }
  const values: Readonly<Record<string, unknown>> = parseInputs(texts)
  const defaults: Readonly<Record<string, unknown>> = parseInputs(inputDefaults)
  const given = Object.keys(texts).filter(name => values[camelCase(name)] !== defaults[camelCase(name)])
  const inputs: Inputs = Object.fromEntries(given.map(name => [camelCase(name), values[camelCase(name)]]))
  const mode = inputs.mode ?? 'deploy'
  requireEffect(mode, given, quoted)
  requireCheck(mode, inputs.validate, quoted)
  return inputs
}

export function required<K extends keyof Inputs>(inputs: Inputs, key: K, name: InputName, what: string): NonNullable<Inputs[K]> {
  const value = inputs[key]
  if (value !== undefined) return value
  throw new DeployError('usage', `the input \`${name}\` is missing: ${what}`, {input: name, hint: `Add \`${name}:\` under \`with:\`.`})
}

function quoted(name: string): string {
  return `\`${name}\``
}
