import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const yamlKeyType: Rule = {
  id: 'yaml-key-type',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A key is a list or a map.',
  check(context, report) {
    reportRefusals('yaml-key-type', context, report, ({agents}) => ({
      message: `A key must be a word here, not a list or a map: ${agentsRefuse(agents)} the file.`,
      hint: 'Delete it, or quote the key.'
    }))
  }
}
