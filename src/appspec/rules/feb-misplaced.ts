import {fieldsOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const febMisplaced: Rule = {
  id: 'feb-misplaced',
  severity: 'warning',
  platforms: serverOnly,
  summary: '"file_exists_behavior" is misspelt or stands in the wrong place, and is ignored.',
  check({outline}, report) {
    if (outline === undefined) return
    for (const [mapping, isTop] of [[outline.top, true] as const, ...outline.files.map(entry => [entry, false] as const)]) {
      for (const {key} of fieldsOf(mapping)) {
        if (key.value !== 'fileExistsBehavior' && !(key.value === 'file_exists_behavior' && !isTop)) continue
        report({
          at: key,
          message: `The agents ignore "${key.value}" here, and files that exist make the deployment fail (DISALLOW).`,
          hint: 'Write "file_exists_behavior" at the top level.'
        })
      }
    }
  }
}
