import {problemsOf} from '../install-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permAclDefaultOnFile: Rule = {
  id: 'perm-acl-default-on-file',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A default ACL reaches files.',
  check({plan}, report) {
    for (const problem of problemsOf(plan, 'perm-acl-default-on-file')) {
      report({
        at: problem.cause,
        message: 'A default ACL entry ("d:…") is for directories only, and this entry reaches files: Install refuses that.',
        hint: 'Add "type: [directory]" to the entry.'
      })
    }
  }
}
