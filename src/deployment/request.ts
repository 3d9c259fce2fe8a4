import type {FileExistsBehavior} from '../core/codedeploy-words.ts'
import type {AutoRollbackEvent, RevisionLocation} from './model.ts'

/** `false`: off, whatever the group says. A list: on, for these events. Absent: the group's own settings. */
export type AutoRollback = false | readonly AutoRollbackEvent[]

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
}

/** CreateDeployment of the mode RESTART: the revision is that of the group's last successful deployment, and none may be named. */
export interface RestartRequest extends Omit<DeploymentRequest, 'revision' | 'fileExistsBehavior' | 'updateOutdatedInstancesOnly'> {
  readonly deploymentMode: 'RESTART'
}
