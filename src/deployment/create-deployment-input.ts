import type {AppSpecFileType, BundleType, FileExistsBehavior} from '../core/codedeploy-words.ts'
import type {AutoRollbackEvent, RevisionLocation} from './model.ts'
import type {AlarmOverride, AutoRollback, DeploymentRequest, RestartRequest, TargetInstances} from './request.ts'

/** A revision as the CodeDeploy API has it. */
export type RevisionInput =
  | {
      revisionType: 'S3'
      s3Location: {bucket: string; key: string; bundleType: BundleType | AppSpecFileType; version?: string; eTag?: string}
    }
  | {revisionType: 'GitHub'; gitHubLocation: {repository: string; commitId: string}}
  | {revisionType: 'AppSpecContent'; appSpecContent: {content?: string; sha256: string}}

/** What CreateDeployment is sent (API reference of 2014-10-06). */
export interface CreateDeploymentInput {
  applicationName: string
  deploymentGroupName: string
  deploymentMode?: 'RESTART'
  deploymentConfigName?: string
  description: string
  revision?: RevisionInput
  fileExistsBehavior?: FileExistsBehavior
  ignoreApplicationStopFailures?: boolean
  updateOutdatedInstancesOnly?: boolean
  autoRollbackConfiguration?: {enabled: boolean; events: AutoRollbackEvent[]}
  overrideAlarmConfiguration?: {enabled: boolean; ignorePollAlarmFailure?: boolean; alarms?: {name: string}[]}
  targetInstances?: {
    tagFilters?: TagFilterInput[]
    autoScalingGroups?: string[]
    ec2TagSet?: {ec2TagSetList?: TagFilterInput[][]}
  }
}

interface TagFilterInput {
  Key?: string
  Value?: string
  Type?: 'KEY_ONLY' | 'VALUE_ONLY' | 'KEY_AND_VALUE'
}

/** A request in AWS's own words: what a dry run shows is what is sent. */
export function createDeploymentInput(request: DeploymentRequest | RestartRequest): CreateDeploymentInput {
  const {autoRollback, overrideAlarms, targetInstances, revision, ...rest} = {
    revision: undefined,
    targetInstances: undefined,
    ...request
  }
  return {
    ...rest,
    ...(revision && {revision: revisionInput(revision)}),
    ...(autoRollback !== undefined && {autoRollbackConfiguration: autoRollbackInput(autoRollback)}),
    ...(overrideAlarms && {overrideAlarmConfiguration: alarmInput(overrideAlarms)}),
    ...(targetInstances && {targetInstances: targetInput(targetInstances)})
  }
}

export function revisionInput(revision: RevisionLocation): RevisionInput {
  switch (revision.type) {
    case 's3':
      return {
        revisionType: 'S3',
        s3Location: {
          bucket: revision.bucket,
          key: revision.key,
          bundleType: revision.bundleType,
          ...(revision.versionId !== undefined && {version: revision.versionId}),
          ...(revision.eTag !== undefined && {eTag: revision.eTag})
        }
      }
    case 'github':
      return {revisionType: 'GitHub', gitHubLocation: {repository: revision.repository, commitId: revision.commitId}}
    case 'appspec':
      return {
        revisionType: 'AppSpecContent',
        appSpecContent: {...(revision.content !== undefined && {content: revision.content}), sha256: revision.sha256}
      }
  }
}

function autoRollbackInput(autoRollback: AutoRollback): {enabled: boolean; events: AutoRollbackEvent[]} {
  return autoRollback === false ? {enabled: false, events: []} : {enabled: true, events: [...autoRollback]}
}

function alarmInput({alarms, ...rest}: AlarmOverride): NonNullable<CreateDeploymentInput['overrideAlarmConfiguration']> {
  return {...rest, ...(alarms && {alarms: alarms.map(({name}) => ({name}))})}
}

function targetInput({tagFilters, autoScalingGroups, ec2TagSet}: TargetInstances): NonNullable<CreateDeploymentInput['targetInstances']> {
  const lists = ec2TagSet?.ec2TagSetList
  return {
    ...(tagFilters && {tagFilters: [...tagFilters]}),
    ...(autoScalingGroups && {autoScalingGroups: [...autoScalingGroups]}),
    ...(ec2TagSet && {ec2TagSet: lists ? {ec2TagSetList: lists.map(list => [...list])} : {}})
  }
}
