import {textOf} from '../outline.ts'
import {caseSlip, isMissingSource, nearestPath, onlyOnWindows, shippedPath, wordSuggestion} from '../shipped-path.ts'
import {isGlob, variableIn} from '../unexpanded.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesSourceNotFound: Rule = {
  id: 'files-source-not-found',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A source is not in the revision.',
  check(context, report) {
    const {outline, tree} = context
    if (outline === undefined || tree === undefined) return
    for (const entry of outline.files) {
      const source = textOf(entry, 'source')
      if (source === undefined || source.value === '' || isGlob(source.value)) continue
      const path = shippedPath(source.value, context)
      const slip = caseSlip(source.value, context)
      if (slip !== undefined && path !== undefined) {
        report({at: source, severity: 'info', message: onlyOnWindows(slip, path), hint: `Write "${path}".`})
        continue
      }
      if (path === undefined || !isMissingSource(source.value, context)) continue
      const variable = variableIn(source.value)
      const leftOut = context.leftOutBy?.(path)
      const suggestion = leftOut === undefined ? nearestPath(path, tree) : undefined
      report({
        at: source,
        message: `The revision has no "${path}": Install fails with "No such file or directory".`,
        hint:
          leftOut !== undefined
            ? `It is in the source, but ${leftOut}.`
            : variable !== undefined
              ? `The agents do not expand "${variable}": write the path out.`
              : suggestion === undefined
                ? 'Sources are relative to the root of the revision; check what is left out of it.'
                : wordSuggestion(path, suggestion)
      })
    }
  }
}
