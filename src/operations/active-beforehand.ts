import {DeployError} from '../core/errors.ts'
import type {Observer} from '../core/observer.ts'
import {describeActive, groupActivity, readActive} from './active-deployment.ts'
import type {OperationEvent} from './events.ts'
import type {RunEnd} from './follow-to-end.ts'
import type {DeployOptions} from './options.ts'
import {noticePatienceMs} from './patiently.ts'
import type {DeployPorts} from './ports.ts'

/** A group, and who is told what is about it. */
export interface AskedGroup {
  readonly deploymentGroupName: string
  readonly observe: Observer<OperationEvent>
}

/**
 * How a run ends for the reason that each of its groups is being deployed to, which `on-active-deployment: skip` ends and `fail` refuses: asked
 * before something is made that would be left over. Undefined when one of them is free, or nobody may look: AWS decides it when it is asked to
 * create. Throws `active-deployment` with `fail`.
 */
export async function activeBeforehand(
  groups: readonly AskedGroup[],
  {applicationName, onActiveDeployment, signal}: Pick<DeployOptions, 'applicationName' | 'onActiveDeployment' | 'signal'>,
  ports: Pick<DeployPorts, 'codedeploy' | 'clock'>
): Promise<readonly RunEnd[] | undefined> {
  if (onActiveDeployment !== 'skip' && onActiveDeployment !== 'fail') return undefined
  const {clock} = ports
  const ends: RunEnd[] = []
  let refusal: DeployError | undefined
  for (const {deploymentGroupName, observe} of groups) {
    const names = {applicationName, deploymentGroupName}
    const activity = await groupActivity(names, signal, ports, observe)
    if (activity.type !== 'busy') return undefined
    const {deploymentId} = activity
    const active = await readActive(deploymentId, names, ports, {clock, signal, patienceMs: noticePatienceMs})
    const who = describeActive(active ?? {id: deploymentId})
    if (onActiveDeployment === 'fail')
      refusal ??= new DeployError('active-deployment', `deployment group "${deploymentGroupName}" is being deployed to. Active: ${who}`, {
        deploymentId,
        hint: 'Wait until it ends, or choose another `on-active-deployment`.'
      })
    ends.push(activeEnd('skipped', who, deploymentGroupName))
  }
  if (refusal) throw refusal
  return ends
}

/** How it ends without a deployment, because of one that is active. */
export function activeEnd(outcome: 'skipped' | 'timed-out', active: string, deploymentGroupName: string): RunEnd {
  const errorMessage = `no deployment was created: ${active} is active in deployment group "${deploymentGroupName}"`
  return {outcome, errorMessage, failures: [], snapshots: []}
}
