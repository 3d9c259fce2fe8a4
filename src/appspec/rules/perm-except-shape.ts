import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permExceptShape: Rule = {
  id: 'perm-except-shape',
  severity: 'error',
  platforms: serverOnly,
  summary: '"except" is not a list.',
  check(context, report) {
    reportRefusals('perm-except-shape', context, report, ({agents}) => ({
      message: `"except" must be a list of names: ${agentsRefuse(agents)} the file.`,
      hint: 'Write "except: [NAME]".'
    }))
  }
}
