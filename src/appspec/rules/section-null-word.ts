import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const sectionNullWord: Rule = {
  id: 'section-null-word',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A section says null, ~ or false instead of being left out.',
  check(context, report) {
    reportRefusals('section-null-word', context, report, ({agents}, node) => ({
      message: `Agent 1 reads "${node?.kind === 'scalar' ? node.raw : ''}" as nothing, and ${agentsRefuse(agents)} it.`,
      hint: 'Delete the key, or leave its value empty.'
    }))
  }
}
