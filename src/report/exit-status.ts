import {DeployError, type ErrorCode} from '../core/errors.ts'
import type {GroupsResult} from '../operations/groups-result.ts'
import type {DeployResult, Outcome} from '../operations/result.ts'

/**
 * 0 success, 1 the deployment or the validation failed, 2 usage, 3 AWS or the network refused, 130 cancelled
 * (128 + SIGINT, as shells have it).
 */
export type ExitStatus = 0 | 1 | 2 | 3 | 130

const byOutcome: Readonly<Record<Outcome, ExitStatus>> = {
  succeeded: 0,
  // The user asked for the skip, and nothing was deployed that could have failed. A newer run that is to fail this one is an error.
  skipped: 0,
  superseded: 0,
  failed: 1,
  stopped: 1,
  'rolled-back': 1,
  'rollback-failed': 1,
  'timed-out': 1,
  'left-running': 1,
  unknown: 1,
  cancelled: 130
}

const byErrorCode: Readonly<Record<ErrorCode, Exclude<ExitStatus, 0>>> = {
  usage: 2,
  'invalid-appspec': 1,
  'invalid-bundle': 1,
  'no-credentials': 3,
  'expired-credentials': 3,
  'access-denied': 3,
  'not-found': 3,
  'already-exists': 3,
  'wrong-region': 3,
  'clock-skew': 3,
  network: 3,
  throttled: 3,
  'active-deployment': 3,
  superseded: 1,
  refused: 3,
  service: 3,
  local: 1,
  cancelled: 130
}

/** What was asked for decides: a `stop` is to have stopped, and `left-running` is a success where `wait-for` asked for no more. */
export function exitStatus({outcome, reached, isStopped}: Pick<DeployResult, 'outcome' | 'reached' | 'isStopped'>): ExitStatus {
  if (isStopped !== undefined) return isStopped ? 0 : byOutcome[outcome] || 1
  return outcome === 'left-running' && reached !== undefined ? 0 : byOutcome[outcome]
}

/** That of the group that decided the outcome: of several failures of a kind, the first in the order of the groups. */
export function groupsExitStatus({outcome, reached, decidedBy, groups}: GroupsResult): ExitStatus {
  const decisive = groups.find(({deploymentGroupName}) => deploymentGroupName === decidedBy)
  return decisive?.type === 'threw' ? errorExitStatus(decisive.error) : exitStatus({outcome, ...(reached !== undefined && {reached})})
}

/** Never 0. What is not a {@link DeployError} is a bug: 1. */
export function errorExitStatus(error: unknown): Exclude<ExitStatus, 0> {
  return error instanceof DeployError ? byErrorCode[error.code] : 1
}
