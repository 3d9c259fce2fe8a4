import type {Span} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {nearestInputFile, readInputFile} from '../bundle/input-file.ts'
import type {GroupSettings} from './group-ports.ts'
import {contradictionsIn, groupShape} from './group-shape.ts'
import {isFileName} from './is-file-name.ts'
import {MemberError, shapeProblems, withNumbers, type MemberPath} from './member-shape.ts'
import {placeText} from './place-text.ts'
import {placedFinding} from './placed-finding.ts'
import {placesIn} from './places-in.ts'
import {readStructured} from './structured-value.ts'
import {tagFilterType} from './tag-filter-type.ts'

/** Settings of a deployment group as somebody wants them. */
export interface WishedSettings {
  /** In the words of CreateDeploymentGroup, with no more than what was said. */
  readonly settings: GroupSettings
  /** Those that a new group gets. */
  readonly tags: Readonly<Record<string, string>>
  /** A `usage` error about a member, with its place. */
  readonly refuse: (path: MemberPath, problem: string, hint?: string) => DeployError
}

/** No settings are longer; what is was not meant. */
const largestBytes = 256 * 1024

/** Members that are set with inputs of their own, or not at all. */
const elsewhere: Readonly<Record<string, string>> = {
  applicationName: 'is set with `application-name`',
  deploymentGroupName: 'is set with `deployment-group-name`, or by the branch configuration',
  currentDeploymentGroupName: 'is set with `deployment-group-name`, or by the branch configuration',
  newDeploymentGroupName: 'cannot be set: a deployment group is not renamed here',
  computePlatform: 'is that of the application'
}

/**
 * Settings from YAML, JSON, the name of a file with them, or an object. A text of one line with neither `:` nor `{` is the name of a file,
 * relative to `source`, else to the working directory. Throws a `usage` error of `input` that says where and what for what cannot be read, and
 * of all that the API does not know or CodeDeploy refuses.
 */
export async function readGroupSettings(
  given: string | GroupSettings,
  source = '.',
  input = 'deployment-group-config'
): Promise<WishedSettings> {
  const {value, refuse, refuseAll} = await readGiven(given, source, input)
  try {
    const {settings, tags} = checkedSettings(value)
    return {settings, tags, refuse}
  } catch (error) {
    if (error instanceof MemberError) throw refuseAll(error.all.map(({at, message}) => ({path: at, problem: message})))
    throw error
  }
}

/** Checks settings against the API's shapes. Numbers may be texts, as YAML leaves them. Throws a {@link MemberError} with all that is wrong. */
export function checkedSettings(value: unknown): Pick<WishedSettings, 'settings' | 'tags'> {
  const isMap = typeof value === 'object' && value !== null && !Array.isArray(value)
  const strange = isMap ? Object.keys(value).filter(key => Object.hasOwn(elsewhere, key)) : []
  const own = isMap ? Object.fromEntries(Object.entries(value).filter(([name]) => !strange.includes(name))) : value
  const sound = withNumbers(own, groupShape)
  const misshapen = shapeProblems(sound, groupShape)
  const isMisshapen = (name: string): boolean => misshapen.some(({at}) => at[0] === name)
  const rest = isMap ? Object.fromEntries(Object.entries(sound as GroupSettings).filter(([name]) => !isMisshapen(name))) : {}
  const [first, ...others] = [
    ...strange.map(name => new MemberError([name], `it ${elsewhere[name] ?? ''}`)),
    ...misshapen,
    ...contradictionsIn(rest)
  ]
  if (first) throw new MemberError(first.path, first.problem, {at: first.at, others})
  const {tags = [], ...settings} = sound as GroupSettings & {readonly tags?: readonly {readonly Key: string; readonly Value?: string}[]}
  return {
    settings: Object.fromEntries(Object.entries(settings).map(([member, set]) => [member, typed(set)])),
    tags: Object.fromEntries(tags.map(({Key, Value = ''}) => [Key, Value]))
  }
}

interface Given {
  readonly value: unknown
  readonly refuse: WishedSettings['refuse']
  /** One error for all of them. */
  readonly refuseAll: (problems: readonly Problem[]) => DeployError
}

interface Problem {
  readonly path: MemberPath
  /** Names the member by itself. */
  readonly problem: string
  readonly hint?: string | undefined
}

/** More of them are counted. */
const mostTold = 10

async function readGiven(given: string | GroupSettings, source: string, input: string): Promise<Given> {
  if (typeof given !== 'string') return {value: given, ...refusals(input, undefined, () => undefined)}
  if (!isFileName(given)) return readText(given, undefined, input)
  const name = given.trim()
  if (name === '') throw refusals(input, undefined, () => undefined).refuse([], 'it is empty')
  const file = await readInputFile(name, {source, input, largestBytes})
  if (file) return readText(decode(file, input), file.file, input)
  const near = nearestInputFile(name, source)
  throw new DeployError('usage', `\`${input}\`: there is no file "${name}"`, {
    input,
    hint: near === undefined ? 'Name a file with the settings, or write them out: YAML or JSON, `name: value`.' : `Did you mean "${near}"?`
  })
}

function decode({file, bytes}: {readonly file: string; readonly bytes: Uint8Array}, input: string): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (error) {
    throw new DeployError('usage', `"${file}" is not UTF-8`, {input, cause: error})
  }
}

function readText(text: string, file: string | undefined, input: string): Given {
  const refusing = refusals(input, file, placesIn(text))
  try {
    return {value: readStructured(text), ...refusing}
  } catch (error) {
    throw refusing.refuse([], (error as Error).message)
  }
}

function refusals(
  input: string,
  file: string | undefined,
  placeOf: (path: MemberPath) => Span | undefined
): Pick<Given, 'refuse' | 'refuseAll'> {
  const refuseAll = (problems: readonly Problem[]): DeployError => {
    const placed = problems.map(problem => ({...problem, span: placeOf(problem.path)}))
    // In the order of the file.
    placed.sort((a, b) => (a.span?.start.offset ?? 0) - (b.span?.start.offset ?? 0))
    const told = placed.slice(0, mostTold).map(({problem, span}) => {
      const place = file === undefined ? span && `line ${span.start.line}` : placeText(file, span)
      return place === undefined ? problem : `${place}: ${problem}`
    })
    const more = placed.length > told.length ? [`and ${placed.length - told.length} more`] : []
    const [only] = placed.length === 1 ? placed : []
    return new DeployError('usage', `\`${input}\` cannot be used:${only ? ' ' : '\n'}${[...told, ...more].join('\n')}`, {
      input,
      hint: only?.hint,
      ...(file !== undefined && {diagnostics: placed.map(each => placedFinding('deployment-group-settings', {file, ...each}))})
    })
  }
  return {refuseAll, refuse: (path, problem, hint) => refuseAll([{path, problem, hint}])}
}

/** Says what a tag filter compares where that was left to be seen. */
function typed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(typed)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, member]): readonly [string, unknown] => [name, typed(member)])
  const {Key, Value, Type} = value as Readonly<Record<string, unknown>>
  if (Type !== undefined || (Key === undefined && Value === undefined)) return Object.fromEntries(entries)
  return Object.fromEntries([...entries, ['Type', tagFilterType({Key, Value})]])
}
