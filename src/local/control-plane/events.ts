import type {EventRecord} from '../engine/records.ts'
import {seconds} from './context.ts'

/** Lifecycle events as the API shows them. */
export function describeEvents(events: readonly EventRecord[]): object[] {
  return events.map(({name, status, startedMs, endedMs, diagnostics}) => ({
    lifecycleEventName: name,
    diagnostics,
    startTime: startedMs === undefined ? undefined : seconds(startedMs),
    endTime: endedMs === undefined ? undefined : seconds(endedMs),
    status
  }))
}
