import type {Diagnostic} from '../core/diagnostic.ts'
import {clip} from './clip.ts'

/** As much of a line as is shown. */
const widest = 120
const linesBefore = 1
/** As much of a message and of a hint: values in them can be as long as the file. */
const longestText = 2_000

/** A file that was read. */
export interface ReadText {
  /** As diagnostics name it. */
  readonly file: string
  readonly text: string
}

/**
 * A diagnostic for people: where, what, the lines with the place underlined, and what to do. Without its place, and in another file than the
 * one that was `read`, only the words. Control characters of the text are not shown as they are: it is untrusted.
 */
export function renderDiagnostic(diagnostic: Diagnostic, read?: ReadText): string {
  const {file, span, severity, message, rule, hint, agents} = diagnostic
  const where = span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`
  const concerned = agents === undefined || agents.length === 0 ? '' : ` (${agents.join(', ')})`
  const parts = [`${printable(where)}: ${severity}: ${printable(clip(message, longestText))} [${rule}]${concerned}`]
  if (span !== undefined && read?.file === file) parts.push(...frame(span, read.text))
  if (hint !== undefined) parts.push(`  help: ${printable(clip(hint, longestText))}`)
  return parts.join('\n')
}

function frame({start, end}: NonNullable<Diagnostic['span']>, text: string): string[] {
  const lines = linesOf(text)
  const line = lines[start.line - 1]
  if (line === undefined) return []
  const digits = String(start.line).length
  const shift = start.column > widest - 20 ? start.column - 20 : 0
  const show = (content: string): string => printable(content.slice(shift, shift + widest))
  const gutter = (number: number | undefined): string => `${number === undefined ? ' '.repeat(digits) : String(number).padStart(digits)} |`
  const result: string[] = []
  for (let number = Math.max(1, start.line - linesBefore); number <= start.line; number++) {
    result.push(`${number === start.line ? '>' : ' '} ${gutter(number)} ${show(lines[number - 1] ?? '')}`.trimEnd())
  }
  const last = end.line === start.line ? end.column : line.length + 1
  const length = Math.max(1, Math.min(last - start.column, widest - (start.column - 1 - shift)))
  result.push(`  ${gutter(undefined)} ${' '.repeat(start.column - 1 - shift)}${'^'.repeat(length)}`)
  return result
}

let lastText = ''
let lastLines: readonly string[] = ['']

/** The findings of a file are shown one after the other: splitting it anew for each would take the square of the time. */
function linesOf(text: string): readonly string[] {
  if (text !== lastText) {
    lastText = text
    lastLines = text.split(/\r\n|\n|\r/)
  }
  return lastLines
}

/** One column for one character, so that the underline stays below what it marks. */
function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replaceAll(/[\u2028\u2029]/g, ' ')
    .replaceAll(/\p{Cc}|[\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
