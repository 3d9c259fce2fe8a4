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

/** The key under another name, in the quotation marks it has. None when the map would then have that name twice. */
export function renameKey(
  mapping: MappingNode,
  {key}: Pick<Field, 'key'>,
  name: string,
  isSame: (other: string) => boolean
): Fix | undefined {
  const {raw, value, tag, anchor, span} = key
  if (tag !== undefined || anchor !== undefined || !isOneLine(value)) return undefined
  const quote = {plain: '', 'single-quoted': "'", 'double-quoted': '"', literal: undefined, folded: undefined}[key.style]
  if (quote === undefined || raw !== quote + value + quote) return undefined
  const others = fieldsOf(mapping).filter(field => field.key !== key && (field.key.value === name || isSame(field.key.value)))
  return others.length > 0 ? undefined : replace(span, quote + name + quote)
}
