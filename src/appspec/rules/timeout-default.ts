import {fieldOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const timeoutDefault: Rule = {
  id: 'timeout-default',
  severity: 'info',
  platforms: serverOnly,
  summary: 'Scripts have no timeout, which makes it an hour.',
  check({scripts}, report) {
    const open = scripts.filter(({entry}) => fieldOf(entry, 'timeout') === undefined)
    const [first] = open
    if (first === undefined) return
    const others = open.length - 1
    report({
      at: first.location,
      message: `This script${others === 0 ? ' has' : ` and ${others} more have`} no timeout: one that hangs holds up the deployment for an hour.`,
      hint: 'Add the seconds it may take, such as "timeout: 300".'
    })
  }
}
