import {appSpecNames} from '../core/app-spec-names.ts'
import type {TextEdit} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {nearestName} from '../core/suggest.ts'
import {EditedText} from './apply-edits.ts'
import {editableAppSpec, type EditableAppSpec} from './editable-app-spec.ts'
import {functionAppSpecOf, functionMappings, propertiesOf, type FunctionAppSpec} from './function-app-spec.ts'
import {fieldsOf, walk} from './outline.ts'
import {readYaml} from './read.ts'
import {refusedAppSpec, type Obstacle} from './refused-app-spec.ts'
import {replaceScalarText} from './value-edits.ts'
import {isInBrackets} from './writing-style.ts'
import {writtenScalar, type WritingPlace} from './written-scalar.ts'
import {resolved, type MappingNode, type ScalarNode, type YamlNode} from './yaml/node.ts'

export interface SubstituteOptions {
  /** The AppSpec as the user knows it, for messages. */
  readonly file?: string
  /** Properties that an input of their own can give. */
  readonly inputs?: readonly PropertyInput[]
  /** Properties, as `FieldValue.path` names them, whose placeholders may stay. */
  readonly mayStay?: readonly (readonly string[])[]
}

/** A property that has an input of its own. */
export interface PropertyInput {
  /** As `FieldValue.path` has it. */
  readonly path: readonly string[]
  /** `task-definition`. */
  readonly input: string
  /** Whether it is given, and so takes the place of whatever the AppSpec has there. */
  readonly isGiven: boolean
}

const whole = /^<([^<>\n]+)>$/

/** `NAME` of a text that is `<NAME>` as a whole. */
export function placeholderName(text: string): string | undefined {
  return whole.exec(text.trim())?.[1]
}

/**
 * Puts values in the place of placeholders. Each becomes exactly that text, whatever is in it, and cannot change anything around it; for
 * `ContainerPort`, `Base` and `Weight` a whole number becomes a number. Placeholders within values are not looked at again.
 *
 * Throws `usage` for a value that nothing asks for, or an input instead, or that no YAML can hold; `invalid-appspec`, with each place, for placeholders that have
 * no value, and for one that is part of a longer text.
 */
export function substitute(text: string, values: Readonly<Record<string, string>>, options: SubstituteOptions = {}): string {
  const {file = appSpecNames.unnamed, inputs = [], mayStay = []} = options
  const app = editableAppSpec(text, file)
  const scalars = scalarsOf(app.root)
  const given = new Map(Object.entries(values))
  const spec = functionAppSpecOf(app.root)
  refuseParts(scalars, given, file)
  const names = new Set(scalars.flatMap(({value}) => placeholderName(value) ?? []))
  refuseUnused(given, names, file)
  const at = (path: readonly string[]): readonly YamlNode[] => valuesAt(propertiesOf(spec), path)
  const ofInputs = new Map(inputs.flatMap(input => at(input.path).map(node => [node, input] as const)))
  refuseReplaced(scalars, given, ofInputs, file)
  const staying = new Set(mayStay.flatMap(at))
  const left = scalars.filter(node => !staying.has(node) && ofInputs.get(node)?.isGiven !== true)
  refuseLeft(left, given, ofInputs, file)
  const context = contextOf(app, spec)
  const edits: TextEdit[] = []
  const expected = new Map<ScalarNode, string>()
  for (const node of scalars) {
    const name = placeholderName(node.value)
    const value = name === undefined ? undefined : given.get(name)
    if (name === undefined || value === undefined) continue
    refuseUnwritable(name, value)
    const isNumber = context.numbers.has(node) && /^(?:0|[1-9]\d{0,14})$/.test(value)
    const written = writtenScalar(isNumber ? Number(value) : value, node.style, context.places.get(node) ?? 'block')
    edits.push(...replaceScalarText(app, node, written))
    expected.set(node, value)
  }
  const edited = new EditedText(app.source.text)
  if (!edited.take(edits)) throw new TypeError('the edits are in the way of each other')
  const result = edited.toString()
  refuseOther(app.root, result, expected, file)
  return result
}

/** Keys too; each node once, however many aliases it has. */
function scalarsOf(root: YamlNode): readonly ScalarNode[] {
  return [...walk(root)].filter(node => node.kind === 'scalar')
}

/** A value of that name was given, and here it would be left in the middle of a text. */
function refuseParts(scalars: readonly ScalarNode[], given: ReadonlyMap<string, string>, file: string): void {
  const obstacles: Obstacle[] = []
  for (const {value, span} of scalars) {
    if (placeholderName(value) !== undefined) continue
    for (const [placeholder = '', name = ''] of value.matchAll(/<([^<>\n]+)>/g)) {
      if (!given.has(name)) continue
      obstacles.push({
        rule: 'fn-placeholder',
        span,
        message: `"${placeholder}" is only a part of this value, and a substitution takes the place of a whole one.`,
        hint: `Make the whole value a placeholder, such as ${placeholder}, and give the whole text in \`substitutions\`.`
      })
    }
  }
  if (obstacles.length > 0) throw refusedAppSpec(file, obstacles)
}

function refuseUnused(given: ReadonlyMap<string, string>, names: ReadonlySet<string>, file: string): void {
  const unused = [...given.keys()].filter(name => !names.has(name))
  const [first] = unused
  if (first === undefined) return
  const near =
    nearestName(
      first,
      [...names].filter(name => !given.has(name))
    ) ?? nearestName(first, names)
  const all = [...names].map(name => `<${name}>`).join(', ')
  const hint =
    near !== undefined
      ? `Did you mean ${near}?`
      : names.size === 0
        ? `There are no placeholders in ${file}; they are values such as <TASK_DEFINITION>.`
        : `The placeholders of ${file} are ${all}.`
  const listed = unused.map(name => `"${name}"`).join(', ')
  throw new DeployError('usage', `\`substitutions\` has ${listed}, and ${file} has no ${unused.map(name => `<${name}>`).join(', ')}`, {
    input: 'substitutions',
    hint
  })
}

/** The value would be replaced itself: whoever gave both meant one of them. */
function refuseReplaced(
  scalars: readonly ScalarNode[],
  given: ReadonlyMap<string, string>,
  ofInputs: ReadonlyMap<YamlNode, PropertyInput>,
  file: string
): void {
  for (const name of given.keys()) {
    const places = scalars.filter(({value}) => placeholderName(value) === name).map(node => ofInputs.get(node))
    const [first] = places
    if (first === undefined || !places.every(place => place?.isGiven === true)) continue
    const {input} = first
    throw new DeployError('usage', `\`substitutions\` has "${name}", and what stands for <${name}> in ${file} is \`${input}\``, {
      input: 'substitutions',
      hint: `Leave "${name}" out of \`substitutions\`, or \`${input}\` empty.`
    })
  }
}

function refuseLeft(
  scalars: readonly ScalarNode[],
  given: ReadonlyMap<string, string>,
  ofInputs: ReadonlyMap<YamlNode, PropertyInput>,
  file: string
): void {
  const obstacles = new Map<string, Obstacle[]>()
  for (const node of scalars) {
    const name = placeholderName(node.value)
    if (name === undefined || given.has(name)) continue
    const input = ofInputs.get(node)?.input
    const obstacle = {
      rule: 'fn-placeholder',
      span: node.span,
      message: `<${name}> has no value, and CodeDeploy would take it as it is.`,
      hint:
        input === undefined
          ? `Add "${name}: VALUE" to \`substitutions\`.`
          : `Set \`${input}\`, or add "${name}: VALUE" to \`substitutions\`.`
    }
    obstacles.set(name, [...(obstacles.get(name) ?? []), obstacle])
  }
  const [, ...others] = obstacles.keys()
  const more = others.length === 0 ? undefined : `; so it is with ${others.map(name => `<${name}>`).join(', ')}`
  const placed = [...obstacles.values()].flat().sort((a, b) => a.span.start.offset - b.span.start.offset)
  if (placed.length > 0) throw refusedAppSpec(file, placed, more)
}

/** Half a character, which neither YAML nor UTF-8 can hold. */
function refuseUnwritable(name: string, value: string): void {
  if (value.isWellFormed()) return
  throw new DeployError('usage', `the value of "${name}" in \`substitutions\` has half a character in it, which cannot be written`, {
    input: 'substitutions',
    hint: 'Check the encoding of the text.'
  })
}

/** Never deploys a text that became something else than was asked for. */
function refuseOther(before: YamlNode, text: string, expected: ReadonlyMap<ScalarNode, string>, file: string): void {
  const {root} = readYaml(text)
  const nodes = [...walk(before)]
  const after = root === undefined ? [] : [...walk(root)]
  const wrong = nodes.find((node, i) => {
    const now = after[i]
    if (now === undefined || node.kind !== now.kind) return true
    return node.kind === 'scalar' && now.kind === 'scalar' && now.value !== (expected.get(node) ?? node.value)
  })
  if (wrong === undefined && nodes.length === after.length) return
  throw refusedAppSpec(file, [
    {
      rule: 'fn-placeholder',
      span: (wrong ?? before).span,
      message: 'The value for this placeholder cannot be written here.',
      hint: 'Write the placeholder in quotation marks on one line, and as a value, not a key.'
    }
  ])
}

/** What stands at a path below the properties, as often as it does. */
function valuesAt(mapping: MappingNode | undefined, [name, ...rest]: readonly string[]): readonly YamlNode[] {
  if (mapping === undefined || name === undefined) return []
  const values = fieldsOf(mapping)
    .filter(({key}) => key.value.toLowerCase() === name.toLowerCase())
    .map(({value}) => resolved(value))
  return values.flatMap(value => (rest.length > 0 ? (value.kind === 'mapping' ? valuesAt(value, rest) : []) : [...walk(value)]))
}

/** The properties that are numbers, by the level at which they stand. */
const numberKeys: Readonly<Partial<Record<string, readonly string[]>>> = {
  loadBalancer: ['containerport'],
  capacity: ['base', 'weight']
}

interface Context {
  readonly numbers: ReadonlySet<YamlNode>
  readonly places: ReadonlyMap<YamlNode, WritingPlace>
}

function contextOf(app: EditableAppSpec, spec: FunctionAppSpec | undefined): Context {
  const numbers = new Set<YamlNode>()
  for (const [level, mapping] of spec === undefined ? [] : functionMappings(spec, 'ecs')) {
    for (const {key, value} of fieldsOf(mapping)) {
      if (numberKeys[level]?.includes(key.value.toLowerCase()) === true) numbers.add(resolved(value))
    }
  }
  const places = new Map<YamlNode, WritingPlace>()
  for (const node of walk(app.root)) {
    const outer = places.get(node) ?? 'block'
    const isBracketed = outer !== 'block' || isInBrackets(app, node)
    if (node.kind === 'sequence') for (const item of node.items) places.set(item, isBracketed ? bracketPlace(outer) : 'block')
    if (node.kind !== 'mapping') continue
    const isJson = node.pairs.length > 0 && node.pairs.every(({key}) => key.kind === 'scalar' && key.style === 'double-quoted')
    const inside: WritingPlace = !isBracketed ? 'block' : isJson ? 'json' : 'flow'
    for (const {key, value} of node.pairs) {
      places.set(key, inside)
      places.set(value, inside)
    }
  }
  return {numbers, places}
}

/** A list in brackets says nothing itself about quotation marks. */
function bracketPlace(outer: WritingPlace): WritingPlace {
  return outer === 'block' ? 'flow' : outer
}
