import {serverOnly, type Rule} from '../rule.ts'

export const scriptDuplicate: Rule = {
  id: 'script-duplicate',
  severity: 'info',
  platforms: serverOnly,
  summary: 'A script stands twice under one event.',
  check({scripts}, report) {
    const seen = new Set<string>()
    for (const {event, path, location} of scripts) {
      const key = `${event.span.start.offset}:${path}`
      if (seen.has(key))
        report({at: location, message: `${event.value} runs this script twice.`, hint: 'Delete one of the entries, unless you mean that.'})
      seen.add(key)
    }
  }
}
