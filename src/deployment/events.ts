import type {DeploymentOverview, LifecycleEventSnapshot, RollbackInfo} from './model.ts'

/** What a watch tells, in the order it happened as far as polling shows. */
export type DeploymentEvent =
  | {readonly type: 'status-changed'; readonly deploymentId: string; readonly from?: string; readonly to: string}
  | {readonly type: 'overview-changed'; readonly deploymentId: string; readonly overview: DeploymentOverview}
  | {readonly type: 'target-changed'; readonly deploymentId: string; readonly target: string; readonly from?: string; readonly to: string}
  | {readonly type: 'lifecycle-changed'; readonly deploymentId: string; readonly target: string; readonly event: LifecycleEventSnapshot}
  | {readonly type: 'unknown-status'; readonly deploymentId: string; readonly status: string}
  | {readonly type: 'poll-failed'; readonly deploymentId: string; readonly reason: string; readonly retryInMs: number}
  | {readonly type: 'targets-unreadable'; readonly deploymentId: string; readonly reason: string}
  | {
      readonly type: 'rollback-started'
      readonly deploymentId: string
      readonly rollback: RollbackInfo & {readonly rollbackDeploymentId: string}
    }
  | {readonly type: 'heartbeat'; readonly deploymentId: string; readonly status: string; readonly elapsedMs: number}
  | {
      readonly type: 'finished'
      readonly deploymentId: string
      readonly status: string
      readonly errorCode?: string
      readonly errorMessage?: string
    }
