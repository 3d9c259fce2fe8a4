import type {HookScript} from '../hook-scripts.ts'
import {revisionPath} from '../host-path.ts'
import type {RuleContext} from '../rule.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** Words behind the path, where the whole is not the name of a file. */
export function hasArguments({location, content}: HookScript, {tree}: RuleContext): boolean {
  const [first = '', ...rest] = location.value.trim().split(/\s+/)
  if (rest.length === 0 || content !== undefined) return false
  const path = revisionPath(first)
  if (path !== undefined && tree?.entry(path)?.kind === 'file') return true
  return /\.\w+$/.test(first) || rest.some(word => word.startsWith('-'))
}

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
