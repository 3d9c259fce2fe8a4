import {scalarOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permModeEmpty: Rule = {
  id: 'perm-mode-empty',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A mode is empty text, which takes all permissions away.',
  check({outline}, report) {
    for (const entry of outline?.permissions ?? []) {
      const mode = scalarOf(entry, 'mode')
      if (mode?.value !== '' || mode.style === 'plain') continue
      report({
        at: mode,
        message: 'An empty mode is mode 000: nobody but root can use what it is set on.',
        hint: 'Delete the key to keep the mode of the files.'
      })
    }
  }
}
