import {resolved} from '../yaml/node.ts'
import {isScriptable} from '../lifecycle.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const hookEmpty: Rule = {
  id: 'hook-empty',
  severity: 'info',
  platforms: serverOnly,
  summary: 'An event has no scripts.',
  check({outline}, report) {
    for (const {event, value} of outline?.hooks ?? []) {
      // That nothing runs here is said by other rules, with scripts or without.
      if (!isScriptable('server', event.value)) continue
      const real = resolved(value)
      const isEmpty =
        (real.kind === 'scalar' && real.raw === '' && real.tag === undefined) || (real.kind === 'sequence' && real.items.length === 0)
      if (isEmpty)
        report({at: event, message: `${event.value} has no scripts, so nothing runs.`, hint: 'Delete the key, or add "- location: …".'})
    }
  }
}
