import type {Fix, Span} from '../core/diagnostic.ts'
import {fieldsOf, type Field} from './outline.ts'
import type {MappingNode, ScalarNode} from './yaml/node.ts'

export function replace(span: Span, text: string): Fix {
  return {edits: [{span, text}]}
}

/** A text of one line, quoted so that YAML gives it back as it is. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`
}

/** The same text in quotation marks: no agent takes it for anything else then. */
export function quoteScalar({style, raw, tag, span}: ScalarNode): Fix | undefined {
  return style === 'plain' && tag === undefined && isOneLine(raw) ? replace(span, quoted(raw)) : undefined
}

export function isOneLine(text: string): boolean {
  return text !== '' && !/[\r\n\u0085\u2028\u2029]/.test(text)
}

/** How often each name stands in a map, upper and lower case taken alike. */
const names = new WeakMap<MappingNode, ReadonlyMap<string, number>>()

function namesIn(mapping: MappingNode): ReadonlyMap<string, number> {
  const known = names.get(mapping)
  if (known !== undefined) return known
  const counts = new Map<string, number>()
  for (const {key} of fieldsOf(mapping)) {
    const name = key.value.toLowerCase()
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  names.set(mapping, counts)
  return counts
}

/** The key under another name, in the quotation marks it has. None when another key of the map has either name, in whatever case. */
export function renameKey(mapping: MappingNode, {key}: Pick<Field, 'key'>, name: string): Fix | undefined {
  const {raw, value, tag, anchor, span} = key
  if (tag !== undefined || anchor !== undefined || !isOneLine(value)) return undefined
  const quote = {plain: '', 'single-quoted': "'", 'double-quoted': '"', literal: undefined, folded: undefined}[key.style]
  if (quote === undefined || raw !== quote + value + quote) return undefined
  const [from, to] = [value.toLowerCase(), name.toLowerCase()]
  const counts = namesIn(mapping)
  const isTaken = (counts.get(from) ?? 0) > 1 || (from !== to && counts.has(to))
  return isTaken ? undefined : replace(span, quote + name + quote)
}
