import {isAbsent} from '../outline.ts'
import {resolved} from '../yaml/node.ts'
import {functionPlatforms, type Rule} from '../rule.ts'

export const fnHookEmpty: Rule = {
  id: 'fn-hook-empty',
  severity: 'error',
  platforms: functionPlatforms,
  summary: 'A hook names no function.',
  check({functionAppSpec: spec}, report) {
    for (const {event, value} of spec?.hookEntries ?? []) {
      const real = resolved(value)
      if (real.kind !== 'scalar' || (!isAbsent(real) && real.value.trim() !== '')) continue
      report({
        at: event,
        message: `${event.value} names no function: the deployment fails with INVALID_LAMBDA_CONFIGURATION.`,
        hint: 'Write the name or the ARN of a function behind it, or delete the entry.'
      })
    }
  }
}
