import {serverOnly, type Rule} from '../rule.ts'

/** CodeDeploy ends an event after an hour, whatever the AppSpec says. */
const limitSeconds = 3600

export const timeoutOverLimit: Rule = {
  id: 'timeout-over-limit',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'The scripts of an event may run longer than the hour CodeDeploy gives it.',
  check(context, report) {
    for (const {event, scripts} of context.appSpec?.hooks ?? []) {
      if (!context.runsScripts(event.value)) continue
      let total = 0
      for (const {timeoutSpan, timeoutSeconds} of scripts) {
        if (timeoutSpan === undefined) continue
        total += timeoutSeconds
        // Seconds that nobody meant are spoken of where they are read.
        if (total <= limitSeconds || context.otherRefusers('timeout-over-limit', timeoutSpan).length > 0) continue
        const message =
          timeoutSeconds > limitSeconds
            ? `${timeoutSeconds} seconds are more than CodeDeploy gives an event`
            : `With this one, the scripts of the event may take ${total} seconds`
        report({
          at: {span: timeoutSpan},
          message: `${message}: it ends the event after ${limitSeconds}.`,
          hint: `Keep the sum at or below ${limitSeconds}.`
        })
        break
      }
    }
  }
}
