import {isScriptable, lifecycleEvents} from '../lifecycle.ts'
import {isReserved} from './hook-reserved-event.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const hookWrongPlatformEvent: Rule = {
  id: 'hook-wrong-platform-event',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A hook is for an event of another platform.',
  check({outline}, report) {
    for (const {event} of outline?.hooks ?? []) {
      if (isScriptable('server', event.value) || isReserved(event.value) || !(lifecycleEvents as readonly string[]).includes(event.value))
        continue
      report({
        at: event,
        message: `${event.value} is an event of ECS deployments: on servers its scripts never run.`,
        hint: 'Use ValidateService or BeforeAllowTraffic.'
      })
    }
  }
}
