import {everyPlatform, type Rule} from '../rule.ts'

export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  severity: 'info',
  platforms: everyPlatform,
  summary: 'A comment asks to ignore a rule that finds nothing there.',
  isLast: true,
  check({suppressions, couldFind}, report) {
    for (const {rule, span, meantLine} of suppressions.unused()) {
      if (!couldFind(rule)) continue
      report({
        at: {span},
        message: `"${rule}" finds nothing here that could be ignored.`,
        hint:
          meantLine === undefined
            ? 'Delete it from the comment.'
            : `It finds something on line ${meantLine}: put the comment at the end of that line, or alone right above it.`
      })
    }
  }
}
