import {randomUUID} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {diskFullErrorName, diskFullProblem} from '../../core/disk-full.ts'
import {setAlarmState, setAlarmStateTarget} from './alarms.ts'
import {ApiError} from './api-error.ts'
import {applicationOperations} from './applications.ts'
import type {Context, Operation} from './context.ts'
import {continueOperations} from './continue-deployment.ts'
import {deploymentConfigOperations} from './deployment-configs.ts'
import {deploymentGroupOperations} from './deployment-groups.ts'
import {deploymentOperations} from './deployments.ts'
import type {Input} from './input.ts'
import {toInput} from './input.ts'
import {instanceOperations} from './instances.ts'
import {revisionOperations} from './revisions.ts'
import {tagOperations} from './tags.ts'
import {targetOperations} from './targets.ts'
import {CutOff, withFault} from './with-fault.ts'

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
    ...targetOperations,
    ...instanceOperations,
    ...tagOperations
  })
)

/** Far above any real request, AppSpec content included. */
const maxInputBytes = 2 * 1024 ** 2

/** Answers one request of the AWS JSON 1.1 protocol. Rejects only when the client went away, or was cut off. */
export async function handleControlPlane(message: IncomingMessage, response: ServerResponse, context: Context): Promise<void> {
  response.setHeader('x-amzn-requestid', randomUUID())
  response.setHeader('content-type', 'application/x-amz-json-1.1')
  let status = 200
  let output: object | undefined
  try {
    const target = String(message.headers['x-amz-target'] ?? '')
    const body = await readBody(message)
    output = await answer(target, body, context, response)
  } catch (error) {
    if (error instanceof CutOff || (message.destroyed && !message.complete)) throw error
    const known = error instanceof ApiError ? error : ownFailure(error)
    status = known.status
    output = {__type: known.errorName, message: known.message}
    response.setHeader('x-amzn-errortype', known.errorName)
  }
  if (!message.complete) {
    response.setHeader('connection', 'close')
    message.resume()
  }
  const text = output === undefined ? '' : JSON.stringify(output)
  response.writeHead(status, {'content-length': Buffer.byteLength(text)}).end(text)
}

async function answer(target: string, body: string, context: Context, response: ServerResponse): Promise<object | undefined> {
  const name = target.startsWith(targetPrefix) ? target.slice(targetPrefix.length) : target
  const operation = target === setAlarmStateTarget ? setAlarmState : operations.get(name)
  if (operation === undefined)
    throw new ApiError('UnknownOperationException', `The embedded CodeDeploy has no operation ${JSON.stringify(name)}.`)
  const input = parseInput(body)
  return await withFault(context.faults.next(name, input), () => operation(input, context), response)
}

function parseInput(body: string): Input {
  let input: unknown
  try {
    input = body.trim() === '' ? {} : JSON.parse(body)
  } catch {
    throw new ApiError('SerializationException', 'The body of the request is not JSON.')
  }
  return toInput(input)
}

async function readBody(message: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of message.iterator({destroyOnReturn: false}) as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > maxInputBytes) throw new ApiError('RequestEntityTooLargeException', `A request has at most ${maxInputBytes} bytes.`, 413)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function ownFailure(error: unknown): ApiError {
  const full = diskFullProblem(error)
  if (full !== undefined) return new ApiError(diskFullErrorName, `The embedded CodeDeploy cannot go on: ${full}`, 507)
  return new ApiError('InternalFailure', `The embedded CodeDeploy failed: ${String(error)}`, 500)
}
