import {DeployError} from '../core/errors.ts'
import type {InputName, Inputs, Mode} from './inputs.ts'

/** What is done with inputs: a mode, or `local` of the command line. */
export type Activity = Mode | 'local'

const deploying = ['deploy', 'rehearse'] as const
const packing = ['deploy', 'rehearse', 'validate', 'package'] as const

/**
 * Where each input has an effect. A rehearsal takes what the deployment takes that it rehearses, so that both can share their inputs: for the
 * region and the bucket it has its own in their place. What feedback means depends on the door and not on the mode.
 */
export const inputEffects: Readonly<Record<Exclude<InputName, 'mode' | 'annotations' | 'job-summary'>, readonly Activity[]>> = {
  'aws-region': [...deploying, 'local'],
  'application-name': deploying,
  'deployment-group-name': deploying,
  'deployment-config-name': deploying,
  description: deploying,
  'file-exists-behavior': deploying,
  'ignore-application-stop-failures': deploying,
  'update-outdated-instances-only': deploying,
  'auto-rollback': deploying,
  'revision-type': deploying,
  source: packing,
  include: packing,
  exclude: packing,
  'ignore-file': packing,
  archive: deploying,
  'bundle-type': packing,
  symlinks: packing,
  appspec: packing,
  validate: packing,
  'agent-version': packing,
  's3-bucket': deploying,
  's3-prefix': deploying,
  's3-key': deploying,
  's3-version-id': ['deploy'],
  's3-etag': ['deploy'],
  'skip-unchanged': deploying,
  'github-repository': deploying,
  'github-commit-id': deploying,
  'on-active-deployment': deploying,
  timeout: deploying,
  'on-timeout': deploying,
  'on-cancel': deploying,
  'wait-for-rollback': deploying,
  'poll-interval': deploying,
  instances: ['rehearse', 'local'],
  root: ['rehearse']
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
