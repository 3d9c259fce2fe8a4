import {dayExists, readDay, readTimestamp} from './scalar-moments.ts'
import {readFloat, readInteger, readSexagesimalFloat, readSexagesimalInteger} from './scalar-numerals.ts'

/** Ruby's YAML library: `psych3` on Ruby 3.0 and older, `psych4` on Ruby 3.1 and later. */
export type RubyFlavor = 'psych3' | 'psych4'

/** What agent 1 makes of a plain scalar. */
export type RubyScalar =
  | {readonly type: 'nil'}
  | {readonly type: 'boolean'; readonly value: boolean}
  | {readonly type: 'string'; readonly value: string}
  | {readonly type: 'symbol'; readonly value: string}
  | {readonly type: 'integer'; readonly value: bigint}
  | {readonly type: 'float'; readonly value: number}
  | {readonly type: 'date'; readonly text: string}
  /** `epochSeconds` as Ruby's `to_i` gives it. */
  | {readonly type: 'time'; readonly text: string; readonly epochSeconds: number}
  /** Taken for a number although Ruby cannot make one of it: an exception that ends the load. */
  | {readonly type: 'unreadable'; readonly text: string; readonly as: 'integer' | 'float'}

/** One way to read a plain scalar; undefined leaves it to the next. */
type Reading = (text: string, flavor: RubyFlavor) => RubyScalar | undefined

/** In the order in which agent 1 looks for them. */
const words: readonly {readonly names: readonly string[]; readonly scalar: RubyScalar}[] = [
  {names: ['null'], scalar: {type: 'nil'}},
  {names: ['yes', 'true', 'on'], scalar: {type: 'boolean', value: true}},
  {names: ['no', 'false', 'off'], scalar: {type: 'boolean', value: false}}
]

/** Of characters; what is longer is text. */
const longestWord = 5

const specialFloats: ReadonlyMap<string, number> = new Map([
  ['.inf', Infinity],
  ['+.inf', Infinity],
  ['-.inf', -Infinity],
  ['.nan', NaN]
])

/** In the order in which agent 1 tries them, found by running it. What none of them takes is text. */
const readings: readonly Reading[] = [
  readNothing,
  readWord,
  readTime,
  readDate,
  readSpecialFloat,
  readSymbol,
  readSexagesimalInteger,
  readSexagesimalFloat,
  readFloat,
  (text, flavor) => readInteger(text, flavor === 'psych3' ? 'anywhere' : 'before-digits')
]

/** The type and value agent 1 gives a plain scalar without a tag. */
export function typeRubyScalar(text: string, flavor: RubyFlavor): RubyScalar {
  for (const read of readings) {
    const scalar = read(text, flavor)
    if (scalar !== undefined) return scalar
  }
  return {type: 'string', value: text}
}

function readNothing(text: string): RubyScalar | undefined {
  return text === '' ? {type: 'nil'} : undefined
}

/** Whatever begins like a word ends here: it is one of ours in any mix of cases, or text. */
function readWord(text: string): RubyScalar | undefined {
  if (!beginsLikeWord(text)) return undefined
  return text === '~' ? {type: 'nil'} : (wordIn(text) ?? {type: 'string', value: text})
}

/** A text of several lines is taken for a word when one of them is one and the others at least begin like one. */
function wordIn(text: string): RubyScalar | undefined {
  if (Array.from(text).length > longestWord) return undefined
  const lines = text.replace(/\n$/, '').split('\n').map(foldCase)
  if (!lines.every(line => /^[ytonf~]/.test(line))) return undefined
  return words.find(({names}) => lines.some(line => names.includes(line)))?.scalar
}

/** Letters are compared as Unicode folds them, so "ﬀ" and "ſ" can be letters of a word, too. */
function foldCase(text: string): string {
  return text.toUpperCase().toLowerCase()
}

/** One leading character is passed over, unless it could begin a number, a date or a symbol. */
function beginsLikeWord(text: string): boolean {
  const [first = '', second = ''] = Array.from(text)
  return opensWord(first) || (!/[\d.:-]/.test(first) && opensWord(second)) || text.includes('\n')
}

function opensWord(character: string): boolean {
  return /[a-z]/i.test(character) || (character !== '' && '_ !@#$%^&*(){}<>|/\\~;='.includes(character))
}

/** Psych 3 makes a time of it, or leaves it as text; Psych 4 refuses the class before it looks at the parts (seen in Psych 4.0). */
function readTime(text: string, flavor: RubyFlavor): RubyScalar | undefined {
  const time = readTimestamp(text)
  if (time === undefined) return undefined
  return flavor === 'psych4' || time.isInRange ? {type: 'time', text, epochSeconds: time.epochSeconds} : {type: 'string', value: text}
}

/** Psych 4 refuses this class, too, before it asks the calendar: 30 February is text to Psych 3 only (seen in Psych 4.0). */
function readDate(text: string, flavor: RubyFlavor): RubyScalar | undefined {
  const day = readDay(text)
  if (day === undefined) return undefined
  return flavor === 'psych4' || dayExists(day) ? {type: 'date', text} : {type: 'string', value: text}
}

function readSpecialFloat(text: string, flavor: RubyFlavor): RubyScalar | undefined {
  const value = specialFloats.get(text.toLowerCase())
  const isUnknown = value === undefined || (text.startsWith('+') && flavor === 'psych3')
  return isUnknown ? undefined : {type: 'float', value}
}

/** `:name`, `:"a name"` or `:'a name'`. What follows the last quote is dropped, and a colon right after the first. */
function readSymbol(text: string): RubyScalar | undefined {
  if (!text.startsWith(':') || text.length === 1) return undefined
  const name = text.slice(1)
  const quote = name.charAt(0)
  const end = name.lastIndexOf(quote)
  if (end <= 0 || (quote !== '"' && quote !== "'")) return {type: 'symbol', value: name}
  return {type: 'symbol', value: name.slice(name.charAt(1) === ':' ? 2 : 1, end)}
}
