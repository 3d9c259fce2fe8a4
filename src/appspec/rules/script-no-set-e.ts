import {endsOnError} from '../shell-script.ts'
import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** Commands whose failure nobody would want to stop for. */
const harmless = /^(?:echo|printf|export|set|cd|umask|local|readonly|unset|sleep|true|:|\[|test|date|return|shift)$/

export const scriptNoSetE: Rule = {
  id: 'script-no-set-e',
  severity: 'info',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script goes on after a command that fails.',
  check(context, report) {
    for (const {location, event, shell} of shellScriptsOf(context)) {
      if (endsOnError(shell)) continue
      const {commands} = shell
      const handlesFailures = commands.some(
        ({words: [name], before}) => before === '||' || name === 'exit' || name === 'trap' || name === 'exec'
      )
      const work = commands.filter(({words: [name = ''], before, after}) => !harmless.test(name) && before !== '(' && after !== '&')
      const [first] = work
      if (handlesFailures || first === undefined || work.length < 2) continue
      report({
        at: location,
        message: `This script goes on when a command fails, and only the last one decides: ${event.value} can succeed although line ${first.line} failed.`,
        hint: 'Write "set -e" below line 1.'
      })
    }
  }
}
