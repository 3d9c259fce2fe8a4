import type {DeploymentEvent} from './events.ts'
import {deploymentStatuses, type DeploymentSnapshot, type LifecycleEventSnapshot, type TargetSnapshot} from './model.ts'
import {trafficShareOf} from './traffic-share.ts'

/** A user, or the rollback of a deployment that is told where it failed. */
const expectedCreators: ReadonlySet<string> = new Set(['user', 'codeDeployRollback'])

/**
 * What happened between two looks at a deployment, in the order it happened as far as the snapshots show: the deployment's status
 * before the targets while it runs. The same snapshot twice says nothing. Pending targets and events are not news.
 */
export function diffSnapshots(previous: DeploymentSnapshot | undefined, next: DeploymentSnapshot): DeploymentEvent[] {
  const deploymentId = next.id
  const events: DeploymentEvent[] = []
  if (previous?.status !== next.status) {
    if (!(deploymentStatuses as readonly string[]).includes(next.status)) {
      events.push({type: 'unknown-status', deploymentId, status: next.status})
    }
    events.push({type: 'status-changed', deploymentId, ...(previous && {from: previous.status}), to: next.status})
  }
  if (previous === undefined && next.creator !== undefined && !expectedCreators.has(next.creator)) {
    const {creator, followUpOf} = next
    events.push({type: 'started-by', deploymentId, creator, ...(followUpOf !== undefined && {followUpOf})})
  }
  const followUps = next.followUps?.filter(id => previous?.followUps?.includes(id) !== true) ?? []
  if (followUps.length > 0) events.push({type: 'follow-ups-started', deploymentId, followUps})
  const before = new Map(previous?.targets.map(target => [target.id, target]))
  for (const target of next.targets) {
    const known = before.get(target.id)
    if (known !== target) events.push(...diffTargets(previous, next, known, target))
  }
  if (next.overview && JSON.stringify(previous?.overview) !== JSON.stringify(next.overview)) {
    events.push({type: 'overview-changed', deploymentId, overview: next.overview})
  }
  return events
}

function diffTargets(
  before: DeploymentSnapshot | undefined,
  deployment: DeploymentSnapshot,
  previous: TargetSnapshot | undefined,
  next: TargetSnapshot
): DeploymentEvent[] {
  const {id: deploymentId} = deployment
  const events: DeploymentEvent[] = []
  const known = new Map(previous?.events.map(event => [event.name, event]))
  const shifts = shiftsOf(deployment, before && previous && {deployment: before, target: previous}, next)
  for (const event of next.events) {
    if (!isNews(known.get(event.name), event)) continue
    // What the event did is told before its end.
    if (event.name === 'AllowTraffic' && event.status !== 'InProgress') events.push(...shifts.splice(0))
    events.push({type: 'lifecycle-changed', deploymentId, target: next.id, event})
  }
  events.push(...shifts)
  if (next.status !== (previous?.status ?? 'Pending')) {
    // A target is told after its events: its own status is their sum.
    events.push({type: 'target-changed', deploymentId, target: next.id, ...(previous && {from: previous.status}), to: next.status})
  }
  return events
}

/** The share of the traffic, when it differs from what was told last; nobody has any before the first is told. */
function shiftsOf(
  deployment: DeploymentSnapshot,
  previous: {readonly deployment: DeploymentSnapshot; readonly target: TargetSnapshot} | undefined,
  next: TargetSnapshot
): DeploymentEvent[] {
  const share = trafficShareOf(deployment, next)
  const told = previous && trafficShareOf(previous.deployment, previous.target)
  if (share === undefined || share.percent === (told?.percent ?? 0)) return []
  return [{type: 'traffic-shifted', deploymentId: deployment.id, target: next.id, ...share}]
}

function isNews(previous: LifecycleEventSnapshot | undefined, next: LifecycleEventSnapshot): boolean {
  return next.status !== (previous?.status ?? 'Pending')
}
