/** Code points with a meaning in YAML. */
export const char = {
  tab: 0x09,
  lineFeed: 0x0a,
  carriageReturn: 0x0d,
  space: 0x20,
  exclamation: 0x21,
  doubleQuote: 0x22,
  hash: 0x23,
  percent: 0x25,
  ampersand: 0x26,
  singleQuote: 0x27,
  asterisk: 0x2a,
  plus: 0x2b,
  comma: 0x2c,
  hyphen: 0x2d,
  dot: 0x2e,
  zero: 0x30,
  nine: 0x39,
  colon: 0x3a,
  less: 0x3c,
  greater: 0x3e,
  question: 0x3f,
  at: 0x40,
  bracketOpen: 0x5b,
  backslash: 0x5c,
  bracketClose: 0x5d,
  underscore: 0x5f,
  backtick: 0x60,
  braceOpen: 0x7b,
  pipe: 0x7c,
  braceClose: 0x7d,
  nextLine: 0x85,
  lineSeparator: 0x2028,
  paragraphSeparator: 0x2029,
  byteOrderMark: 0xfeff
} as const

/** Stands for the end of the text; no character has it. */
export const endOfText = -1

export function isBlank(code: number): boolean {
  return code === char.space || code === char.tab
}

export function isBreak(code: number): boolean {
  return (
    code === char.lineFeed ||
    code === char.carriageReturn ||
    code === char.nextLine ||
    code === char.lineSeparator ||
    code === char.paragraphSeparator
  )
}

export function isBreakOrEnd(code: number): boolean {
  return code === endOfText || isBreak(code)
}

export function isBlankOrEnd(code: number): boolean {
  return isBlank(code) || isBreakOrEnd(code)
}

export function isDigit(code: number): boolean {
  return code >= char.zero && code <= char.nine
}

/** Letters, digits, `_` and `-`: what anchors, handles and directive names are made of. */
export function isWord(code: number): boolean {
  return (
    isDigit(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === char.underscore || code === char.hyphen
  )
}

/** A place in the text. Lines and columns count as they do for YAML: a byte order mark is a column, and there are five line breaks. */
export class Cursor {
  readonly text: string
  offset: number
  column = 0
  line = 0

  constructor(text: string, start = 0) {
    this.text = text
    this.offset = start
  }

  peek(ahead = 0): number {
    const at = this.offset + ahead
    return at < this.text.length ? this.text.charCodeAt(at) : endOfText
  }

  skip(): void {
    this.offset += 1
    this.column += 1
  }

  skipLine(): void {
    this.offset += this.peek() === char.carriageReturn && this.peek(1) === char.lineFeed ? 2 : 1
    this.column = 0
    this.line += 1
  }

  /** Passes a line break and gives what it stands for in a scalar. */
  readLine(): string {
    const code = this.peek()
    this.skipLine()
    return code === char.lineSeparator || code === char.paragraphSeparator ? String.fromCharCode(code) : '\n'
  }

  /** `---` or `...` at the start of a line, alone. */
  atDocumentIndicator(): boolean {
    if (this.column !== 0) return false
    const code = this.peek()
    return (code === char.hyphen || code === char.dot) && this.peek(1) === code && this.peek(2) === code && isBlankOrEnd(this.peek(3))
  }
}
