import type {FileExistsBehavior} from '../core/codedeploy-words.ts'
import type {AutoRollbackEvent, RevisionLocation} from './model.ts'

/** `false`: off, whatever the group says. A list: on, for these events. Absent: the group's own settings. */
export type AutoRollback = false | readonly AutoRollbackEvent[]

/** The alarms that stop this deployment, in AWS's own words; in place of those of the group. */
export interface AlarmOverride {
  /** `false`: none does. */
  readonly enabled: boolean
  /** Go on when the state of an alarm cannot be read. */
  readonly ignorePollAlarmFailure?: boolean
  readonly alarms?: readonly {readonly name: string}[]
}

export interface TagFilter {
  readonly Key?: string
  readonly Value?: string
  readonly Type?: 'KEY_ONLY' | 'VALUE_ONLY' | 'KEY_AND_VALUE'
}

/** The replacement instances of a blue/green deployment, in AWS's own words. */
export interface TargetInstances {
  /** Instances that match any of them. */
  readonly tagFilters?: readonly TagFilter[]
  readonly autoScalingGroups?: readonly string[]
  /** Instances that match one filter of each list. */
  readonly ec2TagSet?: {readonly ec2TagSetList?: readonly (readonly TagFilter[])[]}
}

/** CreateDeployment in our words. What is absent is not sent, so that the deployment group's own settings apply. */
export interface DeploymentRequest {
  readonly applicationName: string
  readonly deploymentGroupName: string
  readonly deploymentConfigName?: string
  readonly description: string
  readonly revision: RevisionLocation
  readonly fileExistsBehavior?: FileExistsBehavior
  readonly ignoreApplicationStopFailures?: boolean
  readonly updateOutdatedInstancesOnly?: boolean
  readonly autoRollback?: AutoRollback
  readonly overrideAlarms?: AlarmOverride
  readonly targetInstances?: TargetInstances
}

/** CreateDeployment of the mode RESTART: the revision is that of the group's last successful deployment, and none may be named. */
export interface RestartRequest extends Omit<
  DeploymentRequest,
  'revision' | 'fileExistsBehavior' | 'updateOutdatedInstancesOnly' | 'targetInstances'
> {
  readonly deploymentMode: 'RESTART'
}
