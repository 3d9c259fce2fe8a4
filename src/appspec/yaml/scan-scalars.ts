import {char, endOfText, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd, isDigit, type Cursor} from './cursor.ts'
import {YamlSyntaxError} from './syntax-error.ts'
import type {Token} from './tokens.ts'

/** Line breaks and blanks between two pieces of a scalar that may span lines, folded as libyaml folds them. */
class Folding {
  whitespace = ''
  leadingBreak = ''
  trailingBreaks = ''
  hasBreak = false

  blank(code: number): void {
    if (!this.hasBreak) this.whitespace += String.fromCharCode(code)
  }

  lineBreak(text: string): void {
    if (this.hasBreak) {
      this.trailingBreaks += text
    } else {
      this.whitespace = ''
      this.leadingBreak = text
      this.hasBreak = true
    }
  }

  take(): string {
    let result = this.whitespace
    if (this.hasBreak) {
      if (this.leadingBreak.startsWith('\n')) result = this.trailingBreaks === '' ? ' ' : this.trailingBreaks
      else result = this.leadingBreak + this.trailingBreaks
    }
    this.whitespace = ''
    this.leadingBreak = ''
    this.trailingBreaks = ''
    this.hasBreak = false
    return result
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
  const folding = new Folding()
  let value = ''
  cursor.skip()
  for (;;) {
    if (cursor.atDocumentIndicator()) throw new YamlSyntaxError('the quoted text that starts here runs into a document marker', start)
    let pieceStart = cursor.offset
    let hasEscapedBreak = false
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
          hasEscapedBreak = true
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
    if (hasEscapedBreak) folding.hasBreak = true
    while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
      if (isBreak(cursor.peek())) {
        folding.lineBreak(cursor.readLine())
      } else {
        folding.blank(cursor.peek())
        cursor.skip()
      }
    }
    value += folding.take()
  }
  cursor.skip()
  return {type: 'scalar', start, end: cursor.offset, value, style: isSingle ? 'single-quoted' : 'double-quoted'}
}

const flowIndicators = new Set([char.comma, char.bracketOpen, char.bracketClose, char.braceOpen, char.braceClose] as number[])

/** `endsAtLineStart` tells the scanner that a key may follow: the scalar ended with a line break. */
export function scanPlainScalar(
  cursor: Cursor,
  parentIndent: number,
  inFlow: boolean
): {readonly token: Token; readonly endsAtLineStart: boolean} {
  const start = cursor.offset
  const indent = parentIndent + 1
  const folding = new Folding()
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
        if (inFlow && (flowIndicators.has(next) || next === char.question))
          throw new YamlSyntaxError('found an unexpected ":"; quote the value', cursor.offset)
      } else if (inFlow && flowIndicators.has(code)) {
        break
      }
      cursor.skip()
    }
    if (cursor.offset > pieceStart) {
      value += folding.take() + cursor.text.slice(pieceStart, cursor.offset)
      end = cursor.offset
    }
    if (!isBlank(cursor.peek()) && !isBreak(cursor.peek())) break
    while (isBlank(cursor.peek()) || isBreak(cursor.peek())) {
      const code = cursor.peek()
      if (isBreak(code)) {
        folding.lineBreak(cursor.readLine())
      } else {
        if (folding.hasBreak && cursor.column < indent && code === char.tab) {
          throw new YamlSyntaxError('a tab is used for indentation', cursor.offset, 'tab')
        }
        folding.blank(code)
        cursor.skip()
      }
    }
    if (!inFlow && cursor.column < indent) break
  }
  return {token: {type: 'scalar', start, end, value, style: 'plain'}, endsAtLineStart: folding.hasBreak}
}

/** `|` or `>` with its header and its lines. */
export function scanBlockScalar(cursor: Cursor, parentIndent: number): Token {
  const start = cursor.offset
  const isLiteral = cursor.peek() === char.pipe
  const style = isLiteral ? 'literal' : 'folded'
  cursor.skip()
  const header = takeBlockHeader(cursor)
  let end = cursor.offset
  if (cursor.peek() !== endOfText) cursor.skipLine()

  let indent = header.indent === 0 ? 0 : (parentIndent >= 0 ? parentIndent : 0) + header.indent
  let trailingBreaks = ''
  const takeBreaks = (): void => {
    let widest = 0
    for (;;) {
      while ((indent === 0 || cursor.column < indent) && cursor.peek() === char.space) cursor.skip()
      widest = Math.max(widest, cursor.column)
      if ((indent === 0 || cursor.column < indent) && cursor.peek() === char.tab) {
        throw new YamlSyntaxError('a tab is used for indentation', cursor.offset, 'tab')
      }
      if (!isBreak(cursor.peek())) break
      trailingBreaks += cursor.readLine()
      end = cursor.offset
    }
    if (indent === 0) indent = Math.max(widest, parentIndent + 1, 1)
  }

  takeBreaks()
  let value = ''
  let leadingBreak = ''
  let leadingBlank = false
  while (cursor.column === indent && cursor.peek() !== endOfText) {
    const trailingBlank = isBlank(cursor.peek())
    if (!isLiteral && leadingBreak.startsWith('\n') && !leadingBlank && !trailingBlank) {
      if (trailingBreaks === '') value += ' '
    } else {
      value += leadingBreak
    }
    value += trailingBreaks
    leadingBreak = ''
    trailingBreaks = ''
    leadingBlank = trailingBlank
    const lineStart = cursor.offset
    while (!isBreakOrEnd(cursor.peek())) cursor.skip()
    value += cursor.text.slice(lineStart, cursor.offset)
    end = cursor.offset
    if (cursor.peek() !== endOfText) leadingBreak = cursor.readLine()
    takeBreaks()
  }
  if (header.chomping !== 'strip') value += leadingBreak
  if (header.chomping === 'keep') value += trailingBreaks
  return {type: 'scalar', start, end, value, style}
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
