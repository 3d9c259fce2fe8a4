import {mostCommentFindings, type UnusedSuppression} from '../suppressions.ts'
import {everyPlatform, type Rule} from '../rule.ts'

const hintFor = ({meantLine}: UnusedSuppression): string =>
  meantLine === undefined
    ? 'Delete it from the comment.'
    : `It finds something on line ${meantLine}: put the comment at the end of that line, or alone right above it.`

export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  severity: 'info',
  platforms: everyPlatform,
  summary: 'A comment asks to ignore a rule that finds nothing there.',
  isLast: true,
  check({suppressions, couldFind}, report) {
    const couldBeUsed = new Map<string, boolean>()
    const unused = suppressions.unused().filter(({rule}) => {
      const known = couldBeUsed.get(rule) ?? couldFind(rule)
      couldBeUsed.set(rule, known)
      return known
    })
    for (const each of unused.slice(0, mostCommentFindings)) {
      report({at: each, message: `"${each.rule}" finds nothing here that could be ignored.`, hint: hintFor(each)})
    }
    const next = unused[mostCommentFindings]
    if (next === undefined) return
    const after = unused.length - mostCommentFindings - 1
    const message = `"${next.rule}" finds nothing here that could be ignored${after === 0 ? '' : `, and neither do ${after} more`}.`
    report({at: next, message, hint: hintFor(next)})
  }
}
