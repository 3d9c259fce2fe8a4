import {toDeployError} from '../../src/aws/errors.ts'
import {toSnapshot, toTarget} from '../../src/aws/shapes.ts'
import type {DeployError} from '../../src/core/errors.ts'
import {createDeploymentInput} from '../../src/deployment/create-deployment-input.ts'
import type {DeploymentSnapshot, TargetSnapshot} from '../../src/deployment/model.ts'
import type {CodeDeployPort, DeployPorts} from '../../src/operations/ports.ts'
import {FakeAws} from './fake-aws.ts'
import {Refusal, type ModelledCodeDeploy} from './modelled-codedeploy.ts'
import type {VirtualClock} from './virtual-clock.ts'

export const callFaults = [
  'throttled',
  'error-500',
  'reset',
  'lost',
  'cut',
  'hanging',
  'expired',
  'denied',
  'skewed',
  'no-credentials'
] as const
export type CallFault = (typeof callFaults)[number]

export const operations = [
  'GetDeploymentGroup',
  'GetDeploymentConfig',
  'CreateDeployment',
  'ListDeployments',
  'GetDeployment',
  'ListDeploymentTargets',
  'BatchGetDeploymentTargets',
  'StopDeployment'
] as const
export type Operation = (typeof operations)[number]

/** Hits calls of one operation, from the `from`th on. */
export interface Fault {
  readonly operation: Operation
  readonly fault: CallFault
  readonly from: number
  readonly count: number
}

/** What the SDK throws for it. */
const thrown: Readonly<Record<CallFault, object>> = {
  throttled: {name: 'ThrottlingException', message: 'Rate exceeded', $fault: 'client'},
  'error-500': {name: 'InternalFailure', message: 'internal error', $metadata: {httpStatusCode: 500}},
  reset: {name: 'Error', message: 'read ECONNRESET', code: 'ECONNRESET'},
  lost: {name: 'TimeoutError', message: 'socket hang up', code: 'ECONNRESET'},
  cut: {name: 'SyntaxError', message: 'Unexpected end of JSON input', $metadata: {httpStatusCode: 200}},
  hanging: {name: 'TimeoutError', message: 'no answer in time'},
  expired: {name: 'ExpiredTokenException', message: 'the token is expired', $fault: 'client'},
  denied: {name: 'AccessDeniedException', message: 'not authorized', $fault: 'client'},
  skewed: {name: 'InvalidSignatureException', message: 'Signature expired', $fault: 'client'},
  'no-credentials': {name: 'CredentialsProviderError', message: 'Could not load credentials from any providers'}
}
/** Faults of the answer: what was asked for was done. */
const afterwards: ReadonlySet<CallFault> = new Set(['lost', 'cut', 'hanging'])
const answerLimitMs = 30_000

export interface Wire {
  readonly clock: VirtualClock
  readonly faults: readonly Fault[]
  readonly latencyMs: number
  /** Told with every look at a deployment that arrived. */
  readonly onSeen: (seen: DeploymentSnapshot) => void
}

/** What the group says of itself. */
export interface ModelledGroup {
  readonly deploymentType: 'IN_PLACE' | 'BLUE_GREEN'
  readonly autoRollbackEvents: readonly string[]
}

/** The ports of a `deploy`, with a model of CodeDeploy behind them and faults on the way. */
export function modelledPorts(model: ModelledCodeDeploy, wire: Wire, group: ModelledGroup): DeployPorts {
  const {clock, faults, latencyMs, onSeen} = wire
  const counts = new Map<Operation, number>()
  const send = async <T>(operation: Operation, signal: AbortSignal | undefined, work: () => T): Promise<T> => {
    const context = {operation, subject: 'the model'}
    const nth = counts.get(operation) ?? 0
    counts.set(operation, nth + 1)
    const hit = faults.find(fault => fault.operation === operation && nth >= fault.from && nth < fault.from + fault.count)?.fault
    const pass = (ms: number): Promise<void> =>
      clock.sleep(ms, signal).catch(() => Promise.reject(toDeployError({name: 'AbortError', message: 'Request aborted'}, context)))
    await pass(latencyMs)
    if (hit !== undefined && !afterwards.has(hit)) throw toDeployError(thrown[hit], context)
    let answer: T
    try {
      answer = work()
    } catch (error) {
      if (error instanceof Refusal) throw toDeployError(error, context)
      throw error
    }
    await pass(hit === 'hanging' ? answerLimitMs : latencyMs)
    if (hit !== undefined) throw toDeployError(thrown[hit], context)
    return answer
  }
  // What the model says nothing of is as in other tests.
  const rest = new FakeAws()
  rest.group = group
  const codedeploy: CodeDeployPort = {
    ...rest.codedeploy,
    getDeploymentGroup: async (...asked) => {
      const [, , signal] = asked
      await send('GetDeploymentGroup', signal, () => undefined)
      return rest.codedeploy.getDeploymentGroup(...asked)
    },
    getDeploymentConfig: async (...asked) => {
      await send('GetDeploymentConfig', asked[1], () => undefined)
      return rest.codedeploy.getDeploymentConfig(...asked)
    },
    createDeployment: (request, signal) => send('CreateDeployment', signal, () => model.createDeployment(createDeploymentInput(request))),
    listDeployments: (_application, _group, sinceMs, signal) =>
      send('ListDeployments', signal, () => model.listDeployments(undefined, sinceMs)),
    deployments: async function* (_application, _group, statuses, signal) {
      yield* await send('ListDeployments', signal, () => model.listDeployments(statuses, 0))
    },
    getDeployment: async (id, signal) => {
      const seen = await send('GetDeployment', signal, () => toSnapshot(model.getDeployment(id)))
      onSeen(seen)
      return seen
    },
    listTargets: (id, {statuses}, signal) => send('ListDeploymentTargets', signal, () => ({ids: model.listTargets(id, statuses)})),
    getTargets: (id, ids, signal) =>
      send('BatchGetDeploymentTargets', signal, () =>
        model
          .getTargets(id, [...ids])
          .map(toTarget)
          .filter((target): target is TargetSnapshot => target !== undefined)
      ),
    stopDeployment: async (id, {autoRollback}, signal) => {
      const stop = (): Promise<void> => send('StopDeployment', signal, () => model.stopDeployment(id, autoRollback))
      const isOver = (error: unknown): boolean => (error as DeployError).errorName === 'DeploymentAlreadyCompletedException'
      const isRefused = (error: unknown): boolean => !['network', 'service', 'cancelled'].includes((error as DeployError).code)
      try {
        await stop().catch((first: unknown) => {
          if (isOver(first)) throw first
          return stop().catch((second: unknown) => {
            throw isOver(second) || isRefused(first) ? second : first
          })
        })
        return true
      } catch (error) {
        if (isOver(error)) return false
        throw error
      }
    }
  }
  return {...rest.ports, codedeploy, clock}
}
