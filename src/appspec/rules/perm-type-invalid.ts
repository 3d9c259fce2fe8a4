import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permTypeInvalid: Rule = {
  id: 'perm-type-invalid',
  severity: 'error',
  platforms: serverOnly,
  summary: '"type" is not a list of file and directory.',
  check(context, report) {
    reportRefusals('perm-type-invalid', context, report, ({agents}, node) => ({
      message: `"type" must be a list of "file" and "directory"${node?.kind === 'scalar' ? `, not ${node.raw === '' ? 'empty' : `"${node.value}"`}` : ''}: ${agentsRefuse(agents)} the file.`,
      hint: 'Write "type: [file]", "type: [directory]", or leave it out for both.'
    }))
  }
}
