import {afterEach, describe, expect, test} from '@jest/globals'
import type {DeploymentInfo} from '@aws-sdk/client-codedeploy'
import {
  BatchGetDeploymentTargetsCommand,
  GetDeploymentCommand,
  GetDeploymentTargetCommand,
  ListDeploymentTargetsCommand,
  StopDeploymentCommand
} from '@aws-sdk/client-codedeploy'
import {createCodeDeployPort} from '../../src/aws/codedeploy.ts'
import {adaptivePace} from '../../src/deployment/pace.ts'
import {watchDeployment} from '../../src/deployment/watch.ts'
import {acceleratedClock} from '../../src/local/simulation/accelerated-clock.ts'
import type {SimulatedFleetOptions} from '../../src/local/simulation/simulated-fleet.ts'
import {createSimulatedFleet} from '../../src/local/simulation/simulated-fleet.ts'
import {VirtualClock} from '../../src/local/simulation/virtual-clock.ts'
import type {Fixture, FixtureOptions} from './local-fixture.ts'
import {call, createGroup, deploy, ended, startFixture} from './local-fixture.ts'

const [second, minute] = [1_000, 60_000]
let fixture: Fixture
let clock: VirtualClock
afterEach(async () => {
  await fixture.close()
})

async function open(instances: number, script: SimulatedFleetOptions['script'], options: FixtureOptions = {}): Promise<void> {
  clock = new VirtualClock()
  fixture = await startFixture({instances, clock, createHosts: createSimulatedFleet(script && {script}), ...options})
  await createGroup(fixture, {deploymentConfigName: 'CodeDeployDefault.AllAtOnce'})
}

async function info(deploymentId: string): Promise<DeploymentInfo> {
  return (await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))).deploymentInfo ?? {}
}

describe('simulated instances', () => {
  test('report what the script says, when it says so', async () => {
    await open(2, ({event}, host) => ({
      durationMs: 10 * second,
      ...(event === 'Install' && host.endsWith('2') && {failure: {message: 'the disk is full', logTail: '[stderr]full'}})
    }))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(35 * second)
    expect(await info(deploymentId)).toMatchObject({status: 'InProgress', deploymentOverview: {InProgress: 2}})
    await clock.advance(35 * second)
    const {status, startTime, completeTime, deploymentOverview} = await info(deploymentId)
    expect({status, deploymentOverview}).toMatchObject({status: 'Succeeded', deploymentOverview: {Succeeded: 1, Failed: 1}})
    expect(Number(completeTime) - Number(startTime)).toBe(70 * second)
    const [, targetId = ''] = fixture.local.instances
    const {deploymentTarget} = await fixture.codedeploy.send(new GetDeploymentTargetCommand({deploymentId, targetId}))
    expect(deploymentTarget?.instanceTarget?.lifecycleEvents?.[3]).toMatchObject({
      status: 'Failed',
      diagnostics: {errorCode: 'ScriptFailed', message: 'the disk is full', logTail: '[stderr]full'}
    })
  })

  test('without an agent are pending for five minutes, and then failed', async () => {
    await open(2, () => ({pickUpMs: 'never'}))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(5 * minute - second)
    expect(await info(deploymentId)).toMatchObject({status: 'InProgress', deploymentOverview: {Pending: 2}})
    await clock.advance(second)
    const {status, errorInformation} = await info(deploymentId)
    expect({status, code: errorInformation?.code}).toEqual({status: 'Failed', code: 'AGENT_ISSUE'})
    const [targetId = ''] = fixture.local.instances
    const {deploymentTarget} = await fixture.codedeploy.send(new GetDeploymentTargetCommand({deploymentId, targetId}))
    const {status: targetStatus, lifecycleEvents = []} = deploymentTarget?.instanceTarget ?? {}
    expect([targetStatus, ...lifecycleEvents.map(event => event.status)].join(' ')).toBe(
      'Failed Failed Skipped Skipped Skipped Skipped Skipped Skipped'
    )
    expect(lifecycleEvents[0]?.diagnostics).toMatchObject({
      errorCode: 'UnknownError',
      message: expect.stringContaining('CodeDeploy agent was not able to receive the lifecycle event')
    })
  })

  test('whose agent dies on the way stay in progress until then', async () => {
    await open(1, ({event}) => (event === 'AfterInstall' ? {pickUpMs: 'never'} : {pickUpMs: 4 * minute}))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(20 * minute)
    expect(await info(deploymentId)).toMatchObject({status: 'InProgress', deploymentOverview: {InProgress: 1}})
    await clock.advance(minute)
    expect((await info(deploymentId)).status).toBe('Failed')
  })

  test('that fail in different ways fail by their health', async () => {
    await open(2, (_, host) => (host.endsWith('1') ? {pickUpMs: 'never'} : {failure: {}}))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(5 * minute)
    expect((await info(deploymentId)).errorInformation?.code).toBe('HEALTH_CONSTRAINTS')
  })

  test('that hang fail after an hour', async () => {
    await open(1, ({event}) => (event === 'ApplicationStart' ? {durationMs: 'never'} : undefined))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(60 * minute - second)
    expect((await info(deploymentId)).status).toBe('InProgress')
    await clock.advance(second)
    expect((await info(deploymentId)).status).toBe('Failed')
  })

  test.each([
    ['has no agent', {pickUpMs: 'never' as const}],
    ['hangs', {durationMs: 'never' as const}]
  ])('a deployment to one that %s can be stopped', async (_, event) => {
    await open(1, () => event)
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(minute)
    await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId}))
    expect(await ended(fixture, deploymentId)).toBe('Stopped')
  })

  test('work at the pace of a real client’s clock, made faster', async () => {
    await open(1, () => ({durationMs: minute}), {clock: acceleratedClock(60_000)})
    const deploymentId = await deploy(fixture, '1')
    expect(await ended(fixture, deploymentId)).toBe('Succeeded')
    const {startTime, completeTime} = await info(deploymentId)
    expect(Number(completeTime) - Number(startTime)).toBeGreaterThanOrEqual(6.9 * minute)
  })

  test('a listing by status does not lose its place when statuses change between two pages', async () => {
    await open(150, () => ({durationMs: second}))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(0)
    const listing = {deploymentId, targetFilters: {TargetStatus: ['InProgress']}}
    const {targetIds = [], nextToken} = await fixture.codedeploy.send(new ListDeploymentTargetsCommand(listing))
    expect(targetIds).toHaveLength(100)
    await clock.advance(minute)
    expect(await fixture.codedeploy.send(new ListDeploymentTargetsCommand({...listing, nextToken}))).toMatchObject({targetIds: []})
  })

  test('may be five thousand', async () => {
    const count = 5_000
    await open(count, ({event}, host) => ({
      durationMs: 10 * second,
      ...(event === 'Install' && Number(host.slice(2)) % 1_000 === 0 && {failure: {}})
    }))
    await call(fixture, 'CreateDeploymentConfig', {
      deploymentConfigName: 'some',
      minimumHealthyHosts: {type: 'HOST_COUNT', value: count - 250}
    })
    const deploymentId = await deploy(fixture, '1', {deploymentConfigName: 'some'})
    await clock.advance(5 * minute)
    expect((await info(deploymentId)).deploymentOverview?.InProgress).toBeLessThanOrEqual(250)
    await clock.advance(40 * minute)
    expect(await info(deploymentId)).toMatchObject({status: 'Succeeded', deploymentOverview: {Succeeded: 4_995, Failed: 5}})
    const {targetIds = []} = await fixture.codedeploy.send(
      new ListDeploymentTargetsCommand({deploymentId, targetFilters: {TargetStatus: ['Failed']}})
    )
    expect(targetIds).toHaveLength(5)
    const {deploymentTargets} = await fixture.codedeploy.send(new BatchGetDeploymentTargetsCommand({deploymentId, targetIds}))
    expect(deploymentTargets).toHaveLength(5)
  }, 60_000)
})

describe('a watch', () => {
  test('of a thousand instances, on the same virtual clock, sees the deployment to its end', async () => {
    await open(1_000, ({event}, host) => ({
      durationMs: 10 * second,
      ...(event === 'AfterInstall' && Number(host.slice(2)) % 100 === 0 && {failure: {}})
    }))
    const deploymentId = await deploy(fixture, '1')
    const credentials = {accessKeyId: 'any', secretAccessKey: 'any'}
    const reader = createCodeDeployPort({endpoint: fixture.local.endpoint, region: 'us-east-1', credentials})
    const failed = new Set<string>()
    const end = await watchDeployment({
      deploymentId,
      reader,
      clock: clock.driver,
      pace: adaptivePace,
      onEvent: event => {
        if (event.type === 'lifecycle-changed' && event.event.status === 'Failed') failed.add(event.target)
      }
    })
    expect(end).toMatchObject({type: 'final', snapshot: {status: 'Succeeded'}})
    expect(failed.size).toBe(10)
  }, 60_000)
})

describe('states in which nothing happens here', () => {
  test('last as long as they are said to', async () => {
    await open(1, () => ({durationMs: second}), {linger: () => ({createdMs: 10 * second, queuedMs: 20 * second, bakingMs: 30 * second})})
    const deploymentId = await deploy(fixture, '1')
    const seen: string[] = []
    for (let step = 0; step < 8; step++) {
      await clock.advance(9 * second)
      seen.push((await info(deploymentId)).status ?? '')
    }
    expect(seen).toEqual(['Created', 'Queued', 'Queued', 'InProgress', 'Baking', 'Baking', 'Baking', 'Succeeded'])
  })

  test.each(['Created', 'Queued'])('%s has no targets yet, and can be stopped', async status => {
    await open(1, undefined, {linger: () => (status === 'Created' ? {createdMs: minute} : {queuedMs: minute})})
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(second)
    expect((await info(deploymentId)).status).toBe(status)
    const [targetId = ''] = fixture.local.instances
    for (const [operation, input] of [
      ['ListDeploymentTargets', {}],
      ['GetDeploymentTarget', {targetId}],
      ['BatchGetDeploymentTargets', {targetIds: [targetId]}]
    ] as const)
      expect((await call(fixture, operation, {deploymentId, ...input})).type).toBe('DeploymentNotStartedException')
    await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId}))
    expect(await ended(fixture, deploymentId)).toBe('Stopped')
  })

  test('Baking can be stopped', async () => {
    await open(1, undefined, {linger: () => ({bakingMs: minute})})
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(second)
    expect((await info(deploymentId)).status).toBe('Baking')
    await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId}))
    expect(await ended(fixture, deploymentId)).toBe('Stopped')
  })
})

describe('a deployment that the service starts by itself', () => {
  const place = {applicationName: 'shop', deploymentGroupName: 'production'}

  test('brings the last successful revision to new instances', async () => {
    await open(3, undefined)
    expect(() => fixture.local.startFollowUp({...place, creator: 'autoscaling'})).toThrow('nothing to follow up')
    expect(await ended(fixture, await deploy(fixture, '1'))).toBe('Succeeded')
    const [, , instance = ''] = fixture.local.instances
    const deploymentId = fixture.local.startFollowUp({...place, creator: 'autoscaling', instances: [instance]})
    expect(() => fixture.local.startFollowUp({...place, creator: 'autoscaling'})).toThrow(deploymentId)
    expect(await ended(fixture, deploymentId)).toBe('Succeeded')
    expect(await info(deploymentId)).toMatchObject({creator: 'autoscaling', revision: {s3Location: {key: '1'}}})
    const {targetIds} = await fixture.codedeploy.send(new ListDeploymentTargetsCommand({deploymentId}))
    expect(targetIds).toEqual([instance])
  })

  test('and the one it follows up name each other', async () => {
    await open(1, undefined)
    const rootDeploymentId = await deploy(fixture, '1')
    await ended(fixture, rootDeploymentId)
    const deploymentId = fixture.local.startFollowUp({...place, creator: 'CodeDeployAutoUpdate', rootDeploymentId})
    await ended(fixture, deploymentId)
    expect((await info(rootDeploymentId)).relatedDeployments).toEqual({autoUpdateOutdatedInstancesDeploymentIds: [deploymentId]})
    expect((await info(deploymentId)).relatedDeployments).toEqual({autoUpdateOutdatedInstancesRootDeploymentId: rootDeploymentId})
  })
})
