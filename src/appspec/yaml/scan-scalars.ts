import {char, endOfText, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, type Cursor} from './cursor.ts'
import {YamlSyntaxError} from './syntax-error.ts'
import type {Token} from './tokens.ts'

/** What stands between two pieces of a scalar: blanks within a line, or a line break and the empty lines after it. */
class Gap {
  #blanks = ''
  #breaks: string[] = []

  get hasBreak(): boolean {
    return this.#breaks.length > 0
  }

  /** Blanks around a line break do not count. */
  addBlank(code: number): void {
    this.#blanks += String.fromCharCode(code)
  }

  /** An empty text for a break that an escape takes away. */
  addBreak(text: string): void {
    this.#breaks.push(text)
  }

  /** Passes all of the blanks and breaks at the cursor. */
  takeFrom(cursor: Cursor, checkBlank?: (code: number) => void): void {
    for (;;) {
      const code = cursor.peek()
      if (isBreak(code)) {
        this.addBreak(cursor.readLine())
      } else if (isBlank(code)) {
        checkBlank?.(code)
        this.addBlank(code)
        cursor.skip()
      } else {
        return
      }
    }
  }

  /** What the gap stands for, and starts the next one: a line break alone is a space, and of several the first is dropped. */
  fold(): string {
    const [first, ...others] = this.#breaks
    const rest = others.join('')
    const folded = first === undefined ? this.#blanks : first === '\n' ? rest || ' ' : first + rest
    this.#blanks = ''
    this.#breaks = []
    return folded
  }
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029'
}
const hexEscapes: Readonly<Record<string, number>> = {x: 2, u: 4, U: 8}

function takeEscape(cursor: Cursor): string {
  const start = cursor.offset
  const name = cursor.text[start + 1] ?? ''
  const simple = escapes[name]
  cursor.skip()
  cursor.skip()
  if (simple !== undefined) return simple
  const width = hexEscapes[name]
  if (width === undefined) throw new YamlSyntaxError(`"\\${name}" is not an escape of double-quoted text`, start, 'escape')
  const digits = cursor.text.slice(cursor.offset, cursor.offset + width)
  if (digits.length < width || !/^[0-9a-fA-F]+$/.test(digits)) {
    throw new YamlSyntaxError(`"\\${name}" in double-quoted text needs ${width} hexadecimal digits`, start, 'escape')
  }
  const code = Number.parseInt(digits, 16)
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    throw new YamlSyntaxError(`"\\${name}${digits}" is not a character`, start, 'escape')
  for (let i = 0; i < width; i++) cursor.skip()
  return String.fromCodePoint(code)
}

export function scanQuotedScalar(cursor: Cursor, quote: typeof char.singleQuote | typeof char.doubleQuote): Token {
  const start = cursor.offset
  const isSingle = quote === char.singleQuote
  const gap = new Gap()
  let value = ''
  cursor.skip()
  for (;;) {
    if (cursor.atDocumentIndicator())
      throw new YamlSyntaxError('the quoted text that starts here is not closed before a document marker', start)
    let pieceStart = cursor.offset
    while (!isBlankOrEnd(cursor.peek())) {
      const code = cursor.peek()
      if (isSingle && code === quote && cursor.peek(1) === quote) {
        value += cursor.text.slice(pieceStart, cursor.offset + 1)
        cursor.skip()
        cursor.skip()
        pieceStart = cursor.offset
      } else if (code === quote) {
        break
      } else if (!isSingle && code === char.backslash) {
        value += cursor.text.slice(pieceStart, cursor.offset)
        if (isBreak(cursor.peek(1))) {
          cursor.skip()
          cursor.skipLine()
          pieceStart = cursor.offset
          gap.addBreak('')
          break
        }
        value += takeEscape(cursor)
        pieceStart = cursor.offset
      } else {
        cursor.skip()
      }
    }
    value += cursor.text.slice(pieceStart, cursor.offset)
    if (cursor.peek() === endOfText) throw new YamlSyntaxError('the quoted text that starts here is never closed', start)
    if (cursor.peek() === quote) break
    gap.takeFrom(cursor)
    value += gap.fold()
  }
  cursor.skip()
  return {type: 'scalar', start, end: cursor.offset, value, style: isSingle ? 'single-quoted' : 'double-quoted'}
}

const flowIndicators = new Set([char.comma, char.bracketOpen, char.bracketClose, char.braceOpen, char.braceClose] as number[])

/** `endsAtLineStart` tells the scanner that a key may follow: the scalar ended with a line break. */
export function scanPlainScalar(
  cursor: Cursor,
  parentColumn: number,
  isInBrackets: boolean
): {readonly token: Token; readonly endsAtLineStart: boolean} {
  const start = cursor.offset
  const gap = new Gap()
  let value = ''
  let end = start
  for (;;) {
    if (cursor.atDocumentIndicator() || cursor.peek() === char.hash) break
    const pieceStart = cursor.offset
    while (!isBlankOrEnd(cursor.peek())) {
      const code = cursor.peek()
      if (code === char.colon) {
        const next = cursor.peek(1)
        if (isBlankOrEnd(next)) break
        if (isInBrackets && (flowIndicators.has(next) || next === char.question))
          throw new YamlSyntaxError('between brackets a ":" needs a space after it, or the value quotes around it', cursor.offset)
      } else if (isInBrackets && flowIndicators.has(code)) {
        break
      }
      cursor.skip()
    }
    if (cursor.offset > pieceStart) {
      value += gap.fold() + cursor.text.slice(pieceStart, cursor.offset)
      end = cursor.offset
    }
    if (!isBlank(cursor.peek()) && !isBreak(cursor.peek())) break
    gap.takeFrom(cursor, code => {
      if (gap.hasBreak && cursor.column <= parentColumn && code === char.tab) refuseTab(cursor)
    })
    if (!isInBrackets && cursor.column <= parentColumn) break
  }
  return {token: {type: 'scalar', start, end, value, style: 'plain'}, endsAtLineStart: gap.hasBreak}
}

function refuseTab(cursor: Cursor): never {
  throw new YamlSyntaxError('a tab is used for indentation', cursor.offset, 'tab')
}

/** `|` or `>` with its header and its lines. */
export function scanBlockScalar(cursor: Cursor, parentColumn: number): Token {
  const start = cursor.offset
  const style = cursor.peek() === char.pipe ? 'literal' : 'folded'
  cursor.skip()
  const header = takeBlockHeader(cursor)
  let end = cursor.offset
  if (cursor.peek() !== endOfText) cursor.skipLine()

  const declared = header.indent === 0 ? undefined : Math.max(parentColumn, 0) + header.indent
  let empty = takeEmptyLines(cursor, declared)
  const indent = declared ?? Math.max(empty.widest, parentColumn + 1, 1)
  end = empty.end ?? end
  let value = ''
  /** Of the line before, which may still be folded away. */
  let lineBreak = ''
  let wasMoreIndented = false
  while (cursor.column === indent && cursor.peek() !== endOfText) {
    const isMoreIndented = isBlank(cursor.peek())
    const isFolded = style === 'folded' && lineBreak === '\n' && !wasMoreIndented && !isMoreIndented
    value += isFolded ? empty.breaks || ' ' : lineBreak + empty.breaks
    wasMoreIndented = isMoreIndented
    const lineStart = cursor.offset
    while (!isBreakOrEnd(cursor.peek())) cursor.skip()
    value += cursor.text.slice(lineStart, cursor.offset)
    end = cursor.offset
    lineBreak = cursor.peek() === endOfText ? '' : cursor.readLine()
    empty = takeEmptyLines(cursor, indent)
    end = empty.end ?? end
  }
  if (header.chomping !== 'strip') value += lineBreak
  if (header.chomping === 'keep') value += empty.breaks
  return {type: 'scalar', start, end, value, style}
}

/** Lines with nothing but indentation, and the indentation of the line after them. `indent` is undefined while the first line with text decides it. */
function takeEmptyLines(
  cursor: Cursor,
  indent: number | undefined
): {readonly breaks: string; readonly widest: number; readonly end: number | undefined} {
  let breaks = ''
  let widest = 0
  let end: number | undefined
  for (;;) {
    while (cursor.peek() === char.space && cursor.column < (indent ?? Infinity)) cursor.skip()
    widest = Math.max(widest, cursor.column)
    if (cursor.peek() === char.tab && cursor.column < (indent ?? Infinity)) refuseTab(cursor)
    if (!isBreak(cursor.peek())) return {breaks, widest, end}
    breaks += cursor.readLine()
    end = cursor.offset
  }
}

function takeBlockHeader(cursor: Cursor): {readonly indent: number; readonly chomping: 'clip' | 'strip' | 'keep'} {
  let indent = 0
  let chomping: 'clip' | 'strip' | 'keep' = 'clip'
  const takeChomping = (): boolean => {
    const code = cursor.peek()
    if (code !== char.plus && code !== char.hyphen) return false
    chomping = code === char.plus ? 'keep' : 'strip'
    cursor.skip()
    return true
  }
  const takeIndent = (): void => {
    const code = cursor.peek()
    if (!isDigit(code)) return
    if (code === char.zero) throw new YamlSyntaxError('the indentation of a block of text cannot be 0', cursor.offset)
    indent = code - char.zero
    cursor.skip()
  }
  if (takeChomping()) {
    takeIndent()
  } else {
    takeIndent()
    if (indent > 0) takeChomping()
  }
  while (isBlank(cursor.peek())) cursor.skip()
  if (cursor.peek() === char.hash) while (!isBreakOrEnd(cursor.peek())) cursor.skip()
  if (!isBreakOrEnd(cursor.peek())) {
    throw new YamlSyntaxError(
      'text after "|" or ">" must start on the next line; quote a value that starts with one of them',
      cursor.offset
    )
  }
  return {indent, chomping}
}
