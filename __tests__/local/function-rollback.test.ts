import {afterEach, describe, expect, test} from '@jest/globals'
import {CreateDeploymentCommand, GetDeploymentGroupCommand, StopDeploymentCommand} from '@aws-sdk/client-codedeploy'
import type {AutoRollbackEvent, CreateDeploymentGroupCommandInput, DeploymentInfo} from '@aws-sdk/client-codedeploy'
import * as fc from 'fast-check'
import type {FunctionFixture, Platform} from './function-fixture.ts'
import {appSpec, found, minute, startFunctions} from './function-fixture.ts'

let fixture: FunctionFixture
afterEach(async () => {
  await fixture.close()
})

const on = (...events: AutoRollbackEvent[]): Partial<CreateDeploymentGroupCommandInput> => ({
  autoRollbackConfiguration: {enabled: events.length > 0, events}
})
const linear = {type: 'TimeBasedLinear', timeBasedLinear: {linearPercentage: 20, linearInterval: 10}} as const
const platforms: readonly Platform[] = ['ECS', 'Lambda']

/** The rollback that a deployment started, when it has ended. */
async function rollbackOf(deploymentId: string): Promise<DeploymentInfo> {
  const {rollbackInfo} = await fixture.info(deploymentId)
  const rollback = await fixture.ended(found(rollbackInfo?.rollbackDeploymentId))
  expect(rollback).toMatchObject({creator: 'codeDeployRollback', rollbackInfo: {rollbackTriggeringDeploymentId: deploymentId}})
  return rollback
}

/** Everything is as it was before the first deployment. */
function expectOriginal(platform: Platform): void {
  if (platform === 'Lambda') expect(fixture.alias()).toEqual({name: 'live', version: '1'})
  else expect(fixture.service().taskSets).toMatchObject([{id: 'ecs-svc/1', status: 'PRIMARY', trafficWeight: 100}])
}

describe.each(platforms)('a deployment to %s that fails', platform => {
  test('before the shift: the traffic never left, and what was made is removed', async () => {
    fixture = await startFunctions({platform, group: on('DEPLOYMENT_FAILURE')})
    const seen = new Set<number>()
    fixture.handlers['check'] = invocation => {
      seen.add(fixture.newPercent())
      return fixture.report(invocation, 'Failed')
    }
    const deploymentId = await fixture.deploy(appSpec(platform, 2, {BeforeAllowTraffic: 'check'}))
    expect((await fixture.ended(deploymentId)).errorInformation?.code).toBe('HOOK_EXECUTION_FAILURE')
    expect((await rollbackOf(deploymentId)).status).toBe('Succeeded')
    expect([...seen]).toEqual([0])
    expectOriginal(platform)
  })

  test('after the shift: all of the traffic goes back at once, without hooks', async () => {
    fixture = await startFunctions({platform, group: on('DEPLOYMENT_FAILURE'), routing: linear})
    fixture.handlers['before'] = invocation => fixture.report(invocation, 'Succeeded')
    fixture.handlers['after'] = invocation => {
      expect(fixture.newPercent()).toBe(100)
      return fixture.report(invocation, 'Failed')
    }
    const hooks = {BeforeAllowTraffic: 'before', AfterAllowTraffic: 'after'}
    const deploymentId = await fixture.deploy(appSpec(platform, 2, hooks))
    await fixture.ended(deploymentId)
    const rollback = await rollbackOf(deploymentId)
    expect(rollback.status).toBe('Succeeded')
    expect(rollback.completeTime).toEqual(rollback.startTime)
    expect(await fixture.events(found(rollback.deploymentId))).toEqual(['AllowTraffic Succeeded'])
    expect(fixture.invoked).toEqual(['BeforeAllowTraffic before', 'AfterAllowTraffic after'])
    expectOriginal(platform)
  })

  test('is rolled back to the revision that succeeded last', async () => {
    fixture = await startFunctions({platform, group: on('DEPLOYMENT_FAILURE')})
    const first = await fixture.deploy(appSpec(platform, 2))
    await fixture.ended(first)
    const deploymentId = await fixture.deploy(appSpec(platform, 3, {AfterAllowTraffic: 'nowhere'}))
    const failed = await fixture.ended(deploymentId)
    const rollback = await rollbackOf(deploymentId)
    const {revision} = await fixture.info(first)
    expect(failed.previousRevision).toEqual(revision)
    expect(rollback).toMatchObject({status: 'Succeeded', revision, previousRevision: revision, computePlatform: platform})
    if (platform === 'Lambda') expect(fixture.alias()).toEqual({name: 'live', version: '2'})
    else expect(fixture.service().taskSets).toMatchObject([{taskDefinition: expect.stringMatching(/web:2$/), trafficWeight: 100}])
    // The next one finds everything as it must be.
    expect(await fixture.ended(await fixture.deploy(appSpec(platform, 3)))).toMatchObject({status: 'Succeeded', previousRevision: revision})
  })

  test('as the group’s first: the traffic goes back all the same, and nothing counts as successful', async () => {
    fixture = await startFunctions({platform, group: on('DEPLOYMENT_FAILURE')})
    const deploymentId = await fixture.deploy(appSpec(platform, 2, {AfterAllowTraffic: 'nowhere'}))
    await fixture.ended(deploymentId)
    const rollback = await rollbackOf(deploymentId)
    expect(rollback.status).toBe('Succeeded')
    expect(rollback.revision).toEqual((await fixture.info(deploymentId)).revision)
    expectOriginal(platform)
    const names = {applicationName: 'shop', deploymentGroupName: 'production'}
    const {deploymentGroupInfo} = await fixture.codedeploy.send(new GetDeploymentGroupCommand(names))
    expect(deploymentGroupInfo?.targetRevision).toBeUndefined()
    expect(deploymentGroupInfo?.lastSuccessfulDeployment).toBeUndefined()
    expect(deploymentGroupInfo?.lastAttemptedDeployment?.deploymentId).toBe(rollback.deploymentId)
  })

  test('without a rollback leaves the traffic where it is', async () => {
    fixture = await startFunctions({platform})
    const deploymentId = await fixture.deploy(appSpec(platform, 2, {AfterAllowTraffic: 'nowhere'}))
    expect((await fixture.ended(deploymentId)).rollbackInfo).toBeUndefined()
    expect(fixture.newPercent()).toBe(100)
  })
})

test('a failure in BeforeInstall has nothing to roll back yet', async () => {
  fixture = await startFunctions({platform: 'ECS', group: on('DEPLOYMENT_FAILURE')})
  const deploymentId = await fixture.deploy(appSpec('ECS', 2, {BeforeInstall: 'nowhere'}))
  const {rollbackInfo} = await fixture.ended(deploymentId)
  expect(rollbackInfo).toEqual({
    rollbackMessage: `Deployment ${deploymentId} cannot be rolled back: it ended before it changed anything, so there is nothing to take back.`
  })
  expectOriginal('ECS')
})

describe.each(platforms)('in the middle of a shift on %s', platform => {
  const alarms = {alarmConfiguration: {enabled: true, alarms: [{name: 'errors'}]}}
  const open = async (...events: AutoRollbackEvent[]): Promise<string> => {
    fixture = await startFunctions({platform, group: {...on(...events), ...alarms}, routing: linear})
    const deploymentId = await fixture.deploy(appSpec(platform, 2))
    await fixture.clock.advance(25 * minute)
    expect(fixture.newPercent()).toBe(60)
    return deploymentId
  }
  const stop = async (deploymentId: string, autoRollbackEnabled?: boolean): Promise<DeploymentInfo> => {
    const options = autoRollbackEnabled === undefined ? {} : {autoRollbackEnabled}
    const {status} = await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId, ...options}))
    expect(status).toBe('Pending')
    return await fixture.ended(deploymentId)
  }

  test('an alarm stops it and has it rolled back', async () => {
    const deploymentId = await open('DEPLOYMENT_STOP_ON_ALARM')
    fixture.local.setAlarm('errors', 'ALARM')
    expect(await fixture.ended(deploymentId)).toMatchObject({status: 'Stopped', errorInformation: {code: 'ALARM_ACTIVE'}})
    expect((await rollbackOf(deploymentId)).status).toBe('Succeeded')
    expectOriginal(platform)
  })

  test('an alarm leaves the weights as they are where nothing is to be rolled back', async () => {
    const deploymentId = await open('DEPLOYMENT_FAILURE')
    fixture.local.setAlarm('errors', 'ALARM')
    expect((await fixture.ended(deploymentId)).rollbackInfo).toBeUndefined()
    expect(fixture.newPercent()).toBe(60)
  })

  test('a stop without a rollback leaves the weights as they are, and the next deployment fails', async () => {
    const deploymentId = await open()
    expect(await stop(deploymentId)).toMatchObject({status: 'Stopped', errorInformation: {code: 'MANUAL_STOP'}})
    await fixture.clock.advance(60 * minute)
    expect(fixture.newPercent()).toBe(60)
    expect((await fixture.target(deploymentId)).status).toBe('Failed')
    expect((await fixture.events(deploymentId)).slice(-2)).toEqual(['AllowTraffic Failed', 'AfterAllowTraffic Skipped'])
    const next = await fixture.ended(await fixture.deploy(appSpec(platform, 2)))
    expect(next).toMatchObject({
      status: 'Failed',
      errorInformation: {code: platform === 'ECS' ? 'INVALID_ECS_SERVICE' : 'INVALID_LAMBDA_CONFIGURATION'}
    })
    expect(fixture.newPercent()).toBe(60)
  })

  test('a stop with a rollback gives the traffic back', async () => {
    const deploymentId = await open()
    await stop(deploymentId, true)
    await rollbackOf(deploymentId)
    expectOriginal(platform)
  })

  test('the group’s setting rolls a stop back, unless the stop says otherwise', async () => {
    const deploymentId = await open('DEPLOYMENT_STOP_ON_REQUEST')
    expect((await stop(deploymentId, false)).rollbackInfo).toBeUndefined()
    await fixture.close()
    const other = await open('DEPLOYMENT_STOP_ON_REQUEST')
    await stop(other)
    await rollbackOf(other)
    expectOriginal(platform)
  })

  test('the end of the service leaves the weights, on disk as well', async () => {
    const deploymentId = await open('DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST')
    await fixture.local.close()
    expect(fixture.newPercent()).toBe(60)
    const later = await startFunctions({platform, directory: fixture.directory})
    expect(await later.info(deploymentId)).toMatchObject({status: 'Stopped', deploymentOverview: {Failed: 1}})
    expect((await later.target(deploymentId)).targetId).toBe(platform === 'ECS' ? 'main:web' : 'checkout')
    await later.close()
  })
})

describe('an alarm that is active already', () => {
  test.each(platforms)('lets no deployment to %s start', async platform => {
    fixture = await startFunctions({platform, group: on('DEPLOYMENT_STOP_ON_ALARM')})
    fixture.local.setAlarm('errors', 'ALARM')
    const {deploymentId = ''} = await fixture.codedeploy.send(
      new CreateDeploymentCommand({
        applicationName: 'shop',
        deploymentGroupName: 'production',
        revision: {revisionType: 'AppSpecContent', appSpecContent: {content: appSpec(platform, 2)}},
        overrideAlarmConfiguration: {enabled: true, alarms: [{name: 'errors'}]}
      })
    )
    const {status, rollbackInfo} = await fixture.ended(deploymentId)
    expect(status).toBe('Stopped')
    expect(rollbackInfo?.rollbackMessage).toMatch(/before it changed anything/)
    expectOriginal(platform)
  })
})

test('a stop during the wait for the termination can still give the traffic back', async () => {
  const ending = {terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE' as const, terminationWaitTimeInMinutes: 60}}
  fixture = await startFunctions({platform: 'ECS', group: {blueGreenDeploymentConfiguration: ending}})
  const deploymentId = await fixture.deploy(appSpec('ECS', 2))
  await fixture.clock.advance(30 * minute)
  expect(fixture.newPercent()).toBe(100)
  await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId, autoRollbackEnabled: true}))
  await fixture.ended(deploymentId)
  const rollback = await rollbackOf(deploymentId)
  expectOriginal('ECS')
  // The target groups are as they were, too.
  const groups = async (id: string | undefined): Promise<readonly string[]> =>
    ((await fixture.target(found(id))).taskSetsInfo ?? []).map(set => `${set.taskSetLabel} ${set.targetGroup?.name} ${set.trafficWeight}`)
  expect(await groups(rollback.deploymentId)).toEqual(['Blue blue 100', 'Green green 0'])
  const next = await fixture.deploy(appSpec('ECS', 3))
  await fixture.clock.advance(minute)
  expect(await groups(next)).toEqual(['Blue blue 0', 'Green green 100'])
})

describe('whenever a deployment is stopped', () => {
  test.each(platforms)('the traffic on %s is all old or all new in the end, unless nobody rolled back', async platform => {
    await fc.assert(
      fc.asyncProperty(fc.integer({min: 0, max: 50}), fc.boolean(), async (stopMinute, autoRollbackEnabled) => {
        fixture = await startFunctions({platform, routing: linear})
        const deploymentId = await fixture.deploy(appSpec(platform, 2))
        let percent = 0
        const look = async (ms: number): Promise<void> => {
          await fixture.clock.advance(ms)
          expect(fixture.newPercent()).toBeGreaterThanOrEqual(percent)
          percent = fixture.newPercent()
        }
        for (let passed = 0; passed < stopMinute; passed++) await look(minute)
        const isOver = (await fixture.info(deploymentId)).status === 'Succeeded'
        if (!isOver) {
          await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId, autoRollbackEnabled}))
          const {rollbackInfo} = await fixture.ended(deploymentId)
          if (rollbackInfo?.rollbackDeploymentId !== undefined) await rollbackOf(deploymentId)
          expect(fixture.newPercent()).toBe(autoRollbackEnabled ? 0 : percent)
        } else expect(fixture.newPercent()).toBe(100)
        await fixture.close()
      }),
      {numRuns: 12}
    )
    fixture = await startFunctions({platform})
  })
})
