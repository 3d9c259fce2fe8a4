import {randomUUID} from 'node:crypto'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {diskFullErrorName, diskFullProblem} from '../core/disk-full.ts'
import {ApiError} from './control-plane/api-error.ts'
import type {Input} from './control-plane/input.ts'
import {toInput} from './control-plane/input.ts'
import {CutOff} from './control-plane/with-fault.ts'

/** How an API that speaks JSON writes what all of them say. */
export interface JsonDialect {
  readonly contentType: string
  /** Header that has the id of the request. */
  readonly requestIdHeader: string
  /** Largest body, far above any real request. */
  readonly maxInputBytes: number
  errorBody(error: ApiError): object
}

export interface JsonAnswer {
  /** Default 200. */
  readonly status?: number
  /** Undefined: an empty body. */
  readonly output: object | undefined
}

/** AWS JSON 1.1. */
export const awsJson: JsonDialect = {
  contentType: 'application/x-amz-json-1.1',
  requestIdHeader: 'x-amzn-requestid',
  maxInputBytes: 2 * 1024 ** 2,
  errorBody: ({errorName, message}) => ({__type: errorName, message})
}

/** Answers one request with what `answer` makes of its body. Rejects only when the client went away, or was cut off. */
export async function handleJson(
  message: IncomingMessage,
  response: ServerResponse,
  dialect: JsonDialect,
  answer: (input: Input) => JsonAnswer | Promise<JsonAnswer>
): Promise<void> {
  response.setHeader(dialect.requestIdHeader, randomUUID())
  response.setHeader('content-type', dialect.contentType)
  let answered: JsonAnswer
  try {
    answered = await answer(parseInput(await readBody(message, dialect.maxInputBytes)))
  } catch (error) {
    if (error instanceof CutOff || (message.destroyed && !message.complete)) throw error
    const known = error instanceof ApiError ? error : ownFailure(error)
    answered = {status: known.status, output: dialect.errorBody(known)}
    response.setHeader('x-amzn-errortype', known.errorName)
  }
  if (!message.complete) {
    response.setHeader('connection', 'close')
    message.resume()
  }
  const {status = 200, output} = answered
  const text = output === undefined ? '' : JSON.stringify(output)
  response.writeHead(status, {'content-length': Buffer.byteLength(text)}).end(text)
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

async function readBody(message: IncomingMessage, maxBytes: number): Promise<string> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of message.iterator({destroyOnReturn: false}) as AsyncIterable<Buffer>) {
    size += piece.length
    if (size > maxBytes) throw new ApiError('RequestEntityTooLargeException', `A request has at most ${maxBytes} bytes.`, 413)
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function ownFailure(error: unknown): ApiError {
  const full = diskFullProblem(error)
  if (full !== undefined) return new ApiError(diskFullErrorName, `The embedded CodeDeploy cannot go on: ${full}`, 507)
  return new ApiError('InternalFailure', `The embedded CodeDeploy failed: ${String(error)}`, 500)
}
