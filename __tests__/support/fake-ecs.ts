import type {EcsService} from '../../src/operations/function-ports.ts'
import {FakeFunctions} from './fake-functions.ts'

export const taskDefinitionArn = (name: string): string => `arn:aws:ecs:eu-central-1:111122223333:task-definition/${name}`

/** The service `shop` of cluster `main`: its tasks are of `shop:6`, behind a load balancer. */
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

/** ECS with that service and the revisions 1 to 7 of `shop`, each of a container `web` with a port and one without, `log`. */
export function shopOnEcs(): FakeFunctions {
  const fake = new FakeFunctions()
  fake.addService('main', 'shop', ecsService())
  const containers = [
    {name: 'web', ports: [{from: 8080, to: 8080}]},
    {name: 'log', ports: []}
  ]
  for (let revision = 1; revision <= 7; revision++) fake.addTaskDefinition('shop', revision, {containers})
  return fake
}
