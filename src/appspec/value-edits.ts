import type {TextEdit} from '../core/diagnostic.ts'
import type {EditableAppSpec} from './editable-app-spec.ts'
import {hasContent, isMap, type JsonValue} from './json-value.ts'
import {fieldsOf, type Field} from './outline.ts'
import {isInBrackets, lineEnd, lineStart, ownLineIndent, spansLines} from './writing-style.ts'
import {fieldInLines, inBrackets, inLines, writtenKey, type Writing} from './written-value.ts'
import type {MappingNode, ScalarNode, YamlNode} from './yaml/node.ts'

/** Puts a value in the place of that of a field. What is next to it stays, also comments that stand in front of it or behind it. */
export function replaceValue(app: EditableAppSpec, field: Field, value: JsonValue, writing: Writing): readonly TextEdit[] {
  const node = field.value
  const {start, end} = offsetsOf(node)
  if (node.kind === 'scalar') return replaceScalar(app, node, inBrackets(value, writing, lineIndentOf(app, field, writing)))
  if (node.kind === 'alias') return [edit(app, start, end, inBrackets(value, writing))]
  if (isInBrackets(app, node)) {
    const indent = spansLines(node) ? lineIndentOf(app, field, writing) : undefined
    return [edit(app, start, end, inBrackets(value, writing, indent))]
  }
  const contentEnd = contentEndOf(app, node)
  if (hasContent(value)) {
    const column = node.span.start.column
    // A list may stand below the first letter of its key; a map may not.
    const further = isMap(value) && column <= field.key.span.start.column ? writing.indent : ''
    const indent = ' '.repeat(column - 1) + further
    return [edit(app, start, contentEnd, further + inLines(value, writing, indent))]
  }
  const {text} = app.source
  const colon = app.tokens.after(field.key.span.end.offset)
  const at = colon?.type === 'value' ? colon.end : start
  const from = at + text.slice(at, start).trimEnd().length
  const written = ` ${inBrackets(value, writing)}`
  return from === at ? [edit(app, at, contentEnd, written)] : [edit(app, at, at, written), edit(app, from, contentEnd, '')]
}

/** Puts a text in the place of a scalar that is written; its tag and its anchor stay. */
export function replaceScalarText(app: EditableAppSpec, node: ScalarNode, written: string): readonly TextEdit[] {
  return replaceFrom(app, node, node.span.start.offset, written)
}

/** Puts a value in the place of a scalar, its tag and its anchor. */
function replaceScalar(app: EditableAppSpec, node: ScalarNode, written: string): readonly TextEdit[] {
  const {start, end} = offsetsOf(node)
  const from = propertiesStart(app, node)
  if (from < end) return replaceFrom(app, node, from, written)
  const before = app.tokens.before(start)
  const at = before?.end ?? start
  return [edit(app, at, at, (before?.type === 'scalar' ? ': ' : ' ') + written)]
}

function replaceFrom(app: EditableAppSpec, node: ScalarNode, from: number, written: string): readonly TextEdit[] {
  const {text} = app.source
  const {start, end} = offsetsOf(node)
  if (!isBlockOfText(node.style)) return [edit(app, from, end, written)]
  // A comment may stand behind the "|".
  const header = /^[|>][-+\d]*/.exec(text.slice(start, end))?.[0] ?? ''
  const headerLine = Math.min(lineEnd(text, start), end)
  const contentEnd = Math.max(contentEndOf(app, node), headerLine)
  return [edit(app, from, start + header.length, written), edit(app, headerLine, contentEnd, '')]
}

/** Adds a field behind the others of a map, on a line of its own where they have theirs. */
export function insertField(
  app: EditableAppSpec,
  mapping: MappingNode,
  name: string,
  value: JsonValue,
  writing: Writing
): readonly TextEdit[] {
  const {text} = app.source
  if (isInBrackets(app, mapping)) return insertInBrackets(app, mapping, name, value, writing)
  const indent = ' '.repeat(mapping.span.start.column - 1)
  const field = fieldInLines(name, value, writing, indent)
  const last = app.tokens.before(mapping.span.end.offset)
  const at = last?.end ?? mapping.span.end.offset
  // A block of text ends with the empty lines behind it.
  const isOnNewLine = isBlockOfText(last?.style) && /[\r\n]/.test(text[at - 1] ?? '')
  if (isOnNewLine) return [edit(app, at, at, indent + field + writing.lineBreak)]
  const line = lineEnd(text, at)
  return [edit(app, line, line, writing.lineBreak + indent + field)]
}

function insertInBrackets(
  app: EditableAppSpec,
  mapping: MappingNode,
  name: string,
  value: JsonValue,
  writing: Writing
): readonly TextEdit[] {
  const {text} = app.source
  const indent = ownLineIndent(app, mapping)
  const field = writtenKey(name, writing) + writing.colon + inBrackets(value, writing, indent)
  const open = mapping.span.start.offset + 1
  if (fieldsOf(mapping).length === 0) return [edit(app, open, open, field)]
  const last = app.tokens.before(mapping.span.end.offset - 1)
  const trailing = last?.type === 'flow-entry' ? last : undefined
  const pairEnd = (trailing ? app.tokens.before(trailing.start) : last)?.end ?? open
  if (indent === undefined) return [edit(app, pairEnd, pairEnd, writing.comma + field)]
  const after = trailing?.end ?? pairEnd
  const line = lineEnd(text, after)
  const at = /^[ \t]*(?:#.*)?$/.test(text.slice(after, line)) ? line : after
  const added = writing.lineBreak + indent + field
  if (trailing !== undefined) return [edit(app, at, at, `${added},`)]
  return at === pairEnd ? [edit(app, at, at, `,${added}`)] : [edit(app, pairEnd, pairEnd, ','), edit(app, at, at, added)]
}

/** In brackets that have a line for each field, a list or a map gets lines too. */
function lineIndentOf({source: {text}}: EditableAppSpec, {key}: Field, {place}: Writing): string | undefined {
  const {offset} = key.span.start
  const before = text.slice(lineStart(text, offset), offset)
  return place !== 'block' && /^[ \t]*$/.test(before) ? before : undefined
}

/** Where a tag or an anchor of a value begins, else the value. */
function propertiesStart({tokens}: EditableAppSpec, {span, tag, anchor}: ScalarNode): number {
  let start = span.start.offset
  for (let i = Number(tag !== undefined) + Number(anchor !== undefined); i > 0; i--) start = tokens.before(start)?.start ?? start
  return start
}

/** Where the last thing of a node ends that can be seen. */
function contentEndOf({tokens, source}: EditableAppSpec, node: YamlNode): number {
  const last = tokens.before(node.span.end.offset)
  if (last === undefined) return node.span.end.offset
  return isBlockOfText(last.style) ? last.start + source.text.slice(last.start, last.end).trimEnd().length : last.end
}

function isBlockOfText(style: ScalarNode['style'] | undefined): boolean {
  return style === 'literal' || style === 'folded'
}

function offsetsOf({span}: YamlNode): {readonly start: number; readonly end: number} {
  return {start: span.start.offset, end: span.end.offset}
}

function edit({source}: EditableAppSpec, start: number, end: number, text: string): TextEdit {
  return {span: source.lines.span(start, end), text}
}
