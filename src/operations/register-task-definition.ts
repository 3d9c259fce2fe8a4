import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import type {OperationEvent} from './events.ts'
import type {Asking} from './ecs-service.ts'
import type {TaskDefinition} from './function-ports.ts'
import {patiently, tellRetry} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import type {TaskDefinitionFile} from './task-definition-file.ts'

const registered = new WeakMap<TaskDefinitionFile, Promise<TaskDefinition>>()

/**
 * Registers a task definition, once for all groups and however often it is asked: one that failed is not tried again. Not after a cancel.
 * The file is named by whatever ECS refuses.
 */
export function registerTaskDefinition(
  source: TaskDefinitionFile,
  {signal, timeout}: Asking,
  {ecs, clock}: Pick<DeployPorts, 'ecs' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<TaskDefinition> {
  const register = async (): Promise<TaskDefinition> => {
    const patience = {clock, signal, patienceMs: timeout, onRetry: tellRetry(observe)}
    const found = await patiently(() => ecs.registerTaskDefinition(source.definition, signal), patience).catch((error: unknown) => {
      throw error instanceof DeployError ? named(error, source) : error
    })
    observe({type: 'task-definition-registered', taskDefinition: `${found.family}:${found.revision}`})
    return found
  }
  const known = registered.get(source)
  if (known) return known
  if (signal?.aborted) return Promise.reject(signal.reason as Error)
  const registration = register()
  registered.set(source, registration)
  return registration
}

function named(error: DeployError, {file}: TaskDefinitionFile): DeployError {
  const {code, message, hint, operation, errorName, requestId, cause} = error
  if (code === 'cancelled') return error
  return new DeployError(code, `${file}: ${message}`, {input: 'task-definition', hint, operation, errorName, requestId, cause})
}
