import {describeMode} from '../mode-words.ts'
import {unquotedOctal} from '../unquoted-octal.ts'
import {serverOnly, type Rule} from '../rule.ts'

function specialBits(bits: number): readonly string[] {
  const setuid = 'sets the setuid bit, with which a program runs as its owner and not as its user'
  const setgid = 'sets the setgid bit, with which a program runs as its group, and what is made in a directory gets the group of that'
  return [...(bits & 0o4000 ? [setuid] : []), ...(bits & 0o2000 ? [setgid] : [])]
}

/** With the sticky bit, which only directories mean, nobody can delete what belongs to others. */
function isOpen(bits: number): boolean {
  return (bits & 0o002) !== 0 && (bits & 0o1000) === 0
}

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
      const effects = [...specialBits(bits), ...(isOpen(bits) ? ['lets every user of the host write'] : [])]
      if (effects.length === 0) continue
      const hints = [
        ...(bits & 0o6000 ? ['Leave the first digit away unless you mean that.'] : []),
        ...(isOpen(bits) ? ['Take the write bit of others away: 755 or 644.'] : [])
      ]
      report({
        at: mode,
        message: `Mode ${mode.value} (${describeMode(mode.value)}) ${effects.join(', and ')}.`,
        hint: hints.join(' ')
      })
    }
  }
}
