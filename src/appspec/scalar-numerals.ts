import type {RubyScalar} from './scalars.ts'

/** How a Ruby version wants the `_` and `,` of a decimal integer placed. */
type SeparatorPlacement = 'anywhere' | 'before-digits'

type Read = RubyScalar | undefined

const decimalDigits = '0123456789'
const separators = '_,'

/** The bases with a prefix of their own. A bare leading zero is octal. */
const prefixedBases = [
  {prefix: '0b', digits: '01'},
  {prefix: '0x', digits: '0123456789abcdefABCDEF'}
] as const

/** One of 3600 s, 60 s and 1 s for each part, also when there are two: `12:30` is twelve hours and thirty minutes. */
const sexagesimalUnits = [3600, 60, 1] as const

/** A base 60 integer of two or three parts: `1:30`, `1:00:01`. */
export function readSexagesimalInteger(text: string): Read {
  const [first, ...rest] = sexagesimalParts(text) ?? []
  if (first === undefined || !rest.every(isBelowSixty)) return undefined
  const seconds = [first, ...rest].map((part, index) => wholeNumber(leadingNumber(part)) * BigInt(sexagesimalUnits[index] ?? 0))
  return {type: 'integer', value: seconds.reduce((sum, part) => sum + part, 0n)}
}

/** The same with a fraction on the last part: `1:30.5`. */
export function readSexagesimalFloat(text: string): Read {
  const [first, ...rest] = sexagesimalParts(text) ?? []
  const [whole = '', fraction, ...others] = rest.at(-1)?.split('.') ?? []
  if (first === undefined || fraction === undefined || others.length > 0) return undefined
  if (![...rest.slice(0, -1), whole].every(isBelowSixty) || !isMadeOf(fraction, `${decimalDigits}_`)) return undefined
  const seconds = [first, ...rest].map((part, index) => Number(leadingNumber(part)) * (sexagesimalUnits[index] ?? 0))
  return {type: 'float', value: seconds.reduce((sum, part) => sum + part, 0)}
}

/** Needs its point, and a sign in its exponent: `1e3` and `1.0e3` are text. */
export function readFloat(text: string): Read {
  const {isNegative, body} = splitSign(text)
  const [mantissa = '', exponent, ...more] = body.split(/e/i)
  const [whole = '', fraction, ...others] = mantissa.split('.')
  if (fraction === undefined || others.length > 0 || more.length > 0) return undefined
  if (whole !== '' && !startsWithDigit(whole)) return undefined
  if (!isMadeOf(whole, decimalDigits + separators) || !isMadeOf(fraction, decimalDigits)) return undefined
  if (exponent !== undefined && !isSignedInteger(exponent)) return undefined
  const digits = withoutSeparators(whole) + fraction
  if (digits === '') return exponent === undefined ? undefined : {type: 'unreadable', text, as: 'float'}
  const value = Number(`${withoutSeparators(whole)}.${fraction}e${exponent ?? '0'}`)
  return {type: 'float', value: signed(isNegative, value)}
}

/** Binary, octal after a leading zero, decimal or hexadecimal; separators are dropped. */
export function readInteger(text: string, placement: SeparatorPlacement): Read {
  const {isNegative, body} = splitSign(text)
  const literal = integerLiteral(body, placement)
  if (literal === undefined) return undefined
  return literal === 'no digits'
    ? {type: 'unreadable', text, as: 'integer'}
    : {type: 'integer', value: signed(isNegative, wholeNumber(literal))}
}

/** Digits; what has more is beyond every bound there is, and reading it to the last one would take minutes. */
const mostDigits = 1_000

/** The value of a literal. Of one that is too long the first digits: only that it is large counts. */
function wholeNumber(literal: string): bigint {
  if (literal.length <= mostDigits) return BigInt(literal)
  const prefix = /^-?(?:0[box])?/.exec(literal)?.[0] ?? ''
  let start = prefix.length
  while (literal.charAt(start) === '0') start += 1
  const digits = literal.slice(start, start + mostDigits)
  return BigInt(prefix + (digits === '' ? '0' : digits))
}

/** As `BigInt` reads it. */
function integerLiteral(body: string, placement: SeparatorPlacement): string | undefined {
  for (const {prefix, digits} of prefixedBases) {
    if (!body.startsWith(prefix)) continue
    const rest = body.slice(prefix.length)
    if (rest === '' || !isMadeOf(rest, digits + separators)) return undefined
    return withoutSeparators(rest) === '' ? 'no digits' : prefix + withoutSeparators(rest)
  }
  if (body.startsWith('0') && body.length > 1) {
    return isMadeOf(body, '01234567' + separators) ? `0o${withoutSeparators(body)}` : undefined
  }
  return isSeparatedDecimal(body, placement) ? withoutSeparators(body) : undefined
}

function isSeparatedDecimal(body: string, placement: SeparatorPlacement): boolean {
  if (!startsWithDigit(body) || !isMadeOf(body, decimalDigits + separators)) return false
  return placement === 'anywhere' || body.split(/[_,]/).every(group => group !== '')
}

/** The first part keeps a minus, which is its own: `-1:30` is an hour less, then thirty minutes more. Undefined: not two or three parts. */
function sexagesimalParts(text: string): readonly string[] | undefined {
  const {isNegative, body} = splitSign(text)
  const [first = '', ...rest] = body.split(':')
  if (!startsWithDigit(first) || !isMadeOf(first, `${decimalDigits}_`)) return undefined
  return rest.length === 1 || rest.length === 2 ? [(isNegative ? '-' : '') + first, ...rest] : undefined
}

/** Separators count only between digits: the number ends at any other. No pattern, for which millions of digits can be too many. */
function leadingNumber(part: string): string {
  const start = part.startsWith('-') ? 1 : 0
  let end = endOfDigits(part, start)
  if (end === start) return '0'
  if (part.charAt(end) === '.') {
    const endOfFraction = endOfDigits(part, end + 1)
    if (endOfFraction > end + 1) end = endOfFraction
  }
  return part.slice(0, end).replaceAll('_', '')
}

function endOfDigits(text: string, start: number): number {
  let at = start
  while (isDigit(text, at) || (at > start && text.charAt(at) === '_' && isDigit(text, at + 1))) at += 1
  return at
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 0x30 && code <= 0x39
}

function isBelowSixty(part: string): boolean {
  return (part.length === 1 || part.length === 2) && isMadeOf(part, decimalDigits) && Number(part) < 60
}

function isSignedInteger(text: string): boolean {
  return (text.startsWith('+') || text.startsWith('-')) && text.length > 1 && isMadeOf(text.slice(1), decimalDigits)
}

function splitSign(text: string): {isNegative: boolean; body: string} {
  const isNegative = text.startsWith('-')
  return {isNegative, body: isNegative || text.startsWith('+') ? text.slice(1) : text}
}

function signed<T extends number | bigint>(isNegative: boolean, value: T): T {
  return (isNegative ? -value : value) as T
}

function startsWithDigit(text: string): boolean {
  return text !== '' && decimalDigits.includes(text.charAt(0))
}

/** True of empty text. */
function isMadeOf(text: string, characters: string): boolean {
  return Array.from(text).every(character => characters.includes(character))
}

function withoutSeparators(text: string): string {
  return text.replaceAll('_', '').replaceAll(',', '')
}
