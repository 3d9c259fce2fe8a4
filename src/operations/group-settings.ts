import type {Span} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {nearestInputFile, readInputFile} from '../bundle/input-file.ts'
import type {GroupSettings} from './group-ports.ts'
import {checkContradictions, groupShape} from './group-shape.ts'
import {isFileName} from './is-file-name.ts'
import {checkShape, MemberError, withNumbers, type MemberPath} from './member-shape.ts'
import {placeText} from './place-text.ts'
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
 * relative to `source`, else to the working directory. Throws a `usage` error of `input` that says where and what for what cannot be read,
 * for what the API does not know, and for what CodeDeploy refuses.
 */
export async function readGroupSettings(
  given: string | GroupSettings,
  source = '.',
  input = 'deployment-group-config'
): Promise<WishedSettings> {
  const {value, refuse} = await readGiven(given, source, input)
  try {
    const {settings, tags} = checkedSettings(value)
    return {settings, tags, refuse}
  } catch (error) {
    if (error instanceof MemberError) throw refuse(error.path, error.message, undefined)
    throw error
  }
}

/** Checks settings against the API's shapes. Numbers may be texts, as YAML leaves them. Throws a {@link MemberError}. */
export function checkedSettings(value: unknown): Pick<WishedSettings, 'settings' | 'tags'> {
  const name = typeof value === 'object' && value !== null ? Object.keys(value).find(key => Object.hasOwn(elsewhere, key)) : undefined
  if (name !== undefined) throw new MemberError([name], `it ${elsewhere[name] ?? ''}`)
  const sound = withNumbers(value, groupShape)
  checkShape(sound, groupShape)
  checkContradictions(sound as GroupSettings)
  const {tags = [], ...settings} = sound as GroupSettings & {readonly tags?: readonly {readonly Key: string; readonly Value?: string}[]}
  return {
    settings: Object.fromEntries(Object.entries(settings).map(([member, set]) => [member, typed(set)])),
    tags: Object.fromEntries(tags.map(({Key, Value = ''}) => [Key, Value]))
  }
}

interface Given {
  readonly value: unknown
  readonly refuse: WishedSettings['refuse']
}

async function readGiven(given: string | GroupSettings, source: string, input: string): Promise<Given> {
  if (typeof given !== 'string') return {value: given, refuse: refusal(input, undefined, () => undefined)}
  if (!isFileName(given)) return readText(given, undefined, input)
  const name = given.trim()
  if (name === '') throw refusal(input, undefined, () => undefined)([], 'it is empty')
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
  const refuse = refusal(input, file, placesIn(text))
  try {
    return {value: readStructured(text), refuse}
  } catch (error) {
    throw refuse([], (error as Error).message)
  }
}

/** The message names the member by itself. */
function refusal(input: string, file: string | undefined, placeOf: (path: MemberPath) => Span | undefined): WishedSettings['refuse'] {
  return (path, problem, hint) => {
    const span = placeOf(path)
    const place = file === undefined ? span && `line ${span.start.line}` : placeText(file, span)
    const message = place === undefined ? problem : `${place}: ${problem}`
    return new DeployError('usage', `\`${input}\` cannot be used: ${message}`, {
      input,
      hint,
      ...(file !== undefined && {
        diagnostics: [
          {
            rule: 'deployment-group-settings',
            severity: 'error',
            message: `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`,
            file,
            agents: [],
            ...(span && {span}),
            ...(hint !== undefined && {hint})
          }
        ]
      })
    })
  }
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
