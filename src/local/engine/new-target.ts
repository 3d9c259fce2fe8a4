import {lifecycleEventsOf} from './lifecycle-events.ts'
import type {DeploymentRecord, TargetRecord} from './records.ts'

/** A target to which nothing has happened yet. */
export function newTarget(deployment: DeploymentRecord, id: string, nowMs: number, label?: 'Blue' | 'Green'): TargetRecord {
  const events = lifecycleEventsOf(deployment, label).map(name => ({name, status: 'Pending' as const}))
  return {id, ...(label === undefined ? {} : {label}), status: 'Pending', lastUpdatedMs: nowMs, events}
}
