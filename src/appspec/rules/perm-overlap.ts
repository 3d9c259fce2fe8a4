import {andMore, problemsOf} from '../install-findings.ts'
import {capitalized} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permOverlap: Rule = {
  id: 'perm-overlap',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'Two entries set the permissions of the same file.',
  check({plan}, report) {
    for (const problem of problemsOf(plan, 'perm-overlap')) {
      report({
        at: problem.cause,
        message: `${capitalized(problem.message)}${andMore(problem, 'and of')}. Install refuses that.`,
        hint: 'Name the file in the "except" of the entry for its directory, or give the two entries different types.'
      })
    }
  }
}
