import type {AgentVersion} from '../appspec/validate.ts'
import type {AppSpecFileType, BundleType, DeploymentWaitType, FileExistsBehavior} from '../core/codedeploy-words.ts'
import type {S3CannedAcl, S3Encryption, S3StorageClass} from '../core/s3-words.ts'
import type {Observer} from '../core/observer.ts'
import type {RevisionLocation} from '../deployment/model.ts'
import type {CreateDeploymentInput} from '../deployment/create-deployment-input.ts'
import type {AlarmOverride, AutoRollback, TagFilter} from '../deployment/request.ts'
import type {OperationEvent} from './events.ts'
import type {FunctionRehearsalOptions, FunctionRevisionOptions} from './function-options.ts'
import type {GroupSettings} from './group-ports.ts'

export const revisionTypes = ['auto', 's3', 'github', 'appspec'] as const
export const validateLevels = ['error', 'warn', 'off'] as const
/** `after`: errors are told and end the run as failed, but only after it has shown what hosts do with them. */
export type ValidateLevel = (typeof validateLevels)[number] | 'after'
export const symlinkPolicies = ['preserve', 'follow', 'error'] as const
export const skipUnchangedChoices = ['upload', 'deploy', 'never'] as const
export const activeDeploymentPolicies = ['wait', 'fail', 'skip', 'stop', 'stop-and-rollback'] as const
export const timeoutPolicies = ['fail', 'stop', 'stop-and-rollback'] as const
export const cancelPolicies = ['leave', 'stop', 'stop-and-rollback'] as const

export const unmatchedBranchPolicies = ['skip', 'fail'] as const
export const staleRunPolicies = ['allow', 'skip', 'fail'] as const
export const successPolicies = ['ignore', 'warn', 'fail'] as const
export type SuccessPolicy = (typeof successPolicies)[number]

export const waitForChoices = ['none', 'ready', 'traffic-shifted', 'succeeded'] as const
export type WaitFor = (typeof waitForChoices)[number]

/** How a deployment is followed. */
export interface FollowOptions {
  /**
   * Milliseconds to wait for the end of the deployment; anew before it for another deployment of the group, and after it for its rollback.
   * Default: the platform's own limit, 12 hours in place and 109 hours blue/green.
   */
  readonly timeout?: number
  /** Default `fail`: the deployment is left running, and the result says so. */
  readonly onTimeout?: (typeof timeoutPolicies)[number]
  /**
   * What to do with the deployment when `signal` aborts. Default `stop` for what `deploy` and `restart` created; `leave` for a deployment
   * that others created, and for a `rollback`: the old revision is on its way back.
   */
  readonly onCancel?: (typeof cancelPolicies)[number]
  /**
   * How far to follow it. Default `succeeded`. `none`: not at all. `ready` and `traffic-shifted` are for blue/green deployments: until its
   * replacement instances are ready for the traffic, and until they have it, without waiting for the end of the original ones.
   */
  readonly waitFor?: WaitFor
  /** Follow an automatic rollback to its end. Default true. */
  readonly waitForRollback?: boolean
  /** When a deployment succeeds though it failed on some of its targets. Default `warn`; `fail`: the outcome is `failed`. */
  readonly onPartialFailure?: SuccessPolicy
  /** When a deployment succeeds without a target, so that nothing was deployed. Default `warn`; `fail`: the outcome is `failed`. */
  readonly onNoTargets?: SuccessPolicy
  /** Milliseconds between looks. Default: adaptive, 1 to 15 s. */
  readonly pollInterval?: number
  readonly signal?: AbortSignal | undefined
  readonly onEvent?: Observer<OperationEvent>
}

/** A deployment that exists. */
export interface WaitOptions extends FollowOptions {
  readonly deploymentId: string
}

export interface ContinueOptions extends WaitOptions {
  /** Which wait to end. Default: the one the deployment is in. */
  readonly deploymentWaitType?: DeploymentWaitType
}

export interface StopOptions extends Omit<WaitOptions, 'onTimeout' | 'onCancel' | 'waitFor'> {
  /** Whether to roll back. Default: as the deployment or its group is set. */
  readonly autoRollback?: boolean
}

/** What goes into a bundle. */
export interface SourceOptions {
  /** Directory that becomes the bundle's root. Default `.`. */
  readonly source?: string
  /** gitignore syntax. Default: everything. */
  readonly include?: readonly string[]
  readonly exclude?: readonly string[]
  /** Name of the ignore file in the source. Default `.codedeployignore`. */
  readonly ignoreFile?: string
  /** Default `preserve`. A link that leads out of the source is an error. */
  readonly symlinks?: (typeof symlinkPolicies)[number]
  /** Default: by the AppSpec's `os`: tgz for linux, zip for windows. `YAML` and `JSON` are for an AppSpec of ECS or Lambda in S3. */
  readonly bundleType?: BundleType | AppSpecFileType
  /** Deflate level, 0 (stored) to 9. Default 5. */
  readonly compressionLevel?: number
  /** Any file; it is placed at the bundle's root as `appspec.yml`. Relative to the source, else to the working directory. Default `appspec.yml`. */
  readonly appspec?: string
  /** Whether errors in the AppSpec end the operation. Default `error`; for `rehearse` `after`. */
  readonly validate?: ValidateLevel
  /** Whose verdict blocks. Default `1`. */
  readonly agentVersion?: AgentVersion
}

/** How the object with the bundle is stored. What is not said is left to the bucket. */
export interface StorageOptions {
  /** Server-side encryption. Default: that of the bucket. */
  readonly s3Sse?: S3Encryption
  /** Key id, ARN or alias; implies `aws:kms`. */
  readonly s3KmsKeyId?: string
  /** A canned ACL, for buckets that still take one. */
  readonly s3Acl?: S3CannedAcl
  /** At most 10 tags. */
  readonly s3Tags?: Readonly<Record<string, string>>
  /** User metadata, next to what is put there to say where the revision comes from. At most 2 KB in all. */
  readonly s3Metadata?: Readonly<Record<string, string>>
  readonly s3StorageClass?: S3StorageClass
  /** Account id, 12 digits: a bucket of another account is refused. */
  readonly s3ExpectedBucketOwner?: string
}

/** Which revision is deployed. */
export interface RevisionOptions extends SourceOptions, StorageOptions, FunctionRevisionOptions {
  /** Default `auto`: by what was given; a directory whose AppSpec is for ECS or Lambda is no bundle, and the AppSpec is deployed by itself. */
  readonly revisionType?: (typeof revisionTypes)[number]
  /** A bundle that was built before; read back and checked, never changed. */
  readonly archive?: string
  readonly s3Bucket?: string
  readonly s3Prefix?: string
  /** Default: the content's hash. Given without `source` and `archive`: the object to deploy. */
  readonly s3Key?: string
  readonly s3VersionId?: string
  /** Without quotes. */
  readonly s3Etag?: string
  /**
   * `upload` (default): an object with this content is not sent again. `deploy`: nor is it deployed again when it is the revision of the
   * group's last deployment, and that succeeded; unless the traffic of a function is not seen to be there, or that of a service is elsewhere.
   */
  readonly skipUnchanged?: (typeof skipUnchangedChoices)[number]
  /** `owner/name`. */
  readonly githubRepository?: string
  /** The full id, 40 hexadecimal digits. */
  readonly githubCommitId?: string
  /** A revision that is stored already, as `pushRevision` gave it: deployed as it is, with its version and ETag. */
  readonly revision?: RevisionLocation
}

/** Options of revisions that are somewhere already, where nothing is to be pushed. */
type StoredAlready =
  'revision' | 'revisionType' | 's3VersionId' | 's3Etag' | 'githubRepository' | 'githubCommitId' | keyof FunctionRevisionOptions

/** What stores a revision for an application, and says whose it is. */
export interface PushOptions extends Omit<RevisionOptions, StoredAlready> {
  readonly applicationName: string
  /** Words for the description, after the run marker when there is a run. */
  readonly description?: string
  /** Who asks, for the run marker and the metadata of the object. Default: a random run, which the object does not name. */
  readonly run?: {
    readonly id: string
    readonly attempt: number
    readonly sha?: string
    /** `owner/name`; kept with the object in S3, as the commit and the run are. */
    readonly repository?: string
    /** `owner/name/deploy.yml`: the workflow whose runs have an order, for `onStaleRun`. */
    readonly workflow?: string
  }
  readonly signal?: AbortSignal | undefined
  readonly onEvent?: Observer<OperationEvent>
}

/** What goes before the settings of the deployment group, for one deployment. */
export interface SettingOptions {
  readonly deploymentConfigName?: string
  readonly fileExistsBehavior?: FileExistsBehavior
  readonly ignoreApplicationStopFailures?: boolean
  readonly updateOutdatedInstancesOnly?: boolean
  readonly autoRollback?: AutoRollback
  /**
   * The alarms that stop this deployment: names, `none`, or AWS's AlarmConfiguration; in a text, names with commas or on lines of their
   * own, or YAML. It takes the right to codedeploy:UpdateDeploymentGroup.
   */
  readonly overrideAlarms?: string | readonly string[] | AlarmOverride
  /** Replacement instances of a blue/green deployment, by their tags: those that match any of the filters. A text is YAML or JSON. */
  readonly targetTagFilters?: string | readonly TagFilter[]
  /** Auto Scaling groups whose instances are the replacement instances of a blue/green deployment. */
  readonly targetAutoScalingGroups?: readonly string[]
  /**
   * Members of CreateDeployment in AWS's own words, which go before every other option here; a text is YAML or JSON. What the API does not
   * know is an error.
   */
  readonly deploymentOptions?: string | Readonly<Partial<CreateDeploymentInput>>
}

/** A group that is made when it is missing, and set as it should be when it is not. */
export interface GroupConfigOptions {
  /**
   * Members of CreateDeploymentGroup in AWS's own words, without names and tags; a text is YAML, JSON or the name of a file with them. A group
   * that is missing is created, one that differs is updated with what differs; what is not named here stays as it is.
   */
  readonly deploymentGroupConfig?: string | GroupSettings
  /** Change, or delete, a group or an application also when it was not made here; it counts as made here from then on. Default false. */
  readonly adoptDeploymentGroup?: boolean
  /** Create the application when it is missing. Default false. */
  readonly createApplication?: boolean
}

/** Where a configuration of a group comes from. */
export interface GroupConfigSource {
  /** The input that errors name. Default `deployment-group-config`. */
  readonly groupConfigInput?: string
}

/** One branch's part of a branch configuration, as webfactory's action has it. */
export interface BranchEntry {
  /** With `$BRANCH`, `$PR_NUMBER` and `$SHA` for what the run is about. Default `$BRANCH`. */
  readonly deploymentGroupName?: string
  /** As {@link GroupConfigOptions.deploymentGroupConfig}. */
  readonly deploymentGroupConfig?: GroupSettings
  /** As {@link SettingOptions.deploymentOptions}. */
  readonly deploymentConfig?: SettingOptions['deploymentOptions'] & object
}

/** Which group a branch or a pull request has. */
export interface BranchOptions {
  /**
   * Patterns of branches, in the order they are tried in, each a regular expression for the whole name in any case; null: nothing is deployed. A
   * text is YAML, JSON or the name of a file with them. Default: the `branch_config` of the AppSpec, where no group is named.
   */
  readonly branchConfig?: string | Readonly<Record<string, BranchEntry | null>>
  /** The branch that the run is about, by its short name, to the letter; a tag by its full one, `refs/tags/v1`. */
  readonly branch?: string
  /** The name that is looked for in the branch configuration. Default: the branch. */
  readonly configName?: string
  /** For `$PR_NUMBER`. */
  readonly pullRequestNumber?: number
  /** When no pattern matches. Default `skip`, with a warning; `fail` throws a `usage` error. */
  readonly onUnmatchedBranch?: (typeof unmatchedBranchPolicies)[number]
}

export interface DeployOptions
  extends
    RevisionOptions,
    FollowOptions,
    SettingOptions,
    GroupConfigOptions,
    Omit<PushOptions, keyof RevisionOptions | keyof FollowOptions> {
  readonly deploymentGroupName: string
  /** What to do when the group is being deployed to. Default `wait`. */
  readonly onActiveDeployment?: (typeof activeDeploymentPolicies)[number]
  /**
   * What to do when a newer run of the same workflow deployed to the group already, whatever became of that. Default `allow`. `skip`: the
   * outcome is `superseded`; `fail` throws a `superseded` error.
   */
  readonly onStaleRun?: (typeof staleRunPolicies)[number]
  /** Only look: nothing is uploaded, registered or created. The outcome is `skipped`, and the result has the `request`. */
  readonly dryRun?: boolean
}

/** A deployment to the group that a branch has. */
export interface BranchDeployOptions extends Omit<DeployOptions, 'deploymentGroupName'>, BranchOptions {
  /** Default: what the branch configuration says. */
  readonly deploymentGroupName?: string
}

/** A deployment group that is to be taken away. */
export interface DeleteGroupOptions
  extends
    BranchOptions,
    Pick<DeployOptions, 'applicationName' | 'adoptDeploymentGroup' | 'timeout' | 'run' | 'signal' | 'onEvent' | 'dryRun'>,
    Pick<RevisionOptions, 'source' | 'appspec' | 'githubCommitId'> {
  /** Default: what the branch configuration says. */
  readonly deploymentGroupName?: string
  /** What to do while the group is being deployed to. Default `fail`; `wait`: until that has ended. */
  readonly onActiveDeployment?: (typeof activeDeploymentPolicies)[number]
  /** Delete the application too, when it was made here and has no other group. Default false. */
  readonly deleteApplication?: boolean
}

/** One revision for several groups of an application. */
export interface GroupsOptions extends Omit<DeployOptions, 'deploymentGroupName'> {
  /** Each once; begun in this order. */
  readonly deploymentGroupNames: readonly string[]
  /** How many deployments run at the same time, 1 or more. Default 1: one group after the other. */
  readonly maxParallel?: number
  /** Begin no further group after one that is no success; those that run go on to their end. Default true. */
  readonly failFast?: boolean
}

/** What is deployed again is known; the rest is as for a deployment. */
export interface RollbackOptions extends Omit<DeployOptions, keyof RevisionOptions | keyof GroupConfigOptions> {
  /** The successful deployment whose revision is to come back. Default: the last one before the current one that had another revision. */
  readonly deploymentId?: string
}

/** A restart takes no revision: it is about the one of the group's last successful deployment. */
export type RestartOptions = Omit<
  RollbackOptions,
  'deploymentId' | 'fileExistsBehavior' | 'updateOutdatedInstancesOnly' | 'targetTagFilters' | 'targetAutoScalingGroups'
>

/** A rehearsal of what a branch would have deployed. */
export interface BranchRehearseOptions extends RehearseOptions, BranchOptions, GroupConfigOptions {}

export interface RehearseOptions
  extends
    Omit<DeployOptions, 'applicationName' | 'deploymentGroupName' | 'revision' | 'dryRun' | keyof GroupConfigOptions>,
    FunctionRehearsalOptions {
  /** Default: the name of the source directory. */
  readonly applicationName?: string
  /** Default `rehearsal`. */
  readonly deploymentGroupName?: string
  /** Number of simulated instances, 1 to 100. Default 1. */
  readonly instances?: number
  /** Default: a temporary folder that is removed. A folder is kept, and the next rehearsal there deploys over it; `/` installs for real. */
  readonly root?: string
  /** Local git repositories that play GitHub for a commit: the embedded CodeDeploy reaches no network. */
  readonly clones?: readonly string[]
}
