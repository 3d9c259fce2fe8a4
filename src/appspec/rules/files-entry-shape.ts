import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesEntryShape: Rule = {
  id: 'files-entry-shape',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An entry of "files" is not a map of source and destination.',
  check(context, report) {
    reportRefusals('files-entry-shape', context, report, ({agents}, node) => ({
      message: `An entry of "files" must be a map with "source" and "destination"${node?.kind === 'scalar' && node.raw === '' ? '; this one is empty' : ''}: ${agentsRefuse(agents)} the file.`,
      hint: 'Write "- source: …" and below it, with the same indentation as "source", "destination: …".'
    }))
  }
}
