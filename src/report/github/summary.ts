import {severityOrder, type Diagnostic, type Severity} from '../../core/diagnostic.ts'
import {formatDuration} from '../../core/duration.ts'
import {formatSize} from '../../core/size.ts'
import {withHint} from '../../core/with-hint.ts'
import type {FailureExplanation} from '../../deployment/failure.ts'
import {targetCount, type DeploymentSnapshot, type LifecycleEventSnapshot, type TargetSnapshot} from '../../deployment/model.ts'
import {trafficShareOf, type TrafficShare} from '../../deployment/traffic-share.ts'
import type {BundleSummary, DeployResult} from '../../operations/result.ts'
import {byteLength} from '../clip.ts'
import {count} from '../count.ts'
import {describeError} from '../describe-error.ts'
import {exitStatus} from '../exit-status.ts'
import {failureText, placeOf} from '../failure-text.ts'
import type {GroupChangeEvent} from '../group-change-text.ts'
import {describeOutcome, rollbackStory, toneOf} from '../outcome-text.ts'
import {describeRevision} from '../revision-text.ts'
import {sanitizeLines} from '../sanitize.ts'
import {describeTasks, describeTraffic} from '../traffic-text.ts'
import {appSpecSections, type CompletedAppSpecEvent} from './app-spec-sections.ts'
import {groupChangeSections} from './group-change-sections.ts'
import {markdownCode, markdownFence, markdownLink, markdownProse, markdownText, tableRow} from './markdown.ts'

export interface SummaryOptions {
  /**
   * Most bytes of UTF-8. Default and recommendation: 512 KiB. GitHub drops the whole summary above 1 MiB, and the runner's
   * masking may make it grow after we measured it.
   */
  readonly maxBytes?: number
  /** What was put into AppSpecs of ECS and Lambda. Default: nothing. */
  readonly appSpecs?: readonly CompletedAppSpecEvent[]
  /** What became of deployment groups themselves. Default: nothing. */
  readonly groupChanges?: readonly GroupChangeEvent[]
}

export const defaultMaxBytes = 512 * 1024
const maxTargets = 100
const maxEvents = 20

export const marks = {good: '✅', bad: '❌', warn: '⚠️'} as const
const severityMarks: Readonly<Record<Severity, string>> = {error: '❌', warning: '⚠️', info: 'ℹ️'}
const statusMarks: ReadonlyMap<string, string> = new Map([
  ['Succeeded', '✅'],
  ['Failed', '❌'],
  ['Skipped', '➖'],
  ['InProgress', '⏳'],
  ['Pending', '·'],
  ['Ready', '🟢']
])

/** A part of the summary: whole items are left out when its share of the budget is used up, and a line says how many. */
export interface Section {
  readonly head: readonly string[]
  readonly items: readonly string[]
  /** What an item is called when some are left out: `failure`. */
  readonly unit: string
  /** Items that were never rendered, for the count. */
  readonly leftOut?: number
}

/** A result as the Markdown of a job summary. All text that the project or its hosts wrote is shown as text. */
export function renderSummary(
  result: DeployResult,
  {maxBytes = defaultMaxBytes, appSpecs = [], groupChanges = []}: SummaryOptions = {}
): string {
  const story = rollbackStory(result)
  const targets = result.snapshots.filter(snapshot => snapshot.targets.length > 0)
  return [
    fit(factsSection(result), maxBytes * 0.1),
    ...fitAll(groupChangeSections(groupChanges), maxBytes * 0.05),
    ...(story === undefined
      ? []
      : [fit({head: [`### Rollback`, '', `↩️ ${markdownText(story)}`], items: [], unit: 'line'}, maxBytes * 0.03)]),
    ...(result.request === undefined ? [] : [fit(requestSection(result.request), maxBytes * 0.1)]),
    ...(result.failures.length === 0 ? [] : [fit(failureSection(result.failures), maxBytes * 0.4)]),
    ...targets.map(snapshot =>
      fit(targetSection(snapshot, snapshot.id === result.rollbackDeploymentId), (maxBytes * 0.3) / targets.length)
    ),
    ...fitAll(appSpecSections(appSpecs), maxBytes * 0.1),
    ...(result.diagnostics.length === 0 ? [] : [fit(diagnosticSection(result.diagnostics), maxBytes * 0.15)])
  ]
    .filter(section => section !== '')
    .join('\n')
}

/** The summary of a run that ended before there was a result: the error, and what was found in the user's files. */
export function renderErrorSummary(
  error: unknown,
  diagnostics: readonly Diagnostic[],
  {maxBytes = defaultMaxBytes, groupChanges = []}: SummaryOptions = {}
): string {
  const [first = 'failed', ...rest] = describeError(error)
  return [
    fit(
      {
        head: [
          `## ${marks.bad} ${markdownText(first)}`,
          ...(rest.length > 0 ? ['', markdownFence(rest.map(line => line.trimStart()))] : [])
        ],
        items: [],
        unit: 'line'
      },
      maxBytes * 0.3
    ),
    ...fitAll(groupChangeSections(groupChanges), maxBytes * 0.05),
    ...(diagnostics.length === 0 ? [] : [fit(diagnosticSection(diagnostics), maxBytes * 0.6)])
  ]
    .filter(section => section !== '')
    .join('\n')
}

/** The summary of a run that deployed nothing, and was to deploy nothing: one sentence, and what was found in the user's files. */
export function renderFindingsSummary(
  sentence: string,
  diagnostics: readonly Diagnostic[],
  {maxBytes = defaultMaxBytes}: SummaryOptions = {}
): string {
  return [
    fit({head: [`## ${marks.good} ${markdownText(sentence)}`], items: [], unit: 'line'}, maxBytes * 0.1),
    ...(diagnostics.length === 0 ? [] : [fit(diagnosticSection(diagnostics), maxBytes * 0.8)])
  ]
    .filter(section => section !== '')
    .join('\n')
}

export function fit({head, items, unit, leftOut = 0}: Section, maxBytes: number): string {
  const cutLine = (amount: number): string => `\n_${count(amount, `more ${unit}`)} left out; the log has the rest._\n`
  let text = `${head.join('\n')}\n`
  const room = maxBytes - byteLength(cutLine(items.length + leftOut))
  if (byteLength(text) > room) return ''
  let shown = 0
  for (const item of items) {
    const next = `${text}${item}\n`
    if (byteLength(next) > room) break
    text = next
    shown += 1
  }
  const missing = items.length - shown + leftOut
  return missing > 0 ? text + cutLine(missing) : text
}

/** Sections that share a part of the budget alike. */
export function fitAll(sections: readonly Section[], maxBytes: number): readonly string[] {
  return sections.map(section => fit(section, maxBytes / sections.length))
}

function factsSection(result: DeployResult): Section {
  const rows: [string, string][] = [['Application', markdownCode(result.applicationName)]]
  // A branch may have no group.
  if (result.deploymentGroupName !== '') {
    const created = result.deploymentGroupCreated === true ? ', created' : ''
    rows.push(['Deployment group', `${markdownCode(result.deploymentGroupName)}${created}`])
  }
  if (result.deploymentId !== undefined) {
    rows.push([
      'Deployment',
      `${markdownLink(result.deploymentId, result.deploymentUrl)} ${markdownText(result.deploymentStatus ?? '')}`.trim()
    ])
  }
  if (result.rollbackDeploymentId !== undefined) {
    rows.push(['Rollback', `${markdownCode(result.rollbackDeploymentId)} ${markdownText(result.rollbackStatus ?? '')}`.trim()])
  }
  if (result.isStopped !== true && (result.errorCode !== undefined || result.errorMessage !== undefined)) {
    // Why nothing was deployed where that was asked for is no error.
    const title = exitStatus(result) === 0 ? 'Note' : 'Error'
    rows.push([title, [markdownCode(result.errorCode ?? ''), markdownText(result.errorMessage ?? '')].filter(Boolean).join(' ')])
  }
  if (result.computePlatform !== undefined) rows.push(['Compute platform', markdownText(result.computePlatform)])
  if (result.revision) rows.push(['Revision', markdownCode(describeRevision(result.revision))])
  if (result.previousRevision) rows.push(['Previous revision', markdownCode(describeRevision(result.previousRevision))])
  if (result.bundle) rows.push(['Bundle', bundleCell(result.bundle)])
  rows.push(...functionRows(result))
  rows.push(['Duration', formatDuration(result.durationMs)])
  return {
    head: [`## ${marks[toneOf(result)]} ${markdownText(describeOutcome(result))}`, '', '| | |', '|---|---|'],
    items: rows.map(tableRow),
    unit: 'row'
  }
}

/** What a service or an alias was to get: rows of title and value. */
export function functionRows({taskDefinition, lambdaCurrentVersion, lambdaTargetVersion}: DeployResult): [string, string][] {
  const rows: [string, string][] = []
  if (taskDefinition !== undefined) rows.push(['Task definition', markdownCode(taskDefinition)])
  if (lambdaTargetVersion !== undefined) {
    const before = lambdaCurrentVersion === undefined ? '' : `, before it ${markdownCode(lambdaCurrentVersion)}`
    rows.push(['Version', `${markdownCode(lambdaTargetVersion)}${before}`])
  }
  return rows
}

export function bundleCell({type, fileCount, size, sha256}: BundleSummary): string {
  return `${type}, ${count(fileCount, 'file')}${size === undefined ? '' : `, ${formatSize(size)}`}, content ${markdownCode(sha256.slice(0, 12))}`
}

/** What a dry run would have asked, to read and to copy. */
export function requestSection(request: NonNullable<DeployResult['request']>, title = 'What CreateDeployment would be asked'): Section {
  const lines = sanitizeLines(JSON.stringify(request, null, 2))
  return {head: [`### ${title}`, '', markdownFence(lines)], items: [], unit: 'line'}
}

export function failureSection(failures: readonly FailureExplanation[], title = 'What failed'): Section {
  return {head: [`### ${title}`], items: failures.map(failureItem), unit: 'failure'}
}

function failureItem(failure: FailureExplanation): string {
  const {summary, facts, message, logTail, place, remedy} = failureText(failure)
  const lines = ['', `#### ${markdownText(summary)}`, '']
  for (const [label, value] of facts) lines.push(`- ${label}: ${markdownCode(value)}`)
  if (place !== undefined) lines.push(`- at: ${markdownCode(place)}`)
  lines.push('', `**What to do:** ${markdownProse(remedy.join(' '))}`)
  if (message.length > 0) lines.push('', markdownFence(message))
  if (logTail.length > 0) {
    lines.push(
      '',
      `<details><summary>End of the script's output (${count(logTail.length, 'line')})</summary>`,
      '',
      markdownFence(logTail),
      '',
      '</details>'
    )
  }
  return lines.join('\n')
}

/** Targets by lifecycle events, failed targets first. */
export function targetSection(snapshot: DeploymentSnapshot, isRollback: boolean): Section {
  const {id, targets, overview} = snapshot
  const rank = ({status}: TargetSnapshot): number => (status === 'Failed' ? 0 : status === 'Succeeded' ? 2 : 1)
  const shown = [...targets].sort((a, b) => rank(a) - rank(b)).slice(0, maxTargets)
  const names = [...new Set(shown.flatMap(({events}) => events.map(({name}) => name)))].slice(0, maxEvents)
  const traffic = new Map(shown.flatMap(target => [[target.id, trafficShareOf(snapshot, target)] as const]))
  const hasTraffic = [...traffic.values()].some(share => share !== undefined)
  const total = overview === undefined ? targets.length : targetCount(overview)
  // Of a large deployment the watch reads those that failed and those it finds at work; of any, none that has not begun.
  const unread =
    total > targets.length
      ? [`_${targets.length} of ${count(total, 'target')} are listed: the events of the others were not read._`, '']
      : []
  return {
    head: [
      `### Targets of ${isRollback ? 'the rollback ' : ''}${markdownCode(id)}`,
      '',
      ...unread,
      tableRow(['Target', 'Status', ...(hasTraffic ? ['Traffic'] : []), ...names.map(markdownText)]),
      `|${'---|'.repeat(names.length + (hasTraffic ? 3 : 2))}`
    ],
    items: shown.map(target => {
      const byName = new Map(target.events.map(event => [event.name, event]))
      return tableRow([
        markdownCode(target.id),
        markStatus(target.status),
        ...(hasTraffic ? [trafficCell(traffic.get(target.id))] : []),
        ...names.map(name => eventCell(byName.get(name)))
      ])
    }),
    unit: 'target',
    leftOut: targets.length - shown.length
  }
}

function trafficCell(share: TrafficShare | undefined): string {
  if (share === undefined) return ''
  return markdownText([describeTraffic(share), ...(share.tasks ? [describeTasks(share.tasks)] : [])].join('; '))
}

function eventCell(event: LifecycleEventSnapshot | undefined): string {
  if (event === undefined) return ''
  const {status, startTimeMs, endTimeMs, diagnostics} = event
  const mark = statusMarks.get(status) ?? markdownText(status)
  const duration = startTimeMs === undefined || endTimeMs === undefined ? '' : formatDuration(Math.max(0, endTimeMs - startTimeMs))
  const code = status === 'Failed' && diagnostics ? markdownText(diagnostics.errorCode) : ''
  return [mark, code, duration].filter(Boolean).join(' ')
}

function markStatus(status: string): string {
  return `${statusMarks.get(status) ?? ''} ${markdownText(status)}`.trim()
}

export function diagnosticSection(diagnostics: readonly Diagnostic[]): Section {
  return {
    head: ['### Findings in the AppSpec and the bundle', '', '| | Where | Rule | Finding |', '|---|---|---|---|'],
    items: [...diagnostics]
      .sort((a, b) => severityOrder[a.severity] - severityOrder[b.severity])
      .map(({severity, rule, message, hint, file, span}) =>
        tableRow([
          severityMarks[severity],
          markdownCode(placeOf(file, span?.start)),
          markdownCode(rule),
          markdownProse(withHint({message, hint}))
        ])
      ),
    unit: 'finding'
  }
}
