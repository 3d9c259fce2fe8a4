import {lineEndFix} from '../script-fix.ts'
import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const scriptCrlfBody: Rule = {
  id: 'script-crlf-body',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'Lines of a shell script end in CRLF.',
  check(context, report) {
    for (const {location, content} of shellScriptsOf(context)) {
      const lines = content?.lines ?? []
      if (lines[0]?.endsWith('\r') === true && lines[0].startsWith('#!')) continue
      const at = lines.findIndex(line => line.endsWith('\r'))
      if (at < 0) continue
      report({
        at: location,
        message: `Line ${at + 1} of this script ends in CRLF: the shell takes the carriage return for a part of the last word.`,
        hint: 'Save the script with LF line ends; "*.sh text eol=lf" in .gitattributes keeps them.',
        fix: content && lineEndFix(content)
      })
    }
  }
}
