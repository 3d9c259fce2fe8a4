import {fieldOf, scalarOf} from '../outline.ts'
import {reportTogether} from '../report-together.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const sudoWithoutRunas: Rule = {
  id: 'sudo-without-runas',
  severity: 'info',
  platforms: serverOnly,
  summary: 'Scripts are run with sudo, and the agent is root already.',
  check(context, report) {
    if (context.system !== 'linux') return
    const withSudo = context.scripts.flatMap(({entry}) => {
      const sudo = fieldOf(entry, 'runas') === undefined ? scalarOf(entry, 'sudo') : undefined
      return sudo?.style === 'plain' && /^true$/i.test(sudo.value) ? [{node: sudo}] : []
    })
    reportTogether('sudo-without-runas', context, report, withSudo, places => {
      const others = places.length - 1
      return {
        message: `The agent is root unless it was set up otherwise, so "sudo"${others === 0 ? '' : ` here and in ${others} more scripts`} changes nothing.`,
        hint: 'Leave it out.'
      }
    })
  }
}
