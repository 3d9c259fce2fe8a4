import type {FunctionAppSpec} from '../../appspec/function-app-spec.ts'
import {
  functionAppSpecOf,
  itemsOf,
  mappingInAnyCase,
  namesFunction,
  propertiesOf,
  scalarInAnyCase,
  soleField,
  wholeNumberOf
} from '../../appspec/function-app-spec.ts'
import {resourceTypes} from '../../appspec/function-vocabulary.ts'
import {isScriptable} from '../../appspec/lifecycle.ts'
import {isAbsent} from '../../appspec/outline.ts'
import {readYaml} from '../../appspec/read.ts'
import {resolved} from '../../appspec/yaml/node.ts'
import type {MappingNode} from '../../appspec/yaml/node.ts'
import {DeploymentFailed} from './deployment-failed.ts'
import {invalidAppSpec, invalidLambda} from './function-failures.ts'

/** Which function runs at which lifecycle event. */
export type Hooks = ReadonlyMap<string, string>

export interface EcsRevision {
  readonly taskDefinition: string
  readonly containerName: string
  readonly containerPort: number
  readonly hooks: Hooks
}

export interface LambdaRevision {
  readonly functionName: string
  readonly alias: string
  /** Absent: what the alias points at; the guide is of two minds about whether it may be left out. */
  readonly currentVersion?: string
  readonly targetVersion: string
  readonly hooks: Hooks
}

/** The AppSpec of an ECS deployment as the service takes it. Throws {@link DeploymentFailed}. */
export function readEcsRevision(text: string | Uint8Array): EcsRevision {
  const {spec, properties} = readFunctionAppSpec(text, 'ecs')
  const balancer = mappingInAnyCase(properties, 'LoadBalancerInfo')
  const port = scalarInAnyCase(balancer, 'ContainerPort')
  const containerPort = port === undefined ? undefined : wholeNumberOf(port)
  if (containerPort === undefined || containerPort < 1 || containerPort > 65_535)
    throw refused('LoadBalancerInfo has no ContainerPort of 1 to 65535.')
  return {
    taskDefinition: textOf(properties, 'TaskDefinition'),
    containerName: textOf(balancer, 'ContainerName'),
    containerPort,
    hooks: hooksOf(spec, 'ecs')
  }
}

/** The AppSpec of a Lambda deployment as the service takes it. Throws {@link DeploymentFailed}. */
export function readLambdaRevision(text: string | Uint8Array): LambdaRevision {
  const {spec, properties} = readFunctionAppSpec(text, 'lambda')
  const current = scalarInAnyCase(properties, 'CurrentVersion')?.value.trim() ?? ''
  return {
    functionName: textOf(properties, 'Name'),
    alias: textOf(properties, 'Alias'),
    targetVersion: textOf(properties, 'TargetVersion'),
    ...(current === '' ? {} : {currentVersion: current}),
    hooks: hooksOf(spec, 'lambda')
  }
}

type Platform = 'ecs' | 'lambda'

function readFunctionAppSpec(text: string | Uint8Array, platform: Platform): {spec: FunctionAppSpec; properties: MappingNode} {
  const {root, problem, more} = readYaml(text)
  if (problem !== undefined || more?.problem !== undefined)
    throw refused('The input AppSpec file is a not well-formed yaml. The template cannot be parsed.')
  const spec = root && functionAppSpecOf(root)
  if (spec === undefined) throw refused('The input AppSpec file is not a map.')
  const version = spec.version && resolved(spec.version.value)
  if (version?.kind !== 'scalar' || !/^0(\.0+)?$/.test(version.value.trim())) throw refused('The version must be 0.0.')
  if (spec.resource === undefined) throw refused('Resources must be a list with exactly one resource.')
  const type = scalarInAnyCase(spec.resource.body, 'Type')?.value
  if (type !== resourceTypes[platform]) throw refused(`The resource type must be ${resourceTypes[platform]}, not ${type ?? 'missing'}.`)
  const properties = propertiesOf(spec)
  if (properties === undefined) throw refused('The resource has no Properties.')
  return {spec, properties}
}

function textOf(mapping: MappingNode | undefined, name: string): string {
  const value = scalarInAnyCase(mapping, name)?.value.trim() ?? ''
  if (value === '') throw refused(`The property ${name} is missing or empty.`)
  return value
}

/** A list of maps with one key each: anything else is refused rather than left out, for what is left out would not be checked. */
function hooksOf({hooks: field, hookEntries}: FunctionAppSpec, platform: Platform): Hooks {
  const value = field && resolved(field.value)
  if (value === undefined || (value.kind === 'scalar' && isAbsent(value))) return new Map()
  if (value.kind !== 'sequence' || itemsOf(value).some(item => soleField(item) === undefined))
    throw refused('Hooks must be a list of lifecycle events, each with the name of a function.')
  const hooks = new Map<string, string>()
  for (const entry of hookEntries) {
    const event = entry.event.value
    if (!isScriptable(platform, event)) throw refused(`The lifecycle event ${event} has no hooks on this compute platform.`)
    if (hooks.has(event)) throw refused(`The lifecycle event ${event} has more than one function.`)
    if (!namesFunction(entry)) throw nameless(platform, event)
    const named = resolved(entry.value)
    hooks.set(event, named.kind === 'scalar' ? named.value.trim() : '')
  }
  return hooks
}

const refused = (why: string): DeploymentFailed => new DeploymentFailed(invalidAppSpec(why))

function nameless(platform: Platform, event: string): DeploymentFailed {
  const why = `The ${event} hook function name cannot be null or empty.`
  return new DeploymentFailed(platform === 'lambda' ? invalidLambda(why) : invalidAppSpec(why))
}
