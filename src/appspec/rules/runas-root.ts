import {textOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const runasRoot: Rule = {
  id: 'runas-root',
  severity: 'info',
  platforms: serverOnly,
  summary: 'Scripts are run as root, which the agent is already.',
  check({scripts, system}, report) {
    if (system !== 'linux') return
    const asRoot = scripts.map(({entry}) => textOf(entry, 'runas')).filter(runas => runas?.value.trim() === 'root')
    const [first] = asRoot
    if (first === undefined) return
    const others = asRoot.length - 1
    report({
      at: first,
      message: `The agent runs scripts as root anyway, so "runas: root"${others === 0 ? '' : ` here and in ${others} more`} changes nothing.`,
      hint: 'Leave it out, or name a user with fewer rights.'
    })
  }
}
