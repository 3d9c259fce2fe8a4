import {afterEach, expect, test} from '@jest/globals'
import {createCodeDeployPort} from '../../src/aws/codedeploy.ts'
import type {DeploymentEvent} from '../../src/deployment/events.ts'
import {explainFailure} from '../../src/deployment/explain.ts'
import {adaptivePace} from '../../src/deployment/pace.ts'
import type {DeploymentReader} from '../../src/deployment/reader.ts'
import {watchDeployment, type WatchEnd} from '../../src/deployment/watch.ts'
import {createSimulatedFleet, type SimulatedFleetOptions} from '../../src/local/simulation/simulated-fleet.ts'
import {VirtualClock} from '../../src/local/simulation/virtual-clock.ts'
import {call, createGroup, deploy, startFixture, type Fixture} from '../local/local-fixture.ts'

let fixture: Fixture
afterEach(() => fixture.close())

interface Watched {
  readonly end: WatchEnd
  readonly events: readonly DeploymentEvent[]
  readonly callTimes: readonly number[]
}

/** Deploys to simulated instances, so many at a time, and watches through the real SDK on the clock of the embedded CodeDeploy. */
async function deployAndWatch(instances: number, atATime: number, script: SimulatedFleetOptions['script']): Promise<Watched> {
  const virtual = new VirtualClock()
  fixture = await startFixture({instances, clock: virtual, createHosts: createSimulatedFleet(script && {script})})
  await createGroup(fixture)
  const deploymentConfigName = 'some-at-a-time'
  await call(fixture, 'CreateDeploymentConfig', {
    deploymentConfigName,
    minimumHealthyHosts: {type: 'HOST_COUNT', value: instances - atATime}
  })
  const deploymentId = await deploy(fixture, '1', {deploymentConfigName})
  const codedeploy = createCodeDeployPort({
    region: 'us-east-1',
    endpoint: fixture.local.endpoint,
    credentials: {accessKeyId: 'any', secretAccessKey: 'any'}
  })
  const callTimes: number[] = []
  const noteCall = (): void => {
    callTimes.push(virtual.now())
  }
  const reader: DeploymentReader = {
    getDeployment: (...args) => {
      noteCall()
      return codedeploy.getDeployment(...args)
    },
    listTargets: (...args) => {
      noteCall()
      return codedeploy.listTargets(...args)
    },
    getTargets: (...args) => {
      noteCall()
      return codedeploy.getTargets(...args)
    }
  }
  const events: DeploymentEvent[] = []
  const end = await watchDeployment({deploymentId, reader, clock: virtual.driver, pace: adaptivePace, onEvent: event => events.push(event)})
  return {end, events, callTimes}
}

test('1,000 instances, 100 at a time: each failed one is told event by event, with 30 calls a minute at most', async () => {
  const fails = (host: string): boolean => Number(host.slice(2)) % 40 === 0
  const {end, events, callTimes} = await deployAndWatch(1_000, 100, ({event}, host) => ({
    durationMs: 9_000,
    ...(event === 'AfterInstall' && fails(host) && {failure: {message: 'the disk is full'}})
  }))
  expect(end).toMatchObject({type: 'final', snapshot: {status: 'Succeeded', overview: {failed: 25, succeeded: 975}}})
  const told = events.flatMap(event => (event.type === 'lifecycle-changed' && fails(event.target) ? [event] : []))
  const failures = told.filter(({event}) => event.status === 'Failed')
  expect(new Set(failures.map(({target}) => target)).size).toBe(25)
  expect(failures.every(({event}) => event.diagnostics?.message === 'the disk is full')).toBe(true)
  // Seven events each end somehow.
  expect(told.filter(({event}) => ['Succeeded', 'Failed', 'Skipped'].includes(event.status))).toHaveLength(25 * 7)
  for (const [i, to] of callTimes.entries())
    expect(callTimes.slice(0, i + 1).filter(from => from > to - 60_000).length).toBeLessThanOrEqual(30)
  // All calls of a look happen at one moment of the virtual clock.
  const looks = new Map<number, number>()
  for (const ms of callTimes) looks.set(ms, (looks.get(ms) ?? 0) + 1)
  expect(Math.max(...looks.values())).toBeLessThanOrEqual(6)
  expect((end.snapshot ? explainFailure(end.snapshot) : []).map(({summary}) => summary)).toEqual([
    'AfterInstall failed on 25 of 1000 targets: scripts/hook.sh failed'
  ])
}, 60_000)

test('instances without an agent are told before CodeDeploy gives up, with what to check', async () => {
  const {end, events} = await deployAndWatch(2, 2, () => ({pickUpMs: 'never'}))
  expect(end).toMatchObject({type: 'final', snapshot: {status: 'Failed', errorCode: 'AGENT_ISSUE'}})
  const stalled = events.filter(event => event.type === 'targets-stalled')
  expect(stalled).toMatchObject([
    {phase: 'not-started', targetCount: 2, checks: expect.arrayContaining([expect.stringContaining('agent')])}
  ])
  if (end.type !== 'final') return
  const explanations = explainFailure(end.snapshot)
  expect(explanations.map(({code}) => code)).toEqual(['AGENT_ISSUE', 'UnknownError'])
  for (const {remedy} of explanations) expect(remedy).toContain('agent')
})
