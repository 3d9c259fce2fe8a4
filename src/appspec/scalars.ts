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
  /** Psych takes it for a number and Ruby then cannot make one of it: an exception that ends the load. */
  | {readonly type: 'unreadable'; readonly text: string; readonly as: 'integer' | 'float'}

interface Row {
  readonly name: string
  readonly applies: (text: string, flavor: RubyFlavor) => boolean
  /** Undefined: the row decides nothing after all, and the text is a string. */
  readonly make: (text: string, flavor: RubyFlavor) => RubyScalar | undefined
}

const words: readonly (readonly [RegExp, RubyScalar])[] = [
  [/^(?:~|null)$/i, {type: 'nil'}],
  [/^(?:yes|true|on)$/i, {type: 'boolean', value: true}],
  [/^(?:no|false|off)$/i, {type: 'boolean', value: false}]
]

const time = /^-?\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?(?:\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?))?$/
const date = /^\d{4}-(?:1[012]|0\d|\d)-(?:[12]\d|3[01]|0\d|\d)$/
const sexagesimalInteger = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}$/
const sexagesimalFloat = /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}\.[0-9_]*$/
const float = /^[-+]?(?:[0-9][0-9_,]*)?\.[0-9]*(?:[eE][-+][0-9]+)?$/
const decimal = {psych3: /^[-+]?(?:0|[1-9][0-9_,]*)$/, psych4: /^[-+]?(?:0|[1-9](?:[0-9]|,[0-9]|_[0-9])*)$/} as const
const otherBases = /^[-+]?(?:0b[01_,]+|0[0-7_,]+|0x[0-9a-fA-F_,]+)$/

/** Psych's `ScalarScanner#tokenize`, its checks in its order; the first row that applies decides. */
const rows: readonly Row[] = [
  {name: 'empty', applies: text => text === '', make: () => ({type: 'nil'})},
  {
    name: 'words and text',
    applies: text => /^[^\d.:-]?[\p{Alphabetic}_\s!@#$%^&*(){}<>|/\\~;=]+/u.test(text) || text.includes('\n'),
    make: text => (Array.from(text).length > 5 ? undefined : words.find(([pattern]) => pattern.test(text))?.[1])
  },
  {name: 'timestamp', applies: text => time.test(text), make: makeTime},
  // Psych 4 asks for the class Date, which it may not load, before it looks whether there is such a day.
  {
    name: 'date',
    applies: text => date.test(text),
    make: (text, flavor) => (flavor === 'psych4' || isCalendarDate(text) ? {type: 'date', text} : undefined)
  },
  {
    name: 'infinity',
    applies: (text, flavor) => (flavor === 'psych4' ? /^\+?\.inf$/i : /^\.inf$/i).test(text),
    make: () => ({type: 'float', value: Infinity})
  },
  {name: 'negative infinity', applies: text => /^-\.inf$/i.test(text), make: () => ({type: 'float', value: -Infinity})},
  {name: 'not a number', applies: text => /^\.nan$/i.test(text), make: () => ({type: 'float', value: NaN})},
  {
    name: 'symbol',
    applies: text => /^:./.test(text),
    make: text => ({type: 'symbol', value: (/^:(["'])(.*)\1/.exec(text)?.[2] ?? text).replace(/^:/, '')})
  },
  {name: 'sexagesimal integer', applies: text => sexagesimalInteger.test(text), make: makeSexagesimalInteger},
  {
    name: 'sexagesimal float',
    applies: text => sexagesimalFloat.test(text),
    make: text => ({type: 'float', value: sexagesimal(text, part => Number.parseFloat(part.replaceAll('_', '')))})
  },
  {name: 'float', applies: text => float.test(text), make: makeFloat},
  {name: 'integer', applies: (text, flavor) => decimal[flavor].test(text) || otherBases.test(text), make: makeInteger}
]

/** The type and value agent 1 gives a plain scalar without a tag. */
export function typeRubyScalar(text: string, flavor: RubyFlavor): RubyScalar {
  const row = rows.find(({applies}) => applies(text, flavor))
  return row?.make(text, flavor) ?? {type: 'string', value: text}
}

/** Psych multiplies the first part by 3600 and the second by 60 even when there is no third: `1:00` is 3600. */
function sexagesimal(text: string, toNumber: (part: string) => number): number {
  return text.split(':').reduce((sum, part, i) => sum + toNumber(part) * 60 ** Math.abs(i - 2), 0)
}

function makeSexagesimalInteger(text: string): RubyScalar {
  return {type: 'integer', value: BigInt(sexagesimal(text.slice(0, 300), part => Number(part.replaceAll('_', ''))))}
}

function makeFloat(text: string): RubyScalar | undefined {
  if (/^[-+]?\.$/.test(text)) return undefined
  const cleaned = text.replace(/[,_]/g, '').replace(/\.(?=[Ee]|$)/, '')
  const isNumber = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(cleaned)
  return isNumber ? {type: 'float', value: Number(cleaned)} : {type: 'unreadable', text, as: 'float'}
}

function makeInteger(text: string): RubyScalar {
  const [, sign = '', rest = ''] = /^([-+]?)(.*)$/.exec(text.replace(/[,_]/g, '')) ?? []
  const digits = /^0[0-7]/.test(rest) ? `0o${rest.slice(1)}` : rest
  if (/^0[bx]?$/.test(digits) && digits !== '0') return {type: 'unreadable', text, as: 'integer'}
  const value = BigInt(digits)
  return {type: 'integer', value: sign === '-' ? -value : value}
}

function isCalendarDate(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year < 100 ? year + 400 : year, month, 0)).getUTCDate()
}

function makeTime(text: string, flavor: RubyFlavor): RubyScalar | undefined {
  const parts = /^(-?\d{4})-(\d{1,2})-(\d{1,2})[Tt\s]+(\d{1,2}):(\d\d):(\d\d)(?:\.\d*)?\s*(?:Z|([-+]\d{1,2}):?(\d\d)?)?$/.exec(text)
  if (parts === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1, 7).map(Number)
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 24 && minute <= 59 && second <= 60
  // As with dates, Psych 4 refuses the class before it looks at the numbers.
  if (!isReal && flavor === 'psych3') return undefined
  const zoneHours = Number(parts[7] ?? 0)
  const zoneSeconds = zoneHours * 3600 + Math.sign(zoneHours) * Number(parts[8] ?? 0) * 60
  return {type: 'time', text, epochSeconds: Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - zoneSeconds}
}
