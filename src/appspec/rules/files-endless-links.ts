import {gapsOf, problemsOf} from '../install-findings.ts'
import {capitalized} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesEndlessLinks: Rule = {
  id: 'files-endless-links',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'Links in the revision never end, or multiply what is installed.',
  check({plan}, report) {
    for (const {message, cause} of problemsOf(plan, 'files-endless-links')) {
      report({
        at: cause,
        message: `${capitalized(message)}. The agent follows links to directories until the system refuses, and Install fails.`,
        hint: 'Leave the link out of the revision.'
      })
    }
    for (const {message, cause} of gapsOf(plan, 'files-endless-links')) {
      report({
        at: cause,
        severity: 'warning',
        message: `${capitalized(message)}, and nothing is said of what is wrong with it.`,
        hint: 'Look for links to directories that multiply, and for entries that repeat.'
      })
    }
  }
}
