import {typeRubyScalar, type RubyFlavor, type RubyScalar} from '../scalars.ts'
import type {MappingNode, ScalarNode, SequenceNode, YamlNode} from '../yaml/node.ts'
import type {Refuse} from './refusal.ts'
import {tagEffect, wellKnownClasses} from './ruby-tags.ts'
import {stringKey, type RubyEntry, type RubyHash, type RubyValue} from './ruby-value.ts'

/**
 * `YAML.load` as agent 1 calls it. On Psych 3 that loads everything; on Psych 4 it is the safe loader, which refuses aliases and every
 * class but Symbol. Goes on after a refusal with the text as it is written.
 */
export function loadRuby(root: YamlNode, flavor: RubyFlavor, refuse: Refuse): RubyValue {
  return new Loader(flavor, refuse).load(root)
}

/** Merge keys that multiply end here; no AppSpec comes near it. */
const mostMerged = 1_000_000

class Loader {
  readonly #flavor: RubyFlavor
  readonly #refuse: Refuse
  readonly #loaded = new Map<YamlNode, RubyValue>()
  #merged = 0

  constructor(flavor: RubyFlavor, refuse: Refuse) {
    this.#flavor = flavor
    this.#refuse = refuse
  }

  load(node: YamlNode): RubyValue {
    switch (node.kind) {
      case 'alias':
        if (this.#flavor === 'psych4') this.#refuse('yaml-alias', node, `aliases are not enabled (*${node.name})`)
        return this.#loaded.get(node.target) ?? {type: 'nil', span: node.span}
      case 'scalar':
        return this.#keep(node, {...this.#scalar(node), span: node.span})
      case 'sequence':
        return this.#sequence(node)
      case 'mapping':
        return this.#mapping(node)
    }
  }

  #keep<T extends RubyValue>(node: YamlNode, value: T): T {
    this.#loaded.set(node, value)
    return value
  }

  #scalar(node: ScalarNode): RubyScalar | {type: 'object'; className: string} {
    const {tag, value, style} = node
    if (tag === undefined && style !== 'plain') return {type: 'string', value}
    // The tag "!" alone makes libyaml report the scalar as plain and untagged, quoted or not.
    if (tag === undefined || tag === '!') return this.#typed(node)
    const effect = tagEffect('scalar', tag)
    switch (effect.kind) {
      case 'plain':
        return this.#typed(node)
      case 'text':
        return {type: 'string', value}
      case 'symbol':
        return {type: 'symbol', value}
      case 'float':
        return this.#float(node)
      case 'object':
        return this.#checkClass(node, effect.className) ? {type: 'object', className: effect.className} : {type: 'string', value}
    }
  }

  #typed(node: ScalarNode): RubyScalar {
    const typed = typeRubyScalar(node.value, this.#flavor)
    if (typed.type === 'unreadable') {
      this.#refuse('yaml-number', node, `invalid value for ${typed.as === 'float' ? 'Float' : 'Integer'}(): "${node.value}"`)
    } else if (this.#flavor === 'psych4' && (typed.type === 'date' || typed.type === 'time')) {
      this.#refuse('yaml-date', node, `tried to load unspecified class: ${typed.type === 'date' ? 'Date' : 'Time'}`)
    }
    return typed
  }

  #float(node: ScalarNode): RubyScalar {
    const typed = this.#typed(node)
    if (typed.type === 'float') return typed
    if (typed.type === 'integer') return {type: 'float', value: Number(typed.value)}
    if (typed.type === 'string' && /^\s*[-+]?\d+(?:_\d+)*(?:\.\d+(?:_\d+)*)?(?:[eE][-+]?\d+)?\s*$/.test(typed.value)) {
      return {type: 'float', value: Number(typed.value.replaceAll('_', ''))}
    }
    this.#refuse('yaml-number', node, `invalid value for Float(): "${node.value}"`)
    return typed
  }

  #checkClass(node: YamlNode, className: string): boolean {
    if (this.#flavor === 'psych4') this.#refuse('yaml-ruby-tag', node, `tried to load unspecified class: ${className}`)
    else if (!wellKnownClasses.has(className)) this.#refuse('yaml-ruby-tag', node, `undefined class or module ${className}`)
    else return true
    return false
  }

  #sequence(node: SequenceNode): RubyValue {
    const effect = node.tag === undefined ? undefined : tagEffect('sequence', node.tag)
    if (effect?.kind === 'object') this.#checkClass(node, effect.className)
    const items: RubyValue[] = []
    const list = this.#keep(node, {type: 'list', items, span: node.span} satisfies RubyValue)
    for (const item of node.items) items.push(this.load(item))
    return list
  }

  #mapping(node: MappingNode): RubyValue {
    const effect = node.tag === undefined ? undefined : tagEffect('mapping', node.tag)
    const entries = new Map<string, RubyEntry>()
    const isObject = effect?.kind === 'object' && this.#checkClass(node, effect.className)
    const isHash = !isObject || /^(?:Hash|Psych::Omap)$/.test(effect.className)
    const value: RubyValue = isHash
      ? {type: 'hash', entries, span: node.span}
      : {type: 'object', className: effect.className, span: node.span}
    this.#keep(node, value)
    for (const pair of node.pairs) {
      const key = this.load(pair.key)
      const loaded = this.load(pair.value)
      const merged = this.#merged <= mostMerged && isMergeKey(key, pair.key) ? mergedEntries(pair.value, loaded) : undefined
      if (merged === undefined) entries.set(identity(key), {key, value: loaded})
      else this.#merge(pair.key, merged, entries)
    }
    return value
  }

  #merge(key: YamlNode, merged: readonly RubyEntry[], entries: Map<string, RubyEntry>): void {
    this.#merged += merged.length
    if (this.#merged > mostMerged) this.#refuse('yaml-expansion', key, 'merge keys bring in more than a million entries')
    else for (const entry of merged) entries.set(identity(entry.key), entry)
  }
}

function isMergeKey(key: RubyValue, node: YamlNode): boolean {
  return key.type === 'string' && key.value === '<<' && !(node.kind !== 'alias' && node.tag === 'tag:yaml.org,2002:str')
}

/** Psych merges in place, so a merge key overrides what stands before it. Undefined: not mergeable, an ordinary key. */
function mergedEntries(node: YamlNode, value: RubyValue): readonly RubyEntry[] | undefined {
  if (node.kind === 'sequence' && value.type === 'list') {
    const hashes = value.items.filter((item): item is RubyHash => item.type === 'hash')
    if (hashes.length !== value.items.length) return undefined
    return hashes.toReversed().flatMap(hash => [...hash.entries.values()])
  }
  return node.kind !== 'scalar' && value.type === 'hash' ? [...value.entries.values()] : undefined
}

/** Collections as keys are told apart by their place; two that are equal stay two, which no agent notices. */
function identity(key: RubyValue): string {
  switch (key.type) {
    case 'string':
      return stringKey(key.value)
    case 'list':
    case 'hash':
    case 'object':
      return `${key.type}@${key.span.start.offset}`
    case 'nil':
      return 'nil'
    case 'date':
    case 'time':
    case 'unreadable':
      return `${key.type}:${key.text}`
    default:
      return `${key.type}:${String(key.value)}`
  }
}
