import {capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlExpansion: Rule = {
  id: 'yaml-expansion',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The file is too large or too deeply nested to be read.',
  check(context, report) {
    reportRefusals('yaml-expansion', context, report, refusal => ({
      message: `${capitalized(complaint(refusal))}.`,
      hint: 'An AppSpec needs at most five levels.'
    }))
  }
}
