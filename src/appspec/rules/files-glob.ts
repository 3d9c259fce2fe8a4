import {textOf} from '../outline.ts'
import {shippedPath} from '../shipped-path.ts'
import {isGlob} from '../unexpanded.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesGlob: Rule = {
  id: 'files-glob',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A source has glob characters, which the agents take literally.',
  check({outline, system, tree}, report) {
    for (const entry of outline?.files ?? []) {
      const source = textOf(entry, 'source')
      if (source === undefined || !isGlob(source.value)) continue
      const path = shippedPath(source.value, {system, tree})
      if (path !== undefined && tree?.entry(path) !== undefined) continue
      report({
        at: source,
        // A name such as "[id].js" is a fine one, and only the revision tells whether there is a file of it.
        severity: tree === undefined ? 'warning' : 'error',
        message: `The agents do not expand "*", "?" and brackets: they look for a file named "${source.value}".`,
        hint: 'Name a directory (its content is copied), or give each file an entry.'
      })
    }
  }
}
