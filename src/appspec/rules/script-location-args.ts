import {hasArguments} from '../script-location.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const scriptLocationArgs: Rule = {
  id: 'script-location-args',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A location has arguments, which the agents do not support.',
  check(context, report) {
    for (const script of context.scripts) {
      if (!hasArguments(script, context)) continue
      const [path = ''] = script.location.value.trim().split(/\s+/)
      report({
        at: script.location,
        message: `A location is a path and nothing else: the agents look for a file named "${script.location.value.trim()}".`,
        hint: `Write "location: ${path}", and put the arguments into that script.`
      })
    }
  }
}
