import type {Properties, YamlEvent} from './events.ts'
import {Scanner} from './scanner.ts'
import {YamlSyntaxError} from './syntax-error.ts'
import type {Token, TokenType} from './tokens.ts'

type State =
  | 'stream'
  | 'document'
  | 'document-content'
  | 'document-end'
  | 'block-node'
  | 'block-sequence'
  | 'flush-sequence'
  | 'block-mapping-key'
  | 'block-mapping-value'
  | 'flow-sequence-first'
  | 'flow-sequence'
  | 'flow-pair-key'
  | 'flow-pair-value'
  | 'flow-pair-end'
  | 'flow-mapping-first'
  | 'flow-mapping-key'
  | 'flow-mapping-value'
  | 'flow-mapping-empty-value'
  | 'end'

const defaultTags: readonly (readonly [handle: string, prefix: string])[] = [
  ['!', '!'],
  ['!!', 'tag:yaml.org,2002:']
]

/** Tokens to events. It keeps its own stack of what comes next, so nesting costs no calls. */
export class YamlParser {
  readonly #scanner: Scanner
  readonly #states: State[] = []
  #state: State = 'stream'
  #tags = new Map<string, string>()
  /** Where the flow collections that are open begin. */
  readonly #openFlows: number[] = []

  constructor(text: string, start = 0) {
    this.#scanner = new Scanner(text, start)
  }

  /** The next event; throws {@link YamlSyntaxError} at the first thing the agents refuse. */
  next(): YamlEvent {
    switch (this.#state) {
      case 'stream':
        return this.#documentStart(true)
      case 'document':
        return this.#documentStart(false)
      case 'document-content':
        if (this.#at('version-directive', 'tag-directive', 'document-start', 'document-end', 'stream-end')) return this.#popEmpty()
        return this.#node(true)
      case 'document-end':
        return this.#documentEnd()
      case 'block-node':
        return this.#node(true)
      case 'block-sequence':
        return this.#blockSequence()
      case 'flush-sequence':
        return this.#flushSequence()
      case 'block-mapping-key':
        return this.#blockMappingKey()
      case 'block-mapping-value':
        return this.#blockMappingValue()
      case 'flow-sequence-first':
      case 'flow-sequence':
        return this.#flowSequence()
      case 'flow-pair-key':
        if (this.#at('value', 'flow-entry', 'flow-sequence-end')) {
          // The agents lose this token: in `[? : a]` the colon.
          const {end} = this.#take()
          return this.#empty('flow-pair-value', end)
        }
        return this.#nodeThen('flow-pair-value', false)
      case 'flow-pair-value':
        if (this.#takeIf('value') && !this.#at('flow-entry', 'flow-sequence-end')) return this.#nodeThen('flow-pair-end', false)
        return this.#empty('flow-pair-end')
      case 'flow-pair-end': {
        this.#state = 'flow-sequence'
        const {start} = this.#scanner.peek()
        return {type: 'collection-end', start, end: start}
      }
      case 'flow-mapping-first':
      case 'flow-mapping-key':
        return this.#flowMappingKey()
      case 'flow-mapping-value':
        if (this.#takeIf('value') && !this.#at('flow-entry', 'flow-mapping-end')) return this.#nodeThen('flow-mapping-key', false)
        return this.#empty('flow-mapping-key')
      case 'flow-mapping-empty-value':
        return this.#empty('flow-mapping-key')
      case 'end': {
        const {start} = this.#scanner.peek()
        return {type: 'stream-end', start, end: start}
      }
    }
  }

  #at(...types: readonly TokenType[]): boolean {
    return types.includes(this.#scanner.peek().type)
  }

  #take(): Token {
    const token = this.#scanner.peek()
    this.#scanner.skip()
    return token
  }

  #takeIf(type: TokenType): boolean {
    if (!this.#at(type)) return false
    this.#scanner.skip()
    return true
  }

  /** Where a bracket is never closed, the place to look at is where it opens, not the end of the text. */
  #unexpected(message: string): YamlSyntaxError {
    const {type, start} = this.#scanner.peek()
    const opened = type === 'stream-end' ? this.#openFlows.at(-1) : undefined
    return opened === undefined
      ? new YamlSyntaxError(message, start)
      : new YamlSyntaxError('the bracket that opens here is never closed', opened)
  }

  #pop(): void {
    this.#state = this.#states.pop() ?? 'end'
  }

  #empty(next: State, at?: number): YamlEvent {
    const offset = at ?? this.#scanner.peek().start
    this.#state = next
    return {type: 'scalar', start: offset, end: offset, value: '', style: 'plain'}
  }

  #popEmpty(): YamlEvent {
    const {start} = this.#scanner.peek()
    this.#pop()
    return {type: 'scalar', start, end: start, value: '', style: 'plain'}
  }

  #nodeThen(next: State, isBlock: boolean, mayBeFlush = false): YamlEvent {
    this.#states.push(next)
    return this.#node(isBlock, mayBeFlush)
  }

  #collectionEnd(): YamlEvent {
    if (this.#at('flow-sequence-end', 'flow-mapping-end')) this.#openFlows.pop()
    const {start, end} = this.#take()
    this.#pop()
    return {type: 'collection-end', start, end}
  }

  #documentStart(isFirst: boolean): YamlEvent {
    if (!isFirst) while (this.#takeIf('document-end'));
    const first = this.#scanner.peek()
    if (first.type === 'stream-end') {
      this.#state = 'end'
      return {type: 'stream-end', start: first.start, end: first.end}
    }
    const isImplicit = isFirst && !this.#at('version-directive', 'tag-directive', 'document-start')
    if (isImplicit) {
      if (first.type === 'document-end') {
        // Elsewhere the agents read an empty document in front of "...".
        throw new YamlSyntaxError('there is no document before this "..."; remove the line', first.start)
      }
      this.#tags = new Map(defaultTags)
      this.#states.push('document-end')
      this.#state = 'block-node'
      return {type: 'document-start', start: first.start}
    }
    const version = this.#directives()
    const token = this.#scanner.peek()
    if (token.type !== 'document-start') {
      throw new YamlSyntaxError('expected "---" before this; check the indentation of this line and the one above', token.start)
    }
    this.#scanner.skip()
    this.#states.push('document-end')
    this.#state = 'document-content'
    return {type: 'document-start', start: first.start, ...version}
  }

  #directives(): {readonly version?: readonly [number, number]; readonly versionAt?: number} {
    let version: {readonly version: readonly [number, number]; readonly versionAt: number} | undefined
    const tags = new Map<string, string>()
    while (this.#at('version-directive', 'tag-directive')) {
      const token = this.#take()
      if (token.version !== undefined) {
        const [major, minor] = token.version
        if (version !== undefined) throw new YamlSyntaxError('there are two %YAML directives', token.start, 'directive')
        if (major !== 1 || (minor !== 1 && minor !== 2)) {
          throw new YamlSyntaxError(`YAML ${major}.${minor} is not a version the agents read`, token.start, 'directive')
        }
        version = {version: token.version, versionAt: token.start}
      } else {
        const handle = token.handle ?? ''
        if (tags.has(handle)) throw new YamlSyntaxError(`there are two %TAG directives for "${handle}"`, token.start, 'directive')
        tags.set(handle, token.value ?? '')
      }
    }
    this.#tags = new Map([...defaultTags, ...tags])
    return version ?? {}
  }

  #documentEnd(): YamlEvent {
    const {start} = this.#scanner.peek()
    this.#takeIf('document-end')
    this.#state = 'document'
    return {type: 'document-end', start, end: start}
  }

  #properties(): {readonly properties: Properties; readonly start: number; readonly end: number} | undefined {
    let anchor: Token | undefined
    let tag: Token | undefined
    for (let i = 0; i < 2; i++) {
      if (anchor === undefined && this.#at('anchor')) anchor = this.#take()
      else if (tag === undefined && this.#at('tag')) tag = this.#take()
    }
    const present = [anchor, tag].filter(token => token !== undefined)
    if (present.length === 0) return undefined
    const properties = {
      ...(anchor?.value === undefined ? {} : {anchor: anchor.value}),
      ...(tag === undefined ? {} : {tag: this.#resolveTag(tag)})
    }
    return {properties, start: Math.min(...present.map(({start}) => start)), end: Math.max(...present.map(({end}) => end))}
  }

  #resolveTag({handle = '', value = '', start}: Token): string {
    if (handle === '') return value
    const prefix = this.#tags.get(handle)
    if (prefix === undefined) throw new YamlSyntaxError(`no %TAG directive declares the "${handle}" of this tag`, start)
    return prefix + value
  }

  #node(isBlock: boolean, mayBeFlush = false): YamlEvent {
    const first = this.#scanner.peek()
    if (first.type === 'alias') {
      this.#scanner.skip()
      this.#pop()
      return {type: 'alias', start: first.start, end: first.end, name: first.value ?? ''}
    }
    const found = this.#properties()
    const properties = found?.properties ?? {}
    const token = this.#scanner.peek()
    if (token.type === 'scalar') {
      this.#scanner.skip()
      this.#pop()
      return {type: 'scalar', start: token.start, end: token.end, value: token.value ?? '', style: token.style ?? 'plain', ...properties}
    }
    const opened = this.#collectionState(token.type, isBlock, mayBeFlush)
    if (opened !== undefined) {
      // The first dash of a flush list is an entry already.
      if (opened !== 'flush-sequence') this.#scanner.skip()
      this.#state = opened
      if (opened.startsWith('flow')) this.#openFlows.push(token.start)
      const type = opened.includes('sequence') ? 'sequence-start' : 'mapping-start'
      return {type, start: token.start, ...properties}
    }
    if (found !== undefined) {
      this.#pop()
      return {type: 'scalar', start: found.end, end: found.end, value: '', style: 'plain', ...properties}
    }
    throw this.#unexpected('expected a value here')
  }

  #collectionState(type: TokenType, isBlock: boolean, mayBeFlush: boolean): State | undefined {
    if (type === 'block-entry' && mayBeFlush) return 'flush-sequence'
    if (type === 'flow-sequence-start') return 'flow-sequence-first'
    if (type === 'flow-mapping-start') return 'flow-mapping-first'
    if (type === 'block-sequence-start' && isBlock) return 'block-sequence'
    if (type === 'block-mapping-start' && isBlock) return 'block-mapping-key'
    return undefined
  }

  #blockSequence(): YamlEvent {
    if (this.#takeIf('block-entry')) {
      if (this.#at('block-entry', 'block-end')) return this.#empty('block-sequence')
      return this.#nodeThen('block-sequence', true)
    }
    if (this.#at('block-end')) return this.#collectionEnd()
    throw new YamlSyntaxError(
      'expected "- " here: this line does not belong to the list above; check its indentation',
      this.#scanner.peek().start
    )
  }

  /** A list whose dashes stand below the first letter of its key: nothing closes it but the next thing that is no entry. */
  #flushSequence(): YamlEvent {
    if (this.#takeIf('block-entry')) {
      if (this.#at('block-entry', 'key', 'value', 'block-end')) return this.#empty('flush-sequence')
      return this.#nodeThen('flush-sequence', true)
    }
    const {start} = this.#scanner.peek()
    this.#pop()
    return {type: 'collection-end', start, end: start}
  }

  #blockMappingKey(): YamlEvent {
    if (this.#takeIf('key')) {
      if (this.#at('key', 'value', 'block-end')) return this.#empty('block-mapping-value')
      return this.#nodeThen('block-mapping-value', true, true)
    }
    if (this.#at('block-end')) return this.#collectionEnd()
    throw new YamlSyntaxError(
      'expected a key here: this line does not belong to the map above; check its indentation',
      this.#scanner.peek().start
    )
  }

  #blockMappingValue(): YamlEvent {
    if (this.#takeIf('value') && !this.#at('key', 'value', 'block-end')) return this.#nodeThen('block-mapping-key', true, true)
    return this.#empty('block-mapping-key')
  }

  #flowSequence(): YamlEvent {
    const isFirst = this.#state === 'flow-sequence-first'
    if (!isFirst && !this.#at('flow-sequence-end') && !this.#takeIf('flow-entry')) {
      throw this.#unexpected('expected "," or "]" here')
    }
    if (this.#at('key')) {
      const {start} = this.#take()
      this.#state = 'flow-pair-key'
      return {type: 'mapping-start', start}
    }
    if (this.#at('flow-sequence-end')) return this.#collectionEnd()
    return this.#nodeThen('flow-sequence', false)
  }

  #flowMappingKey(): YamlEvent {
    const isFirst = this.#state === 'flow-mapping-first'
    if (!isFirst && !this.#at('flow-mapping-end') && !this.#takeIf('flow-entry')) {
      throw this.#unexpected('expected "," or "}" here')
    }
    if (this.#takeIf('key')) {
      if (this.#at('value', 'flow-entry', 'flow-mapping-end')) return this.#empty('flow-mapping-value')
      return this.#nodeThen('flow-mapping-value', false)
    }
    if (this.#at('flow-mapping-end')) return this.#collectionEnd()
    return this.#nodeThen('flow-mapping-empty-value', false)
  }
}
