import {everyPlatform, type Rule} from '../rule.ts'

export const suppressionUnknownRule: Rule = {
  id: 'suppression-unknown-rule',
  severity: 'warning',
  platforms: everyPlatform,
  summary: 'A comment asks to ignore a rule that does not exist.',
  check({suppressions}, report) {
    for (const {span, message, hint} of suppressions.faults) report({at: {span}, message, hint})
  }
}
