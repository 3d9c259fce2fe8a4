import {scalarOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const yamlTruthy: Rule = {
  id: 'yaml-truthy',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'The word yes, no, on, off, true or false stands where text is meant.',
  check(context, report) {
    const {outline} = context
    if (outline === undefined) return
    const inPermissions = new Set(outline.permissions.flatMap(entry => ['owner', 'group', 'pattern'].map(name => scalarOf(entry, name))))
    const fields = [
      ...inPermissions,
      ...outline.hooks.flatMap(hook => hook.scripts).flatMap(entry => ['location', 'runas'].map(name => scalarOf(entry, name)))
    ]
    for (const node of fields) {
      if (node?.style !== 'plain' || !/^(?:yes|no|on|off|true|false)$/i.test(node.value)) continue
      // Agent 1 takes no permissions from the others, and what Install does with these has rules of its own.
      if (context.appSpec !== undefined && inPermissions.has(node) && /^(?:yes|on|true)$/i.test(node.value)) continue
      report({at: node, message: `Agent 1 reads ${node.value} as a boolean, agent 2 as text.`, hint: `Quote it: "${node.value}".`})
    }
  }
}
