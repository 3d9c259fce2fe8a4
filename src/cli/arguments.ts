import {parseArgs} from 'node:util'
import {DeployError} from '../core/errors.ts'
import {nearestName} from '../core/suggest.ts'
import {inputEffects, requireCheck, requireEffect, type Activity} from '../operations/input-effects.ts'
import {boolean, choice, text, wholeNumber, type InputKind} from '../operations/input-kinds.ts'
import {inputKinds, inputNames, modes, parseInput, parseInputs, type Inputs} from '../operations/inputs.ts'

export const commands = [...modes, 'local'] as const satisfies readonly Activity[]
type Command = (typeof commands)[number]

const formats = ['text', 'json', 'github', 'sarif'] as const

/** Flags that only the command line has. */
const ownFlags = {
  format: choice(...formats),
  output: text,
  port: wholeNumber(0, 65_535),
  data: text,
  host: choice('linux', 'windows'),
  platform: choice('server', 'ecs', 'lambda'),
  fix: boolean,
  plan: boolean,
  previous: text,
  'load-balancer': boolean,
  suppressed: boolean,
  list: boolean
} as const satisfies Record<string, InputKind<unknown>>
type OwnFlags = {readonly [K in keyof typeof ownFlags]?: ReturnType<(typeof ownFlags)[K]['parse']>}

/** Where each of them has an effect. */
const ownEffects: Readonly<Record<keyof typeof ownFlags, readonly Activity[]>> = {
  format: modes,
  output: ['package'],
  port: ['local'],
  data: ['local'],
  host: ['validate'],
  platform: ['validate'],
  fix: ['validate'],
  plan: ['validate'],
  previous: ['validate'],
  'load-balancer': ['validate'],
  suppressed: ['validate'],
  list: ['package']
}

const groups = 'deployment-group-name'

/** Inputs that are no flags: the command is the mode, and feedback is what `--format` says. */
const noFlags: readonly string[] = ['mode', 'annotations', 'job-summary']

export interface Arguments {
  readonly command: Command
  readonly positionals: readonly string[]
  readonly inputs: Inputs
  readonly own: OwnFlags
}

/** What the command line asks for. Throws a `usage` error that names the word and the nearest known one. */
export function parseArguments(argv: readonly string[]): Arguments | 'help' | 'version' {
  const {tokens} = parseArgs({args: withBooleanValues(argv), options: optionTypes(), strict: false, allowPositionals: true, tokens: true})
  const positionals: string[] = []
  const flags: Record<string, string> = {}
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const {name, value} = token
    if (name === 'help' || name === 'h') return 'help'
    if (name === 'version') return 'version'
    if (!isFlag(name)) throw unknownFlag(name)
    if (Object.hasOwn(flags, name) && !isList(name)) throw new DeployError('usage', `--${name} is given twice`, {input: name})
    if (name === groups && Object.hasOwn(flags, name) && [flags[name], value].some(text => text?.trim() === '')) throw emptyGroup()
    if (value === undefined && !isBoolean(name)) throw new DeployError('usage', `--${name} needs a value`, {input: name})
    // `"$revision"` of a step that failed: without it the working directory would be deployed.
    if (name === 'revision' && value?.trim() === '') throw emptyRevision()
    // A flag that takes a list may be given once for each item.
    flags[name] = Object.hasOwn(flags, name) ? `${flags[name] ?? ''}\n${value ?? 'true'}` : (value ?? 'true')
  }
  const [word, ...rest] = positionals
  if (word === undefined) {
    if (Object.keys(flags).length === 0) return 'help'
    throw new DeployError('usage', 'the command is missing', {hint: `Start with one of ${commands.join(', ')}.`})
  }
  const command = commands.find(candidate => candidate === word)
  if (command === undefined) {
    const near = nearestName(word, commands)
    throw new DeployError('usage', `there is no command "${word}"`, {
      hint: near === undefined ? `There are: ${commands.join(', ')}.` : `Did you mean "${near}"?`
    })
  }
  const own = Object.fromEntries(Object.entries(flags).filter(([name]) => Object.hasOwn(ownFlags, name)))
  const shared = Object.fromEntries(Object.entries(flags).filter(([name]) => !Object.hasOwn(ownFlags, name)))
  const parsed = {command, positionals: rest, inputs: parseInputs(shared, spell), own: parseOwn(own)}
  checkCommand(parsed, Object.keys(flags))
  return parsed
}

/** The format that a command line asks for, also where {@link parseArguments} refuses it. Undefined without a known one. */
export function formatIn(argv: readonly string[]): OwnFlags['format'] {
  const end = argv.indexOf('--')
  const {tokens} = parseArgs({
    args: argv.slice(0, end < 0 ? argv.length : end),
    options: optionTypes(),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const asked = tokens.flatMap(token => (token.kind === 'option' && token.name === 'format' ? (token.value ?? []) : []))
  return formats.find(format => format === asked.at(-1))
}

/** Refuses what would do nothing: somebody could rely on it. */
function checkCommand({command, positionals, inputs, own}: Arguments, flags: readonly string[]): void {
  if (own.fix === true && own.plan === true) {
    throw new DeployError('usage', '--fix and --plan cannot go together: a plan changes nothing', {hint: 'Fix first, then plan.'})
  }
  if (command === 'validate' && inputs.fileExistsBehavior !== undefined && own.plan !== true) {
    throw new DeployError('usage', '--file-exists-behavior has no effect on validate without --plan', {input: 'file-exists-behavior'})
  }
  if (own.list === true && own.output !== undefined) {
    throw new DeployError('usage', '--list and --output cannot go together: a list writes no bundle', {input: 'output'})
  }
  // What an input has no effect on alone, it may have with a flag: a plan installs, and an archive can be listed.
  const withFlag = command === 'validate' ? 'file-exists-behavior' : command === 'package' && own.list === true ? 'archive' : undefined
  const checked = flags.filter(name => name !== withFlag)
  requireEffect(command, checked, spell, {...inputEffects, ...ownEffects})
  requireCheck(command, inputs.validate, spell)
  if (own.format === 'sarif' && command !== 'validate') {
    throw new DeployError('usage', `--format sarif goes with validate, not with ${command}`, {input: 'format'})
  }
  if (own.suppressed !== undefined && own.format !== 'sarif') {
    throw new DeployError('usage', '--suppressed goes with --format sarif', {
      input: 'suppressed',
      hint: '--format json has the findings that comments ignore as `suppressed`.'
    })
  }
  checkPositionals(command, positionals, inputs)
}

/** Whether the word after the command is the id of a deployment. */
export function takesDeployment(command: Command): boolean {
  return inputEffects['deployment-id'].some(activity => activity === command)
}

/** SOURCE is another way to write `--source`, and DEPLOYMENT one for `--deployment-id`; `validate` takes any number of paths. */
function checkPositionals(command: Command, positionals: readonly string[], {source, deploymentId}: Inputs): void {
  const [first] = positionals
  if (first === undefined) return
  if (takesDeployment(command)) {
    parseInput(inputKinds['deployment-id'], first, 'deployment-id', 'DEPLOYMENT')
    if (deploymentId !== undefined || positionals.length > 1)
      throw new DeployError('usage', `one deployment is enough: ${[...positionals, deploymentId ?? ''].join(' ').trim()}`, {
        input: 'deployment-id'
      })
    return
  }
  if (command === 'restart')
    throw new DeployError('usage', `restart takes flags only: ${first}`, {hint: 'The group is named by --deployment-group-name.'})
  if (command === 'local') throw new DeployError('usage', `local takes flags only: ${first}`, {hint: 'Its folder is named by --data.'})
  if (source !== undefined) throw new DeployError('usage', `the source is given twice: ${first} and ${source}`, {input: 'source'})
  if (command !== 'validate' && positionals.length > 1)
    throw new DeployError('usage', `one source is enough: ${positionals.join(', ')}`, {input: 'source'})
}

function spell(name: string): string {
  return `--${name}`
}

function parseOwn(given: Readonly<Record<string, string>>): OwnFlags {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, parseInput(ownFlags[name as keyof OwnFlags], value, name, spell(name))])
  )
}

/** `--flag true` and `--flag false` are what users of the AWS CLI and of workflows write; `parseArgs` takes booleans only as `--flag=true`. */
function withBooleanValues(argv: readonly string[]): string[] {
  const joined: string[] = []
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? ''
    const next = argv[i + 1]
    if (word === '--') return [...joined, ...argv.slice(i)]
    if (word.startsWith('--') && isBoolean(word.slice(2)) && next !== undefined && isBooleanValue(word.slice(2), next)) {
      joined.push(`${word}=${next}`)
      i += 1
    } else joined.push(word)
  }
  return joined
}

function isBooleanValue(name: string, value: string): boolean {
  return /^(true|false)$/i.test(value) || (name === 'auto-rollback' && /^DEPLOYMENT_/.test(value))
}

function isBoolean(name: string): boolean {
  const kind = Object.hasOwn(ownFlags, name)
    ? ownFlags[name as keyof typeof ownFlags]
    : Object.hasOwn(inputKinds, name)
      ? inputKinds[name as keyof typeof inputKinds]
      : undefined
  return kind !== undefined && 'isBoolean' in kind
}

function isList(name: string): boolean {
  return [groups, 'include', 'exclude', 'auto-rollback', 's3-tags', 's3-metadata'].includes(name)
}

function isFlag(name: string): boolean {
  return Object.hasOwn(ownFlags, name) || (!noFlags.includes(name) && Object.hasOwn(inputKinds, name))
}

/** `"$GROUP"` of a variable that is not set: fewer groups would be deployed to than were named. */
function emptyGroup(): DeployError {
  return new DeployError('usage', `--${groups} is given several times, and once it is empty`, {input: groups})
}

function emptyRevision(): DeployError {
  return new DeployError('usage', '--revision is empty', {
    input: 'revision',
    hint: 'It is the last line of `push`; did the push succeed? In a shell, `set -o pipefail` lets a pipeline fail with it.'
  })
}

function unknownFlag(name: string): DeployError {
  const near = nearestName(name, [...inputNames.filter(input => !noFlags.includes(input)), ...Object.keys(ownFlags)])
  return new DeployError('usage', `there is no flag --${name}`, {
    input: name,
    hint: near === undefined ? 'See --help.' : `Did you mean --${near}?`
  })
}

function optionTypes(): Record<string, {type: 'boolean' | 'string'}> {
  const types: Record<string, {type: 'boolean' | 'string'}> = {help: {type: 'boolean'}, version: {type: 'boolean'}}
  for (const name of [...inputNames, ...Object.keys(ownFlags)]) types[name] = {type: isBoolean(name) ? 'boolean' : 'string'}
  return types
}
