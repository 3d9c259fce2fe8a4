import type {IncomingMessage, ServerResponse} from 'node:http'
import {awsJson, handleJson} from '../json-protocol.ts'
import {setAlarmState, setAlarmStateTarget} from './alarms.ts'
import {ApiError} from './api-error.ts'
import {applicationOperations} from './applications.ts'
import type {Context, Operation} from './context.ts'
import {continueOperations} from './continue-deployment.ts'
import {deploymentConfigOperations} from './deployment-configs.ts'
import {deploymentGroupOperations} from './deployment-groups.ts'
import {deploymentOperations} from './deployments.ts'
import {hookStatusOperations} from './hook-status.ts'
import type {Input} from './input.ts'
import {instanceOperations} from './instances.ts'
import {onPremisesOperations} from './on-premises.ts'
import {revisionOperations} from './revisions.ts'
import {tagOperations} from './tags.ts'
import {targetOperations} from './targets.ts'
import {withFault} from './with-fault.ts'

/** What `X-Amz-Target` starts with. */
export const targetPrefix = 'CodeDeploy_20141006.'

const operations: ReadonlyMap<string, Operation> = new Map(
  Object.entries({
    ...applicationOperations,
    ...deploymentGroupOperations,
    ...deploymentConfigOperations,
    ...revisionOperations,
    ...deploymentOperations,
    ...continueOperations,
    ...hookStatusOperations,
    ...targetOperations,
    ...instanceOperations,
    ...onPremisesOperations,
    ...tagOperations
  })
)

/** Answers one request of the AWS JSON 1.1 protocol. Rejects only when the client went away, or was cut off. */
export async function handleControlPlane(message: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  const target = String(message.headers['x-amz-target'] ?? '')
  await handleJson(message, response, awsJson, async input => ({output: await answer(target, input, context, response)}))
}

async function answer(target: string, input: Input, context: Context, response: ServerResponse): Promise<object | undefined> {
  const name = target.startsWith(targetPrefix) ? target.slice(targetPrefix.length) : target
  const operation = target === setAlarmStateTarget ? setAlarmState : operations.get(name)
  if (operation === undefined)
    throw new ApiError('UnknownOperationException', `The embedded CodeDeploy has no operation ${JSON.stringify(name)}.`)
  return await withFault(context.faults.next(name, input), () => operation(input, context), response)
}
