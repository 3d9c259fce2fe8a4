import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const versionMissing: Rule = {
  id: 'version-missing',
  severity: 'error',
  platforms: serverOnly,
  summary: 'There is no "version".',
  check(context, report) {
    reportRefusals('version-missing', context, report, ({agents}) => ({
      message: `The AppSpec has no "version": ${agentsRefuse(agents)} it.`,
      hint: 'Add "version: 0.0" as the first line.'
    }))
  }
}
