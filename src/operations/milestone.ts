import {DeployError} from '../core/errors.ts'
import {
  hasOneTarget,
  targetCount,
  type DeploymentKind,
  type DeploymentSnapshot,
  type LifecycleEventSnapshot,
  type TargetSnapshot
} from '../deployment/model.ts'
import type {WaitFor} from './options.ts'
import type {DeployResult} from './result.ts'

/** What is told of a deployment that was followed no further. */
export const milestones: Readonly<Record<Exclude<WaitFor, 'succeeded'>, NonNullable<DeployResult['reached']>>> = {
  none: 'created',
  ready: 'ready',
  'traffic-shifted': 'traffic-shifted'
}

/** The events of a target from the moment it gets traffic. */
const trafficEvents: readonly string[] = ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic']

/**
 * Whether a deployment that is not final has come as far as `waitFor` asks, or further. Its targets are read after its status, and may have
 * failed since: one that fails reaches nothing. What CodeDeploy says of a fleet counts all the same, whose health rules allow failed instances.
 */
export function hasReached(waitFor: WaitFor, snapshot: DeploymentSnapshot): boolean {
  const isFailing = snapshot.targets.some(hasFailed)
  if (isFailing && hasOneTarget(snapshot.computePlatform)) return waitFor === 'none'
  switch (waitFor) {
    case 'none':
      return true
    case 'ready':
      return snapshot.status === 'Ready' || snapshot.hasTerminationWaitStarted === true || (!isFailing && isPastReady(snapshot))
    case 'traffic-shifted':
      return snapshot.hasTerminationWaitStarted === true || (!isFailing && isTrafficShifted(snapshot))
    case 'succeeded':
      return false
  }
}

function hasFailed({status, events}: TargetSnapshot): boolean {
  return status === 'Failed' || status === 'Skipped' || events.some(event => event.status === 'Failed')
}

/** Whether the wait for the shift of traffic has begun or is over, though the deployment may not show it as `Ready`: ECS shows it in its target. */
function isPastReady({computePlatform, targets}: DeploymentSnapshot): boolean {
  if (computePlatform === 'ECS' && targets.some(({status}) => status === 'Ready')) return true
  return targets.some(target => trafficEventsOf(target).some(({status}) => status === 'InProgress' || status === 'Succeeded'))
}

/** All new targets have their traffic, and what checks it has passed; on one that is not known, nothing is assumed. */
function isTrafficShifted(snapshot: DeploymentSnapshot): boolean {
  const {computePlatform, deploymentType, overview, targets} = snapshot
  if (hasOneTarget(computePlatform)) return targets.length > 0 && targets.every(hasAllTraffic)
  if (deploymentType === 'IN_PLACE' || !overview || targets.length < targetCount(overview)) return false
  const replacements = targets.map(trafficEventsOf).filter(events => events.length > 0)
  return replacements.length > 0 && replacements.every(events => events.every(({status}) => status === 'Succeeded'))
}

/** Of a service or a function. Events that no function checks are skipped. */
function hasAllTraffic(target: TargetSnapshot): boolean {
  const events = trafficEventsOf(target)
  return (
    events.some(({name, status}) => name === 'AllowTraffic' && status === 'Succeeded') &&
    events.every(({status}) => status === 'Succeeded' || status === 'Skipped')
  )
}

function trafficEventsOf({events}: TargetSnapshot): readonly LifecycleEventSnapshot[] {
  return events.filter(({name}) => trafficEvents.includes(name))
}

/** Throws `usage` when a deployment of this kind never gets there: a wait for it would be one for the end, and not say so. */
export function requireReachable(waitFor: WaitFor | undefined, kind: DeploymentKind | undefined, deploymentGroupName?: string): void {
  if (waitFor !== 'ready' && waitFor !== 'traffic-shifted') return
  const which = (group: string, one: string): string =>
    deploymentGroupName === undefined ? `this one ${one}` : `deployment group "${deploymentGroupName}" ${group}`
  const refused = (why: string, hint: string): DeployError =>
    new DeployError('usage', `\`wait-for: ${waitFor}\` is for ${why}`, {input: 'wait-for', hint})
  if (kind?.computePlatform === 'Lambda') {
    if (waitFor === 'traffic-shifted') return
    throw refused(
      `deployments that wait before they shift traffic, and ${which('deploys to Lambda, which', 'is to Lambda, which')} never does`,
      'Use `succeeded`, or `traffic-shifted`. A hook for BeforeAllowTraffic checks the new version before it gets traffic.'
    )
  }
  if (kind?.deploymentType !== 'IN_PLACE') return
  throw refused(`blue/green deployments, and ${which('deploys in place', 'is in place')}`, 'Use `succeeded`, or `none` not to wait.')
}
