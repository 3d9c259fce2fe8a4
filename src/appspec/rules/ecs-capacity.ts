import {fieldInAnyCase, itemsOf, propertiesOf, scalarInAnyCase, wholeNumberOf} from '../function-app-spec.ts'
import {isPlaceholder} from '../placeholder.ts'
import {resolved, type MappingNode} from '../yaml/node.ts'
import type {Rule} from '../rule.ts'

export const ecsCapacity: Rule = {
  id: 'ecs-capacity',
  severity: 'error',
  platforms: ['ecs'],
  summary: 'The capacity provider strategy is one that ECS refuses.',
  check({functionAppSpec: spec}, report) {
    const properties = propertiesOf(spec)
    const strategy = properties && fieldInAnyCase(properties, 'CapacityProviderStrategy')
    if (strategy === undefined || resolved(strategy.value).kind !== 'sequence') return
    const entries: MappingNode[] = []
    for (const item of itemsOf(strategy.value)) {
      if (item.kind === 'mapping') entries.push(item)
      else
        report({
          at: item,
          message: 'An entry must be a map: the service cannot read it, and the deployment fails.',
          hint: 'Write "- CapacityProvider: FARGATE", with Base and Weight below.'
        })
    }
    let bases = 0
    for (const entry of entries) {
      if ((scalarInAnyCase(entry, 'CapacityProvider')?.value.trim() ?? '') === '') {
        report({
          at: fieldInAnyCase(entry, 'CapacityProvider')?.key ?? entry,
          message: 'This entry names no capacity provider: the deployment fails.',
          hint: 'Add "CapacityProvider", such as FARGATE or FARGATE_SPOT.'
        })
      }
      for (const name of ['Base', 'Weight']) {
        const at = scalarInAnyCase(entry, name)
        if (at === undefined || wholeNumberOf(at) !== undefined || isPlaceholder(at.value)) continue
        report({
          at,
          message: `${name} is ${at.raw}, and must be a whole number from 0: the deployment fails.`,
          hint:
            name === 'Base'
              ? 'Write the tasks that run at least on this provider, such as "Base: 0".'
              : 'Write its share beside the others, such as "Weight: 1".'
        })
      }
      const base = scalarInAnyCase(entry, 'Base')
      if (base === undefined || (wholeNumberOf(base) ?? 0) === 0) continue
      bases += 1
      if (bases !== 2) continue
      report({
        at: base,
        message: 'This is the second entry with a base above 0, and only one may have it: the deployment fails.',
        hint: 'Set Base to 0 in all but one.'
      })
    }
    const weights = entries.map(entry => scalarInAnyCase(entry, 'Weight')).filter(weight => weight !== undefined)
    const [weight] = weights
    if (weight === undefined || weights.length < entries.length || weights.some(each => wholeNumberOf(each) !== 0)) return
    report({
      at: weight,
      message: 'All weights are 0, so that no task can be placed: the deployment fails.',
      hint: 'Give at least one provider a weight above 0.'
    })
  }
}
