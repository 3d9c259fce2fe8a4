import type {ScalarNode} from './yaml/node.ts'

/** How agent 2 (serde_yaml 0.9) reads a scalar as the type of the field it fills. Undefined: not of that type, the file is refused. */

const nullWords: readonly string[] = ['', '~', 'null', 'Null', 'NULL']
const booleans: Readonly<Record<string, boolean>> = {true: true, True: true, TRUE: true, false: false, False: false, FALSE: false}
const floatWords: Readonly<Record<string, number>> = {
  '.inf': Infinity,
  '.Inf': Infinity,
  '.INF': Infinity,
  '-.inf': -Infinity,
  '-.Inf': -Infinity,
  '-.INF': -Infinity,
  '.nan': NaN,
  '.NaN': NaN,
  '.NAN': NaN
}
const largestU64 = (1n << 64n) - 1n
const largestU32 = 0xffff_ffffn

/** Whether an optional field counts as absent. A tag other than `!!null` makes it present. */
export function isAbsentAgent2({value, style, tag}: ScalarNode): boolean {
  if (style !== 'plain') return false
  if (tag !== undefined && tag !== 'tag:yaml.org,2002:null') return false
  return nullWords.includes(value)
}

/** Quoted scalars are never numbers or booleans; a literal block is, when it is tagged so. */
function isTyped({style, tag}: ScalarNode, type: 'float' | 'int' | 'bool'): boolean {
  return style === 'plain' || (style === 'literal' && tag === `tag:yaml.org,2002:${type}`)
}

export function readFloatAgent2(node: ScalarNode): number | undefined {
  if (!isTyped(node, 'float')) return undefined
  const {value} = node
  const unsigned = value.startsWith('+') ? value.slice(1) : value
  if (value.startsWith('+') && /^[-+]/.test(unsigned)) return undefined
  const word =
    floatWords[value] ?? (value.startsWith('+') && !unsigned.startsWith('-') && /inf/i.test(unsigned) ? floatWords[unsigned] : undefined)
  if (word !== undefined) return word
  if (!/^-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(unsigned)) return undefined
  const number = Number(unsigned)
  return Number.isFinite(number) ? number : undefined
}

/** An unsigned 32-bit integer. */
export function readU32Agent2(node: ScalarNode): number | undefined {
  if (!isTyped(node, 'int')) return undefined
  const integer = parseUnsigned(node.value)
  return integer === undefined || integer > largestU32 ? undefined : Number(integer)
}

function parseUnsigned(value: string): bigint | undefined {
  const unsigned = value.startsWith('+') ? value.slice(1) : value
  if (/^[-+]/.test(unsigned)) return undefined
  const isPrefixed = /^0x[0-9a-fA-F]+$|^0o[0-7]+$|^0b[01]+$/.test(unsigned)
  if (!isPrefixed && !/^\d+$/.test(unsigned)) return undefined
  if (!isPrefixed && unsigned.length > 1 && unsigned.startsWith('0')) return undefined
  const integer = BigInt(unsigned)
  return integer > largestU64 ? undefined : integer
}

export function readBooleanAgent2(node: ScalarNode): boolean | undefined {
  return isTyped(node, 'bool') ? booleans[node.value] : undefined
}
