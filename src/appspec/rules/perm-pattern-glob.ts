import {scalarsIn, textOf, valueOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permPatternGlob: Rule = {
  id: 'perm-pattern-glob',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A pattern uses more than "*".',
  check({outline}, report) {
    for (const entry of outline?.permissions ?? []) {
      for (const pattern of [textOf(entry, 'pattern'), ...scalarsIn(valueOf(entry, 'except'))]) {
        // A slash is worse, and said below, or of exceptions by a rule of its own.
        if (pattern === undefined || pattern.value === '**' || pattern.value.includes('/')) continue
        if (/[?[\]{}\\^$|+]/.test(pattern.value)) {
          report({
            at: pattern,
            message: `"*" is the only wildcard of agent 1, which takes the rest of "${pattern.value}" literally; agent 2 reads some of it as a glob.`,
            hint: 'Use only "*".'
          })
        }
      }
      const pattern = textOf(entry, 'pattern')
      if (pattern?.value.includes('/'))
        report({
          at: pattern,
          message: `A pattern is held against names of direct children, so "${pattern.value}" never matches.`,
          hint: 'Make the directory the object, and drop it from the pattern.'
        })
    }
  }
}
