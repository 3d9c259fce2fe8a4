import type {PortRange} from '../core/mapped-ports.ts'

/** ECS, in our words. Failures are `DeployError`s; `not-found` for what does not exist. */
export interface EcsPort {
  describeService(cluster: string, service: string, signal?: AbortSignal): Promise<EcsService>
  /** `reference`: an ARN, `family:revision`, or a family for its latest revision. */
  describeTaskDefinition(reference: string, signal?: AbortSignal): Promise<TaskDefinition>
  /**
   * RegisterTaskDefinition with these members, in AWS's own words; sent once. A call whose answer was lost may leave a revision that nothing
   * uses; nothing runs from it.
   */
  registerTaskDefinition(definition: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<TaskDefinition>
  /** Tasks of the service that stopped, and why, the latest first: all, or some 500 where there are more. ECS forgets them after an hour. */
  stoppedTasks(cluster: string, service: string, signal?: AbortSignal): Promise<readonly StoppedTask[]>
}

/** What a deployment needs to know about its ECS service. */
export interface EcsService {
  readonly cluster: string
  readonly service: string
  /** `CODE_DEPLOY`, `ECS` (rolling), `EXTERNAL`, or a newer one. */
  readonly deploymentController: string
  /** `ACTIVE`, `DRAINING` or `INACTIVE`. */
  readonly status: string
  /** ARN of the task definition that has the traffic. */
  readonly taskDefinition?: string
  /** `LATEST` for a service that is set so, whatever version its tasks have for it. */
  readonly platformVersion?: string
  readonly capacityProviderStrategy: readonly CapacityProviderItem[]
  readonly network?: AwsvpcNetwork
  readonly loadBalancers: readonly {readonly containerName?: string; readonly containerPort?: number}[]
  /** Task sets beside the one that has the traffic: of a deployment that is under way, or left by one that was stopped. */
  readonly otherTaskSets?: readonly {readonly taskDefinition: string; readonly status: string}[]
}

export interface CapacityProviderItem {
  readonly capacityProvider: string
  readonly base?: number
  readonly weight?: number
}

export interface AwsvpcNetwork {
  readonly subnets: readonly string[]
  readonly securityGroups: readonly string[]
  /** `ENABLED` or `DISABLED`. */
  readonly assignPublicIp?: string
}

export interface TaskDefinition {
  /** With its revision. */
  readonly arn: string
  readonly family: string
  readonly revision: number
  readonly containers: readonly {readonly name: string; readonly ports: readonly PortRange[]}[]
  /** `awsvpc`, `bridge`, `host`, `none`. */
  readonly networkMode?: string
}

export interface StoppedTask {
  /** Last part of the ARN. */
  readonly id: string
  /** ARN of the task definition. */
  readonly taskDefinition: string
  readonly stoppedReason?: string
  readonly stopCode?: string
  readonly stoppedAtMs?: number
  readonly containers: readonly {readonly name: string; readonly exitCode?: number; readonly reason?: string}[]
}

/** Lambda, in our words. Failures are `DeployError`s; `not-found` for what does not exist. */
export interface LambdaPort {
  getAlias(functionName: string, alias: string, signal?: AbortSignal): Promise<LambdaAlias>
  /** `qualifier`: a version or `$LATEST`. */
  getVersion(functionName: string, qualifier: string, signal?: AbortSignal): Promise<LambdaVersion>
  /** Publishes what `$LATEST` holds, with the function's own description; an unchanged function gives the version that has it already. */
  publishVersion(functionName: string, signal?: AbortSignal): Promise<LambdaVersion>
}

export interface LambdaAlias {
  readonly name: string
  readonly version: string
  /** Share of the traffic, 0 to 1, of further versions: a weighted alias. */
  readonly weights: Readonly<Record<string, number>>
}

export interface LambdaVersion {
  /** A number as text, or `$LATEST`. */
  readonly version: string
  /** `Pending`, `Active`, `Inactive` or `Failed`. */
  readonly state?: string
}
