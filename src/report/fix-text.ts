import type {Diagnostic, Fix} from '../core/diagnostic.ts'
import {clip} from './clip.ts'
import {count} from './count.ts'
import {sanitizeLine} from './sanitize.ts'

const widest = 80

/** What a fix did, as a line: where, what stands there now, and the rule. */
export function fixText({rule, file, span, fix}: Diagnostic): string {
  const isElsewhere = fix?.file !== undefined
  const where = isElsewhere || span === undefined ? (fix?.file ?? file) : `${file}:${span.start.line}:${span.start.column}`
  return `${sanitizeLine(where)}: fixed: ${describeFix(fix?.edits ?? [])} [${rule}]`
}

/** What the edits of a fix make of what stands there. */
export function describeFix(edits: Fix['edits']): string {
  const written = edits.map(({text}) => text).filter(text => text !== '')
  const [only] = written
  if (only === undefined) {
    const deleted = edits.reduce((sum, {span}) => sum + span.end.offset - span.start.offset, 0)
    return `${count(deleted, 'character')} deleted`
  }
  if (written.length > 1) return count(edits.length, 'change')
  return /^\s+$/.test(only) ? `${count(only.length, 'blank')} for the tab` : `now ${clip(sanitizeLine(only), widest)}`
}
