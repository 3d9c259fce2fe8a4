import {DeployError, isTransient} from '../core/errors.ts'
import {parseRunMarker} from '../deployment/run-marker.ts'
import {findByMarker} from './find-by-marker.ts'
import type {DeployPorts} from './ports.ts'
import {withGrace} from './with-grace.ts'

/** What became of a CreateDeployment whose answer was lost. */
export type FoundLost =
  | {readonly type: 'created'; readonly deploymentId: string}
  /** It cannot be found out whether there is a deployment now. */
  | {readonly type: 'unknown'; readonly error: DeployError}

export interface LostCreate {
  readonly request: Readonly<Record<'applicationName' | 'deploymentGroupName' | 'description', string>>
  readonly ports: Pick<DeployPorts, 'codedeploy' | 'clock'>
  /** Milliseconds since the epoch; the deployment is no older. */
  readonly startMs: number
  readonly signal: AbortSignal | undefined
  /** What CreateDeployment failed with. */
  readonly error: DeployError
}

/** The list lags behind: so many looks without the deployment, some seconds apart, say that there is none. */
const emptyLooks = 4
const pauseMs = 2_000
const longestPauseMs = 15_000
const patienceMs = 300_000
/** How long a look may take once the run was cancelled: a cancelled step has 7.5 s for all it does. */
const graceMs = 2_000

/** Looks for it among the group's deployments; undefined when it is certain that there is none. */
export function findLost(lost: LostCreate): Promise<FoundLost | undefined> {
  const {request, startMs, ports} = lost
  return lookUntilCertain(lost, emptyLooks, signal => findByMarker(request, startMs, ports, signal))
}

/**
 * Whether the active deployment that another CreateDeployment was refused for is the one that was lost; undefined when it is another one.
 * `activeId`: as AWS named it, if it did.
 */
export function isLost(lost: LostCreate, activeId: string | undefined): Promise<FoundLost | undefined> {
  const {request, ports} = lost
  if (activeId === undefined) return findLost(lost)
  const nonce = parseRunMarker(request.description)?.nonce
  return lookUntilCertain(lost, 1, async signal => {
    const {description = ''} = await ports.codedeploy.getDeployment(activeId, signal)
    return parseRunMarker(description)?.nonce === nonce ? activeId : undefined
  })
}

async function lookUntilCertain(
  lost: LostCreate,
  looks: number,
  look: (signal: AbortSignal | undefined) => Promise<string | undefined>
): Promise<FoundLost | undefined> {
  const {ports, signal} = lost
  const {clock} = ports
  const untilMs = clock.now() + patienceMs
  let isHurried = false
  for (let tries = 1, empty = 0; ; tries++) {
    let problem: DeployError | undefined
    try {
      const deploymentId = await withGrace(signal, graceMs, clock, look)
      if (deploymentId !== undefined) return {type: 'created', deploymentId}
      if (++empty >= looks && !isHurried) return undefined
    } catch (error) {
      if (!(error instanceof DeployError)) throw error
      // What is in the list may not be found for a moment.
      const isPassing = isTransient(error) || error.code === 'not-found'
      if (!isPassing || clock.now() >= untilMs) return inDoubt(lost, error)
      problem = error
    }
    if (signal?.aborted) return inDoubt(lost, problem)
    const isInTime = await clock.sleep(Math.min(pauseMs * tries, longestPauseMs), signal).then(
      () => true,
      () => false
    )
    isHurried ||= !isInTime
  }
}

/** Whether there is a deployment cannot be found out: `problem`, or there was no time to. */
export function inDoubt({error, request}: Pick<LostCreate, 'error' | 'request'>, problem?: DeployError): FoundLost {
  const why = problem?.message ?? 'the run ended before the list of deployments could be trusted'
  return {
    type: 'unknown',
    error: new DeployError(error.code, `${error.message}; whether a deployment was created cannot be found out: ${why}`, {
      operation: error.operation,
      hint: `Look in the console for a deployment of "${request.deploymentGroupName}" whose description begins with "${request.description.slice(0, 60)}".`,
      cause: problem ?? error
    })
  }
}
