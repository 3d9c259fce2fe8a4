import {createHash} from 'node:crypto'
import type {FileExistsBehavior} from '../../core/codedeploy-words.ts'
import type {
  AutoRollbackEvent,
  ComputePlatform,
  DeploymentStatus,
  LifecycleDiagnostics,
  LifecycleEventStatus,
  RollbackInfo,
  TargetStatus
} from '../../deployment/model.ts'
import type {EcsPlan, LambdaTraffic, TaskSetView} from './function-records.ts'

/** What the embedded CodeDeploy knows, as it is kept on disk. Times are milliseconds since the epoch. */
export interface ApplicationRecord {
  readonly id: string
  name: string
  readonly computePlatform: ComputePlatform
  readonly createdMs: number
  readonly groups: GroupRecord[]
  readonly revisions: RevisionRecord[]
  tags: Tag[]
}

/** Who asked for a deployment; the API's own words. */
export type DeploymentCreator = (typeof deploymentCreators)[number]
export const deploymentCreators = [
  'user',
  'autoscaling',
  'codeDeployRollback',
  'CodeDeploy',
  'CodeDeployAutoUpdate',
  'CloudFormation',
  'CloudFormationRollback',
  'autoscalingTermination'
] as const

export interface Tag {
  readonly Key: string
  readonly Value: string
}

/** An on-premises instance as it was registered. It is one of the account's list, and no target: the fleet is what is deployed to. */
export interface OnPremisesRecord {
  readonly name: string
  readonly arn: string
  readonly iamUserArn?: string
  readonly iamSessionArn?: string
  readonly registeredMs: number
  deregisteredMs?: number
  tags: readonly Tag[]
}

/** The API's RevisionLocation, holding only the members that belong to its type. */
export type ApiRevision =
  | {readonly revisionType: 'S3'; readonly s3Location: S3Location}
  | {readonly revisionType: 'GitHub'; readonly gitHubLocation: {readonly repository: string; readonly commitId: string}}
  | {readonly revisionType: 'String'; readonly string: RawString}
  | {readonly revisionType: 'AppSpecContent'; readonly appSpecContent: RawString}

export interface S3Location {
  readonly bucket: string
  readonly key: string
  readonly bundleType: 'tar' | 'tgz' | 'zip' | 'YAML' | 'JSON'
  readonly version?: string
  readonly eTag?: string
}

export interface RawString {
  /** Empty where only the hash was given, to name a revision that is registered. */
  readonly content: string
  /** Hex; always there in what a call brought. */
  readonly sha256?: string
}

/** The hash of a text that is a revision. */
export function sha256Of({content, sha256}: RawString): string {
  return sha256?.toLowerCase() ?? createHash('sha256').update(content).digest('hex')
}

/** Two locations are the same revision when these are equal. */
export function revisionKey(revision: ApiRevision): string {
  switch (revision.revisionType) {
    case 'S3': {
      const {bucket, key, bundleType, version, eTag} = revision.s3Location
      return JSON.stringify(['S3', bucket, key, bundleType, version ?? '', eTag ?? ''])
    }
    case 'GitHub':
      return JSON.stringify(['GitHub', revision.gitHubLocation.repository, revision.gitHubLocation.commitId])
    case 'String':
      return JSON.stringify(['String', sha256Of(revision.string)])
    case 'AppSpecContent':
      return JSON.stringify(['AppSpecContent', sha256Of(revision.appSpecContent)])
  }
}

export interface RevisionRecord {
  readonly location: ApiRevision
  readonly registeredMs: number
  description?: string
  firstUsedMs?: number
  lastUsedMs?: number
}

export interface GroupRecord {
  readonly id: string
  name: string
  configName: string
  serviceRoleArn: string
  deploymentStyle: DeploymentStyle
  autoRollback?: AutoRollback
  /** Settings in the API's own shape, as they came. Triggers and load balancers have no effect on the embedded fleet. */
  settings: Record<string, unknown>
  /** The revision of the last deployment that succeeded. */
  targetRevision?: ApiRevision
  lastSuccessfulDeploymentId?: string
  lastAttemptedDeploymentId?: string
  /** What the last attempt left on each instance, by its id. */
  readonly instances: Record<string, InstanceHealth>
  /**
   * Ids of the instances that have the traffic since the last blue/green deployment shifted it; for ECS, the name of the target group
   * that has it.
   */
  serving?: readonly string[]
  tags: Tag[]
}

/** An instance to which nothing was deployed yet has no entry; it is not known to be unhealthy. */
export interface InstanceHealth {
  readonly isHealthy: boolean
  /** {@link revisionKey} of what is installed; absent when the last attempt failed. */
  readonly revision?: string
}

export interface DeploymentStyle {
  readonly deploymentType: 'IN_PLACE' | 'BLUE_GREEN'
  readonly deploymentOption: 'WITH_TRAFFIC_CONTROL' | 'WITHOUT_TRAFFIC_CONTROL'
}

export interface AutoRollback {
  readonly enabled: boolean
  readonly events: readonly AutoRollbackEvent[]
}

/** How many instances stay healthy. MOST_CONCURRENCY is what AWS reports for OneAtATime; nobody can create it. */
export interface MinimumHealthyHosts {
  readonly type: 'HOST_COUNT' | 'FLEET_PERCENT' | 'MOST_CONCURRENCY'
  readonly value: number
}

export interface ConfigRecord {
  readonly id: string
  readonly name: string
  readonly computePlatform: ComputePlatform
  readonly createdMs: number
  readonly minimumHealthyHosts?: MinimumHealthyHosts
  /** The API's own shape. */
  readonly trafficRoutingConfig?: Readonly<Record<string, unknown>>
  readonly zonalConfig?: Readonly<Record<string, unknown>>
}

export interface DeploymentRecord {
  readonly id: string
  readonly applicationName: string
  readonly groupName: string
  readonly groupId: string
  readonly configName: string
  readonly creator: DeploymentCreator
  readonly createdMs: number
  /** Absent: Server. */
  readonly computePlatform?: 'ECS' | 'Lambda'
  readonly revision: ApiRevision
  readonly previousRevision?: ApiRevision
  readonly description?: string
  readonly ignoreApplicationStopFailures: boolean
  readonly updateOutdatedInstancesOnly: boolean
  readonly fileExistsBehavior?: FileExistsBehavior
  /** The call's setting if it had one, else the group's. */
  readonly autoRollback?: AutoRollback
  readonly deploymentStyle: DeploymentStyle
  /** Absent: STANDARD. */
  readonly deploymentMode?: 'RESTART'
  readonly blueGreen?: BlueGreenPlan
  readonly ecs?: EcsPlan
  /** Names of the CloudWatch alarms that stop it. */
  readonly alarms?: readonly string[]
  /** The only instances it is for, when it follows another one up. */
  readonly onlyInstances?: readonly string[]
  /** Given back as they came: alarm overrides, target instances, load balancers. */
  readonly settings: Readonly<Record<string, unknown>>
  status: DeploymentStatus
  startedMs?: number
  completedMs?: number
  error?: {readonly code: string; readonly message: string}
  rollback?: RollbackInfo
  related?: RelatedDeployments
  /** Blue/green with TERMINATE: traffic was shifted, and the original instances wait for their end. */
  hasTerminationWaitStarted?: boolean
  /** Empty until the deployment starts. */
  targets: TargetRecord[]
}

/** What happens around the shift of traffic, and between which instances. */
export interface BlueGreenPlan {
  /** How long to wait for ContinueDeployment before the deployment is stopped. Absent: traffic is shifted as soon as it can be. */
  readonly readyWaitMinutes?: number
  /** Absent: the original instances are kept alive. */
  readonly terminationWaitMinutes?: number
  readonly originals: readonly string[]
  readonly replacements: readonly string[]
}

/** The API's RelatedDeployments. */
export interface RelatedDeployments {
  readonly autoUpdateOutdatedInstancesRootDeploymentId?: string
  readonly autoUpdateOutdatedInstancesDeploymentIds?: readonly string[]
}

export interface TargetRecord {
  readonly id: string
  /** In a blue/green deployment: of the original environment or of the replacement. */
  readonly label?: 'Blue' | 'Green'
  status: TargetStatus
  lastUpdatedMs: number
  readonly events: EventRecord[]
  /** ECS: the original task set, and the replacement once there is one. */
  taskSets?: readonly TaskSetView[]
  /** Lambda: once the alias was found as it must be. */
  lambda?: LambdaTraffic
}

export interface EventRecord {
  readonly name: string
  status: LifecycleEventStatus
  startedMs?: number
  endedMs?: number
  diagnostics?: LifecycleDiagnostics
  /** What a hook function names its lifecycle event by. */
  hookExecutionId?: string
}
