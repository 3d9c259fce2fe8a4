import {isMissingScript} from '../hook-scripts.ts'
import {hasArguments, shellCharacterIn} from '../script-location.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const scriptLocationShellChars: Rule = {
  id: 'script-location-shell-chars',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A location has blanks or characters of the shell.',
  check(context, report) {
    for (const script of context.scripts) {
      if (hasArguments(script, context) || isMissingScript(script, context)) continue
      const found = shellCharacterIn(script.location.value)
      if (found === undefined) continue
      report({
        at: script.location,
        severity: context.system === 'linux' ? 'error' : 'warning',
        agents: ['agent-1', 'agent-1-ruby-3.0'],
        message: `Agent 1 puts the location into a shell command without quoting it, so "${found}" breaks it.`,
        hint: 'Rename the script: letters, digits, "-", "_", "." and "/".'
      })
    }
  }
}
