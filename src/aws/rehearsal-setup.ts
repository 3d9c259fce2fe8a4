import {
  CodeDeployClient,
  CreateApplicationCommand,
  CreateDeploymentGroupCommand,
  paginateListApplications,
  paginateListDeploymentGroups
} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, S3Client} from '@aws-sdk/client-s3'
import type {RehearsalSetupPort} from '../operations/ports.ts'
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
    }
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
