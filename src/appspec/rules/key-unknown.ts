import {nearestName} from '../../core/suggest.ts'
import {fieldInAnyCase, functionMappings, knownFunctionKey} from '../function-app-spec.ts'
import {functionKeys, functionLevelNames, requiredFunctionKeys} from '../function-vocabulary.ts'
import {fieldsOf} from '../outline.ts'
import {missedKey} from '../missed-keys.ts'
import {agentsRefuse} from '../refusal-findings.ts'
import {caseFix, homeOf, strayKeys} from '../stray-keys.ts'
import {isScriptable} from '../lifecycle.ts'
import {isForeignTopKey, levelNames, serverKeys} from '../vocabulary.ts'
import {everyPlatform, type Report, type Rule, type RuleContext} from '../rule.ts'

export const keyUnknown: Rule = {
  id: 'key-unknown',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'A key is not one the agents know, so they ignore it, or miss the one it was meant to be.',
  check(context, report) {
    for (const {key, level} of strayKeys(context)) {
      if (caseFix(key.value, level) !== undefined || homeOf(key.value, level) !== undefined) continue
      const missed = missedKey(context, key)
      if (missed !== undefined) {
        const {name, refusal} = missed
        report({
          at: key,
          refusal,
          refusedBy: refusal.agents,
          message: `"${key.value}" is not a key of ${levelNames[level]}, and "${name}" is missing: ${agentsRefuse(refusal.agents)} the file.`,
          hint: `Did you mean "${name}"?`
        })
        continue
      }
      const meant = nearestName(key.value, serverKeys[level])
      report({
        at: key,
        severity: 'warning',
        message: `"${key.value}" is not a key of ${levelNames[level]}; the agents ignore it${level === 'top' && meant !== undefined ? ' and everything below it' : ''}.`,
        hint: isScriptable('server', key.value)
          ? 'Lifecycle events belong under "hooks".'
          : meant === undefined
            ? `Known keys: ${serverKeys[level].join(', ')}.`
            : `Did you mean "${meant}"?`
      })
    }
    checkFunctionKeys(context, report)
  }
}

function checkFunctionKeys({functionAppSpec: spec, platform}: RuleContext, report: Report): void {
  if (spec === undefined || platform === 'server') return
  for (const [level, mapping] of functionMappings(spec, platform)) {
    for (const {key} of fieldsOf(mapping)) {
      // Keys of AppSpecs for servers are the business of another rule.
      const isForeign =
        level === 'top' && (isForeignTopKey(key.value) || (serverKeys.top as readonly string[]).includes(key.value.toLowerCase()))
      if (isForeign || key.value === '<<' || knownFunctionKey(key.value, level) !== undefined) continue
      const meant = nearestName(key.value, functionKeys[level])
      // What is missing because of the misspelling is said where it is missing.
      if (meant !== undefined && requiredFunctionKeys[level].includes(meant) && fieldInAnyCase(mapping, meant) === undefined) continue
      report({
        at: key,
        severity: 'warning',
        message: `"${key.value}" is not a key of ${functionLevelNames[level]}; at best the service ignores it.`,
        hint: meant === undefined ? `Known keys: ${functionKeys[level].join(', ')}.` : `Did you mean "${meant}"?`
      })
    }
  }
}
