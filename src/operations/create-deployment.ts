import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {adaptivePace, fixedPace} from '../deployment/pace.ts'
import type {DeploymentRequest} from '../deployment/request.ts'
import {watchDeployment} from '../deployment/watch.ts'
import type {OperationEvent} from './events.ts'
import type {DeployOptions} from './options.ts'
import {findByMarker} from './find-by-marker.ts'
import type {DeployPorts} from './ports.ts'

/** What became of the wish for a deployment. */
export type Creation =
  | {readonly type: 'created'; readonly deploymentId: string}
  | {readonly type: 'skipped'; readonly activeDeploymentId: string | undefined}
  | {readonly type: 'timed-out'; readonly activeDeploymentId: string | undefined}
  | {readonly type: 'cancelled'}

/** Tries after an answer that was lost or refused for a passing reason. */
const attempts = 4
const retryMs = 2_000
/** When the active deployment's id cannot be told, the group is asked again after this. */
const unknownActiveMs = 10_000
const waitingNewsMs = 60_000

/**
 * Creates the deployment exactly once. A create whose answer was lost is looked up by the marker in its description before it is
 * asked again; a group that is being deployed to is met as `onActiveDeployment` says.
 */
export async function createDeployment(
  request: DeploymentRequest,
  options: Pick<DeployOptions, 'onActiveDeployment' | 'timeout' | 'pollInterval' | 'signal'>,
  ports: DeployPorts,
  observe: Observer<OperationEvent>
): Promise<Creation> {
  const {codedeploy, clock} = ports
  const startMs = clock.now()
  let failures = 0
  for (;;) {
    if (options.signal?.aborted) return {type: 'cancelled'}
    try {
      // Without the signal: a create that is cut off may have happened.
      return {type: 'created', deploymentId: await codedeploy.createDeployment(request)}
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      if (error.code === 'active-deployment') {
        // After a lost answer, the deployment in the way may be the one that was asked for.
        const own = failures > 0 ? await findByMarker(request, startMs, ports) : undefined
        if (own !== undefined) return {type: 'created', deploymentId: own}
        const met = await meetActive(error, request, options, ports, startMs, observe)
        if (met !== 'retry') return met
      } else if (error.code === 'network' || error.code === 'service' || error.code === 'throttled') {
        failures += 1
        const own = error.code === 'throttled' ? undefined : await findByMarker(request, startMs, ports)
        if (own !== undefined) return {type: 'created', deploymentId: own}
        if (failures >= attempts) throw error
        observe({type: 'warning', message: `${error.message}; no deployment was created, trying again`})
        await pause(retryMs * 2 ** (failures - 1), ports, options.signal)
      } else throw error
    }
  }
}

async function meetActive(
  error: DeployError,
  {deploymentGroupName}: DeploymentRequest,
  {
    onActiveDeployment = 'wait',
    timeout,
    pollInterval,
    signal
  }: Pick<DeployOptions, 'onActiveDeployment' | 'timeout' | 'pollInterval' | 'signal'>,
  ports: DeployPorts,
  startMs: number,
  observe: Observer<OperationEvent>
): Promise<Creation | 'retry'> {
  const {codedeploy, clock} = ports
  const activeDeploymentId = error.deploymentId
  switch (onActiveDeployment) {
    case 'fail':
      throw error
    case 'skip':
      return {type: 'skipped', activeDeploymentId}
    case 'stop':
    case 'stop-and-rollback':
      if (activeDeploymentId === undefined) throw error
      observe({type: 'notice', message: `Stopping ${activeDeploymentId}, which is deploying to ${deploymentGroupName}`})
      await codedeploy.stopDeployment(activeDeploymentId, onActiveDeployment === 'stop' ? {} : {autoRollback: true}, signal)
      break
    case 'wait':
      break
  }
  const remainingMs = timeout === undefined ? undefined : startMs + timeout - clock.now()
  if (remainingMs !== undefined && remainingMs <= 0) return {type: 'timed-out', activeDeploymentId}
  const tell = (): void =>
    observe({
      type: 'waiting-for-active-deployment',
      deploymentGroupName,
      activeDeploymentId: activeDeploymentId ?? 'unknown',
      elapsedMs: clock.now() - startMs
    })
  tell()
  if (activeDeploymentId === undefined) {
    await pause(unknownActiveMs, ports, signal)
    return 'retry'
  }
  const end = await watchDeployment({
    deploymentId: activeDeploymentId,
    reader: {...codedeploy, listTargets: () => Promise.resolve({ids: []})},
    clock,
    pace: pollInterval === undefined ? adaptivePace : fixedPace(pollInterval),
    signal,
    timeoutMs: remainingMs,
    heartbeatMs: waitingNewsMs,
    onEvent: event => {
      if (event.type === 'heartbeat') tell()
    }
  })
  switch (end.type) {
    case 'final':
      return 'retry'
    case 'timed-out':
      return {type: 'timed-out', activeDeploymentId}
    case 'aborted':
      return {type: 'cancelled'}
    case 'lost':
      throw end.error
  }
}

async function pause(ms: number, {clock}: DeployPorts, signal: AbortSignal | undefined): Promise<void> {
  try {
    await clock.sleep(ms, signal)
  } catch (error) {
    if (!signal?.aborted) throw error
  }
}
