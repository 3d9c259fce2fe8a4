import {capitalized, readersRefuse} from '../refusal-findings.ts'
import {replace} from '../scalar-fix.ts'
import {withoutTabs} from '../tab-indentation.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlTabIndent: Rule = {
  id: 'yaml-tab-indent',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'A tab is used for indentation.',
  check(context, report) {
    const {text, lines} = context.source
    for (const refusal of context.refusals('yaml-tab-indent')) {
      const {agents} = refusal
      const message = `A tab is used for indentation, which YAML does not allow. ${capitalized(readersRefuse(context, agents))} the file.`
      const hint = 'Indent with spaces, two for each level.'
      const tabs = withoutTabs(text) ?? []
      if (!tabs.some(({start}) => start === refusal.span.start.offset)) {
        report({at: refusal, refusedBy: agents, message, hint})
        continue
      }
      for (const {start, end, text: spaces} of tabs) {
        const span = lines.span(start, end)
        report({at: {span}, refusedBy: agents, message, hint, fix: replace(span, spaces)})
      }
    }
  }
}
