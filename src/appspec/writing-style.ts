import type {EditableAppSpec} from './editable-app-spec.ts'
import {mappingInAnyCase, type FunctionAppSpec} from './function-app-spec.ts'
import {fieldsOf, walk} from './outline.ts'
import type {Writing} from './written-value.ts'
import {isText, type WritingPlace} from './written-scalar.ts'
import type {MappingNode, ScalarNode, ScalarStyle, YamlNode} from './yaml/node.ts'

/** A list or a map in brackets. */
export function isInBrackets({source}: EditableAppSpec, node: YamlNode): boolean {
  return node.kind !== 'scalar' && node.kind !== 'alias' && /[[{]/.test(source.text[node.span.start.offset] ?? '')
}

/** The indentation of the last key of a map in brackets, when it stands on a line of its own. */
export function ownLineIndent({source: {text}}: EditableAppSpec, mapping: MappingNode): string | undefined {
  const offset = fieldsOf(mapping).at(-1)?.key.span.start.offset
  const before = offset === undefined ? '' : text.slice(lineStart(text, offset), offset)
  return offset !== undefined && lineStart(text, offset) > mapping.span.start.offset && /^[ \t]*$/.test(before) ? before : undefined
}

/** How the keys of a map are written, and their values; those of a value that is replaced go before its siblings'. */
export function writingIn(app: EditableAppSpec, spec: FunctionAppSpec, mapping: MappingNode, old?: YamlNode): Writing {
  const {text} = app.source
  const fields = fieldsOf(mapping)
  const last = fields.at(-1)
  const isFlow = isInBrackets(app, mapping)
  // Where there are none yet, those of the top level tell.
  const example = last ?? (isInBrackets(app, spec.top) ? fieldsOf(spec.top)[0] : undefined)
  const quotesKeys = example?.key.style === 'double-quoted'
  const place: WritingPlace = !isFlow ? 'block' : quotesKeys ? 'json' : 'flow'
  const colon = (isFlow && example ? colonIn(text, example.key.span.end.offset) : undefined) ?? ': '
  const [, previous] = fields.toReversed()
  const between = previous && last && text.slice(app.tokens.before(last.key.span.start.offset)?.end, last.key.span.start.offset)
  const comma = between !== undefined && /^ *$/.test(between) ? `,${between}` : colon === ':' ? ',' : ', '
  return {
    place,
    keyStyle: last?.key.style ?? (place === 'json' ? 'double-quoted' : 'plain'),
    textStyle: textStyleOf([...(old === undefined ? [] : [old]), ...fields.map(({value}) => value).reverse()]),
    indent: isFlow ? indentInBrackets(app, mapping) : indentOf(spec),
    lineBreak: lineBreakNear(text, mapping.span.start.offset),
    colon,
    comma
  }
}

/** A colon behind a key, with the blanks around it. */
function colonIn(text: string, from: number): string | undefined {
  return /^ *: */.exec(text.slice(from, from + 20))?.[0]
}

/** Of the first of the values that is text. */
function textStyleOf(values: readonly YamlNode[]): ScalarStyle {
  for (const value of values) {
    for (const each of scalarsBelow(value)) {
      if (each.raw === '' || each.style === 'literal' || each.style === 'folded') continue
      if (each.style !== 'plain' || (isText(each.value) && !each.value.startsWith('<'))) return each.style
    }
  }
  return 'plain'
}

function* scalarsBelow(value: YamlNode): Generator<ScalarNode> {
  const keys = new Set<YamlNode>()
  for (const node of walk(value)) {
    if (node.kind === 'mapping') for (const {key} of node.pairs) keys.add(key)
    if (node.kind === 'scalar' && !keys.has(node)) yield node
  }
}

/** One more level of indentation, as the properties of the resource have it. */
function indentOf({resource}: FunctionAppSpec): string {
  const key = resource?.properties?.key.span.start
  const first = mappingInAnyCase(resource?.body, 'Properties')?.span.start
  const columns = key && first && first.line > key.line ? first.column - key.column : 0
  return ' '.repeat(columns > 0 ? columns : 2)
}

function indentInBrackets(app: EditableAppSpec, mapping: MappingNode): string {
  const {text} = app.source
  const own = ownLineIndent(app, mapping) ?? ''
  const outer = lineIndent(text, mapping.span.start.offset)
  return own.startsWith(outer) && own !== outer ? own.slice(outer.length) : '  '
}

/** The blanks a line begins with. */
function lineIndent(text: string, offset: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, offset), offset))?.[0] ?? ''
}

export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

export function lineEnd(text: string, offset: number): number {
  const found = /[\r\n\u0085\u2028\u2029]/g
  found.lastIndex = offset
  return found.exec(text)?.index ?? text.length
}

function lineBreakNear(text: string, offset: number): string {
  const start = lineStart(text, offset)
  if (start === 0) return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return text.slice(start - 2, start) === '\r\n' ? '\r\n' : text.slice(start - 1, start)
}

/** Whether a list or a map has a line break in it. */
export function spansLines({span}: YamlNode): boolean {
  return span.end.line > span.start.line
}
