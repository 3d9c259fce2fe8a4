import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const osMismatch: Rule = {
  id: 'os-mismatch',
  severity: 'error',
  platforms: serverOnly,
  summary: '"os" is not the operating system of the hosts.',
  check(context, report) {
    reportRefusals('os-mismatch', context, report, ({agents}, node) => ({
      message: `The hosts run ${context.host}, and this AppSpec is for ${node?.kind === 'scalar' ? node.value : 'another system'}: ${agentsRefuse(agents)} it.`,
      hint: 'Deploy this revision to hosts of its own operating system, or ship another AppSpec.'
    }))
  }
}
