import {serverOnly, type Rule} from '../rule.ts'

export const scriptParentEscape: Rule = {
  id: 'script-parent-escape',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A location leads out of the revision.',
  check({scripts}, report) {
    for (const {location, path, event} of scripts) {
      if (path !== undefined) continue
      report({
        at: location,
        message: `"${location.value.trim()}" leads out of the revision: the agent runs what it finds there on the host, and without a file there ${event.value} fails with ScriptMissing.`,
        hint: 'Put the script into the revision.'
      })
    }
  }
}
