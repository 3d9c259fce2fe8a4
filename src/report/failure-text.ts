import type {FailureExplanation} from '../deployment/failure.ts'
import {clip, lastLines} from './clip.ts'
import {sanitizeLine, sanitizeLines} from './sanitize.ts'

/** A failure as pieces of text without control characters, for renderers that only lay them out. */
export interface FailureText {
  readonly summary: string
  /** Label and value: event, script, code, targets. */
  readonly facts: readonly (readonly [string, string])[]
  /** What the host or the service said: untrusted. */
  readonly message: readonly string[]
  /** The end of the script's output: untrusted. Empty when it was empty or says nothing but the message. */
  readonly logTail: readonly string[]
  /** `appspec.yml:12:15`, as far as it is known. */
  readonly place?: string
  readonly remedy: readonly string[]
}

const maxTargetsNamed = 10
const maxMessageLines = 20
const maxLineLength = 1_000
const maxLogBytes = 16_384

export function failureText(failure: FailureExplanation): FailureText {
  const {event, script, hookFunction, code, targets, targetCount, revision, location} = failure
  const facts: [string, string][] = []
  if (event !== undefined) facts.push(['event', sanitizeLine(event)])
  if (script !== undefined)
    facts.push(['script', sanitizeLine(script) + (revision === 'previous' ? ' (of the revision installed before)' : '')])
  if (hookFunction !== undefined) facts.push(['function', sanitizeLine(hookFunction)])
  facts.push(['code', sanitizeLine(code)])
  if (targets.length > 0) facts.push(['targets', nameTargets(targets, targetCount)])
  const message = bounded(sanitizeLines(failure.message))
  const log = lastLines(
    sanitizeLines(failure.logTail).map(line => clip(line, maxLineLength)),
    maxLogBytes
  )
  const place = location && placeOf(location.file, location.span?.start)
  return {
    summary: clip(sanitizeLine(failure.summary), maxLineLength),
    facts,
    message,
    logTail: log.lines.join('\n').trim() === message.join('\n').trim() ? [] : log.lines,
    ...(place !== undefined && {place}),
    remedy: sanitizeLines(failure.remedy)
  }
}

/** `file:line:column`, or the file alone. */
export function placeOf(file: string, start?: {readonly line: number; readonly column: number}): string {
  return sanitizeLine(file) + (start === undefined ? '' : `:${start.line}:${start.column}`)
}

function nameTargets(targets: readonly string[], targetCount: number): string {
  const named = targets.slice(0, maxTargetsNamed).map(sanitizeLine).join(', ')
  const more = targets.length > maxTargetsNamed ? ` and ${targets.length - maxTargetsNamed} more` : ''
  return clip(`${named}${more} (${targets.length} of ${Math.max(targetCount, targets.length)})`, maxLineLength)
}

function bounded(lines: readonly string[]): string[] {
  const kept = lines.slice(0, maxMessageLines).map(line => clip(line, maxLineLength))
  return lines.length > maxMessageLines ? [...kept, `… ${lines.length - maxMessageLines} more lines`] : kept
}
