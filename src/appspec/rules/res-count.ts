import {itemsOf} from '../function-app-spec.ts'
import {fieldsOf} from '../outline.ts'
import {resolved} from '../yaml/node.ts'
import {functionPlatforms, type Rule} from '../rule.ts'

export const resCount: Rule = {
  id: 'res-count',
  severity: 'error',
  platforms: functionPlatforms,
  summary: '"Resources" does not hold exactly one resource.',
  check({functionAppSpec: spec}, report) {
    if (spec?.resources === undefined || resolved(spec.resources.value).kind !== 'sequence') return
    const items = itemsOf(spec.resources.value)
    const [first, second] = items
    if (first === undefined) {
      report({
        at: spec.resources.key,
        message: '"Resources" is empty, so there is nothing to deploy: the deployment fails.',
        hint: 'Add one entry with "Type" and "Properties".'
      })
      return
    }
    if (second !== undefined) {
      report({
        at: second,
        message: `"Resources" has ${items.length} entries, and a deployment is of exactly one: the deployment fails.`,
        hint: 'Keep one; deploy each of the others with an AppSpec and a deployment of its own.'
      })
    }
    for (const item of items) {
      if (item.kind !== 'mapping' || item.pairs.length === 1) continue
      const names = fieldsOf(item).map(({key}) => key.value)
      const isUnnamed = /^(?:type|properties)$/i.test(names[0] ?? '')
      report({
        at: item.pairs[1]?.key ?? item,
        message: `This entry has ${names.length === 0 ? 'no key' : `the keys ${names.join(', ')}`}, and must have one, the name of the resource: the deployment fails.`,
        hint: isUnnamed
          ? 'Write a name first, "- TargetService:", and "Type" and "Properties" below it.'
          : 'Indent "Type" and "Properties" so that they stand below the name.'
      })
    }
  }
}
