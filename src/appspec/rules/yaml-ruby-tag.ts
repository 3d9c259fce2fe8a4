import {agentsRefuse, capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const yamlRubyTag: Rule = {
  id: 'yaml-ruby-tag',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A tag asks for an object of a Ruby class.',
  check(context, report) {
    reportRefusals('yaml-ruby-tag', context, report, refusal => ({
      message: `This tag asks for a Ruby object: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
      hint: 'Delete the tag.'
    }))
  }
}
