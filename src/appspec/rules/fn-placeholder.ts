import {fieldInAnyCase, propertiesOf} from '../function-app-spec.ts'
import {walk} from '../outline.ts'
import {isPlaceholder, placeholderHint} from '../placeholder.ts'
import {functionPlatforms, type Rule} from '../rule.ts'
import type {YamlNode} from '../yaml/node.ts'

/** Properties of which other rules say it. */
const spokenOf = ['TaskDefinition', 'Alias', 'CurrentVersion', 'TargetVersion']

export const fnPlaceholder: Rule = {
  id: 'fn-placeholder',
  severity: 'warning',
  platforms: functionPlatforms,
  summary: 'A placeholder is not filled in.',
  check({functionAppSpec: spec}, report) {
    if (spec === undefined) return
    const properties = propertiesOf(spec)
    const others = new Set<YamlNode>()
    const leaveOut = (node: YamlNode | undefined): void => {
      if (node !== undefined) for (const each of walk(node)) others.add(each)
    }
    for (const name of spokenOf) leaveOut(properties && fieldInAnyCase(properties, name)?.value)
    const balancer = properties && fieldInAnyCase(properties, 'LoadBalancerInfo')?.value
    if (balancer?.kind === 'mapping') leaveOut(fieldInAnyCase(balancer, 'ContainerPort')?.value)
    leaveOut(spec.resource?.type?.value)
    leaveOut(spec.version?.value)
    for (const node of walk(spec.top)) {
      // Those of the top level that begin with "x-" are no part of it, and keys have rules of their own.
      if (node.kind === 'mapping') {
        for (const {key, value} of node.pairs) {
          others.add(key)
          if (node === spec.top && key.kind === 'scalar' && /^x-/i.test(key.value)) leaveOut(value)
        }
      }
      if (node.kind !== 'scalar' || others.has(node)) continue
      const part = isPlaceholder(node.value) ? node.value.trim() : /<[A-Za-z_][\w.-]*>/.exec(node.value)?.[0]
      if (part === undefined) continue
      report({
        at: node,
        message: `"${part}" stands for something that is not filled in yet, and CodeDeploy takes it as it is.`,
        hint: placeholderHint(node.value)
      })
    }
  }
}
