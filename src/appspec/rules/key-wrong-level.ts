import {caseFix, homeOf, strayKeys} from '../stray-keys.ts'
import {levelNames} from '../vocabulary.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const keyWrongLevel: Rule = {
  id: 'key-wrong-level',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A key the agents know stands where they do not look for it.',
  check(context, report) {
    for (const {key, level} of strayKeys(context)) {
      const home = caseFix(key.value, level) === undefined ? homeOf(key.value, level) : undefined
      if (home === undefined || key.value === 'file_exists_behavior') continue
      report({
        at: key,
        message: `"${key.value}" belongs in ${levelNames[home]}; in ${levelNames[level]} the agents ignore it.`,
        hint: `Move it to ${levelNames[home]}.`
      })
    }
  }
}
