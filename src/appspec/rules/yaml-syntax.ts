import {agentsRefuse, capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {isStopOfAgent1} from './yaml-multi-document.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlSyntax: Rule = {
  id: 'yaml-syntax',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The file is not well formed YAML.',
  check(context, report) {
    reportRefusals('yaml-syntax', context, report, refusal =>
      // Agent 1 stops reading there, which is said by another rule, for all agents.
      isStopOfAgent1(context, refusal)
        ? undefined
        : {message: `The file is not valid YAML: ${complaint(refusal)}. ${capitalized(agentsRefuse(refusal.agents))} the file.`}
    )
  }
}
