import {isNoText} from '../ruby-text.ts'
import {isAbsent, valueOf} from '../outline.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {unquotedPlaceholder} from '../placeholder.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permOwnerNumber: Rule = {
  id: 'perm-owner-number',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An owner or a group is a number, or something else than a name.',
  check(context, report) {
    reportRefusals('perm-owner-number', context, report, ({agents, span}) => ({
      message: `An owner or a group is one name: ${agentsRefuse(agents)} the file, and agent 1 fails when it installs it.`,
      agents: ['agent-1', 'agent-1-ruby-3.0'],
      hint:
        unquotedPlaceholder(context.source.text.slice(span.start.offset, span.end.offset)) ?? 'Write the name of the user or of the group.'
    }))
    const {outline, appSpec} = context
    const odd = new Set(appSpec?.permissions.filter(({ownershipError}) => ownershipError !== undefined).map(({span}) => span.start.offset))
    for (const entry of outline?.permissions ?? []) {
      for (const [name, kind] of [['owner', 'user'] as const, ['group', 'group'] as const]) {
        const value = valueOf(entry, name)
        // Agent 2 refuses lists and maps, which is said above.
        if (value?.kind !== 'scalar' || isAbsent(value)) continue
        const isNumber = /^\d+$/.test(value.value)
        if (!isNumber && !(odd.has(entry.span.start.offset) && isNoText(value))) continue
        report({
          at: value,
          agents: ['agent-1', 'agent-1-ruby-3.0'],
          message: isNumber
            ? `Agent 1 looks up ${name}s by name only, so ${value.raw} makes Install fail after it copied the files.`
            : `Agent 1 reads this as something else than text, and looks up ${name}s by name only: Install fails after it copied the files.`,
          hint: /^[A-Za-z]+$/.test(value.value)
            ? `Quote it: "${value.value}".`
            : `Write the name of the ${kind}${isNumber ? '; quoting the number does not help' : ''}.`
        })
      }
    }
  }
}
