import {fieldInAnyCase, misspeltFunctionKey, propertiesOf} from '../function-app-spec.ts'
import {filledFunctionKeys as filled, functionKeys, requiredFunctionKeys as required} from '../function-vocabulary.ts'
import {isAbsent} from '../outline.ts'
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
        hint: `Add "Properties" with ${required[platform].filter(name => !filled.includes(name)).join(', ')}.`
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
  if (level === 'lambda') reportOpen(map, owner, report)
  for (const wanted of functionKeys[level]) {
    const field = fieldInAnyCase(map, wanted)
    if (field === undefined) continue
    const value = resolved(field.value)
    const isRequired = required[level].includes(wanted)
    // An empty container name and an empty function name have rules of their own.
    if (isRequired && level !== 'loadBalancer' && isEmpty(value)) {
      if (filled.includes(wanted)) continue
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
  const misspelt = misspeltFunctionKey(map, wanted, level)
  // What is left out is another finding, and none that anything fails by.
  if (misspelt === undefined && filled.includes(wanted)) return
  const isRead = wanted === 'CurrentVersion'
  report({
    at: misspelt ?? owner,
    severity: isRead ? 'warning' : 'error',
    message: isRead
      ? '"CurrentVersion" is missing, and the shift of traffic starts from it.'
      : `"${wanted}" is missing from "${owner.value}", and is required: the deployment fails.`,
    hint: misspelt === undefined ? `Add "${wanted}".` : `Did you mean "${wanted}" where it says "${misspelt.value}"?`
  })
}

/** Versions are other ones each time, and an AppSpec in a repository is right without them. */
function reportOpen(map: MappingNode, owner: ScalarNode, report: Report): void {
  const open = filled.filter(name => {
    const field = fieldInAnyCase(map, name)
    return field === undefined ? misspeltFunctionKey(map, name, 'lambda') === undefined : isEmpty(resolved(field.value))
  })
  const [first] = open
  if (first === undefined) return
  const names = open.map(name => `"${name}"`).join(' and ')
  const [are, them] = open.length === 1 ? ['is', 'it'] : ['are', 'them']
  const from = open.map(name => (name === 'CurrentVersion' ? 'from the alias' : 'by publishing a version')).join(' and ')
  report({
    at: fieldInAnyCase(map, first)?.key ?? owner,
    severity: 'info',
    message: `${names} ${are} left open: "deploy" fills ${them} in, ${from}. CodeDeploy itself and other tools need ${them}.`,
    hint: `Leave ${them} open for "deploy", and write ${them} where something else creates the deployment.`
  })
}

function isEmpty(value: YamlNode): boolean {
  return value.kind === 'scalar' && (isAbsent(value) || value.value.trim() === '')
}

function hasShape(value: YamlNode, name: string): boolean {
  if (value.kind === 'scalar' && isAbsent(value)) return true
  if (maps.includes(name)) return value.kind === 'mapping'
  return lists.includes(name) ? value.kind === 'sequence' : value.kind === 'scalar'
}
