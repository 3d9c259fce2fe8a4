import {problemsOf} from '../install-findings.ts'
import {capitalized} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permPatternOnFile: Rule = {
  id: 'perm-pattern-on-file',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A pattern or an exception is given for an object that is a file.',
  check({plan}, report) {
    for (const problem of problemsOf(plan, 'perm-pattern-on-file')) {
      report({
        at: problem.cause,
        message: `${capitalized(problem.message)}. Install refuses that.`,
        hint: 'Name the directory as the object, or drop "pattern" and "except".'
      })
    }
  }
}
