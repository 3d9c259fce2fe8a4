import {hasArguments} from './script-location-args.ts'
import {isMissingScript} from '../hook-scripts.ts'
import {serverOnly, type Rule} from '../rule.ts'

const shellCharacter = /[\s;&$()'"`|<>*?!#]/

export function hasShellCharacters(location: string): boolean {
  return shellCharacter.test(location.trim())
}

export const scriptLocationShellChars: Rule = {
  id: 'script-location-shell-chars',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A location has blanks or characters of the shell.',
  check(context, report) {
    for (const script of context.scripts) {
      if (hasArguments(script, context) || isMissingScript(script, context)) continue
      const found = shellCharacter.exec(script.location.value.trim())?.[0]
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
