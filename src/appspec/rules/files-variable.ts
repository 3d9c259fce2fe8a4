import {textOf} from '../outline.ts'
import {isMissingSource} from '../shipped-path.ts'
import {variableIn} from '../unexpanded.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesVariable: Rule = {
  id: 'files-variable',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A source or destination has a variable or "~", which is never expanded.',
  check(context, report) {
    for (const entry of context.outline?.files ?? []) {
      for (const name of ['source', 'destination']) {
        const node = textOf(entry, name)
        const found = node && variableIn(node.value)
        if (node === undefined || found === undefined || (name === 'source' && isMissingSource(node.value, context))) continue
        report({
          at: node,
          message: `The agents do not expand "${found}"; it becomes part of the path.`,
          hint: 'Write the path out, or copy the files in a hook script.'
        })
      }
    }
  }
}
