import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const sectionNullWord: Rule = {
  id: 'section-null-word',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A section says null, ~ or false instead of being left out.',
  check(context, report) {
    reportRefusals('section-null-word', context, report, ({agents, span}, node) => ({
      message: `${context.otherRefusers('section-null-word', span).includes('agent-1') ? 'This is no list, and not nothing' : `Agent 1 reads "${node?.kind === 'scalar' ? node.raw : ''}" as nothing`}, and ${agentsRefuse(agents)} it.`,
      hint: 'Delete the key, or leave its value empty.'
    }))
  }
}
