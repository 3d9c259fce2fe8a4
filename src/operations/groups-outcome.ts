import {DeployError} from '../core/errors.ts'
import type {GroupResult, GroupsResult} from './groups-result.ts'
import type {DeployResult, Outcome} from './result.ts'

/**
 * From the worst on: hosts that may run either revision, hosts of which nothing is known, a failure that nothing repaired, deployments that
 * go on although they should not, those that were ended, and a failure that was repaired.
 */
const worst = [
  'rollback-failed',
  'unknown',
  'failed',
  'timed-out',
  'left-running',
  'cancelled',
  'stopped',
  'rolled-back'
] as const satisfies readonly Outcome[]

/** When there is nothing worse: a deployment that goes on, as it was asked for, says most, and one that was not needed least. */
const best = ['left-running', 'succeeded', 'superseded', 'skipped'] as const satisfies readonly Outcome[]

type Verdict = Pick<GroupsResult, 'outcome' | 'reached' | 'decidedBy'>

/** Whether a deployment went as it was asked for. */
export function isSuccess({outcome, reached}: Pick<DeployResult, 'outcome' | 'reached'>): boolean {
  return (
    outcome === 'succeeded' || outcome === 'skipped' || outcome === 'superseded' || (outcome === 'left-running' && reached !== undefined)
  )
}

export function isGroupSuccess(group: GroupResult): boolean {
  return group.type === 'ended' && isSuccess(group.result)
}

/** One outcome of several groups: the worst, and which group it is of. A run that was cancelled before the turn of one is `cancelled`. */
export function groupsOutcome(groups: readonly GroupResult[]): Verdict {
  for (const outcome of worst) {
    const decisive = groups.find(group => !isGroupSuccess(group) && outcomeOf(group) === outcome)
    if (decisive) return {outcome, decidedBy: decisive.deploymentGroupName}
  }
  for (const outcome of best) {
    const decisive = groups.find(group => isGroupSuccess(group) && outcomeOf(group) === outcome)
    if (decisive?.type !== 'ended') continue
    const {reached} = decisive.result
    return {outcome, ...(reached !== undefined && {reached}), decidedBy: decisive.deploymentGroupName}
  }
  // No group at all, or only groups that were not begun after a failure that is none of theirs: nobody knows.
  return {outcome: 'unknown', decidedBy: groups[0]?.deploymentGroupName ?? ''}
}

/** Undefined for a group that was left out after the failure of another, which is what decides. */
function outcomeOf(group: GroupResult): Outcome | undefined {
  switch (group.type) {
    case 'ended':
      return group.result.outcome
    case 'threw':
      return group.error instanceof DeployError && group.error.code === 'cancelled' ? 'cancelled' : 'failed'
    case 'not-started':
      return group.because === 'cancelled' ? 'cancelled' : undefined
  }
}
