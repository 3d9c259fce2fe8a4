import {textOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesDestinationRelative: Rule = {
  id: 'files-destination-relative',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A destination is not an absolute path.',
  check({outline}, report) {
    for (const entry of outline?.files ?? []) {
      const destination = textOf(entry, 'destination')
      if (destination === undefined || destination.value === '' || /^(?:[/~$%]|[A-Za-z]:|\\)/.test(destination.value)) continue
      report({
        at: destination,
        message: `"${destination.value}" is relative to the working directory of the agent, which is usually "/".`,
        hint: 'Write an absolute path.'
      })
    }
  }
}
