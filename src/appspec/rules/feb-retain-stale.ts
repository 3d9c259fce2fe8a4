import {scalarOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const febRetainStale: Rule = {
  id: 'feb-retain-stale',
  severity: 'info',
  platforms: serverOnly,
  summary: 'RETAIN keeps old content on the hosts.',
  check({outline}, report) {
    const behavior = outline && scalarOf(outline.top, 'file_exists_behavior')
    if (behavior?.value !== 'RETAIN') return
    report({
      at: behavior,
      message:
        'A file that is on the host already keeps its old content, and "permissions" does not touch it; files of the last deployment are replaced all the same.',
      hint: 'Use OVERWRITE where the revision is to win.'
    })
  }
}
