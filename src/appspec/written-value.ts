import {hasContent, isList, isMap, type JsonValue} from './json-value.ts'
import {writtenScalar, type WritingPlace} from './written-scalar.ts'
import type {ScalarStyle} from './yaml/node.ts'

/** How the text around a value is written. */
export interface Writing {
  readonly place: WritingPlace
  readonly keyStyle: ScalarStyle
  readonly textStyle: ScalarStyle
  /** One more level. */
  readonly indent: string
  readonly lineBreak: string
  /** Between a key and its value in brackets. */
  readonly colon: string
  /** Between two entries in brackets that stand on one line. */
  readonly comma: string
}

export function writtenKey(key: string, {keyStyle, place}: Writing): string {
  return writtenScalar(key, keyStyle, place)
}

/** A value on one line; with `indent`, lists and maps on lines of their own in brackets, of which the last has that indentation. */
export function inBrackets(value: JsonValue, writing: Writing, indent?: string): string {
  if (!isList(value) && !isMap(value)) return writtenScalar(value, writing.textStyle, writing.place)
  if (writing.place === 'block') return inBrackets(value, {...writing, place: 'flow', colon: ': ', comma: ', '})
  const inner = indent === undefined ? undefined : indent + writing.indent
  const entries = isList(value)
    ? value.map(item => inBrackets(item, writing, inner))
    : Object.entries(value).map(([key, each]) => writtenKey(key, writing) + writing.colon + inBrackets(each, writing, inner))
  const [open, close] = isList(value) ? ['[', ']'] : ['{', '}']
  if (inner === undefined || entries.length === 0) return open + entries.join(writing.comma) + close
  const {lineBreak} = writing
  return `${open}${lineBreak}${inner}${entries.join(`,${lineBreak}${inner}`)}${lineBreak}${indent}${close}`
}

/** A value in lines, the first without its indentation. */
export function inLines(value: JsonValue, writing: Writing, indent: string): string {
  if (!hasContent(value) || (!isList(value) && !isMap(value))) return inBrackets(value, writing)
  const entries = isList(value)
    ? value.map(item => `- ${inLines(item, writing, `${indent}  `)}`)
    : Object.entries(value).map(([key, each]) => fieldInLines(key, each, writing, indent))
  return entries.join(writing.lineBreak + indent)
}

/** A key with its value, the first line without its indentation. */
export function fieldInLines(key: string, value: JsonValue, writing: Writing, indent: string): string {
  const name = `${writtenKey(key, writing)}:`
  if (!hasContent(value)) return `${name} ${inBrackets(value, writing)}`
  const below = indent + writing.indent
  return name + writing.lineBreak + below + inLines(value, writing, below)
}
