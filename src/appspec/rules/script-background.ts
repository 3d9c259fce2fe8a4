import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import type {ShellScript} from '../shell-script.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** The first line of code that ends in "&" without sending both outputs elsewhere. */
function backgroundLine({masked, lineAt}: ShellScript): number | undefined {
  let end = -1
  for (const line of masked.split('\n')) {
    const start = end + 1
    end = start + line.length
    const code = line.trimEnd()
    if (!/(?<![&>|;])&$/.test(code)) continue
    const hasOutput = /(?:^|[^2&>])(?:1?>>?|&>>?)\s*[^&\s]/.test(code)
    const hasErrors = /2>>?\s*\S|&>>?\s*\S|>&\s*[^\d\s]/.test(code)
    // A line that goes on behind a backslash is one here.
    if (!(hasOutput && hasErrors)) return lineAt(start + code.length - 1)
  }
  return undefined
}

export const scriptBackground: Rule = {
  id: 'script-background',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script leaves a program in the background that keeps its output open.',
  check(context, report) {
    for (const {location, event, shell} of shellScriptsOf(context)) {
      const line = backgroundLine(shell)
      if (line === undefined) continue
      report({
        at: location,
        message: `Line ${line} of this script starts a program in the background and leaves its output open: ${event.value} waits until the timeout, and then fails.`,
        hint: 'Redirect all three: command > /dev/null 2>&1 < /dev/null &'
      })
    }
  }
}
