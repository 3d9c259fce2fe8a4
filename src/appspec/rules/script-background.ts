import {serverOnly, type Rule} from '../rule.ts'

/** The first line that ends in "&" without sending both outputs elsewhere. */
function backgroundLine(lines: readonly string[]): number | undefined {
  const at = lines.findIndex(line => {
    const code = line
      .replace(/\r$/, '')
      .replace(/\s#.*$/, '')
      .trimEnd()
    if (code.trimStart().startsWith('#') || !/(?<![&>|;])&$/.test(code)) return false
    const hasOutput = /(?:^|[^2&>])(?:1?>>?|&>>?)\s*[^&\s]/.test(code)
    const hasErrors = /2>>?\s*\S|&>>?\s*\S|>&\s*[^\d\s]/.test(code)
    return !(hasOutput && hasErrors)
  })
  return at < 0 ? undefined : at
}

export const scriptBackground: Rule = {
  id: 'script-background',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script leaves a program in the background that keeps its output open.',
  check({scripts, system}, report) {
    if (system !== 'linux') return

    for (const {location, event, content} of scripts) {
      const at = backgroundLine(content?.lines ?? [])
      if (at === undefined) continue
      report({
        at: location,
        message: `Line ${at + 1} of this script starts a program in the background and leaves its output open: ${event.value} waits until the timeout, and then fails.`,
        hint: 'Redirect all three: command > /dev/null 2>&1 < /dev/null &'
      })
    }
  }
}
