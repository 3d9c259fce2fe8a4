import {fieldsOf} from '../outline.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const scriptLocationMissing: Rule = {
  id: 'script-location-missing',
  severity: 'error',
  platforms: serverOnly,
  summary: 'A script has no location.',
  check(context, report) {
    reportRefusals('script-location-missing', context, report, ({agents}, node) => {
      const timeoutOnly = node?.kind === 'mapping' && fieldsOf(node).every(({key}) => ['timeout', 'runas', 'sudo'].includes(key.value))
      return {
        message: `This script has no "location": ${agentsRefuse(agents)} the file.`,
        hint: timeoutOnly
          ? 'Drop the dash, so that it belongs to the script above, or add "location: …".'
          : 'Add "location: …", the path of a script in the revision.'
      }
    })
  }
}
