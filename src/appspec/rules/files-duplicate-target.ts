import {andMore, problemsOf} from '../install-findings.ts'
import {capitalized} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesDuplicateTarget: Rule = {
  id: 'files-duplicate-target',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'Two entries install the same file.',
  check({plan}, report) {
    for (const problem of problemsOf(plan, 'files-duplicate-target')) {
      report({
        at: problem.cause,
        message: `${capitalized(problem.message)}${andMore(problem, 'and')}. Install refuses that, even when both are the same file.`,
        hint: 'Remove one of the two entries, or the file from one of the directories.'
      })
    }
  }
}
