import type {BundleType, FileExistsBehavior} from '../core/codedeploy-words.ts'
import type {LifecycleErrorCode, RevisionLocation} from '../deployment/model.ts'
import type {DeploymentCreator, Tag} from './engine/records.ts'

/** One lifecycle event that a host is asked to carry out; what the real agent learns from the command and its deployment specification. */
export interface HostCommand {
  readonly deploymentId: string
  /** A UUID that stays the same while the group exists; it names the group's folder in the deployment root. */
  readonly deploymentGroupId: string
  readonly deploymentGroupName: string
  readonly applicationName: string
  readonly deploymentCreator: DeploymentCreator
  readonly deploymentType: 'IN_PLACE' | 'BLUE_GREEN'
  /** Absent: STANDARD. RESTART brings no revision along: the scripts of the one that was installed last are meant. */
  readonly deploymentMode?: 'RESTART'
  /** Absent: the AppSpec's own setting or DISALLOW. */
  readonly fileExistsBehavior?: FileExistsBehavior
  readonly revision: HostRevision
  /** The lifecycle event's name, such as `DownloadBundle` or `AfterInstall`; one the host has nothing to do for is a success. */
  readonly event: string
}

/** What the host reports when the event has ended. Untrusted text inside: message and log come from the user's scripts. */
export interface HostResult {
  readonly status: 'Succeeded' | 'Failed'
  readonly diagnostics: HostDiagnostics
}

export interface HostDiagnostics {
  readonly errorCode: LifecycleErrorCode
  /** As the AppSpec spells it; empty when no script is concerned. */
  readonly scriptName: string
  readonly message: string
  /** Last whole lines of the scripts' output, fewer than 2,048 characters. */
  readonly logTail: string
}

/** One instance. The engine gives it one command at a time for each deployment group; commands of different groups may overlap. */
export interface Host {
  readonly id: string
  /** What tag filters go by. In a fleet without any tags, filters choose nothing: see {@link chooseFleets}. */
  readonly tags?: readonly Tag[]
  /**
   * Resolves when the agent takes the command; rejects when `signal` aborts. Absent: at once. The service waits five minutes for it, as
   * for an instance whose agent is not running.
   */
  pickUp?(command: HostCommand, signal: AbortSignal): Promise<void>
  /**
   * Resolves with the outcome, whatever the scripts did. When `signal` aborts, the host ends what it runs (the whole process group)
   * and settles, by resolving or rejecting, only once nothing of it is running any more. A rejection counts as a failed event with
   * code UnknownError.
   */
  run(command: HostCommand, signal: AbortSignal): Promise<HostResult>
}

/** A line a hook wrote, told as it comes. Untrusted text. */
export interface HostOutput {
  readonly deploymentId: string
  /** The host's id. */
  readonly target: string
  readonly lifecycleEvent: string
  /** As the AppSpec spells it. */
  readonly script: string
  readonly stream: 'stdout' | 'stderr'
  /** Without its line end. */
  readonly line: string
}

/** Where hosts get revisions of type `s3` from. */
export interface RevisionStore {
  /**
   * Copies the object's bytes into `file` (created or replaced; removed again on failure). Rejects with an Error whose message is the
   * one S3 or the agent gives: `The specified key does not exist.`, `The specified version does not exist.`,
   * `Expected deployment artifact bundle etag "…" but was actually "…"`.
   */
  fetch(revision: S3Revision, file: string, signal: AbortSignal): Promise<FetchedRevision>
}

/** What an agent can fetch. */
export type HostRevision = S3Revision | Extract<RevisionLocation, {type: 'github'}>
export type S3Revision = Extract<RevisionLocation, {type: 's3'}> & {readonly bundleType: BundleType}

export interface FetchedRevision {
  /** Without quotes. */
  readonly eTag: string
  readonly versionId?: string
}
