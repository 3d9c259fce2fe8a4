import {nearestName} from '../../core/suggest.ts'
import {caseFix, homeOf, strayKeys} from '../stray-keys.ts'
import {isScriptable} from '../lifecycle.ts'
import {levelNames, serverKeys} from '../vocabulary.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const keyUnknown: Rule = {
  id: 'key-unknown',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A key is not one the agents know, so they ignore it.',
  check(context, report) {
    for (const {key, level} of strayKeys(context)) {
      if (caseFix(key.value, level) !== undefined || homeOf(key.value, level) !== undefined) continue
      const meant = nearestName(key.value, serverKeys[level])
      report({
        at: key,
        message: `"${key.value}" is not a key of ${levelNames[level]}; the agents ignore it${level === 'top' && meant !== undefined ? ' and everything below it' : ''}.`,
        hint: isScriptable('server', key.value)
          ? 'Lifecycle events belong under "hooks".'
          : meant === undefined
            ? `Known keys: ${serverKeys[level].join(', ')}.`
            : `Did you mean "${meant}"?`
      })
    }
  }
}
