import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {isQuotedZero} from './version-quoted.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const versionValue: Rule = {
  id: 'version-value',
  severity: 'error',
  platforms: serverOnly,
  summary: 'The version is not 0.0.',
  check(context, report) {
    reportRefusals('version-value', context, report, ({agents}, node) => {
      if (node?.kind === 'scalar' && isQuotedZero(node)) return undefined
      const written = node?.kind === 'scalar' && node.raw !== '' ? `"${node.raw}"` : node?.kind === 'scalar' ? 'nothing' : 'not a number'
      return {
        message: `The version must be the number 0.0, and this is ${written}: ${agentsRefuse(agents)} the file.`,
        hint: 'Write "version: 0.0", without quotation marks.'
      }
    })
  }
}
