import {isMissingScript} from '../hook-scripts.ts'
import {caseSlip, nearestPath, onlyOnWindows, wordSuggestion} from '../shipped-path.ts'
import {hasArguments, isAbsoluteLocation, shellCharacterIn} from '../script-location.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const scriptNotFound: Rule = {
  id: 'script-not-found',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script is not in the revision.',
  check(context, report) {
    const {tree} = context
    if (tree === undefined) return
    for (const script of context.scripts) {
      const {location, path, event} = script
      const slip = caseSlip(location.value.trim(), context)
      if (slip !== undefined && path !== undefined) {
        report({at: location, severity: 'info', message: onlyOnWindows(slip, path), hint: `Write "${path}".`})
        continue
      }
      if (path === undefined || !isMissingScript(script, context) || hasArguments(script, context)) continue
      const leftOut = context.leftOutBy?.(path)
      const suggestion = leftOut === undefined ? nearestPath(path, tree) : undefined
      report({
        at: location,
        message: `The revision has no file "${path}": ${event.value} fails with ScriptMissing.`,
        hint:
          leftOut !== undefined
            ? `It is in the source, but ${leftOut}.`
            : suggestion !== undefined
              ? wordSuggestion(path, suggestion)
              : shellCharacterIn(location.value) !== undefined
                ? 'A location is taken as it is: nothing in it is expanded.'
                : isAbsoluteLocation(location.value)
                  ? 'Locations are relative to the revision, not to the host: put a script into the revision that calls the program.'
                  : 'Locations are relative to the root of the revision; check what is left out of it.'
      })
    }
  }
}
