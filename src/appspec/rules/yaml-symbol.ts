import {textOf, walk} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const yamlSymbol: Rule = {
  id: 'yaml-symbol',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'An unquoted value starts with ":" and becomes a Ruby symbol.',
  check(context, report) {
    if (context.outline === undefined) return
    const paths = new Set(
      context.appSpec && context.outline.files.flatMap(entry => [textOf(entry, 'source'), textOf(entry, 'destination')])
    )
    for (const node of walk(context.outline.top)) {
      if (node.kind !== 'scalar' || node.style !== 'plain' || !/^:./.test(node.value)) continue
      // A value that is wrong in another way, or a path that cannot be installed, is spoken of there.
      if (context.otherRefusers('yaml-symbol', node.span).length > 0 || paths.has(node)) continue
      report({
        at: node,
        agents: ['agent-1', 'agent-1-ruby-3.0'],
        message: `Agent 1 reads "${node.value}" as a Ruby symbol, not as text.`,
        hint: `Quote it, or drop the colon: "${node.value.slice(1)}".`
      })
    }
  }
}
