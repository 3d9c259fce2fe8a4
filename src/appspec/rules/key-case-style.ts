import {functionMappings, knownFunctionKey} from '../function-app-spec.ts'
import {fieldsOf} from '../outline.ts'
import {functionPlatforms, type Rule} from '../rule.ts'
import type {ScalarNode} from '../yaml/node.ts'

export const keyCaseStyle: Rule = {
  id: 'key-case-style',
  severity: 'info',
  platforms: functionPlatforms,
  summary: 'Keys are written in more than one way.',
  check({functionAppSpec: spec, platform}, report) {
    if (spec === undefined || platform === 'server') return
    let asAws = 0
    const others: {readonly key: ScalarNode; readonly known: string}[] = []
    for (const [level, mapping] of functionMappings(spec, platform)) {
      for (const {key} of fieldsOf(mapping)) {
        const known = knownFunctionKey(key.value, level)
        // Everybody writes "version" small.
        if (known === undefined || key.value.toLowerCase() === 'version') continue
        if (key.value === known) asAws += 1
        else others.push({key, known})
      }
    }
    const [first] = others
    if (first === undefined || asAws === 0) return
    report({
      at: first.key,
      message: `${others.length === 1 ? 'This key is' : `${others.length} keys are`} not written as the other ${asAws}; the service takes keys in any case, other tools do not.`,
      hint: `Write them as AWS does: "${first.known}".`
    })
  }
}
