import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const sudoType: Rule = {
  id: 'sudo-type',
  severity: 'error',
  platforms: serverOnly,
  summary: '"sudo" is not true or false.',
  check(context, report) {
    reportRefusals('sudo-type', context, report, ({agents}, node) => {
      const written = node?.kind === 'scalar' ? node.raw : 'this'
      const isOff = node?.kind === 'scalar' && node.style === 'plain' && /^(?:no|off)$/i.test(node.value)
      return {
        message: `Agent 1 takes ${written} for ${isOff ? 'false' : 'true'}, and ${agentsRefuse(agents)} the file.`,
        hint: `Write "sudo: ${node?.kind === 'scalar' && /^(?:false|no|off|0)$/i.test(node.value) ? 'false' : 'true'}", without quotation marks.`
      }
    })
  }
}
