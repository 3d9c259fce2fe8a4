import {
  CodeDeployClient,
  CreateApplicationCommand,
  CreateDeploymentGroupCommand,
  paginateListApplications,
  paginateListDeploymentGroups,
  type CreateDeploymentGroupCommandInput
} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, S3Client} from '@aws-sdk/client-s3'
import type {RehearsalGroup, RehearsalSetupPort} from '../operations/ports.ts'
import {clientConfiguration, type ClientSettings} from './client-settings.ts'
import {toDeployError} from './errors.ts'

/** The embedded server looks at no role, but the API demands one. */
const anyRole = 'arn:aws:iam::000000000000:role/rehearsal'

/** Makes what a rehearsal deploys to, where it is not there from an earlier one. */
export function createRehearsalSetup(settings: ClientSettings): RehearsalSetupPort {
  const codedeploy = new CodeDeployClient(clientConfiguration(settings))
  const s3 = new S3Client({...clientConfiguration(settings), forcePathStyle: true})
  return {
    async applications() {
      const names: string[] = []
      for await (const page of paginateListApplications({client: codedeploy}, {})) names.push(...(page.applications ?? []))
      return names
    },
    async groups(applicationName) {
      const names: string[] = []
      for await (const page of paginateListDeploymentGroups({client: codedeploy}, {applicationName}))
        names.push(...(page.deploymentGroups ?? []))
      return names
    },
    async prepare({bucket, applicationName, deploymentGroupName}) {
      const group = {applicationName, deploymentGroupName, serviceRoleArn: anyRole}
      // With ACLs: whether the real bucket takes them, nobody knows here.
      await unlessThere('CreateBucket', bucket, () => s3.send(new CreateBucketCommand({Bucket: bucket, ObjectOwnership: 'ObjectWriter'})))
      await unlessThere('CreateApplication', applicationName, () => codedeploy.send(new CreateApplicationCommand({applicationName})))
      await unlessThere('CreateDeploymentGroup', deploymentGroupName, () => codedeploy.send(new CreateDeploymentGroupCommand(group)))
    },
    async prepareFunctions(wanted) {
      const {applicationName, deploymentGroupName, service} = wanted
      if (service !== undefined) {
        // Of no use to those who rehearse servers or Lambda.
        const {createRehearsedService} = await import('./rehearsed-service.ts')
        await unlessThere('CreateService', service.name, () => createRehearsedService(settings, service))
      }
      const computePlatform = service === undefined ? 'Lambda' : 'ECS'
      await unlessThere('CreateApplication', applicationName, () =>
        codedeploy.send(new CreateApplicationCommand({applicationName, computePlatform}))
      )
      await unlessThere('CreateDeploymentGroup', deploymentGroupName, () =>
        codedeploy.send(new CreateDeploymentGroupCommand(functionGroup(wanted)))
      )
    }
  }
}

/** Minutes that the old tasks are kept: some seconds of a rehearsal. */
const terminationWaitMinutes = 5

function functionGroup(wanted: RehearsalGroup): CreateDeploymentGroupCommandInput {
  const {applicationName, deploymentGroupName, deploymentConfigName, alarm, service} = wanted
  const listener = (name: string): string => `arn:aws:elasticloadbalancing:us-east-1:000000000000:listener/app/${name}`
  return {
    applicationName,
    deploymentGroupName,
    deploymentConfigName,
    serviceRoleArn: anyRole,
    deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'},
    alarmConfiguration: {enabled: true, alarms: [{name: alarm}]},
    autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']},
    ...(service && {
      ecsServices: [{clusterName: service.cluster, serviceName: service.name}],
      blueGreenDeploymentConfiguration: {
        deploymentReadyOption: {actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0},
        terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: terminationWaitMinutes}
      },
      loadBalancerInfo: {
        targetGroupPairInfoList: [
          {
            targetGroups: [{name: 'blue'}, {name: 'green'}],
            prodTrafficRoute: {listenerArns: [listener('production')]},
            ...(service.hasTestListener && {testTrafficRoute: {listenerArns: [listener('test')]}})
          }
        ]
      }
    })
  }
}

async function unlessThere(operation: string, subject: string, create: () => Promise<unknown>): Promise<void> {
  try {
    await create()
  } catch (error) {
    const problem = toDeployError(error, {operation, subject: `"${subject}"`})
    if (problem.code !== 'already-exists') throw problem
  }
}
