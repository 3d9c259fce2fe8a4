import {fieldsOf, walk} from '../outline.ts'
import {agentsRefuse, capitalized, reportRefusals} from '../refusal-findings.ts'
import {functionMappings, itemsOf} from '../function-app-spec.ts'
import {everyPlatform, type Report, type Rule, type RuleContext} from '../rule.ts'

export const yamlAlias: Rule = {
  id: 'yaml-alias',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'An alias or a merge key is used; not every reader follows them.',
  check(context, report) {
    reportRefusals('yaml-alias', context, report, ({agents}, node) => ({
      message: `${capitalized(agentsRefuse(agents))} files with aliases${node?.kind === 'alias' ? ` (*${node.name})` : ''}.`,
      hint: 'Write the value out in each place; that is valid everywhere.'
    }))
    if (context.platform !== 'server') {
      checkFunctionMappings(context, report)
      return
    }
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

/** `deploy` puts keys beside those that are there, and none may come from elsewhere. */
function checkFunctionMappings({functionAppSpec: spec, platform}: RuleContext, report: Report): void {
  if (spec === undefined || platform === 'server') return
  const resources = itemsOf(spec.resources?.value).filter(item => item.kind === 'mapping')
  for (const mapping of new Set([...functionMappings(spec, platform).map(([, each]) => each), ...resources])) {
    for (const {key} of fieldsOf(mapping)) {
      if (key.value !== '<<') continue
      report({
        at: key,
        message:
          'Whether the service merges is not known: to a reader that does not, "<<" is an unknown key, and what it brings is missing.',
        hint: 'Write the keys out.'
      })
    }
  }
}
