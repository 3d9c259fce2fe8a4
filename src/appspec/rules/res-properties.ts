import {nearestName} from '../../core/suggest.ts'
import {fieldInAnyCase, propertiesOf} from '../function-app-spec.ts'
import {functionKeys, requiredFunctionKeys as required} from '../function-vocabulary.ts'
import {fieldsOf, isAbsent} from '../outline.ts'
import {functionPlatforms, type Report, type Rule} from '../rule.ts'
import {resolved, type MappingNode, type ScalarNode, type YamlNode} from '../yaml/node.ts'

type PropertyLevel = 'lambda' | 'ecs' | 'loadBalancer'

const maps: readonly string[] = ['LoadBalancerInfo', 'NetworkConfiguration', 'AwsvpcConfiguration']
const lists: readonly string[] = ['CapacityProviderStrategy', 'Subnets', 'SecurityGroups']

export const resProperties: Rule = {
  id: 'res-properties',
  severity: 'error',
  platforms: functionPlatforms,
  summary: 'A required property of the resource is missing, empty or of the wrong shape.',
  check({functionAppSpec: spec, platform}, report) {
    if (spec?.resource === undefined || platform === 'server') return
    const {name, properties} = spec.resource
    const map = propertiesOf(spec)
    if (map === undefined) {
      report({
        at: properties?.key ?? name,
        message: `The resource "${name.value}" has no "Properties"${properties === undefined ? '' : ' that are a map'}: the deployment fails.`,
        hint: `Add "Properties" with ${required[platform].join(', ')}.`
      })
      return
    }
    checkLevel(map, platform, properties?.key ?? name, report)
  }
}

function checkLevel(map: MappingNode, level: PropertyLevel, owner: ScalarNode, report: Report): void {
  for (const wanted of required[level]) {
    const field = fieldInAnyCase(map, wanted)
    if (field === undefined) reportMissing(map, wanted, level, owner, report)
  }
  for (const wanted of functionKeys[level]) {
    const field = fieldInAnyCase(map, wanted)
    if (field === undefined) continue
    const value = resolved(field.value)
    const isRequired = required[level].includes(wanted)
    // An empty container name and an empty function name have rules of their own.
    if (isRequired && level !== 'loadBalancer' && value.kind === 'scalar' && (isAbsent(value) || value.value.trim() === '')) {
      report({at: field.key, message: `"${field.key.value}" is empty, and is required: the deployment fails.`, hint: `Give it a value.`})
    } else if (!hasShape(value, wanted)) {
      const shape = maps.includes(wanted) ? 'a map' : lists.includes(wanted) ? 'a list' : 'a single value'
      report({
        at: field.key,
        message: `"${field.key.value}" must be ${shape}: the service cannot read it, and the deployment fails.`,
        hint: shape === 'a list' ? 'Put a dash and a space in front of each entry.' : `Write it as ${shape}.`
      })
    } else if (wanted === 'LoadBalancerInfo' && value.kind === 'mapping') {
      checkLevel(value, 'loadBalancer', field.key, report)
    }
  }
}

function reportMissing(map: MappingNode, wanted: string, level: PropertyLevel, owner: ScalarNode, report: Report): void {
  const strays = fieldsOf(map).filter(({key}) => !functionKeys[level].some(known => known.toLowerCase() === key.value.toLowerCase()))
  const near = nearestName(
    wanted,
    strays.map(({key}) => key.value)
  )
  const isDisputed = wanted === 'CurrentVersion'
  report({
    at: strays.find(({key}) => key.value === near)?.key ?? owner,
    severity: isDisputed ? 'warning' : 'error',
    message: isDisputed
      ? '"CurrentVersion" is missing; AWS calls it required in one place and optional in another, and the shift of traffic starts from it.'
      : `"${wanted}" is missing from "${owner.value}", and is required: the deployment fails.`,
    hint: near === undefined ? `Add "${wanted}".` : `Did you mean "${wanted}" where it says "${near}"?`
  })
}

function hasShape(value: YamlNode, name: string): boolean {
  if (value.kind === 'scalar' && isAbsent(value)) return true
  if (maps.includes(name)) return value.kind === 'mapping'
  return lists.includes(name) ? value.kind === 'sequence' : value.kind === 'scalar'
}
