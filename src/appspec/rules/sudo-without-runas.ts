import {fieldOf, scalarOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const sudoWithoutRunas: Rule = {
  id: 'sudo-without-runas',
  severity: 'info',
  platforms: serverOnly,
  summary: 'Scripts are run with sudo, and the agent is root already.',
  check({scripts, system}, report) {
    if (system !== 'linux') return
    const withSudo = scripts
      .filter(({entry}) => fieldOf(entry, 'runas') === undefined)
      .map(({entry}) => scalarOf(entry, 'sudo'))
      .filter(sudo => sudo !== undefined && sudo.style === 'plain' && /^(?:true|yes|on)$/i.test(sudo.value))
    const [first] = withSudo
    if (first === undefined) return
    const others = withSudo.length - 1
    report({
      at: first,
      message: `The agent is root unless it was set up otherwise, so "sudo"${others === 0 ? '' : ` here and in ${others} more scripts`} changes nothing.`,
      hint: 'Leave it out.'
    })
  }
}
