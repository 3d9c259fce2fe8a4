import {serverOnly, type Rule} from '../rule.ts'

export const scriptLocationAbsolute: Rule = {
  id: 'script-location-absolute',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A location is an absolute path, but is taken relative to the revision.',
  check({scripts}, report) {
    for (const {location} of scripts) {
      if (!/^(?:[/\\]|[A-Za-z]:)/.test(location.value.trim())) continue
      report({
        at: location,
        message: `Locations are relative to the revision: "${location.value.trim()}" is looked for inside it, not on the host.`,
        hint: 'Drop the leading "/", or put a script into the revision that calls the program.'
      })
    }
  }
}
