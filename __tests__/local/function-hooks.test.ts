import {afterEach, describe, expect, test} from '@jest/globals'
import {PutLifecycleEventHookExecutionStatusCommand, StopDeploymentCommand} from '@aws-sdk/client-codedeploy'
import type {HookInvocation} from '../../src/local/hook-port.ts'
import type {FunctionFixture, FunctionFixtureOptions, Handler} from './function-fixture.ts'
import {appSpec, found, minute, startFunctions, withTestListener} from './function-fixture.ts'
import {call} from './local-fixture.ts'

let fixture: FunctionFixture
/** The invocations, as the functions got them. */
let invocations: HookInvocation[]

afterEach(async () => {
  await fixture.close()
})

async function open(options: FunctionFixtureOptions): Promise<void> {
  fixture = await startFunctions(options)
  invocations = []
}

const noting =
  (handler: Handler = () => undefined): Handler =>
  async (invocation, signal) => {
    invocations.push(invocation)
    await handler(invocation, signal)
  }

const succeed: Handler = invocation => fixture.report(invocation, 'Succeeded')

/** How long the event of the deployment's first hook is shown to have taken. */
async function hookMs(deploymentId: string): Promise<number> {
  const {startTime, endTime} = found((await fixture.target(deploymentId)).lifecycleEvents?.[0])
  return found(endTime).getTime() - found(startTime).getTime()
}

/** Runs until it is told to end. */
const hang: Handler = (_, signal) => new Promise<void>(resolve => signal.addEventListener('abort', () => resolve(), {once: true}))

const hookMessage = 'The deployment failed because one or more of the lifecycle event validation functions failed.'

describe('a hook’s function', () => {
  test('is invoked at its event, with ids that are new each time', async () => {
    await open({platform: 'ECS', group: withTestListener()})
    fixture.handlers['check'] = noting(succeed)
    const events = ['BeforeInstall', 'AfterInstall', 'AfterAllowTestTraffic', 'BeforeAllowTraffic', 'AfterAllowTraffic']
    const deploymentId = await fixture.deploy(appSpec('ECS', 2, Object.fromEntries(events.map(event => [event, 'check']))))
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
    expect(fixture.invoked).toEqual(events.map(event => `${event} check`))
    expect(new Set(invocations.map(({hookExecutionId}) => hookExecutionId)).size).toBe(events.length)
    expect(new Set(invocations.map(invocation => invocation.deploymentId))).toEqual(new Set([deploymentId]))
  })

  test('that has reported knows it', async () => {
    await open({platform: 'Lambda'})
    const had: unknown[] = []
    fixture.handlers['check'] = async invocation => {
      await fixture.report(invocation, 'Succeeded')
      had.push(invocation.hasReported?.())
    }
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'check'}))
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
    expect(had).toEqual([true])
  })

  test('about test traffic is not invoked without a test listener', async () => {
    await open({platform: 'ECS'})
    const deploymentId = await fixture.deploy(appSpec('ECS', 2, {AfterAllowTestTraffic: 'nowhere'}))
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
    expect(fixture.invoked).toEqual([])
  })

  test('sees the traffic before and after the shift', async () => {
    await open({platform: 'Lambda'})
    const seen: number[] = []
    fixture.handlers['check'] = invocation => {
      seen.push(fixture.newPercent())
      return fixture.report(invocation, 'Succeeded')
    }
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'check', AfterAllowTraffic: 'check'}))
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
    expect(seen).toEqual([0, 100])
  })

  test('may report long after it has ended', async () => {
    await open({platform: 'Lambda'})
    fixture.handlers['starts-a-test-run'] = noting()
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'starts-a-test-run'}))
    await fixture.during(deploymentId, 'BeforeAllowTraffic')
    await fixture.clock.advance(50 * minute)
    expect(await fixture.events(deploymentId)).toEqual([
      'BeforeAllowTraffic InProgress',
      'AllowTraffic Pending',
      'AfterAllowTraffic Pending'
    ])
    await fixture.report(found(invocations[0]), 'Succeeded')
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
  })

  test('may go on running after it reported', async () => {
    await open({platform: 'Lambda'})
    let isEnded = false
    fixture.handlers['slow'] = async (invocation, signal) => {
      await fixture.report(invocation, 'Succeeded')
      await hang(invocation, signal)
      isEnded = true
    }
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'slow'}))
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
    expect(isEnded).toBe(false)
    await fixture.local.close()
    expect(isEnded).toBe(true)
  })

  test('wrote its last line after its event had ended', async () => {
    await open({platform: 'Lambda'})
    let isWritten = false
    fixture.handlers['check'] = async invocation => {
      await fixture.report(invocation, 'Succeeded')
      for (let turn = 0; turn < 20; turn++) await new Promise(resolve => setImmediate(resolve))
      expect(await fixture.events(invocation.deploymentId)).toContain('BeforeAllowTraffic InProgress')
      isWritten = true
    }
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'check'}))
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
    expect(isWritten).toBe(true)
  })

  test('that took a moment was shown to take the minutes that passed on a fast clock meanwhile', async () => {
    await open({platform: 'Lambda'})
    let finish = (): void => undefined
    fixture.handlers['check'] = async invocation => {
      await new Promise<void>(resolve => (finish = resolve))
      await fixture.report(invocation, 'Succeeded')
    }
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'check'}))
    await fixture.during(deploymentId, 'BeforeAllowTraffic')
    await fixture.clock.advance(5 * 60 * minute)
    finish()
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
    expect(await hookMs(deploymentId)).toBeLessThan(minute)
  })

  test('that ended without a word after a long time was shown to take longer than the hour', async () => {
    await open({platform: 'Lambda'})
    let finish = (): void => undefined
    fixture.handlers['silent'] = () => new Promise<void>(resolve => (finish = resolve))
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'silent'}))
    await fixture.during(deploymentId, 'BeforeAllowTraffic')
    await fixture.clock.advance(5 * 60 * minute)
    finish()
    expect((await fixture.ended(deploymentId)).errorInformation?.message).toMatch(/within one hour/)
    const ms = await hookMs(deploymentId)
    expect(ms).toBeGreaterThan(59 * minute)
    expect(ms).toBeLessThanOrEqual(60 * minute)
  })

  test('that is running has its hour in real time, however fast the clock of the service is', async () => {
    await open({platform: 'Lambda'})
    let finish = (): void => undefined
    fixture.handlers['slow'] = async invocation => {
      await new Promise<void>(resolve => (finish = resolve))
      await fixture.report(invocation, 'Succeeded')
    }
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'slow'}))
    await fixture.during(deploymentId, 'BeforeAllowTraffic')
    await fixture.clock.advance(10 * 60 * minute)
    expect((await fixture.info(deploymentId)).status).toBe('InProgress')
    finish()
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
  })
})

describe('a deployment fails', () => {
  const rows: [why: string, handler: Handler | undefined, message: string | RegExp, detail: RegExp][] = [
    [
      'when the function says so',
      invocation => fixture.report(invocation, 'Failed'),
      hookMessage,
      /function check reported that its validation failed/
    ],
    [
      'when there is no such function',
      undefined,
      /validation functions failed\. The function check could not be invoked: Function not found: check$/,
      /not found/
    ],
    [
      'when the function never reports',
      () => undefined,
      'The deployment timed out while waiting for a status callback. CodeDeploy expects a status callback within one hour after a deployment hook is invoked.',
      /status callback/
    ]
  ]
  test.each(rows)('%s', async (_, handler, message, detail) => {
    await open({platform: 'Lambda'})
    if (handler !== undefined) fixture.handlers['check'] = handler
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'check'}))
    const {status, errorInformation} = await fixture.ended(deploymentId)
    expect({status, code: errorInformation?.code}).toEqual({status: 'Failed', code: 'HOOK_EXECUTION_FAILURE'})
    expect(errorInformation?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
    const {lifecycleEvents, status: targetStatus} = await fixture.target(deploymentId)
    expect(targetStatus).toBe('Failed')
    expect(await fixture.events(deploymentId)).toEqual(['BeforeAllowTraffic Failed', 'AllowTraffic Skipped', 'AfterAllowTraffic Skipped'])
    expect(lifecycleEvents?.[0]?.diagnostics).toMatchObject({errorCode: 'UnknownError', scriptName: 'check'})
    expect(lifecycleEvents?.[0]?.diagnostics?.message).toMatch(detail)
    expect(fixture.newPercent()).toBe(0)
  })

  test('and its event says how a function ended that never reported', async () => {
    await open({platform: 'Lambda'})
    const had: unknown[] = []
    fixture.handlers['check'] = async invocation => {
      had.push(invocation.hasReported?.())
      await Promise.resolve()
      return {what: 'hooks/check.mjs:3 could not be loaded'}
    }
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'check'}))
    expect((await fixture.ended(deploymentId)).errorInformation?.message).toMatch(/timed out while waiting for a status callback/)
    const {lifecycleEvents} = await fixture.target(deploymentId)
    expect(lifecycleEvents?.[0]?.diagnostics).toMatchObject({
      scriptName: 'check',
      message: 'The function check ended without reporting: hooks/check.mjs:3 could not be loaded'
    })
    expect(await hookMs(deploymentId)).toBeGreaterThan(59 * minute)
    expect(had).toEqual([false])
  })

  test('an hour after the function was invoked, not before', async () => {
    await open({platform: 'Lambda'})
    fixture.handlers['check'] = noting()
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'check'}))
    await fixture.during(deploymentId, 'BeforeAllowTraffic')
    // The function's own time is real; a few seconds of the hour at most.
    await fixture.clock.advance(59 * minute)
    expect((await fixture.info(deploymentId)).status).toBe('InProgress')
    await fixture.clock.advance(minute)
    expect((await fixture.info(deploymentId)).status).toBe('Failed')
    await expect(fixture.report(found(invocations[0]), 'Succeeded')).rejects.toMatchObject({
      name: 'LifecycleEventAlreadyCompletedException'
    })
  })
})

describe('the end of a deployment', () => {
  test('ends a function that is running', async () => {
    await open({platform: 'Lambda'})
    let isEnded = false
    fixture.handlers['hangs'] = async (invocation, signal) => {
      await hang(invocation, signal)
      isEnded = true
    }
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'hangs'}))
    await fixture.during(deploymentId, 'BeforeAllowTraffic')
    await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId}))
    expect((await fixture.ended(deploymentId)).errorInformation?.code).toBe('MANUAL_STOP')
    expect(isEnded).toBe(true)
    expect(await fixture.events(deploymentId)).toEqual(['BeforeAllowTraffic Failed', 'AllowTraffic Skipped', 'AfterAllowTraffic Skipped'])
  })

  test('comes with the end of the service', async () => {
    await open({platform: 'Lambda'})
    fixture.handlers['hangs'] = noting(hang)
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'hangs'}))
    await fixture.during(deploymentId, 'BeforeAllowTraffic')
    await fixture.local.close()
    const {directory} = fixture
    const later = await startFunctions({platform: 'Lambda', directory})
    expect(await later.info(deploymentId)).toMatchObject({status: 'Stopped', errorInformation: {code: 'MANUAL_STOP'}})
    const {hookExecutionId} = found(invocations[0])
    await expect(later.report({...found(invocations[0]), hookExecutionId}, 'Succeeded')).rejects.toMatchObject({
      name: 'LifecycleEventAlreadyCompletedException'
    })
    await later.close()
  })
})

describe('PutLifecycleEventHookExecutionStatus', () => {
  test('gives the id back, and takes one report', async () => {
    await open({platform: 'Lambda'})
    fixture.handlers['check'] = noting()
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2, {BeforeAllowTraffic: 'check'}))
    await fixture.during(deploymentId, 'BeforeAllowTraffic')
    const {hookExecutionId: lifecycleEventHookExecutionId} = found(invocations[0])
    const put = (input: object): ReturnType<typeof call> => call(fixture, 'PutLifecycleEventHookExecutionStatus', input)
    const ids = {deploymentId, lifecycleEventHookExecutionId}
    const rows: [input: object, type: string][] = [
      [{}, 'DeploymentIdRequiredException'],
      [{...ids, deploymentId: 'x', status: 'Succeeded'}, 'InvalidDeploymentIdException'],
      [{...ids, deploymentId: 'd-AAAAAAAAA', status: 'Succeeded'}, 'DeploymentDoesNotExistException'],
      [ids, 'InvalidLifecycleEventHookExecutionStatusException'],
      [{...ids, status: 'Pending'}, 'InvalidLifecycleEventHookExecutionStatusException'],
      [{...ids, status: 'InProgress'}, 'InvalidLifecycleEventHookExecutionStatusException'],
      [{...ids, status: 'Skipped'}, 'InvalidLifecycleEventHookExecutionStatusException'],
      [{deploymentId, status: 'Succeeded'}, 'InvalidLifecycleEventHookExecutionIdException'],
      [{...ids, lifecycleEventHookExecutionId: 'other', status: 'Succeeded'}, 'InvalidLifecycleEventHookExecutionIdException']
    ]
    for (const [input, type] of rows) expect(await put(input)).toMatchObject({status: 400, type})
    const answer = await fixture.codedeploy.send(new PutLifecycleEventHookExecutionStatusCommand({...ids, status: 'Succeeded'}))
    expect(answer.lifecycleEventHookExecutionId).toBe(lifecycleEventHookExecutionId)
    expect(await put({...ids, status: 'Failed'})).toMatchObject({status: 400, type: 'LifecycleEventAlreadyCompletedException'})
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
  })
})
