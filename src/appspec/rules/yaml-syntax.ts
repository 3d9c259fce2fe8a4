import {agentsRefuse, capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The file is not well formed YAML.',
  check(context, report) {
    reportRefusals('yaml-syntax', context, report, refusal => ({
      message: `The file is not valid YAML: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`
    }))
  }
}
