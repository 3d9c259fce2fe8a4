import type {BundleType} from '../core/codedeploy-words.ts'
import type {Diagnostic} from '../core/diagnostic.ts'
import type {CreateDeploymentInput} from '../deployment/create-deployment-input.ts'
import type {FailedTarget, FailureExplanation} from '../deployment/failure.ts'
import type {DeploymentOverview, DeploymentSnapshot, RevisionLocation} from '../deployment/model.ts'
import type {SettingDifference} from './group-ports.ts'

export const outcomes = [
  'succeeded',
  'failed',
  'stopped',
  'rolled-back',
  'rollback-failed',
  'timed-out',
  'cancelled',
  'superseded',
  'skipped',
  'left-running',
  'unknown'
] as const
export type Outcome = (typeof outcomes)[number]

/** What was packaged, when a directory or an archive was given. */
export interface BundleSummary {
  /** Where the archive is on disk; absent when it was streamed to S3. */
  readonly path?: string
  readonly type: BundleType
  /** Hex SHA-256 of the content (paths, modes, links and bytes), the same on every machine; it names the object in S3. */
  readonly sha256: string
  /** Bytes of the archive. Absent when nothing was sent because S3 already had it. */
  readonly size?: number
  readonly fileCount: number
}

/** What became of a deployment group, and what is set otherwise than before; of one that is created, everything. */
export interface GroupChange {
  readonly change: 'created' | 'updated' | 'unchanged'
  readonly differences: readonly SettingDifference[]
}

/**
 * How a deployment ended. Only `outcome: 'succeeded'` is a success, but for what `reached` and `isStopped` say.
 */
export interface DeployResult {
  readonly outcome: Outcome
  /** How far the deployment came, when `waitFor` asked for no more than that: then `left-running` is what was asked for. */
  readonly reached?: 'created' | 'ready' | 'traffic-shifted'
  /**
   * Of a `stop`: whether the deployment was stopped, and rolled back if that was asked for. Any other end is not what was asked for, not
   * even `succeeded`.
   */
  readonly isStopped?: boolean
  readonly applicationName: string
  /** Empty when it was skipped because the branch has none. */
  readonly deploymentGroupName: string
  /** Whether the group was created for this deployment; absent without a configuration of it. */
  readonly deploymentGroupCreated?: boolean
  /** What became of the group itself, of a dry run what would; absent without a configuration of it, and where it did not come to that. */
  readonly deploymentGroupChange?: GroupChange
  readonly deploymentId?: string
  /** The deployment and, after it, its rollback. */
  readonly deploymentIds: readonly string[]
  readonly deploymentStatus?: string
  /** The deployment's page in the AWS console; never holds an account id. Absent for the embedded CodeDeploy. */
  readonly deploymentUrl?: string
  readonly computePlatform?: string
  readonly errorCode?: string
  readonly errorMessage?: string
  /** Of a dry run: what CreateDeployment would have been asked, in AWS's own words. */
  readonly request?: CreateDeploymentInput
  readonly rollbackDeploymentId?: string
  readonly rollbackStatus?: string
  readonly overview?: DeploymentOverview
  readonly failedTargets: readonly FailedTarget[]
  readonly failures: readonly FailureExplanation[]
  readonly revision?: RevisionLocation
  readonly previousRevision?: RevisionLocation
  readonly bundle?: BundleSummary
  /** ECS: the task definition that was deployed, as `family:revision`. */
  readonly taskDefinition?: string
  /** Lambda: the version that had the alias's traffic before the deployment. */
  readonly lambdaCurrentVersion?: string
  /** Lambda: the version that was to get it. */
  readonly lambdaTargetVersion?: string
  readonly diagnostics: readonly Diagnostic[]
  readonly durationMs: number
  /** The last look at the deployment, and at its rollback when there was one: every target with its events. */
  readonly snapshots: readonly DeploymentSnapshot[]
  /** What `onEvent` threw, if it did; it heard nothing after that. */
  readonly observerError?: string
}

/** What became of a deployment group that was to be deleted. `skipped`: a dry run, or there was none to be deleted for the branch. */
export interface DeletedGroup {
  readonly outcome: 'succeeded' | 'skipped'
  readonly applicationName: string
  /** Absent when the branch has none. */
  readonly deploymentGroupName?: string
  /** False when it was not there, which is a success too. */
  readonly deploymentGroupDeleted: boolean
  readonly applicationDeleted: boolean
  /** Why it was skipped. */
  readonly errorMessage?: string
  readonly durationMs: number
  /** What `onEvent` threw, if it did; it heard nothing after that. */
  readonly observerError?: string
}
