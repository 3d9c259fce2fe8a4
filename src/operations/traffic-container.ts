import {fieldInAnyCase, mappingInAnyCase, scalarInAnyCase, wholeNumberOf} from '../appspec/function-app-spec.ts'
import type {MappingNode} from '../appspec/yaml/node.ts'
import type {Span} from '../core/diagnostic.ts'
import {DeployError} from '../core/errors.ts'
import {hasPort, portRangeText} from '../core/mapped-ports.ts'
import {nearestName} from '../core/suggest.ts'
import type {EcsService, TaskDefinition} from './function-ports.ts'
import type {DeployOptions} from './options.ts'

/** As many containers, or ports of one, are named. */
const mostNamed = 10

/** Who says something: an input, the AppSpec at a place, or the service that is deployed to. */
export type Origin =
  | {readonly type: 'input'; readonly input: 'container-name' | 'container-port'}
  | {readonly type: 'appspec'; readonly span: Span}
  | {readonly type: 'service'}

/** The container that gets the traffic, as far as anybody says which. */
export interface TrafficContainer {
  readonly name?: {readonly value: string; readonly origin: Origin}
  readonly port?: {readonly value: number; readonly origin: Origin}
}

/** What is wrong with it, and who said it. */
export interface ContainerFault {
  readonly message: string
  readonly hint: string
  readonly origin: Origin
}

/**
 * The inputs decide, then the AppSpec, then the container that the service's only load balancer sends traffic to. A name and a port that
 * cannot be read are left to the rules.
 */
export function trafficContainer(
  {containerName, containerPort}: Pick<DeployOptions, 'containerName' | 'containerPort'>,
  properties: MappingNode | undefined,
  service: EcsService | undefined
): TrafficContainer {
  const balancer = mappingInAnyCase(properties, 'LoadBalancerInfo')
  const written = (name: string): boolean => balancer !== undefined && fieldInAnyCase(balancer, name) !== undefined
  const nameScalar = scalarInAnyCase(balancer, 'ContainerName')
  const portScalar = scalarInAnyCase(balancer, 'ContainerPort')
  const [sole, ...others] = service?.loadBalancers ?? []
  const known = others.length === 0 ? sole : undefined

  let name: TrafficContainer['name']
  if (containerName !== undefined) name = {value: containerName, origin: {type: 'input', input: 'container-name'}}
  else if (written('ContainerName')) name = nameScalar && {value: nameScalar.value.trim(), origin: {type: 'appspec', span: nameScalar.span}}
  else if (known?.containerName !== undefined) name = {value: known.containerName, origin: {type: 'service'}}

  let port: TrafficContainer['port']
  const number = portScalar && wholeNumberOf(portScalar)
  if (containerPort !== undefined) port = {value: containerPort, origin: {type: 'input', input: 'container-port'}}
  else if (written('ContainerPort'))
    port = portScalar && number !== undefined ? {value: number, origin: {type: 'appspec', span: portScalar.span}} : undefined
  else if (known?.containerPort !== undefined && known.containerName === name?.value)
    port = {value: known.containerPort, origin: {type: 'service'}}
  return {...(name && {name}), ...(port && {port})}
}

/** Whether a task definition has the container, and maps its port. `what`: how the task definition is called in messages. */
export function containerFault(
  {name, port}: TrafficContainer,
  {containers}: Pick<TaskDefinition, 'containers'>,
  what: string
): ContainerFault | undefined {
  if (name === undefined || name.value === '') return undefined
  const container = containers.find(each => each.name === name.value)
  if (container === undefined) {
    const names = containers.map(each => each.name)
    const near = nearestName(name.value, names)
    return {
      message: `container "${name.value}"${ofService(name.origin)} is not in ${what}`,
      hint: near === undefined || containers.length < 2 ? `It has ${listed(names)}.` : `Did you mean "${near}"? It has ${listed(names)}.`,
      origin: name.origin
    }
  }
  if (port === undefined || hasPort(container.ports, port.value)) return undefined
  return {
    message: `container "${name.value}" of ${what} maps no port ${port.value}${ofService(port.origin)}`,
    hint:
      container.ports.length === 0
        ? 'It maps none: add the port to its `portMappings`.'
        : `It maps ${clipped(container.ports.map(portRangeText))}.`,
    origin: port.origin
  }
}

function ofService({type}: Origin): string {
  return type === 'service' ? ', which the load balancer of the service sends traffic to,' : ''
}

function listed(names: readonly string[]): string {
  return clipped(names.map(name => `"${name}"`))
}

function clipped(texts: readonly string[]): string {
  return texts.slice(0, mostNamed).join(', ') + (texts.length > mostNamed ? ` and ${texts.length - mostNamed} more` : '')
}

/** The inputs that are missing where nobody says which container gets the traffic. */
export function requireContainer({name, port}: TrafficContainer): {readonly name: string; readonly port: number} {
  const missing = name === undefined ? 'container-name' : port === undefined ? 'container-port' : undefined
  if (name !== undefined && port !== undefined) return {name: name.value, port: port.value}
  throw new DeployError(
    'usage',
    `\`${missing ?? ''}\` is missing: there is no AppSpec, nor a load balancer of the service, that says which container gets the traffic`,
    {
      input: missing,
      hint: `Set \`${missing ?? ''}\`, or name an AppSpec with \`appspec\`.`
    }
  )
}
