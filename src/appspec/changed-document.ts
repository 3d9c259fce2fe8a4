import {isList, isMap, type JsonValue} from './json-value.ts'
import {isText} from './written-scalar.ts'
import type {MappingNode, Pair, ScalarNode, YamlNode} from './yaml/node.ts'

/** A change of one node of a document. */
export type NodeChange =
  | {readonly kind: 'replace'; readonly node: YamlNode; readonly value: JsonValue}
  | {readonly kind: 'insert'; readonly mapping: MappingNode; readonly name: string; readonly value: JsonValue}

/** Whether a document is another one with that change, and nothing else of it is different. Notation and places do not count. */
export function isChanged(before: YamlNode, after: YamlNode, change: NodeChange): boolean {
  if (change.kind === 'replace' && before === change.node) return holds(after, change.value)
  if (before.kind === 'alias') return after.kind === 'alias' && before.name === after.name
  if (after.kind === 'alias' || before.tag !== after.tag || before.anchor !== after.anchor) return false
  if (before.kind === 'scalar') return after.kind === 'scalar' && isSame(before, after)
  if (before.kind === 'sequence') {
    if (after.kind !== 'sequence') return false
    return before.items.length === after.items.length && before.items.every((item, i) => isChangedAt(item, after.items[i], change))
  }
  if (after.kind !== 'mapping') return false
  const isGrown = change.kind === 'insert' && before === change.mapping
  const rest = isGrown ? after.pairs.slice(0, -1) : after.pairs
  return (
    rest.length === before.pairs.length &&
    before.pairs.every(({key, value}, i) => isChangedAt(key, rest[i]?.key, change) && isChangedAt(value, rest[i]?.value, change)) &&
    (!isGrown || isPair(after.pairs.at(-1), change.name, change.value))
  )
}

function isChangedAt(before: YamlNode, after: YamlNode | undefined, change: NodeChange): boolean {
  return after !== undefined && isChanged(before, after, change)
}

function isSame(before: ScalarNode, after: ScalarNode): boolean {
  return before.value === after.value && (before.style === 'plain') === (after.style === 'plain')
}

function isPair(pair: Pair | undefined, name: string, value: JsonValue): boolean {
  return pair?.key.kind === 'scalar' && pair.key.value.toLowerCase() === name.toLowerCase() && holds(pair.value, value)
}

/** Whether a node stands for a value, of its type, in every reader's eyes. Keys count in any case, and in any order. */
export function holds(node: YamlNode, value: JsonValue): boolean {
  if (node.kind === 'alias' || node.tag !== undefined) return false
  if (isList(value)) {
    if (node.kind !== 'sequence' || node.items.length !== value.length) return false
    return value.every((item, i) => node.items[i] !== undefined && holds(node.items[i], item))
  }
  if (isMap(value)) {
    const entries = Object.entries(value)
    if (node.kind !== 'mapping' || node.pairs.length !== entries.length) return false
    return entries.every(([name, each]) => node.pairs.some(pair => isPair(pair, name, each)))
  }
  if (node.kind !== 'scalar') return false
  if (typeof value === 'string') return node.value === value && (node.style !== 'plain' || isText(value))
  return node.style === 'plain' && node.value === JSON.stringify(value)
}
