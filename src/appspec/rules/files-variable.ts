import {textOf} from '../outline.ts'
import {isMissingSource} from '../shipped-path.ts'
import {variableIn} from '../unexpanded.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesVariable: Rule = {
  id: 'files-variable',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A source or destination has a variable or "~", which no agent puts a value for.',
  check(context, report) {
    for (const entry of context.outline?.files ?? []) {
      for (const name of ['source', 'destination']) {
        const node = textOf(entry, name)
        const found = node && variableIn(node.value)
        if (node === undefined || found === undefined || (name === 'source' && isMissingSource(node.value, context))) continue
        const isHome = found.startsWith('~') && name === 'destination'
        report({
          at: node,
          ...(isHome && {severity: 'error', agents: ['agent-1', 'agent-1-ruby-3.0']}),
          message: isHome
            ? `Ruby expands "${found}": agent 1 tries to make that home directory, and Install fails. To agent 2 it is the name of a directory.`
            : `The agents do not expand "${found}"; it becomes part of the path.`,
          hint: isHome ? 'Write the path out, such as /home/NAME.' : 'Write the path out, or copy the files in a hook script.'
        })
      }
    }
  }
}
