import {DeployError} from '../../src/core/errors.ts'
import type {EcsPort, EcsService, StoppedTask, TaskDefinition} from '../../src/operations/function-ports.ts'

export const taskDefinitionArn = (name: string): string => `arn:aws:ecs:eu-west-1:111122223333:task-definition/${name}`

/** A service that CodeDeploy deploys to, behind a load balancer, in two subnets. */
export function ecsService(more: Partial<EcsService> = {}): EcsService {
  return {
    cluster: 'main',
    service: 'shop',
    deploymentController: 'CODE_DEPLOY',
    status: 'ACTIVE',
    taskDefinition: taskDefinitionArn('shop:6'),
    capacityProviderStrategy: [],
    loadBalancers: [{containerName: 'web', containerPort: 8080}],
    ...more
  }
}

export function taskDefinition(name: string, more: Partial<TaskDefinition> = {}): TaskDefinition {
  const [family = '', revision = '1'] = name.split(':')
  return {
    arn: taskDefinitionArn(`${family}:${revision}`),
    family,
    revision: Number(revision),
    containers: [
      {name: 'web', ports: [8080]},
      {name: 'log', ports: []}
    ],
    networkMode: 'awsvpc',
    ...more
  }
}

/** ECS with one service and the revisions 1 to 7 of `shop`; what is registered becomes the next revision. */
export class FakeEcs {
  service: EcsService | DeployError = ecsService()
  readonly definitions = new Map<string, TaskDefinition>()
  describeFault: DeployError | undefined
  registerFault: DeployError | undefined
  stopped: readonly StoppedTask[] | DeployError = []
  readonly registered: Readonly<Record<string, unknown>>[] = []
  readonly calls: string[] = []

  constructor() {
    for (let revision = 1; revision <= 7; revision++) this.#add(taskDefinition(`shop:${revision}`))
  }

  readonly port: EcsPort = {
    describeService: (cluster, service) => {
      this.calls.push(`describeService ${cluster}:${service}`)
      return this.service instanceof DeployError ? Promise.reject(this.service) : Promise.resolve(this.service)
    },
    describeTaskDefinition: reference => {
      this.calls.push(`describeTaskDefinition ${reference}`)
      if (this.describeFault) return Promise.reject(this.describeFault)
      const found = this.definitions.get(reference.replace(/^arn:.*:task-definition\//, ''))
      return found ? Promise.resolve(found) : Promise.reject(new DeployError('not-found', `no task definition ${reference}`))
    },
    registerTaskDefinition: definition => {
      this.calls.push(`registerTaskDefinition ${String(definition['family'])}`)
      if (this.registerFault) return Promise.reject(this.registerFault)
      this.registered.push(definition)
      const family = String(definition['family'])
      const revision = [...this.definitions.values()].filter(each => each.family === family).length + 1
      return Promise.resolve(this.#add(taskDefinition(`${family}:${revision}`)))
    },
    stoppedTasks: (cluster, service) => {
      this.calls.push(`stoppedTasks ${cluster}:${service}`)
      return this.stopped instanceof DeployError ? Promise.reject(this.stopped) : Promise.resolve(this.stopped)
    }
  }

  #add(definition: TaskDefinition): TaskDefinition {
    this.definitions.set(`${definition.family}:${definition.revision}`, definition)
    return definition
  }
}
