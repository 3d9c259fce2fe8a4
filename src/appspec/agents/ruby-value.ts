import type {Span} from '../../core/diagnostic.ts'
import type {RubyScalar} from '../scalars.ts'

interface Placed {
  readonly span: Span
}

export interface RubyEntry {
  readonly key: RubyValue
  readonly value: RubyValue
}

export interface RubyList extends Placed {
  readonly type: 'list'
  readonly items: readonly RubyValue[]
}

/** Keys by identity as Ruby compares them; a key that comes twice keeps its first place and its last value. */
export interface RubyHash extends Placed {
  readonly type: 'hash'
  readonly entries: ReadonlyMap<string, RubyEntry>
}

/** What agent 1 holds after `YAML.load`: every value with the place where it is written. */
export type RubyValue = (RubyScalar & Placed) | RubyList | RubyHash | (Placed & {readonly type: 'object'; readonly className: string})

/** The value under a text key, as `hash['name']`. */
export function entryOf(hash: RubyHash, name: string): RubyEntry | undefined {
  return hash.entries.get(stringKey(name))
}

export function stringKey(name: string): string {
  return `s:${name}`
}

/** Ruby: only `nil` and `false` are not true. */
export function isTruthy(value: RubyValue | undefined): value is RubyValue {
  return value !== undefined && value.type !== 'nil' && !(value.type === 'boolean' && !value.value)
}

/** Ruby's `to_s`. */
export function toRubyText(value: RubyValue, depth = 0): string {
  switch (value.type) {
    case 'nil':
      return ''
    case 'string':
    case 'symbol':
      return value.value
    case 'boolean':
    case 'integer':
      return String(value.value)
    case 'float':
      return floatText(value.value)
    case 'date':
    case 'time':
    case 'unreadable':
      return value.text
    case 'list':
      return depth > 3
        ? '[...]'
        : `[${value.items
            .slice(0, 20)
            .map(item => inspect(item, depth + 1))
            .join(', ')}]`
    case 'hash': {
      if (depth > 3) return '{...}'
      const pairs = [...value.entries.values()]
        .slice(0, 20)
        .map(entry => `${inspect(entry.key, depth + 1)}=>${inspect(entry.value, depth + 1)}`)
      return `{${pairs.join(', ')}}`
    }
    case 'object':
      return `#<${value.className}>`
  }
}

/** Plain from 0.0001 up to below 10^15, and with an exponent of two digits at least beyond. */
function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const size = Math.abs(value)
  const [mantissa = '', exponent = '0'] = size.toExponential().split('e')
  if (size === 0 || (size >= 1e-4 && size < 1e15)) return sign + (Number.isInteger(size) ? `${size}.0` : String(size))
  const power = Number(exponent)
  const digits = mantissa.includes('.') ? mantissa : `${mantissa}.0`
  return `${sign}${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}

function inspect(value: RubyValue, depth: number): string {
  if (value.type === 'nil') return 'nil'
  return value.type === 'string' ? JSON.stringify(value.value) : toRubyText(value, depth)
}

/** Ruby's `strip`. */
export function stripRuby(text: string): string {
  return text.replace(/^[\0\t\n\v\f\r ]+|[\0\t\n\v\f\r ]+$/g, '')
}

/** What a value is, for people. */
export function describeType(value: RubyValue): string {
  switch (value.type) {
    case 'nil':
      return 'nothing'
    case 'list':
      return 'a list'
    case 'hash':
      return 'a map'
    case 'string':
      return 'text'
    case 'symbol':
      return 'a Ruby symbol'
    case 'boolean':
      return String(value.value)
    case 'integer':
    case 'float':
      return `the number ${toRubyText(value)}`
    case 'date':
      return 'a date'
    case 'time':
      return 'a time'
    case 'unreadable':
      return 'a number Ruby cannot read'
    case 'object':
      return 'a Ruby object'
  }
}
