import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permShape: Rule = {
  id: 'perm-shape',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An entry of "permissions" is not a map, or one of its values has the wrong shape.',
  check(context, report) {
    reportRefusals('perm-shape', context, report, ({agents}, node) => ({
      message:
        node?.kind === 'sequence'
          ? `A list cannot stand here: ${agentsRefuse(agents)} the file.`
          : `An entry of "permissions" must be a map with "object": ${agentsRefuse(agents)} the file.`,
      hint: 'Write "- object: /path" and the other keys below "object".'
    }))
  }
}
