import {scalarOf} from '../outline.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {typeRubyScalar} from '../scalars.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesNonString: Rule = {
  id: 'files-non-string',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A source or destination is not text.',
  check(context, report) {
    reportRefusals('files-non-string', context, report, ({agents}) => ({
      message: `A source or a destination must be text: ${agentsRefuse(agents)} the file, and agent 1 fails when it installs it.`,
      hint: 'Give each path an entry of its own.'
    }))
    for (const mapping of context.appSpec?.files ?? []) {
      if (mapping.installError === undefined) continue
      const value = context.outline?.files.find(({span}) => span.start.offset === mapping.span.start.offset)
      for (const name of ['source', 'destination']) {
        const scalar = value && scalarOf(value, name)
        if (scalar?.style !== 'plain' || typeRubyScalar(scalar.value, 'psych4').type === 'string') continue
        report({
          at: scalar,
          agents: ['agent-1', 'agent-1-ruby-3.0'],
          message: `Agent 1 reads ${scalar.raw} as something else than text, and Install fails with a TypeError.`,
          hint: `Quote it: "${scalar.raw}".`
        })
      }
    }
  }
}
