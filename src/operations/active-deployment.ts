import {DeployError} from '../core/errors.ts'
import {deploymentStatuses, isTerminal, type DeploymentSnapshot} from '../deployment/model.ts'
import {parseRunMarker} from '../deployment/run-marker.ts'
import {patiently, type Patience} from './patiently.ts'
import type {CodeDeployPort} from './ports.ts'

/** The deployment that is in the way, as far as it could be read. */
export interface ActiveDeployment {
  readonly id: string
  /** `InProgress`, say, or `Ready`; absent when it cannot be read. */
  readonly status?: string
  /** Whose it is: `run 12 (attempt 1) at 0123456: octo/shop by mona`, `autoscaling`. Untrusted text. */
  readonly startedBy?: string
  readonly creator?: string
}

/** Every status in which a deployment keeps its group to itself. */
const activeStatuses = deploymentStatuses.filter(status => !isTerminal(status))

/**
 * The group's active deployment: the one that AWS named, else the first that is listed; undefined when there is none any more. Who started
 * it is told if it can be read; that it cannot is no error.
 */
export async function readActive(
  id: string | undefined,
  {applicationName, deploymentGroupName}: {readonly applicationName: string; readonly deploymentGroupName: string},
  {codedeploy}: {readonly codedeploy: CodeDeployPort},
  patience: Patience
): Promise<ActiveDeployment | undefined> {
  const {signal} = patience
  const found = id ?? (await firstActive(applicationName, deploymentGroupName, codedeploy, patience))
  if (found === undefined) return undefined
  try {
    const snapshot = await codedeploy.getDeployment(found, signal)
    const startedBy = starterOf(snapshot)
    return {
      id: found,
      status: snapshot.status,
      ...(startedBy !== '' && {startedBy}),
      ...(snapshot.creator !== undefined && {creator: snapshot.creator})
    }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return {id: found}
  }
}

async function firstActive(
  applicationName: string,
  deploymentGroupName: string,
  codedeploy: CodeDeployPort,
  patience: Patience
): Promise<string | undefined> {
  try {
    return await patiently(async () => {
      for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, activeStatuses, patience.signal)) return id
      return undefined
    }, patience)
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
  }
  return undefined
}

function starterOf({creator, description = ''}: DeploymentSnapshot): string {
  const marker = parseRunMarker(description)
  if (!marker) return [creator === 'user' ? undefined : creator, description].filter(part => part !== undefined && part !== '').join(': ')
  const words = description.replace(/^run=\S+ attempt=\d+(?: sha=\S+)? id=\S+(?: workflow=\S+)?/, '').trim()
  const commit = marker.sha === undefined ? '' : ` at ${marker.sha.slice(0, 7)}`
  return `run ${marker.run} (attempt ${marker.attempt})${commit}${words === '' ? '' : `: ${words}`}`
}

/** `d-1 (Ready, started by run 12 (attempt 1): octo/shop by mona)`. */
export function describeActive({id, status, startedBy}: ActiveDeployment): string {
  const facts = [status, startedBy === undefined ? undefined : `started by ${startedBy}`].filter(part => part !== undefined)
  return facts.length === 0 ? id : `${id} (${facts.join(', ')})`
}
