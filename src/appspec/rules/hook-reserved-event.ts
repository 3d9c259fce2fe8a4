import {isReserved, scriptableEvents} from '../lifecycle.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const hookReservedEvent: Rule = {
  id: 'hook-reserved-event',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A hook has the name of an event that CodeDeploy keeps for itself.',
  check({outline}, report) {
    for (const {event} of outline?.hooks ?? []) {
      if (!isReserved('server', event.value)) continue
      const instead = {
        Install: 'BeforeInstall or AfterInstall',
        DownloadBundle: 'BeforeInstall',
        BlockTraffic: 'AfterBlockTraffic',
        AllowTraffic: 'AfterAllowTraffic'
      }[event.value]
      report({
        at: event,
        message: `CodeDeploy keeps ${event.value} for itself: scripts under it never run.`,
        hint: instead === undefined ? `Use one of ${scriptableEvents.server.join(', ')}.` : `Use ${instead}.`
      })
    }
  }
}
