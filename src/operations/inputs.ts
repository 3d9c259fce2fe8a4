import {DeployError} from '../core/errors.ts'
import {appSpecFileTypes, bundleTypes, deploymentWaitTypes, fileExistsBehaviors} from '../core/codedeploy-words.ts'
import {nearestName} from '../core/suggest.ts'
import {autoRollbackEvents, type AutoRollbackEvent} from '../deployment/model.ts'
import type {AutoRollback} from '../deployment/request.ts'
import {s3CannedAcls, s3Encryptions, s3StorageClasses} from '../core/s3-words.ts'
import {deploymentConfigName} from './deployment-config-name.ts'
import {groupNames} from './group-names.ts'
import {boolean, choice, duration, interval, lines, list, matching, resourceName, text, wholeNumber, type InputKind} from './input-kinds.ts'
import {githubCommitId, githubRepository, revision, s3Bucket} from './revision-input.ts'
import {textMap} from './text-map.ts'
import {
  activeDeploymentPolicies,
  cancelPolicies,
  revisionTypes,
  skipUnchangedChoices,
  staleRunPolicies,
  successPolicies,
  symlinkPolicies,
  timeoutPolicies,
  unmatchedBranchPolicies,
  validateLevels,
  waitForChoices
} from './options.ts'

export const modes = [
  'deploy',
  'rehearse',
  'validate',
  'package',
  'push',
  'wait',
  'continue',
  'stop',
  'rollback',
  'restart',
  'delete-deployment-group'
] as const
export type Mode = (typeof modes)[number]

const autoRollback: InputKind<AutoRollback> = {
  isBoolean: true,
  parse: value => {
    if (/^false$/i.test(value)) return false
    if (/^true$/i.test(value)) return ['DEPLOYMENT_FAILURE']
    return list.parse(value).map((event): AutoRollbackEvent => choice(...autoRollbackEvents).parse(event))
  },
  check: value => {
    if (value === false) return
    if (!Array.isArray(value)) throw new Error(`it must be false or a list of ${autoRollbackEvents.join(', ')}`)
    for (const event of value) choice(...autoRollbackEvents).parse(String(event))
  }
}

/** A text, or what it stands for; whoever reads it says what is wrong with it. */
const structured: InputKind<string> = {parse: text.parse, check: () => undefined}

/**
 * Every input: the same words as inputs of the action (`INPUT_*`), as flags (`--*`) and, in camelCase, as options. An input left
 * empty is as if it were not given.
 */
export const inputKinds = {
  mode: choice(...modes),
  'dry-run': boolean,
  'aws-region': matching(/^[a-z]{2,}(-[a-z0-9]+)+$/, 'a region such as eu-central-1'),
  'application-name': resourceName,
  'deployment-group-name': groupNames,
  'deployment-config-name': deploymentConfigName,
  description: text,
  'file-exists-behavior': choice(...fileExistsBehaviors),
  'ignore-application-stop-failures': boolean,
  'update-outdated-instances-only': boolean,
  'auto-rollback': autoRollback,
  'override-alarms': structured,
  'target-tag-filters': structured,
  'target-auto-scaling-groups': list,
  'deployment-options': structured,
  'revision-type': choice(...revisionTypes),
  source: text,
  include: lines,
  exclude: lines,
  'ignore-file': text,
  archive: text,
  'bundle-type': choice(...bundleTypes, ...appSpecFileTypes),
  'compression-level': wholeNumber(0, 9),
  symlinks: choice(...symlinkPolicies),
  appspec: text,
  'appspec-content': text,
  substitutions: textMap,
  'task-definition': text,
  'container-name': text,
  'container-port': wholeNumber(1, 65_535),
  'lambda-function-name': text,
  'lambda-alias': text,
  'lambda-current-version': text,
  'lambda-target-version': text,
  validate: choice(...validateLevels),
  'agent-version': choice('1', '2', 'both'),
  's3-bucket': s3Bucket,
  's3-prefix': text,
  's3-key': text,
  's3-version-id': text,
  's3-etag': text,
  's3-sse': choice(...s3Encryptions),
  's3-kms-key-id': matching(/^[A-Za-z0-9:/_-]+$/, 'the id, the alias or the ARN of a key'),
  's3-acl': choice(...s3CannedAcls),
  's3-tags': textMap,
  's3-metadata': textMap,
  's3-storage-class': choice(...s3StorageClasses),
  's3-expected-bucket-owner': matching(/^\d{12}$/, 'the id of an account: 12 digits, in quotes where YAML would take them for a number'),
  'skip-unchanged': choice(...skipUnchangedChoices),
  'github-repository': githubRepository,
  'github-commit-id': githubCommitId,
  'allow-forks': boolean,
  revision,
  'deployment-id': matching(/^d-[A-Za-z0-9]{1,100}$/, 'the id of a deployment, such as d-A1B2C3D4E'),
  'deployment-wait-type': choice(...deploymentWaitTypes),
  'max-parallel': wholeNumber(1, 1000),
  'fail-fast': boolean,
  'on-active-deployment': choice(...activeDeploymentPolicies),
  'on-stale-run': choice(...staleRunPolicies),
  'wait-for': choice(...waitForChoices),
  timeout: duration,
  'on-timeout': choice(...timeoutPolicies),
  'on-cancel': choice(...cancelPolicies),
  'wait-for-rollback': boolean,
  'on-partial-failure': choice(...successPolicies),
  'on-no-targets': choice(...successPolicies),
  'poll-interval': interval,
  'deployment-group-config': structured,
  'adopt-deployment-group': boolean,
  'create-application': boolean,
  'delete-application': boolean,
  'branch-config': structured,
  branch: text,
  'config-name': text,
  'pull-request-number': wholeNumber(1, 2 ** 31 - 1),
  'on-unmatched-branch': choice(...unmatchedBranchPolicies),
  instances: wholeNumber(1, 100),
  root: text,
  'hook-handlers': textMap,
  speed: wholeNumber(1, 100_000),
  'alarm-at': wholeNumber(0, 100),
  annotations: boolean,
  'job-summary': boolean,
  'github-token': text,
  'github-deployment': boolean,
  'github-environment': text,
  'environment-url': matching(/^https?:\/\/\S+$/, 'a URL that starts with https:// or http://'),
  'pull-request-comment': boolean
} as const satisfies Record<string, InputKind<unknown>>

export type InputName = keyof typeof inputKinds
type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S
/** The inputs that were given, in camelCase. */
export type Inputs = {readonly [K in InputName as CamelCase<K>]?: ReturnType<(typeof inputKinds)[K]['parse']>}

export const inputNames: readonly InputName[] = Object.keys(inputKinds) as InputName[]

export function isInputName(name: string): name is InputName {
  return Object.hasOwn(inputKinds, name)
}

/** Of blanks, git refuses those of ASCII alone (git-check-ref-format): any other is part of the name. */
const namesOfGit: ReadonlySet<string> = new Set(['branch', 'config-name'] satisfies readonly InputName[])

/**
 * Parses inputs by their names in kebab-case. Throws a `usage` error that names the input, the value and what is accepted; for an
 * unknown name the nearest known one. `spell` shows an input as the user wrote it (`--source`).
 */
export function parseInputs(given: Readonly<Record<string, string>>, spell: (name: string) => string = name => `\`${name}\``): Inputs {
  const inputs: Record<string, unknown> = {}
  for (const [name, raw] of Object.entries(given)) {
    if (!isInputName(name)) {
      const near = nearestName(name, inputNames)
      throw new DeployError('usage', `there is no input ${spell(name)}`, {
        input: name,
        hint: near === undefined ? 'See the table of inputs in the README.' : `Did you mean ${spell(near)}?`
      })
    }
    const value = namesOfGit.has(name) ? raw.replace(/^[\t-\r ]+|[\t-\r ]+$/g, '') : raw.trim()
    if (value === '') continue
    inputs[camelCase(name)] = parseInput(inputKinds[name], value, name, spell(name))
  }
  return inputs
}

/** The value of a text. Throws a `usage` error that names the input, as `spelling` has it, and says what is accepted. */
export function parseInput({parse, hint}: InputKind<unknown>, value: string, name: string, spelling: string): unknown {
  try {
    return parse(value)
  } catch (error) {
    const problem = error instanceof Error ? error.message : 'it cannot be read'
    throw new DeployError('usage', `${spelling} is "${shown(value)}": ${problem}`, {input: name, ...(hint !== undefined && {hint})})
  }
}

/** What is long or has several lines is only begun. */
function shown(value: string): string {
  const [line = '', ...more] = value.split('\n')
  return more.length === 0 && line.length <= longest ? line : `${line.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}…`
}
const longest = 100

/** What `auto-rollback` says of a `stop`, which is either rolled back or not. Throws a `usage` error for a list of events. */
export function stopRollback(autoRollback: AutoRollback | undefined): {readonly autoRollback?: boolean} {
  if (autoRollback === undefined) return {}
  if (autoRollback === false) return {autoRollback}
  // What `true` is read as.
  if (autoRollback.length === 1 && autoRollback[0] === 'DEPLOYMENT_FAILURE') return {autoRollback: true}
  throw new DeployError('usage', '`auto-rollback` of a stop is true or false: it is rolled back, or not', {input: 'auto-rollback'})
}

/** The option of an input: `s3-bucket` is `s3Bucket`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
