import {fieldsOf, walk} from '../outline.ts'
import {agentsRefuse, capitalized, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const yamlAlias: Rule = {
  id: 'yaml-alias',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An alias or a merge key is used; not every agent follows them.',
  check(context, report) {
    reportRefusals('yaml-alias', context, report, ({agents}, node) => ({
      message: `${capitalized(agentsRefuse(agents))} files with aliases${node?.kind === 'alias' ? ` (*${node.name})` : ''}.`,
      hint: 'Write the value out in each place; that is valid everywhere.'
    }))
    if (context.outline === undefined) return
    for (const node of walk(context.outline.top)) {
      if (node.kind !== 'mapping') continue
      for (const {key} of fieldsOf(node)) {
        if (key.value !== '<<') continue
        report({
          at: key,
          severity: 'warning',
          agents: ['agent-2'],
          message: 'Agent 2 does not merge: "<<" is an unknown key to it, and what it brings is missing.',
          hint: 'Write the keys out.'
        })
      }
    }
  }
}
