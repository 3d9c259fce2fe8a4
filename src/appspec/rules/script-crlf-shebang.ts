import {lineEndFix} from '../script-fix.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const scriptCrlfShebang: Rule = {
  id: 'script-crlf-shebang',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'The first line of a script ends in CRLF, so its interpreter is not found.',
  check({scripts, system}, report) {
    if (system !== 'linux') return
    for (const {location, event, content} of scripts) {
      const [first = ''] = content?.lines ?? []
      if (!first.startsWith('#!') || !first.endsWith('\r')) continue
      report({
        at: location,
        message: `Line 1 of this script ends in CRLF, so the system looks for an interpreter named "${first.slice(2).trim()}\\r": ${event.value} fails with "No such file or directory".`,
        hint: 'Save the script with LF line ends; "*.sh text eol=lf" in .gitattributes keeps them.',
        fix: content && lineEndFix(content)
      })
    }
  }
}
