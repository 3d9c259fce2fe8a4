import {andMore, problemsOf} from '../install-findings.ts'
import {capitalized} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesFileDirClash: Rule = {
  id: 'files-file-dir-clash',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'One entry needs a file where another needs a directory.',
  check({plan}, report) {
    for (const problem of problemsOf(plan, 'files-file-dir-clash')) {
      report({
        at: problem.cause,
        message: `${capitalized(problem.message)}${andMore(problem, 'and')}. Install refuses that.`,
        hint: 'A destination is always a directory: name the directory, not the file.'
      })
    }
  }
}
