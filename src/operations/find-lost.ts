import {DeployError} from '../core/errors.ts'
import {parseRunMarker} from '../deployment/run-marker.ts'
import {findByMarker} from './find-by-marker.ts'
import {lookUntilCertain, type Looks} from './look-until-certain.ts'
import {createLagMs} from './patiently.ts'
import type {DeployPorts} from './ports.ts'

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
  /** What CreateDeployment failed with, and when, in milliseconds since the epoch. */
  readonly error: DeployError
  readonly failedMs: number
}

const patienceMs = 300_000

/** Looks for it among the group's deployments; undefined when it is certain that there is none: the list had the time to show it. */
export function findLost(lost: LostCreate): Promise<FoundLost | undefined> {
  const {request, startMs, ports} = lost
  return find(lost, lost.failedMs + createLagMs, signal => findByMarker(request, startMs, ports, signal))
}

/** Whether the active deployment that another CreateDeployment was refused for is the one that was lost; undefined when it is another one. */
export function isLost(lost: LostCreate, activeId: string): Promise<FoundLost | undefined> {
  const {request, ports} = lost
  const nonce = parseRunMarker(request.description)?.nonce
  return find(lost, -Infinity, async signal => {
    const {description = ''} = await ports.codedeploy.getDeployment(activeId, signal)
    return nonce !== undefined && parseRunMarker(description)?.nonce === nonce ? activeId : undefined
  })
}

async function find(lost: LostCreate, certainMs: number, look: Looks['look']): Promise<FoundLost | undefined> {
  const {ports, signal} = lost
  const looked = await lookUntilCertain({look, certainMs, patienceMs, clock: ports.clock, signal})
  if (looked.type === 'unknown') return inDoubt(lost, looked.problem)
  return looked.type === 'found' ? {type: 'created', deploymentId: looked.deploymentId} : undefined
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
