import {scalarOf} from '../outline.ts'
import {serverOnly, type Rule} from '../rule.ts'

export const versionStyle: Rule = {
  id: 'version-style',
  severity: 'info',
  platforms: serverOnly,
  summary: 'The version is zero, but not written 0.0.',
  check(context, report) {
    const {outline} = context
    const version = outline && scalarOf(outline.top, 'version')
    if (version === undefined || version.raw === '0.0' || context.refusals('version-value').length > 0) return
    report({at: version, message: `The agents read ${version.raw} as version 0.0.`, hint: 'Write "version: 0.0" as everybody does.'})
  }
}
