import {agentsRefuse, capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlUnquotedStar: Rule = {
  id: 'yaml-unquoted-star',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'An unquoted value starts with "*" or "&", which makes it an alias or an anchor.',
  check(context, report) {
    reportRefusals('yaml-unquoted-star', context, report, refusal => ({
      message: `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`,
      hint: 'Quote the value, as in "**" or "*.sh".'
    }))
  }
}
