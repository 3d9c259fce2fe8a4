import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesEmptyString: Rule = {
  id: 'files-empty-string',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A source or destination is empty text.',
  check(context, report) {
    reportRefusals('files-empty-string', context, report, ({agents}) => ({
      message: `This is empty text: agent 1 takes it for the root, "/", and ${agentsRefuse(agents)} the file.`,
      hint: 'Write the path; "/" as a source is the whole revision.'
    }))
  }
}
