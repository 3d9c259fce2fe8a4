import type {ApiRevision, DeploymentRecord} from './records.ts'

/** What a new deployment is made of; the engine adds id, times and states. */
export type NewDeployment = Omit<
  DeploymentRecord,
  'id' | 'status' | 'createdMs' | 'startedMs' | 'completedMs' | 'error' | 'targets' | 'creator' | 'rollback' | 'related'
>

/** The deployment that restores the revision after `failed`; in blue/green, between the same instances. Alarms do not stop it. */
export function rollbackOf(failed: DeploymentRecord, revision: ApiRevision): NewDeployment {
  const {applicationName, groupName, groupId, configName, deploymentStyle, settings} = failed
  const {autoRollback, fileExistsBehavior, blueGreen, ignoreApplicationStopFailures} = failed
  return {
    applicationName,
    groupName,
    groupId,
    configName,
    deploymentStyle,
    settings,
    revision,
    previousRevision: revision,
    ignoreApplicationStopFailures,
    updateOutdatedInstancesOnly: false,
    ...(blueGreen === undefined ? {} : {blueGreen}),
    ...(autoRollback === undefined ? {} : {autoRollback}),
    ...(fileExistsBehavior === undefined ? {} : {fileExistsBehavior})
  }
}
