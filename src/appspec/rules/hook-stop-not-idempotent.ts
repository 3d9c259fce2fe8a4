import {endsOnError, type ShellCommand, type ShellScript} from '../shell-script.ts'
import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import {serverOnly, type Rule} from '../rule.ts'

/** Whether a command fails when there is nothing to stop any more. */
function needsSomething({words: [name = '', first = '', ...rest]}: ShellCommand): boolean {
  const words = [first, ...rest]
  if (/^(?:kill|pkill|killall|skill)$/.test(name)) return !words.includes('-l')
  if (name === 'docker' || name === 'podman') return /^(?:stop|kill|rm)$/.test(first)
  if (name === 'pm2' || name === 'forever') return /^(?:stop|delete|kill)$/.test(first) && !words.includes('-s')
  if (name === 'rm') return !words.some(word => /^-\w*f|^--force$/.test(word))
  return name === 'fuser' && words.some(word => /^-\w*k/.test(word))
}

/** A command that nothing excuses, and whose failure is that of the script. */
function fatalCommand(shell: ShellScript): ShellCommand | undefined {
  const {commands} = shell
  const stops = endsOnError(shell)
  for (const [i, command] of commands.entries()) {
    const {words, depth, before, after} = command
    // Somebody thought of the case that nothing runs.
    if (words[0] === 'exit' && (words[1] === undefined || words[1] === '0')) return undefined
    if (depth > 0 || before === '&&' || after === '||' || after === '|' || after === '&' || !needsSomething(command)) continue
    if (stops || i === commands.length - 1) return command
  }
  return undefined
}

export const hookStopNotIdempotent: Rule = {
  id: 'hook-stop-not-idempotent',
  severity: 'info',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script of ApplicationStop fails when nothing runs any more.',
  check(context, report) {
    const stopping = context.scripts.filter(({event}) => event.value === 'ApplicationStop')
    for (const {location, shell} of shellScriptsOf({...context, scripts: stopping})) {
      const command = fatalCommand(shell)
      if (command === undefined) continue
      report({
        at: location,
        message: `Line ${command.line} of this script fails when nothing runs: after a crash or a reboot ApplicationStop fails, and with it every deployment, as the script of the previous revision is what runs.`,
        hint: `Let it pass: "${command.words[0]} … || true", or look first whether it runs. Where it has failed already, deploy once with ignore-application-stop-failures.`
      })
    }
  }
}
