import {DeployError} from '../core/errors.ts'
import type {InputName, Inputs, Mode} from './inputs.ts'

/** What the command line does with on-premises instances. */
export const onPremisesActivities = ['register', 'deregister', 'tag'] as const

/** What is done with inputs: a mode, or what only the command line does. */
export type Activity = Mode | 'local' | (typeof onPremisesActivities)[number]

/** What is told, and where: what it means depends on the door and not on the mode. */
export const feedbackInputs = [
  ...(['annotations', 'job-summary', 'github-token', 'github-deployment'] as const),
  ...(['github-environment', 'environment-url', 'pull-request-comment'] as const)
] satisfies readonly InputName[]

const deploying = ['deploy', 'rehearse'] as const
/** Modes that create a deployment in a group that is named. */
const creating = [...deploying, 'rollback', 'restart'] as const
/** Modes about a group that may follow a branch. */
const branching = [...deploying, 'delete-deployment-group'] as const
/** Modes that follow a deployment as far as they are told. */
const following = [...creating, 'wait', 'continue'] as const
const packing = ['deploy', 'rehearse', 'validate', 'package', 'push'] as const
const uploading = ['deploy', 'rehearse', 'push'] as const

/**
 * Where each input has an effect. A rehearsal takes what the deployment takes that it rehearses, so that both can share their inputs: for the
 * region and the bucket it has its own in their place, and what the object is stored with is checked and kept by its own S3.
 */
export const inputEffects: Readonly<Record<Exclude<InputName, 'mode' | (typeof feedbackInputs)[number]>, readonly Activity[]>> = {
  'dry-run': ['deploy', 'rollback', 'restart', 'delete-deployment-group', ...onPremisesActivities],
  'aws-region': [
    ...uploading,
    'wait',
    'continue',
    'stop',
    'rollback',
    'restart',
    'delete-deployment-group',
    'local',
    ...onPremisesActivities
  ],
  'application-name': [...uploading, 'rollback', 'restart', 'delete-deployment-group'],
  'deployment-group-name': [...creating, 'delete-deployment-group'],
  'deployment-config-name': creating,
  description: [...uploading, 'rollback', 'restart'],
  'file-exists-behavior': [...deploying, 'rollback'],
  'ignore-application-stop-failures': creating,
  'update-outdated-instances-only': [...deploying, 'rollback'],
  'auto-rollback': [...creating, 'stop'],
  'override-alarms': creating,
  'target-tag-filters': [...deploying, 'rollback'],
  'target-auto-scaling-groups': [...deploying, 'rollback'],
  'deployment-options': creating,
  'revision-type': deploying,
  source: [...packing, 'delete-deployment-group'],
  include: packing,
  exclude: packing,
  'ignore-file': packing,
  archive: uploading,
  'bundle-type': packing,
  'compression-level': ['deploy', 'rehearse', 'package', 'push'],
  symlinks: packing,
  appspec: [...packing, 'delete-deployment-group'],
  'appspec-content': deploying,
  substitutions: deploying,
  'task-definition': deploying,
  'container-name': deploying,
  'container-port': deploying,
  'lambda-function-name': deploying,
  'lambda-alias': deploying,
  'lambda-current-version': deploying,
  'lambda-target-version': deploying,
  validate: packing,
  'agent-version': packing,
  's3-bucket': uploading,
  's3-prefix': uploading,
  's3-key': uploading,
  's3-version-id': ['deploy'],
  's3-etag': ['deploy'],
  's3-sse': uploading,
  's3-kms-key-id': uploading,
  's3-acl': uploading,
  's3-tags': uploading,
  's3-metadata': uploading,
  's3-storage-class': uploading,
  's3-expected-bucket-owner': uploading,
  'skip-unchanged': uploading,
  'github-repository': deploying,
  'github-commit-id': [...deploying, 'delete-deployment-group'],
  'allow-forks': deploying,
  revision: ['deploy'],
  'deployment-id': ['wait', 'continue', 'stop', 'rollback'],
  'deployment-wait-type': ['continue'],
  'max-parallel': ['deploy'],
  'fail-fast': ['deploy'],
  'on-active-deployment': [...creating, 'delete-deployment-group'],
  'on-stale-run': creating,
  'wait-for': following,
  timeout: [...following, 'stop', 'delete-deployment-group'],
  'on-timeout': following,
  'on-cancel': following,
  'wait-for-rollback': [...following, 'stop'],
  'on-partial-failure': following,
  'on-no-targets': following,
  'poll-interval': [...following, 'stop'],
  'deployment-group-config': deploying,
  'adopt-deployment-group': branching,
  'create-application': deploying,
  'delete-application': ['delete-deployment-group'],
  'branch-config': branching,
  branch: branching,
  'config-name': branching,
  'pull-request-number': branching,
  'on-unmatched-branch': branching,
  instances: ['rehearse', 'local'],
  root: ['rehearse'],
  'hook-handlers': ['rehearse', 'local'],
  speed: ['rehearse', 'local'],
  'alarm-at': ['rehearse']
}

/**
 * Throws a `usage` error for the first of the names whose input would do nothing: what was asked for would silently not happen, and
 * what was checked would not be what was named. `effects` may hold names that only one door has.
 */
export function requireEffect(
  activity: Activity,
  names: readonly string[],
  spell: (name: string) => string,
  effects: Readonly<Record<string, readonly Activity[]>> = inputEffects
): void {
  const idle = names.find(name => effects[name]?.includes(activity) === false)
  if (idle === undefined) return
  throw new DeployError('usage', `${spell(idle)} has no effect on ${activity}`, {
    input: idle,
    hint: `It belongs to ${(effects[idle] ?? []).join(', ').replace(/, (\S+)$/, ' and $1')}; leave it out here.`
  })
}

/** Throws a `usage` error when a validation is asked to look at nothing: it would always be green. */
export function requireCheck(activity: Activity, level: Inputs['validate'], spell: (name: string) => string): void {
  if (activity !== 'validate' || level !== 'off') return
  throw new DeployError('usage', `${spell('validate')} is "off": nothing would be checked`, {
    input: 'validate',
    hint: 'Use `warn` to see errors as warnings.'
  })
}
