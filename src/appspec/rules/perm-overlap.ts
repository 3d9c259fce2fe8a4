import {capitalized} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permOverlap: Rule = {
  id: 'perm-overlap',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'Two entries set the permissions of the same file.',
  check({plan}, report) {
    for (const problem of plan?.problems ?? []) {
      if (problem.kind !== 'permission-overlap') continue
      report({
        at: problem.cause,
        message: `${capitalized(problem.message)}. Install refuses that.`,
        hint: 'Name the file in the "except" of the entry for its directory, or give the two entries different types.'
      })
    }
  }
}
