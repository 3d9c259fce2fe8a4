import type {Span} from '../core/diagnostic.ts'
import {ignorePattern, type IgnorePattern} from './ignore-pattern.ts'
import {toBytes} from './wildmatch.ts'

/** A line of a `.gitattributes`. */
export interface AttributeLine {
  readonly pattern: IgnorePattern
  /** What it says of each attribute, macros resolved; `unspecified` takes back what other lines say. */
  readonly says: ReadonlySet<string>
  readonly span: Span
}

export interface AttributesFile {
  /** Path in the repository. */
  readonly file: string
  readonly text: string
}

export interface AttributePlace {
  readonly file: string
  readonly span: Span
}

/** Longer lines are passed over by git (attr.h, ATTR_MAX_LINE_LENGTH). */
const maxLineBytes = 2048

/**
 * Says which line of which `.gitattributes` decides about an attribute of a path, as gitattributes(5) has it: of the nearest file that says
 * anything about it, the last line. What the attribute is, git itself knows better.
 */
export function attributeLines(
  files: readonly AttributesFile[]
): (path: string, isDirectory: boolean, attribute: string) => AttributePlace | undefined {
  const root = files.find(({file}) => !file.includes('/'))
  const macros = new Map<string, readonly string[]>([['binary', ['diff', 'merge', 'text']]])
  // Only there they can be defined.
  for (const {definition, names} of root === undefined ? [] : parsedLines(root.text)) {
    if (definition !== undefined) macros.set(definition, expanded(names, macros))
  }
  const byFolder = new Map<string, {readonly file: string; readonly lines: readonly AttributeLine[]}>()
  for (const {file, text} of files) {
    const lines = parsedLines(text).flatMap(({pattern, names, span}) =>
      pattern === undefined ? [] : [{pattern, says: new Set(expanded(names, macros)), span}]
    )
    byFolder.set(file.slice(0, Math.max(0, file.lastIndexOf('/'))), {file, lines})
  }
  return (path, isDirectory, attribute) => {
    for (let cut = path.lastIndexOf('/'); ; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = byFolder.get(cut < 0 ? '' : path.slice(0, cut))
      const relative = toBytes(path.slice(cut + 1))
      const line = folder?.lines.findLast(({pattern, says}) => says.has(attribute) && pattern.matches(relative, isDirectory))
      if (folder !== undefined && line !== undefined) return {file: folder.file, span: line.span}
      if (cut <= 0) return undefined
    }
  }
}

interface ParsedLine {
  readonly pattern?: IgnorePattern
  /** The macro that it defines. */
  readonly definition?: string
  readonly names: readonly string[]
  readonly span: Span
}

function parsedLines(text: string): readonly ParsedLine[] {
  const found: ParsedLine[] = []
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    const written = line.replace(/\r$/, '')
    const span = {
      start: {line: index + 1, column: 1, offset},
      end: {line: index + 1, column: written.length + 1, offset: offset + written.length}
    }
    offset += line.length + 1
    const trimmed = (index === 0 ? written.replace(/^\uFEFF/, '') : written).replace(/^[ \t]+/, '')
    if (trimmed === '' || trimmed.startsWith('#') || Buffer.byteLength(line) >= maxLineBytes) continue
    const [, macro, quoted, plain, rest = ''] = /^(?:\[attr\](\S+)|"((?:[^"\\]|\\.)*)"|(\S+))(.*)$/s.exec(trimmed) ?? []
    const names = rest.split(/[ \t\r]+/).flatMap(word => /^[-!]?([^=]+)/.exec(word)?.[1] ?? [])
    if (macro !== undefined) found.push({definition: macro, names, span})
    const pattern = quoted === undefined ? ignorePattern(plain ?? '') : ignorePattern(unquoted(quoted))
    // Git takes no pattern that takes another one back.
    if (macro === undefined && pattern?.isNegated === false) found.push({pattern, names, span})
  }
  return found
}

function expanded(names: readonly string[], macros: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return names.flatMap(name => [name, ...(macros.get(name) ?? [])])
}

/** A pattern as C writes texts (quote.c of git); bytes beyond ASCII are read as UTF-8. */
function unquoted(text: string): string {
  const letters: Readonly<Record<string, string>> = {a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v'}
  const bytes = Buffer.from(text, 'utf8')
    .toString('latin1')
    .replace(/\\([0-3][0-7]{2}|.)/gs, (_, escape: string) =>
      escape.length === 3 ? String.fromCharCode(parseInt(escape, 8)) : (letters[escape] ?? escape)
    )
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
