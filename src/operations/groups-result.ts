import type {Diagnostic} from '../core/diagnostic.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {BundleSummary, DeployResult, Outcome} from './result.ts'

/** What became of one of several deployment groups. */
export type GroupResult =
  | {readonly type: 'ended'; readonly deploymentGroupName: string; readonly result: DeployResult}
  | {
      /** Its deployment could not be carried out, such as a create that AWS refused: there is none. Never a success. */
      readonly type: 'threw'
      readonly deploymentGroupName: string
      /** A `DeployError`, unless it is a bug of this program. */
      readonly error: unknown
      readonly durationMs: number
    }
  | {
      readonly type: 'not-started'
      readonly deploymentGroupName: string
      /** `failed`: another group was no success, with `failFast`. `cancelled`: the run was cancelled before its turn. */
      readonly because: 'failed' | 'cancelled'
      /** In words. */
      readonly reason: string
    }

/** How a run ended that deployed one revision to several groups. */
export interface GroupsResult {
  /**
   * The worst of the groups; `succeeded`, `skipped`, `superseded`, or `left-running` with `reached`, only when there was nothing worse.
   */
  readonly outcome: Outcome
  /** As a {@link DeployResult} has it. */
  readonly reached?: NonNullable<DeployResult['reached']>
  /** The first group that has this outcome. */
  readonly decidedBy: string
  readonly applicationName: string
  /** One for each group, in the order they were named in. */
  readonly groups: readonly GroupResult[]
  /** All deployments, each followed by its rollback, in the order of the groups. */
  readonly deploymentIds: readonly string[]
  /** Absent when no group was to get one. */
  readonly revision?: RevisionLocation
  readonly bundle?: BundleSummary
  readonly diagnostics: readonly Diagnostic[]
  readonly durationMs: number
  /** What `onEvent` threw, if it did; it heard nothing after that. */
  readonly observerError?: string
}
