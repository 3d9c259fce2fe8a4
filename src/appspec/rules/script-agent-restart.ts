import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import type {ShellCommand} from '../shell-script.ts'
import {serverOnly, type Finding, type Rule} from '../rule.ts'

/** What a command ends, if that is the agent or the host. */
function ended({words: [name = '', ...rest], path}: ShellCommand): 'the agent' | 'the host' | undefined {
  const isAgent = rest.some(word => /codedeploy-agent/.test(word))
  const isEnd = rest.some(word => /^(?:(?:try-|reload-or-)?restart|stop|force-reload|kill)$/.test(word))
  if (/^(?:service|systemctl|initctl|supervisorctl|rc-service)$/.test(name) && isAgent && isEnd) return 'the agent'
  if (/\/codedeploy-agent$/.test(path) && isEnd) return 'the agent'
  if (/^(?:pkill|killall)$/.test(name) && isAgent) return 'the agent'
  if (/^(?:reboot|poweroff|halt)$/.test(name)) return 'the host'
  if (name === 'shutdown' && !rest.includes('-c') && !rest.includes('-k')) return 'the host'
  if ((name === 'init' || name === 'telinit') && (rest[0] === '0' || rest[0] === '6')) return 'the host'
  return name === 'systemctl' && rest.some(word => /^(?:reboot|poweroff|halt|kexec)$/.test(word)) ? 'the host' : undefined
}

const windowsAgent = /\b(?:Restart|Stop)-Service\b.*codedeploy|\b(?:net|sc(?:\.exe)?)\s+stop\s+"?codedeploy/i
const windowsHost = /\b(?:Restart|Stop)-Computer\b|\bshutdown(?:\.exe)?\s[^\n]*[/-][rs]\b/i

export const scriptAgentRestart: Rule = {
  id: 'script-agent-restart',
  severity: 'error',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script restarts the agent or the host, and with it the deployment.',
  check(context, report) {
    const tell = (at: Finding['at'], event: string, line: number, what: string, isSure: boolean): void =>
      report({
        at,
        severity: isSure ? 'error' : 'warning',
        message: `Line ${line} of this script ends ${what}, and with it the agent that runs the script: ${event} fails (code 7, or no answer for an hour).`,
        hint: `Do it outside of deployments: ${what === 'the host' ? 'with Systems Manager or by replacing the instance' : 'with Systems Manager'}.`
      })
    for (const {location, event, shell} of shellScriptsOf(context)) {
      // What is started in the background to happen later is the author's own risk.
      const command = shell.commands.find(each => ended(each) !== undefined && each.after !== '&')
      const what = command && ended(command)
      if (command !== undefined && what !== undefined) tell(location, event.value, command.line, what, command.depth === 0)
    }
    if (context.system !== 'windows') return
    for (const {location, event, content} of context.scripts) {
      const lines = content?.lines ?? []
      const at = lines.findIndex(line => !/^\s*(?:#|rem\b|::)/i.test(line) && (windowsAgent.test(line) || windowsHost.test(line)))
      if (at >= 0)
        tell(location, event.value, at + 1, windowsAgent.test(lines[at] ?? '') ? 'the agent' : 'the host', !/^\s/.test(lines[at] ?? ''))
    }
  }
}
