import {agentsRefuse, capitalized, complaint, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permContextInvalid: Rule = {
  id: 'perm-context-invalid',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A SELinux context is malformed.',
  check(context, report) {
    reportRefusals('perm-context-invalid', context, report, refusal => ({
      message: `${capitalized(complaint(refusal))}: ${agentsRefuse(refusal.agents)} the file.`,
      hint: 'Write "context:" with "type: …" below it; a range looks like s0 or s0-s1:c0,c5.c9.'
    }))
  }
}
