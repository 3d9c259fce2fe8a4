import {scalarsIn, valueOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permExceptPath: Rule = {
  id: 'perm-except-path',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'An exception is a path; only names of direct children match.',
  check({outline}, report) {
    for (const entry of outline?.permissions ?? []) {
      for (const item of scalarsIn(valueOf(entry, 'except'))) {
        if (!item.value.includes('/')) continue
        report({
          at: item,
          message: `Exceptions are held against names of direct children, so "${item.value}" never matches.`,
          hint: 'Write the bare name, in an entry whose object is the directory that holds it.'
        })
      }
    }
  }
}
