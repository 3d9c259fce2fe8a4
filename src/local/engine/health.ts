import type {InstanceHealth, MinimumHealthyHosts} from './records.ts'

/**
 * How many of `total` instances may be unavailable at any time, being deployed to or failed: the total less the minimum that stays
 * healthy. A percentage is rounded up to whole instances (guide, "CodeDeploy instance health"). Zero or less: the deployment can never
 * start.
 */
export function unavailableLimit(minimum: MinimumHealthyHosts, total: number): number {
  switch (minimum.type) {
    case 'MOST_CONCURRENCY':
      return minimum.value
    case 'HOST_COUNT':
      return total - minimum.value
    case 'FLEET_PERCENT':
      // Whole numbers all the way: 0.07 * 100 is more than 7.
      return total - Math.ceil((minimum.value * total) / 100)
  }
}

/** Where a deployment stands between two starts. */
export interface Progress {
  readonly inProgress: number
  /** Failed in this deployment. */
  readonly failed: number
  /** Not attempted yet, and unhealthy from before. */
  readonly waitingUnhealthy: number
}

/**
 * Whether the next instance may be taken without letting the healthy ones fall below the minimum, whatever becomes of those in
 * progress. Taking an instance that is unhealthy already costs no health, so a fleet that starts below its minimum can recover; but no
 * more failures are risked than a healthy fleet could afford.
 */
export function mayStart(limit: number, {inProgress, failed, waitingUnhealthy}: Progress, isNextUnhealthy: boolean): boolean {
  if (failed + inProgress + 1 > limit) return false
  return isNextUnhealthy || failed + inProgress + waitingUnhealthy + 1 <= limit
}

/** The guide's order of instances: unhealthy, unknown revision, old revision, current revision; as given among equals. */
export function orderByHealth(
  ids: readonly string[],
  known: Readonly<Record<string, InstanceHealth>>,
  currentRevision: string | undefined
): string[] {
  const rank = (id: string): number => {
    const health = known[id]
    if (health === undefined) return 1
    if (!health.isHealthy) return 0
    if (health.revision === undefined) return 1
    return health.revision === currentRevision ? 3 : 2
  }
  return ids
    .map(id => ({id, rank: rank(id)}))
    .sort((a, b) => a.rank - b.rank)
    .map(({id}) => id)
}
