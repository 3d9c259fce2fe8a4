import {mappedPorts, type PortRange} from '../../core/mapped-ports.ts'
import {ApiError} from '../control-plane/api-error.ts'
import {accountId, seconds} from '../control-plane/context.ts'
import {isObject, optionalNumber, optionalObjects, optionalString, optionalStrings, type Input} from '../control-plane/input.ts'
import type {AccountOperation} from './account-operation.ts'
import type {TaskDefinitionRecord} from './records.ts'

const refused = (message: string): ApiError => new ApiError('ClientException', message)

/** Members that are no part of the definition itself. */
const beside = new Set(['tags'])

/** Checks what ECS checks of every definition; members it does not know are ignored, as in the AWS JSON protocol. */
export const registerTaskDefinition: AccountOperation = (input, {account, clock, region}) => {
  const family = optionalString(input, 'family') ?? ''
  if (family === '') throw refused('Family should not be null or empty.')
  if (!/^[A-Za-z0-9_-]{1,255}$/.test(family))
    throw refused('Family contains invalid characters: up to 255 letters, numbers, hyphens and underscores are allowed.')
  checkContainers(input)
  const revision = 1 + Math.max(0, ...account.taskDefinitions.filter(known => known.family === family).map(known => known.revision))
  const record: TaskDefinitionRecord = {
    arn: `arn:aws:ecs:${region}:${accountId}:task-definition/${family}:${revision}`,
    family,
    revision,
    registeredMs: clock.now(),
    definition: Object.fromEntries(Object.entries(input).filter(([member, value]) => value !== null && !beside.has(member)))
  }
  account.taskDefinitions.push(record)
  account.save()
  return {taskDefinition: describe(record), tags: optionalObjects(input, 'tags') ?? []}
}

export const describeTaskDefinition: AccountOperation = (input, {account}) => {
  const reference = optionalString(input, 'taskDefinition') ?? ''
  const record = reference === '' ? undefined : account.findTaskDefinition(reference)
  if (record === undefined) throw refused('Unable to describe task definition.')
  return {taskDefinition: describe(record), tags: []}
}

/** The containers of a definition, with the ports they map. */
export function containersOf({definition}: TaskDefinitionRecord): readonly {readonly name: string; readonly ports: readonly PortRange[]}[] {
  const containers = definition['containerDefinitions']
  if (!Array.isArray(containers)) return []
  return containers.filter(isObject).map(container => ({
    name: optionalString(container, 'name') ?? '',
    ports: (optionalObjects(container, 'portMappings') ?? []).flatMap(mapping => mappedPorts(mapping) ?? [])
  }))
}

function checkContainers(input: Input): void {
  const containers = optionalObjects(input, 'containerDefinitions') ?? []
  if (containers.length === 0) throw refused('Container list cannot be empty.')
  const networkMode = optionalString(input, 'networkMode')
  if (optionalStrings(input, 'requiresCompatibilities')?.includes('FARGATE')) {
    if (networkMode !== 'awsvpc') throw refused("Fargate only supports network mode 'awsvpc'.")
    if (optionalString(input, 'cpu') === undefined || optionalString(input, 'memory') === undefined)
      throw refused("Fargate requires that 'cpu' be defined at the task level, and 'memory' too.")
  }
  const names = new Set<string>()
  for (const container of containers) {
    const name = optionalString(container, 'name') ?? ''
    if (name === '') throw refused('Container.name should not be null or empty.')
    if (names.has(name)) throw refused(`Container.name contains duplicate container names: ${name}.`)
    names.add(name)
    if ((optionalString(container, 'image') ?? '') === '') throw refused('Container.image should not be null or empty.')
    const hasMemory = [input['memory'], container['memory'], container['memoryReservation']].some(
      value => (value ?? undefined) !== undefined
    )
    if (!hasMemory)
      throw refused(`Invalid setting for container '${name}'. At least one of 'memory' or 'memoryReservation' must be specified.`)
    for (const mapping of optionalObjects(container, 'portMappings') ?? []) checkPorts(mapping, networkMode)
  }
}

function checkPorts(mapping: Input, networkMode: string | undefined): void {
  const containerPort = optionalNumber(mapping, 'containerPort')
  const hostPort = optionalNumber(mapping, 'hostPort')
  for (const port of [containerPort, hostPort])
    if (port !== undefined && (!Number.isInteger(port) || port < 0 || port > 65_535)) throw refused(`Invalid port ${port}: 0 to 65535.`)
  const range = optionalString(mapping, 'containerPortRange')
  if (range !== undefined && mappedPorts({containerPortRange: range}) === undefined) throw refused(`Invalid containerPortRange ${range}.`)
  if (networkMode === 'awsvpc' && hostPort !== undefined && hostPort !== containerPort)
    throw refused('When networkMode=awsvpc, the host ports and container ports in port mappings must match.')
}

function describe({arn, family, revision, registeredMs, definition}: TaskDefinitionRecord): object {
  return {
    volumes: [],
    placementConstraints: [],
    compatibilities: ['EC2', 'FARGATE'],
    ...definition,
    taskDefinitionArn: arn,
    family,
    revision,
    status: 'ACTIVE',
    registeredAt: seconds(registeredMs)
  }
}
