import type {Observer} from '../core/observer.ts'
import type {DeploymentRequest, RestartRequest} from '../deployment/request.ts'
import type {ActiveDeployment} from './active-deployment.ts'
import type {OperationEvent} from './events.ts'
import type {FoundLost} from './find-lost.ts'
import type {DeployOptions} from './options.ts'
import {tellRetry, type Patience} from './patiently.ts'
import type {DeployPorts} from './ports.ts'
import type {NewerDeployment} from './stale-run.ts'

/** What became of the wish for a deployment. */
export type Creation =
  | FoundLost
  | {readonly type: 'skipped'; readonly active: ActiveDeployment | undefined}
  | {readonly type: 'timed-out'; readonly active: ActiveDeployment | undefined}
  /** A newer run of the same workflow deployed to the group. */
  | {readonly type: 'superseded'; readonly newer: NewerDeployment}
  /** What the deployment in the way did leaves nothing to deploy. */
  | {readonly type: 'unchanged'; readonly reason: string}
  | {readonly type: 'cancelled'}

/** What creating a deployment, and meeting the one in the way, both need. */
export interface CreateContext {
  /** As it was completed last; its description stays. */
  request: DeploymentRequest | RestartRequest
  /** Of a request that another deployment may change. */
  readonly complete: CompleteRequest | undefined
  readonly options: Pick<DeployOptions, 'onActiveDeployment' | 'onStaleRun' | 'pollInterval' | 'signal'> & {
    /** Whether this run has created the group: it may not be known everywhere at once. */
    readonly isGroupNew?: boolean
  }
  readonly ports: DeployPorts
  readonly startMs: number
  readonly deadlineMs: number
  readonly observe: Observer<OperationEvent>
  /** Active deployments that were told to stop, or let through: each is met once. */
  readonly stopped: Set<string>
}

/**
 * What is to be created now: another deployment may have changed what it is about, and `hasWaited` says that one was
 * waited for; `restMs` is the time that is left. Or why nothing is, or the deployment that is still changing it.
 */
export type CompleteRequest = (
  hasWaited: boolean,
  restMs: number
) => Promise<
  /** `isGroupNew`: the group had to be created for it. */
  | {readonly request: DeploymentRequest; readonly isGroupNew?: boolean}
  | {readonly unchanged: string}
  | {readonly activeDeploymentId: string}
>

/** Until the deadline, or the cancel. */
export function patienceOf({options, ports, deadlineMs, observe}: CreateContext): Patience {
  const {clock} = ports
  return {clock, signal: options.signal, patienceMs: deadlineMs - clock.now(), onRetry: tellRetry(observe)}
}

/** Sleeps, at most to the deadline; a cancel ends it. */
export async function pause(ms: number, {ports, options, deadlineMs}: CreateContext): Promise<void> {
  try {
    await ports.clock.sleep(Math.max(0, Math.min(ms, deadlineMs - ports.clock.now())), options.signal)
  } catch (error) {
    if (!options.signal?.aborted) throw error
  }
}
