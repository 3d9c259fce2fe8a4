import {agentsRefuse, capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const yamlDirective: Rule = {
  id: 'yaml-directive',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A line that starts with "%" is a directive, and most of them are refused.',
  check(context, report) {
    reportRefusals('yaml-directive', context, report, refusal => ({
      message:
        refusal.agents.length === 3
          ? `${capitalized(complaint(refusal))}. ${capitalized(agentsRefuse(refusal.agents))} the file.`
          : `${capitalized(agentsRefuse(refusal.agents))} this %YAML directive: the YAML library of older hosts knows only 1.1.`,
      hint: 'Delete the line; no AppSpec needs a directive.'
    }))
  }
}
