import {functionPlatforms, type Rule} from '../rule.ts'
import {resolved, type YamlNode} from '../yaml/node.ts'

export const resShape: Rule = {
  id: 'res-shape',
  severity: 'error',
  platforms: functionPlatforms,
  summary: '"Resources" is not a list of maps.',
  check({functionAppSpec: spec}, report) {
    if (spec?.resources === undefined) return
    const {key, value} = spec.resources
    const resources = resolved(value)
    const refuse = (at: YamlNode, what: string, hint: string): void =>
      report({at, message: `${what}: the service cannot read it, and the deployment fails with INVALID_REVISION.`, hint})
    if (resources.kind !== 'sequence') {
      const is = resources.kind === 'mapping' ? 'a map' : resources.value === '' ? 'empty' : 'a single value'
      refuse(key, `"${key.value}" must be a list, and it is ${is}`, 'Put a dash and a space in front of the name of the resource.')
      return
    }
    for (const item of resources.items) {
      const real = resolved(item)
      if (real.kind !== 'mapping') {
        refuse(item, 'A resource must be a map with its name as the key', 'Write "- TargetService:", and "Type" and "Properties" below it.')
        continue
      }
      const [pair] = real.pairs
      if (pair === undefined || real.pairs.length !== 1 || resolved(pair.value).kind === 'mapping') continue
      refuse(pair.key, 'Below the name of the resource there must be a map', 'Write "Type" and "Properties" below it, indented further.')
    }
  }
}
