import {fieldInAnyCase, itemsOf, mappingInAnyCase, scalarInAnyCase} from '../appspec/function-app-spec.ts'
import type {FieldValue} from '../appspec/function-edits.ts'
import type {JsonValue} from '../appspec/json-value.ts'
import {isAbsent} from '../appspec/outline.ts'
import {resolved, type MappingNode} from '../appspec/yaml/node.ts'
import type {AwsvpcNetwork, CapacityProviderItem, EcsService} from './function-ports.ts'

/** What a service has that an AppSpec does not say, and what the two say differently. */
export interface CarryOver {
  readonly fields: readonly FieldValue[]
  /** One line for each field: what, and that it is the service's. */
  readonly changes: readonly string[]
  /** One line for each setting that the AppSpec has and the service has otherwise. The AppSpec's is deployed. */
  readonly differences: readonly string[]
}

/** A setting of a service, how an AppSpec says it, and how people read it. */
interface Setting {
  readonly name: 'CapacityProviderStrategy' | 'PlatformVersion' | 'NetworkConfiguration'
  readonly value: JsonValue
  /** By part, in one order, so that what is the same reads the same. */
  readonly ofService: Readonly<Record<string, string>>
  readonly ofAppSpec: Readonly<Record<string, string>> | undefined
}

/**
 * CodeDeploy makes a task set of what the AppSpec says, and takes its own defaults for what it does not say: a service that runs on a capacity
 * provider strategy loses it with the next deployment. So the capacity provider strategy, the platform version and, for task definitions
 * with their own network (`awsvpc`), the network of the service's task set that has the traffic are put in where the AppSpec has none.
 * `LATEST` is the default of the platform version. `properties`: absent for an AppSpec that is to be made.
 */
export function carryOver(properties: MappingNode | undefined, service: EcsService, networkMode: string | undefined): CarryOver {
  const settings = [
    strategyOf(properties, service.capacityProviderStrategy),
    platformVersionOf(properties, service.platformVersion),
    networkMode === 'awsvpc' ? networkOf(properties, service.network) : undefined
  ].filter(setting => setting !== undefined)
  const silent = settings.filter(
    ({ofAppSpec, name, value}) => ofAppSpec === undefined && !(name === 'PlatformVersion' && value === 'LATEST')
  )
  return {
    fields: silent.map(({name, value}) => ({path: [name], value})),
    changes: silent.map(({name, ofService}) => `${name}: ${Object.values(ofService).join(', ')}, as the service has it`),
    differences: settings.flatMap(({name, ofService, ofAppSpec = ofService}) =>
      [...new Set([...Object.keys(ofAppSpec), ...Object.keys(ofService)])]
        .filter(part => ofAppSpec[part] !== ofService[part])
        .map(
          part =>
            `${part === '' ? name : part}: ${ofAppSpec[part] ?? 'nothing'} in the AppSpec, ${ofService[part] ?? 'nothing'} in the service`
        )
    )
  }
}

function strategyOf(properties: MappingNode | undefined, items: readonly CapacityProviderItem[]): Setting | undefined {
  if (items.length === 0) return undefined
  const written = given(properties, 'CapacityProviderStrategy')
  const own = itemsOf(written).flatMap(item => {
    if (item.kind !== 'mapping') return []
    const scalar = (name: string): string | undefined => scalarInAnyCase(item, name)?.value.trim()
    return [describeItem(scalar('CapacityProvider') ?? '', scalar('Base'), scalar('Weight'))]
  })
  return {
    name: 'CapacityProviderStrategy',
    value: items.map(({capacityProvider, base, weight}) => ({
      CapacityProvider: capacityProvider,
      ...(base !== undefined && {Base: base}),
      ...(weight !== undefined && {Weight: weight})
    })),
    ofService: {'': listed(items.map(({capacityProvider, base, weight}) => describeItem(capacityProvider, base, weight)))},
    ofAppSpec: written && {'': listed(own)}
  }
}

/** ECS takes 0 for what is not said. */
function describeItem(provider: string, base: string | number = 0, weight: string | number = 0): string {
  return `${provider} (base ${base}, weight ${weight})`
}

function platformVersionOf(properties: MappingNode | undefined, version: string | undefined): Setting | undefined {
  if (version === undefined || version === '') return undefined
  const own = scalarInAnyCase(properties, 'PlatformVersion')?.value.trim()
  return {
    name: 'PlatformVersion',
    value: version,
    ofService: {'': version},
    ofAppSpec: own === undefined || own === '' ? undefined : {'': own}
  }
}

/** An AppSpec must have all three parts or none; without a security group the service's own network is left to CodeDeploy. */
function networkOf(properties: MappingNode | undefined, network: AwsvpcNetwork | undefined): Setting | undefined {
  if (network === undefined || network.subnets.length === 0 || network.securityGroups.length === 0) return undefined
  const {subnets, securityGroups, assignPublicIp = 'DISABLED'} = network
  const written = given(properties, 'NetworkConfiguration')
  const own = mappingInAnyCase(mappingInAnyCase(properties, 'NetworkConfiguration'), 'AwsvpcConfiguration')
  const texts = (name: string): readonly string[] =>
    itemsOf(own && fieldInAnyCase(own, name)?.value).flatMap(item => (item.kind === 'scalar' ? [item.value.trim()] : []))
  return {
    name: 'NetworkConfiguration',
    value: {AwsvpcConfiguration: {Subnets: subnets, SecurityGroups: securityGroups, AssignPublicIp: assignPublicIp}},
    ofService: {Subnets: listed(subnets), SecurityGroups: listed(securityGroups), AssignPublicIp: assignPublicIp},
    ofAppSpec: written && {
      Subnets: listed(texts('Subnets')),
      SecurityGroups: listed(texts('SecurityGroups')),
      AssignPublicIp: scalarInAnyCase(own, 'AssignPublicIp')?.value.trim() ?? 'DISABLED'
    }
  }
}

/** What stands under a key, unless that is nothing. */
function given(properties: MappingNode | undefined, name: string): ReturnType<typeof resolved> | undefined {
  const field = properties && fieldInAnyCase(properties, name)
  const value = field && resolved(field.value)
  return value?.kind === 'scalar' && isAbsent(value) ? undefined : value
}

function listed(texts: readonly string[]): string {
  return texts.length === 0 ? 'nothing' : [...texts].sort().join(', ')
}
