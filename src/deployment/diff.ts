import type {DeploymentEvent} from './events.ts'
import {deploymentStatuses, type DeploymentSnapshot, type LifecycleEventSnapshot, type TargetSnapshot} from './model.ts'

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
    if (known !== target) events.push(...diffTargets(deploymentId, known, target))
  }
  if (next.overview && JSON.stringify(previous?.overview) !== JSON.stringify(next.overview)) {
    events.push({type: 'overview-changed', deploymentId, overview: next.overview})
  }
  return events
}

function diffTargets(deploymentId: string, previous: TargetSnapshot | undefined, next: TargetSnapshot): DeploymentEvent[] {
  const events: DeploymentEvent[] = []
  const before = new Map(previous?.events.map(event => [event.name, event]))
  for (const event of next.events) {
    if (isNews(before.get(event.name), event)) events.push({type: 'lifecycle-changed', deploymentId, target: next.id, event})
  }
  if (next.status !== (previous?.status ?? 'Pending')) {
    // A target is told after its events: its own status is their sum.
    events.push({type: 'target-changed', deploymentId, target: next.id, ...(previous && {from: previous.status}), to: next.status})
  }
  return events
}

function isNews(previous: LifecycleEventSnapshot | undefined, next: LifecycleEventSnapshot): boolean {
  return next.status !== (previous?.status ?? 'Pending')
}
