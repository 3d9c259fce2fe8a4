import {hookRevision} from '../lifecycle.ts'
import type {HookScript} from '../hook-scripts.ts'
import {serverOnly, type Rule} from '../rule.ts'

function textsOf(scripts: readonly HookScript[], event: string): readonly string[] {
  return scripts.filter(script => script.event.value === event).map(({path, content}) => `${path}\n${content?.lines.join('\n') ?? ''}`)
}

export const hookPreviousRevision: Rule = {
  id: 'hook-previous-revision',
  severity: 'info',
  platforms: serverOnly,
  needs: 'previousScripts',
  summary: 'A hook has changed that runs from the previous revision.',
  check({outline, scripts, previousScripts, runsScripts}, report) {
    if (previousScripts === undefined) return
    for (const {event} of outline?.hooks ?? []) {
      if (hookRevision(event.value) === 'current' || !runsScripts(event.value)) continue
      const before = textsOf(previousScripts, event.value)
      const now = textsOf(scripts, event.value)
      if (before.join('\0') === now.join('\0')) continue
      report({
        at: event,
        message:
          before.length === 0
            ? `${event.value} is new, and runs from the previous revision, which has none: nothing runs in the deployment that brings it.`
            : `${event.value} has changed, and runs from the previous revision: this deployment still runs the old scripts, the next one the new.`,
        hint: 'If the old scripts fail on the hosts, deploy this once with ignore-application-stop-failures.'
      })
    }
  }
}
