import {nearestName} from '../../core/suggest.ts'
import {isLifecycleEvent, isReserved, isScriptable, scriptableEvents} from '../lifecycle.ts'
import {functionPlatforms, type Rule} from '../rule.ts'

export const fnHookEvent: Rule = {
  id: 'fn-hook-event',
  severity: 'error',
  platforms: functionPlatforms,
  summary: 'A hook has a name that is no event of the platform.',
  check({functionAppSpec: spec, platform}, report) {
    for (const {event} of spec?.hookEntries ?? []) {
      const name = event.value
      if (isScriptable(platform, name) || (isLifecycleEvent(name) && !isReserved(platform, name))) continue
      const meant = nearestName(name.replaceAll(/[_-]/g, ''), scriptableEvents[platform])
      const events = scriptableEvents[platform].join(', ')
      report({
        at: event,
        message: isReserved(platform, name)
          ? `CodeDeploy keeps ${name} for itself: no function can run there.`
          : `"${name}" is not a lifecycle event: its function does not run.`,
        hint: meant === undefined || isReserved(platform, name) ? `Events with functions are ${events}.` : `Did you mean ${meant}?`
      })
    }
  }
}
