import {functionAppSpecOf, mappingInAnyCase, propertiesOf, scalarInAnyCase} from '../appspec/function-app-spec.ts'
import {putFields, type FieldValue} from '../appspec/function-edits.ts'
import {generateEcsAppSpec} from '../appspec/generate-function-app-spec.ts'
import {readYaml} from '../appspec/read.ts'
import type {MappingNode, ScalarNode} from '../appspec/yaml/node.ts'
import {appSpecNames} from '../core/app-spec-names.ts'
import {defined} from '../core/defined.ts'
import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {appSpecRefusal, type PlacedFault} from './app-spec-refusal.ts'
import {carryOver, type CarryOver} from './carry-over.ts'
import {
  givenTaskDefinition,
  registeredTaskDefinition,
  type DefinitionContext,
  type DeployedTaskDefinition
} from './deployed-task-definition.ts'
import {readFreeService, type FoundService} from './ecs-service.ts'
import type {GroupActivity} from './active-deployment.ts'
import type {OperationEvent} from './events.ts'
import type {AppSpecDraft, CompletedAppSpec} from './function-app-spec.ts'
import type {EcsService} from './function-ports.ts'
import type {SharedOptions} from './prepare-deployments.ts'
import type {DeploymentGroup, DeployPorts} from './ports.ts'
import {referenceFault, type TaskDefinitionSource} from './task-definition.ts'
import {containerFault, requireContainer, trafficContainer, type TrafficContainer} from './traffic-container.ts'

export type EcsOptions = Pick<SharedOptions, 'containerName' | 'containerPort' | 'validate' | 'signal' | 'timeout'> & {
  /** Whether a deployment to the group is under way, which replaces the task set; asked when that would explain what is found. Default: unknown. */
  readonly activity?: () => Promise<GroupActivity>
}

/** The AppSpec as it is read, and how its findings are told. */
interface Written {
  readonly properties: MappingNode | undefined
  readonly taskDefinition: ScalarNode | undefined
  readonly refuse: (code: 'invalid-appspec' | 'not-found', rule: string, fault: PlacedFault) => DeployError
}

/**
 * Finds out what an ECS AppSpec leaves open: the ARN of the task definition, the container, and what the service has that the AppSpec does
 * not say. Nothing is registered before it is finished. Throws a `DeployError` that names the input, or the place in the AppSpec, for a task
 * definition that is not there, a container that is not in it, a port that it does not map, and a service that CodeDeploy does not deploy to;
 * where `validate` is `warn` or `off`, what the AppSpec says of the container is not refused.
 */
export async function completeEcsAppSpec(
  draft: AppSpecDraft,
  source: TaskDefinitionSource | undefined,
  options: EcsOptions,
  group: DeploymentGroup | undefined,
  ports: Pick<DeployPorts, 'ecs' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<CompletedAppSpec> {
  const written = writtenIn(draft)
  if (source?.type === 'file') {
    tellOfFile(source, observe)
    // What can be told without a call is told before any.
    const fault = containerFault(trafficContainer(options, written.properties, undefined), source, source.file)
    if (fault) report(fault, written, options, observe)
  }
  const before = await readFreeService(group, options, ports, observe)
  const context: DefinitionContext = {asking: options, ports, observe, service: before.service}
  const definition = source ? await givenTaskDefinition(source, context) : await writtenTaskDefinition(written, options, context)

  /** What the service as it is found makes of the AppSpec. */
  const completedFor = ({service, ...found}: FoundService): Completed => {
    const container = trafficContainer(options, written.properties, service)
    const fault = definition?.known && containerFault(container, definition.known, definition.name)
    if (fault && (source?.type !== 'file' || fault.origin.type === 'service')) report(fault, written, options, observe)
    const carried: CarryOver = service
      ? carryOver(written.properties, service, definition?.known?.networkMode)
      : {fields: [], changes: [], differences: []}
    for (const difference of carried.differences) observe({type: 'notice', message: `${difference}; that of the AppSpec is deployed`})
    if (definition?.arn !== undefined && definition.arn === service?.taskDefinition) {
      observe({type: 'notice', message: `${definition.name} has the traffic already: its tasks are replaced by new ones of the same`})
    }
    return {
      textWith: arn => textOf(draft, arn, container, written, carried),
      changes: [
        ...(source?.type === 'file' ? [`TaskDefinition: the next revision of ${source.family}, from ${source.file}`] : []),
        ...ofService(container),
        ...carried.changes
      ],
      found,
      hasTraffic: arn => (service === undefined || arn === undefined ? undefined : isAlone(service, arn))
    }
  }
  const first = completedFor(before)
  let fresh: Completed | undefined = first
  return {
    preview: first.textWith(definition?.preview),
    changes: first.changes,
    makesNew: source?.type === 'file',
    ...defined({hasTraffic: first.hasTraffic(definition?.arn)}),
    finish: async () => {
      const made = await definition?.finish()
      // What was found before stands for the first time: later on another deployment may have changed the service.
      const {textWith, changes, found, hasTraffic} = fresh ?? completedFor(await readFreeService(group, options, ports, observe))
      fresh = undefined
      return {
        content: textWith(made?.arn),
        changes,
        ...(made && {taskDefinition: made.name}),
        ...defined({hasTraffic: hasTraffic(made?.arn)}),
        ...found
      }
    }
  }
}

interface Completed {
  readonly textWith: (arn: string | undefined) => string
  readonly changes: readonly string[]
  readonly found: Omit<FoundService, 'service'>
  /** Undefined when nobody could look. */
  readonly hasTraffic: (arn: string | undefined) => boolean | undefined
}

/** Whether a task definition, by its ARN or as `family:revision`, has all the traffic of a service. */
export function isAlone({taskDefinition, otherTaskSets = []}: EcsService, named: string): boolean {
  const isSame = taskDefinition === named || taskDefinition?.split('/').at(-1) === named
  return isSame && !otherTaskSets.some(({status}) => status === 'ACTIVE')
}

const told = new WeakSet<TaskDefinitionSource>()

/** Once, for however many groups it is. */
function tellOfFile(source: Extract<TaskDefinitionSource, {type: 'file'}>, observe: Observer<OperationEvent>): void {
  if (told.has(source)) return
  told.add(source)
  if (source.notice !== undefined) observe({type: 'notice', message: source.notice})
  for (const {message, hint} of source.warnings) observe({type: 'warning', message, hint})
}

function writtenIn({file, text}: AppSpecDraft): Written {
  const root = text === undefined ? undefined : readYaml(text).root
  const properties = propertiesOf(root && functionAppSpecOf(root))
  const name = file ?? appSpecNames.content
  return {
    properties,
    taskDefinition: scalarInAnyCase(properties, 'TaskDefinition'),
    refuse: (code, rule, fault) => appSpecRefusal(code, rule, name, fault)
  }
}

/** The task definition that the AppSpec names; undefined when what it says is let pass, and cannot be looked up. */
async function writtenTaskDefinition(
  {taskDefinition: node, properties, refuse}: Written,
  options: EcsOptions,
  context: DefinitionContext
): Promise<DeployedTaskDefinition | undefined> {
  const value = node?.value.trim() ?? ''
  if (node === undefined || value === '') {
    if (properties === undefined && options.validate !== undefined && options.validate !== 'error') return undefined
    const hint = 'Set `task-definition`, or write the ARN of a task definition for "TaskDefinition".'
    throw refuse('invalid-appspec', 'ecs-taskdef-arn', {message: 'it names no task definition', hint, span: node?.span})
  }
  const fault = referenceFault(value)
  if (fault) {
    const placed = {message: `the task definition is "${value}": ${fault.problem}`, hint: fault.hint, span: node.span}
    letPass(refuse('invalid-appspec', 'ecs-taskdef-arn', placed), options, context.observe)
    return undefined
  }
  return registeredTaskDefinition(value, context, (code, message, hint, cause) =>
    refuse(code === 'usage' ? 'invalid-appspec' : code, 'ecs-taskdef-unknown', {message, hint, span: node.span, cause})
  )
}

function report(
  {message, hint, origin}: NonNullable<ReturnType<typeof containerFault>>,
  {refuse}: Written,
  options: EcsOptions,
  observe: Observer<OperationEvent>
): void {
  switch (origin.type) {
    case 'input':
      throw new DeployError('usage', message, {input: origin.input, hint})
    case 'service':
      throw new DeployError('usage', message, {
        input: 'task-definition',
        hint: `${hint} Or say with \`container-name\` and \`container-port\` which gets the traffic.`
      })
    case 'appspec':
      letPass(refuse('invalid-appspec', 'ecs-container-unknown', {message, hint, span: origin.span}), options, observe)
  }
}

/** As `validate` weighs findings in the AppSpec. */
function letPass(error: DeployError, {validate = 'error'}: EcsOptions, observe: Observer<OperationEvent>): void {
  const {message, hint} = error
  if (validate === 'error' || validate === 'after') throw error
  if (validate === 'warn') observe({type: 'warning', message, ...(hint !== undefined && {hint})})
}

function ofService({name, port}: TrafficContainer): readonly string[] {
  if (name?.origin.type !== 'service' && port?.origin.type !== 'service') return []
  const place = [name?.value, port?.value].filter(part => part !== undefined).join(':')
  return [`LoadBalancerInfo: ${place}, as the service has it`]
}

function textOf(
  {text, file = appSpecNames.content}: AppSpecDraft,
  taskDefinition: string | undefined,
  container: TrafficContainer,
  {properties, taskDefinition: node}: Written,
  {fields}: CarryOver
): string {
  if (text === undefined) {
    const {name, port} = requireContainer(container)
    if (taskDefinition === undefined)
      throw new DeployError('usage', '`task-definition` is missing', {input: 'task-definition', hint: 'Set `task-definition`.'})
    return putFields(generateEcsAppSpec({taskDefinition, containerName: name, containerPort: port}), fields)
  }
  const balancer = mappingInAnyCase(properties, 'LoadBalancerInfo')
  const wanted: FieldValue[] = []
  const put = (path: readonly string[], value: string | number | undefined, before: ScalarNode | undefined): void => {
    if (value !== undefined && before?.value.trim() !== String(value)) wanted.push({path, value})
  }
  put(['TaskDefinition'], taskDefinition, node)
  put(['LoadBalancerInfo', 'ContainerName'], container.name?.value, scalarInAnyCase(balancer, 'ContainerName'))
  put(['LoadBalancerInfo', 'ContainerPort'], container.port?.value, scalarInAnyCase(balancer, 'ContainerPort'))
  return wanted.length + fields.length === 0 ? text : putFields(text, [...wanted, ...fields], file)
}
