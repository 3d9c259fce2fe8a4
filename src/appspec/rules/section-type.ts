import {fieldsOf} from '../outline.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {resolved} from '../yaml/node.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const sectionType: Rule = {
  id: 'section-type',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A section is a list where a map is needed, or the reverse.',
  check(context, report) {
    reportRefusals('section-type', context, report, ({agents, span}, node) => {
      const section =
        context.outline && fieldsOf(context.outline.top).find(({value}) => resolved(value).span.start.offset === span.start.offset)
      const name = section?.key.value ?? 'this section'
      const wants = name === 'hooks' ? 'a map from events to lists of scripts' : 'a list'
      const is = node?.kind === 'mapping' ? 'a map' : node?.kind === 'sequence' ? 'a list' : 'a single value'
      return {
        message: `"${name}" must be ${wants}, and this is ${is}: ${agentsRefuse(agents)} the file.`,
        hint:
          name === 'hooks'
            ? 'Write the event as a key without a dash, and its scripts below it as "- location: …".'
            : 'Put a dash and a space in front of the first key of each entry.'
      }
    })
  }
}
