import {formatDuration} from '../core/duration.ts'
import {targetCount} from '../deployment/model.ts'
import type {GroupResult, GroupsResult} from '../operations/groups-result.ts'
import type {DeployResult} from '../operations/result.ts'
import {count} from './count.ts'
import {describeError} from './describe-error.ts'
import {clip} from './clip.ts'
import {exitStatus} from './exit-status.ts'
import {toneOf, whatIsOpen} from './outcome-text.ts'
import type {Tone} from './paint.ts'
import {sanitizeLine} from './sanitize.ts'

/** A line of the table of groups, without control characters. Texts are empty when there is nothing to say. */
export interface GroupRow {
  readonly group: string
  readonly deploymentId: string
  readonly deploymentUrl: string | undefined
  /** The outcome, or `not started`. */
  readonly outcome: string
  readonly tone: Extract<Tone, 'good' | 'bad' | 'warn'>
  readonly duration: string
  /** What failed, or why nothing was done. */
  readonly why: string
}

/** How an outcome reads where nobody asked for more than a deployment that goes on. */
const reachedTexts = {created: 'created', ready: 'ready', 'traffic-shifted': 'traffic shifted'} as const
const maxWhyLength = 500

export function groupRow(group: GroupResult): GroupRow {
  const name = sanitizeLine(group.deploymentGroupName)
  switch (group.type) {
    case 'ended': {
      const {deploymentId = '', deploymentUrl, outcome, reached, durationMs, failures, errorMessage = ''} = group.result
      const [first, ...others] = failures
      const summary = first === undefined ? errorMessage : `${first.summary}${others.length === 0 ? '' : ` (and ${others.length} more)`}`
      return {
        group: name,
        deploymentId: sanitizeLine(deploymentId),
        deploymentUrl,
        outcome: reached === undefined ? outcome : reachedTexts[reached],
        tone: toneOf(group.result),
        duration: formatDuration(durationMs),
        why: clip(sanitizeLine(outcome === 'succeeded' ? partial(group.result) : summary), maxWhyLength)
      }
    }
    case 'threw':
      return {
        group: name,
        deploymentId: '',
        deploymentUrl: undefined,
        outcome: 'failed',
        tone: 'bad',
        duration: formatDuration(group.durationMs),
        why: clip(sanitizeLine(describeError(group.error)[0] ?? ''), maxWhyLength)
      }
    case 'not-started':
      return {
        group: name,
        deploymentId: '',
        deploymentUrl: undefined,
        outcome: 'not started',
        tone: 'warn',
        duration: '',
        why: clip(sanitizeLine(group.reason), maxWhyLength)
      }
  }
}

/** What a success leaves out: health rules allow targets that failed, and a deployment without any. */
function partial({overview}: Pick<DeployResult, 'overview'>): string {
  if (overview === undefined) return ''
  const total = targetCount(overview)
  if (total === 0) return 'it has no targets'
  return overview.failed > 0 ? `it failed on ${overview.failed} of ${count(total, 'target')}` : ''
}

/** The same and, of each group, what no other annotation says: why it failed by a rule of the run, or how to take up what is open. */
export function describeGroupsVerdict(result: GroupsResult): string {
  const reasons = result.groups.flatMap(group => {
    if (group.type !== 'ended') return []
    const {outcome, errorMessage, failures} = group.result
    const reason = outcome === 'failed' && failures.length === 0 ? errorMessage : whatIsOpen(group.result)
    return reason === undefined ? [] : [sanitizeLine(`${group.deploymentGroupName}: ${reason}`)]
  })
  return [describeGroups(result), ...reasons].join('\n')
}

/** How all of them ended, in one sentence without a full stop: `1 of 3 groups succeeded, 1 rolled-back (eu), 1 not started (us)`. */
export function describeGroups({applicationName, groups}: GroupsResult): string {
  const byOutcome = new Map<string, string[]>()
  for (const group of groups) {
    const {outcome, group: name} = groupRow(group)
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), name])
  }
  const succeeded = byOutcome.get('succeeded')?.length ?? 0
  const all = count(groups.length, 'group')
  if (succeeded === groups.length) return sanitizeLine(`${applicationName} was deployed to all ${all}`)
  const others = [...byOutcome].filter(([outcome]) => outcome !== 'succeeded')
  const parts = others.map(([outcome, names]) => `${names.length} ${outcome} (${clip(names.join(', '), maxWhyLength)})`)
  if (groups.every(isDryRun)) return sanitizeLine(`Dry run of ${applicationName}: nothing was deployed to ${all}`)
  // Where none was to be deployed to, none of them is missing.
  if (succeeded === 0 && groups.every(isAsAsked)) return `${sanitizeLine(applicationName)}: ${parts.map(sanitizeLine).join(', ')}`
  return [`${applicationName}: ${succeeded} of ${all} succeeded`, ...parts].map(sanitizeLine).join(', ')
}

/** Whether a group ended as it was asked for: also where that is a skip. */
export function isAsAsked(group: GroupResult): boolean {
  return group.type === 'ended' && exitStatus(group.result) === 0
}

function isDryRun(group: GroupResult): boolean {
  return group.type === 'ended' && group.result.outcome === 'skipped' && group.result.request !== undefined
}
