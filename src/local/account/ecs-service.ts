import type {IncomingMessage, ServerResponse} from 'node:http'
import {ApiError} from '../control-plane/api-error.ts'
import {withFault} from '../control-plane/with-fault.ts'
import {awsJson, handleJson} from '../json-protocol.ts'
import type {ServiceContext} from './account-operation.ts'
import {ecsOperations} from './ecs-operations.ts'

/** What `X-Amz-Target` starts with. */
const targetPrefix = 'AmazonEC2ContainerServiceV20141113.'

export function isForEcs({headers}: IncomingMessage): boolean {
  return String(headers['x-amz-target'] ?? '').startsWith(targetPrefix)
}

/** Answers one request of ECS's API. Rejects only when the client went away, or was cut off. */
export async function handleEcs(message: IncomingMessage, response: ServerResponse, context: ServiceContext): Promise<void> {
  const name = String(message.headers['x-amz-target']).slice(targetPrefix.length)
  await handleJson(message, response, awsJson, async input => {
    const operation = ecsOperations.get(name)
    if (operation === undefined)
      throw new ApiError('UnknownOperationException', `The embedded ECS has no operation ${JSON.stringify(name)}.`)
    return {output: await withFault(context.faults.next(name, input), () => operation(input, context), response)}
  })
}
