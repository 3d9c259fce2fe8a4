import {valueOf} from '../outline.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {typeRubyScalar} from '../scalars.ts'
import type {ScalarNode} from '../yaml/node.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesNonString: Rule = {
  id: 'files-non-string',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A source or destination is not text.',
  check(context, report) {
    reportRefusals('files-non-string', context, report, ({agents}) => ({
      message: `A source or a destination must be text: ${agentsRefuse(agents)} the file, and agent 1 fails when it installs it.`,
      hint: 'Give each path an entry of its own.',
      agents: ['agent-1', 'agent-1-ruby-3.0']
    }))
    const entries = new Map(context.outline?.files.map(entry => [entry.span.start.offset, entry]))
    for (const mapping of context.appSpec?.files ?? []) {
      if (mapping.installError === undefined) continue
      const entry = entries.get(mapping.span.start.offset)
      const values = ['source', 'destination'].map(name => entry && valueOf(entry, name)).filter(value => value !== undefined)
      const odd = values.filter(value => value.kind !== 'scalar' || value.tag !== undefined || isOtherThanText(value))
      for (const at of odd.length > 0 ? odd : [mapping]) {
        // Agent 2 refuses lists and maps, which is said above.
        if ('kind' in at && at.kind !== 'scalar') continue
        const raw = 'raw' in at && at.tag === undefined ? at.raw : undefined
        report({
          at,
          agents: ['agent-1', 'agent-1-ruby-3.0'],
          message: `Agent 1 reads ${raw ?? 'this'} as something else than text, and Install fails with a TypeError.`,
          hint: raw === undefined ? 'Write one path.' : `Quote it: "${raw}".`
        })
      }
    }
  }
}

function isOtherThanText({style, value}: ScalarNode): boolean {
  return style === 'plain' && typeRubyScalar(value, 'psych4').type !== 'string'
}
