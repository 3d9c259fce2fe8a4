/** What an ECS deployment works on, as its group had it when it was created. */
export interface EcsPlan {
  readonly cluster: string
  readonly service: string
  /** Without one, there is no test traffic, and no event about it. */
  readonly hasTestListener: boolean
  /** Names of both, in the group's order. */
  readonly targetGroups: readonly string[]
  /** How long to wait for ContinueDeployment before the deployment is stopped. Absent: production traffic is shifted without a wait. */
  readonly readyWaitMinutes?: number
  /** How long the original task set is kept after the shift. */
  readonly terminationWaitMinutes: number
}

/** A task set as the deployment's target shows it. */
export interface TaskSetView {
  /** `ecs-svc/` and 19 digits. */
  readonly id: string
  /** Of the original environment or of the replacement. */
  readonly label: 'Blue' | 'Green'
  readonly createdMs: number
  readonly status: 'PRIMARY' | 'ACTIVE' | 'DRAINING'
  readonly desired: number
  readonly running: number
  /** Percent. */
  readonly trafficWeight: number
  readonly targetGroup?: string
}

/** How an alias shares the traffic between two versions, as the deployment's target shows it. */
export interface LambdaTraffic {
  readonly functionName: string
  readonly alias: string
  readonly currentVersion: string
  readonly targetVersion: string
  /** Percent of the traffic that the target version has. */
  readonly targetPercent: number
}
