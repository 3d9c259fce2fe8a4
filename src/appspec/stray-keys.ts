import {fieldsOf, valueOf} from './outline.ts'
import type {RuleContext} from './rule.ts'
import {isForeignTopKey, serverKeys, type ServerLevel} from './vocabulary.ts'
import type {MappingNode, ScalarNode} from './yaml/node.ts'

/** A key that the agents do not know where it stands. */
export interface StrayKey {
  readonly key: ScalarNode
  readonly level: ServerLevel
  /** What it is a key of. */
  readonly mapping: MappingNode
}

export function strayKeys({outline, platform}: RuleContext): readonly StrayKey[] {
  if (outline === undefined || platform !== 'server') return []
  const contexts = outline.permissions.map(entry => valueOf(entry, 'context')).filter(value => value?.kind === 'mapping')
  const levels: readonly (readonly [ServerLevel, readonly MappingNode[]])[] = [
    ['top', [outline.top]],
    ['file', outline.files],
    ['permission', outline.permissions],
    ['context', contexts],
    ['script', outline.hooks.flatMap(hook => hook.scripts)]
  ]
  return levels.flatMap(([level, mappings]) => mappings.flatMap(mapping => strayIn(mapping, level)))
}

/** Keys that rules of their own speak about. */
const claimed: Readonly<Record<ServerLevel, RegExp>> = {
  top: /^(?:fileExistsBehavior|Resources|resources)$/,
  file: /^(?:file_exists_behavior|fileExistsBehavior)$/,
  permission: /^$/,
  context: /^(?:user|role)$/,
  script: /^$/
}

/** Claimed keys that stand for a key the agents know. */
const synonyms: Readonly<Partial<Record<ServerLevel, Readonly<Record<string, string>>>>> = {
  top: {file_exists_behavior: 'fileExistsBehavior'},
  context: {name: 'user'}
}

const names = new WeakMap<MappingNode, ReadonlySet<string>>()

/** Whether a map has a key, for maps with many of which that is asked. */
export function hasKey(mapping: MappingNode, name: string): boolean {
  const known = names.get(mapping) ?? new Set(fieldsOf(mapping).map(({key}) => key.value))
  names.set(mapping, known)
  return known.has(name)
}

/** Whether another rule would give that name to a key of the map, so that nobody can tell which of the two values is meant. */
export function isMeantTwice(name: string, level: ServerLevel, mapping: MappingNode): boolean {
  const synonym = synonyms[level]?.[name]
  return synonym !== undefined && hasKey(mapping, synonym)
}

function strayIn(mapping: MappingNode, level: ServerLevel): readonly StrayKey[] {
  const known: readonly string[] = serverKeys[level]
  return fieldsOf(mapping)
    .filter(
      ({key}) =>
        !known.includes(key.value) &&
        !claimed[level].test(key.value) &&
        !(level === 'top' && isForeignTopKey(key.value)) &&
        key.value !== '<<'
    )
    .map(({key}) => ({key, level, mapping}))
}

/** The key with the same letters in the right case, whether or not the map has it. */
export function caseFix(name: string, level: ServerLevel): string | undefined {
  return serverKeys[level].find(known => known.toLowerCase() === name.toLowerCase())
}

/** The level at which a key is known. */
export function homeOf(name: string, level: ServerLevel): ServerLevel | undefined {
  const levels = Object.keys(serverKeys) as ServerLevel[]
  // A context stands in a permission: nobody looks for its keys from elsewhere.
  const isNear = (other: ServerLevel): boolean => other !== level && (other !== 'context' || level === 'permission')
  return levels.find(other => isNear(other) && (serverKeys[other] as readonly string[]).includes(name))
}
