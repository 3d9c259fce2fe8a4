import {textOf} from '../outline.ts'
import {shippedPath} from '../shipped-path.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesParentEscape: Rule = {
  id: 'files-parent-escape',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A source leads out of the revision.',
  check({outline, system}, report) {
    for (const entry of outline?.files ?? []) {
      const source = textOf(entry, 'source')
      if (source === undefined || shippedPath(source.value, {system}) !== undefined) continue
      report({
        at: source,
        message: `"${source.value}" leads out of the revision: what it finds there depends on the host, and agent 2 can be set to refuse it.`,
        hint: 'Name something inside the revision.'
      })
    }
  }
}
