import {fieldsOf, walk} from '../outline.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlDuplicateKey: Rule = {
  id: 'yaml-duplicate-key',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'A key stands twice in one map.',
  check(context, report) {
    const reported = new Set<number>()
    reportRefusals('yaml-duplicate-key', context, report, ({span, agents}, node) => {
      reported.add(span.start.offset)
      const name = node?.kind === 'scalar' ? node.value : ''
      return {
        message: `"${name}" stands here for the second time: agent 1 silently keeps the last one, and ${agentsRefuse(agents)} the file.`,
        hint: 'Keep one of them, or put their content together.'
      }
    })
    if (context.root === undefined) return
    for (const node of walk(context.root)) {
      if (node.kind !== 'mapping') continue
      const seen = new Set<string>()
      for (const {key} of fieldsOf(node)) {
        if (seen.has(key.value) && !reported.has(key.span.start.offset)) {
          report({
            at: key,
            severity: 'warning',
            message: `"${key.value}" stands here for the second time; ${context.platform === 'server' ? 'the agents silently keep the last one' : 'at most one of them counts, and nothing says which'}.`,
            hint: 'Keep one of them, or put their content together.'
          })
        }
        seen.add(key.value)
      }
    }
  }
}
