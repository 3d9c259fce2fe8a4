import {afterEach, beforeEach, describe, expect} from '@jest/globals'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import {
  ContinueDeploymentCommand,
  CreateDeploymentCommand,
  CreateDeploymentGroupCommand,
  GetDeploymentCommand,
  StopDeploymentCommand
} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, PutObjectCommand} from '@aws-sdk/client-s3'
import {pack} from 'tar-stream'
import {createAgentFleet} from '../../src/local/agent-fleet.ts'
import type {Fixture} from './local-fixture.ts'
import {createGroup, deploy, ended, roleArn, startFixture} from './local-fixture.ts'
import {unixTest as test} from './host/hook-fixture.ts'

let directory: string
let fixture: Fixture
/** `INSTANCE EVENT REVISION`: every hook says which revision it is from. */
let said: string[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codedeploy-kit-traffic-'))
  said = []
  fixture = await startFixture({
    instances: 2,
    directory,
    createHosts: async context =>
      await createAgentFleet({env: process.env})({
        ...context,
        onHookOutput: ({target, lifecycleEvent, line}) => said.push(`${target} ${lifecycleEvent} ${line}`)
      })
  })
  await fixture.s3.send(new CreateBucketCommand({Bucket: 'releases'}))
  for (const key of ['1', '2']) await fixture.s3.send(new PutObjectCommand({Bucket: 'releases', Key: key, Body: await bundle(key)}))
})
afterEach(async () => {
  await fixture.close()
  await rm(directory, {recursive: true, force: true})
})

const events = ['ApplicationStop', 'ApplicationStart', 'BeforeBlockTraffic', 'BeforeAllowTraffic']

async function bundle(revision: string): Promise<Buffer> {
  const hooks = events.map(event => `  ${event}:\n    - location: hook.sh\n`).join('')
  const archive = pack()
  archive.entry({name: 'appspec.yml'}, `version: 0.0\nos: linux\nhooks:\n${hooks}`)
  archive.entry({name: 'hook.sh', mode: 0o755}, `#!/bin/sh\necho ${revision}\n`)
  archive.finalize()
  const pieces: Buffer[] = []
  for await (const piece of archive) pieces.push(piece as Buffer)
  return gzipSync(Buffer.concat(pieces))
}

describe('real agents', () => {
  test('run the scripts of what is installed when they are restarted', async () => {
    await createGroup(fixture, {deploymentConfigName: 'CodeDeployDefault.AllAtOnce'})
    await ended(fixture, await deploy(fixture, '1'))
    said.length = 0
    const {deploymentId = ''} = await fixture.codedeploy.send(
      new CreateDeploymentCommand({applicationName: 'shop', deploymentGroupName: 'production', deploymentMode: 'RESTART'})
    )
    expect(await ended(fixture, deploymentId)).toBe('Succeeded')
    expect(said.toSorted()).toEqual([1, 2].flatMap(host => [`instance-${host} ApplicationStart 1`, `instance-${host} ApplicationStop 1`]))
  })

  test('run the scripts of their own revision when the traffic is shifted, and when it is shifted back', async () => {
    const {codedeploy} = fixture
    await createGroup(fixture)
    await codedeploy.send(
      new CreateDeploymentGroupCommand({
        applicationName: 'shop',
        deploymentGroupName: 'green',
        serviceRoleArn: roleArn,
        deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'},
        blueGreenDeploymentConfiguration: {
          terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: 60}
        }
      })
    )
    const place = {deploymentGroupName: 'green'}
    const shifted = async (deploymentId: string): Promise<void> => {
      for (;;) {
        const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId}))
        if (deploymentInfo?.instanceTerminationWaitTimeStarted === true) return
        if (deploymentInfo?.completeTime !== undefined) throw new Error(`it is ${deploymentInfo.status}`)
      }
    }
    const end = async (deploymentId: string): Promise<void> => {
      await codedeploy.send(new ContinueDeploymentCommand({deploymentId, deploymentWaitType: 'TERMINATION_WAIT'}))
      expect(await ended(fixture, deploymentId)).toBe('Succeeded')
    }
    const first = await deploy(fixture, '1', place)
    await shifted(first)
    // Nothing was ever installed on the original instance.
    expect(said.splice(0)).toEqual(['instance-2 ApplicationStart 1', 'instance-2 BeforeAllowTraffic 1'])
    await end(first)
    const second = await deploy(fixture, '2', place)
    await shifted(second)
    expect(said.splice(0)).toEqual(['instance-1 ApplicationStart 2', 'instance-1 BeforeAllowTraffic 2', 'instance-2 BeforeBlockTraffic 1'])
    await codedeploy.send(new StopDeploymentCommand({deploymentId: second, autoRollbackEnabled: true}))
    await ended(fixture, second)
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId: second}))
    expect(await ended(fixture, deploymentInfo?.rollbackInfo?.rollbackDeploymentId ?? '')).toBe('Succeeded')
    expect(said).toEqual(['instance-2 BeforeAllowTraffic 1', 'instance-1 BeforeBlockTraffic 2'])
  })
})
