import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'

/** An observer that is told nothing twice, for work that is done again: what is as it was is no news. */
export function onceTold(observe: Observer<OperationEvent>): Observer<OperationEvent> {
  const told = new Set<string>()
  return event => {
    const key = JSON.stringify(event)
    if (told.has(key)) return
    told.add(key)
    observe(event)
  }
}
