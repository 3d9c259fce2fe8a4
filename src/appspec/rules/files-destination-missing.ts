import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const filesDestinationMissing: Rule = {
  id: 'files-destination-missing',
  severity: 'error',
  platforms: serverOnly,
  summary: 'An entry of "files" has no destination.',
  check(context, report) {
    reportRefusals('files-destination-missing', context, report, ({agents}) => ({
      message: `This entry of "files" has no "destination": ${agentsRefuse(agents)} the file.`,
      hint: 'Add "destination: …", a directory on the host. "source" and "destination" of one entry stand below one dash.'
    }))
  }
}
