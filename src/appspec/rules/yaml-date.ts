import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {quoteScalar} from '../scalar-fix.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const yamlDate: Rule = {
  id: 'yaml-date',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An unquoted date makes the newer hosts refuse the file, wherever it stands.',
  check(context, report) {
    reportRefusals('yaml-date', context, report, ({agents}, node) => ({
      message: `This unquoted ${/:/.test(node?.kind === 'scalar' ? node.value : '') ? 'time' : 'date'} is not text: ${agentsRefuse(agents)} a file that has one anywhere.`,
      hint: `Quote it: "${node?.kind === 'scalar' ? node.value : ''}".`,
      fix: node?.kind === 'scalar' ? quoteScalar(node) : undefined
    }))
  }
}
