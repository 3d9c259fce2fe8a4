import type {Span} from '../core/diagnostic.ts'

/** A place in a file for a sentence: `taskdef.json:12:5`, or the file alone. */
export function placeText(file: string, span: Span | undefined): string {
  return span === undefined ? file : `${file}:${span.start.line}:${span.start.column}`
}
