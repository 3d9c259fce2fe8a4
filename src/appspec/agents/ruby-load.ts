import {typeRubyScalar, type RubyFlavor, type RubyScalar} from '../scalars.ts'
import type {MappingNode, ScalarNode, SequenceNode, YamlNode} from '../yaml/node.ts'
import type {Refuse} from './refusal.ts'
import {decodeRubyBase64} from './ruby-base64.ts'
import {rubyFloat} from './ruby-float.ts'
import {RubyKeys} from './ruby-key.ts'
import {tagEffect, wellKnownClasses} from './ruby-tags.ts'
import {toRubyText, type RubyEntry, type RubyHash, type RubyValue} from './ruby-value.ts'

/**
 * `YAML.load` as agent 1 calls it. On Psych 3 that loads everything; on Psych 4 it is the safe loader, which refuses aliases and every
 * class but Symbol. Goes on after a refusal with the text as it is written.
 */
export function loadRuby(root: YamlNode, flavor: RubyFlavor, refuse: Refuse): RubyValue {
  return new Loader(flavor, refuse).load(root)
}

/** Merge keys that multiply end here; no AppSpec comes near it. */
const mostMerged = 1_000_000

/** Names of encodings in Ruby, those that people use. */
const encodings =
  /^(?:(?:us-)?ascii(?:-8bit)?|binary|utf-(?:7|8|(?:16|32)(?:be|le)?)|iso-?8859-(?:[1-9]|1[013-6])|(?:cp|windows-)125[0-8]|windows-31j|shift_jis|sjis|euc-?(?:jp|kr|cn|tw)|gbk|gb18030|gb2312|big5|koi8-[ru]|locale|external|filesystem)$/i

class Loader {
  readonly #flavor: RubyFlavor
  readonly #refuse: Refuse
  readonly #loaded = new Map<YamlNode, RubyValue>()
  readonly #keys = new RubyKeys()
  #merged = 0

  constructor(flavor: RubyFlavor, refuse: Refuse) {
    this.#flavor = flavor
    this.#refuse = refuse
  }

  load(node: YamlNode): RubyValue {
    switch (node.kind) {
      case 'alias':
        if (this.#flavor === 'psych4') this.#refuse('yaml-alias', node, `the safe loader follows no alias such as *${node.name}`)
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
      case 'text':
        return {type: 'string', value}
      case 'binary':
        return {type: 'string', value: decodeRubyBase64(value)}
      case 'symbol':
        return {type: 'symbol', value}
      case 'float':
        return this.#float(node)
      case 'class':
        if (value === '') return {type: 'nil'}
        if (value !== 'Symbol') this.#checkClass(node, value)
        return {type: 'object', className: 'Class'}
      case 'encoding':
        if (!encodings.test(value)) this.#refuse('yaml-ruby-tag', node, `Ruby knows no encoding "${value}"`)
        return {type: 'object', className: 'Encoding'}
      case 'object':
        return this.#checkObject(node, effect.className) ? {type: 'object', className: effect.className} : {type: 'string', value}
      default:
        return this.#typed(node)
    }
  }

  #typed(node: ScalarNode): RubyScalar {
    const typed = typeRubyScalar(node.value, this.#flavor)
    if (typed.type === 'unreadable') {
      this.#refuse('yaml-number', node, `"${node.value}" has no digits`)
    } else if (this.#flavor === 'psych4' && (typed.type === 'date' || typed.type === 'time')) {
      this.#refuse('yaml-date', node, `the safe loader allows no ${typed.type === 'date' ? 'Date' : 'Time'}`)
    }
    return typed
  }

  #float(node: ScalarNode): RubyScalar {
    const typed = this.#typed(node)
    if (typed.type === 'float') return typed
    const value = typed.type === 'integer' ? Number(typed.value) : typed.type === 'string' ? rubyFloat(typed.value) : undefined
    if (value !== undefined) return {type: 'float', value}
    this.#refuse('yaml-number', node, `"${node.value}" is not a number`)
    return typed
  }

  /** Whether the loader finds the class. */
  #checkClass(node: YamlNode, className: string): boolean {
    if (this.#flavor === 'psych4') {
      this.#refuse('yaml-ruby-tag', node, `the agent's log says "Tried to load unspecified class: ${className}"`)
    } else if (!wellKnownClasses.has(className)) {
      this.#refuse('yaml-ruby-tag', node, `there is no class ${className}`)
    } else {
      return true
    }
    return false
  }

  /** Whether the loader can make an object of the class. */
  #checkObject(node: YamlNode, className: string): boolean {
    if (className === '') this.#refuse('yaml-ruby-tag', node, 'it does not say of which class')
    else if (className === 'Symbol') this.#refuse('yaml-ruby-tag', node, 'Ruby makes no new symbols')
    else return this.#checkClass(node, className)
    return false
  }

  #sequence(node: SequenceNode): RubyValue {
    const effect = node.tag === undefined ? undefined : tagEffect('sequence', node.tag)
    if (effect?.kind === 'ordered') return this.#ordered(node)
    if (effect?.kind === 'object') this.#checkObject(node, effect.className)
    const items: RubyValue[] = []
    const list = this.#keep(node, {type: 'list', items, span: node.span} satisfies RubyValue)
    for (const item of node.items) items.push(this.load(item))
    return list
  }

  /** Of each item the first thing in it is a key, the last its value. */
  #ordered(node: SequenceNode): RubyValue {
    const entries = new Map<string, RubyEntry>()
    const hash = this.#keep(node, {type: 'hash', entries, span: node.span} satisfies RubyValue)
    for (const item of node.items) {
      const parts = partsOf(item)
      const [first, last] = [parts[0], parts.at(-1)]
      if (first === undefined || last === undefined) {
        this.#refuse('yaml-ruby-tag', item, 'an entry of an "omap" is a key with a value')
        continue
      }
      const key = this.load(first)
      entries.set(this.#keys.identity(key), {key, value: this.load(last)})
    }
    return hash
  }

  #mapping(node: MappingNode): RubyValue {
    const effect = node.tag === undefined ? undefined : tagEffect('mapping', node.tag)
    if (effect?.kind === 'string-parts') return this.#stringOfParts(node, effect.className)
    if (effect?.kind === 'hash-parts') return this.#hashOfParts(node)
    const entries = new Map<string, RubyEntry>()
    const isObject = effect?.kind === 'object' && this.#checkObject(node, effect.className)
    const isHash = !isObject || /^(?:Hash|Psych::Omap)$/.test(effect.className)
    const value: RubyValue = isHash
      ? {type: 'hash', entries, span: node.span}
      : {type: 'object', className: effect.className, span: node.span}
    this.#keep(node, value)
    this.#fill(entries, partsOf(node))
    return value
  }

  /** Keys and values in turn. */
  #fill(entries: Map<string, RubyEntry>, parts: readonly YamlNode[]): void {
    for (const [keyNode, valueNode] of inPairs(parts)) {
      const key = this.load(keyNode)
      const loaded = this.load(valueNode)
      const merged = this.#merged <= mostMerged && isMergeKey(key, keyNode) ? mergedEntries(valueNode, loaded) : undefined
      if (merged === undefined) entries.set(this.#keys.identity(key), {key, value: loaded})
      else this.#merge(keyNode, merged, entries)
    }
  }

  /** The value of the key "str", with the others as its instance variables. */
  #stringOfParts(node: MappingNode, className: string): RubyValue {
    if (className !== '' && className !== 'Symbol') this.#checkClass(node, className)
    let string: RubyValue = {type: 'nil', span: node.span}
    const variables: (readonly [node: YamlNode, name: string])[] = []
    for (const {key: keyNode, value: valueNode} of node.pairs) {
      const key = this.load(keyNode)
      const value = this.load(valueNode)
      if (key.type !== 'string' || key.value !== 'str') {
        variables.push([keyNode, toRubyText(key).replace(/^(?!@)/, '@')])
        continue
      }
      if (className === 'Symbol') this.#checkObject(node, className)
      string = {...value, span: node.span}
    }
    const isFrozen = !['string', 'list', 'hash'].includes(string.type) && !(string.type === 'object' && string.className !== 'Encoding')
    for (const [at, name] of variables) {
      if (isFrozen) this.#refuse('yaml-ruby-tag', at, `"${name}" cannot be a variable of this value`)
      else this.#checkVariable(at, name)
    }
    return this.#keep(node, string)
  }

  #checkVariable(at: YamlNode, name: string): void {
    if (!/^@[\p{L}_\P{ASCII}][\p{L}\w\P{ASCII}]*$/u.test(name)) this.#refuse('yaml-ruby-tag', at, `Ruby cannot name a variable "${name}"`)
  }

  /** The entries under "elements"; "ivars" are its instance variables. */
  #hashOfParts(node: MappingNode): RubyValue {
    const entries = new Map<string, RubyEntry>()
    const hash = this.#keep(node, {type: 'hash', entries, span: node.span} satisfies RubyValue)
    for (const {key, value} of node.pairs) {
      const name = key.kind === 'scalar' ? key.value : undefined
      const isPart = name === 'elements' || name === 'ivars'
      const parts = partsOf(value)
      if (name === undefined || (isPart && (value.kind === 'scalar' || value.kind === 'alias' || parts.length % 2 > 0))) {
        this.#refuse('yaml-ruby-tag', key, 'the parts of this map are "elements" and "ivars", and both are maps')
      } else if (name === 'elements') {
        this.#fill(entries, parts)
      } else if (name === 'ivars') {
        for (const [variable, content] of inPairs(parts)) {
          const loaded = this.load(variable)
          this.#checkVariable(variable, loaded.type === 'string' || loaded.type === 'symbol' ? loaded.value : '')
          this.load(content)
        }
      }
    }
    return hash
  }

  #merge(key: YamlNode, merged: readonly RubyEntry[], entries: Map<string, RubyEntry>): void {
    this.#merged += merged.length
    if (this.#merged > mostMerged) this.#refuse('yaml-expansion', key, 'merge keys bring in more than a million entries')
    else for (const entry of merged) entries.set(this.#keys.identity(entry.key), entry)
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
  if (node.kind === 'sequence') return value.type === 'hash' && value.entries.size === 0 ? [] : undefined
  return node.kind !== 'scalar' && value.type === 'hash' ? [...value.entries.values()] : undefined
}

function partsOf(node: YamlNode): readonly YamlNode[] {
  if (node.kind === 'mapping') return node.pairs.flatMap(({key, value}) => [key, value])
  return node.kind === 'sequence' ? node.items : []
}

function inPairs(parts: readonly YamlNode[]): readonly (readonly [YamlNode, YamlNode])[] {
  return parts.flatMap((part, index) => {
    const next = parts[index + 1]
    return index % 2 > 0 || next === undefined ? [] : [[part, next] as const]
  })
}
