import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {unquotedOctal} from '../unquoted-octal.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permModeInvalid: Rule = {
  id: 'perm-mode-invalid',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A mode is not one to four octal digits.',
  check(context, report) {
    reportRefusals('perm-mode-invalid', context, report, ({agents, value}, node) => {
      if (node !== undefined && unquotedOctal(node) !== undefined && value !== undefined) return undefined
      const written = node?.kind === 'scalar' ? `"${node.value}"` : 'this'
      return {
        message: `A mode has one to four digits from 0 to 7, and ${written} is something else: ${agentsRefuse(agents)} the file.`,
        hint: 'Write the mode in digits and quote it: "0644", "755".'
      }
    })
  }
}
