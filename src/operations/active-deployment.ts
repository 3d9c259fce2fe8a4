import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {deploymentStatuses, isTerminal, type DeploymentSnapshot} from '../deployment/model.ts'
import {parseRunMarker} from '../deployment/run-marker.ts'
import type {OperationEvent} from './events.ts'
import type {DeployOptions} from './options.ts'
import {noticePatienceMs, patiently, tellRetry, type Patience} from './patiently.ts'
import type {CodeDeployPort, DeployPorts} from './ports.ts'

/** The deployment that is in the way, as far as it could be read. */
export interface ActiveDeployment {
  readonly id: string
  /** `InProgress`, say, or `Ready`; absent when it cannot be read. */
  readonly status?: string
  /** Whose it is: `run 12 (attempt 1) at 0123456: octo/shop by mona`, `autoscaling`. Untrusted text. */
  readonly startedBy?: string
  readonly creator?: string
  readonly computePlatform?: string
}

type GroupNames = Readonly<Record<'applicationName' | 'deploymentGroupName', string>>

/** What is seen of a group: a deployment that is under way, none, or that nobody may look. */
export type GroupActivity = {readonly type: 'busy'; readonly deploymentId: string} | {readonly type: 'free' | 'unknown'}

/** Every status in which a deployment keeps its group to itself. */
const activeStatuses = deploymentStatuses.filter(status => !isTerminal(status))

/**
 * The group's active deployment: the one that AWS named, else the first that is listed; undefined when there is none any more. Who started
 * it is told if it can be read; that it cannot is no error.
 */
export async function readActive(
  id: string | undefined,
  names: GroupNames,
  {codedeploy}: {readonly codedeploy: CodeDeployPort},
  patience: Patience
): Promise<ActiveDeployment | undefined> {
  const {signal} = patience
  const found = id ?? (await firstActive(names, codedeploy, patience).catch(unseen))
  if (found === undefined) return undefined
  try {
    const snapshot = await codedeploy.getDeployment(found, signal)
    const startedBy = starterOf(snapshot)
    return {
      id: found,
      status: snapshot.status,
      ...(startedBy !== '' && {startedBy}),
      ...(snapshot.creator !== undefined && {creator: snapshot.creator}),
      ...(snapshot.computePlatform !== undefined && {computePlatform: snapshot.computePlatform})
    }
  } catch (error) {
    if (!(error instanceof DeployError)) throw error
    return {id: found}
  }
}

function unseen(error: unknown): undefined {
  if (!(error instanceof DeployError)) throw error
}

/** Asks for as long as `patience` says. Throws what keeps it from being seen. */
export function firstActive(
  {applicationName, deploymentGroupName}: GroupNames,
  codedeploy: CodeDeployPort,
  patience: Patience
): Promise<string | undefined> {
  return patiently(async () => {
    for await (const id of codedeploy.deployments(applicationName, deploymentGroupName, activeStatuses, patience.signal)) return id
    return undefined
  }, patience)
}

/** Whether a group is being deployed to, where nothing depends on it: that it cannot be seen, for some seconds, is a notice. */
export async function groupActivity(
  names: GroupNames,
  signal: AbortSignal | undefined,
  {codedeploy, clock}: Pick<DeployPorts, 'codedeploy' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<GroupActivity> {
  try {
    return activityOf(await firstActive(names, codedeploy, {clock, signal, patienceMs: noticePatienceMs}))
  } catch (error) {
    if (!(error instanceof DeployError) || signal?.aborted) throw error
    return unknownActivity(error, observe)
  }
}

/**
 * As {@link groupActivity}, where the answer decides what is created: asked for as long as other calls, `timeout` at most. Only that nobody may
 * look is a notice; throws what else keeps it from being seen.
 */
export async function certainActivity(
  names: GroupNames,
  {signal, timeout}: Pick<DeployOptions, 'signal' | 'timeout'>,
  {codedeploy, clock}: Pick<DeployPorts, 'codedeploy' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<GroupActivity> {
  try {
    return activityOf(await firstActive(names, codedeploy, {clock, signal, patienceMs: timeout, onRetry: tellRetry(observe)}))
  } catch (error) {
    if (!(error instanceof DeployError) || error.code !== 'access-denied' || signal?.aborted) throw error
    return unknownActivity(error, observe)
  }
}

function activityOf(deploymentId: string | undefined): GroupActivity {
  return deploymentId === undefined ? {type: 'free'} : {type: 'busy', deploymentId}
}

function unknownActivity({code, message}: DeployError, observe: Observer<OperationEvent>): GroupActivity {
  const missing = 'whether another deployment is under way'
  const rest = code === 'access-denied' ? `; codedeploy:ListDeployments would show ${missing}` : ` knowing ${missing}`
  observe({type: 'notice', message: `${message}. Going on without${rest}`})
  return {type: 'unknown'}
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
