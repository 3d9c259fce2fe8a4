import {formatDuration} from '../../core/duration.ts'
import type {GroupsResult} from '../../operations/groups-result.ts'
import {describeGroups, groupRow} from '../groups-text.ts'
import {rollbackStory, toneOf} from '../outcome-text.ts'
import {describeRevision} from '../revision-text.ts'
import {appSpecSections} from './app-spec-sections.ts'
import {groupChangeSections} from './group-change-sections.ts'
import {markdownCode, markdownLink, markdownText, tableRow} from './markdown.ts'
import {
  bundleCell,
  defaultMaxBytes,
  diagnosticSection,
  failureSection,
  fit,
  fitAll,
  functionRows,
  marks,
  requestSection,
  targetSection,
  type Section,
  type SummaryOptions
} from './summary.ts'

/**
 * A run for several groups as the Markdown of a job summary: one table of all groups, then what failed in each. The targets of groups whose
 * deployment succeeded are left out.
 */
export function renderGroupsSummary(
  result: GroupsResult,
  {maxBytes = defaultMaxBytes, appSpecs = [], groupChanges = []}: SummaryOptions = {}
): string {
  const troubled = result.groups.flatMap(group => (group.type === 'ended' && group.result.outcome !== 'succeeded' ? group.result : []))
  const explained = troubled.filter(({failures}) => failures.length > 0)
  const requests = troubled.flatMap(({deploymentGroupName, request}) => (request ? [[deploymentGroupName, request] as const] : []))
  const stories = troubled.flatMap(group => rollbackStory(group) ?? [])
  const targets = troubled.flatMap(({rollbackDeploymentId, snapshots}) =>
    snapshots
      .filter(snapshot => snapshot.targets.length > 0)
      .map(snapshot => ({snapshot, isRollback: snapshot.id === rollbackDeploymentId}))
  )
  return [
    fit(tableSection(result), maxBytes * 0.2),
    fit(factsSection(result), maxBytes * 0.03),
    ...fitAll(groupChangeSections(groupChanges), maxBytes * 0.05),
    ...(stories.length === 0
      ? []
      : [
          fit({head: ['### Rollbacks', ''], items: stories.map(story => `- ↩️ ${markdownText(story)}`), unit: 'rollback'}, maxBytes * 0.05)
        ]),
    ...requests.map(([name, request]) =>
      fit(requestSection(request, `What CreateDeployment would be asked for ${markdownCode(name)}`), (maxBytes * 0.2) / requests.length)
    ),
    ...explained.map(({deploymentGroupName, failures}) =>
      fit(failureSection(failures, `What failed in ${markdownCode(deploymentGroupName)}`), (maxBytes * 0.35) / explained.length)
    ),
    ...targets.map(({snapshot, isRollback}) => fit(targetSection(snapshot, isRollback), (maxBytes * 0.2) / targets.length)),
    ...fitAll(appSpecSections(appSpecs), maxBytes * 0.1),
    ...(result.diagnostics.length === 0 ? [] : [fit(diagnosticSection(result.diagnostics), maxBytes * 0.15)])
  ]
    .filter(section => section !== '')
    .join('\n')
}

function tableSection(result: GroupsResult): Section {
  return {
    head: [
      `## ${marks[toneOf(result)]} ${markdownText(describeGroups(result))}`,
      '',
      tableRow(['Deployment group', 'Deployment', 'Outcome', 'Duration', 'Reason']),
      '|---|---|---|---|---|'
    ],
    items: result.groups.map(group => {
      const {group: name, deploymentId, deploymentUrl, outcome, tone, duration, why} = groupRow(group)
      const mark = group.type === 'not-started' ? '·' : marks[tone]
      return tableRow([
        markdownCode(name),
        deploymentId === '' ? '' : markdownLink(deploymentId, deploymentUrl),
        `${mark} ${markdownText(outcome)}`,
        duration,
        markdownText(why)
      ])
    }),
    unit: 'group'
  }
}

function factsSection({applicationName, revision, bundle, groups, durationMs}: GroupsResult): Section {
  const rows: [string, string][] = [['Application', markdownCode(applicationName)]]
  if (revision) rows.push(['Revision', markdownCode(describeRevision(revision))])
  if (bundle) rows.push(['Bundle', bundleCell(bundle)])
  rows.push(...sharedRows(groups))
  rows.push(['Duration', formatDuration(durationMs)])
  return {head: ['| | |', '|---|---|'], items: rows.map(tableRow), unit: 'row'}
}

/** Task definition and version, once where all groups have the same: each has a service or an alias of its own. */
function sharedRows(groups: GroupsResult['groups']): [string, string][] {
  const byTitle = new Map<string, Map<string, string[]>>()
  for (const group of groups) {
    if (group.type !== 'ended') continue
    for (const [title, value] of functionRows(group.result)) {
      const names = byTitle.get(title) ?? new Map<string, string[]>()
      byTitle.set(title, names.set(value, [...(names.get(value) ?? []), group.deploymentGroupName]))
    }
  }
  return [...byTitle].map(([title, values]) => {
    const [only, ...others] = values.keys()
    if (only !== undefined && others.length === 0) return [title, only]
    return [title, [...values].map(([value, names]) => `${value} (${names.map(markdownCode).join(', ')})`).join('; ')]
  })
}
