import {fieldInAnyCase, itemsOf, mappingInAnyCase, propertiesOf, scalarInAnyCase} from '../function-app-spec.ts'
import {functionKeys} from '../function-vocabulary.ts'
import {isPlaceholder} from '../placeholder.ts'
import type {Report, Rule} from '../rule.ts'
import type {MappingNode} from '../yaml/node.ts'

export const ecsNetwork: Rule = {
  id: 'ecs-network',
  severity: 'error',
  platforms: ['ecs'],
  summary: 'The network configuration is incomplete, or has ids that are not ids.',
  check({functionAppSpec: spec}, report) {
    const properties = propertiesOf(spec)
    const network = properties && fieldInAnyCase(properties, 'NetworkConfiguration')
    const outer = mappingInAnyCase(properties, 'NetworkConfiguration')
    if (network === undefined || outer === undefined) return
    const awsvpc = mappingInAnyCase(outer, 'AwsvpcConfiguration')
    if (awsvpc === undefined) {
      report({
        at: network.key,
        message: 'The network configuration has no "AwsvpcConfiguration" that is a map: the deployment fails.',
        hint: 'Put Subnets, SecurityGroups and AssignPublicIp below it, or leave out the whole section: then those of the service stay.'
      })
      return
    }
    const missing = functionKeys.awsvpc.filter(name => fieldInAnyCase(awsvpc, name) === undefined)
    if (missing.length > 0) {
      report({
        at: fieldInAnyCase(outer, 'AwsvpcConfiguration')?.key ?? network.key,
        message: `The network configuration lacks ${missing.join(' and ')}, and takes all three or none: the deployment fails.`,
        hint: 'Add what is missing, or leave out "NetworkConfiguration": then that of the service stays.'
      })
    }
    checkIds(awsvpc, 'Subnets', 'subnet', report)
    checkIds(awsvpc, 'SecurityGroups', 'sg', report)
    const publicIp = scalarInAnyCase(awsvpc, 'AssignPublicIp')
    if (publicIp === undefined || /^(?:EN|DIS)ABLED$/.test(publicIp.value) || isPlaceholder(publicIp.value)) return
    report({
      at: publicIp,
      message: `"${publicIp.value}" is neither ENABLED nor DISABLED: the deployment fails.`,
      hint: `Write ${/^(?:true|yes|on|enabled?)$/i.test(publicIp.value) ? 'ENABLED' : 'DISABLED'}, in capitals.`
    })
  }
}

function checkIds(awsvpc: MappingNode, name: 'Subnets' | 'SecurityGroups', prefix: string, report: Report): void {
  const field = fieldInAnyCase(awsvpc, name)
  if (field?.value.kind === 'sequence' && field.value.items.length === 0) {
    report({
      at: field.key,
      message: `"${field.key.value}" is an empty list: the deployment fails.`,
      hint: `List ids such as ${prefix}-0123abcd.`
    })
  }
  for (const item of itemsOf(field?.value)) {
    if (item.kind === 'scalar' && (new RegExp(`^${prefix}-[0-9a-z]+$`).test(item.value) || isPlaceholder(item.value))) continue
    report({
      at: item,
      message: `${item.kind === 'scalar' && item.value !== '' ? `"${item.value}"` : 'This'} is not the id of a ${prefix === 'sg' ? 'security group' : 'subnet'}: the deployment fails.`,
      hint: `Ids start with "${prefix}-"; names and ARNs are not taken.`
    })
  }
}
