/** What the embedded ECS and Lambda know, as it is kept on disk. Times are milliseconds since the epoch. */
export interface EcsServiceRecord {
  readonly cluster: string
  readonly service: string
  /** `CODE_DEPLOY`, `ECS` or `EXTERNAL`. */
  readonly deploymentController: string
  readonly desiredCount: number
  /** Containers that are behind the load balancer, in ECS's own shape. */
  readonly loadBalancers: readonly {readonly targetGroupArn?: string; readonly containerName: string; readonly containerPort: number}[]
  readonly platformVersion?: string
  /** In ECS's own shapes. */
  readonly capacityProviderStrategy?: readonly Readonly<Record<string, unknown>>[]
  readonly networkConfiguration?: Readonly<Record<string, unknown>>
  /** One with all of the traffic, and a second one while it is shifted, or after a deployment that was stopped. */
  taskSets: TaskSetRecord[]
  /** Tasks that stopped, in ECS's own shape, newest first; the embedded ECS runs no containers, so there are those that somebody put here. */
  readonly stoppedTasks?: readonly Readonly<Record<string, unknown>>[]
}

export interface TaskSetRecord {
  /** `ecs-svc/` and 19 digits. */
  readonly id: string
  /** ARN with its revision. */
  readonly taskDefinition: string
  readonly createdMs: number
  status: 'PRIMARY' | 'ACTIVE' | 'DRAINING'
  /** Percent of the traffic. */
  trafficWeight: number
}

export interface TaskDefinitionRecord {
  readonly arn: string
  readonly family: string
  readonly revision: number
  readonly registeredMs: number
  /** What RegisterTaskDefinition was sent. */
  readonly definition: Readonly<Record<string, unknown>>
}

export interface LambdaFunctionRecord {
  readonly name: string
  /** What `$LATEST` holds, as a base64 SHA-256. */
  codeSha256: string
  readonly versions: {readonly version: string; readonly codeSha256: string; readonly publishedMs: number; readonly description?: string}[]
  readonly aliases: LambdaAliasRecord[]
}

export interface LambdaAliasRecord {
  readonly name: string
  version: string
  /** A second version with a share of the traffic, 0 to 1. */
  additional?: {readonly version: string; readonly weight: number}
}
