import {agentsRefuse} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permOnWindows: Rule = {
  id: 'perm-on-windows',
  severity: 'error',
  platforms: serverOnly,
  summary: 'There are permissions in an AppSpec for Windows.',
  check(context, report) {
    const [first] = context.refusals('perm-on-windows')
    if (first === undefined) return
    report({
      at: first,
      refusedBy: first.agents,
      message: `Permissions are for Linux only: ${agentsRefuse(first.agents)} an AppSpec for Windows that has any.`,
      hint: 'Delete the section, and set permissions in a script.'
    })
  }
}
