import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {secondsOfAgent1} from '../timeout-seconds.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const timeoutInvalid: Rule = {
  id: 'timeout-invalid',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A timeout is not a whole number of seconds above 0.',
  check(context, report) {
    reportRefusals('timeout-invalid', context, report, ({agents}, node) => {
      if (node?.kind === 'scalar' && !agents.includes('agent-1') && secondsOfAgent1(node) !== undefined) return undefined
      const written = node?.kind === 'scalar' ? `"${node.value}"` : 'this'
      return {
        message: `A timeout is a whole number of seconds above 0, and ${written} is none: ${agentsRefuse(agents)} the file.`,
        hint: 'Write "timeout: 300" for five minutes; at most 3600 for all scripts of an event.'
      }
    })
  }
}
