import type {Diagnostic, Severity} from '../core/diagnostic.ts'
import {formatDuration} from '../core/duration.ts'
import type {Observer} from '../core/observer.ts'
import {formatSize} from '../core/size.ts'
import type {FailureExplanation} from '../deployment/failure.ts'
import type {OperationEvent} from '../operations/events.ts'
import type {DeployResult} from '../operations/result.ts'
import {maskAccountIds} from './account-ids.ts'
import {appSpecText} from './app-spec-text.ts'
import {renderDiagnostic, type ReadText} from './code-frame.ts'
import {collapseSkipped} from './collapse-skipped.ts'
import {describeError} from './describe-error.ts'
import {describeEvent} from './describe-event.ts'
import {failureDiagnostic} from './failure-diagnostic.ts'
import {failureText} from './failure-text.ts'
import {findingsToShow} from './findings-text.ts'
import {byGroup} from './by-group.ts'
import {differenceLines} from './group-change-text.ts'
import {groupsTable} from './groups-table.ts'
import {describeOutcome, rollbackStory, toneOf, whatIsOpen} from './outcome-text.ts'
import {ansiPaint, plainPaint, type Paint, type Tone} from './paint.ts'
import {RunningWork} from './running-work.ts'
import {sanitizeLine} from './sanitize.ts'
import {TargetColumns} from './target-columns.ts'

export interface ConsoleReporterOptions {
  /** Receives one line, without its line break. */
  readonly write: (line: string) => void
  /** ANSI colours. Default: false. */
  readonly colour?: boolean
  /**
   * Shows a line that the next call replaces and that is erased by an empty text: live progress on a terminal.
   * It is always erased before `write` is called. Default: no live progress.
   */
  readonly showProgress?: (line: string) => void
}

const severityTones: Readonly<Record<Severity, Tone>> = {error: 'bad', warning: 'warn', info: 'dim'}

/**
 * Tells an operation on the command line: a line for each event, a block for each failure, and how it ended as the last line.
 * Whatever hosts and scripts wrote has lost its control characters.
 */
export function consoleReporter({write, colour = false, showProgress}: ConsoleReporterOptions): Observer<OperationEvent> {
  const paint = colour ? ansiPaint : plainPaint
  const texts = new Map<string, string>()
  let isProgressShown = false
  // The groups of a run share one screen: whoever writes a line takes the progress of any of them away first.
  const screen: Screen = {
    write: line => {
      screen.progress('')
      write(line)
    },
    progress: line => {
      if (!showProgress || (line === '' && !isProgressShown)) return
      showProgress(line)
      isProgressShown = line !== ''
    }
  }
  return byGroup(label =>
    reporterOn(
      {
        write: line => screen.write(line === '' ? '' : `${paint('dim', label)}${line}`),
        progress: line => screen.progress(line === '' ? '' : `${label}${line}`)
      },
      texts,
      paint
    )
  )
}

interface Screen {
  readonly write: (line: string) => void
  /** An empty line takes it away. */
  readonly progress: (line: string) => void
}

function reporterOn({write, progress}: Screen, texts: Map<string, string>, paint: Paint): Observer<OperationEvent> {
  const running = new RunningWork()
  const columns = new TargetColumns()
  const explained = new Set<string>()
  let lastLine = ''

  const say = (lines: readonly string[]): void => {
    for (const line of lines) {
      // Blocks are set apart by one blank line, wherever they stand.
      if (line !== '' || lastLine !== '') write(line)
      lastLine = line
    }
  }
  const explain = (failure: FailureExplanation): string[] => {
    const key = JSON.stringify(failure)
    if (explained.has(key)) return []
    explained.add(key)
    return failureBlock(failure, texts, paint)
  }

  const report: Observer<OperationEvent> = event => {
    running.observe(event)
    columns.observe(event)
    if (event.type === 'validated') texts.set(event.validation.file, event.validation.text)
    switch (event.type) {
      case 'validated': {
        const {shown, rest} = findingsToShow(event.validation.diagnostics)
        say([describeEvent(event, {paint}) ?? '', ...shown.flatMap(diagnostic => paintedDiagnostic(diagnostic, event.validation, paint))])
        if (rest !== undefined) say([rest])
        break
      }
      case 'failure-explained':
        say(explain(event.failure))
        break
      case 'ended':
        say(event.result.failures.flatMap(explain))
        say(closing(event.result, paint))
        break
      case 'app-spec-completed':
        say(appSpecBlock(event, paint))
        break
      case 'deployment-group':
        say([describeEvent(event, {paint}) ?? '', ...differenceLines(event)])
        break
      case 'group-failed':
        say([describeEvent(event, {paint}) ?? '', ...describeError(event.result.error).slice(1)])
        break
      case 'groups-ended':
        say(['', ...groupsTable(event.result, paint), ''])
        say([describeEvent(event, {paint}) ?? ''])
        break
      case 'upload-progressed':
        progress(`Uploading: ${formatSize(event.sentBytes)}${event.totalBytes === undefined ? '' : ` of ${formatSize(event.totalBytes)}`}`)
        break
      default: {
        const line = describeEvent(event, {...columns.layout, paint})
        if (line !== undefined)
          say([event.type === 'heartbeat' ? withDetail(line, running.describe({counted: event.overview !== undefined})) : line])
        else if (isProgress(event)) progress(running.describe())
      }
    }
  }
  return collapseSkipped(report, line => say([paint('dim', line)]))
}

/** The lines of a finding: its head in the colour of its severity, its frame, its hint. */
function paintedDiagnostic(diagnostic: Diagnostic, read: ReadText, paint: Paint): string[] {
  const [head = '', ...rest] = renderDiagnostic(diagnostic, read).split('\n')
  return [paint(severityTones[diagnostic.severity], head), ...rest]
}

function isProgress({type}: OperationEvent): boolean {
  return type === 'overview-changed' || type === 'lifecycle-changed' || type === 'target-changed'
}

function withDetail(line: string, detail: string): string {
  return detail === '' ? line : `${line}: ${detail}`
}

function failureBlock(failure: FailureExplanation, texts: ReadonlyMap<string, string>, paint: Paint): string[] {
  const {summary, facts, message, logTail, place, remedy} = failureText(failure)
  const lines = ['', `${paint('bad', 'Failure:')} ${paint('strong', summary)}`]
  const add = (label: string, values: readonly string[]): void => {
    for (const [index, value] of values.entries()) lines.push(`  ${(index === 0 ? label : '').padEnd(8)} ${value}`.trimEnd())
  }
  for (const [label, value] of facts) add(label, [value])
  add('message', message)
  add(
    'log',
    logTail.map(line => paint('dim', `| ${line}`))
  )
  if (place !== undefined) add('at', [place])
  const diagnostic = failureDiagnostic(failure)
  const text = texts.get(failure.location?.file ?? '')
  if (diagnostic && text !== undefined) {
    // The place and the failure are told already: only the frame is new.
    for (const line of paintedDiagnostic(diagnostic, {file: diagnostic.file, text}, paint).slice(1)) lines.push(`  ${line}`)
  }
  add('to do', remedy)
  lines.push('')
  return lines
}

/** What was put into the AppSpec, a line each, and all of it. */
function appSpecBlock(event: Extract<OperationEvent, {type: 'app-spec-completed'}>, paint: Paint): string[] {
  const {title, changes, lines} = appSpecText(event)
  return [title, ...changes.map(change => `  - ${change}`), ...lines.map(line => paint('dim', `  | ${line}`.trimEnd()))]
}

function closing(result: DeployResult, paint: Paint): string[] {
  const lines: string[] = []
  const story = rollbackStory(result)
  if (story !== undefined) lines.push(story)
  const why = result.failures.length === 0 ? result.errorMessage : whatIsOpen(result)
  if (why !== undefined) lines.push(maskAccountIds(sanitizeLine(why)))
  if (result.deploymentUrl !== undefined && result.outcome !== 'succeeded') lines.push(sanitizeLine(result.deploymentUrl))
  lines.push(`${paint(toneOf(result), describeOutcome(result))}, after ${formatDuration(result.durationMs)}`)
  return lines
}
