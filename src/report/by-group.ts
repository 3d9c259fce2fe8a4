import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from '../operations/events.ts'
import {sanitizeLine} from './sanitize.ts'

const widest = 32

/**
 * One reporter for a run, and one more for each of its groups when there are several: what each remembers is of its group only, and its
 * lines begin with its `label`, so that what happens at the same time can be read apart. The label of all others is empty.
 */
export function byGroup(reporterFor: (label: string) => Observer<OperationEvent>): Observer<OperationEvent> {
  const main = reporterFor('')
  const groups = new Map<string, Observer<OperationEvent>>()
  let width = 0
  return event => {
    if (event.type === 'groups-named')
      width = Math.min(widest, Math.max(...event.deploymentGroupNames.map(name => sanitizeLine(name).length)))
    if (event.group === undefined) {
      main(event)
      return
    }
    let reporter = groups.get(event.group)
    if (!reporter) {
      reporter = reporterFor(`${`[${sanitizeLine(event.group)}]`.padEnd(width + 2)} `)
      groups.set(event.group, reporter)
    }
    reporter(event)
  }
}
