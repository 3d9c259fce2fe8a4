import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const osMissing: Rule = {
  id: 'os-missing',
  severity: 'error',
  platforms: serverOnly,
  summary: 'There is no "os".',
  check(context, report) {
    reportRefusals('os-missing', context, report, ({agents}) => ({
      message: `The AppSpec does not say for which operating system it is: ${agentsRefuse(agents)} it.`,
      hint: 'Add "os: linux" or "os: windows".'
    }))
  }
}
