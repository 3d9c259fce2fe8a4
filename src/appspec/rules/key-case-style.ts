import {functionMappings, knownFunctionKey} from '../function-app-spec.ts'
import {fieldsOf} from '../outline.ts'
import {reportTogether} from '../report-together.ts'
import {functionPlatforms, type Rule} from '../rule.ts'
import type {ScalarNode} from '../yaml/node.ts'

export const keyCaseStyle: Rule = {
  id: 'key-case-style',
  severity: 'info',
  platforms: functionPlatforms,
  summary: 'Keys are written in more than one way.',
  check(context, report) {
    const {functionAppSpec: spec, platform} = context
    if (spec === undefined || platform === 'server') return
    const asAws: string[] = []
    const others: {readonly node: ScalarNode; readonly known: string}[] = []
    for (const [level, mapping] of functionMappings(spec, platform)) {
      for (const {key} of fieldsOf(mapping)) {
        const known = knownFunctionKey(key.value, level)
        // Everybody writes "version" small.
        if (known === undefined || key.value.toLowerCase() === 'version') continue
        if (key.value === known) asAws.push(known)
        else others.push({node: key, known})
      }
    }
    if (asAws.length === 0) return
    reportTogether('key-case-style', context, report, others, places => {
      const written = places.map(({node}) => `${quoted(node.value)} on line ${node.span.start.line}`)
      return {
        message: `${listing(asAws.map(quoted))} ${asAws.length === 1 ? 'is' : 'are'} written as in AWS's guide, and ${listing(written)} ${written.length === 1 ? 'is' : 'are'} not: the service takes keys in any case, other tools do not.`,
        hint: `Write ${listing(places.map(({node, known}) => `${quoted(known)} instead of ${quoted(node.value)}`))}.`
      }
    })
  }
}

const quoted = (key: string): string => `"${key}"`

/** `a, b and c`; of many the first three. */
function listing(words: readonly string[]): string {
  const each = [...new Set(words)]
  if (each.length > 4) return `${each.slice(0, 3).join(', ')} and ${each.length - 3} more`
  return each.length < 2 ? each.join('') : `${each.slice(0, -1).join(', ')} and ${each.at(-1)}`
}
