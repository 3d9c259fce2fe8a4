import {fieldOf} from '../outline.ts'
import {reportTogether} from '../report-together.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const timeoutDefault: Rule = {
  id: 'timeout-default',
  severity: 'info',
  platforms: serverOnly,
  summary: 'Scripts have no timeout, which makes it an hour.',
  check(context, report) {
    const open = context.scripts.filter(({entry}) => fieldOf(entry, 'timeout') === undefined).map(({location}) => ({node: location}))
    reportTogether('timeout-default', context, report, open, places => {
      const others = places.length - 1
      return {
        message: `This script${others === 0 ? ' has' : ` and ${others} more have`} no timeout: one that hangs holds up the deployment for an hour.`,
        hint: 'Add the seconds it may take, such as "timeout: 300".'
      }
    })
  }
}
