import {serverOnly, type Rule} from '../rule.ts'

export const runasEmpty: Rule = {
  id: 'runas-empty',
  severity: 'warning',
  platforms: serverOnly,
  summary: '"runas" is empty text, which makes agent 1 run the script as root.',
  check(context, report) {
    // On Windows nothing looks at it, which is another finding.
    if (context.system === 'windows') return
    for (const {event, scripts} of context.appSpec?.hooks ?? []) {
      if (!context.runsScripts(event.value)) continue
      for (const {runas} of scripts) {
        if (runas?.value !== '') continue
        report({
          at: runas,
          message: 'Agent 1 runs "su" without a user here, so the script runs as root; agent 2 ignores it.',
          hint: 'Write the name of a user, or delete the key.'
        })
      }
    }
  }
}
