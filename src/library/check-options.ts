import {DeployError} from '../core/errors.ts'
import {nearestName} from '../core/suggest.ts'
import {feedbackInputs} from '../operations/input-effects.ts'
import {camelCase} from '../operations/inputs.ts'
import {optionTable, type LibraryFunction, type OptionKind} from './option-table.ts'

/**
 * What the action and the command line may give beside the options of a function: inputs that they see to themselves, or that are about
 * several groups where one is named.
 */
export const ofTheDoors: ReadonlySet<string> = new Set([
  ...['mode', 'awsRegion', 'run', 'maxParallel', 'failFast', 'allowForks'],
  ...feedbackInputs.map(camelCase)
])

/**
 * Throws a `usage` error for an option that a function does not have, that is none of its kind or that is missing: from JavaScript, what the
 * types refuse would be taken silently. What is undefined is not given.
 */
export function checkOptions(name: LibraryFunction, given: unknown): void {
  const {options, required = []}: {readonly options: Readonly<Record<string, OptionKind>>; readonly required?: readonly string[]} =
    optionTable[name]
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new DeployError('usage', `${name} takes one object with options`, {hint: list(required)})
  const values = given as Readonly<Record<string, unknown>>
  for (const [option, value] of Object.entries(values)) {
    if (value === undefined) continue
    const kind = Object.hasOwn(options, option) ? options[option] : undefined
    if (kind) checkValue(kind, option, value)
    else if (!ofTheDoors.has(option)) throw unknown(name, option, Object.keys(options))
  }
  const missing = required.find(option => values[option] === undefined)
  if (missing !== undefined) throw new DeployError('usage', `\`${missing}\` is missing: ${name} needs it`, {input: inputOf(missing)})
}

function checkValue({parse, check}: OptionKind, option: string, value: unknown): void {
  try {
    if (check) check(value)
    else if (typeof value === 'string') parse(value)
    else throw new Error('it must be a text')
  } catch (error) {
    throw new DeployError('usage', `\`${option}\` is ${shown(value)}: ${(error as Error).message}`, {input: inputOf(option), cause: error})
  }
}

function unknown(name: LibraryFunction, option: string, options: readonly string[]): DeployError {
  const near = nearestName(option, options)
  return new DeployError('usage', `${name} has no option \`${option}\``, {
    input: inputOf(option),
    hint: near === undefined ? list(options) : `Did you mean \`${near}\`?`
  })
}

function list(options: readonly string[]): string {
  return `It takes ${options.map(option => `\`${option}\``).join(', ')}.`
}

/** Of a text or a number all that is needed; of anything else, which may hold a secret, what it is. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 100))
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return String(value)
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

/** As errors name it everywhere: `s3Bucket` is `s3-bucket`. */
function inputOf(option: string): string {
  return option.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)
}
