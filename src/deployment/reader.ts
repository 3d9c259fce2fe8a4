import type {DeploymentSnapshot, TargetSnapshot} from './model.ts'

/** The reads a watch needs. Adapters translate failures into `DeployError`. */
export interface DeploymentReader {
  /** GetDeployment; `targets` is empty. */
  getDeployment(deploymentId: string, signal?: AbortSignal): Promise<DeploymentSnapshot>
  /** One page of ListDeploymentTargets, only targets in one of `statuses` if given. An empty page may have a successor. */
  listTargets(
    deploymentId: string,
    options: {readonly statuses?: readonly string[]; readonly nextToken?: string},
    signal?: AbortSignal
  ): Promise<{readonly ids: readonly string[]; readonly nextToken?: string}>
  /** BatchGetDeploymentTargets: at most {@link targetBatchSize} ids, of ECS and Lambda exactly one. */
  getTargets(deploymentId: string, ids: readonly string[], signal?: AbortSignal): Promise<readonly TargetSnapshot[]>
}

/** What BatchGetDeploymentTargets takes at most. */
export const targetBatchSize = 25
