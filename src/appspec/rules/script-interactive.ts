import {shellScriptsOf} from '../shipped-shell-scripts.ts'
import type {ShellCommand} from '../shell-script.ts'
import {serverOnly, type Rule} from '../rule.ts'

const packageManagers: Readonly<Record<string, {readonly asks: RegExp; readonly yes: RegExp}>> = {
  apt: {asks: /^(?:install|upgrade|dist-upgrade|full-upgrade|remove|purge|autoremove)$/, yes: /^(?:-\w*[yq]\w*|--yes|--assume-yes|-qq)$/},
  yum: {asks: /^(?:install|update|upgrade|remove|erase|localinstall|reinstall)$/, yes: /^(?:-\w*y\w*|--assumeyes)$/}
}
const sameAs: Readonly<Record<string, string>> = {apt: 'apt', 'apt-get': 'apt', aptitude: 'apt', yum: 'yum', dnf: 'yum'}
const editors = /^(?:vi|vim|nano|emacs|pico)$/

/** Of docker's options those that take no value; all others do, in the same word or in the next. */
const dockerSwitch =
  /^(?:-[diqtPD]+|--(?:detach|disable-content-trust|init|interactive|no-healthcheck|oom-kill-disable|privileged|publish-all|quiet|read-only|rm|tty|debug|tls|tlsverify)|--[\w-]+=.*)$/

/** `docker exec` or `docker run` with both a terminal and input, which is refused where there is no terminal; `-d` asks for neither. */
function dockerWithTerminal([name = '', ...rest]: readonly string[]): string | undefined {
  if (name !== 'docker') return undefined
  const optionsFrom = (from: number): number => {
    let at = from
    while (rest[at]?.startsWith('-') === true) at += dockerSwitch.test(rest[at] ?? '') ? 1 : 2
    return at
  }
  let at = optionsFrom(0)
  if (rest[at] === 'container') at += 1
  const command = rest[at]
  if (command !== 'exec' && command !== 'run') return undefined
  const options = rest.slice(at + 1, optionsFrom(at + 1))
  const has = (letter: string, long: string): boolean =>
    options.some(option => option === `--${long}` || option === `--${long}=true` || new RegExp(`^-[diqtPD]*${letter}`).test(option))
  return has('i', 'interactive') && has('t', 'tty') && !has('d', 'detach') ? `docker ${command}` : undefined
}

/** Why a command waits for somebody to type, and what to write instead. */
function question({
  words: [name = '', ...rest],
  text,
  before,
  isLoopCondition
}: ShellCommand): readonly [why: string, hint: string] | undefined {
  // Input from a file or another command is no terminal either.
  const docker = dockerWithTerminal([name, ...rest])
  if (docker !== undefined)
    return [
      `${docker} -it wants a terminal ("the input device is not a TTY")`,
      `Write "${docker}" without "-t", and without "-i" unless it reads input.`
    ]
  // It reads from a file, a here-document or another command.
  if (before === '|' || before === '|&' || /<(?!\/dev\/tty)/.test(text)) return undefined
  const manager = packageManagers[sameAs[name] ?? '']
  if (manager !== undefined) {
    const asks = rest.find(word => manager.asks.test(word))
    if (asks === undefined || rest.some(word => manager.yes.test(word))) return undefined
    return [`${name} ${asks} asks for consent and gets no answer`, `Write "${name} ${asks} -y".`]
  }
  if (name === 'read' && !isLoopCondition) return ['read finds no input', 'Take the value from the environment or a file.']
  if (editors.test(name)) return [`${name} needs a terminal`, 'Change files with sed, or ship them in the revision.']
  if (name === 'passwd' && !rest.some(word => /^-[ldue]|^--(?:stdin|lock|delete|expire)/.test(word)))
    return ['passwd asks for a password', 'Use chpasswd, with input from a file.']
  if ((name === 'mysql' || name === 'mysqldump') && rest.includes('-p'))
    return [`${name} -p asks for a password`, 'Name a file with --defaults-extra-file.']
  if (/(?:^|\s)sudo\s(?:-\w+\s)*(?:-S|--stdin)\b/.test(text))
    return ['sudo -S reads a password', 'Leave sudo out: the agent is root already.']
  return undefined
}

export const scriptInteractive: Rule = {
  id: 'script-interactive',
  severity: 'warning',
  platforms: serverOnly,
  needs: 'tree',
  summary: 'A script waits for input or wants a terminal, and there is neither.',
  check(context, report) {
    for (const {location, event, shell} of shellScriptsOf(context)) {
      for (const command of shell.commands) {
        const found = question(command)
        if (found === undefined) continue
        const [why, hint] = found
        report({
          at: location,
          message: `Line ${command.line} of this script: ${why}. Hooks run without input or terminal, so ${event.value} fails or waits until the timeout.`,
          hint
        })
        break
      }
    }
  }
}
