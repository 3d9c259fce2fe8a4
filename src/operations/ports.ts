import type {HostSystem} from '../appspec/model.ts'
import type {DeploymentWaitType} from '../core/codedeploy-words.ts'
import type {Clock} from '../core/clock.ts'
import type {DeployError} from '../core/errors.ts'
import type {S3CannedAcl, S3Encryption, S3StorageClass} from '../core/s3-words.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {DeploymentReader} from '../deployment/reader.ts'
import type {DeploymentRequest, RestartRequest} from '../deployment/request.ts'
import type {EcsPort, LambdaPort} from './function-ports.ts'
import type {GitPort} from './git-port.ts'
import type {GroupsPort} from './group-ports.ts'

/** What a deployment needs to know about its group. */
export interface DeploymentGroup {
  readonly applicationName: string
  readonly name: string
  /** `Server`, `Lambda`, `ECS`, or a newer one. */
  readonly computePlatform: string
  /** `IN_PLACE` or `BLUE_GREEN`. */
  readonly deploymentType?: string
  readonly autoRollbackEvents: readonly string[]
  readonly deploymentConfigName?: string
  /** Whether its deployments take instances out of a load balancer and back; where not, the hooks around that never run. */
  readonly hasLoadBalancer: boolean
  /** ECS: the service it deploys to. */
  readonly ecsService?: {readonly cluster: string; readonly service: string}
  /** ECS: whether there is a listener for test traffic; without one, AfterAllowTestTraffic does not run. */
  readonly hasTestListener?: boolean
  /** Names of the alarms that stop its deployments; none when they are off. */
  readonly alarms: readonly string[]
  /** Blue/green: minutes that replacement instances wait for ContinueDeployment. Absent: they get the traffic at once. */
  readonly readyWaitMinutes?: number
  /** Blue/green: minutes that the original instances are kept after the shift. Absent: they are not terminated. */
  readonly terminationWaitMinutes?: number
  /** The revision of the last successful deployment. */
  readonly lastSuccessfulRevision?: RevisionLocation
  /** Whether the last deployment, of whatever revision, is that one: after one that failed, nobody knows what the hosts run. */
  readonly isLastDeploymentSuccessful?: boolean
}

/** A deployment configuration; its platform is as {@link DeploymentGroup} has it. */
export interface DeploymentConfig {
  readonly name: string
  readonly computePlatform: string
}

export interface Application {
  readonly name: string
  /** As {@link DeploymentGroup} has it. */
  readonly computePlatform: string
}

/** CodeDeploy, in our words. Failures are `DeployError`s. */
export interface CodeDeployPort extends DeploymentReader {
  getApplication(name: string, signal?: AbortSignal): Promise<Application>
  getDeploymentGroup(applicationName: string, name: string, signal?: AbortSignal): Promise<DeploymentGroup>
  getDeploymentConfig(name: string, signal?: AbortSignal): Promise<DeploymentConfig>
  listDeploymentConfigs(signal?: AbortSignal): Promise<readonly string[]>
  listApplications(signal?: AbortSignal): Promise<readonly string[]>
  listDeploymentGroups(applicationName: string, signal?: AbortSignal): Promise<readonly string[]>
  /** An empty description is not sent. */
  registerRevision(applicationName: string, revision: RevisionLocation, description: string, signal?: AbortSignal): Promise<void>
  /** CreateDeployment, asked exactly once: a call whose answer may have been lost is not repeated by the client. */
  createDeployment(request: DeploymentRequest | RestartRequest, signal?: AbortSignal): Promise<string>
  /** Ids of the group's deployments that were created at or after `sinceMs`, newest first. */
  listDeployments(applicationName: string, deploymentGroupName: string, sinceMs: number, signal?: AbortSignal): Promise<readonly string[]>
  /**
   * One attempt and one retry at most: it is called with seconds left to live. False when the deployment had ended already. Throws a refusal
   * only when no attempt can have been carried out.
   */
  stopDeployment(deploymentId: string, options: {readonly autoRollback?: boolean}, signal?: AbortSignal): Promise<boolean>
  /** The same, one page after another, so that whoever has found what it looks for asks for no more. `statuses`: only those. */
  deployments(
    applicationName: string,
    deploymentGroupName: string,
    statuses: readonly string[] | undefined,
    signal?: AbortSignal
  ): AsyncIterable<string>
  /** ContinueDeployment. `not-waiting`: the deployment does not wait for that (any more); `over`: it has ended. */
  continueDeployment(
    deploymentId: string,
    waitType: DeploymentWaitType,
    signal?: AbortSignal
  ): Promise<'continued' | 'not-waiting' | 'over'>
  /** The AppSpec of that hash, as it was registered with the application; undefined when none was. */
  getAppSpecContent(applicationName: string, sha256: string, signal?: AbortSignal): Promise<string | undefined>
  /** The deployment's page in the console; undefined for an endpoint of one's own. */
  deploymentUrl(deploymentId: string): string | undefined
}

export interface StoredObject {
  readonly eTag: string
  readonly versionId?: string
  readonly size: number
  readonly metadata: Readonly<Record<string, string>>
  /** As S3 names it. Absent: STANDARD. */
  readonly storageClass?: string
  /** Present for an object in an archive, which nobody can read unless it was restored. */
  readonly archive?: ArchiveState
  /** As S3 names it. */
  readonly encryption?: string
  /** The ARN of the KMS key. */
  readonly kmsKeyId?: string
}

export interface ArchiveState {
  /** `GLACIER`, `DEEP_ARCHIVE`, or what Intelligent-Tiering calls its own: `ARCHIVE_ACCESS`, `DEEP_ARCHIVE_ACCESS`. */
  readonly tier: string
  /** When the copy that was restored goes away, as S3 writes it. Absent: there is none. */
  readonly restoredUntil?: string
}

/** How an object is stored; what is absent is left to the bucket. */
export interface ObjectSettings {
  readonly encryption?: S3Encryption
  readonly kmsKeyId?: string
  readonly acl?: S3CannedAcl
  readonly tags?: Readonly<Record<string, string>>
  readonly storageClass?: S3StorageClass
}

/** Where an object is. */
export interface ObjectAddress {
  readonly bucket: string
  readonly key: string
  /** Account id; the calls are refused for a bucket of another one. */
  readonly expectedBucketOwner?: string
}

/** An object that is to be stored. */
export interface ObjectUpload extends ObjectAddress {
  /** Read once, as fast as it is sent. An error in it ends the upload. */
  readonly body: AsyncIterable<Uint8Array>
  /** About how many bytes the body has, rather too many; what is not known is 0. */
  readonly expectedBytes?: number
  readonly contentType: string
  readonly metadata: Readonly<Record<string, string>>
  readonly settings?: ObjectSettings
  /** Told with the bytes S3 has taken so far. */
  readonly onProgress?: (sentBytes: number) => void
  /**
   * Told when the parts of an upload that failed could not be removed: they are paid for until somebody does. The id is undefined when
   * S3 was asked to start the upload and has not answered.
   */
  readonly onAbortFailed?: (uploadId: string | undefined, error: DeployError) => void
  /** Told when an object that S3 stored wrong could not be removed. */
  readonly onRemoveFailed?: (error: DeployError) => void
}

/** S3, in our words. Failures are `DeployError`s; what the body throws, and the reason of an abort, come through as they are. */
export interface ObjectStorePort {
  /** Whether there is a bucket of that name, of that owner. Throws an `access-denied` error where nobody may look. */
  hasBucket(bucket: Pick<ObjectAddress, 'bucket' | 'expectedBucketOwner'>, signal?: AbortSignal): Promise<boolean>
  /** Undefined when the object does not exist. */
  head(object: ObjectAddress & {readonly versionId?: string}, signal?: AbortSignal): Promise<StoredObject | undefined>
  /** There is an object only when all of the body is in S3, unchanged. Nothing is left behind when the body fails or the signal aborts. */
  upload(object: ObjectUpload, signal?: AbortSignal): Promise<{readonly eTag: string; readonly versionId?: string}>
}

export interface AwsPorts {
  readonly codedeploy: CodeDeployPort
  readonly groups: GroupsPort
  readonly s3: ObjectStorePort
  /** Its client is loaded with the first call. */
  readonly ecs: EcsPort
  /** Its client is loaded with the first call. */
  readonly lambda: LambdaPort
}

/** Makes the bucket, the application and the group that a rehearsal deploys to; a kept root has them from the last time. */
export interface RehearsalSetupPort {
  /** Those that are there from earlier rehearsals, and the groups of one of them. */
  applications(): Promise<readonly string[]>
  groups(applicationName: string): Promise<readonly string[]>
  prepare(names: {readonly bucket: string; readonly applicationName: string; readonly deploymentGroupName: string}): Promise<void>
  /** The same for ECS and Lambda; a service is made with its group. */
  prepareFunctions(wanted: RehearsalGroup): Promise<void>
}

/** A deployment group to rehearse ECS or Lambda with. */
export interface RehearsalGroup {
  readonly applicationName: string
  readonly deploymentGroupName: string
  readonly deploymentConfigName: string
  /** Name of the alarm that stops its deployments. */
  readonly alarm: string
  /** ECS; a group without one is for Lambda. */
  readonly service?: {
    readonly cluster: string
    readonly name: string
    readonly taskDefinition: string
    readonly container: {readonly name: string; readonly port: number}
    readonly hasTestListener: boolean
  }
}

/** The embedded CodeDeploy while it runs. */
export interface LocalPort {
  readonly endpoint: string
  readonly region: string
  readonly directory: string
  readonly instances: readonly string[]
  /** Ends the server and everything that hooks started. */
  close(): Promise<void>
}

/** The world a `deploy` runs in. */
export interface DeployPorts extends AwsPorts {
  readonly clock: Clock
  /** A random name part, different every time. */
  readonly nonce: () => string
  /** The system of the hosts, where it is known: a bundle for another is refused. */
  readonly hostSystem?: HostSystem | undefined
  /** Absent where there is no repository to look into, as in a rehearsal of somebody else's. */
  readonly git?: GitPort
  /** A repository that stands for GitHub, in a rehearsal: commits are looked for there, and nobody else is asked. Default: the working directory. */
  readonly clone?: string
}
