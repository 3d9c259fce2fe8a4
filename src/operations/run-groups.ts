import type {GroupResult} from './groups-result.ts'
import {isGroupSuccess} from './groups-outcome.ts'

/** Which groups are begun, and when. */
export interface RunGroupsOptions {
  /** How many run at the same time. */
  readonly maxParallel: number
  /** Whether no further group is begun after one that is no success. */
  readonly failFast: boolean
  readonly signal: AbortSignal | undefined
}

/**
 * Works through the groups in the order of their names, and resolves with one result for each when none runs any more. What is thrown in
 * one group is its result, and none of the others is left alone for it; those that run go on to their end. After a cancel none is begun.
 */
export async function runGroups<T extends {readonly deploymentGroupName: string}>(
  groups: readonly T[],
  {maxParallel, failFast, signal}: RunGroupsOptions,
  work: (group: T) => Promise<GroupResult>
): Promise<GroupResult[]> {
  const results = new Map<T, GroupResult>()
  const waiting = [...groups]
  let failed: GroupResult | undefined
  const workThrough = async (): Promise<void> => {
    while (!signal?.aborted && !(failFast && failed)) {
      const group = waiting.shift()
      if (group === undefined) return
      const result = await work(group)
      results.set(group, result)
      if (!isGroupSuccess(result)) failed ??= result
    }
  }
  await Promise.all(Array.from({length: Math.min(maxParallel, groups.length)}, workThrough))
  return groups.map(group => results.get(group) ?? notStarted(group, failed, signal))
}

function notStarted(
  {deploymentGroupName}: {readonly deploymentGroupName: string},
  failed: GroupResult | undefined,
  signal: AbortSignal | undefined
): GroupResult {
  if (signal?.aborted || failed === undefined)
    return {type: 'not-started', deploymentGroupName, because: 'cancelled', reason: 'the run was cancelled before its turn'}
  return {
    type: 'not-started',
    deploymentGroupName,
    because: 'failed',
    reason: `not begun after "${failed.deploymentGroupName}", which was no success`
  }
}
