import {jsonFault} from '../appspec/json-fault.ts'
import {isPlaceholder} from '../appspec/placeholder.ts'
import {LineMap} from '../appspec/yaml/line-map.ts'
import type {Span} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {mappedPorts} from '../core/mapped-ports.ts'
import {nearestName} from '../core/suggest.ts'
import type {TaskDefinition} from './function-ports.ts'
import {placeText} from './place-text.ts'
import {placedFinding} from './placed-finding.ts'
import {placesIn} from './places-in.ts'
import {repeatedName} from './repeated-name.ts'
import {containerMembers, describedMembers, taskDefinitionMembers} from './task-definition-words.ts'

/** A task definition that is to be registered. */
export interface TaskDefinitionFile extends Omit<TaskDefinition, 'arn' | 'revision'> {
  readonly type: 'file'
  /** As the user knows it. */
  readonly file: string
  /** What is registered, in ECS's own words. */
  readonly definition: Readonly<Record<string, unknown>>
  /** What was left out of the file, and why, as a sentence. */
  readonly notice?: string
  /** What ECS will most likely not know. */
  readonly warnings: readonly Warning[]
}

interface Warning {
  readonly message: string
  readonly hint: string
}

type Json = Readonly<Record<string, unknown>>

/** No task definition is nested deeper; what is would only be meant to exhaust us. */
const deepest = 50
/** A file that is none of ECS has as many as it has members. */
const mostWarnings = 10

/**
 * Reads a task definition as it is registered or as `aws ecs describe-task-definition` prints it. Left out are what ECS added, `null`s, and
 * the empty values that ECS refuses; everything else stays as it is, but for a `cpu` and a `memory` of the task that are numbers, and ECS
 * wants as text. Throws `usage` with the place for what cannot be a task definition.
 */
export function parseTaskDefinition(file: string, bytes: Uint8Array): TaskDefinitionFile {
  const text = decode(file, bytes)
  const places = placesIn(text)
  const fault = jsonFault(text)
  if (fault !== undefined) {
    const span = new LineMap(text).span(fault.offset, fault.offset + 1)
    throw unfit(file, `this is no JSON: ${fault.message}`, span, /^\s*\{/.test(text) ? undefined : notJson)
  }
  const twice = repeatedName(text)
  if (twice !== undefined) {
    const lines = new LineMap(text)
    const [span, {start}] = [lines.span(twice.offset, twice.end), lines.span(twice.firstOffset, twice.firstOffset)]
    const problem = `"${twice.name.slice(0, 80)}" is written twice in one object, first on line ${start.line}, and only the last one would count`
    throw unfit(file, problem, span, 'Remove one of the two.')
  }
  const given: unknown = JSON.parse(text)
  if (!isObject(given)) throw unfit(file, 'a task definition is an object: { "family": …, "containerDefinitions": […] }')
  const wrapped = given['taskDefinition']
  const isWrapped = isObject(wrapped) && given['family'] === undefined
  const at = (...path: readonly (string | number)[]): Span | undefined => places(isWrapped ? ['taskDefinition', ...path] : path)
  const own: Json = isWrapped ? {...wrapped, ...(wrapped['tags'] === undefined && {tags: given['tags']})} : given
  const members = Object.entries(own).filter(([, value]) => value !== null && value !== undefined)
  const described = members.filter(([name]) => describedMembers.includes(name))
  const empty = members.filter(([name, value]) => value === '' || (name === 'tags' && Array.isArray(value) && value.length === 0))
  const left = new Set([...described, ...empty].map(([name]) => name))
  const kept = Object.fromEntries(members.filter(([name]) => !left.has(name)).map(([name, value]) => [name, asText(name, value)]))
  const definition = without(file, kept) as Json

  const family = definition['family']
  if (typeof family !== 'string') throw missing(file, 'family', own, at('family'))
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(family))
    throw unfit(file, `"${family}" cannot be a family`, at('family'), 'Use letters, digits, - and _, 255 of them at most.')
  const containers = definition['containerDefinitions']
  if (!Array.isArray(containers) || containers.length === 0) throw missing(file, 'containerDefinitions', own, at('containerDefinitions'))
  const read = containers.map((container: unknown, index) => readContainer(file, container, index, at))
  const second = read.findIndex(({name}, index) => read.findIndex(other => other.name === name) < index)
  if (second !== -1) {
    const problem = `two containers have the name "${read[second]?.name ?? ''}"`
    throw unfit(file, problem, at('containerDefinitions', second, 'name'), 'Give each container a name of its own.')
  }
  const networkMode = definition['networkMode']
  const notice = leftOut(file, names(described), names(empty))
  return {
    type: 'file',
    file,
    definition,
    family,
    containers: read,
    ...(typeof networkMode === 'string' && {networkMode}),
    ...(notice !== undefined && {notice}),
    warnings: capped(file, [
      ...unknownMembers(file, Object.keys(definition), {known: taskDefinitionMembers, what: 'a task definition'}, at),
      ...containers.flatMap((container: unknown, index) =>
        unknownMembers(file, isObject(container) ? Object.keys(container) : [], {known: containerMembers, what: 'a container'}, name =>
          at('containerDefinitions', index, name)
        )
      )
    ])
  }
}

const notJson = 'Task definitions are JSON; `yq -o json` turns YAML into it.'

function decode(file: string, bytes: Uint8Array): string {
  try {
    // The decoder takes a byte order mark away.
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    throw unfit(file, 'the file is not UTF-8')
  }
}

function readContainer(
  file: string,
  container: unknown,
  index: number,
  at: (...path: readonly (string | number)[]) => Span | undefined
): TaskDefinition['containers'][number] {
  const path = ['containerDefinitions', index] as const
  if (!isObject(container)) throw unfit(file, 'a container definition is an object', at(...path))
  const {name, image, portMappings} = container
  if (typeof name !== 'string' || name === '') throw unfit(file, 'this container has no "name"', at(...path))
  if (typeof image === 'string' && isPlaceholder(image)) {
    const hint = 'aws-actions/amazon-ecs-render-task-definition fills in images: run it before, and name the file it puts out.'
    throw unfit(file, `the image of container "${name}" is "${image}", which is not filled in yet`, at(...path, 'image'), hint)
  }
  const mappings: readonly unknown[] = Array.isArray(portMappings) ? portMappings : []
  const ports = mappings.flatMap((mapping, number) => {
    const member = isObject(mapping)
      ? ['containerPort', 'containerPortRange'].find(known => (mapping[known] ?? undefined) !== undefined)
      : undefined
    if (!isObject(mapping) || member === undefined) return []
    const range = mappedPorts(mapping)
    if (range !== undefined) return [range]
    const problem = `the "${member}" of container "${name}" cannot be ${JSON.stringify(mapping[member]).slice(0, 40)}`
    throw unfit(
      file,
      problem,
      at(...path, 'portMappings', number, member),
      'Ports are 0 to 65535, and a range of them is such as "8000-8010".'
    )
  })
  return {name, ports}
}

/** A copy without `null`s, and without credentials of a registry that name none: the console writes both, and ECS refuses them. */
function without(file: string, value: unknown, depth = 0): unknown {
  if (depth > deepest) throw unfit(file, 'it is nested too deep for a task definition')
  if (Array.isArray(value)) return value.filter(item => item !== null).map(item => without(file, item, depth + 1))
  if (!isObject(value)) return value
  const members = Object.entries(value).filter(([name, member]) => member !== null && !isEmptyCredentials(name, member))
  return Object.fromEntries(members.map(([name, member]) => [name, without(file, member, depth + 1)]))
}

function isEmptyCredentials(name: string, member: unknown): boolean {
  return name === 'repositoryCredentials' && isObject(member) && Object.values(member).every(value => value === '' || value === null)
}

function asText(name: string, value: unknown): unknown {
  return (name === 'cpu' || name === 'memory') && typeof value === 'number' ? String(value) : value
}

function leftOut(file: string, described: readonly string[], empty: readonly string[]): string | undefined {
  const parts = [
    described.length === 0 ? undefined : `${described.join(', ')}, which ECS adds to what was registered`,
    empty.length === 0 ? undefined : `${empty.join(', ')}, empty and refused by ECS`
  ].filter(part => part !== undefined)
  return parts.length === 0 ? undefined : `${file}: left out ${parts.join('; and ')}`
}

function unknownMembers(
  file: string,
  given: readonly string[],
  {known, what}: {readonly known: readonly string[]; readonly what: string},
  at: (name: string) => Span | undefined
): readonly (() => Warning)[] {
  return given
    .filter(name => !known.includes(name))
    .map(name => () => {
      const near = nearestName(name, known)
      return {
        message: `${placeText(file, at(name))}: "${name.slice(0, 80)}" is no member of ${what} that is known here, and may have no effect`,
        hint: near === undefined ? 'Remove it, unless it is new in ECS.' : `Did you mean "${near}"?`
      }
    })
}

/** The first of them, and how many more there are. Made only when they are shown: looking for a near name takes its time. */
function capped(file: string, warnings: readonly (() => Warning)[]): readonly Warning[] {
  const more = warnings.length - mostWarnings
  const shown = warnings.slice(0, mostWarnings).map(make => make())
  if (more <= 0) return shown
  const message = `${file}: and ${more.toLocaleString('en-US')} more ${more === 1 ? 'member' : 'members'} that ${more === 1 ? 'is' : 'are'} not known here`
  return [...shown, {message, hint: 'Check that this is the file of a task definition.'}]
}

function missing(file: string, name: string, given: Json, span: Span | undefined): DeployError {
  const other = Object.keys(given).find(key => key !== name && key.toLowerCase() === name.toLowerCase())
  if (other !== undefined)
    return unfit(file, `there is no "${name}"`, undefined, `Write "${name}" for "${other}": the names of ECS begin with a small letter.`)
  const what = name === 'family' ? 'a text, the name of the task definition' : 'a list of at least one container'
  return span === undefined || given[name] === undefined
    ? unfit(file, `there is no "${name}": ${what}`)
    : unfit(file, `"${name}" must be ${what}`, span)
}

function unfit(file: string, problem: string, span?: Span, hint?: string): DeployError {
  return new DeployError('usage', `${placeText(file, span)}: ${problem}`, {
    input: 'task-definition',
    hint,
    diagnostics: [placedFinding('task-definition-file', {file, problem, hint, span})]
  })
}

const names = (members: readonly (readonly [string, unknown])[]): readonly string[] => members.map(([name]) => name)

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
