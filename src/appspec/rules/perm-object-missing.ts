import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permObjectMissing: Rule = {
  id: 'perm-object-missing',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An entry of "permissions" has no object.',
  check(context, report) {
    reportRefusals('perm-object-missing', context, report, ({agents}) => ({
      message: `This entry of "permissions" does not say for which object it is: ${agentsRefuse(agents)} the file.`,
      hint: 'Add "object: …", the path of an installed file or of the directory that holds it.'
    }))
  }
}
