import {textOf} from '../outline.ts'
import {reportTogether} from '../report-together.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const runasRoot: Rule = {
  id: 'runas-root',
  severity: 'info',
  platforms: serverOnly,
  summary: 'Scripts are run as root, which the agent is already.',
  check(context, report) {
    if (context.system !== 'linux') return
    const asRoot = context.scripts.flatMap(({entry}) => {
      const runas = textOf(entry, 'runas')
      return runas?.value.trim() === 'root' ? [{node: runas}] : []
    })
    reportTogether('runas-root', context, report, asRoot, places => {
      const others = places.length - 1
      return {
        message: `The agent runs scripts as root anyway, so "runas: root"${others === 0 ? '' : ` here and in ${others} more`} changes nothing.`,
        hint: 'Leave it out, or name a user with fewer rights.'
      }
    })
  }
}
