import {agentsRefuse, capitalized, reportRefusals} from '../refusal-findings.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const fileEmpty: Rule = {
  id: 'file-empty',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The file has no content.',
  check(context, report) {
    reportRefusals('file-empty', context, report, ({agents}) => ({
      message: `The AppSpec is empty. ${capitalized(agentsRefuse(agents))} it.`,
      hint: 'The least an agent takes is "version: 0.0" and "os: linux", each on a line.'
    }))
  }
}
