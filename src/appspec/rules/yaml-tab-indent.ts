import {agentsRefuse, capitalized, reportRefusals} from '../refusal-findings.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlTabIndent: Rule = {
  id: 'yaml-tab-indent',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'A tab is used for indentation.',
  check(context, report) {
    reportRefusals('yaml-tab-indent', context, report, ({agents}) => ({
      message: `A tab is used for indentation, which YAML does not allow. ${capitalized(agentsRefuse(agents))} the file.`,
      hint: 'Indent with spaces, two for each level.'
    }))
  }
}
