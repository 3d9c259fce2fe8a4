import type {DeploymentOverview} from '../deployment/model.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import type {DeployResult} from '../operations/result.ts'
import {maskAccountIds} from './account-ids.ts'
import {clip} from './clip.ts'
import {groupSummaryJson} from './groups-json.ts'
import {groupRow, isAsAsked} from './groups-text.ts'
import {
  boundedJson,
  bundleOutputs,
  failedTargetsBudget,
  findings,
  functionOutputs,
  known,
  linesOf,
  maxErrorLength,
  revisionOutputs,
  type Outputs
} from './outputs.ts'
import {failedTargetJson} from './result-json.ts'

const resultBudget = 128 * 1024

/**
 * What the action puts out for several groups: the ids of the deployments and what is said of each stand on lines of their own, in the
 * order of the groups; `result` says which is whose.
 */
export function outputsOfGroups(result: GroupsResult): Outputs {
  const {groups, revision, bundle, diagnostics} = result
  const results = groups.flatMap(group => (group.type === 'ended' ? group.result : []))
  const rows = groups.map(groupRow)
  const rollbacks = results.filter(({rollbackDeploymentId}) => rollbackDeploymentId !== undefined)
  const failures = groups
    .filter(group => !isAsAsked(group))
    .map(groupRow)
    .filter(({why}) => why !== '')
    .map(({group, why}) => `${group}: ${why}`)
  return known({
    outcome: result.outcome,
    'deployment-id': linesOf(rows.map(({deploymentId}) => deploymentId)),
    'deployment-ids': JSON.stringify(result.deploymentIds),
    'deployment-status': linesOf(results.map(({deploymentStatus}) => deploymentStatus)),
    'deployment-url': linesOf(rows.map(({deploymentUrl}) => deploymentUrl)),
    'application-name': result.applicationName,
    'deployment-group-name': linesOf(groups.map(({deploymentGroupName}) => deploymentGroupName)),
    'compute-platform': results.find(({computePlatform}) => computePlatform !== undefined)?.computePlatform,
    'error-code': results.find(({deploymentGroupName}) => deploymentGroupName === result.decidedBy)?.errorCode,
    'error-message': clip(maskAccountIds(failures.join('\n')), maxErrorLength),
    'rollback-deployment-id': linesOf(rollbacks.map(({rollbackDeploymentId}) => rollbackDeploymentId)),
    'rollback-status': linesOf(rollbacks.map(({rollbackStatus}) => rollbackStatus)),
    targets: sumOf(results),
    'failed-targets': boundedJson(
      results.flatMap(({deploymentGroupName, failedTargets}) =>
        failedTargets.map(target => ({deploymentGroupName, ...failedTargetJson(target)}))
      ),
      failedTargetsBudget
    ),
    result: boundedJson(groups.map(groupSummaryJson), resultBudget),
    ...revisionOutputs(revision),
    ...bundleOutputs(bundle),
    ...functionOutputs(
      results.find(({taskDefinition, lambdaTargetVersion}) => (taskDefinition ?? lambdaTargetVersion) !== undefined) ?? {}
    ),
    diagnostics: findings(diagnostics)
  })
}

/** The instances of all groups by status. */
function sumOf(results: readonly DeployResult[]): string | undefined {
  const overviews = results.flatMap(({overview}) => overview ?? [])
  if (overviews.length === 0) return undefined
  const sum = {pending: 0, inProgress: 0, succeeded: 0, failed: 0, skipped: 0, ready: 0}
  for (const overview of overviews) for (const key of Object.keys(sum) as (keyof DeploymentOverview)[]) sum[key] += overview[key]
  return JSON.stringify(sum)
}
