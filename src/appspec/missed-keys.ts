import {nearestName} from '../core/suggest.ts'
import type {JointRefusal, RuleContext} from './rule.ts'
import {caseFix, homeOf, strayKeys} from './stray-keys.ts'
import {serverKeys, type ServerLevel} from './vocabulary.ts'
import type {ScalarNode} from './yaml/node.ts'

/** The keys that must be there, and the rules under which agents refuse a map without them. */
const required: Readonly<Record<ServerLevel, Readonly<Record<string, string>>>> = {
  top: {version: 'version-missing', os: 'os-missing'},
  file: {source: 'files-source-missing', destination: 'files-destination-missing'},
  permission: {object: 'perm-object-missing'},
  context: {type: 'perm-context-invalid'},
  script: {location: 'script-location-missing'}
}

/** A required key that is misspelt: one mistake, which the agents see as a key that is missing. */
export interface MissedKey {
  /** What it should be. */
  readonly name: string
  readonly refusal: JointRefusal
}

interface MissedKeys {
  readonly byKey: ReadonlyMap<ScalarNode, MissedKey>
  readonly refusals: ReadonlySet<JointRefusal>
}

const known = new WeakMap<RuleContext, MissedKeys>()

function missedKeys(context: RuleContext): MissedKeys {
  const found = known.get(context) ?? findMissedKeys(context)
  known.set(context, found)
  return found
}

function findMissedKeys(context: RuleContext): MissedKeys {
  const byKey = new Map<ScalarNode, MissedKey>()
  const refusals = new Set<JointRefusal>()
  const byPlace = new Map<string, JointRefusal>()
  for (const rule of Object.values(required).flatMap(names => Object.values(names))) {
    for (const refusal of context.refusals(rule)) byPlace.set(`${rule} ${refusal.span.start.offset}`, refusal)
  }
  if (byPlace.size === 0) return {byKey, refusals}
  for (const {key, level, mapping} of strayKeys(context)) {
    const isElsewhere = homeOf(key.value, level) !== undefined
    const name = caseFix(key.value, level) ?? (isElsewhere ? undefined : nearestName(key.value, serverKeys[level]))
    const rule = name === undefined ? undefined : required[level][name]
    const refusal = byPlace.get(`${rule} ${mapping.span.start.offset}`)
    if (name === undefined || refusal === undefined || refusals.has(refusal)) continue
    byKey.set(key, {name, refusal})
    refusals.add(refusal)
  }
  return {byKey, refusals}
}

/** The required key that a stray key was meant to be, when it is missing. */
export function missedKey(context: RuleContext, key: ScalarNode): MissedKey | undefined {
  return missedKeys(context).byKey.get(key)
}

/** Whether a refusal is spoken of at the misspelt key. */
export function isOfMisspeltKey(context: RuleContext, refusal: JointRefusal): boolean {
  return missedKeys(context).refusals.has(refusal)
}
