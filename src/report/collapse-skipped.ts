import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from '../operations/events.ts'
import {count} from './count.ts'

/** From so many on, targets that were skipped as a whole have one line together. */
const many = 3

type SkipEvent = Extract<OperationEvent, {type: 'lifecycle-changed' | 'target-changed'}>

/**
 * A reporter that is told of targets only what happened on them: when several are skipped as a whole, as after a failure that ends the
 * deployment, `say` gets one line for all of them. What was skipped is held back until something else is told.
 */
export function collapseSkipped(report: Observer<OperationEvent>, say: (line: string) => void): Observer<OperationEvent> {
  /** Targets on which something ran: what they skipped after it is told. */
  const begun = new Set<string>()
  let held: SkipEvent[] = []
  const release = (): void => {
    const events = held
    held = []
    const skipped = new Set(events.flatMap(event => (event.type === 'target-changed' && !begun.has(event.target) ? [event.target] : [])))
    const isCollapsed = skipped.size >= many
    for (const event of events) if (!isCollapsed || !skipped.has(event.target)) report(event)
    if (isCollapsed) say(`${count(skipped.size, 'target')}: skipped`)
  }
  return event => {
    const status = event.type === 'lifecycle-changed' ? event.event.status : event.type === 'target-changed' ? event.to : undefined
    if ((event.type === 'lifecycle-changed' || event.type === 'target-changed') && status === 'Skipped') {
      held.push(event)
      return
    }
    if (event.type === 'lifecycle-changed' && status !== 'Pending') begun.add(event.target)
    if (event.type === 'hook-output') begun.add(event.target)
    if (!isSilent(event, status)) release()
    report(event)
    // Its rollback has the same targets.
    if (event.type === 'finished') begun.clear()
  }
}

/** What has no line of its own in a log. */
function isSilent({type}: OperationEvent, status: string | undefined): boolean {
  return type === 'overview-changed' || status === 'Pending' || status === 'InProgress'
}
