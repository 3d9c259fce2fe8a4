import {DeployError} from '../../src/core/errors.ts'
import type {
  EcsPort,
  EcsService,
  LambdaAlias,
  LambdaPort,
  LambdaVersion,
  StoppedTask,
  TaskDefinition
} from '../../src/operations/function-ports.ts'

type Call = keyof EcsPort | keyof LambdaPort

/** ECS and Lambda as a test scripts them. What is not there is `not-found`; every call is written down. */
export class FakeFunctions {
  /** By `cluster:service`. */
  readonly services = new Map<string, EcsService>()
  /** By ARN and by `family:revision`; what is registered is added. */
  readonly taskDefinitions = new Map<string, TaskDefinition>()
  readonly stopped: StoppedTask[] = []
  /** By `function:alias`. */
  readonly aliases = new Map<string, LambdaAlias>()
  /** By `function:version`, `$LATEST` included; what is published is added. */
  readonly versions = new Map<string, LambdaVersion>()
  /** What the next PublishVersion gives, by function; one that is there already stands for a function that has not changed. Default: 1. */
  readonly nextVersions = new Map<string, LambdaVersion>()
  readonly registered: Readonly<Record<string, unknown>>[] = []
  /** The functions that were published, once for each call. */
  readonly published: string[] = []
  /** Such as `getAlias shop live`. */
  readonly calls: string[] = []
  /** Thrown by the next calls of that name, one each; `undefined` lets one through. */
  readonly faults: Partial<Record<Call, (DeployError | undefined)[]>> = {}
  /** Told before each call answers. */
  onCall: (call: Call, ...asked: readonly string[]) => void = () => undefined

  /** A function with an alias, and with the versions up to the one that it points at. */
  addFunction(name: string, {alias, version}: {readonly alias?: string; readonly version: number}): void {
    this.versions.set(`${name}:$LATEST`, {version: '$LATEST', state: 'Active'})
    for (let number = 1; number <= version; number++) this.versions.set(`${name}:${number}`, {version: String(number), state: 'Active'})
    if (alias !== undefined) this.aliases.set(`${name}:${alias}`, {name: alias, version: String(version), weights: {}})
    this.nextVersions.set(name, {version: String(version + 1), state: 'Active'})
  }

  addTaskDefinition(family: string, revision: number, parts: Partial<TaskDefinition> = {}): TaskDefinition {
    const arn = `arn:aws:ecs:eu-central-1:111122223333:task-definition/${family}:${revision}`
    const definition = {
      arn,
      family,
      revision,
      containers: [{name: 'web', ports: [{from: 8080, to: 8080}]}],
      networkMode: 'awsvpc',
      ...parts
    }
    for (const reference of [arn, `${family}:${revision}`, family]) this.taskDefinitions.set(reference, definition)
    return definition
  }

  /** One that CodeDeploy deploys to, and that runs that task definition. */
  addService(cluster: string, service: string, parts: Partial<EcsService> = {}): void {
    this.services.set(`${cluster}:${service}`, {
      cluster,
      service,
      deploymentController: 'CODE_DEPLOY',
      status: 'ACTIVE',
      capacityProviderStrategy: [],
      loadBalancers: [{containerName: 'web', containerPort: 8080}],
      ...parts
    })
  }

  readonly ecs: EcsPort = {
    describeService: (cluster, service) =>
      this.#answer('describeService', [cluster, service], () => this.services.get(`${cluster}:${service}`)),
    describeTaskDefinition: reference => this.#answer('describeTaskDefinition', [reference], () => this.taskDefinitions.get(reference)),
    registerTaskDefinition: async definition => {
      const family = String(definition['family'])
      await this.#answer('registerTaskDefinition', [family], () => family)
      this.registered.push(definition)
      const latest = this.taskDefinitions.get(family)?.revision ?? 0
      return this.addTaskDefinition(family, latest + 1)
    },
    stoppedTasks: (cluster, service) => this.#answer('stoppedTasks', [cluster, service], () => this.stopped)
  }

  readonly lambda: LambdaPort = {
    getAlias: (functionName, alias) => this.#answer('getAlias', [functionName, alias], () => this.aliases.get(`${functionName}:${alias}`)),
    getVersion: (functionName, qualifier) =>
      this.#answer('getVersion', [functionName, qualifier], () => this.versions.get(`${functionName}:${qualifier}`)),
    publishVersion: async functionName => {
      const next = await this.#answer('publishVersion', [functionName], () => this.nextVersions.get(functionName))
      this.published.push(functionName)
      const key = `${functionName}:${next.version}`
      if (!this.versions.has(key)) this.versions.set(key, next)
      return next
    }
  }

  #answer<T>(call: Call, asked: readonly string[], find: () => T | undefined): Promise<T> {
    this.calls.push([call, ...asked].join(' '))
    this.onCall(call, ...asked)
    const fault = this.faults[call]?.shift()
    if (fault) return Promise.reject(fault)
    const found = find()
    return found === undefined
      ? Promise.reject(new DeployError('not-found', `there is no ${asked.join(' ')}`, {errorName: 'ResourceNotFoundException'}))
      : Promise.resolve(found)
  }
}

const {ecs, lambda} = new FakeFunctions()
/** An account without ECS services and Lambda functions. */
export const noFunctions: {readonly ecs: EcsPort; readonly lambda: LambdaPort} = {ecs, lambda}
