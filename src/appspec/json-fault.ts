/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** Counted from 0, in UTF-16 code units. */
  readonly offset: number
  readonly message: string
}

const space = /[ \t\n\r]*/y
// eslint-disable-next-line no-control-regex -- JSON refuses them in a text
const text = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y

type Wanted = 'value' | 'value or ]' | 'name' | 'name or }' | 'colon' | 'next' | 'end'

const wants: Readonly<Record<Wanted, string>> = {
  value: 'a value is expected here',
  'value or ]': 'a value or "]" is expected here',
  name: 'a name in double quotes is expected here',
  'name or }': 'a name in double quotes or "}" is expected here',
  colon: '":" is expected here',
  next: '"," or the closing bracket is expected here',
  end: 'nothing more is expected here'
}

/**
 * The first place at which a text is not JSON (RFC 8259); undefined for JSON. The messages of `JSON.parse` have no place in some versions of
 * Node, and no line in others.
 */
export function jsonFault(source: string): JsonFault | undefined {
  const open: ('{' | '[')[] = []
  let wanted: Wanted = 'value'
  let at = 0
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const found = pattern.test(source)
    if (found) at = pattern.lastIndex
    return found
  }
  const afterValue = (): Wanted => (open.length === 0 ? 'end' : 'next')
  for (;;) {
    skip(space)
    const next = source[at]
    if (next === undefined) return wanted === 'end' ? undefined : {offset: at, message: `the text ends, and ${wants[wanted]}`}
    const inList = open.at(-1) === '['
    if ((wanted === 'value' || wanted === 'value or ]') && (next === '{' || next === '[')) {
      open.push(next)
      wanted = next === '{' ? 'name or }' : 'value or ]'
      at += 1
    } else if ((wanted === 'value' || wanted === 'value or ]') && (skip(text) || skip(plain))) wanted = afterValue()
    else if ((wanted === 'name' || wanted === 'name or }') && skip(text)) wanted = 'colon'
    else if (wanted === 'colon' && next === ':') {
      wanted = 'value'
      at += 1
    } else if (wanted === 'next' && next === ',') {
      wanted = inList ? 'value' : 'name'
      at += 1
    } else if (
      (next === ']' && inList && (wanted === 'next' || wanted === 'value or ]')) ||
      (next === '}' && !inList && (wanted === 'next' || wanted === 'name or }'))
    ) {
      open.pop()
      wanted = afterValue()
      at += 1
    } else return {offset: at, message: faultAt(source, at, next, wanted)}
  }
}

function faultAt(source: string, at: number, next: string, wanted: Wanted): string {
  if (next === '/' && /^\/[/*]/.test(source.slice(at, at + 2))) return 'JSON has no comments'
  if (next === "'") return 'JSON has texts in double quotes only'
  if (next === '"' && wanted !== 'colon' && wanted !== 'next' && wanted !== 'end')
    return 'this text does not end in its line, or has an escape that JSON does not know'
  if ((wanted === 'name' && next === '}') || (wanted === 'value' && next === ']')) return 'there is a comma too much before this'
  return wants[wanted]
}
