import type {Span} from '../core/diagnostic.ts'
import {ignorePattern, type IgnorePattern} from './ignore-pattern.ts'
import {toBytes} from './wildmatch.ts'

/** A line of a `.gitattributes`. */
export interface AttributeLine {
  readonly pattern: IgnorePattern
  /** Attributes and macros that it says something of, as they are written. */
  readonly names: readonly string[]
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
  // Only there they can be defined.
  const saying = macrosSaying([binary, ...(root === undefined ? [] : parsedLines(root.text))])
  const byFolder = new Map<string, {readonly file: string; readonly lines: readonly AttributeLine[]}>()
  for (const {file, text} of files) {
    const lines = parsedLines(text).flatMap(({pattern, names, span}) => (pattern === undefined ? [] : [{pattern, names, span}]))
    byFolder.set(file.slice(0, Math.max(0, file.lastIndexOf('/'))), {file, lines})
  }
  return (path, isDirectory, attribute) => {
    const macros = saying(attribute)
    const says = ({names}: AttributeLine): boolean => names.some(name => name === attribute || macros.has(name))
    for (let cut = path.lastIndexOf('/'); ; cut = path.lastIndexOf('/', cut - 1)) {
      const folder = byFolder.get(cut < 0 ? '' : path.slice(0, cut))
      const relative = toBytes(path.slice(cut + 1))
      const line = folder?.lines.findLast(each => says(each) && each.pattern.matches(relative, isDirectory))
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

/** Git knows it without a definition. */
const binary: Pick<ParsedLine, 'definition' | 'names'> = {definition: 'binary', names: ['diff', 'merge', 'text']}

/**
 * The macros that say something of an attribute, by themselves or through those that are defined above them. They are never written out: of
 * forty that each name the one before twice that would be a billion names.
 */
function macrosSaying(lines: readonly Pick<ParsedLine, 'definition' | 'names'>[]): (attribute: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return attribute => {
    const found = known.get(attribute)
    if (found !== undefined) return found
    const macros = new Set<string>()
    for (const {definition, names} of lines) {
      if (definition === undefined) continue
      if (names.some(name => name === attribute || macros.has(name))) macros.add(definition)
      else macros.delete(definition)
    }
    known.set(attribute, macros)
    return macros
  }
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
