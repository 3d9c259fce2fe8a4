import {capitalized, complaint, readersRefuse} from '../refusal-findings.ts'
import {quoted, replace} from '../scalar-fix.ts'
import {unquotedStars} from '../unquoted-stars.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlUnquotedStar: Rule = {
  id: 'yaml-unquoted-star',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'An unquoted value starts with "*" or "&", which makes it an alias or an anchor.',
  check(context, report) {
    const {text, lines} = context.source
    for (const refusal of context.refusals('yaml-unquoted-star')) {
      const message = `${capitalized(complaint(refusal))}. ${capitalized(readersRefuse(context, refusal.agents))} the file.`
      const hint = 'Quote the value, as in "**" or "*.sh".'
      const stars = unquotedStars(text).filter(({start}) => start >= refusal.span.start.offset)
      if (stars[0]?.start !== refusal.span.start.offset) report({at: refusal, refusedBy: refusal.agents, message, hint})
      for (const {start, end} of stars) {
        const span = lines.span(start, end)
        report({at: {span}, refusedBy: refusal.agents, message, hint, fix: replace(span, quoted(text.slice(start, end)))})
      }
    }
  }
}
