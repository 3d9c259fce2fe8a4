import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  CodeDeployClient,
  CreateApplicationCommand,
  CreateDeploymentCommand,
  CreateDeploymentGroupCommand,
  GetDeploymentCommand
} from '@aws-sdk/client-codedeploy'
import type {CreateDeploymentCommandInput, CreateDeploymentGroupCommandInput} from '@aws-sdk/client-codedeploy'
import {S3Client} from '@aws-sdk/client-s3'
import type {LocalCodeDeploy, LocalCodeDeployOptions} from '../../src/local/start.ts'
import {startLocalCodeDeploy} from '../../src/local/start.ts'
import {ScriptedFleet} from './scripted-host.ts'

export const roleArn = 'arn:aws:iam::000000000000:role/codedeploy'

/** An embedded CodeDeploy with scripted hosts, and AWS's own clients for it. */
export interface Fixture {
  readonly local: LocalCodeDeploy
  readonly fleet: ScriptedFleet
  readonly directory: string
  readonly codedeploy: CodeDeployClient
  readonly s3: S3Client
  close(): Promise<void>
}

export interface FixtureOptions extends Partial<
  Pick<LocalCodeDeployOptions, 'clock' | 'createHosts' | 'faults' | 'hookFunctions' | 'linger'>
> {
  readonly instances?: number
  readonly fleet?: ScriptedFleet
  /** Default: a new one, removed at the end. */
  readonly directory?: string
  readonly region?: string
}

export async function startFixture({
  instances = 1,
  fleet = new ScriptedFleet(),
  directory: given,
  region = 'us-east-1',
  ...rest
}: FixtureOptions = {}): Promise<Fixture> {
  const directory = given ?? (await mkdtemp(join(tmpdir(), 'codedeploy-kit-local-')))
  const local = await startLocalCodeDeploy({
    dataDirectory: directory,
    instances,
    region,
    createHosts: () => ({hosts: fleet.hosts(instances)}),
    ...rest
  })
  const settings = {endpoint: local.endpoint, region, credentials: {accessKeyId: 'any', secretAccessKey: 'any'}, maxAttempts: 1}
  const codedeploy = new CodeDeployClient(settings)
  const s3 = new S3Client({...settings, forcePathStyle: true})
  return {
    local,
    fleet,
    directory,
    codedeploy,
    s3,
    async close() {
      codedeploy.destroy()
      s3.destroy()
      await local.close()
      if (given === undefined) await rm(directory, {recursive: true, force: true})
    }
  }
}

export async function createGroup(
  {codedeploy}: Pick<Fixture, 'codedeploy'>,
  settings: Partial<CreateDeploymentGroupCommandInput> = {}
): Promise<void> {
  await codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))
  await codedeploy.send(
    new CreateDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName: 'production', serviceRoleArn: roleArn, ...settings})
  )
}

/** Creates a deployment of `s3://releases/KEY`, which the scripted hosts never open. */
export async function deploy({codedeploy}: Fixture, key: string, settings: Partial<CreateDeploymentCommandInput> = {}): Promise<string> {
  const {deploymentId} = await codedeploy.send(
    new CreateDeploymentCommand({
      applicationName: 'shop',
      deploymentGroupName: 'production',
      revision: {revisionType: 'S3', s3Location: {bucket: 'releases', key, bundleType: 'tgz'}},
      ...settings
    })
  )
  if (deploymentId === undefined) throw new Error('no deployment id')
  return deploymentId
}

export interface WireAnswer {
  readonly status: number
  /** The error's name. */
  readonly type: string | undefined
  readonly message: string
  readonly output: object
}

/** A request as it is on the wire, for what the SDK's types forbid: what came back, and its error name. */
export async function call({local}: Fixture, operation: string, input: unknown): Promise<WireAnswer> {
  const response = await fetch(local.endpoint, {
    method: 'POST',
    headers: {'x-amz-target': `CodeDeploy_20141006.${operation}`, 'content-type': 'application/x-amz-json-1.1'},
    body: typeof input === 'string' ? input : JSON.stringify(input)
  })
  const text = await response.text()
  const output = (text === '' ? {} : JSON.parse(text)) as {__type?: string; message?: string}
  return {status: response.status, type: output.__type, message: output.message ?? '', output}
}

/** Polls without sleeping: scripted hosts need turns of the event loop, not time. */
export async function ended({codedeploy}: Fixture, deploymentId: string): Promise<string> {
  for (;;) {
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId}))
    const status = deploymentInfo?.status ?? ''
    if (['Succeeded', 'Failed', 'Stopped'].includes(status)) return status
  }
}
