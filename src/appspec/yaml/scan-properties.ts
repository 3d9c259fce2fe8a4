import {char, isBlank, isBlankOrEnd, isBreakOrEnd, isDigit, isWord, type Cursor} from './cursor.ts'
import {YamlSyntaxError} from './syntax-error.ts'
import type {Token} from './tokens.ts'

/** Characters a tag may hold besides letters and digits; `,`, `[` and `]` only where it is written out or declared. */
const uriCharacters = new Set(Array.from(";/?:@&=+$.!~*'()%").map(c => c.charCodeAt(0)))
const flowUriCharacters = new Set(Array.from(',[]').map(c => c.charCodeAt(0)))
const afterAnchor = new Set(Array.from('?:,]}%@`').map(c => c.charCodeAt(0)))

function skipBlanks(cursor: Cursor): void {
  while (isBlank(cursor.peek())) cursor.skip()
}

function takeWord(cursor: Cursor): string {
  const start = cursor.offset
  while (isWord(cursor.peek())) cursor.skip()
  return cursor.text.slice(start, cursor.offset)
}

/** `%YAML` or `%TAG`, with its line; anything else is refused. */
export function scanDirective(cursor: Cursor): Token {
  const start = cursor.offset
  const refuse = (message: string): never => {
    throw new YamlSyntaxError(message, cursor.offset, 'directive')
  }
  cursor.skip()
  const name = takeWord(cursor)
  if (name === '') refuse('a line that starts with "%" is a directive, and this one has no name')
  if (!isBlankOrEnd(cursor.peek())) refuse('the name of this directive has a character other than letters, digits, "-" and "_"')
  let token: Token
  if (name === 'YAML') {
    skipBlanks(cursor)
    const major = takeVersionNumber(cursor)
    if (cursor.peek() !== char.dot) refuse('a %YAML directive needs a version such as 1.1')
    cursor.skip()
    const minor = takeVersionNumber(cursor)
    token = {type: 'version-directive', start, end: cursor.offset, version: [major, minor]}
  } else if (name === 'TAG') {
    skipBlanks(cursor)
    const handle = takeTagHandle(cursor, true)
    if (!isBlank(cursor.peek())) refuse('a %TAG directive needs a space after its handle')
    skipBlanks(cursor)
    const value = takeTagUri(cursor, '', true)
    if (!isBlankOrEnd(cursor.peek())) refuse('the prefix of this %TAG directive has a character that is not allowed')
    token = {type: 'tag-directive', start, end: cursor.offset, handle, value}
  } else {
    return refuse(`there is no directive named %${name}`)
  }
  skipBlanks(cursor)
  if (cursor.peek() === char.hash) while (!isBreakOrEnd(cursor.peek())) cursor.skip()
  if (!isBreakOrEnd(cursor.peek())) refuse('only a comment may follow a directive in its line')
  if (cursor.offset < cursor.text.length) cursor.skipLine()
  return token
}

function takeVersionNumber(cursor: Cursor): number {
  const start = cursor.offset
  while (isDigit(cursor.peek()) && cursor.offset - start < 10) cursor.skip()
  const length = cursor.offset - start
  if (length === 0 || length > 9) throw new YamlSyntaxError('a %YAML directive needs a version such as 1.1', cursor.offset, 'directive')
  return Number(cursor.text.slice(start, cursor.offset))
}

/** `&name` or `*name`. */
export function scanAnchor(cursor: Cursor, type: 'anchor' | 'alias'): Token {
  const start = cursor.offset
  cursor.skip()
  const value = takeWord(cursor)
  const next = cursor.peek()
  if (value === '' || !(isBlankOrEnd(next) || afterAnchor.has(next))) {
    const what =
      type === 'alias' ? 'a value that starts with "*" is a reference to an anchor' : 'a value that starts with "&" names an anchor'
    throw new YamlSyntaxError(`${what}, and names have only letters, digits, "-" and "_"`, start, 'alias-name')
  }
  return {type, start, end: cursor.offset, value}
}

/** `!`, `!suffix`, `!!suffix`, `!handle!suffix` or `!<uri>`. */
export function scanTag(cursor: Cursor, isInBrackets: boolean): Token {
  const start = cursor.offset
  let handle = ''
  let value: string
  if (cursor.peek(1) === char.less) {
    cursor.skip()
    cursor.skip()
    value = takeTagUri(cursor, '', true)
    if (cursor.peek() !== char.greater) throw new YamlSyntaxError('a tag that starts with "!<" must end with ">"', cursor.offset)
    cursor.skip()
  } else {
    handle = takeTagHandle(cursor, false)
    if (handle.length > 1 && handle.endsWith('!')) {
      value = takeTagUri(cursor, '', false)
    } else {
      value = takeTagUri(cursor, handle, false)
      handle = '!'
      if (value === '') [handle, value] = ['', '!']
    }
  }
  if (!(isInBrackets && cursor.peek() === char.comma) && !isBlankOrEnd(cursor.peek())) {
    throw new YamlSyntaxError('a tag must be followed by a space', cursor.offset)
  }
  return {type: 'tag', start, end: cursor.offset, handle, value}
}

function takeTagHandle(cursor: Cursor, isDirective: boolean): string {
  if (cursor.peek() !== char.exclamation) throw new YamlSyntaxError('a %TAG directive needs a handle such as "!name!"', cursor.offset)
  const start = cursor.offset
  cursor.skip()
  takeWord(cursor)
  if (cursor.peek() === char.exclamation) cursor.skip()
  else if (isDirective && cursor.offset - start !== 1)
    throw new YamlSyntaxError('the handle of a %TAG directive must end with "!"', cursor.offset)
  return cursor.text.slice(start, cursor.offset)
}

/** `head` is what was read as a handle and turned out to be the start of the suffix; its `!` is not part of the result. */
function takeTagUri(cursor: Cursor, head: string, mayHoldFlowCharacters: boolean): string {
  let result = head.slice(1)
  let isEmpty = head === ''
  for (;;) {
    const code = cursor.peek()
    if (code === char.percent) {
      result += takeUriEscape(cursor)
    } else if (isWord(code) || uriCharacters.has(code) || (mayHoldFlowCharacters && flowUriCharacters.has(code))) {
      result += String.fromCharCode(code)
      cursor.skip()
    } else {
      break
    }
    isEmpty = false
  }
  if (isEmpty) throw new YamlSyntaxError('a tag needs a name after its "!"', cursor.offset)
  return result
}

/** One character, as `%xx` octets of UTF-8. */
function takeUriEscape(cursor: Cursor): string {
  const start = cursor.offset
  const bytes: number[] = []
  let width = 1
  do {
    const digits = cursor.text.slice(cursor.offset + 1, cursor.offset + 3)
    if (cursor.peek() !== char.percent || !/^[0-9a-fA-F]{2}$/.test(digits))
      throw new YamlSyntaxError('a "%" in a tag needs two hexadecimal digits for each byte of its character', start)
    const byte = Number.parseInt(digits, 16)
    if (bytes.length === 0) width = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    bytes.push(byte)
    for (let i = 0; i < 3; i++) cursor.skip()
  } while (bytes.length < width)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes))
  } catch {
    throw new YamlSyntaxError('the bytes after "%" in this tag are not UTF-8', start)
  }
}
