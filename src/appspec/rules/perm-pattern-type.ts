import {valueOf} from '../outline.ts'
import {isNoText} from '../ruby-text.ts'
import {resolved, type YamlNode} from '../yaml/node.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permPatternType: Rule = {
  id: 'perm-pattern-type',
  severity: 'error',
  platforms: serverOnly,
  needs: 'appSpec',
  summary: 'A pattern or an exception is not text.',
  check({appSpec, outline}, report) {
    const entries = new Map(outline?.permissions.map(entry => [entry.span.start.offset, entry]))
    for (const permission of appSpec?.permissions ?? []) {
      if (permission.installError === undefined) continue
      const entry = entries.get(permission.span.start.offset)
      const except = entry && valueOf(entry, 'except')
      const values: readonly (YamlNode | undefined)[] = [
        entry && valueOf(entry, 'pattern'),
        ...(except?.kind === 'sequence' ? except.items : [])
      ]
      const odd = values.find(value => value !== undefined && isNoText(resolved(value)))
      const isScalar = odd !== undefined && resolved(odd).kind === 'scalar'
      report({
        at: odd ?? permission,
        agents: ['agent-1', 'agent-1-ruby-3.0'],
        message: `A pattern or an exception must be text, and agent 1 reads this as something else: Install fails as soon as it holds a name against it.`,
        hint: isScalar ? 'Quote it.' : 'Write one name, or a pattern with "*".'
      })
    }
  }
}
