import {fieldOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const runasWindows: Rule = {
  id: 'runas-windows',
  severity: 'warning',
  platforms: serverOnly,
  summary: '"runas" and "sudo" have no effect on Windows.',
  check({outline, system, runsScripts}, report) {
    if (system !== 'windows') return
    for (const entry of outline?.hooks.flatMap(({event, scripts}) => (runsScripts(event.value) ? scripts : [])) ?? []) {
      for (const name of ['runas', 'sudo']) {
        const field = fieldOf(entry, name)
        if (field !== undefined)
          report({at: field.key, message: `"${name}" has no effect on Windows: the script runs as the agent does.`, hint: 'Delete it.'})
      }
    }
  }
}
