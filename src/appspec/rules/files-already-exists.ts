import {andMore, problemsOf} from '../install-findings.ts'
import {capitalized} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesAlreadyExists: Rule = {
  id: 'files-already-exists',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A file goes where every host has a directory.',
  check({plan, system}, report) {
    for (const problem of problemsOf(plan, 'files-already-exists')) {
      report({
        at: problem.cause,
        message: `${capitalized(problem.message)}${andMore(problem, 'and')}. Every ${system === 'linux' ? 'Linux' : 'Windows'} host has it, and Install fails.`,
        hint: 'Choose another destination, or another name for the file.'
      })
    }
  }
}
