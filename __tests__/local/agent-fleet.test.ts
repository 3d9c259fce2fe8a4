import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {existsSync} from 'node:fs'
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {CodeDeployClient, CreateDeploymentCommand, GetDeploymentCommand, ListDeploymentTargetsCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, PutObjectCommand, S3Client} from '@aws-sdk/client-s3'
import {pack} from 'tar-stream'
import {createAgentFleet} from '../../src/local/agent-fleet.ts'
import type {HostOutput} from '../../src/local/host-port.ts'
import type {LocalCodeDeploy} from '../../src/local/start.ts'
import {startLocalCodeDeploy} from '../../src/local/start.ts'
import {createGroup} from './local-fixture.ts'

let directory: string
let local: LocalCodeDeploy
let codedeploy: CodeDeployClient
let s3: S3Client
const output: HostOutput[] = []
const notices: string[] = []

async function open(instances: number): Promise<void> {
  local = await startLocalCodeDeploy({
    dataDirectory: directory,
    instances,
    createHosts: createAgentFleet({env: process.env, onNotice: message => notices.push(message)}),
    onHookOutput: line => output.push(line)
  })
  const settings = {endpoint: local.endpoint, region: local.region, credentials: {accessKeyId: 'any', secretAccessKey: 'any'}}
  codedeploy = new CodeDeployClient(settings)
  s3 = new S3Client({...settings, forcePathStyle: true})
}

async function close(): Promise<void> {
  codedeploy.destroy()
  s3.destroy()
  await local.close()
}

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codedeploy-kit-agents-'))
  output.length = 0
  await open(2)
  await s3.send(new CreateBucketCommand({Bucket: 'releases'}))
  await createGroup({codedeploy})
})
afterEach(async () => {
  await close()
  await rm(directory, {recursive: true, force: true})
})

const appSpec = `version: 0.0
os: linux
files:
  - source: /page.html
    destination: /var/www
hooks:
  AfterInstall:
    - location: hook.sh
      timeout: 60
`

async function bundle(page: string, hook: string): Promise<Buffer> {
  const archive = pack()
  archive.entry({name: 'appspec.yml'}, appSpec)
  archive.entry({name: 'page.html'}, page)
  archive.entry({name: 'hook.sh', mode: 0o755}, `#!/bin/sh\n${hook}\n`)
  archive.finalize()
  const pieces: Buffer[] = []
  for await (const piece of archive) pieces.push(piece as Buffer)
  return gzipSync(Buffer.concat(pieces))
}

async function deploy(key: string): Promise<{status: string | undefined; code: string | undefined; id: string}> {
  const {deploymentId: id = ''} = await codedeploy.send(
    new CreateDeploymentCommand({
      applicationName: 'shop',
      deploymentGroupName: 'production',
      deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
      revision: {revisionType: 'S3', s3Location: {bucket: 'releases', key, bundleType: 'tgz'}}
    })
  )
  for (;;) {
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId: id}))
    if (deploymentInfo?.completeTime !== undefined) return {status: deploymentInfo.status, code: deploymentInfo.errorInformation?.code, id}
  }
}

const pageOf = (instance: string): string => join(directory, 'instances', instance, 'root', 'var/www/page.html')
const testOnPosix = process.platform === 'win32' ? test.skip : test

describe('real agents', () => {
  testOnPosix('unpack, install and run hooks on each instance, and deploy over it after a restart', async () => {
    await s3.send(new PutObjectCommand({Bucket: 'releases', Key: '1', Body: await bundle('one', 'echo hello from $DEPLOYMENT_GROUP_NAME')}))
    await s3.send(new PutObjectCommand({Bucket: 'releases', Key: '2', Body: await bundle('two', 'true')}))
    const first = await deploy('1')
    expect(first).toMatchObject({status: 'Succeeded'})
    expect(await readFile(pageOf('instance-1'), 'utf8')).toBe('one')
    expect(output.map(({target, lifecycleEvent, line}) => `${target} ${lifecycleEvent} ${line}`).sort()).toEqual([
      'instance-1 AfterInstall hello from production',
      'instance-2 AfterInstall hello from production'
    ])
    const {targetIds} = await codedeploy.send(new ListDeploymentTargetsCommand({deploymentId: first.id}))
    expect(targetIds).toEqual(['instance-1', 'instance-2'])

    await close()
    await open(2)
    expect(await deploy('2')).toMatchObject({status: 'Succeeded'})
    expect(await readFile(pageOf('instance-2'), 'utf8')).toBe('two')
  })

  testOnPosix('report a key that is not there as S3 does, and a failed hook', async () => {
    expect(await deploy('nothing')).toMatchObject({status: 'Failed', code: 'HEALTH_CONSTRAINTS'})
    const saved = await readFile(join(directory, 'codedeploy', 'deployments', `${(await deploy('nothing')).id}.json`), 'utf8')
    expect(saved).toContain('The specified key does not exist.')
    await s3.send(new PutObjectCommand({Bucket: 'releases', Key: '3', Body: await bundle('three', 'exit 3')}))
    const {id, status} = await deploy('3')
    expect(status).toBe('Failed')
    expect(await readFile(join(directory, 'codedeploy', 'deployments', `${id}.json`), 'utf8')).toContain('failed with exit code 3')
  })
})

test('the real root for several instances is refused, and leaves the directory free', async () => {
  const options = {
    dataDirectory: join(directory, 'other'),
    instances: 2,
    createHosts: createAgentFleet({env: process.env, root: '/'})
  }
  await expect(startLocalCodeDeploy(options)).rejects.toMatchObject({code: 'usage', input: 'root'})
  expect(existsSync(join(directory, 'other', 'lock'))).toBe(false)
})
