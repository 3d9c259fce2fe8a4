import {namesFunction} from '../function-app-spec.ts'
import {isScriptable} from '../lifecycle.ts'
import {resolved} from '../yaml/node.ts'
import {functionPlatforms, type Rule} from '../rule.ts'

export const fnHookEmpty: Rule = {
  id: 'fn-hook-empty',
  severity: 'error',
  platforms: functionPlatforms,
  summary: 'A hook names no function.',
  check({functionAppSpec: spec, platform}, report) {
    for (const entry of spec?.hookEntries ?? []) {
      const {event, value} = entry
      // Of an event that does not happen, that is all there is to say.
      if (!isScriptable(platform, event.value) || resolved(value).kind !== 'scalar' || namesFunction(entry)) continue
      report({
        at: event,
        message: `${event.value} names no function: the deployment fails with INVALID_LAMBDA_CONFIGURATION.`,
        hint: 'Write the name or the ARN of a function behind it, or delete the entry.'
      })
    }
  }
}
