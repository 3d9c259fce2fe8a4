import type {Observer} from '../../core/observer.ts'
import type {LifecycleEventSnapshot} from '../../deployment/model.ts'
import type {FailureExplanation} from '../../deployment/failure.ts'
import type {OperationEvent} from '../../operations/events.ts'
import {appSpecText} from '../app-spec-text.ts'
import {clip} from '../clip.ts'
import {count} from '../count.ts'
import {renderDiagnostic} from '../code-frame.ts'
import {byGroup} from '../by-group.ts'
import {collapseSkipped} from '../collapse-skipped.ts'
import {describeError} from '../describe-error.ts'
import {describeEvent, describeLifecycleEvent} from '../describe-event.ts'
import {failureText} from '../failure-text.ts'
import {findingsToShow} from '../findings-text.ts'
import {differenceLines} from '../group-change-text.ts'
import {groupsTable} from '../groups-table.ts'
import {rollbackStory, whatIsOpen} from '../outcome-text.ts'
import {RunningWork} from '../running-work.ts'
import {sanitizeLine, sanitizeLines} from '../sanitize.ts'
import {TargetColumns} from '../target-columns.ts'
import {breakOldCommands, inertLine, quotedLine} from './inert-line.ts'

export interface WorkflowLogOptions {
  /** Receives one line for standard output, without its line break. */
  readonly write: (line: string) => void
  /**
   * A new random token at each call: 16 or more letters and digits that no host can know. The runner ignores commands
   * between `::stop-commands::TOKEN` and `::TOKEN::`.
   */
  readonly stopToken: () => string
}

/** Bounds on what is remembered until an instance is final; the oldest lines go first. */
const maxLinesPerTarget = 500
const maxLineLength = 1_000
/** GitHub's log viewer becomes slow with more; failed instances always have theirs. */
const maxGroups = 100

interface TargetLog {
  readonly deploymentId: string
  readonly target: string
  readonly events: Map<string, LifecycleEventSnapshot>
  readonly output: string[]
  dropped: number
}

/**
 * What the action prints in a runner: each event as it happens, and for each instance, once it is final, a group with the table of
 * its lifecycle events and what its hooks wrote. Groups do not nest and instances run side by side, so an instance's text
 * is kept until its group can be written in one go.
 *
 * Text from hosts can issue no workflow command, for two reasons that do not depend on each other: every line is made inert
 * (inert-line.ts), and blocks of quoted text stand between `stop-commands` and its token. Annotations are not printed
 * here: they must stand outside of such blocks.
 */
export function workflowLog(options: WorkflowLogOptions): Observer<OperationEvent> {
  const logGroups = {count: 0}
  return byGroup(label => logOf(options, label, logGroups))
}

/** `logGroups`: how many there are in the whole log. `label`: of a deployment group, when there are several; before each of its lines. */
function logOf({write, stopToken}: WorkflowLogOptions, label: string, logGroups: {count: number}): Observer<OperationEvent> {
  const running = new RunningWork()
  const columns = new TargetColumns()
  const logs = new Map<string, TargetLog>()
  const explained = new Set<string>()
  let groupsLeftOut = 0

  const say = (line: string): void => {
    write(inertLine(line === '' ? '' : `${label}${line}`))
  }
  const quote = (lines: readonly string[]): void => {
    if (lines.length === 0) return
    const token = stopToken()
    write(`::stop-commands::${token}`)
    try {
      for (const line of lines) write(quotedLine(`${label}${line}`))
    } finally {
      write(`::${token}::`)
    }
  }
  const group = (title: string, body: () => void): void => {
    write(`::group::${commandData(`${label}${title}`)}`)
    try {
      body()
    } finally {
      write('::endgroup::')
    }
  }

  const targetLog = (deploymentId: string, target: string): TargetLog => {
    const key = JSON.stringify([deploymentId, target])
    const existing = logs.get(key)
    if (existing) return existing
    const log: TargetLog = {deploymentId, target, events: new Map(), output: [], dropped: 0}
    logs.set(key, log)
    return log
  }
  const flush = (log: TargetLog, status: string): void => {
    logs.delete(JSON.stringify([log.deploymentId, log.target]))
    if (log.events.size === 0 && log.output.length === 0) return
    if (logGroups.count >= maxGroups && status !== 'Failed') {
      groupsLeftOut += 1
      return
    }
    logGroups.count += 1
    const events = [...log.events.values()]
    group(`${log.target}  ${status}  ${count(events.length, 'event')} of ${log.deploymentId}`, () => {
      for (const event of events) say(`  ${describeLifecycleEvent(event, columns.layout)}`)
      const quoted = log.dropped > 0 ? [`(${count(log.dropped, 'earlier line')} left out)`, ...log.output] : [...log.output]
      // Hosts on AWS report output only with a failure; the embedded CodeDeploy has told all of it line by line already.
      if (log.output.length === 0) for (const event of events) quoted.push(...logTail(event))
      quote(quoted)
    })
  }
  const flushAll = (deploymentId?: string): void => {
    for (const log of [...logs.values()]) if (deploymentId === undefined || log.deploymentId === deploymentId) flush(log, 'not finished')
  }
  const explain = (failure: FailureExplanation): void => {
    const key = JSON.stringify(failure)
    if (explained.has(key)) return
    explained.add(key)
    const {summary, facts, message, logTail: log, place, remedy} = failureText(failure)
    say(`Failure: ${summary}`)
    for (const [label, value] of facts) say(`  ${label}: ${value}`)
    if (place !== undefined) say(`  at: ${place}`)
    quote([...message, ...log])
    for (const line of remedy) say(`  to do: ${line}`)
  }

  const report: Observer<OperationEvent> = event => {
    running.observe(event)
    columns.observe(event)
    const line = describeEvent(event, columns.layout)
    switch (event.type) {
      case 'validated': {
        const {file, diagnostics} = event.validation
        if (line !== undefined) say(line)
        if (diagnostics.length === 0) break
        const {shown, left = []} = findingsToShow(diagnostics)
        group(`${count(diagnostics.length, 'finding')} in ${file}`, () => {
          quote(shown.flatMap(diagnostic => renderDiagnostic(diagnostic, event.validation).split('\n')))
          if (left.length === 0) return
          // Annotations and summary have less room and send the reader here: nothing is left out.
          say(`${count(left.length, 'more finding')}, a line each:`)
          quote(left.map(diagnostic => renderDiagnostic(diagnostic).split('\n')[0] ?? ''))
        })
        break
      }
      case 'app-spec-completed': {
        const {title, changes, lines} = appSpecText(event)
        group(title.replace(/:$/, ''), () => {
          for (const change of changes) say(`  - ${change}`)
          quote(lines)
        })
        break
      }
      case 'hook-output': {
        const log = targetLog(event.deploymentId, event.target)
        for (const text of sanitizeLines(event.line)) {
          log.output.push(clip(`${event.lifecycleEvent} ${event.script}: ${text}`, maxLineLength))
        }
        if (log.output.length > maxLinesPerTarget) log.dropped += log.output.splice(0, log.output.length - maxLinesPerTarget).length
        break
      }
      case 'lifecycle-changed':
        targetLog(event.deploymentId, event.target).events.set(event.event.name, event.event)
        if (line !== undefined) say(line)
        break
      case 'target-changed':
        if (line === undefined) break
        say(line)
        flush(targetLog(event.deploymentId, event.target), event.to)
        break
      case 'finished':
        flushAll(event.deploymentId)
        if (line !== undefined) say(line)
        break
      case 'failure-explained':
        explain(event.failure)
        break
      case 'heartbeat': {
        const detail = running.describe({counted: event.overview !== undefined})
        say(detail === '' ? (line ?? '') : `${line ?? ''}: ${detail}`)
        break
      }
      case 'ended': {
        flushAll()
        if (groupsLeftOut > 0) say(`${count(groupsLeftOut, 'more target')} without a group of their own: see the lines above`)
        event.result.failures.forEach(explain)
        const story = rollbackStory(event.result)
        if (story !== undefined) say(story)
        // Why nothing was deployed, or what is known of a deployment out of sight, is in no other line.
        const why = event.result.failures.length === 0 ? event.result.errorMessage : whatIsOpen(event.result)
        if (why !== undefined) say(why)
        if (line !== undefined) say(line)
        break
      }
      case 'deployment-group':
        if (line !== undefined) say(line)
        for (const difference of differenceLines(event)) say(difference)
        break
      case 'group-failed':
        if (line !== undefined) say(line)
        for (const rest of describeError(event.result.error).slice(1)) say(rest)
        break
      case 'groups-ended':
        for (const row of groupsTable(event.result)) say(row)
        if (line !== undefined) say(line)
        break
      default:
        if (line !== undefined) say(line)
    }
  }
  return collapseSkipped(report, say)
}

function logTail({name, diagnostics}: LifecycleEventSnapshot): string[] {
  if (!diagnostics) return []
  const {scriptName, message, logTail: tail} = diagnostics
  return [...sanitizeLines(message), ...sanitizeLines(tail)].map(line => clip(`${name} ${scriptName}: ${line}`, maxLineLength))
}

/** The data of a workflow command; `%`, CR and LF are escaped as the runner unescapes them. */
function commandData(text: string): string {
  return breakOldCommands(clip(sanitizeLine(text), 200)).replaceAll('%', '%25')
}
