import {parseArgs} from 'node:util'
import {DeployError} from '../core/errors.ts'
import {nearestName} from '../core/suggest.ts'
import {inputEffects, onPremisesActivities, requireCheck, requireEffect} from '../operations/input-effects.ts'
import {inputKinds, inputNames, parseInput, parseInputs, type InputName, type Inputs} from '../operations/inputs.ts'
import {instanceName} from '../operations/on-premises/instance-name.ts'
import {textMap} from '../operations/text-map.ts'
import {commands, effectsWith, formats, noFlags, ownEffects, ownFlags, type Command, type OwnFlags} from './own-flags.ts'

const groups = 'deployment-group-name'
/**
 * What says what is deployed, or where a bundle goes. `"$revision"` or `"$key"` of a step that failed: without it something else would be
 * deployed, such as the working directory.
 */
const neverEmpty: ReadonlySet<string> = new Set<InputName | keyof OwnFlags>([
  ...(['revision', 'source', 'archive', 's3-key', 'github-commit-id', 'appspec', 'appspec-content', 'deployment-id'] as const),
  ...(['task-definition', 'lambda-function-name', 'lambda-target-version', 'output'] as const)
])

export interface Arguments {
  readonly command: Command
  readonly positionals: readonly string[]
  readonly inputs: Inputs
  readonly own: OwnFlags
}

/** That help is asked for, and for which command, if any. */
export interface HelpWanted {
  readonly helpOn: Command | undefined
}

/** What the command line asks for. Throws a `usage` error that names the word and the nearest known one. */
export function parseArguments(argv: readonly string[]): Arguments | HelpWanted | 'version' {
  const {tokens} = parseArgs({args: withBooleanValues(argv), options: optionTypes(), strict: false, allowPositionals: true, tokens: true})
  const positionals: string[] = []
  const flags: Record<string, string> = {}
  /** A word that somebody may have meant as the value of the flag before it, and how that is written. */
  let mistaken: string | undefined
  let before: string | undefined
  for (const token of tokens) {
    if (token.kind === 'positional') {
      if (before !== undefined) mistaken ??= `The value of --${before} is written with "=": --${before}=${token.value}`
      positionals.push(token.value)
    }
    before = token.kind === 'option' && token.value === undefined ? token.name : undefined
    if (token.kind !== 'option') continue
    const {name, value} = token
    if (name === 'help' || name === 'h') return {helpOn: commandIn(tokens)}
    if (name === 'version') return 'version'
    if (!isFlag(name)) throw unknownFlag(name)
    if (Object.hasOwn(flags, name) && !isList(name)) throw new DeployError('usage', `--${name} is given twice`, {input: name})
    if (Object.hasOwn(flags, name) && isMap(name) && [flags[name], value].some(text => text?.trimStart().startsWith('{')))
      throw jsonTwice(name)
    if (name === groups && Object.hasOwn(flags, name) && [flags[name], value].some(text => text?.trim() === '')) throw emptyGroup()
    if (value === undefined && !isBoolean(name)) throw new DeployError('usage', `--${name} needs a value`, {input: name})
    if (value?.trim() === '' && neverEmpty.has(name)) throw emptyFlag(name)
    // A flag that takes a list may be given once for each item.
    flags[name] = Object.hasOwn(flags, name) ? `${flags[name] ?? ''}\n${value ?? 'true'}` : (value ?? 'true')
  }
  const [word, ...rest] = positionals
  if (word === undefined) {
    if (Object.keys(flags).length === 0) return {helpOn: undefined}
    throw new DeployError('usage', 'the command is missing', {hint: `Start with one of ${commands.join(', ')}.`})
  }
  if (word === 'help') return {helpOn: rest[0] === undefined ? undefined : commandNamed(rest[0])}
  const command = commandNamed(word)
  const own = Object.fromEntries(Object.entries(flags).filter(([name]) => Object.hasOwn(ownFlags, name)))
  const shared = Object.fromEntries(Object.entries(flags).filter(([name]) => !Object.hasOwn(ownFlags, name)))
  const parsed = {command, positionals: rest, inputs: parseInputs(shared, spell), own: parseOwn(own)}
  checkCommand(parsed, Object.keys(flags), mistaken)
  return parsed
}

function commandNamed(word: string): Command {
  const command = commands.find(candidate => candidate === word)
  if (command !== undefined) return command
  const near = nearestName(word, [...commands, 'help'])
  throw new DeployError('usage', `there is no command "${word}"`, {
    hint: near === undefined ? `There are: ${commands.join(', ')}.` : `Did you mean "${near}"?`
  })
}

/** The command that a command line names, also where {@link parseArguments} refuses it. */
export function commandOf(argv: readonly string[]): Command | undefined {
  return commandIn(
    parseArgs({args: withBooleanValues(argv), options: optionTypes(), strict: false, allowPositionals: true, tokens: true}).tokens
  )
}

function commandIn(tokens: readonly {readonly kind: string; readonly value?: string | undefined}[]): Command | undefined {
  const words = tokens.flatMap(({kind, value}) => (kind === 'positional' ? value : []))
  return commands.find(command => command === (words[0] === 'help' ? words[1] : words[0]))
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
function checkCommand({command, positionals, inputs, own}: Arguments, flags: readonly string[], mistaken: string | undefined): void {
  if (own.fix === true && own.plan === true) {
    throw new DeployError('usage', '--fix and --plan cannot go together: a plan changes nothing', {hint: 'Fix first, then plan.'})
  }
  const alone = effectsWith.find(({command: of, input, flag}) => of === command && flags.includes(input) && own[flag] !== true)
  if (alone !== undefined) {
    const {input, flag} = alone
    throw new DeployError('usage', `--${input} has no effect on ${command} without --${flag}`, {
      input,
      hint: `Add --${flag}, or leave it out.`
    })
  }
  if (own.list === true && own.output !== undefined) {
    throw new DeployError('usage', '--list and --output cannot go together: a list writes no bundle', {input: 'output'})
  }
  const withFlag = effectsWith.find(effect => effect.command === command && own[effect.flag] === true)
  const checked = flags.filter(name => name !== withFlag?.input)
  requireEffect(command, checked, spell, {...inputEffects, ...ownEffects})
  requireCheck(command, inputs.validate, spell)
  if (own.format === 'sarif' && command !== 'validate') {
    throw new DeployError('usage', `--format sarif goes with validate, not with ${command}`, {input: 'format'})
  }
  if (own.format === 'github' && isOnPremises(command)) {
    throw new DeployError('usage', `--format github does not go with ${command}`, {input: 'format', hint: 'Leave it out, or use json.'})
  }
  if (own.suppressed !== undefined && own.format !== 'sarif') {
    throw new DeployError('usage', '--suppressed goes with --format sarif', {
      input: 'suppressed',
      hint: '--format json has the findings that comments ignore as `suppressed`.'
    })
  }
  checkPositionals(command, positionals, inputs, mistaken)
}

/** Whether the word after the command is the id of a deployment. */
export function takesDeployment(command: Command): boolean {
  return inputEffects['deployment-id'].some(activity => activity === command)
}

function isOnPremises(command: Command): boolean {
  return onPremisesActivities.some(activity => activity === command)
}

/** NAME of an on-premises instance; `tag` takes any number of them. */
function checkInstances(command: Command, names: readonly string[], mistaken: string | undefined): void {
  for (const name of names) parseInput(instanceName, name, 'instance-name', 'NAME')
  if (command === 'tag' || names.length <= 1) return
  const hint = names.slice(1).some(name => name.includes('='))
    ? 'Each tag takes an --instance-tags of its own.'
    : mistaken && `${mistaken}.`
  throw new DeployError('usage', `one instance is enough: ${names.join(' ')}`, {input: 'instance-name', hint})
}

/** SOURCE is another way to write `--source`, and DEPLOYMENT one for `--deployment-id`; `validate` takes any number of paths. */
function checkPositionals(
  command: Command,
  positionals: readonly string[],
  {source, deploymentId}: Inputs,
  mistaken: string | undefined
): void {
  const [first] = positionals
  const hint = mistaken && `${mistaken}.`
  if (first === undefined) return
  if (isOnPremises(command)) {
    checkInstances(command, positionals, mistaken)
    return
  }
  if (takesDeployment(command)) {
    if (deploymentId !== undefined || positionals.length > 1)
      throw new DeployError('usage', `one deployment is enough: ${[...positionals, deploymentId ?? ''].join(' ').trim()}`, {
        input: 'deployment-id',
        hint
      })
    parseInput(inputKinds['deployment-id'], first, 'deployment-id', 'DEPLOYMENT')
    return
  }
  if (command === 'restart' || command === 'delete-deployment-group')
    throw new DeployError('usage', `${command} takes flags only: ${first}`, {
      hint: hint ?? 'The group is named by --deployment-group-name.'
    })
  if (command === 'local')
    throw new DeployError('usage', `local takes flags only: ${first}`, {hint: hint ?? 'Its folder is named by --data.'})
  if (source !== undefined) throw new DeployError('usage', `the source is given twice: ${first} and ${source}`, {input: 'source', hint})
  if (command !== 'validate' && positionals.length > 1)
    throw new DeployError('usage', `one source is enough: ${positionals.join(', ')}`, {input: 'source', hint})
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
  return [groups, 'include', 'exclude', 'auto-rollback', 'remove-tags'].includes(name) || isMap(name)
}

/** Whether a flag takes names with texts. */
function isMap(name: string): boolean {
  const kinds: Readonly<Record<string, unknown>> = {...inputKinds, ...ownFlags}
  return Object.hasOwn(kinds, name) && kinds[name] === textMap
}

function isFlag(name: string): boolean {
  return Object.hasOwn(ownFlags, name) || (!isNoFlag(name) && Object.hasOwn(inputKinds, name))
}

function isNoFlag(name: string): boolean {
  return noFlags.some(input => input === name)
}

/** `"$GROUP"` of a variable that is not set: fewer groups would be deployed to than were named. */
function emptyGroup(): DeployError {
  return new DeployError('usage', `--${groups} is given several times, and once it is empty`, {input: groups})
}

function jsonTwice(name: string): DeployError {
  return new DeployError('usage', `--${name} is given several times, and once as JSON`, {
    input: name,
    hint: `Give --${name} NAME=TEXT once for each name, or all of them in one JSON object.`
  })
}

function emptyFlag(name: string): DeployError {
  const hint =
    name === 'revision'
      ? 'It is the last line of `push`; did the push succeed? In a shell, `set -o pipefail` lets a pipeline fail with it.'
      : 'Is a variable of the shell not set? Give it a value, or leave the flag out.'
  return new DeployError('usage', `--${name} is empty`, {input: name, hint})
}

function unknownFlag(name: string): DeployError {
  const known = [...inputNames.filter(input => !isNoFlag(input)), ...Object.keys(ownFlags)]
  const near = nearestName(name, known)
  // A name that was cut short is farther from its own than from others.
  const longer = name.length < 3 ? [] : known.filter(flag => flag.startsWith(`${name}-`))
  const meant = longer.length > 0 && longer.length <= 4 ? longer : near === undefined ? [] : [near]
  const hint = meant.length === 0 ? undefined : `Did you mean ${meant.map(spell).join(' or ')}?`
  return new DeployError('usage', `there is no flag --${name}`, {input: name, hint})
}

function optionTypes(): Record<string, {type: 'boolean' | 'string'}> {
  const types: Record<string, {type: 'boolean' | 'string'}> = {help: {type: 'boolean'}, version: {type: 'boolean'}}
  for (const name of [...inputNames, ...Object.keys(ownFlags)]) types[name] = {type: isBoolean(name) ? 'boolean' : 'string'}
  return types
}
