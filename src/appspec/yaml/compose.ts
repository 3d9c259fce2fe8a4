import type {YamlEvent} from './events.ts'
import type {AliasNode, MappingNode, Pair, ScalarNode, SequenceNode, YamlNode} from './node.ts'
import type {LineMap} from './line-map.ts'
import {YamlParser} from './parser.ts'
import {YamlSyntaxError} from './syntax-error.ts'

export interface ComposedDocument {
  readonly root: YamlNode
  readonly start: number
  /** Where a `%YAML` directive stands, and what it says. */
  readonly version?: {readonly major: number; readonly minor: number; readonly offset: number}
}

export interface Composition {
  /** Absent when there is none, or when it is not well formed. */
  readonly document?: ComposedDocument
  readonly error?: YamlSyntaxError
  /** Where something stands behind the first document: another one, or text that cannot be read. */
  readonly more?: number
  readonly errorInMore?: YamlSyntaxError
}

type Open =
  {kind: 'sequence'; items: YamlNode[]; node: SequenceNode} | {kind: 'mapping'; pairs: Pair[]; key: YamlNode | undefined; node: MappingNode}

/** The first document from `from` on as nodes with places, and whether anything follows it. */
export function compose(text: string, lines: LineMap, from = 0): Composition {
  const parser = new YamlParser(text, from)
  let document: ComposedDocument | undefined
  try {
    const start = parser.next()
    if (start.type !== 'document-start') return {}
    const root = composeDocument(parser, text, lines)
    const [major, minor] = start.version ?? []
    document = {
      root,
      start: start.start,
      ...(major === undefined || minor === undefined ? {} : {version: {major, minor, offset: start.versionAt ?? start.start}})
    }
    const next = parser.next()
    return next.type === 'document-start' ? {document, more: next.start} : {document}
  } catch (error) {
    if (!(error instanceof YamlSyntaxError)) throw error
    return document === undefined ? {error} : {document, more: error.offset, errorInMore: error}
  }
}

function composeDocument(parser: YamlParser, text: string, lines: LineMap): YamlNode {
  const anchors = new Map<string, ScalarNode | SequenceNode | MappingNode>()
  const open: Open[] = []
  let root: YamlNode | undefined
  const place = (node: YamlNode): void => {
    const parent = open.at(-1)
    if (parent === undefined) root = node
    else if (parent.kind === 'sequence') parent.items.push(node)
    else if (parent.key === undefined) parent.key = node
    else {
      parent.pairs.push({key: parent.key, value: node})
      parent.key = undefined
    }
  }
  for (;;) {
    const event = parser.next()
    switch (event.type) {
      case 'document-end':
        if (root === undefined) throw new YamlSyntaxError('the document has no content', event.start)
        return root
      case 'alias': {
        const target = anchors.get(event.name)
        if (target === undefined)
          throw new YamlSyntaxError(`"*${event.name}" refers to an anchor that does not exist`, event.start, 'alias-name')
        const node: AliasNode = {kind: 'alias', span: lines.span(event.start, event.end), name: event.name, target}
        place(node)
        break
      }
      case 'scalar': {
        const {value, style} = event
        const node: ScalarNode = {kind: 'scalar', value, style, raw: text.slice(event.start, event.end), ...common(event, lines, event.end)}
        if (node.anchor !== undefined) anchors.set(node.anchor, node)
        place(node)
        break
      }
      case 'sequence-start':
      case 'mapping-start': {
        const opened = openCollection(event, lines)
        if (opened.node.anchor !== undefined) anchors.set(opened.node.anchor, opened.node)
        place(opened.node)
        open.push(opened)
        break
      }
      case 'collection-end': {
        const closed = open.pop()
        if (closed !== undefined) closeCollection(closed, event, lines)
        break
      }
      default:
        throw new YamlSyntaxError('the document ended unexpectedly', event.start)
    }
  }
}

function common(
  event: {start: number; tag?: string; anchor?: string},
  lines: LineMap,
  end: number
): Pick<ScalarNode, 'span' | 'tag' | 'anchor'> {
  return {
    span: lines.span(event.start, end),
    ...(event.tag === undefined ? {} : {tag: event.tag}),
    ...(event.anchor === undefined ? {} : {anchor: event.anchor})
  }
}

function openCollection(event: Extract<YamlEvent, {type: 'sequence-start' | 'mapping-start'}>, lines: LineMap): Open {
  const shared = common(event, lines, event.start)
  if (event.type === 'sequence-start') {
    const items: YamlNode[] = []
    return {kind: 'sequence', items, node: {kind: 'sequence', items, ...shared}}
  }
  const pairs: Pair[] = []
  return {kind: 'mapping', pairs, key: undefined, node: {kind: 'mapping', pairs, ...shared}}
}

/** A block collection ends with its last entry, not with the line break and the indentation behind it. */
function closeCollection(open: Open, event: {start: number; end: number}, lines: LineMap): void {
  const last = open.kind === 'sequence' ? open.items.at(-1) : open.pairs.at(-1)?.value
  const end = event.end > event.start ? event.end : (last?.span.end.offset ?? event.end)
  const node = open.node as {span: SequenceNode['span']}
  node.span = {start: node.span.start, end: lines.position(Math.max(end, node.span.start.offset))}
}
