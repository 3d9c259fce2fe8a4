import {char, Cursor, endOfText, isBlankOrEnd, isBreak, isBreakOrEnd} from './cursor.ts'
import {scanAnchor, scanDirective, scanTag} from './scan-properties.ts'
import {scanBlockScalar, scanPlainScalar, scanQuotedScalar} from './scan-scalars.ts'
import {YamlSyntaxError} from './syntax-error.ts'
import type {Token, TokenType} from './tokens.ts'

/** YAML 1.1 gives a key that needs no "?" one line and this many characters up to its colon. */
const longestKey = 1024
/** Ours. Ruby's own loader runs out of stack soon after it. */
const deepestNesting = 1000

/** Something that is a key if a colon follows. */
interface KeyCandidate {
  /** The number of its first token, counted from the start of the text. */
  readonly tokenNumber: number
  readonly offset: number
  readonly line: number
  readonly column: number
  /** It stands where the keys of the block map stand, so that nothing but a key will do. */
  readonly mustBeKey: boolean
}

const indicators = new Set(Array.from('-?:,[]{}#&*!|>\'"%@`').map(c => c.charCodeAt(0)))

const brackets: ReadonlyMap<number, TokenType> = new Map<number, TokenType>([
  [char.bracketOpen, 'flow-sequence-start'],
  [char.braceOpen, 'flow-mapping-start'],
  [char.bracketClose, 'flow-sequence-end'],
  [char.braceClose, 'flow-mapping-end']
])

/** Text to tokens by the rules of YAML 1.1 as the agents' readers, Psych and serde_yaml, apply them: what they accept, and what they make of it. */
export class Scanner {
  readonly #cursor: Cursor
  #tokens: Token[] = []
  #head = 0
  #taken = 0
  #hasEnded = false
  /** The column of the block collection that is open; -1 outside of all. */
  #blockColumn = -1
  readonly #outerBlockColumns: number[] = []
  /** Whether a key, or a "- ", may stand at this place. */
  #keyMayStart = true
  /** One for each bracket that is open and one for the text around them; the innermost is the last. */
  readonly #candidates: (KeyCandidate | undefined)[] = [undefined]

  /** What is before `start` is passed over; the line of `start` has its first column there. */
  constructor(text: string, start = 0) {
    this.#cursor = new Cursor(text, start)
  }

  /** The next token without taking it. After the last one, the last one again. */
  peek(): Token {
    while (!this.#hasEnded && !this.#isNextCertain()) this.#readOn()
    const token = this.#tokens[this.#head] ?? this.#tokens.at(-1)
    if (token === undefined) throw new YamlSyntaxError('the text has no end', this.#cursor.offset)
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

  /** A colon further on would put tokens in front of a candidate, so that its own token cannot be handed out before. */
  #isNextCertain(): boolean {
    if (this.#head >= this.#tokens.length) return false
    this.#dropLateCandidates()
    const waiting = this.#candidates.findLast(candidate => candidate !== undefined && candidate.tokenNumber <= this.#taken)
    return waiting?.tokenNumber !== this.#taken || this.#isTooLate(waiting)
  }

  #isTooLate({line, offset}: KeyCandidate): boolean {
    return line !== this.#cursor.line || (offset + longestKey < this.#cursor.offset && this.#charactersFrom(offset) > longestKey)
  }

  /** Characters outside the Basic Multilingual Plane have two places in a string, so that twice the limit is certainly beyond it. */
  #charactersFrom(offset: number): number {
    const {text, offset: end} = this.#cursor
    return end - offset > 2 * longestKey ? end - offset : Array.from(text.slice(offset, end)).length
  }

  /** Those of the brackets in between matter again only when they are the innermost; outside of all brackets is where one can be due. */
  #dropLateCandidates(): void {
    for (const level of [0, this.#candidates.length - 1]) {
      const candidate = this.#candidates[level]
      if (candidate !== undefined && this.#isTooLate(candidate)) this.#dropCandidate(level)
    }
  }

  #dropCandidate(level = this.#candidates.length - 1): void {
    const candidate = this.#candidates[level]
    if (candidate?.mustBeKey === true) {
      throw new YamlSyntaxError('this line has no ":" after its key; add it, or indent the line further', candidate.offset)
    }
    this.#candidates[level] = undefined
  }

  /** What is read next may turn out to be a key. */
  #startCandidate(): void {
    if (!this.#keyMayStart) return
    this.#dropCandidate()
    const {offset, line, column} = this.#cursor
    this.#candidates[this.#candidates.length - 1] = {
      tokenNumber: this.#taken + this.#tokens.length - this.#head,
      offset,
      line,
      column,
      mustBeKey: !this.#isInBrackets && this.#blockColumn === column
    }
  }

  get #isInBrackets(): boolean {
    return this.#candidates.length > 1
  }

  #add(type: TokenType, length: number): void {
    const start = this.#cursor.offset
    for (let i = 0; i < length; i++) this.#cursor.skip()
    this.#tokens.push({type, start, end: this.#cursor.offset})
  }

  #insert(type: TokenType, {tokenNumber, offset}: KeyCandidate): void {
    this.#tokens.splice(this.#head + tokenNumber - this.#taken, 0, {type, start: offset, end: offset})
  }

  /** Begins a block collection at a column unless it goes on there; in brackets there are none. Whether it did. */
  #openBlock(column: number, offset: number): boolean {
    if (this.#isInBrackets || this.#blockColumn >= column) return false
    this.#outerBlockColumns.push(this.#blockColumn)
    this.#blockColumn = column
    this.#checkDepth(offset)
    return true
  }

  /** Ends the block collections that stand further right than a column. */
  #closeBlocks(column: number): void {
    while (!this.#isInBrackets && this.#blockColumn > column) {
      this.#add('block-end', 0)
      this.#blockColumn = this.#outerBlockColumns.pop() ?? -1
    }
  }

  #checkDepth(offset: number): void {
    if (this.#outerBlockColumns.length + this.#candidates.length - 1 > deepestNesting) {
      throw new YamlSyntaxError(`this is nested more than ${deepestNesting} levels deep`, offset, 'nesting')
    }
  }

  /** Past blanks, comments, line breaks and the byte order marks that lines begin with. Outside of brackets a tab is no indentation. */
  #skipFiller(): void {
    const cursor = this.#cursor
    for (;;) {
      if (cursor.column === 0 && cursor.peek() === char.byteOrderMark) cursor.skip()
      const mayBeTab = this.#isInBrackets || !this.#keyMayStart
      while (cursor.peek() === char.space || (mayBeTab && cursor.peek() === char.tab)) cursor.skip()
      if (cursor.peek() === char.hash) while (!isBreakOrEnd(cursor.peek())) cursor.skip()
      if (!isBreak(cursor.peek())) return
      cursor.skipLine()
      if (!this.#isInBrackets) this.#keyMayStart = true
    }
  }

  /** One more token at least, or the end. */
  #readOn(): void {
    const cursor = this.#cursor
    this.#skipFiller()
    this.#dropLateCandidates()
    this.#closeBlocks(cursor.column)
    const code = cursor.peek()
    if (code === endOfText) {
      this.#leaveDocument()
      this.#add('stream-end', 0)
      this.#hasEnded = true
    } else if (cursor.column === 0 && code === char.percent) {
      this.#leaveDocument()
      this.#tokens.push(scanDirective(cursor))
    } else if (cursor.atDocumentIndicator()) {
      this.#leaveDocument()
      this.#add(code === char.hyphen ? 'document-start' : 'document-end', 3)
    } else if (!this.#readBracket(code) && !this.#readIndicator(code) && !this.#readNode(code)) {
      this.#readPlain(code)
    }
  }

  #leaveDocument(): void {
    this.#closeBlocks(-1)
    this.#dropCandidate()
    this.#keyMayStart = false
  }

  #readBracket(code: number): boolean {
    const type = brackets.get(code)
    if (type === undefined) return false
    const opens = type.endsWith('start')
    if (opens) {
      this.#startCandidate()
      this.#candidates.push(undefined)
      this.#checkDepth(this.#cursor.offset)
    } else {
      this.#dropCandidate()
      if (this.#isInBrackets) this.#candidates.pop()
    }
    this.#keyMayStart = opens
    this.#add(type, 1)
    return true
  }

  /** What parts nodes from each other. In brackets "?" and ":" need no blank after them. */
  #readIndicator(code: number): boolean {
    const isAlone = isBlankOrEnd(this.#cursor.peek(1))
    if (code === char.comma) this.#readComma()
    else if (code === char.hyphen && isAlone) this.#readDash()
    else if (code === char.question && (isAlone || this.#isInBrackets)) this.#readQuestionMark()
    else if (code === char.colon && (isAlone || this.#isInBrackets)) this.#readColon()
    else return false
    return true
  }

  #readComma(): void {
    this.#dropCandidate()
    this.#keyMayStart = true
    this.#add('flow-entry', 1)
  }

  #readDash(): void {
    this.#startBlockEntry('block-sequence-start', 'a list entry ("- ") cannot start here; put it on a line of its own')
    this.#dropCandidate()
    this.#keyMayStart = true
    this.#add('block-entry', 1)
  }

  #readQuestionMark(): void {
    this.#startBlockEntry('block-mapping-start', 'a key ("? ") cannot start here; put it on a line of its own, or quote the value')
    this.#dropCandidate()
    this.#keyMayStart = !this.#isInBrackets
    this.#add('key', 1)
  }

  #readColon(): void {
    const key = this.#candidates.at(-1)
    if (key === undefined) {
      this.#startBlockEntry('block-mapping-start', 'a second ":" in one line; quote the value, or start a new line')
      this.#keyMayStart = !this.#isInBrackets
    } else {
      this.#insert('key', key)
      if (this.#openBlock(key.column, key.offset)) this.#insert('block-mapping-start', key)
      this.#candidates[this.#candidates.length - 1] = undefined
      this.#keyMayStart = false
    }
    this.#add('value', 1)
  }

  /** An indicator that begins an entry of a block collection, and the collection when there is none at its column. */
  #startBlockEntry(collection: TokenType, refusal: string): void {
    const {column, offset} = this.#cursor
    if (!this.#isInBrackets && !this.#keyMayStart) throw new YamlSyntaxError(refusal, offset)
    if (this.#openBlock(column, offset)) this.#add(collection, 0)
  }

  /** Anchors, tags and the scalars that begin with an indicator. */
  #readNode(code: number): boolean {
    const cursor = this.#cursor
    switch (code) {
      case char.ampersand:
      case char.asterisk:
        this.#readCandidate(() => scanAnchor(cursor, code === char.ampersand ? 'anchor' : 'alias'))
        return true
      case char.exclamation:
        this.#readCandidate(() => scanTag(cursor, this.#isInBrackets))
        return true
      case char.singleQuote:
      case char.doubleQuote:
        this.#readCandidate(() => scanQuotedScalar(cursor, code))
        return true
      case char.pipe:
      case char.greater:
        if (this.#isInBrackets) return false
        this.#dropCandidate()
        this.#keyMayStart = true
        this.#tokens.push(scanBlockScalar(cursor, this.#blockColumn))
        return true
      default:
        return false
    }
  }

  #readCandidate(scan: () => Token): void {
    this.#startCandidate()
    this.#keyMayStart = false
    this.#tokens.push(scan())
  }

  /** "-", "?" and ":" come here only where they begin a word. */
  #readPlain(code: number): void {
    const isInBrackets = this.#isInBrackets
    const beginsWord = code === char.hyphen || (!isInBrackets && (code === char.question || code === char.colon))
    if (!beginsWord && (isBlankOrEnd(code) || indicators.has(code))) this.#refuse(code)
    this.#readCandidate(() => {
      const {token, endsAtLineStart} = scanPlainScalar(this.#cursor, this.#blockColumn, isInBrackets)
      if (endsAtLineStart) this.#keyMayStart = true
      return token
    })
  }

  #refuse(code: number): never {
    if (code === char.tab) throw new YamlSyntaxError('a tab is used for indentation', this.#cursor.offset, 'tab')
    throw new YamlSyntaxError(`a value cannot start with "${String.fromCharCode(code)}"; quote it`, this.#cursor.offset)
  }
}
