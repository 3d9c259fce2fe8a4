import {CreateServiceCommand, DescribeServicesCommand, ECSClient} from '@aws-sdk/client-ecs'
import type {RehearsalGroup} from '../operations/ports.ts'
import {clientConfiguration, type ClientSettings} from './client-settings.ts'

/** Makes the ECS service of a rehearsal, with two tasks, unless it is there. */
export async function createRehearsedService(
  settings: ClientSettings,
  {cluster, name, taskDefinition, container}: NonNullable<RehearsalGroup['service']>
): Promise<void> {
  const client = new ECSClient(clientConfiguration(settings))
  // A cluster that is not there has no services either.
  const known = await client.send(new DescribeServicesCommand({cluster, services: [name]})).catch(() => undefined)
  if ((known?.services ?? []).length > 0) return
  await client.send(
    new CreateServiceCommand({
      cluster,
      serviceName: name,
      taskDefinition,
      desiredCount: 2,
      deploymentController: {type: 'CODE_DEPLOY'},
      loadBalancers: [
        {
          targetGroupArn: 'arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/blue/0000000000000000',
          containerName: container.name,
          containerPort: container.port
        }
      ]
    })
  )
}
