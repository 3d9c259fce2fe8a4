import {textOf} from '../outline.ts'
import {typeRubyScalar} from '../scalars.ts'
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
      // Agent 1 cannot install what is no text to it, which is said elsewhere.
      if (destination.style === 'plain' && typeRubyScalar(destination.value, 'psych4').type !== 'string') continue
      report({
        at: destination,
        message: `"${destination.value}" is relative to the working directory of the agent, which is usually "/".`,
        hint: 'Write an absolute path.'
      })
    }
  }
}
