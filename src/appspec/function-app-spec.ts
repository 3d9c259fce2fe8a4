import {nearestName} from '../core/suggest.ts'
import {functionKeys, type FunctionLevel, type FunctionPlatform} from './function-vocabulary.ts'
import {fieldsOf, isAbsent, type Field} from './outline.ts'
import {resolved, type MappingNode, type ScalarNode, type YamlNode} from './yaml/node.ts'

export interface FunctionResource {
  /** The logical name, free to choose. */
  readonly name: ScalarNode
  readonly body: MappingNode
  readonly type?: Field
  readonly properties?: Field
}

export interface FunctionHook {
  readonly event: ScalarNode
  /** The name or the ARN of a function, where it is text. */
  readonly value: YamlNode
}

/**
 * An ECS or Lambda AppSpec by its shape: what the service would look for, and where it stands. Parts of the wrong shape are left out;
 * keys count in any case, and of a key that comes twice the last one counts.
 */
export interface FunctionAppSpec {
  readonly top: MappingNode
  readonly version?: Field
  readonly resources?: Field
  /** Present when `Resources` is a list that holds one map with one key, and a map under it. */
  readonly resource?: FunctionResource
  readonly hooks?: Field
  /** The entries of `Hooks` that are maps with one key. */
  readonly hookEntries: readonly FunctionHook[]
}

/** The model of a document whose root is a map. */
export function functionAppSpecOf(root: YamlNode): FunctionAppSpec | undefined {
  const top = resolved(root)
  if (top.kind !== 'mapping') return undefined
  const version = fieldInAnyCase(top, 'version')
  const resources = fieldInAnyCase(top, 'Resources')
  const resource = resources && soleResource(resolved(resources.value))
  const hooks = fieldInAnyCase(top, 'Hooks')
  return {
    top,
    ...(version && {version}),
    ...(resources && {resources}),
    ...(resource && {resource}),
    ...(hooks && {hooks}),
    hookEntries: itemsOf(hooks?.value).flatMap(item => {
      const entry = soleField(item)
      return entry === undefined ? [] : [{event: entry.key, value: entry.value}]
    })
  }
}

function soleResource(resources: YamlNode): FunctionResource | undefined {
  const items = itemsOf(resources)
  const entry = items.length === 1 && items[0] ? soleField(items[0]) : undefined
  const body = entry && resolved(entry.value)
  if (entry === undefined || body?.kind !== 'mapping') return undefined
  const type = fieldInAnyCase(body, 'Type')
  const properties = fieldInAnyCase(body, 'Properties')
  return {name: entry.key, body, ...(type && {type}), ...(properties && {properties})}
}

/** Whether a hook has the name of a function, as it must. */
export function namesFunction({value}: FunctionHook): boolean {
  const real = resolved(value)
  return real.kind === 'scalar' && !isAbsent(real) && real.value.trim() !== ''
}

/** The hook that runs only with a listener for test traffic. */
export function testTrafficHookOf(spec: FunctionAppSpec | undefined): FunctionHook | undefined {
  return spec?.hookEntries.find(hook => hook.event.value === 'AfterAllowTestTraffic' && namesFunction(hook))
}

/** The only pair of a map. */
export function soleField(node: YamlNode): Field | undefined {
  const mapping = resolved(node)
  return mapping.kind === 'mapping' && mapping.pairs.length === 1 ? fieldsOf(mapping)[0] : undefined
}

/** The items of a list, aliases followed; none of anything else. */
export function itemsOf(node: YamlNode | undefined): readonly ReturnType<typeof resolved>[] {
  const list = node && resolved(node)
  return list?.kind === 'sequence' ? list.items.map(resolved) : []
}

/** The last field of that name, in any case. */
export function fieldInAnyCase(mapping: MappingNode, name: string): Field | undefined {
  return fieldsOf(mapping).findLast(({key}) => key.value.toLowerCase() === name.toLowerCase())
}

/** The map under a key, in any case. */
export function mappingInAnyCase(mapping: MappingNode | undefined, name: string): MappingNode | undefined {
  const field = mapping && fieldInAnyCase(mapping, name)
  const value = field && resolved(field.value)
  return value?.kind === 'mapping' ? value : undefined
}

/** A single value that is there, under a key in any case: neither left out nor `null`. It may be empty text. */
export function scalarInAnyCase(mapping: MappingNode | undefined, name: string): ScalarNode | undefined {
  const field = mapping && fieldInAnyCase(mapping, name)
  const value = field && resolved(field.value)
  return value?.kind === 'scalar' && !isAbsent(value) ? value : undefined
}

/** The `Properties` of the resource. */
export function propertiesOf(spec: FunctionAppSpec | undefined): MappingNode | undefined {
  return mappingInAnyCase(spec?.resource?.body, 'Properties')
}

/** A whole number that is not negative, quoted or not. */
export function wholeNumberOf({value}: ScalarNode): number | undefined {
  return /^\d{1,15}$/.test(value.trim()) ? Number(value) : undefined
}

/** Every map whose keys are known, with the level it stands at. */
export function functionMappings(spec: FunctionAppSpec, platform: FunctionPlatform): readonly (readonly [FunctionLevel, MappingNode])[] {
  const found: (readonly [FunctionLevel, MappingNode])[] = [['top', spec.top]]
  const add = (level: FunctionLevel, mapping: MappingNode | undefined): MappingNode | undefined => {
    if (mapping !== undefined) found.push([level, mapping])
    return mapping
  }
  add('resource', spec.resource?.body)
  const properties = add(platform, propertiesOf(spec))
  if (platform === 'lambda' || properties === undefined) return found
  add('loadBalancer', mappingInAnyCase(properties, 'LoadBalancerInfo'))
  add('awsvpc', mappingInAnyCase(add('network', mappingInAnyCase(properties, 'NetworkConfiguration')), 'AwsvpcConfiguration'))
  for (const item of itemsOf(fieldInAnyCase(properties, 'CapacityProviderStrategy')?.value))
    if (item.kind === 'mapping') add('capacity', item)
  return found
}

/** The key of that level with the same letters, as AWS writes it. */
export function knownFunctionKey(name: string, level: FunctionLevel): string | undefined {
  return functionKeys[level].find(known => known.toLowerCase() === name.toLowerCase())
}

/** Of the keys that mean nothing at that level, the one that was probably meant to be `wanted`, which is not there. */
export function misspeltFunctionKey(mapping: MappingNode, wanted: string, level: FunctionLevel): ScalarNode | undefined {
  if (fieldInAnyCase(mapping, wanted) !== undefined) return undefined
  const strays = fieldsOf(mapping).filter(({key}) => knownFunctionKey(key.value, level) === undefined)
  const near = nearestName(
    wanted,
    strays.map(({key}) => key.value)
  )
  return strays.find(({key}) => key.value === near)?.key
}
