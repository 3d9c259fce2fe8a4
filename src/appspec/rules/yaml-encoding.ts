import {capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlEncoding: Rule = {
  id: 'yaml-encoding',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The file is not UTF-8, or has characters that YAML does not allow.',
  check(context, report) {
    reportRefusals('yaml-encoding', context, report, refusal => ({
      message: `${capitalized(complaint(refusal))}.`,
      hint: 'Save the file as UTF-8 and delete the character.'
    }))
  }
}
