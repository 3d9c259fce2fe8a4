import {bundleTypes} from '../core/codedeploy-words.ts'
import {hostSystems, platforms} from '../appspec/model.ts'
import type {ValidateOptions} from '../appspec/validate.ts'
import {boolean, choice, lines, resourceName, text, wholeNumber, type InputKind} from '../operations/input-kinds.ts'
import {camelCase, inputKinds, inputNames, type Inputs} from '../operations/inputs.ts'
import {
  validateLevels,
  type BranchDeployOptions,
  type BranchOptions,
  type BranchRehearseOptions,
  type ContinueOptions,
  type DeleteGroupOptions,
  type DeployOptions,
  type FollowOptions,
  type GroupConfigOptions,
  type GroupsOptions,
  type PushOptions,
  type RestartOptions,
  type RevisionOptions,
  type RollbackOptions,
  type SettingOptions,
  type SourceOptions,
  type StopOptions,
  type StorageOptions,
  type WaitOptions
} from '../operations/options.ts'
import {iamSessionArn, iamUserArn} from '../operations/on-premises/iam-identity.ts'
import {instanceName} from '../operations/on-premises/instance-name.ts'
import type {DeregisterOptions, RegisterOptions, TagOptions} from '../operations/on-premises/on-premises-options.ts'
import type {PackageOptions} from '../operations/package-revision.ts'
import {textMap} from '../operations/text-map.ts'
import type {AwsSettings, GitSettings} from './aws-ports.ts'
import type {LocalOptions} from './local.ts'
import type {WatchDeploymentOptions} from './watch-deployment.ts'

/** What an option may be: the kind of the input of the same name, where there is one. */
export type OptionKind = Pick<InputKind<unknown>, 'parse' | 'check'>
type Kinds<T> = {readonly [K in keyof Required<T>]: OptionKind}

/** One that is no text; `is` says whether a value is one, `form` what it must be. */
function value(form: string, is: (given: unknown) => boolean): OptionKind {
  return {
    parse: text.parse,
    check: given => {
      if (!is(given)) throw new Error(`it must be ${form}`)
    }
  }
}

const isObject = (given: unknown): boolean => typeof given === 'object' && given !== null
const object = value('an object', isObject)
const callback = value('a function', given => typeof given === 'function')
const signal = value('an AbortSignal', given => isObject(given) && 'aborted' in (given as object))
/** Whoever takes it says what is wrong with it. */
const anything = value('', () => true)

const byOption = new Map<string, OptionKind>(inputNames.map(name => [camelCase(name), inputKinds[name]]))

/** The kinds of inputs, by their options. */
function kinds<const K extends keyof Inputs>(...options: readonly K[]): {readonly [N in K]: OptionKind} {
  return Object.fromEntries(options.map(option => [option, byOption.get(option) ?? anything])) as {readonly [N in K]: OptionKind}
}

const heard = {signal, onEvent: callback}
const aws: Kinds<AwsSettings> = {
  region: inputKinds['aws-region'],
  endpoint: text,
  credentials: value(
    'an object with accessKeyId and secretAccessKey',
    given =>
      typeof given === 'function' || (isObject(given) && 'accessKeyId' in (given as object) && 'secretAccessKey' in (given as object))
  )
}
const git: Kinds<GitSettings> = {git: value('an object with run', given => isObject(given) && 'run' in (given as object))}
const follow: Kinds<FollowOptions> = {
  ...kinds('timeout', 'onTimeout', 'onCancel', 'waitFor', 'waitForRollback', 'onPartialFailure', 'onNoTargets', 'pollInterval'),
  ...heard
}
const source: Kinds<SourceOptions> = {
  ...kinds('source', 'include', 'exclude', 'ignoreFile', 'symlinks', 'bundleType', 'compressionLevel', 'appspec', 'agentVersion'),
  validate: choice(...validateLevels, 'after')
}
const storage: Kinds<StorageOptions> = kinds(
  ...(['s3Sse', 's3KmsKeyId', 's3Acl', 's3Tags', 's3Metadata', 's3StorageClass', 's3ExpectedBucketOwner'] as const)
)
const stored = kinds('archive', 's3Bucket', 's3Prefix', 's3Key', 'skipUnchanged')
const elsewhere = kinds('revision', 'revisionType', 's3VersionId', 's3Etag', 'githubRepository', 'githubCommitId')
const functions = kinds(
  ...(['appspecContent', 'substitutions', 'taskDefinition', 'containerName', 'containerPort'] as const),
  ...(['lambdaFunctionName', 'lambdaAlias', 'lambdaCurrentVersion', 'lambdaTargetVersion'] as const)
)
const revision: Kinds<RevisionOptions> = {...source, ...storage, ...stored, ...elsewhere, ...functions}
const push: Kinds<PushOptions> = {
  ...source,
  ...storage,
  ...stored,
  ...kinds('applicationName', 'description'),
  run: object,
  ...heard
}
const setting: Kinds<SettingOptions> = kinds(
  ...(['deploymentConfigName', 'fileExistsBehavior', 'ignoreApplicationStopFailures', 'updateOutdatedInstancesOnly'] as const),
  ...(['autoRollback', 'overrideAlarms', 'targetTagFilters', 'targetAutoScalingGroups', 'deploymentOptions'] as const)
)
const created = {...kinds('applicationName', 'description', 'onActiveDeployment', 'onStaleRun'), run: object}
const restart: Kinds<RestartOptions> = {
  ...follow,
  ...created,
  ...kinds('deploymentConfigName', 'ignoreApplicationStopFailures', 'autoRollback', 'overrideAlarms', 'deploymentOptions', 'dryRun'),
  deploymentGroupName: resourceName
}
const rollback: Kinds<RollbackOptions> = {...restart, ...setting, ...kinds('deploymentId')}
const {deploymentId: _id, ...anyRevision} = rollback
const groupConfig: Kinds<GroupConfigOptions> = kinds('deploymentGroupConfig', 'adoptDeploymentGroup', 'createApplication')
const branch: Kinds<BranchOptions> = kinds('branchConfig', 'branch', 'configName', 'pullRequestNumber', 'onUnmatchedBranch')
const deploy: Kinds<DeployOptions> = {...revision, ...anyRevision, ...groupConfig}
const branchDeploy: Kinds<BranchDeployOptions> = {...deploy, ...branch}
const deleted: Kinds<DeleteGroupOptions> = {
  ...branch,
  ...kinds('applicationName', 'adoptDeploymentGroup', 'timeout', 'dryRun', 'source', 'appspec', 'githubCommitId'),
  ...kinds('onActiveDeployment', 'deleteApplication'),
  deploymentGroupName: resourceName,
  run: object,
  ...heard
}
const {waitFor: _until, ...notFollowed} = deploy
const {deploymentGroupName: _group, ...toAnyGroup} = deploy
// `max-parallel` has a limit on the action only.
const groups: Kinds<GroupsOptions> = {...toAnyGroup, deploymentGroupNames: lines, maxParallel: anything, ...kinds('failFast')}
const {revision: _revision, dryRun: _dryRun, ...rehearsable} = branchDeploy
const rehearse: Kinds<BranchRehearseOptions> = {
  ...rehearsable,
  ...kinds('instances', 'root', 'hookHandlers', 'speed', 'alarmAt'),
  clones: lines
}
const wait: Kinds<WaitOptions> = {...follow, ...kinds('deploymentId')}
const continued: Kinds<ContinueOptions> = {...wait, ...kinds('deploymentWaitType')}
const {onTimeout: _onTimeout, onCancel: _onCancel, waitFor: _waitFor, ...stopped} = wait
const stop: Kinds<StopOptions> = {...stopped, autoRollback: boolean}
const watch: Kinds<WatchDeploymentOptions> = {...aws, ...kinds('deploymentId', 'timeout', 'pollInterval'), ...heard}
const packaged: Kinds<PackageOptions> = {...source, output: text, ...heard}
const validated: Kinds<ValidateOptions> = {
  text: value('a text, or its bytes', given => typeof given === 'string' || given instanceof Uint8Array),
  file: text,
  platform: choice(...platforms),
  host: choice(...hostSystems),
  tree: object,
  previous: object,
  hasLoadBalancer: boolean,
  bundleType: choice(...bundleTypes),
  ...kinds('agentVersion')
}
const deregister: Kinds<DeregisterOptions> = {instanceName, ...kinds('dryRun'), ...heard}
const register: Kinds<RegisterOptions> = {...deregister, iamUserArn, iamSessionArn, instanceTags: textMap}
const tag: Kinds<TagOptions> = {...kinds('dryRun'), ...heard, instanceNames: lines, instanceTags: textMap, removeTags: lines}
const local: Kinds<LocalOptions> = {
  // Its own check knows its limits.
  instances: anything,
  port: wholeNumber(0, 65_535),
  root: text,
  region: inputKinds['aws-region'],
  clones: lines,
  onOutput: callback,
  onNotice: callback,
  simulation: object,
  ...kinds('hookHandlers', 'speed'),
  faults: callback
}

interface OptionsOf {
  readonly options: Readonly<Record<string, OptionKind>>
  readonly required?: readonly string[]
}

const target = ['applicationName', 'deploymentGroupName'] as const

/** What each exported function takes. That no option of its type is missing is checked by the compiler. */
export const optionTable = {
  deploy: {options: {...branchDeploy, ...aws, ...git}, required: ['applicationName']},
  deployToGroups: {options: {...groups, ...aws, ...git}, required: ['applicationName', 'deploymentGroupNames']},
  createDeployment: {options: {...notFollowed, ...aws, ...git}, required: target},
  rehearse: {options: rehearse},
  packageRevision: {options: packaged},
  pushRevision: {options: {...push, ...aws}, required: ['applicationName']},
  waitForDeployment: {options: {...wait, ...aws}, required: ['deploymentId']},
  continueDeployment: {options: {...continued, ...aws}, required: ['deploymentId']},
  stopDeployment: {options: {...stop, ...aws}, required: ['deploymentId']},
  rollbackDeployment: {options: {...rollback, ...aws}, required: target},
  restartDeployment: {options: {...restart, ...aws}, required: target},
  deleteDeploymentGroup: {options: {...deleted, ...aws}, required: ['applicationName']},
  registerInstance: {options: {...register, ...aws}, required: ['instanceName']},
  deregisterInstance: {options: {...deregister, ...aws}, required: ['instanceName']},
  tagInstances: {options: {...tag, ...aws}, required: ['instanceNames']},
  watchDeployment: {options: watch, required: ['deploymentId']},
  validateAppSpec: {options: validated, required: ['text', 'file']},
  startLocalCodeDeploy: {options: local}
} as const satisfies Readonly<Record<string, OptionsOf>>

export type LibraryFunction = keyof typeof optionTable
