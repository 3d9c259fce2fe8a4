import {afterEach, describe, expect, test} from '@jest/globals'
import {createCodeDeployPort} from '../../src/aws/codedeploy.ts'
import {createEcsPort} from '../../src/aws/ecs.ts'
import {createLambdaPort} from '../../src/aws/lambda.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {continueDeployment} from '../../src/operations/continue.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployPorts} from '../../src/operations/ports.ts'
import {restart} from '../../src/operations/restart.ts'
import {rollback} from '../../src/operations/rollback.ts'
import {stop} from '../../src/operations/stop.ts'
import {waitForDeployment} from '../../src/operations/wait.ts'
import {exitStatus} from '../../src/report/exit-status.ts'
import {appSpec, minute, startFunctions, withTestListener, type FunctionFixture} from '../local/function-fixture.ts'
import {FakeAws} from '../support/fake-aws.ts'

/** The modes that follow deployments, through the SDK, against the embedded CodeDeploy; sleeping lets its clock run. */
let fixture: FunctionFixture | undefined
afterEach(async () => {
  await fixture?.close()
  fixture = undefined
})

async function start(
  options: Parameters<typeof startFunctions>[0]
): Promise<{running: FunctionFixture; ports: DeployPorts; events: OperationEvent[]; told: () => (string | number)[]}> {
  const running = (fixture = await startFunctions(options))
  const {endpoint, region} = running.local
  const settings = {endpoint, region, credentials: {accessKeyId: 'any', secretAccessKey: 'any'}}
  const ports: DeployPorts = {
    ...new FakeAws().ports,
    codedeploy: createCodeDeployPort(settings),
    ecs: createEcsPort(settings),
    lambda: createLambdaPort(settings),
    clock: {now: () => running.clock.now(), sleep: ms => running.clock.advance(ms)}
  }
  const events: OperationEvent[] = []
  return {running, ports, events, told: () => events.flatMap(event => (event.type === 'traffic-shifted' ? event.percent : []))}
}

const observe =
  (events: OperationEvent[]) =>
  (event: OperationEvent): void =>
    void events.push(event)

const linear = {type: 'TimeBasedLinear', timeBasedLinear: {linearPercentage: 50, linearInterval: 5}} as const
const canary = {type: 'TimeBasedCanary', timeBasedCanary: {canaryPercentage: 10, canaryInterval: 5}} as const
const waiting = {
  blueGreenDeploymentConfiguration: {
    deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 60},
    terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: 60}
  }
} as const

test('a deployment to ECS is waited for until its tests can run, continued, and left when it has its traffic', async () => {
  const {running, ports, events, told} = await start({platform: 'ECS', group: {...withTestListener(), ...waiting}, routing: canary})
  const deploymentId = await running.deploy(appSpec('ECS', 2))
  const ready = await waitForDeployment({deploymentId, waitFor: 'ready', onEvent: observe(events)}, ports)
  expect(ready).toMatchObject({outcome: 'left-running', reached: 'ready', deploymentStatus: 'Ready', computePlatform: 'ECS'})
  expect(exitStatus(ready)).toBe(0)
  expect([running.newPercent(), told()]).toEqual([0, []])

  const shifted = await continueDeployment({deploymentId, waitFor: 'traffic-shifted', onEvent: observe(events)}, ports)
  expect(shifted).toMatchObject({outcome: 'left-running', reached: 'traffic-shifted', deploymentStatus: 'InProgress'})
  expect(running.newPercent()).toBe(100)
  expect(told()).toEqual([10, 100])
  expect(events).toContainEqual({type: 'continued', deploymentId, waitType: 'READY_WAIT', computePlatform: 'ECS'})

  const ended = await continueDeployment({deploymentId}, ports)
  expect(ended).toMatchObject({outcome: 'succeeded'})
  // It was told not to keep the old tasks for an hour.
  expect(ended.durationMs).toBeLessThan(30 * minute)
})

test('nobody continued it: what to do is said', async () => {
  const {running, ports} = await start({platform: 'ECS', group: {...withTestListener(), ...waiting}})
  const deploymentId = await running.deploy(appSpec('ECS', 2))
  const result = await waitForDeployment({deploymentId}, ports)
  expect(result).toMatchObject({outcome: 'stopped', errorCode: 'TIMEOUT'})
  expect(result.failures.map(({remedy}) => remedy)).toEqual([expect.stringContaining('`continue` must come before')])
})

test('the traffic of a Lambda alias is told step by step', async () => {
  const {running, ports, events, told} = await start({platform: 'Lambda', routing: linear})
  const deploymentId = await running.deploy(appSpec('Lambda', 2))
  const result = await waitForDeployment({deploymentId, onEvent: observe(events)}, ports)
  expect(result).toMatchObject({outcome: 'succeeded', computePlatform: 'Lambda'})
  expect(told()).toEqual([50, 100])
  expect(events).toContainEqual({
    type: 'traffic-shifted',
    deploymentId,
    target: 'checkout',
    percent: 50,
    versions: {current: '1', target: '2'}
  })
})

describe.each(['ECS', 'Lambda'] as const)('on %s', platform => {
  test('a stop without a rollback leaves the traffic where it is, and says so', async () => {
    const {running, ports, events} = await start({platform, routing: canary})
    const deploymentId = await running.deploy(appSpec(platform, 2))
    await running.during(deploymentId, 'AllowTraffic')
    await running.clock.advance(minute)
    const result = await stop({deploymentId, autoRollback: false, onEvent: observe(events)}, ports)
    expect(result).toMatchObject({outcome: 'stopped', isStopped: true, deploymentStatus: 'Stopped'})
    expect(exitStatus(result)).toBe(0)
    expect(running.newPercent()).toBe(10)
    expect(events).toContainEqual(expect.objectContaining({type: 'warning', message: expect.stringMatching(/^10 % of the traffic of /)}))
  })

  test('a stop with a rollback gives the traffic back, and follows that', async () => {
    const {running, ports, events, told} = await start({platform, routing: canary})
    const deploymentId = await running.deploy(appSpec(platform, 2))
    await running.during(deploymentId, 'AllowTraffic')
    await running.clock.advance(minute)
    const result = await stop({deploymentId, autoRollback: true, onEvent: observe(events)}, ports)
    expect(result).toMatchObject({outcome: 'rolled-back', isStopped: true, rollbackStatus: 'Succeeded'})
    expect(running.newPercent()).toBe(0)
    expect(told()).toEqual([10, 100])
    expect(events.filter(event => event.type === 'traffic-shifted').at(-1)).toMatchObject({
      deploymentId: result.rollbackDeploymentId,
      isRollback: true
    })
    expect(events.filter(({type}) => type === 'warning')).toEqual([])
  })

  test('a hook that says no is explained by its function, and what it let through is rolled back', async () => {
    const {running, ports} = await start({platform, group: {autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']}}})
    running.handlers['smoke'] = invocation => running.report(invocation, 'Failed')
    const deploymentId = await running.deploy(appSpec(platform, 2, {AfterAllowTraffic: 'smoke'}))
    const result = await waitForDeployment({deploymentId}, ports)
    expect(result).toMatchObject({
      outcome: 'rolled-back',
      errorCode: 'HOOK_EXECUTION_FAILURE',
      failures: [{event: 'AfterAllowTraffic', hookFunction: 'smoke'}]
    })
    expect(result.failures[0]?.remedy).toMatch(/^Read the log of `smoke` .* reported `Failed`/)
    expect(running.newPercent()).toBe(0)
  })

  test('a rollback brings back what was there before, from the AppSpec that CodeDeploy keeps', async () => {
    const {running, ports, events} = await start({platform})
    for (const revision of [2, 3]) await running.ended(await running.deploy(appSpec(platform, revision)))
    const result = await rollback({applicationName: 'shop', deploymentGroupName: 'production', onEvent: observe(events)}, ports)
    expect(events[0]).toMatchObject({type: 'rolling-back', to: {revision: {type: 'appspec'}}})
    expect(result).toMatchObject({outcome: 'succeeded', revision: {type: 'appspec'}})
    const live =
      platform === 'ECS' ? running.service().taskSets.map(({taskDefinition}) => taskDefinition.split('/')[1]) : [running.alias().version]
    expect(live).toEqual(platform === 'ECS' ? ['web:2'] : ['2'])
  })

  test('a restart is refused before anything is created', async () => {
    const {running, ports} = await start({platform})
    const done = restart({applicationName: 'shop', deploymentGroupName: 'production'}, ports)
    await expect(done).rejects.toMatchObject({code: 'usage', message: expect.stringContaining(`deploys to ${platform}`)})
    const ids: string[] = []
    for await (const id of ports.codedeploy.deployments('shop', 'production', undefined)) ids.push(id)
    expect(ids).toEqual([])
    expect(running.invoked).toEqual([])
  })
})

test('what a wait saw at the end is all there was', async () => {
  const {running, ports} = await start({platform: 'ECS'})
  const result = await waitForDeployment({deploymentId: await running.deploy(appSpec('ECS', 2))}, ports)
  const [last]: readonly (DeploymentSnapshot | undefined)[] = result.snapshots
  expect(last?.targets).toMatchObject([
    {id: 'main:web', status: 'Succeeded', traffic: {newPercent: 100, tasks: {desired: 2, running: 2, pending: 0}}}
  ])
})
