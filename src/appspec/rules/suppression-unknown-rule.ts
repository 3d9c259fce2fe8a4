import {mostCommentFindings} from '../suppressions.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const suppressionUnknownRule: Rule = {
  id: 'suppression-unknown-rule',
  severity: 'warning',
  platforms: everyPlatform,
  summary: 'A comment asks to ignore a rule that does not exist.',
  check({suppressions: {faults}}, report) {
    for (const {span, message, hint} of faults.slice(0, mostCommentFindings)) report({at: {span}, message, hint: hint()})
    const next = faults[mostCommentFindings]
    if (next === undefined) return
    const after = faults.length - mostCommentFindings - 1
    report({at: next, message: after === 0 ? next.message : `${next.message} So it is with ${after} more.`, hint: next.hint()})
  }
}
