import type {AppSpecValidation} from '../appspec/validate.ts'
import type {DeploymentWaitType} from '../core/codedeploy-words.ts'
import type {CreateDeploymentInput} from '../deployment/create-deployment-input.ts'
import type {DeploymentEvent} from '../deployment/events.ts'
import type {FailureExplanation} from '../deployment/failure.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {SettingDifference} from './group-ports.ts'
import type {GroupResult, GroupsResult} from './groups-result.ts'
import type {BundleSummary, DeployResult} from './result.ts'

/**
 * Everything an operation tells, in order; `ended` is the last of a `deploy` or a `rehearse`, exactly once, unless it throws, and
 * `registered` of a push. A run for several deployment groups says of each event of one of them which `group` it is about; it has an
 * `ended` for each group that came to an end, and `groups-ended` is its last.
 */
export type OperationEvent = Told & {
  /** Name of the deployment group, in a run for several of them; absent for what is about all of them. */
  readonly group?: string
}

type Told =
  | DeploymentEvent
  | {readonly type: 'validated'; readonly validation: AppSpecValidation}
  | {readonly type: 'packaged'; readonly bundle: BundleSummary; readonly totalBytes: number; readonly elapsedMs: number}
  /** `totalBytes` is known once all is packed: packing and uploading go on at the same time. */
  | {readonly type: 'upload-progressed'; readonly sentBytes: number; readonly totalBytes?: number}
  | {readonly type: 'uploaded'; readonly revision: RevisionLocation; readonly size: number; readonly elapsedMs: number}
  | {readonly type: 'upload-skipped'; readonly revision: RevisionLocation; readonly reason: string}
  | {readonly type: 'registered'; readonly applicationName: string; readonly revision: RevisionLocation}
  /** ECS and Lambda: the AppSpec as it will be deployed, when fields of it were filled in or it was made. */
  | {
      readonly type: 'app-spec-completed'
      readonly content: string
      /** As the user knows it; absent for one that was made. */
      readonly file?: string
      /** What was put into it, one short line each. */
      readonly changes: readonly string[]
    }
  /** A task definition was registered from its file: `family:revision`. */
  | {readonly type: 'task-definition-registered'; readonly taskDefinition: string}
  /** What the function is now is published as that version, which does not have the traffic. It may have been there before. */
  | {readonly type: 'version-published'; readonly functionName: string; readonly version: string}
  | {readonly type: 'local-started'; readonly endpoint: string; readonly directory: string; readonly instances: readonly string[]}
  /** What became of the deployment group itself; with `isPlan`, that of a dry run, what would. `absent`: it was to be deleted, and is not there. */
  | {
      readonly type: 'deployment-group'
      readonly applicationName: string
      readonly deploymentGroupName: string
      readonly change: 'created' | 'updated' | 'unchanged' | 'deleted' | 'absent'
      /** What is set otherwise than before; of one that is created, everything. */
      readonly differences: readonly SettingDifference[]
      readonly isPlan?: true
    }
  /** The same of an application. */
  | {readonly type: 'application'; readonly applicationName: string; readonly change: 'created' | 'deleted'; readonly isPlan?: true}
  /** Of a dry run: what CreateDeployment would have been asked. */
  | {readonly type: 'not-requested'; readonly request: CreateDeploymentInput}
  /** Told just before CreateDeployment: whoever has to finish a killed run finds the deployment by this description. */
  | {
      readonly type: 'creating-deployment'
      readonly applicationName: string
      readonly deploymentGroupName: string
      readonly description: string
    }
  | {
      readonly type: 'deployment-created'
      readonly deploymentId: string
      readonly applicationName: string
      readonly deploymentGroupName: string
      /** Absent for a restart whose revision is not known here. */
      readonly revision?: RevisionLocation
      readonly deploymentUrl?: string
    }
  /** The first of a rollback: what it leaves, and what it brings back. */
  | {
      readonly type: 'rolling-back'
      readonly deploymentGroupName: string
      /** The group's current deployment; absent when it has none. */
      readonly from?: {readonly deploymentId: string; readonly revision?: RevisionLocation}
      readonly to: {readonly deploymentId: string; readonly revision: RevisionLocation}
    }
  /** A deployment that others created is taken up, or is to be stopped or continued. */
  | {
      readonly type: 'deployment-found'
      readonly deploymentId: string
      readonly applicationName: string
      readonly deploymentGroupName: string
      readonly status: string
      readonly revision?: RevisionLocation
      readonly deploymentUrl?: string
    }
  | {
      readonly type: 'waiting-for-active-deployment'
      readonly deploymentGroupName: string
      readonly activeDeploymentId: string
      /** As it was last seen. */
      readonly status?: string
      /** Whose it is. Untrusted text. */
      readonly startedBy?: string
      readonly elapsedMs: number
    }
  | {
      /** A line a hook wrote; only the embedded CodeDeploy tells these as they come. Untrusted text. */
      readonly type: 'hook-output'
      readonly deploymentId: string
      readonly target: string
      readonly lifecycleEvent: string
      readonly script: string
      readonly stream: 'stdout' | 'stderr'
      readonly line: string
    }
  | {readonly type: 'notice'; readonly message: string}
  | {readonly type: 'warning'; readonly message: string; readonly hint?: string}
  | {readonly type: 'stopping'; readonly deploymentId: string; readonly because: 'cancelled' | 'timed-out' | 'asked'}
  | {
      readonly type: 'continued'
      readonly deploymentId: string
      readonly waitType: DeploymentWaitType
      readonly computePlatform?: string
    }
  | {readonly type: 'failure-explained'; readonly deploymentId: string; readonly failure: FailureExplanation}
  | {readonly type: 'ended'; readonly result: DeployResult}
  /** The first of a run for several groups: which, in the order they were named in, and how many of them at once. */
  | {
      readonly type: 'groups-named'
      readonly applicationName: string
      readonly deploymentGroupNames: readonly string[]
      readonly maxParallel: number
    }
  /** What was to be done for a group could not be carried out; the run goes on with the others. */
  | {readonly type: 'group-failed'; readonly result: Extract<GroupResult, {type: 'threw'}>}
  | {readonly type: 'groups-ended'; readonly result: GroupsResult}
