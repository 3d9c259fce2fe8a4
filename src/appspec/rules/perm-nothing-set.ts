import {fieldOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permNothingSet: Rule = {
  id: 'perm-nothing-set',
  severity: 'info',
  platforms: serverOnly,
  summary: 'An entry of "permissions" sets nothing.',
  check({outline}, report) {
    for (const entry of outline?.permissions ?? []) {
      if (fieldOf(entry, 'object') === undefined) continue
      if (['owner', 'group', 'mode', 'acls', 'context'].some(name => fieldOf(entry, name) !== undefined)) continue
      report({
        at: fieldOf(entry, 'object')?.key,
        message: 'This entry sets neither owner, group, mode, ACLs nor context, so it has no effect.',
        hint: 'Add what it is for, or delete it.'
      })
    }
  }
}
