import type {ScalarNode} from './yaml/node.ts'

type Tag = 'null' | 'float' | 'int' | 'bool'

const nullWords: readonly string[] = ['', '~', 'null', 'Null', 'NULL']
const trueWords: readonly string[] = ['true', 'True', 'TRUE']
const falseWords: readonly string[] = ['false', 'False', 'FALSE']
const infinityWords: readonly string[] = ['.inf', '.Inf', '.INF']
const notANumberWords: readonly string[] = ['.nan', '.NaN', '.NAN']

const decimalDigits = '0123456789'
const prefixedDigits: ReadonlyMap<string, string> = new Map([
  ['0x', '0123456789abcdefABCDEF'],
  ['0o', '01234567'],
  ['0b', '01']
])
const largestU32 = 2 ** 32 - 1

/** Whether an optional field counts as absent. A tag other than `!!null` makes it present. */
export function isAbsentAgent2({value, style, tag}: ScalarNode): boolean {
  return style === 'plain' && (tag === undefined || tag === fullTag('null')) && nullWords.includes(value)
}

/** A 64-bit float; a number too large for it is refused, the words for infinity and not-a-number are taken. */
export function readFloatAgent2(node: ScalarNode): number | undefined {
  if (!mayBe('float', node)) return undefined
  const {value} = node
  if (notANumberWords.includes(value)) return NaN
  const {sign, rest} = splitSign(value)
  if (infinityWords.includes(rest)) return sign === '-' ? -Infinity : Infinity
  const number = isDecimalFloat(rest) ? Number(value) : NaN
  return Number.isFinite(number) ? number : undefined
}

/** An unsigned 32-bit integer: decimal without leading zeros, or with a prefix `0x`, `0o` or `0b`; a plus may precede both. */
export function readU32Agent2(node: ScalarNode): number | undefined {
  if (!mayBe('int', node)) return undefined
  const {sign, rest} = splitSign(node.value)
  if (sign === '-' || !isIntegerLiteral(rest)) return undefined
  const integer = Number(rest)
  return integer <= largestU32 ? integer : undefined
}

/** Three spellings of each of two words. */
export function readBooleanAgent2(node: ScalarNode): boolean | undefined {
  if (!mayBe('bool', node)) return undefined
  if (trueWords.includes(node.value)) return true
  return falseWords.includes(node.value) ? false : undefined
}

/** Quoted scalars are never numbers or booleans; a literal block is, when it is tagged so. */
function mayBe(type: Tag, {style, tag}: ScalarNode): boolean {
  return style === 'plain' || (style === 'literal' && tag === fullTag(type))
}

function fullTag(name: Tag): string {
  return `tag:yaml.org,2002:${name}`
}

function splitSign(text: string): {sign: string; rest: string} {
  const sign = text.startsWith('+') || text.startsWith('-') ? text.charAt(0) : ''
  return {sign, rest: text.slice(sign.length)}
}

/** Digits before or after a point, or both, and an exponent if need be; no sign, no separators. */
function isDecimalFloat(text: string): boolean {
  const [mantissa = '', exponent, ...more] = text.split(/e/i)
  const [whole = '', fraction = '', ...others] = mantissa.split('.')
  if (more.length > 0 || others.length > 0 || whole + fraction === '') return false
  return isMadeOf(whole + fraction, decimalDigits) && (exponent === undefined || isExponent(exponent))
}

function isExponent(text: string): boolean {
  const {rest} = splitSign(text)
  return rest !== '' && isMadeOf(rest, decimalDigits)
}

/** As `Number` reads it. */
function isIntegerLiteral(text: string): boolean {
  const digits = prefixedDigits.get(text.slice(0, 2))
  if (digits !== undefined) return text.length > 2 && isMadeOf(text.slice(2), digits)
  return text !== '' && isMadeOf(text, decimalDigits) && (text === '0' || !text.startsWith('0'))
}

function isMadeOf(text: string, characters: string): boolean {
  return Array.from(text).every(character => characters.includes(character))
}
