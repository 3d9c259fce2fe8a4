import {withoutContent} from '../deployment/without-content.ts'
import type {GroupResult, GroupsResult} from '../operations/groups-result.ts'
import {maskAccountIds} from './account-ids.ts'
import {errorJson, type ErrorJson} from './error-json.ts'
import {groupRow} from './groups-text.ts'
import {diagnosticJson, toResultJson, type DiagnosticJson, type ResultJson} from './result-json.ts'

/** What became of one group: that of a run for one group, without what all of them have in common. */
export type GroupJson =
  | Omit<ResultJson, 'applicationName' | 'revision' | 'bundle' | 'diagnostics'>
  | {
      readonly outcome: 'failed'
      readonly deploymentGroupName: string
      readonly error: ErrorJson['error']
      readonly durationMs: number
    }
  | {readonly outcome: 'not-started'; readonly deploymentGroupName: string; readonly reason: string}

/** The object of `--format json` for several groups: one {@link GroupsResult} without account ids and control characters. */
export interface GroupsJson extends Omit<GroupsResult, 'groups' | 'diagnostics'> {
  readonly groups: readonly GroupJson[]
  readonly diagnostics: readonly DiagnosticJson[]
}

export function toGroupsJson({groups, diagnostics, revision, ...plain}: GroupsResult): GroupsJson {
  return {
    ...plain,
    ...(revision && {revision: withoutContent(revision)}),
    groups: groups.map(groupJson),
    diagnostics: diagnostics.map(diagnosticJson)
  }
}

/** What became of each group, short enough for an output: no targets and no logs. */
export function groupSummaryJson(group: GroupResult) {
  const {deploymentGroupName} = group
  const {deploymentId, deploymentUrl, outcome, why} = groupRow(group)
  const result = group.type === 'ended' ? group.result : undefined
  return {
    deploymentGroupName,
    outcome: group.type === 'not-started' ? 'not-started' : (result?.outcome ?? outcome),
    ...(result?.reached !== undefined && {reached: result.reached}),
    ...(deploymentId !== '' && {deploymentId}),
    ...(deploymentUrl !== undefined && {deploymentUrl}),
    ...(result?.deploymentStatus !== undefined && {deploymentStatus: result.deploymentStatus}),
    ...(result?.errorCode !== undefined && {errorCode: result.errorCode}),
    ...(result?.rollbackDeploymentId !== undefined && {rollbackDeploymentId: result.rollbackDeploymentId}),
    ...(result?.rollbackStatus !== undefined && {rollbackStatus: result.rollbackStatus}),
    ...(result?.overview && {targets: result.overview}),
    ...(result?.previousRevision && {previousRevision: withoutContent(result.previousRevision)}),
    ...(why !== '' && {reason: maskAccountIds(why)}),
    ...(group.type !== 'not-started' && {durationMs: result?.durationMs ?? (group.type === 'threw' ? group.durationMs : 0)})
  }
}

function groupJson(group: GroupResult): GroupJson {
  const {deploymentGroupName} = group
  switch (group.type) {
    case 'ended': {
      const {
        applicationName: _application,
        revision: _revision,
        bundle: _bundle,
        diagnostics: _diagnostics,
        ...own
      } = toResultJson(group.result)
      return own
    }
    case 'threw': {
      const {error, durationMs} = group
      return {outcome: 'failed', deploymentGroupName, error: errorJson(error).error, durationMs}
    }
    case 'not-started':
      return {outcome: 'not-started', deploymentGroupName, reason: group.reason}
  }
}
