import {textOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesVariable: Rule = {
  id: 'files-variable',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A source or destination has a variable or "~", which is never expanded.',
  check({outline}, report) {
    for (const entry of outline?.files ?? []) {
      for (const name of ['source', 'destination']) {
        const node = textOf(entry, name)
        const found = node && /\$\{?[A-Za-z_]\w*\}?|%[A-Za-z_]\w*%|^~(?=\/|$)/.exec(node.value)?.[0]
        if (node === undefined || found === undefined) continue
        report({
          at: node,
          message: `The agents do not expand "${found}"; it becomes part of the path.`,
          hint: 'Write the path out, or copy the files in a hook script.'
        })
      }
    }
  }
}
