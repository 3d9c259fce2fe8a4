import {isOnlyName} from '../../core/app-spec-names.ts'
import type {Diagnostic, Severity} from '../../core/diagnostic.ts'
import type {FailureExplanation, SourceLocation} from '../../deployment/failure.ts'
import type {OperationEvent} from '../../operations/events.ts'
import type {DeployResult} from '../../operations/result.ts'
import {maskAccountIds} from '../account-ids.ts'
import {clip} from '../clip.ts'
import {count} from '../count.ts'
import {failureText, placeOf} from '../failure-text.ts'
import {sanitizeLine, sanitizeText} from '../sanitize.ts'
import {breakOldCommands} from './inert-line.ts'

const annotationLevels = ['error', 'warning', 'notice'] as const
type AnnotationLevel = (typeof annotationLevels)[number]

/** What `@actions/core`'s `error`, `warning` and `notice` take. Lines and columns count from 1, ends are inclusive. */
export interface Annotation {
  readonly level: AnnotationLevel
  /** At most 4,000 characters; the runner cuts at 4,096. */
  readonly message: string
  readonly title: string
  readonly file?: string
  readonly startLine?: number
  readonly startColumn?: number
  readonly endLine?: number
  readonly endColumn?: number
}

export interface AnnotationSources {
  readonly failures?: readonly FailureExplanation[]
  readonly diagnostics?: readonly Diagnostic[]
  /** What could not be carried out, beside the error that ends the step. */
  readonly errors?: readonly {readonly message: string; readonly hint?: string}[]
  /** What `warning` events said. */
  readonly warnings?: readonly {readonly message: string; readonly hint?: string}[]
}

/**
 * The runner keeps 10 of each level in a step (actions/runner, ExecutionContext.cs) and drops the rest from all but the log.
 * One error is left for `setFailed`, which is an annotation too.
 */
const annotationBudget: Readonly<Record<AnnotationLevel, number>> = {error: 9, warning: 10, notice: 10}

const maxMessageLength = 4_000
const maxTitleLength = 250
const maxLogLines = 20
const maxPlacesNamed = 20

const levels: Readonly<Record<Severity, AnnotationLevel>> = {error: 'error', warning: 'warning', info: 'notice'}

interface Finding {
  readonly rule: string
  readonly title: string
  readonly message: string
  readonly location?: SourceLocation
}

/**
 * All annotations of a step, errors first, within the budget. A level that has too many findings is merged by rule;
 * if that is still too many, the last annotation says how many are missing.
 */
export function planAnnotations({failures = [], diagnostics = [], errors = [], warnings = []}: AnnotationSources): Annotation[] {
  const findings: Readonly<Record<AnnotationLevel, Finding[]>> = {error: failures.map(failureFinding), warning: [], notice: []}
  for (const diagnostic of diagnostics) findings[levels[diagnostic.severity]].push(diagnosticFinding(diagnostic))
  for (const told of errors) findings.error.push(plainFinding(told))
  for (const told of warnings) findings.warning.push(plainFinding(told))
  return annotationLevels.flatMap(level => withinBudget(level, findings[level]))
}

/** What a result is annotated with. Of a deployment that was to be stopped, and was, nothing is an error: the log has what failed before. */
export function annotationSourcesOf({
  failures,
  diagnostics,
  isStopped
}: Pick<DeployResult, 'failures' | 'diagnostics' | 'isStopped'>): AnnotationSources {
  return {failures: isStopped === true ? [] : failures, diagnostics}
}

/** A `warning` event for an annotation: it says of which group it is, when there are several. */
export function warningOf({message, hint, group}: Extract<OperationEvent, {type: 'warning'}>): {
  readonly message: string
  readonly hint?: string
} {
  return {message: group === undefined ? message : `${group}: ${message}`, ...(hint !== undefined && {hint})}
}

function withinBudget(level: AnnotationLevel, findings: readonly Finding[]): Annotation[] {
  const budget = annotationBudget[level]
  if (findings.length <= budget) return findings.map(finding => annotation(level, finding))
  const merged = mergeByRule(findings)
  if (merged.length <= budget) return merged.map(({finding}) => annotation(level, finding))
  const shown = merged.slice(0, budget - 1)
  const rest = merged.slice(budget - 1)
  const missing = rest.reduce((sum, {amount}) => sum + amount, 0)
  const rules = [...new Set(rest.map(({finding}) => finding.title))].join(', ')
  const last = {
    rule: '',
    title: count(missing, 'more finding'),
    message: `${count(missing, 'more finding')} of this level: ${rules}. The log has more; codedeploy-kit validate --format json has all.`
  }
  return [...shown.map(({finding}) => finding), last].map(finding => annotation(level, finding))
}

/** Findings of one rule become the first of them, which names the places of the others. */
function mergeByRule(findings: readonly Finding[]): {readonly finding: Finding; readonly amount: number}[] {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    // What has no rule is about nothing else: it stays alone.
    const key = finding.rule === '' ? `\n${byRule.size}` : finding.rule
    const group = byRule.get(key)
    if (group === undefined) byRule.set(key, [finding])
    else group.push(finding)
  }
  return [...byRule.values()].flatMap(group => {
    const [first, ...others] = group
    if (first === undefined) return []
    if (others.length === 0) return [{finding: first, amount: 1}]
    const places = others.flatMap(({location}) => location ?? [])
    const named = places
      .slice(0, maxPlacesNamed)
      .map(({file, span}) => placeOf(file, span?.start))
      .join(', ')
    const more = places.length > maxPlacesNamed ? ` and ${places.length - maxPlacesNamed} more` : ''
    const also = `The same ${count(others.length, 'more time')}${named === '' ? '' : `: ${named}${more}`}`
    return [{finding: {...first, message: `${clip(first.message, maxMessageLength - also.length - 1)}\n${also}`}, amount: group.length}]
  })
}

function failureFinding(failure: FailureExplanation): Finding {
  const {summary, message, logTail, remedy} = failureText(failure)
  const log = logTail.slice(-maxLogLines)
  return {
    rule: failure.code,
    title: failure.event === undefined ? failure.code : `${failure.event}: ${failure.code}`,
    // The remedy stands before the log: it must survive when the message is cut.
    message: [summary, ...message, ...remedy, ...(log.length > 0 ? ['', ...log] : [])].join('\n'),
    ...(failure.location && {location: failure.location})
  }
}

function plainFinding({message, hint}: {readonly message: string; readonly hint?: string}): Finding {
  return {rule: '', title: 'CodeDeploy', message: [message, hint].filter(Boolean).join('\n')}
}

function diagnosticFinding({rule, message, hint, file, span}: Diagnostic): Finding {
  return {
    rule,
    title: rule,
    message: hint === undefined ? message : `${message}\n${hint}`,
    location: {file, ...(span && {span})}
  }
}

function annotation(level: AnnotationLevel, {title, message, location}: Finding): Annotation {
  const isPlaced = location !== undefined && !isOnlyName(location.file)
  // What is in no file is shown in none: the words say where it is.
  const words = location === undefined || isPlaced ? message : `${placeOf(location.file, location.span?.start)}: ${message}`
  return {
    level,
    message: clip(breakOldCommands(maskAccountIds(sanitizeText(words))) || title, maxMessageLength),
    title: clip(breakOldCommands(maskAccountIds(sanitizeLine(title))), maxTitleLength),
    ...(isPlaced && place(location))
  }
}

/**
 * The runner removes the columns of an annotation that ends on another line, so a finding of several lines is
 * pinned to where it starts. Spans end behind their last character, annotations on it.
 */
function place({file, span}: SourceLocation): Partial<Annotation> {
  const path = {file: sanitizeLine(file).replaceAll('\\', '/')}
  if (span === undefined) return path
  const {start, end} = span
  const startsAt = {...path, startLine: start.line, startColumn: start.column}
  return start.line === end.line ? {...startsAt, endLine: end.line, endColumn: Math.max(start.column, end.column - 1)} : startsAt
}
