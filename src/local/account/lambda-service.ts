import type {IncomingMessage, ServerResponse} from 'node:http'
import {ApiError} from '../control-plane/api-error.ts'
import type {Input} from '../control-plane/input.ts'
import {withFault} from '../control-plane/with-fault.ts'
import {handleJson, type JsonDialect} from '../json-protocol.ts'
import type {AccountOperation, ServiceContext} from './account-operation.ts'
import {lambdaOperations, type LambdaOperationName} from './lambda-operations.ts'

/** REST with JSON bodies. Functions of 50 MB can be created, in base64. */
const restJson: JsonDialect = {
  contentType: 'application/json',
  requestIdHeader: 'x-amzn-requestid',
  maxInputBytes: 70 * 1024 ** 2,
  errorBody: ({message, status}) => ({Type: status >= 500 ? 'Service' : 'User', Message: message})
}

interface Route {
  readonly operation: LambdaOperationName
  readonly status: 200 | 201
}

/** By method and by what follows the function's name in the path; `*` stands for the name of an alias. */
const routes: ReadonlyMap<string, Route> = new Map([
  ['POST', {operation: 'CreateFunction', status: 201}],
  ['GET .', {operation: 'GetFunction', status: 200}],
  ['GET ./configuration', {operation: 'GetFunctionConfiguration', status: 200}],
  ['PUT ./code', {operation: 'UpdateFunctionCode', status: 200}],
  ['GET ./versions', {operation: 'ListVersionsByFunction', status: 200}],
  ['POST ./versions', {operation: 'PublishVersion', status: 201}],
  ['GET ./aliases', {operation: 'ListAliases', status: 200}],
  ['POST ./aliases', {operation: 'CreateAlias', status: 201}],
  ['GET ./aliases/*', {operation: 'GetAlias', status: 200}],
  ['PUT ./aliases/*', {operation: 'UpdateAlias', status: 200}]
])

const base = '/2015-03-31/functions'

/**
 * Whether a request is one to Lambda: by what its signature is for, as its paths could be those of a bucket. The signature itself is not
 * looked at.
 */
export function isForLambda({headers}: IncomingMessage): boolean {
  return /\/lambda\/aws4_request\b/.test(headers.authorization ?? '')
}

/** Answers one request of Lambda's API. Rejects only when the client went away, or was cut off. */
export async function handleLambda(message: IncomingMessage, response: ServerResponse, context: ServiceContext): Promise<void> {
  await handleJson(message, response, restJson, async body => {
    const {route, parameters} = findRoute(message)
    const operation: AccountOperation = lambdaOperations[route.operation]
    // Of path, query and body, as the API's model has them: no member is in two of them.
    const input: Input = {...body, ...parameters}
    const output = await withFault(context.faults.next(route.operation, input), () => operation(input, context), response)
    return {status: route.status, output}
  })
}

function findRoute({method = 'GET', url = '/'}: IncomingMessage): {readonly route: Route; readonly parameters: Input} {
  const [path = '', query = ''] = url.split('?', 2)
  const parts = path.startsWith(base) ? path.slice(base.length).split('/').filter(Boolean).map(decode) : undefined
  const [name, collection, item, ...more] = parts ?? ['']
  const shape = [method, name === undefined ? '' : ['.', collection, item === undefined ? undefined : '*'].filter(Boolean).join('/')]
  const route = parts === undefined || more.length > 0 ? undefined : routes.get(shape.join(' ').trim())
  if (route === undefined) throw new ApiError('UnknownOperationException', `The embedded Lambda has no operation ${method} ${path}.`, 404)
  const qualifier = new URLSearchParams(query).get('Qualifier')
  return {
    route,
    parameters: {
      ...(name !== undefined && {FunctionName: name}),
      ...(item !== undefined && {Name: item}),
      ...(qualifier !== null && {Qualifier: qualifier})
    }
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    throw new ApiError('InvalidRequestContentException', 'The path of the request is not well encoded.')
  }
}
