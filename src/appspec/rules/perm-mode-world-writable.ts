import {describeMode} from '../mode-words.ts'
import {unquotedOctal} from './perm-mode-octal.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const permModeWorldWritable: Rule = {
  id: 'perm-mode-world-writable',
  severity: 'warning',
  platforms: serverOnly,
  summary: 'A mode lets everybody write, or sets the setuid or setgid bit.',
  check(context, report) {
    for (const {mode} of context.appSpec?.permissions ?? []) {
      if (mode === undefined || mode.value === '000') continue
      const bits = Number.parseInt(mode.value, 8)
      const node = context.nodeAt(mode.span)
      if (node !== undefined && unquotedOctal(node) !== undefined) continue
      if (context.otherRefusers('perm-mode-world-writable', mode.span).length > 0) continue
      if (bits & 0o6000)
        report({
          at: mode,
          message: `Mode ${mode.value} sets the set${bits & 0o4000 ? 'u' : 'g'}id bit: a program runs as its owner, not as its user.`,
          hint: 'Leave the first digit away unless you mean that.'
        })
      else if ((bits & 0o002) !== 0 && (bits & 0o1000) === 0)
        report({
          at: mode,
          message: `Mode ${mode.value} (${describeMode(mode.value)}) lets every user of the host write.`,
          hint: 'Take the write bit of others away: 755 or 644.'
        })
    }
  }
}
