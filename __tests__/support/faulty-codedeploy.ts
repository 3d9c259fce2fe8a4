import {createServer, type Server, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'

/** What an answer is replaced by. */
export type WireFault = 'throttled' | 'error-500' | 'reset' | 'cut' | 'skewed' | 'expired' | 'denied' | 'unknown-status'

/** Which calls a fault hits. */
export interface FaultPlan {
  readonly fault: WireFault
  readonly operation: string
  /** Only calls about this deployment. */
  readonly deploymentId?: string
  /** The first call it hits, from 0, as our program counts: the SDK's retries of a call are the same one. */
  readonly from: number
  /** How many; `Infinity` for all from there on. */
  readonly count: number
}

/** How far the clock of whoever asks is off, when a fault says that it is. */
const skewMs = 12 * 60_000

/**
 * The control plane as far as a `deploy` of a commit asks it, with faults on the wire. `d-1` ends with its fifth look; when it is to fail,
 * `d-2` is its rollback, which ends with its third.
 */
export class FaultyCodeDeploy {
  created = 0
  readonly #plan: FaultPlan | undefined
  readonly #isToFail: boolean
  readonly #calls = new Map<string, number>()
  readonly #invocations = new Set<string>()
  #description = ''

  constructor(plan: FaultPlan | undefined, isToFail: boolean) {
    this.#plan = plan
    this.#isToFail = isToFail
  }

  answer(operation: string, input: Readonly<Record<string, unknown>>, invocation: string, response: ServerResponse): void {
    const id = typeof input['deploymentId'] === 'string' ? input['deploymentId'] : ''
    const key = `${operation} ${id}`
    // The SDK gives all attempts of one call the same id.
    if (!this.#invocations.has(invocation)) this.#calls.set(key, (this.#calls.get(key) ?? -1) + 1)
    this.#invocations.add(invocation)
    const call = this.#calls.get(key) ?? 0
    const fault = this.#isHit(operation, id, call) ? this.#plan?.fault : undefined
    if (fault === undefined) send(response, this.#body(operation, id, call, input))
    else if (fault === 'unknown-status') send(response, {deploymentInfo: {deploymentId: id, status: 'Hovering'}})
    else {
      // A connection that breaks does so after the work was done.
      if (fault === 'reset' || fault === 'cut') this.#body(operation, id, call, input)
      sendFault(response, fault)
    }
  }

  #isHit(operation: string, id: string, call: number): boolean {
    const plan = this.#plan
    if (plan?.operation !== operation || (plan.deploymentId !== undefined && plan.deploymentId !== id)) return false
    return call >= plan.from && call < plan.from + plan.count
  }

  #body(operation: string, id: string, call: number, input: Readonly<Record<string, unknown>>): object {
    switch (operation) {
      case 'GetDeploymentGroup': {
        const autoRollbackConfiguration = {enabled: true, events: ['DEPLOYMENT_FAILURE']}
        return {deploymentGroupInfo: {computePlatform: 'Server', deploymentStyle: {deploymentType: 'IN_PLACE'}, autoRollbackConfiguration}}
      }
      case 'CreateDeployment':
        this.created += 1
        this.#description = String(input['description'])
        return {deploymentId: 'd-1'}
      case 'ListDeployments':
        return {deployments: this.created > 0 ? ['d-1'] : []}
      case 'GetDeployment':
        return {deploymentInfo: {deploymentId: id, description: this.#description, ...this.#look(id, call)}}
      case 'ListDeploymentTargets':
        return {targetIds: ['i-1']}
      case 'BatchGetDeploymentTargets':
        return {deploymentTargets: [{deploymentTargetType: 'InstanceTarget', instanceTarget: {targetId: 'i-1', status: 'InProgress'}}]}
      default:
        return {}
    }
  }

  #look(id: string, call: number): object {
    const isOver = call >= (id === 'd-1' ? 4 : 2)
    if (!isOver) return {status: 'InProgress', deploymentOverview: {InProgress: 1}}
    if (id === 'd-1' && this.#isToFail) {
      const errorInformation = {code: 'HEALTH_CONSTRAINTS', message: 'too many targets failed'}
      return {status: 'Failed', deploymentOverview: {Failed: 1}, errorInformation, rollbackInfo: {rollbackDeploymentId: 'd-2'}}
    }
    return {status: 'Succeeded', deploymentOverview: {Succeeded: 1}}
  }
}

/** Serves many at once, each under a path of its own. */
export async function serveFaulty(services: readonly FaultyCodeDeploy[]): Promise<{server: Server; endpoint: (index: number) => string}> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? ''
      const input = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Readonly<Record<string, unknown>>
      const service = services[Number(request.url?.split('/')[1])]
      service?.answer(operation, input, String(request.headers['amz-sdk-invocation-id']), response)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {server, endpoint: index => `http://127.0.0.1:${port}/${index}`}
}

function send(response: ServerResponse, body: object, status = 200, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, {'content-type': 'application/x-amz-json-1.1', ...headers})
  response.end(JSON.stringify(body))
}

function sendFault(response: ServerResponse, fault: Exclude<WireFault, 'unknown-status'>): void {
  const refuse = (name: string, message: string, status = 400, headers = {}): void =>
    send(response, {__type: name, message}, status, headers)
  switch (fault) {
    case 'throttled':
      refuse('ThrottlingException', 'Rate exceeded')
      return
    case 'error-500':
      refuse('InternalFailure', 'internal error', 500)
      return
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'cut':
      response.writeHead(200, {'content-type': 'application/x-amz-json-1.1'})
      response.end('{"deploymentI')
      return
    case 'skewed':
      refuse('InvalidSignatureException', 'Signature not yet current', 400, {date: new Date(Date.now() - skewMs).toUTCString()})
      return
    case 'expired':
      refuse('ExpiredTokenException', 'The security token included in the request is expired')
      return
    case 'denied':
      refuse('AccessDeniedException', 'not authorized to perform this action')
      return
  }
}
