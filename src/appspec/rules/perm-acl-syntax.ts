import {agentsRefuse, nameAgents, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permAclSyntax: Rule = {
  id: 'perm-acl-syntax',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An ACL entry is malformed.',
  check(context, report) {
    reportRefusals('perm-acl-syntax', context, report, ({agents}, node) => {
      const isMap = node?.kind === 'mapping'
      return {
        message: `${node?.kind === 'scalar' ? `"${node.value}"` : 'This'} is not an ACL entry${agents.length === 3 ? '' : ` for ${nameAgents(agents)}`}: ${agentsRefuse(agents)} the file.`,
        hint: isMap
          ? 'Quote the entry, without a space behind a colon.'
          : 'Write TYPE:NAME:PERMISSIONS, such as "u:bob:rwx", "g:dev:r-x", "m::rw-", or with "d:" in front; "mode" sets the entries without a name.'
      }
    })
  }
}
