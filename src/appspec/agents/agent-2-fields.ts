import {isAbsentAgent2} from '../scalars-agent-2.ts'
import {resolved, type MappingNode, type ScalarNode, type SequenceNode, type YamlNode} from '../yaml/node.ts'
import type {Refuse} from './refusal.ts'

type Real = ScalarNode | SequenceNode | MappingNode

/** What a node is, for people. */
export function describeNode(node: YamlNode): string {
  const real = resolved(node)
  if (real.kind === 'sequence') return 'a list'
  if (real.kind === 'mapping') return 'a map'
  return real.value === '' && real.style === 'plain' ? 'nothing' : `"${real.value}"`
}

/** The complaint about a node of another type than its field has. */
export function typeComplaint(node: YamlNode, wanted: string): string {
  return `${describeNode(node)} where agent 2 wants ${wanted}`
}

/** An empty value stands for an empty list or an empty map; a written `null` or `~` does not. */
export function isEmptyPlain(node: Real): boolean {
  return node.kind === 'scalar' && node.style === 'plain' && node.value === ''
}

/** The values of a map with fixed fields, by name. Every key must be a scalar, and a known one may come once. Undefined: not a map. */
export function readFields(
  node: YamlNode,
  fields: readonly string[],
  rule: string,
  what: string,
  refuse: Refuse
): ReadonlyMap<string, YamlNode> | undefined {
  const real = resolved(node)
  if (isEmptyPlain(real)) return new Map()
  if (real.kind !== 'mapping') {
    refuse(rule, node, typeComplaint(node, what))
    return undefined
  }
  const found = new Map<string, YamlNode>()
  for (const {key, value} of real.pairs) {
    const name = resolved(key)
    if (name.kind !== 'scalar') {
      refuse('yaml-key-type', key, typeComplaint(key, 'a key that is text'))
    } else if (fields.includes(name.value)) {
      if (found.has(name.value)) refuse('yaml-duplicate-key', key, `"${name.value}" stands here a second time`)
      found.set(name.value, value)
    }
  }
  return found
}

/** A list field that is not optional. */
export function readList(node: YamlNode | undefined, rule: string, what: string, refuse: Refuse): readonly YamlNode[] {
  if (node === undefined) return []
  const real = resolved(node)
  if (real.kind === 'sequence') return real.items
  if (!isEmptyPlain(real)) refuse(real.kind === 'scalar' && isNullLike(real) ? 'section-null-word' : rule, node, typeComplaint(node, what))
  return []
}

/** Words that are nothing to agent 1 and text to agent 2. */
function isNullLike({value, style}: ScalarNode): boolean {
  return style === 'plain' && /^(?:~|null|false|no|off)$/i.test(value)
}

/** Undefined when an optional field is left out or says that it is nothing. */
export function presentNode(node: YamlNode | undefined): YamlNode | undefined {
  if (node === undefined) return undefined
  const real = resolved(node)
  return real.kind === 'scalar' && isAbsentAgent2(real) ? undefined : node
}

/** Any scalar is text, as it is written. */
export function readText(node: YamlNode | undefined, rule: string, refuse: Refuse): string | undefined {
  const present = presentNode(node)
  return present === undefined ? undefined : readRequiredText(present, rule, refuse)
}

export function readRequiredText(node: YamlNode, rule: string, refuse: Refuse): string | undefined {
  const real = resolved(node)
  if (real.kind === 'scalar') return real.value
  refuse(rule, node, typeComplaint(node, 'text'))
  return undefined
}
