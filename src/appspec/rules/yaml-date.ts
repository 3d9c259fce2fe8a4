import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {quoteScalar} from '../scalar-fix.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const yamlDate: Rule = {
  id: 'yaml-date',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An unquoted date makes the newer hosts refuse the file, wherever it stands.',
  check(context, report) {
    reportRefusals('yaml-date', context, report, ({agents, span}, node) => {
      // Quoting makes no difference to a value that the same agents refuse as text, too.
      const others = context.otherRefusers('yaml-date', span)
      if (agents.every(agent => others.includes(agent))) return undefined
      return {
        message: `This unquoted ${/:/.test(node?.kind === 'scalar' ? node.value : '') ? 'time' : 'date'} is not text: ${agentsRefuse(agents)} a file that has one anywhere.`,
        hint: `Quote it: "${node?.kind === 'scalar' ? node.value : ''}".`,
        fix: node?.kind === 'scalar' ? quoteScalar(node) : undefined
      }
    })
  }
}
