import {CodeDeployClient, CreateApplicationCommand, CreateDeploymentGroupCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, S3Client} from '@aws-sdk/client-s3'
import {cli, written, type Workshop} from './program.ts'

/** The embedded CodeDeploy as a child process: with the bucket `revisions` and the group `production` of the application `shop`. */
export interface LocalAccount {
  readonly codedeploy: CodeDeployClient
  readonly s3: S3Client
  /** What a child process needs to reach it. */
  readonly environment: Readonly<Record<string, string>>
  stop(): Promise<void>
}

export async function startLocalAccount(workshop: Workshop, instances = 1): Promise<LocalAccount> {
  const {child, ended} = workshop.start(cli, ['local', '--instances', String(instances)])
  const endpoint = /^http:\/\/127\.0\.0\.1:\d+/.exec(await written(child, /\n/))?.[0] ?? ''
  const settings = {endpoint, region: 'us-east-1', credentials: {accessKeyId: 'x', secretAccessKey: 'x'}}
  const codedeploy = new CodeDeployClient(settings)
  const s3 = new S3Client({...settings, forcePathStyle: true})
  await s3.send(new CreateBucketCommand({Bucket: 'revisions'}))
  await codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))
  await codedeploy.send(
    new CreateDeploymentGroupCommand({
      applicationName: 'shop',
      deploymentGroupName: 'production',
      serviceRoleArn: 'arn:aws:iam::000000000000:role/r'
    })
  )
  return {
    codedeploy,
    s3,
    environment: {AWS_ENDPOINT_URL: endpoint, AWS_REGION: 'us-east-1', AWS_ACCESS_KEY_ID: 'x', AWS_SECRET_ACCESS_KEY: 'x'},
    stop: async () => {
      child.kill('SIGTERM')
      await ended
    }
  }
}
