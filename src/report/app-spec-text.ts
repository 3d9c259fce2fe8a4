import type {OperationEvent} from '../operations/events.ts'
import {clip} from './clip.ts'
import {count} from './count.ts'
import {sanitizeLine, sanitizeLines} from './sanitize.ts'

const maxLines = 200
const maxLineLength = 1_000

/** The AppSpec of ECS or Lambda that is deployed as pieces of text without control characters. */
export interface AppSpecText {
  readonly title: string
  readonly changes: readonly string[]
  readonly lines: readonly string[]
}

export function appSpecText({file, changes, content}: Extract<OperationEvent, {type: 'app-spec-completed'}>): AppSpecText {
  const lines = sanitizeLines(content.trimEnd())
  const left = lines.length - maxLines
  return {
    title: file === undefined ? 'The AppSpec that was made:' : sanitizeLine(`${file}, completed:`),
    changes: changes.map(change => clip(sanitizeLine(change), maxLineLength)),
    lines: [...lines.slice(0, maxLines).map(line => clip(line, maxLineLength)), ...(left > 0 ? [`(${count(left, 'more line')})`] : [])]
  }
}
