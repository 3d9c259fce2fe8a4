import type {Observer} from '../core/observer.ts'
import {isTerminal} from '../deployment/model.ts'
import type {OperationEvent} from './events.ts'
import {findByMarker} from './find-by-marker.ts'
import type {DeployOptions} from './options.ts'
import type {DeployPorts} from './ports.ts'
import {stopCallMs} from './stop-deployment.ts'

/** What a run that was killed left written down. */
export interface UnfinishedRun {
  readonly applicationName: string
  readonly deploymentGroupName: string
  /** The description that was sent with CreateDeployment; its marker finds a deployment whose id was never learned. */
  readonly description: string
  readonly deploymentId?: string
  readonly startedMs: number
  readonly onCancel: NonNullable<DeployOptions['onCancel']>
}

/** How an unfinished run was found to stand. */
export type FinishedRun =
  | {readonly type: 'never-created'}
  | {readonly type: 'ended'; readonly deploymentId: string; readonly status: string}
  | {readonly type: 'stopped'; readonly deploymentId: string; readonly status: string}
  | {readonly type: 'left-running'; readonly deploymentId: string; readonly status: string}

/** How long a stopped deployment is given to end, and how often it is looked at. A job's post steps have minutes, not hours. */
const settleMs = 60_000
const lookMs = 1_000

/** Does what a killed run could not: finds its deployment and, unless it has ended or is to be left, stops it. */
export async function finishRun(
  run: UnfinishedRun,
  ports: Pick<DeployPorts, 'codedeploy' | 'clock'>,
  observe: Observer<OperationEvent>
): Promise<FinishedRun> {
  const {codedeploy} = ports
  const deploymentId = run.deploymentId ?? (await findByMarker(run, run.startedMs, ports))
  if (deploymentId === undefined) return {type: 'never-created'}
  const {status} = await codedeploy.getDeployment(deploymentId)
  if (isTerminal(status)) return {type: 'ended', deploymentId, status}
  if (run.onCancel === 'leave') return {type: 'left-running', deploymentId, status}
  observe({type: 'stopping', deploymentId, because: 'cancelled'})
  const isStopped = await codedeploy.stopDeployment(
    deploymentId,
    run.onCancel === 'stop' ? {} : {autoRollback: true},
    AbortSignal.timeout(stopCallMs)
  )
  const untilMs = ports.clock.now() + settleMs
  for (;;) {
    const found = (await codedeploy.getDeployment(deploymentId)).status
    if (isTerminal(found)) return {type: isStopped ? 'stopped' : 'ended', deploymentId, status: found}
    // Instances finish the script they are in; the stop itself is accepted.
    if (ports.clock.now() >= untilMs) return {type: 'stopped', deploymentId, status: found}
    await ports.clock.sleep(lookMs)
  }
}
