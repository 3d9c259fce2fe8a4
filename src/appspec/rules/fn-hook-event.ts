import {nearestName} from '../../core/suggest.ts'
import {isLifecycleEvent, isReserved, isScriptable, scriptableEvents} from '../lifecycle.ts'
import {functionPlatforms, type Rule} from '../rule.ts'

/** `pre-allow-traffic` is what other tools call it. */
function inOurWords(name: string): string {
  return name.replaceAll(/[_-]/g, '').replace(/^post/i, 'After').replace(/^pre/i, 'Before')
}

export const fnHookEvent: Rule = {
  id: 'fn-hook-event',
  severity: 'error',
  platforms: functionPlatforms,
  summary: 'A hook has a name that is no event of the platform.',
  check({functionAppSpec: spec, platform}, report) {
    const named = new Set(spec?.hookEntries.map(({event}) => event.value))
    for (const {event} of spec?.hookEntries ?? []) {
      const name = event.value
      if (isScriptable(platform, name) || (isLifecycleEvent(name) && !isReserved(platform, name))) continue
      // Nobody means an event that the AppSpec has already.
      const free = scriptableEvents[platform].filter(each => !named.has(each))
      const meant = nearestName(inOurWords(name), free)
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
