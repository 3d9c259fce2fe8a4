import type {DeploymentOverview, LifecycleEventSnapshot, RollbackInfo} from './model.ts'
import type {TrafficShare} from './traffic-share.ts'

/** What a watch tells, in the order it happened as far as polling shows. */
export type DeploymentEvent =
  | {readonly type: 'status-changed'; readonly deploymentId: string; readonly from?: string; readonly to: string}
  | {readonly type: 'overview-changed'; readonly deploymentId: string; readonly overview: DeploymentOverview}
  | {readonly type: 'target-changed'; readonly deploymentId: string; readonly target: string; readonly from?: string; readonly to: string}
  | {readonly type: 'lifecycle-changed'; readonly deploymentId: string; readonly target: string; readonly event: LifecycleEventSnapshot}
  /** ECS and Lambda: what the deployment brings has another share of the traffic than at the last look. */
  | ({readonly type: 'traffic-shifted'; readonly deploymentId: string; readonly target: string} & TrafficShare)
  | {readonly type: 'unknown-status'; readonly deploymentId: string; readonly status: string}
  | {readonly type: 'poll-failed'; readonly deploymentId: string; readonly reason: string; readonly retryInMs: number}
  | {readonly type: 'targets-unreadable'; readonly deploymentId: string; readonly reason: string; readonly hint?: string}
  | {
      /** Targets that have said nothing for long; told once until they speak again. */
      readonly type: 'targets-stalled'
      readonly deploymentId: string
      /** `not-started`: their first lifecycle event has not begun. `running`: the event they are in does not end. */
      readonly phase: 'not-started' | 'running'
      /** The first ones. Empty when nothing lists them: those that are pending although none is in progress. */
      readonly targets: readonly string[]
      readonly targetCount: number
      /** How long at least. */
      readonly silentMs: number
      /** What to check, one sentence each. */
      readonly checks: readonly string[]
    }
  /** The deployment was not asked for by a user: `creator` is AWS's word for who did, such as `autoscaling`. */
  | {readonly type: 'started-by'; readonly deploymentId: string; readonly creator: string; readonly followUpOf?: string}
  /** CodeDeploy deploys to instances that Auto Scaling launched meanwhile. These deployments are not watched. */
  | {readonly type: 'follow-ups-started'; readonly deploymentId: string; readonly followUps: readonly string[]}
  | {
      readonly type: 'rollback-started'
      readonly deploymentId: string
      readonly rollback: RollbackInfo & {readonly rollbackDeploymentId: string}
    }
  | {
      readonly type: 'heartbeat'
      readonly deploymentId: string
      readonly status: string
      readonly elapsedMs: number
      readonly overview?: DeploymentOverview
    }
  | {
      readonly type: 'finished'
      readonly deploymentId: string
      readonly status: string
      readonly errorCode?: string
      readonly errorMessage?: string
    }
