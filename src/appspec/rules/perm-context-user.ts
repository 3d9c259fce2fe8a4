import {fieldsOf, valueOf} from '../outline.ts'
import {renameKey} from '../scalar-fix.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permContextUser: Rule = {
  id: 'perm-context-user',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'The agents read the SELinux user from "name", not from "user".',
  check({outline}, report) {
    for (const entry of outline?.permissions ?? []) {
      const value = valueOf(entry, 'context')
      if (value?.kind !== 'mapping') continue
      for (const {key} of fieldsOf(value)) {
        if (key.value === 'user')
          report({
            at: key,
            message: 'The agents ignore "user": they read the SELinux user from "name".',
            hint: 'Write "name".',
            fix: renameKey(value, {key}, 'name')
          })
        if (key.value === 'role') report({at: key, message: 'The agents ignore "role".', hint: 'Delete it.'})
      }
    }
  }
}
