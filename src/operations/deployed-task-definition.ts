import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {Asking} from './ecs-service.ts'
import type {OperationEvent} from './events.ts'
import type {EcsService, TaskDefinition} from './function-ports.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import {registerTaskDefinition} from './register-task-definition.ts'
import type {TaskDefinitionSource} from './task-definition.ts'

/** The task definition that a deployment is about, before anything is registered. */
export interface DeployedTaskDefinition {
  /** How it is called in messages: `shop:7`, or the file. */
  readonly name: string
  /** What the AppSpec says in a preview. */
  readonly preview: string
  /** What it holds; absent where it may not be read. */
  readonly known?: Pick<TaskDefinition, 'containers' | 'networkMode'>
  /** Absent for one that is not registered yet. */
  readonly arn?: string
  /** Registers one that comes from a file. */
  finish(): Promise<{readonly arn: string; readonly name: string}>
}

/** What is needed to look. */
export interface DefinitionContext {
  readonly asking: Asking
  readonly ports: Pick<DeployPorts, 'ecs' | 'clock'>
  readonly observe: Observer<OperationEvent>
  /** Its task definition says region and account. */
  readonly service: EcsService | undefined
}

/** Where a reference was written: the input, or the AppSpec, with the way its errors are made. */
export type Refusal = (code: 'usage' | 'not-found', message: string, hint: string, cause?: DeployError) => DeployError

/** The one that `task-definition` names. */
export function givenTaskDefinition(source: TaskDefinitionSource, context: DefinitionContext): Promise<DeployedTaskDefinition> {
  if (source.type === 'reference') return registeredTaskDefinition(source.reference, context, refuseInput)
  const {file, family} = source
  return Promise.resolve({
    name: file,
    preview: `<${family}:NEW_REVISION>`,
    known: source,
    finish: async () => {
      const {arn, family, revision} = await registerTaskDefinition(source, context.asking, context.ports, context.observe)
      return {arn, name: `${family}:${revision}`}
    }
  })
}

/** One that ECS has, by its ARN or as `family:revision`. Not being allowed to look is no reason not to go on with an ARN. */
export async function registeredTaskDefinition(
  reference: string,
  {asking: {signal, timeout}, ports: {ecs, clock}, observe, service}: DefinitionContext,
  refuse: Refusal
): Promise<DeployedTaskDefinition> {
  const there = (arn: string, known?: TaskDefinition): DeployedTaskDefinition => {
    const name = nameOf(arn)
    return {name, preview: arn, arn, ...(known && {known}), finish: () => Promise.resolve({arn, name})}
  }
  try {
    const known = await patiently(() => ecs.describeTaskDefinition(reference, signal), {
      clock,
      signal,
      patienceMs: timeout,
      onRetry: tellRetry(observe)
    })
    return there(known.arn, known)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    if (error.code === 'not-found') {
      const hint = 'Check its name and its revision, the region and the account.'
      throw refuse('not-found', `ECS has no task definition "${nameOf(reference)}"`, hint, error)
    }
    if (error.code !== 'access-denied') throw error
    const arn = reference.startsWith('arn:') ? reference : service?.taskDefinition?.replace(/(?<=:task-definition\/).*$/, reference)
    if (arn === undefined) {
      const hint = 'Write its ARN, or allow ecs:DescribeTaskDefinition.'
      throw refuse('usage', `the ARN of task definition "${reference}" is not known, and may not be looked up`, hint, error)
    }
    observe({
      type: 'notice',
      message: `${error.message}. Going on without; ecs:DescribeTaskDefinition would let the container and its port be checked`
    })
    return there(arn)
  }
}

/** `family:revision` of an ARN. */
export function nameOf(taskDefinition: string): string {
  return taskDefinition.replace(/^arn:.*:task-definition\//, '')
}

const refuseInput: Refusal = (code, message, hint, cause) => {
  const {operation, errorName, requestId} = cause ?? {}
  return new DeployError(code, message, {input: 'task-definition', hint, operation, errorName, requestId, cause})
}
