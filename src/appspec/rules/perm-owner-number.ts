import {textOf} from '../outline.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {unquotedPlaceholder} from '../placeholder.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permOwnerNumber: Rule = {
  id: 'perm-owner-number',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An owner or a group is a number.',
  check(context, report) {
    reportRefusals('perm-owner-number', context, report, ({agents, span}) => ({
      message: `An owner or a group is one name: ${agentsRefuse(agents)} the file.`,
      hint:
        unquotedPlaceholder(context.source.text.slice(span.start.offset, span.end.offset)) ?? 'Write the name of the user or of the group.'
    }))
    for (const entry of context.outline?.permissions ?? []) {
      for (const name of ['owner', 'group']) {
        const node = textOf(entry, name)
        if (node === undefined || !/^\d+$/.test(node.value)) continue
        report({
          at: node,
          agents: ['agent-1', 'agent-1-ruby-3.0'],
          message: `Agent 1 looks up ${name}s by name only, so ${node.raw} makes Install fail after it copied the files.`,
          hint: `Write the name of the ${name === 'owner' ? 'user' : 'group'}; quoting the number does not help.`
        })
      }
    }
  }
}
