import type {AppSpecFileType, BundleType} from '../core/codedeploy-words.ts'

/** AWS's own words for AWS's own things; the lists are those of the CodeDeploy API model of 2014-10-06. */
export const deploymentStatuses = ['Created', 'Queued', 'InProgress', 'Baking', 'Succeeded', 'Failed', 'Stopped', 'Ready'] as const
export type DeploymentStatus = (typeof deploymentStatuses)[number]

export const terminalStatuses = ['Succeeded', 'Failed', 'Stopped'] as const
export type TerminalStatus = (typeof terminalStatuses)[number]

export function isTerminal(status: string): status is TerminalStatus {
  return (terminalStatuses as readonly string[]).includes(status)
}

export const targetStatuses = ['Pending', 'InProgress', 'Succeeded', 'Failed', 'Skipped', 'Unknown', 'Ready'] as const
export type TargetStatus = (typeof targetStatuses)[number]
export const lifecycleEventStatuses = ['Pending', 'InProgress', 'Succeeded', 'Failed', 'Skipped', 'Unknown'] as const
export type LifecycleEventStatus = (typeof lifecycleEventStatuses)[number]

export const lifecycleErrorCodes = [
  'Success',
  'ScriptMissing',
  'ScriptNotExecutable',
  'ScriptTimedOut',
  'ScriptFailed',
  'UnknownError'
] as const
export type LifecycleErrorCode = (typeof lifecycleErrorCodes)[number]

/** What a deployment's `errorInformation.code` may be. The service may send newer ones. */
export const deploymentErrorCodes = [
  'AGENT_ISSUE',
  'ALARM_ACTIVE',
  'APPLICATION_MISSING',
  'AUTOSCALING_VALIDATION_ERROR',
  'AUTO_SCALING_CONFIGURATION',
  'AUTO_SCALING_IAM_ROLE_PERMISSIONS',
  'CLOUDFORMATION_STACK_FAILURE',
  'CODEDEPLOY_RESOURCE_CANNOT_BE_FOUND',
  'CUSTOMER_APPLICATION_UNHEALTHY',
  'DEPLOYMENT_GROUP_MISSING',
  'ECS_UPDATE_ERROR',
  'ELASTIC_LOAD_BALANCING_INVALID',
  'ELB_INVALID_INSTANCE',
  'HEALTH_CONSTRAINTS',
  'HEALTH_CONSTRAINTS_INVALID',
  'HOOK_EXECUTION_FAILURE',
  'IAM_ROLE_MISSING',
  'IAM_ROLE_PERMISSIONS',
  'INTERNAL_ERROR',
  'INVALID_ECS_SERVICE',
  'INVALID_LAMBDA_CONFIGURATION',
  'INVALID_LAMBDA_FUNCTION',
  'INVALID_REVISION',
  'MANUAL_STOP',
  'MISSING_BLUE_GREEN_DEPLOYMENT_CONFIGURATION',
  'MISSING_ELB_INFORMATION',
  'MISSING_GITHUB_TOKEN',
  'NO_EC2_SUBSCRIPTION',
  'NO_INSTANCES',
  'OVER_MAX_INSTANCES',
  'RESOURCE_LIMIT_EXCEEDED',
  'REVISION_MISSING',
  'THROTTLED',
  'TIMEOUT'
] as const
export type DeploymentErrorCode = (typeof deploymentErrorCodes)[number]

export const computePlatforms = ['Server', 'Lambda', 'ECS'] as const
export type ComputePlatform = (typeof computePlatforms)[number]

/** ECS and Lambda deploy to one target, a service or a function, and shift its traffic; there are no hosts and no agents. */
export function hasOneTarget(computePlatform: string | undefined): boolean {
  return computePlatform === 'ECS' || computePlatform === 'Lambda'
}

export const autoRollbackEvents = ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'] as const
export type AutoRollbackEvent = (typeof autoRollbackEvents)[number]

/** What the host reported about a lifecycle event. Untrusted: message and log come from the user's scripts. */
export interface LifecycleDiagnostics {
  /** One of {@link lifecycleErrorCodes}, or a newer one this version does not know. */
  readonly errorCode: string
  readonly scriptName: string
  readonly message: string
  /** Last lines of the scripts' output; the agent keeps fewer than 2,048 characters. */
  readonly logTail: string
}

export interface LifecycleEventSnapshot {
  readonly name: string
  /** One of {@link lifecycleEventStatuses}, or a newer one. */
  readonly status: string
  /** Milliseconds since the epoch. */
  readonly startTimeMs?: number
  readonly endTimeMs?: number
  readonly diagnostics?: LifecycleDiagnostics
}

export interface TargetSnapshot {
  /** Instance id, on-premises name, `cluster:service`, function name: opaque. */
  readonly id: string
  /** One of {@link targetStatuses}, or a newer one. */
  readonly status: string
  readonly events: readonly LifecycleEventSnapshot[]
  /** ECS and Lambda: who has the traffic. Absent until it is known. */
  readonly traffic?: TargetTraffic
}

/** How much of an ECS service's or a Lambda alias's traffic the new revision has. */
export interface TargetTraffic {
  /** Percent that goes to the new task set or version, 0 to 100. */
  readonly newPercent: number
  /** ECS: the tasks of the new task set. */
  readonly tasks?: {readonly desired: number; readonly running: number; readonly pending: number}
  /** Lambda: the version that had the traffic, and the one that gets it. */
  readonly versions?: {readonly current?: string; readonly target?: string}
}

/** Whether CodeDeploy started a deployment to roll another one back. */
export function isAutomaticRollback({creator, rollback}: Pick<DeploymentSnapshot, 'creator' | 'rollback'>): boolean {
  return creator === 'codeDeployRollback' || rollback?.rollbackTriggeringDeploymentId !== undefined
}

/** Counts of GetDeployment's `deploymentOverview`. */
export interface DeploymentOverview {
  readonly pending: number
  readonly inProgress: number
  readonly succeeded: number
  readonly failed: number
  readonly skipped: number
  readonly ready: number
}

/** All targets of a deployment. */
export function targetCount({pending, inProgress, succeeded, failed, skipped, ready}: DeploymentOverview): number {
  return pending + inProgress + succeeded + failed + skipped + ready
}

export interface RollbackInfo {
  /** On a failed deployment: the rollback it started. */
  readonly rollbackDeploymentId?: string
  /** On a rollback: the failed deployment it answers. */
  readonly rollbackTriggeringDeploymentId?: string
  readonly rollbackMessage?: string
}

/** What one look at a deployment showed. */
export interface DeploymentSnapshot {
  readonly id: string
  /** One of {@link deploymentStatuses}, or a newer one. */
  readonly status: string
  readonly applicationName?: string
  readonly deploymentGroupName?: string
  readonly computePlatform?: string
  /** `IN_PLACE` or `BLUE_GREEN`. */
  readonly deploymentType?: string
  readonly creator?: string
  readonly description?: string
  readonly createTimeMs?: number
  /** Absent until the targets are known. */
  readonly overview?: DeploymentOverview
  readonly errorCode?: string
  readonly errorMessage?: string
  readonly rollback?: RollbackInfo
  /** Whether a failure or a stop of this deployment starts a rollback, as far as known. */
  readonly autoRollbackEvents?: readonly string[]
  readonly revision?: RevisionLocation
  /** Blue/green: the traffic was shifted, and the original instances wait for their termination. */
  readonly hasTerminationWaitStarted?: boolean
  /** Deployments that CodeDeploy started after this one, for instances that Auto Scaling launched meanwhile. */
  readonly followUps?: readonly string[]
  /** On such a follow-up: the deployment it follows. */
  readonly followUpOf?: string
  /** The targets read so far: a target not listed has said nothing new. */
  readonly targets: readonly TargetSnapshot[]
}

/** What decides how a deployment goes, and how long it can run; a deployment group says the same of its deployments. */
export type DeploymentKind = Pick<DeploymentSnapshot, 'computePlatform' | 'deploymentType'>

/** Where a revision is, pinned as far as possible. */
export type RevisionLocation =
  | {
      readonly type: 's3'
      readonly bucket: string
      readonly key: string
      /** `YAML` and `JSON` are AppSpecs of ECS and Lambda. */
      readonly bundleType: BundleType | AppSpecFileType
      readonly versionId?: string
      /** Without quotes. */
      readonly eTag?: string
    }
  | {readonly type: 'github'; readonly repository: string; readonly commitId: string}
  | AppSpecRevision

/** The AppSpec of an ECS or Lambda deployment, kept by CodeDeploy itself. */
export interface AppSpecRevision {
  readonly type: 'appspec'
  /** Hex SHA-256 of the content's UTF-8 bytes: two with the same are the same revision. */
  readonly sha256: string
  /** Absent where CodeDeploy only gives back the hash, as GetDeployment does. */
  readonly content?: string
}
