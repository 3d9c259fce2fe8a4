import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  CreateDeploymentCommand,
  GetDeploymentCommand,
  ListApplicationRevisionsCommand,
  ListDeploymentsCommand,
  UpdateDeploymentGroupCommand
} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, ListObjectsV2Command, PutObjectCommand} from '@aws-sdk/client-s3'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {deploy, type DeployResult, type OperationEvent} from '../../src/index.ts'
import {describeRun} from '../../src/deployment/run-marker.ts'
import {createGroup, deploy as deployByHand, startFixture, type Fixture} from '../local/local-fixture.ts'

type Options = Parameters<typeof deploy>[0]

let fixture: Fixture
let events: OperationEvent[]
let source: string
beforeAll(() => {
  source = mkdtempSync(join(tmpdir(), 'kit-target-'))
  const appSpec = ['version: 0.0', 'os: linux', 'hooks:', '  BeforeBlockTraffic:', '    - location: drain.sh', '      timeout: 60', '']
  writeFileSync(join(source, 'appspec.yml'), appSpec.join('\n'))
  writeFileSync(join(source, 'drain.sh'), '#!/bin/sh\nset -e\ntrue\n', {mode: 0o755})
})
afterAll(() => rmSync(source, {recursive: true, force: true}))
beforeEach(async () => {
  fixture = await startFixture({instances: 2})
  events = []
  await fixture.s3.send(new CreateBucketCommand({Bucket: 'releases'}))
  await fixture.s3.send(new PutObjectCommand({Bucket: 'releases', Key: '1', Body: 'bundle'}))
})
afterEach(async () => {
  await fixture.close()
})

const run = (options: Partial<Options> = {}): Promise<DeployResult> =>
  deploy({
    endpoint: fixture.local.endpoint,
    region: 'us-east-1',
    credentials: {accessKeyId: 'any', secretAccessKey: 'any'},
    pollInterval: 10,
    applicationName: 'shop',
    deploymentGroupName: 'production',
    revision: {type: 's3', bucket: 'releases', key: '1', bundleType: 'tgz'},
    onEvent: event => void events.push(event),
    ...options
  })

const blueGreen = {
  deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
  deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'}
} as const

describe('over the wire', () => {
  test('settings arrive as AWS has them', async () => {
    await createGroup(fixture, blueGreen)
    const {deploymentId, outcome} = await run({
      targetTagFilters: '[{Key: Name, Value: nobody}]',
      overrideAlarms: ['cpu'],
      deploymentOptions: 'autoRollbackConfiguration: {enabled: true, events: [DEPLOYMENT_STOP_ON_ALARM]}',
      onNoTargets: 'ignore',
      waitFor: 'none'
    })
    expect(outcome).toBe('left-running')
    const {deploymentInfo} = await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo).toMatchObject({
      targetInstances: {tagFilters: [{Key: 'Name', Value: 'nobody', Type: 'KEY_AND_VALUE'}]},
      overrideAlarmConfiguration: {enabled: true, alarms: [{name: 'cpu'}]},
      autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM']}
    })
  })

  test('what an in-place group refuses is refused before the upload', async () => {
    await createGroup(fixture)
    const upload = {s3Bucket: 'releases', source}
    for (const [options, input] of [
      [{targetAutoScalingGroups: ['green']}, 'target-auto-scaling-groups'],
      [{deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce'}, 'deployment-config-name'],
      [{deploymentConfigName: 'CodeDeployDefault.HalfAtATme'}, 'deployment-config-name']
    ] as const)
      await expect(deploy({...wireOnly(), ...upload, ...options})).rejects.toMatchObject({input})
    const {Contents = []} = await fixture.s3.send(new ListObjectsV2Command({Bucket: 'releases'}))
    expect(Contents.map(({Key}) => Key)).toEqual(['1'])
  })

  test('a dry run leaves nothing behind: no object, no revision, no deployment', async () => {
    await createGroup(fixture)
    const result = await deploy({...wireOnly(), s3Bucket: 'releases', source, dryRun: true})
    expect(result).toMatchObject({outcome: 'skipped', request: {deploymentGroupName: 'production'}})
    const {Contents = []} = await fixture.s3.send(new ListObjectsV2Command({Bucket: 'releases'}))
    expect(Contents.map(({Key}) => Key)).toEqual(['1'])
    const {revisions = []} = await fixture.codedeploy.send(new ListApplicationRevisionsCommand({applicationName: 'shop'}))
    expect(revisions).toEqual([])
    const {deployments = []} = await fixture.codedeploy.send(new ListDeploymentsCommand({}))
    expect(deployments).toEqual([])
  })

  test('the request of a dry run is what AWS takes', async () => {
    await createGroup(fixture, blueGreen)
    const {request} = await run({dryRun: true, overrideAlarms: 'none', targetAutoScalingGroups: ['green'], autoRollback: false})
    if (!request) throw new Error('no request')
    const {deploymentId} = await fixture.codedeploy.send(new CreateDeploymentCommand(request))
    expect(deploymentId).toMatch(/^d-/)
  })

  test('a hook around the traffic is a warning until the group has a load balancer', async () => {
    await createGroup(fixture)
    const rules = async (): Promise<readonly string[]> => {
      const {diagnostics} = await deploy({...wireOnly(), s3Bucket: 'releases', source, dryRun: true})
      return diagnostics.map(({rule}) => rule)
    }
    expect(await rules()).toContain('hook-never-runs')
    await fixture.codedeploy.send(
      new UpdateDeploymentGroupCommand({
        applicationName: 'shop',
        currentDeploymentGroupName: 'production',
        loadBalancerInfo: {targetGroupInfoList: [{name: 'web'}]},
        deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITH_TRAFFIC_CONTROL'}
      })
    )
    expect(await rules()).not.toContain('hook-never-runs')
  })
})

describe('one at a time', () => {
  test('whoever waited tells for whom, and sees that a newer run was faster', async () => {
    await createGroup(fixture, {deploymentConfigName: 'CodeDeployDefault.AllAtOnce'})
    fixture.fleet.script = ({event}) => (event === 'Install' ? 'hang' : undefined)
    const workflow = 'octo/shop/deploy.yml'
    const description = describeRun({run: '101', attempt: 1, nonce: 'newer', workflow}, 'octo/shop by mona')
    const newer = await deployByHand(fixture, '1', {description})
    await fixture.fleet.hanging(2)
    const waiting = run({run: {id: '100', attempt: 1, workflow}, onStaleRun: 'allow'})
    const superseded = run({run: {id: '99', attempt: 1, workflow}, onStaleRun: 'skip', onActiveDeployment: 'wait'})
    expect(await superseded).toMatchObject({outcome: 'superseded', errorMessage: expect.stringContaining(newer) as unknown})
    fixture.fleet.script = () => undefined
    fixture.fleet.release()
    expect((await waiting).outcome).toBe('succeeded')
    const told = events.find(({type}) => type === 'waiting-for-active-deployment')
    expect(told).toMatchObject({activeDeploymentId: newer, status: 'InProgress', startedBy: 'run 101 (attempt 1): octo/shop by mona'})
  })
})

test.each([
  ['warn', 'succeeded', 1],
  ['ignore', 'succeeded', 0],
  ['fail', 'failed', 0]
] as const)(
  'a deployment that succeeded but for one instance, with on-partial-failure: %s',
  async (onPartialFailure, outcome, warnings) => {
    await createGroup(fixture, {deploymentConfigName: 'CodeDeployDefault.AllAtOnce'})
    let failing: string | undefined
    fixture.fleet.script = (_command, host) => (host === (failing ??= host) ? 'fail' : undefined)
    const result = await run({onPartialFailure})
    expect(result).toMatchObject({outcome, deploymentStatus: 'Succeeded', overview: {succeeded: 1, failed: 1}})
    expect(events.filter(({type}) => type === 'warning')).toHaveLength(warnings)
  }
)

function wireOnly() {
  return {
    endpoint: fixture.local.endpoint,
    region: 'us-east-1',
    credentials: {accessKeyId: 'any', secretAccessKey: 'any'},
    applicationName: 'shop',
    deploymentGroupName: 'production'
  } as const
}
