import {nearestName} from '../../core/suggest.ts'
import {isLifecycleEvent, scriptableEvents} from '../lifecycle.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const hookUnknownEvent: Rule = {
  id: 'hook-unknown-event',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A hook has a name that is no lifecycle event, so it never runs.',
  check({outline}, report) {
    for (const {event} of outline?.hooks ?? []) {
      const name = event.value
      if (isLifecycleEvent(name) || name === '<<') continue
      const meant = nearestName(name.replaceAll(/[_-]/g, ''), scriptableEvents.server)
      report({
        at: event,
        message: `"${name}" is not a lifecycle event: its scripts never run, and nothing says so.`,
        hint: meant === undefined ? `Events with scripts are ${scriptableEvents.server.join(', ')}.` : `Did you mean ${meant}?`
      })
    }
  }
}
