import {missedKey} from '../missed-keys.ts'
import {agentsRefuse} from '../refusal-findings.ts'
import {caseFix, strayKeys} from '../stray-keys.ts'
import {renameKey} from '../scalar-fix.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const keyCase: Rule = {
  id: 'key-case',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A key has the right letters in the wrong case, so the agents ignore it.',
  check(context, report) {
    for (const {key, level, mapping} of strayKeys(context)) {
      const right = caseFix(key.value, level)
      if (right === undefined) continue
      const isVital = ['version', 'os', 'source', 'destination', 'object', 'location'].includes(right)
      const missed = missedKey(context, key)
      report({
        at: key,
        ...(missed && {refusal: missed.refusal, refusedBy: missed.refusal.agents}),
        severity: isVital ? 'error' : 'warning',
        message: `Keys are case-sensitive: the agents do not know "${key.value}"${missed ? `, and miss "${right}": ${agentsRefuse(missed.refusal.agents)} the file` : isVital ? `, and miss "${right}"` : ' and silently ignore it with everything below it'}.`,
        hint: `Write "${right}".`,
        fix: renameKey(mapping, {key}, right)
      })
    }
  }
}
