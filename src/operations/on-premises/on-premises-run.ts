import {DeployError, type DeployErrorDetails} from '../../core/errors.ts'
import {muteOnError, type Observer} from '../../core/observer.ts'
import type {OperationEvent} from '../events.ts'
import {patiently, tellRetry} from '../patiently.ts'
import type {OnPremisesPort, OnPremisesPorts} from './on-premises-port.ts'

/** What passes is waited for as long: somebody looks on. */
const patienceMs = 60_000

/** One operation on on-premises instances, under way. */
export interface OnPremisesRun extends OnPremisesPorts {
  readonly signal: AbortSignal | undefined
  readonly observe: Observer<OperationEvent>
  /** Asks again while it fails for a reason that passes; `isNew`: of what was registered just now also that it is not there. */
  readonly ask: <T>(work: (port: OnPremisesPort) => Promise<T>, isNew?: boolean) => Promise<T>
}

export function startRun(
  {signal, onEvent}: {readonly signal?: AbortSignal; readonly onEvent?: Observer<OperationEvent>},
  ports: OnPremisesPorts
): OnPremisesRun {
  const observe = muteOnError(onEvent, () => undefined)
  const {onPremises, clock} = ports
  const ask: OnPremisesRun['ask'] = async (work, isNew = false) => {
    signal?.throwIfAborted()
    return patiently(() => work(onPremises), {clock, signal, patienceMs, isNew, onRetry: tellRetry(observe)})
  }
  return {onPremises, clock, signal, observe, ask}
}

/** The same failure in other words, after `done` had happened already; a cancel too. What is a bug is as it was. */
export function afterDoing(done: string, thrown: unknown, signal: AbortSignal | undefined, hint?: string): unknown {
  if (!(thrown instanceof DeployError)) {
    return signal?.aborted && thrown === signal.reason ? new DeployError('cancelled', `cancelled: ${done}`, {hint, cause: thrown}) : thrown
  }
  const {code, operation, errorName, requestId, input, cause} = thrown
  const details: DeployErrorDetails = {operation, errorName, requestId, input, cause, hint: [thrown.hint, hint].filter(Boolean).join(' ')}
  return new DeployError(code, `${done}: ${thrown.message}`, details)
}
