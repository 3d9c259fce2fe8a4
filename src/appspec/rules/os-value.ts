import {nearestName} from '../../core/suggest.ts'
import {hostSystems} from '../model.ts'
import {agentsRefuse, reportRefusals} from '../refusal-findings.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const osValue: Rule = {
  id: 'os-value',
  severity: 'error',
  platforms: serverOnly,
  summary: '"os" is neither linux nor windows.',
  check(context, report) {
    reportRefusals('os-value', context, report, ({agents}, node) => {
      const written = node?.kind === 'scalar' ? node.value : ''
      const meant = /ubuntu|debian|amazon|centos|rhel|suse|unix|darwin|macos/i.test(written) ? 'linux' : nearestName(written, hostSystems)
      return {
        message: `"os" must be exactly linux or windows${written === '' ? '' : `, not "${written}"`}: ${agentsRefuse(agents)} the file.`,
        hint: meant === undefined ? 'Write "os: linux" or "os: windows".' : `Write "os: ${meant}".`
      }
    })
  }
}
