import type {Diagnostic, Fix} from '../core/diagnostic.ts'
import {describeFix} from './fix-text.ts'
import {sanitizeLine} from './sanitize.ts'

/** What `validate --fix` would do about a finding. */
export interface FixJson {
  /** The file that would change. */
  readonly file: string
  /** In words. */
  readonly summary: string
  /** All together; absent when there are more than a thousand, as in a long script with other line ends. */
  readonly edits?: readonly EditJson[]
}

/** Characters that `text` takes the place of. Lines and columns count from 1; the end is exclusive. */
export interface EditJson {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly text: string
}

/** A fix with more edits is told in words: a report must not become many times as long as the file it is about. */
const mostEdits = 1_000

/** Texts of edits are exact: whoever applies them must not write something else. */
export function fixJson(fix: Fix, {file}: Pick<Diagnostic, 'file'>): FixJson {
  const {edits} = fix
  return {
    file: sanitizeLine(fix.file ?? file),
    summary: describeFix(edits),
    ...(isListed(fix) && {
      edits: edits.map(({span: {start, end}, text}) => ({
        line: start.line,
        column: start.column,
        endLine: end.line,
        endColumn: end.column,
        text
      }))
    })
  }
}

/** Whether a report lists the edits of a fix. */
export function isListed({edits}: Fix): boolean {
  return edits.length <= mostEdits
}
