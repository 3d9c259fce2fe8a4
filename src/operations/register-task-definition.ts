import {DeployError, isTransient} from '../core/errors.ts'
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
 * ECS makes a revision each time: after an answer that was lost there may be two, and a notice says so. The file is named by whatever
 * ECS refuses.
 */
export function registerTaskDefinition(
  source: TaskDefinitionFile,
  {signal, timeout}: Asking,
  {ecs, clock}: Pick<DeployPorts, 'ecs' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<TaskDefinition> {
  const register = async (): Promise<TaskDefinition> => {
    const patience = {clock, signal, patienceMs: timeout, onRetry: tellRetry(observe)}
    const lost: unknown[] = []
    const attempt = async (): Promise<TaskDefinition> => {
      try {
        return await ecs.registerTaskDefinition(source.definition, signal)
      } catch (error) {
        // What is throttled was refused.
        if (isTransient(error) && !(error instanceof DeployError && error.code === 'throttled')) lost.push(error)
        throw error
      }
    }
    const found = await patiently(attempt, patience).catch((error: unknown) => {
      throw error instanceof DeployError ? named(error, source, lost.length > 0) : error
    })
    const {family, revision} = found
    observe({type: 'task-definition-registered', taskDefinition: `${family}:${revision}`})
    if (lost.length > 0 && revision > 1) {
      observe({
        type: 'notice',
        message:
          `An attempt before, whose answer was lost, may have registered the same task definition: if ${family}:${revision - 1} is new, it is ` +
          'that one. Nothing uses it, and it may be deregistered'
      })
    }
    return found
  }
  const known = registered.get(source)
  if (known) return known
  if (signal?.aborted) return Promise.reject(signal.reason as Error)
  const registration = register()
  registered.set(source, registration)
  return registration
}

function named(error: DeployError, {file}: TaskDefinitionFile, isInDoubt: boolean): DeployError {
  const {code, message, operation, errorName, requestId, cause} = error
  if (code === 'cancelled') return error
  const doubt = 'An answer was lost: it may have been registered all the same, as the latest revision of its family.'
  const hint = isInDoubt ? [error.hint, doubt].filter(part => part !== undefined).join(' ') : error.hint
  return new DeployError(code, `${file}: ${message}`, {input: 'task-definition', hint, operation, errorName, requestId, cause})
}
