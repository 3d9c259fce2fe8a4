import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {unquotedPlaceholder} from '../placeholder.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const hookShape: Rule = {
  id: 'hook-shape',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An event is not a list of scripts, or a script is not a map.',
  check(context, report) {
    reportRefusals('hook-shape', context, report, ({agents, span}, node) => {
      const isEvent = context.outline?.hooks.some(({value}) => value.span.start.offset === span.start.offset) === true
      const hint =
        unquotedPlaceholder(context.source.text.slice(span.start.offset, span.end.offset)) ??
        (node?.kind === 'mapping'
          ? 'Put a dash and a space in front of the first key of the script.'
          : node?.kind === 'scalar' && node.value !== ''
            ? `Write "- location: ${node.value}".`
            : 'Write "- location: scripts/NAME.sh".')
      const what = isEvent
        ? 'An event must hold a list of scripts'
        : 'A script must be a map with "location", and each of its values one word or text'
      return {message: `${what}: ${agentsRefuse(agents)} the file.`, hint}
    })
  }
}
