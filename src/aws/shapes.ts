import type {
  AutoRollbackConfiguration,
  DeploymentInfo,
  DeploymentTarget,
  LifecycleEvent,
  RevisionLocation as SdkRevisionLocation
} from '@aws-sdk/client-codedeploy'
import {appSpecFileTypes, bundleTypes, type AppSpecFileType, type BundleType} from '../core/codedeploy-words.ts'
import {defined} from '../core/defined.ts'
import {toTraffic} from './traffic.ts'
import type {DeploymentSnapshot, LifecycleEventSnapshot, RevisionLocation, TargetSnapshot} from '../deployment/model.ts'

/** GetDeployment's answer as a snapshot without targets. */
export function toSnapshot(info: DeploymentInfo): DeploymentSnapshot {
  const {deploymentOverview: overview, rollbackInfo} = info
  const revision = info.revision && toRevision(info.revision)
  return {
    id: info.deploymentId ?? '',
    status: info.status ?? 'Created',
    ...defined({
      applicationName: info.applicationName,
      deploymentGroupName: info.deploymentGroupName,
      computePlatform: info.computePlatform,
      deploymentType: info.deploymentStyle?.deploymentType,
      creator: info.creator,
      description: info.description,
      createTimeMs: info.createTime?.getTime(),
      errorCode: info.errorInformation?.code,
      errorMessage: info.errorInformation?.message,
      autoRollbackEvents: info.autoRollbackConfiguration && toAutoRollbackEvents(info.autoRollbackConfiguration),
      revision,
      hasTerminationWaitStarted: info.instanceTerminationWaitTimeStarted,
      followUps: info.relatedDeployments?.autoUpdateOutdatedInstancesDeploymentIds,
      followUpOf: info.relatedDeployments?.autoUpdateOutdatedInstancesRootDeploymentId
    }),
    ...(overview && {
      overview: {
        pending: overview.Pending ?? 0,
        inProgress: overview.InProgress ?? 0,
        succeeded: overview.Succeeded ?? 0,
        failed: overview.Failed ?? 0,
        skipped: overview.Skipped ?? 0,
        ready: overview.Ready ?? 0
      }
    }),
    ...(rollbackInfo && {
      rollback: defined({
        rollbackDeploymentId: rollbackInfo.rollbackDeploymentId,
        rollbackTriggeringDeploymentId: rollbackInfo.rollbackTriggeringDeploymentId,
        rollbackMessage: rollbackInfo.rollbackMessage
      })
    }),
    targets: []
  }
}

/** A target of any platform. Undefined for a kind of target a newer API has. */
export function toTarget(target: DeploymentTarget): TargetSnapshot | undefined {
  const {instanceTarget, ecsTarget, lambdaTarget, cloudFormationTarget} = target
  const shape = instanceTarget ?? ecsTarget ?? lambdaTarget ?? cloudFormationTarget
  if (shape?.targetId === undefined) return undefined
  return {
    id: shape.targetId,
    status: shape.status ?? 'Unknown',
    events: (shape.lifecycleEvents ?? []).map(toLifecycleEvent),
    ...defined({traffic: toTraffic(target)})
  }
}

function toLifecycleEvent(event: LifecycleEvent): LifecycleEventSnapshot {
  const {diagnostics} = event
  return {
    name: event.lifecycleEventName ?? '',
    status: event.status ?? 'Unknown',
    ...defined({startTimeMs: event.startTime?.getTime(), endTimeMs: event.endTime?.getTime()}),
    ...(diagnostics && {
      diagnostics: {
        errorCode: diagnostics.errorCode ?? 'UnknownError',
        scriptName: diagnostics.scriptName ?? '',
        message: diagnostics.message ?? '',
        logTail: diagnostics.logTail ?? ''
      }
    })
  }
}

/** Undefined for a kind of revision this version does not deploy. */
export function toRevision({s3Location, gitHubLocation, appSpecContent}: SdkRevisionLocation): RevisionLocation | undefined {
  if (s3Location?.bucket !== undefined && s3Location.key !== undefined) {
    const {bucket, key, bundleType, version, eTag} = s3Location
    if (!([...bundleTypes, ...appSpecFileTypes] as readonly (string | undefined)[]).includes(bundleType)) return undefined
    return {
      type: 's3',
      bucket,
      key,
      bundleType: bundleType as BundleType | AppSpecFileType,
      ...defined({versionId: version, eTag: eTag === undefined ? undefined : unquoted(eTag)})
    }
  }
  if (gitHubLocation?.repository !== undefined && gitHubLocation.commitId !== undefined) {
    return {type: 'github', repository: gitHubLocation.repository, commitId: gitHubLocation.commitId}
  }
  if (appSpecContent?.sha256 !== undefined)
    // GetDeployment answers with a content of `null`.
    return {type: 'appspec', sha256: appSpecContent.sha256.toLowerCase(), ...defined({content: appSpecContent.content ?? undefined})}
  return undefined
}

export function toAutoRollbackEvents(configuration: AutoRollbackConfiguration): readonly string[] {
  return configuration.enabled ? (configuration.events ?? []) : []
}

/** S3 writes ETags with quotes; a revision is compared without. */
export function unquoted(eTag: string): string {
  return eTag.replace(/^(W\/)?"(.*)"$/, '$2')
}
