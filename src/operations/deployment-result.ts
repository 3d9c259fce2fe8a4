import {failedTargets} from '../deployment/explain.ts'
import type {RunEnd} from './follow-to-end.ts'
import type {DeployPorts} from './ports.ts'
import type {DeployResult} from './result.ts'

/** What is known of a deployment besides how it ended. */
type DeploymentFacts = Pick<
  DeployResult,
  | 'applicationName'
  | 'deploymentGroupName'
  | 'deploymentGroupCreated'
  | 'deploymentGroupChange'
  | 'computePlatform'
  | 'revision'
  | 'previousRevision'
  | 'bundle'
  | 'taskDefinition'
  | 'lambdaCurrentVersion'
  | 'lambdaTargetVersion'
  | 'diagnostics'
>

/** The result of an operation that is about one deployment and its rollback. `startMs`: when the operation began. */
export function toDeployResult(
  {outcome, failures, snapshots, ...end}: RunEnd & Pick<DeployResult, 'isStopped'>,
  facts: DeploymentFacts,
  startMs: number,
  {codedeploy, clock}: Pick<DeployPorts, 'clock'> & {readonly codedeploy: Pick<DeployPorts['codedeploy'], 'deploymentUrl'>}
): DeployResult {
  const [first] = snapshots
  const last = snapshots.at(-1)
  const deploymentUrl = end.deploymentId === undefined ? undefined : codedeploy.deploymentUrl(end.deploymentId)
  return {
    outcome,
    ...facts,
    ...end,
    deploymentIds: [end.deploymentId, end.rollbackDeploymentId].filter(id => id !== undefined),
    ...(first && {deploymentStatus: first.status}),
    ...(deploymentUrl !== undefined && {deploymentUrl}),
    ...(end.rollbackDeploymentId !== undefined && last && last !== first && {rollbackStatus: last.status}),
    ...(first?.overview && {overview: first.overview}),
    failedTargets: first ? failedTargets(first) : [],
    failures,
    durationMs: clock.now() - startMs,
    snapshots
  }
}
