import {appSpecNames} from '../core/app-spec-names.ts'
import type {TextEdit} from '../core/diagnostic.ts'
import {EditedText} from './apply-edits.ts'
import {holds, isChanged, type NodeChange} from './changed-document.ts'
import {editableAppSpec, type EditableAppSpec} from './editable-app-spec.ts'
import {functionAppSpecOf, soleField, type FunctionAppSpec} from './function-app-spec.ts'
import {keyStyleOf, spelledKey, spelledKeys} from './function-key-style.ts'
import type {JsonValue} from './json-value.ts'
import {fieldsOf, isAbsent, walk, type Field} from './outline.ts'
import {readYaml} from './read.ts'
import {refusedAppSpec, type Obstacle} from './refused-app-spec.ts'
import {insertField, replaceValue} from './value-edits.ts'
import {writingIn} from './writing-style.ts'
import {resolved, type MappingNode, type YamlNode} from './yaml/node.ts'

/** A value for one of the properties of the resource. */
export interface FieldValue {
  /** Below `Properties`, as AWS writes the names: `['LoadBalancerInfo', 'ContainerName']`. Keys of the file count in any case. */
  readonly path: readonly string[]
  /** Text stays text: `'2'` is written in quotation marks. */
  readonly value: JsonValue
}

/** A key that stands more often than this in one map is no mistake of a person. */
const mostEdits = 100

/**
 * Puts values into the properties of an ECS or Lambda AppSpec, and changes nothing else: comments, order, the case of keys, quotation
 * marks and line ends stay, and JSON stays JSON. A key that is missing is added behind its siblings, in their manner; one that stands twice
 * gets the value twice, since nothing says which counts. Values that are there already change nothing. Throws `invalid-appspec`, with the
 * place, when there is no map of properties, when it is in the way of an alias, or when the text cannot be changed without changing more.
 */
export function putFields(text: string, fields: readonly FieldValue[], file: string = appSpecNames.unnamed): string {
  let result = text
  for (const {path, value} of fields) {
    let changes = 0
    for (let next = withNextChange(result, path, value, file); next !== undefined; next = withNextChange(result, path, value, file)) {
      result = next
      if (++changes > mostEdits) throw new TypeError(`"${path.join('.')}" cannot be put into ${file}`)
    }
  }
  return result
}

/** Undefined when the value is there. */
function withNextChange(text: string, path: readonly string[], value: JsonValue, file: string): string | undefined {
  const app = editableAppSpec(text, file)
  const stop = (obstacle: Obstacle): never => {
    throw refusedAppSpec(file, [obstacle])
  }
  const found = propertiesIn(app, stop)
  const place = nextPlace(found.properties, path, value, new Aliases(app.root, found.around, stop), stop)
  if (place === undefined) return undefined
  const {mapping, field, name} = place
  const old = field?.value
  const spelled = spelledKeys(place.value, keyStyleOf(found.spec, mapping))
  const writing = writingIn(app, found.spec, mapping, old)
  const spelledName = spelledKey(name, keyStyleOf(found.spec, mapping))
  const edits = field ? replaceValue(app, field, spelled, writing) : insertField(app, mapping, spelledName, spelled, writing)
  const change: NodeChange = old
    ? {kind: 'replace', node: old, value: spelled}
    : {kind: 'insert', mapping, name: spelledName, value: spelled}
  const edited = apply(app, edits)
  const {root, problem, more} = readYaml(edited)
  const isRight = problem === undefined && more === undefined && root !== undefined && isChanged(app.root, root, change)
  if (!isRight) {
    stop({
      rule: 'res-properties',
      span: (field?.key ?? mapping).span,
      message: `"${path.join('.')}" cannot be put in here without changing something else.`,
      hint: 'Write it in a simpler way: one key on each line, and its value behind it.'
    })
  }
  return edited
}

function apply({source}: EditableAppSpec, edits: readonly TextEdit[]): string {
  const edited = new EditedText(source.text)
  if (!edited.take(edits)) throw new TypeError('the edits are in the way of each other')
  return edited.toString()
}

interface Place {
  readonly mapping: MappingNode
  readonly name: string
  /** Absent: to be added. */
  readonly field?: Field
  readonly value: JsonValue
}

type Stop = (obstacle: Obstacle) => never

/** The first place that does not have the value yet. */
function nextPlace(mapping: MappingNode, path: readonly string[], value: JsonValue, aliases: Aliases, stop: Stop): Place | undefined {
  const [name, ...rest] = path
  if (name === undefined) return undefined
  const fields = fieldsOf(mapping).filter(({key}) => key.value.toLowerCase() === name.toLowerCase())
  const below = rest.reduceRight<JsonValue>((inner, key) => ({[key]: inner}), value)
  const merge = fieldsOf(mapping).find(({key}) => key.value === '<<')
  if (fields.length === 0) {
    if (merge !== undefined) {
      stop({
        rule: 'yaml-alias',
        span: merge.key.span,
        message: `"${name}" may come from what is merged here, and cannot be changed in this place alone.`,
        hint: `Write "${name}" out.`
      })
    }
    aliases.refuseShared(mapping)
    return {mapping, name, value: below}
  }
  for (const field of fields) {
    const node = field.value
    if (rest.length === 0) {
      if (holds(node, value)) continue
      aliases.refuseShared(mapping)
      aliases.refuseUsedIn(node)
      return {mapping, name, field, value}
    }
    if (node.kind === 'scalar' && isAbsent(node)) {
      aliases.refuseShared(mapping)
      aliases.refuseUsedIn(node)
      return {mapping, name, field, value: below}
    }
    if (node.kind === 'alias') aliases.refuseAlias(node, name)
    if (node.kind !== 'mapping') {
      return stop({
        rule: 'res-properties',
        span: field.key.span,
        message: `"${field.key.value}" must be a map, with "${rest[0] ?? ''}" below.`,
        hint: `Write "${rest[0] ?? ''}" on the next line, further to the right.`
      })
    }
    const place = nextPlace(node, rest, value, aliases, stop)
    if (place === undefined) continue
    aliases.refuseShared(mapping)
    return place
  }
  return undefined
}

/** Keeps edits out of what counts in more than one place. */
class Aliases {
  readonly #used: ReadonlyMap<YamlNode, readonly YamlNode[]>
  readonly #around: readonly YamlNode[]
  readonly #stop: Stop

  /** `around`: the nodes that the properties stand in. */
  constructor(root: YamlNode, around: readonly YamlNode[], stop: Stop) {
    const used = new Map<YamlNode, YamlNode[]>()
    for (const node of walk(root)) if (node.kind === 'alias') used.set(node.target, [...(used.get(node.target) ?? []), node])
    this.#used = used
    this.#around = around
    this.#stop = stop
  }

  refuseAlias({span}: YamlNode, name: string): never {
    return this.#stop({
      rule: 'yaml-alias',
      span,
      message: `"${name}" is an alias here: a change would count in other places too.`,
      hint: 'Write it out in this place.'
    })
  }

  refuseShared(mapping: MappingNode): void {
    for (const node of [...this.#around, mapping]) if (this.#used.has(node)) this.#refuseAnchor(node)
  }

  /** A value that goes away may be used within itself. */
  refuseUsedIn(node: YamlNode): void {
    const inside = new Set(walk(node))
    for (const each of inside) if (this.#used.get(each)?.some(alias => !inside.has(alias)) === true) this.#refuseAnchor(each)
  }

  #refuseAnchor({span}: YamlNode): never {
    return this.#stop({
      rule: 'yaml-alias',
      span,
      message: 'An alias refers to this: a change would count there too.',
      hint: 'Write it out in each place, without an anchor.'
    })
  }
}

interface FoundProperties {
  readonly spec: FunctionAppSpec
  readonly properties: MappingNode
  readonly around: readonly YamlNode[]
}

/** The properties of the one resource, when there is nothing between them and the top level that counts elsewhere too. */
function propertiesIn({root}: EditableAppSpec, stop: Stop): FoundProperties {
  const spec = functionAppSpecOf(root)
  if (spec === undefined) {
    return stop({
      rule: 'yaml-not-a-map',
      span: root.span,
      message: 'An AppSpec must be a map, with "version" and "Resources".',
      hint: 'Write "Resources" at the top level.'
    })
  }
  const {top, resources, resource} = spec
  const refuse = (rule: string, at: YamlNode, message: string, hint: string): never => stop({rule, span: at.span, message, hint})
  if (resources === undefined) {
    return refuse('res-missing', top, 'There are no "Resources".', 'Add "Resources" with the service or the function to deploy.')
  }
  if (resource === undefined) {
    return refuse(
      'res-shape',
      resources.key,
      `"${resources.key.value}" must be a list of one resource, with a map below its name.`,
      'Write "- NAME:" with "Type" and "Properties" below.'
    )
  }
  const {properties} = resource
  const map = properties && resolved(properties.value)
  if (properties === undefined || map?.kind !== 'mapping') {
    return refuse(
      'res-properties',
      properties?.key ?? resource.name,
      `The resource "${resource.name.value}" has no "Properties" that are a map.`,
      'Add "Properties" below "Type".'
    )
  }
  const list = resolved(resources.value)
  const item = list.kind === 'sequence' ? list.items[0] : undefined
  const body = item && soleField(item)?.value
  for (const node of [resources.value, item, body, properties.value]) {
    if (node?.kind === 'alias') refuse('yaml-alias', node, 'This is an alias: a change would count in other places too.', 'Write it out.')
  }
  for (const [mapping, name] of [
    [top, 'Resources'],
    [resource.body, 'Properties']
  ] as const) {
    const [first, second] = fieldsOf(mapping).filter(({key}) => key.value.toLowerCase() === name.toLowerCase())
    if (first === undefined || second === undefined) continue
    refuse(
      'yaml-duplicate-key',
      second.key,
      `"${second.key.value}" stands here for the second time, and nothing says which one counts.`,
      'Keep one of them.'
    )
  }
  const around = [root, resources.value, item, body].filter(node => node !== undefined)
  return {spec, properties: map, around}
}
