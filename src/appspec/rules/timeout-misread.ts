import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {intendedSeconds, secondsOfAgent1} from '../timeout-seconds.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const timeoutMisread: Rule = {
  id: 'timeout-misread',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A timeout is read as another number of seconds than it says, or not by every agent.',
  check(context, report) {
    reportRefusals('timeout-invalid', context, report, ({agents}, node) => {
      const seconds = node?.kind === 'scalar' && !agents.includes('agent-1') ? secondsOfAgent1(node) : undefined
      if (node?.kind !== 'scalar' || seconds === undefined) return undefined
      return {
        message: `Agent 1 reads ${node.raw} as ${seconds} ${seconds === 1 ? 'second' : 'seconds'}, and ${agentsRefuse(agents)} the file.`,
        hint: `Write the seconds as a plain number: timeout: ${intendedSeconds(node.value) ?? seconds}`
      }
    })
  }
}
