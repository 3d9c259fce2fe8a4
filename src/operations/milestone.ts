import {DeployError} from '../core/errors.ts'
import {targetCount, type DeploymentSnapshot, type LifecycleEventSnapshot} from '../deployment/model.ts'
import type {WaitFor} from './options.ts'
import type {DeployResult} from './result.ts'

/** What is told of a deployment that was followed no further. */
export const milestones: Readonly<Record<Exclude<WaitFor, 'succeeded'>, NonNullable<DeployResult['reached']>>> = {
  none: 'created',
  ready: 'ready',
  'traffic-shifted': 'traffic-shifted'
}

/** The events of a replacement instance from the moment it gets traffic. */
const trafficEvents: readonly string[] = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic']

/** Whether a deployment that is not final has come as far as `waitFor` asks, or further. */
export function hasReached(waitFor: WaitFor, snapshot: DeploymentSnapshot): boolean {
  switch (waitFor) {
    case 'none':
      return true
    case 'ready':
      return snapshot.status === 'Ready' || hasTrafficBegun(snapshot)
    case 'traffic-shifted':
      return isTrafficShifted(snapshot)
    case 'succeeded':
      return false
  }
}

/** Whether the wait for the shift of traffic is over, though the deployment may not show it as `Ready` any more. */
function hasTrafficBegun(snapshot: DeploymentSnapshot): boolean {
  if (snapshot.hasTerminationWaitStarted === true) return true
  return snapshot.targets.some(target => trafficEventsOf(target).some(({status}) => status !== 'Pending'))
}

/** All replacement instances have their traffic, and what checks it has passed; on one that is not known, nothing is assumed. */
function isTrafficShifted(snapshot: DeploymentSnapshot): boolean {
  if (snapshot.hasTerminationWaitStarted === true) return true
  const {overview, targets} = snapshot
  if (snapshot.deploymentType === 'IN_PLACE' || !overview || targets.length < targetCount(overview)) return false
  const replacements = targets.map(trafficEventsOf).filter(events => events.length > 0)
  return replacements.length > 0 && replacements.every(events => events.every(({status}) => status === 'Succeeded'))
}

function trafficEventsOf({events}: DeploymentSnapshot['targets'][number]): readonly LifecycleEventSnapshot[] {
  return events.filter(({name}) => trafficEvents.includes(name))
}

/** Throws `usage` when a deployment of this type never gets there: a wait for it would be one for the end, and not say so. */
export function requireReachable(waitFor: WaitFor | undefined, deploymentType: string | undefined, deploymentGroupName?: string): void {
  if (deploymentType !== 'IN_PLACE' || (waitFor !== 'ready' && waitFor !== 'traffic-shifted')) return
  const which = deploymentGroupName === undefined ? 'this one is' : `deployment group "${deploymentGroupName}" deploys`
  throw new DeployError('usage', `\`wait-for: ${waitFor}\` is for blue/green deployments, and ${which} in place`, {
    input: 'wait-for',
    hint: 'Use `succeeded`, or `none` not to wait.'
  })
}
