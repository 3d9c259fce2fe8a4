import {nearestPath, wordSuggestion} from '../shipped-path.ts'
import {hasArguments} from './script-location-args.ts'
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
      if (path === undefined || tree.isDirectory(path)) continue
      const real = tree.realPath(path)
      if (real !== undefined && tree.entry(real)?.kind === 'file') continue
      if (hasArguments(script, context)) continue
      const suggestion = nearestPath(path, tree)
      report({
        at: location,
        message: `The revision has no file "${path}": ${event.value} fails with ScriptMissing.`,
        hint:
          suggestion === undefined
            ? 'Locations are relative to the root of the revision; check what is left out of it.'
            : wordSuggestion(path, suggestion)
      })
    }
  }
}
