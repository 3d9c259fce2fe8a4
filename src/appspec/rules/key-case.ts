import {missedKey} from '../missed-keys.ts'
import {agentsRefuse} from '../refusal-findings.ts'
import {caseFix, hasKey, isMeantTwice, strayKeys} from '../stray-keys.ts'
import {renameKey} from '../scalar-fix.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** Without these the agents refuse what they belong to. */
const vital: readonly string[] = ['version', 'os', 'source', 'destination', 'object', 'location']

export const keyCase: Rule = {
  id: 'key-case',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A key has the right letters in the wrong case, so the agents ignore it.',
  check(context, report) {
    for (const {key, level, mapping} of strayKeys(context)) {
      const right = caseFix(key.value, level)
      if (right === undefined) continue
      const missed = missedKey(context, key)
      const isThere = hasKey(mapping, right)
      const isMissed = missed !== undefined || (!isThere && vital.includes(right))
      const result =
        missed !== undefined
          ? `, and miss "${right}": ${agentsRefuse(missed.refusal.agents)} the file`
          : isMissed
            ? `, and miss "${right}"`
            : ` and silently ignore it${isThere ? `: what counts is "${right}"` : ' with everything below it'}`
      report({
        at: key,
        ...(missed && {refusal: missed.refusal, refusedBy: missed.refusal.agents}),
        severity: isMissed ? 'error' : 'warning',
        message: `Keys are case-sensitive: the agents do not know "${key.value}"${result}.`,
        hint: isThere ? `Delete "${key.value}", or put its value under "${right}".` : `Write "${right}".`,
        fix: isMeantTwice(right, level, mapping) ? undefined : renameKey(mapping, {key}, right)
      })
    }
  }
}
