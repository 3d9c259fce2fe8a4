import type {NewDeployment} from './new-deployment.ts'
import type {ApiRevision, DeploymentRecord, GroupRecord} from './records.ts'

/**
 * The deployment that rolls `failed` back: a new one, of the revision that succeeded last in the group. Instead of one, why there is
 * none.
 *
 * On servers there must have been such a success. On ECS and Lambda the failed deployment itself knows what had the traffic, so it is
 * given back in any case, as AWS does: a first deployment to a new alias whose hook failed was seen to be rolled back. The rollback
 * then names the failed revision, for there is no other. Where nothing was put in place yet, nothing can be taken back: the guide says
 * so of BeforeInstall.
 */
export function planRollback(failed: DeploymentRecord, {targetRevision}: GroupRecord): NewDeployment | string {
  const revision = targetRevision ?? failed.revision
  if (failed.computePlatform === undefined) {
    if (targetRevision !== undefined) return rollbackOf(failed, revision, targetRevision)
    return 'no deployment to the group has succeeded yet, so there is no revision to go back to.'
  }
  const [target] = failed.targets
  if (target?.lambda === undefined && target?.taskSets?.some(({label}) => label === 'Green') !== true)
    return 'it ended before it changed anything, so there is nothing to take back.'
  return rollbackOf(failed, revision, targetRevision)
}

/** A rollback whose revision is only that of the deployment it takes back: its success is none of that revision. */
export function restoresUnknown({creator, previousRevision}: DeploymentRecord): boolean {
  return creator === 'codeDeployRollback' && previousRevision === undefined
}

/** In blue/green, between the same instances. Alarms do not stop it. */
function rollbackOf(failed: DeploymentRecord, revision: ApiRevision, previousRevision: ApiRevision | undefined): NewDeployment {
  const {applicationName, groupName, groupId, configName, deploymentStyle, settings} = failed
  const {computePlatform, ecs, autoRollback, fileExistsBehavior, blueGreen, ignoreApplicationStopFailures} = failed
  return {
    applicationName,
    groupName,
    groupId,
    configName,
    deploymentStyle,
    settings,
    revision,
    ignoreApplicationStopFailures,
    updateOutdatedInstancesOnly: false,
    ...(previousRevision === undefined ? {} : {previousRevision}),
    ...(computePlatform === undefined ? {} : {computePlatform}),
    ...(ecs === undefined ? {} : {ecs}),
    ...(blueGreen === undefined ? {} : {blueGreen}),
    ...(autoRollback === undefined ? {} : {autoRollback}),
    ...(fileExistsBehavior === undefined ? {} : {fileExistsBehavior})
  }
}
