import {char, Cursor, endOfText, isBlankOrEnd, isBreak, isBreakOrEnd} from './cursor.ts'
import {scanAnchor, scanDirective, scanTag} from './scan-properties.ts'
import {scanBlockScalar, scanPlainScalar, scanQuotedScalar} from './scan-scalars.ts'
import {YamlSyntaxError} from './syntax-error.ts'
import type {Token, TokenType} from './tokens.ts'

/** libyaml's limit on the distance between a key and its colon. */
const longestKey = 1024
/** Ours. Ruby's own loader runs out of stack soon after it. */
const deepestNesting = 1000

interface SimpleKey {
  isPossible: boolean
  /** In block context a line that can only be a key must turn out to be one. */
  isRequired: boolean
  tokenNumber: number
  offset: number
  line: number
  column: number
}

const cannotStartPlain = new Set(Array.from('-?:,[]{}#&*!|>\'"%@`').map(c => c.charCodeAt(0)))

/** Text to tokens exactly as libyaml 0.2.5 does it, which Ruby's Psych and Rust's serde_yaml both use: same acceptance, same values. */
export class Scanner {
  readonly #cursor: Cursor
  #tokens: Token[] = []
  #head = 0
  #taken = 0
  #hasEnded = false
  #flowLevel = 0
  #indent = -1
  readonly #indents: number[] = []
  #simpleKeyAllowed = true
  readonly #simpleKeys: SimpleKey[] = [noKey()]

  constructor(text: string) {
    this.#cursor = new Cursor(text)
  }

  /** The next token without taking it. After the last one, the last one again. */
  peek(): Token {
    while (!this.#hasEnded && this.#needsMore()) this.#fetch()
    const token = this.#tokens[this.#head] ?? this.#tokens.at(-1)
    if (token === undefined) throw new YamlSyntaxError('the text ended unexpectedly', this.#cursor.offset)
    return token
  }

  skip(): void {
    if (this.#head >= this.#tokens.length) return
    this.#head += 1
    this.#taken += 1
    if (this.#head > 256 && this.#head * 2 > this.#tokens.length) {
      this.#tokens = this.#tokens.slice(this.#head)
      this.#head = 0
    }
  }

  /** A token cannot be handed out while it may still turn out to be a key. */
  #needsMore(): boolean {
    if (this.#head >= this.#tokens.length) return true
    this.#dropStaleKeys()
    for (let level = this.#simpleKeys.length - 1; level >= 0; level--) {
      const key = this.#simpleKeys[level]
      if (key === undefined || !key.isPossible) continue
      if (key.tokenNumber < this.#taken) break
      if (key.tokenNumber === this.#taken) return this.#isFresh(key)
    }
    return false
  }

  #isFresh(key: SimpleKey): boolean {
    return key.line === this.#cursor.line && key.offset + longestKey >= this.#cursor.offset
  }

  /** Keys of outer flow collections only matter again when their level is the current one; level 0 is where keys can be required. */
  #dropStaleKeys(): void {
    for (const key of [this.#simpleKeys[0], this.#simpleKeys.at(-1)]) {
      if (key?.isPossible && !this.#isFresh(key)) this.#forget(key)
    }
  }

  #forget(key: SimpleKey): void {
    if (key.isPossible && key.isRequired) throw new YamlSyntaxError('expected ":" after this key', key.offset)
    key.isPossible = false
  }

  #currentKey(): SimpleKey {
    const key = this.#simpleKeys.at(-1)
    if (key === undefined) throw new YamlSyntaxError('found an unexpected closing bracket', this.#cursor.offset)
    return key
  }

  #saveKey(): void {
    if (!this.#simpleKeyAllowed) return
    const {offset, line, column} = this.#cursor
    const key = this.#currentKey()
    this.#forget(key)
    Object.assign(key, {
      isPossible: true,
      isRequired: this.#flowLevel === 0 && this.#indent === column,
      tokenNumber: this.#taken + this.#tokens.length - this.#head,
      offset,
      line,
      column
    } satisfies SimpleKey)
  }

  #push(type: TokenType, start: number, end: number): void {
    this.#tokens.push({type, start, end})
  }

  #rollIndent(column: number, type: 'block-sequence-start' | 'block-mapping-start', offset: number, tokenNumber?: number): void {
    if (this.#flowLevel > 0 || this.#indent >= column) return
    this.#indents.push(this.#indent)
    this.#checkDepth(offset)
    this.#indent = column
    const token: Token = {type, start: offset, end: offset}
    if (tokenNumber === undefined) this.#tokens.push(token)
    else this.#tokens.splice(this.#head + tokenNumber - this.#taken, 0, token)
  }

  #unrollIndent(column: number): void {
    if (this.#flowLevel > 0) return
    while (this.#indent > column) {
      this.#push('block-end', this.#cursor.offset, this.#cursor.offset)
      this.#indent = this.#indents.pop() ?? -1
    }
  }

  #checkDepth(offset: number): void {
    if (this.#indents.length + this.#flowLevel > deepestNesting) {
      throw new YamlSyntaxError(`this is nested more than ${deepestNesting} levels deep`, offset, 'nesting')
    }
  }

  #skipToNextToken(): void {
    const cursor = this.#cursor
    for (;;) {
      if (cursor.offset === 0 && cursor.peek() === char.byteOrderMark) cursor.skip()
      while (cursor.peek() === char.space || ((this.#flowLevel > 0 || !this.#simpleKeyAllowed) && cursor.peek() === char.tab)) cursor.skip()
      if (cursor.peek() === char.hash) while (!isBreakOrEnd(cursor.peek())) cursor.skip()
      if (!isBreak(cursor.peek())) return
      cursor.skipLine()
      if (this.#flowLevel === 0) this.#simpleKeyAllowed = true
    }
  }

  #fetch(): void {
    this.#skipToNextToken()
    this.#dropStaleKeys()
    const cursor = this.#cursor
    this.#unrollIndent(cursor.column)
    const code = cursor.peek()
    if (code === endOfText) {
      this.#endStream()
      return
    }
    if (cursor.column === 0 && code === char.percent) {
      this.#leaveDocument()
      this.#tokens.push(scanDirective(cursor))
      return
    }
    if (cursor.atDocumentIndicator()) {
      this.#leaveDocument()
      for (let i = 0; i < 3; i++) cursor.skip()
      this.#push(code === char.hyphen ? 'document-start' : 'document-end', cursor.offset - 3, cursor.offset)
      return
    }
    this.#fetchInDocument(code)
  }

  #fetchInDocument(code: number): void {
    const cursor = this.#cursor
    const inFlow = this.#flowLevel > 0
    const isAlone = isBlankOrEnd(cursor.peek(1))
    switch (code) {
      case char.bracketOpen: {
        this.#openFlow('flow-sequence-start')
        return
      }
      case char.braceOpen: {
        this.#openFlow('flow-mapping-start')
        return
      }
      case char.bracketClose: {
        this.#closeFlow('flow-sequence-end')
        return
      }
      case char.braceClose: {
        this.#closeFlow('flow-mapping-end')
        return
      }
      case char.comma:
        this.#forget(this.#currentKey())
        this.#simpleKeyAllowed = true
        {
          this.#pushCharacter('flow-entry')
          return
        }
      case char.ampersand:
      case char.asterisk:
        this.#saveKey()
        this.#simpleKeyAllowed = false
        this.#tokens.push(scanAnchor(cursor, code === char.ampersand ? 'anchor' : 'alias'))
        return
      case char.exclamation:
        this.#saveKey()
        this.#simpleKeyAllowed = false
        this.#tokens.push(scanTag(cursor, inFlow))
        return
      case char.singleQuote:
      case char.doubleQuote:
        this.#saveKey()
        this.#simpleKeyAllowed = false
        this.#tokens.push(scanQuotedScalar(cursor, code))
        return
      case char.hyphen:
        if (isAlone) {
          this.#fetchBlockEntry()
          return
        }
        break
      case char.question:
        if (inFlow || isAlone) {
          this.#fetchKey()
          return
        }
        break
      case char.colon:
        if (inFlow || isAlone) {
          this.#fetchValue()
          return
        }
        break
      case char.pipe:
      case char.greater:
        if (inFlow) break
        this.#forget(this.#currentKey())
        this.#simpleKeyAllowed = true
        this.#tokens.push(scanBlockScalar(cursor, this.#indent))
        return
      default:
    }
    const startsPlain =
      (!isBlankOrEnd(code) && !cannotStartPlain.has(code)) ||
      (code === char.hyphen && !isAlone) ||
      ((code === char.question || code === char.colon) && !inFlow && !isAlone)
    if (!startsPlain) this.#refuse(code)
    this.#saveKey()
    this.#simpleKeyAllowed = false
    const {token, endsAtLineStart} = scanPlainScalar(cursor, this.#indent, inFlow)
    if (endsAtLineStart) this.#simpleKeyAllowed = true
    this.#tokens.push(token)
  }

  #refuse(code: number): never {
    if (code === char.tab) throw new YamlSyntaxError('a tab is used for indentation', this.#cursor.offset, 'tab')
    throw new YamlSyntaxError(`a value cannot start with "${String.fromCharCode(code)}"; quote it`, this.#cursor.offset)
  }

  #pushCharacter(type: TokenType): void {
    this.#cursor.skip()
    this.#push(type, this.#cursor.offset - 1, this.#cursor.offset)
  }

  #leaveDocument(): void {
    this.#unrollIndent(-1)
    this.#forget(this.#currentKey())
    this.#simpleKeyAllowed = false
  }

  #endStream(): void {
    this.#leaveDocument()
    this.#push('stream-end', this.#cursor.offset, this.#cursor.offset)
    this.#hasEnded = true
  }

  #openFlow(type: 'flow-sequence-start' | 'flow-mapping-start'): void {
    this.#saveKey()
    this.#simpleKeys.push(noKey())
    this.#flowLevel += 1
    this.#checkDepth(this.#cursor.offset)
    this.#simpleKeyAllowed = true
    this.#pushCharacter(type)
  }

  #closeFlow(type: 'flow-sequence-end' | 'flow-mapping-end'): void {
    this.#forget(this.#currentKey())
    if (this.#flowLevel > 0) {
      this.#flowLevel -= 1
      this.#simpleKeys.pop()
    }
    this.#simpleKeyAllowed = false
    this.#pushCharacter(type)
  }

  #fetchBlockEntry(): void {
    if (this.#flowLevel === 0) {
      if (!this.#simpleKeyAllowed)
        throw new YamlSyntaxError('a list entry ("- ") cannot start here; put it on a line of its own', this.#cursor.offset)
      this.#rollIndent(this.#cursor.column, 'block-sequence-start', this.#cursor.offset)
    }
    this.#forget(this.#currentKey())
    this.#simpleKeyAllowed = true
    this.#pushCharacter('block-entry')
  }

  #fetchKey(): void {
    if (this.#flowLevel === 0) {
      if (!this.#simpleKeyAllowed) throw new YamlSyntaxError('a key ("? ") cannot start here', this.#cursor.offset)
      this.#rollIndent(this.#cursor.column, 'block-mapping-start', this.#cursor.offset)
    }
    this.#forget(this.#currentKey())
    this.#simpleKeyAllowed = this.#flowLevel === 0
    this.#pushCharacter('key')
  }

  #fetchValue(): void {
    const key = this.#currentKey()
    if (key.isPossible) {
      this.#tokens.splice(this.#head + key.tokenNumber - this.#taken, 0, {type: 'key', start: key.offset, end: key.offset})
      this.#rollIndent(key.column, 'block-mapping-start', key.offset, key.tokenNumber)
      key.isPossible = false
      this.#simpleKeyAllowed = false
    } else {
      if (this.#flowLevel === 0) {
        if (!this.#simpleKeyAllowed)
          throw new YamlSyntaxError('a second ":" in one line; quote the value, or start a new line', this.#cursor.offset)
        this.#rollIndent(this.#cursor.column, 'block-mapping-start', this.#cursor.offset)
      }
      this.#simpleKeyAllowed = this.#flowLevel === 0
    }
    this.#pushCharacter('value')
  }
}

function noKey(): SimpleKey {
  return {isPossible: false, isRequired: false, tokenNumber: 0, offset: 0, line: 0, column: 0}
}
