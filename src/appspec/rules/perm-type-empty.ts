import {valueOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permTypeEmpty: Rule = {
  id: 'perm-type-empty',
  severity: 'warning',
  platforms: serverOnly,
  summary: '"type" is an empty list, so the entry applies to nothing.',
  check({outline}, report) {
    for (const entry of outline?.permissions ?? []) {
      const type = valueOf(entry, 'type')
      if (type?.kind !== 'sequence' || type.items.length > 0) continue
      report({
        at: type,
        message: 'The list of types is empty, so this entry applies to nothing.',
        hint: 'Delete "type" to reach files and directories.'
      })
    }
  }
}
