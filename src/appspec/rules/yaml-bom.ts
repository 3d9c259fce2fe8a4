import {agents as everyAgent} from '../../core/diagnostic.ts'
import {hidesFirstKey} from '../byte-order-mark.ts'
import {replace} from '../scalar-fix.ts'
import {everyPlatform, type Rule} from '../rule.ts'

export const yamlBom: Rule = {
  id: 'yaml-bom',
  severity: 'error',
  platforms: everyPlatform,
  summary: 'The file starts with a byte order mark.',
  check(context, report) {
    const {source, platform} = context
    if (!source.hasByteOrderMark) return
    const span = source.lines.span(0, 1)
    const at = {span}
    const fix = replace(span, '')
    const hint = 'Save the file as UTF-8 without a byte order mark.'
    if (platform !== 'server') {
      report({
        at,
        severity: 'warning',
        message:
          'The file starts with a byte order mark: what the service makes of it is not known, and it can hide the first key. "deploy" sends the text without it.',
        hint,
        fix
      })
      return
    }
    if (hidesFirstKey(source))
      report({
        at,
        refusedBy: everyAgent,
        message: 'The byte order mark hides what follows: the agents see no "os" and refuse the file.',
        hint,
        fix
      })
    else
      report({
        at,
        severity: 'warning',
        message: 'The file starts with a byte order mark. It does no harm here, but it does once a key stands in the first line.',
        hint,
        fix
      })
  }
}
