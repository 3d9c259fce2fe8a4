import {isTerminal, type DeploymentSnapshot, type LifecycleEventSnapshot, type TargetSnapshot, type TargetTraffic} from './model.ts'

/**
 * What is known after `seen`, given what was known before. AWS's reads are eventually consistent and a look may show only some
 * targets: nothing that was final becomes open again, and a target that is not listed keeps what it last said.
 */
export function mergeSnapshots(known: DeploymentSnapshot | undefined, seen: DeploymentSnapshot): DeploymentSnapshot {
  if (!known) return {...seen, targets: seen.targets.map(target => ({...target, events: [...target.events]}))}
  const targets = new Map(known.targets.map(target => [target.id, target]))
  for (const target of seen.targets) targets.set(target.id, mergeTargets(targets.get(target.id), target))
  return {
    ...known,
    ...seen,
    status: isTerminal(known.status) || statusProgress(seen.status) < statusProgress(known.status) ? known.status : seen.status,
    targets: [...targets.values()]
  }
}

/** A deployment moves between `InProgress`, `Ready` and what a newer API has, but never back to the start. */
function statusProgress(status: string): number {
  switch (status) {
    case 'Created':
      return 0
    case 'Queued':
      return 1
    default:
      return 2
  }
}

function mergeTargets(known: TargetSnapshot | undefined, seen: TargetSnapshot): TargetSnapshot {
  if (!known) return seen
  const events = new Map(known.events.map(event => [event.name, event]))
  for (const event of seen.events) events.set(event.name, laterEvent(events.get(event.name), event))
  const isBehind = progress(seen.status) < progress(known.status)
  const traffic = laterTraffic(known, seen)
  return {id: seen.id, status: isBehind ? known.status : seen.status, events: [...events.values()], ...(traffic && {traffic})}
}

/** What is deployed only gets more of the traffic, unless it failed: a look that shows less lags behind. */
function laterTraffic({traffic: known}: TargetSnapshot, {traffic: seen, status}: TargetSnapshot): TargetTraffic | undefined {
  if (!known || !seen) return seen ?? known
  const mayFall = status === 'Failed' || status === 'Skipped'
  return mayFall || seen.newPercent >= known.newPercent ? seen : known
}

function laterEvent(known: LifecycleEventSnapshot | undefined, seen: LifecycleEventSnapshot): LifecycleEventSnapshot {
  return known && progress(seen.status) < progress(known.status) ? known : seen
}

/**
 * How far a target or an event has come. A final status may be corrected to another final one (blue/green reports `Ready` before
 * `Succeeded`), but never taken back. `Unknown` and statuses of a newer API come after `InProgress`: they are told once, and prove nothing.
 */
function progress(status: string): number {
  switch (status) {
    case 'Pending':
      return 0
    case 'InProgress':
      return 1
    case 'Ready':
      return 3
    case 'Succeeded':
    case 'Failed':
    case 'Skipped':
      return 4
    default:
      return 2
  }
}

/** Whether a target will say nothing more. */
export function isTargetFinal(status: string): boolean {
  return progress(status) === 4
}
