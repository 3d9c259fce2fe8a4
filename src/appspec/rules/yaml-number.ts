import {agentsRefuse, capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const yamlNumber: Rule = {
  id: 'yaml-number',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A value looks like a number and is none, which ends the reading of the file.',
  check(context, report) {
    reportRefusals('yaml-number', context, report, refusal => ({
      message: `Ruby takes this for a number and cannot read it: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
      hint: 'Quote it.'
    }))
  }
}
