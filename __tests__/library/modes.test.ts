import type {BlueGreenDeploymentConfiguration} from '@aws-sdk/client-codedeploy'
import {GetDeploymentCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, PutObjectCommand} from '@aws-sdk/client-s3'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {
  continueDeployment,
  createDeployment,
  restartDeployment,
  rollbackDeployment,
  stopDeployment,
  waitForDeployment,
  deploy as deployRevision,
  type DeployResult,
  type OperationEvent
} from '../../src/index.ts'
import {describeEvent} from '../../src/report/describe-event.ts'
import {exitStatus} from '../../src/report/exit-status.ts'
import {createGroup, deploy, ended, startFixture, type Fixture} from '../local/local-fixture.ts'

const names = {applicationName: 'shop', deploymentGroupName: 'production'}
const revisionOf = (key: string) => ({type: 's3', bucket: 'releases', key, bundleType: 'tgz'}) as const

let fixture: Fixture
let events: OperationEvent[]
beforeEach(async () => {
  fixture = await startFixture({instances: 2})
  events = []
  await fixture.s3.send(new CreateBucketCommand({Bucket: 'releases'}))
  for (const key of ['1', '2', '3']) await fixture.s3.send(new PutObjectCommand({Bucket: 'releases', Key: key, Body: `bundle ${key}`}))
})
afterEach(async () => {
  await fixture.close()
})

/** How each call reaches the embedded CodeDeploy. */
const wire = () => ({
  endpoint: fixture.local.endpoint,
  region: 'us-east-1',
  credentials: {accessKeyId: 'any', secretAccessKey: 'any'},
  pollInterval: 10,
  onEvent: (event: OperationEvent) => void events.push(event)
})

/** Deploys `releases/KEY` to the end, its revision pinned. */
const release = (key: string): Promise<DeployResult> => deployRevision({...wire(), ...names, revision: revisionOf(key)})

async function statusOf(deploymentId: string): Promise<string | undefined> {
  return (await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))).deploymentInfo?.status
}

const hangAt = (event: string): void => {
  fixture.fleet.script = command => (command.event === event ? 'hang' : undefined)
}

const inPlace = (events: ('DEPLOYMENT_FAILURE' | 'DEPLOYMENT_STOP_ON_REQUEST')[] = []): Promise<void> =>
  createGroup(fixture, {
    deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
    ...(events.length > 0 && {autoRollbackConfiguration: {enabled: true, events}})
  })

const blueGreen = (config: BlueGreenDeploymentConfiguration): Promise<void> =>
  createGroup(fixture, {
    deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
    deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'},
    blueGreenDeploymentConfiguration: config
  })
const readyWait = {deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 60}} as const
const terminationWait = {terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: 60}} as const

describe('wait', () => {
  test.each([
    [undefined, [], 'succeeded', 0],
    ['ApplicationStart', [], 'failed', 1],
    ['ApplicationStart', ['DEPLOYMENT_FAILURE'], 'rolled-back', 1]
  ] as const)('a deployment of others that fails in %s, with rollback on %j, ends as %s', async (failing, rollsBack, outcome, status) => {
    await inPlace([...rollsBack])
    await release('1')
    fixture.fleet.script = ({event, revision}) => (revision.type === 's3' && revision.key === '2' && event === failing ? 'fail' : undefined)
    const deploymentId = await deploy(fixture, '2')
    events = []
    const result = await waitForDeployment({...wire(), deploymentId})
    expect(result).toMatchObject({outcome, deploymentId, ...names, computePlatform: 'Server', revision: {key: '2'}})
    expect(exitStatus(result)).toBe(status)
    expect(result.failures.map(({event, script}) => [event, script])).toEqual(failing === undefined ? [] : [[failing, 'scripts/hook.sh']])
    expect(result.deploymentIds).toHaveLength(outcome === 'rolled-back' ? 2 : 1)
    expect(events[0]).toMatchObject({type: 'deployment-found', deploymentId})
    expect(events.filter(({type}) => type === 'ended')).toHaveLength(1)
  })

  test('takes up what createDeployment did not follow', async () => {
    await inPlace()
    hangAt('Install')
    const created = await createDeployment({...wire(), ...names, revision: revisionOf('1')})
    expect(created).toMatchObject({outcome: 'left-running', reached: 'created', deploymentId: expect.stringMatching(/^d-/) as unknown})
    expect(exitStatus(created)).toBe(0)
    expect(events.map(({type}) => type)).toContain('deployment-created')
    await fixture.fleet.hanging(2)
    const waiting = waitForDeployment({...wire(), deploymentId: created.deploymentId ?? ''})
    fixture.fleet.release()
    expect((await waiting).outcome).toBe('succeeded')
  })

  test('a cancel leaves a deployment of others alone, or stops it where that is asked for', async () => {
    await inPlace()
    hangAt('Install')
    const deploymentId = await deploy(fixture, '1')
    await fixture.fleet.hanging(2)
    const cancelled = (onCancel?: 'stop'): Promise<DeployResult> => {
      const controller = new AbortController()
      const cancelWhenSeen = (event: OperationEvent): void => {
        if (event.type === 'status-changed') controller.abort(new Error('SIGINT received'))
      }
      return waitForDeployment({...wire(), deploymentId, signal: controller.signal, onEvent: cancelWhenSeen, ...(onCancel && {onCancel})})
    }
    const left = await cancelled()
    expect(left).toMatchObject({outcome: 'left-running', deploymentStatus: 'InProgress'})
    expect([left.reached, exitStatus(left)]).toEqual([undefined, 1])
    expect(await statusOf(deploymentId)).toBe('InProgress')
    expect(await cancelled('stop')).toMatchObject({outcome: 'cancelled'})
    expect(await ended(fixture, deploymentId)).toBe('Stopped')
  })

  test('time that is up leaves it running', async () => {
    await inPlace()
    hangAt('Install')
    const deploymentId = await deploy(fixture, '1')
    const result = await waitForDeployment({...wire(), deploymentId, timeout: 50})
    expect([result.outcome, exitStatus(result)]).toEqual(['timed-out', 1])
    expect(await statusOf(deploymentId)).toBe('InProgress')
  })

  test('a deployment that does not exist is an error, and in place nothing is ever `ready`', async () => {
    await inPlace()
    await expect(waitForDeployment({...wire(), deploymentId: 'd-NOTHERE00'})).rejects.toMatchObject({code: 'not-found'})
    const deploymentId = await deploy(fixture, '1')
    await expect(waitForDeployment({...wire(), deploymentId, waitFor: 'ready'})).rejects.toMatchObject({code: 'usage', input: 'wait-for'})
    await expect(deployRevision({...wire(), ...names, revision: revisionOf('2'), waitFor: 'traffic-shifted'})).rejects.toMatchObject({
      input: 'wait-for'
    })
  })
})

describe('stop', () => {
  test.each([
    [undefined, [], 'stopped', true],
    [undefined, ['DEPLOYMENT_STOP_ON_REQUEST'], 'rolled-back', true],
    [true, [], 'rolled-back', true],
    [false, ['DEPLOYMENT_STOP_ON_REQUEST'], 'stopped', true]
  ] as const)('with auto-rollback %s in a group that rolls back on %j: %s', async (autoRollback, rollsBack, outcome, isStopped) => {
    await inPlace([...rollsBack])
    await release('1')
    fixture.fleet.script = ({event, revision}) =>
      event === 'Install' && revision.type === 's3' && revision.key === '2' ? 'hang' : undefined
    const deploymentId = await deploy(fixture, '2')
    await fixture.fleet.hanging(2)
    const result = await stopDeployment({...wire(), deploymentId, ...(autoRollback !== undefined && {autoRollback})})
    expect(result).toMatchObject({outcome, isStopped, deploymentId, deploymentStatus: 'Stopped'})
    expect(exitStatus(result)).toBe(0)
    expect(result.deploymentIds).toHaveLength(outcome === 'rolled-back' ? 2 : 1)
  })

  test.each([
    [undefined, 'succeeded'],
    ['fail', 'failed']
  ] as const)('what had ended by itself (%s) is told as what it is, and is no success', async (reaction, outcome) => {
    await inPlace()
    fixture.fleet.script = () => reaction
    const deploymentId = await deploy(fixture, '1')
    await ended(fixture, deploymentId)
    const result = await stopDeployment({...wire(), deploymentId})
    expect(result).toMatchObject({
      outcome,
      isStopped: false,
      errorMessage: expect.stringContaining('before it could be stopped') as unknown
    })
    expect(exitStatus(result)).toBe(1)
  })

  test('a rollback that was asked for and could not be is no success', async () => {
    await inPlace()
    hangAt('Install')
    const deploymentId = await deploy(fixture, '1')
    await fixture.fleet.hanging(2)
    const result = await stopDeployment({...wire(), deploymentId, autoRollback: true})
    expect(result).toMatchObject({isStopped: false, deploymentStatus: 'Stopped'})
    expect(exitStatus(result)).toBe(1)
  })

  test('stopping twice is stopped, and neither stop is told as a failure', async () => {
    await inPlace()
    hangAt('Install')
    const deploymentId = await deploy(fixture, '1')
    for (let i = 0; i < 2; i++) {
      const result = await stopDeployment({...wire(), deploymentId})
      expect(result).toMatchObject({outcome: 'stopped', isStopped: true, failures: []})
      expect(result).not.toHaveProperty('errorCode')
      expect(result).not.toHaveProperty('errorMessage')
    }
    expect(events.filter(({type}) => type === 'failure-explained')).toEqual([])
  })
})

describe('wait-for and continue of a blue/green deployment', () => {
  test('deploy until it is ready, continue until the traffic is shifted, continue to the end', async () => {
    await blueGreen({...readyWait, ...terminationWait})
    const ready = await deployRevision({...wire(), ...names, revision: revisionOf('1'), waitFor: 'ready'})
    expect(ready).toMatchObject({outcome: 'left-running', reached: 'ready', deploymentStatus: 'Ready'})
    expect(exitStatus(ready)).toBe(0)
    const deploymentId = ready.deploymentId ?? ''
    expect(await waitForDeployment({...wire(), deploymentId, waitFor: 'ready'})).toMatchObject({reached: 'ready'})

    const shifted = await continueDeployment({...wire(), deploymentId, waitFor: 'traffic-shifted'})
    expect(shifted).toMatchObject({outcome: 'left-running', reached: 'traffic-shifted', deploymentId})
    expect(exitStatus(shifted)).toBe(0)
    expect(events).toContainEqual({type: 'continued', deploymentId, waitType: 'READY_WAIT', computePlatform: 'Server'})
    expect(fixture.fleet.commands.some(({event}) => event === 'AfterAllowTraffic')).toBe(true)

    // What waits for its end is past the wait for its traffic.
    const past = await continueDeployment({...wire(), deploymentId, deploymentWaitType: 'READY_WAIT', waitFor: 'traffic-shifted'})
    expect(past.reached).toBe('traffic-shifted')
    await waitForDeployment({...wire(), deploymentId, timeout: 20})
    expect(await continueDeployment({...wire(), deploymentId})).toMatchObject({outcome: 'succeeded', deploymentStatus: 'Succeeded'})
    expect(events).toContainEqual({type: 'continued', deploymentId, waitType: 'TERMINATION_WAIT', computePlatform: 'Server'})
    expect(await continueDeployment({...wire(), deploymentId})).toMatchObject({outcome: 'succeeded'})
  })

  test('a failure after it was continued is one', async () => {
    await blueGreen(readyWait)
    fixture.fleet.script = ({event}) => (event === 'AfterAllowTraffic' ? 'fail' : undefined)
    const {deploymentId = ''} = await deployRevision({...wire(), ...names, revision: revisionOf('1'), waitFor: 'ready'})
    const result = await continueDeployment({...wire(), deploymentId, waitFor: 'traffic-shifted'})
    expect(result).toMatchObject({outcome: 'failed', failures: [{event: 'AfterAllowTraffic'}]})
  })

  test.each([
    ['one that still installs', undefined, /does not wait to be continued: it is InProgress/],
    ['one that does not wait for that yet', 'TERMINATION_WAIT', /does not wait for the end of its original instances/]
  ] as const)('%s is not continued', async (_, deploymentWaitType, message) => {
    await blueGreen(readyWait)
    hangAt('Install')
    const deploymentId = await deploy(fixture, '1')
    await fixture.fleet.hanging()
    const asked = continueDeployment({...wire(), deploymentId, ...(deploymentWaitType && {deploymentWaitType})})
    await expect(asked).rejects.toMatchObject({code: 'refused', message: expect.stringMatching(message) as unknown})
  })

  test('an in-place deployment is not continued', async () => {
    await inPlace()
    hangAt('Install')
    const deploymentId = await deploy(fixture, '1')
    await expect(continueDeployment({...wire(), deploymentId})).rejects.toMatchObject({code: 'refused', input: 'deployment-id'})
  })
})

describe('rollback', () => {
  const back = (deploymentId?: string): Promise<DeployResult> =>
    rollbackDeployment({...wire(), ...names, ...(deploymentId !== undefined && {deploymentId})})
  const failing = (key: string): void => {
    fixture.fleet.script = ({event, revision}) =>
      event === 'Install' && revision.type === 's3' && revision.key === key ? 'fail' : undefined
  }

  test('goes back a step each time', async () => {
    await inPlace()
    for (const key of ['1', '2', '2', '3']) await release(key)
    const first = await back()
    expect(first).toMatchObject({outcome: 'succeeded', revision: {key: '2'}, previousRevision: {key: '3'}})
    expect(exitStatus(first)).toBe(0)
    const {deploymentInfo} = await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId: first.deploymentId}))
    expect(deploymentInfo?.description).toMatch(/^run=\S+ attempt=1 id=\S+ Rollback from d-\w+ to the revision of d-\w+$/)
    expect((await back()).revision).toMatchObject({key: '1'})
    await expect(back()).rejects.toMatchObject({code: 'not-found', message: expect.stringContaining('nothing to roll') as unknown})
    await release('3')
    expect((await back()).revision).toMatchObject({key: '1'})
  })

  test('the first line of a rollback says from where it goes, and to where; after an automatic one, that it may be too far', async () => {
    await inPlace(['DEPLOYMENT_FAILURE'])
    const ids: string[] = []
    for (const key of ['1', '2']) ids.push((await release(key)).deploymentId ?? '')
    failing('3')
    const automatic = await release('3')
    expect(automatic.outcome).toBe('rolled-back')
    events = []
    await back()
    const [first, second] = events.map(event => describeEvent(event))
    expect(first).toBe(
      `Rolling back production: from ${automatic.rollbackDeploymentId} (s3://releases/2) to that of ${ids[0]} (s3://releases/1)`
    )
    expect(second).toMatch(/^Warning: d-\w+ is an automatic rollback itself: .* `deployment-id` names/)
    events = []
    await back(ids[1])
    expect(events.filter(({type}) => type === 'warning')).toEqual([])
    expect(events[0]).toMatchObject({type: 'rolling-back', to: {deploymentId: ids[1]}})
  })

  test('after a deployment that failed, the last one that succeeded comes back', async () => {
    await inPlace()
    await release('1')
    failing('2')
    expect((await release('2')).outcome).toBe('failed')
    expect(await back()).toMatchObject({outcome: 'succeeded', revision: {key: '1'}})
  })

  test('a rollback that failed is tried again', async () => {
    await inPlace()
    for (const key of ['1', '2', '3']) await release(key)
    failing('2')
    expect(await back()).toMatchObject({outcome: 'failed', revision: {key: '2'}})
    failing('none')
    expect(await back()).toMatchObject({outcome: 'succeeded', revision: {key: '2'}})
  })

  test('the revision of a given deployment comes back; one that failed has none', async () => {
    await inPlace()
    const {deploymentId = ''} = await release('1')
    for (const key of ['2', '3']) await release(key)
    expect(await back(deploymentId)).toMatchObject({outcome: 'succeeded', revision: {key: '1'}})
    failing('2')
    const failed = await release('2')
    await expect(back(failed.deploymentId)).rejects.toMatchObject({code: 'usage', input: 'deployment-id'})
  })

  test('an alarm that would stop it can be ignored', async () => {
    await createGroup(fixture, {
      deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
      alarmConfiguration: {enabled: true, alarms: [{name: 'errors'}]}
    })
    for (const key of ['1', '2']) await release(key)
    fixture.local.setAlarm('errors', 'ALARM')
    expect(await back()).toMatchObject({outcome: 'stopped', errorCode: 'ALARM_ACTIVE'})
    expect(await rollbackDeployment({...wire(), ...names, overrideAlarms: 'none'})).toMatchObject({
      outcome: 'succeeded',
      revision: {key: '1'}
    })
  })

  test.each([
    ['nothing was deployed', [], /nothing was deployed to it yet/],
    ['there is only one revision', ['1', '1'], /no deployment with another revision/]
  ])('%s: there is nothing to go back to', async (_, keys, message) => {
    await inPlace()
    for (const key of keys) await release(key)
    await expect(back()).rejects.toMatchObject({code: 'not-found', message: expect.stringMatching(message) as unknown})
  })
})

describe('restart', () => {
  test('runs the hooks of the revision that is there, and installs nothing', async () => {
    await inPlace()
    await release('1')
    const before = fixture.fleet.commands.length
    const result = await restartDeployment({...wire(), ...names})
    expect(result).toMatchObject({outcome: 'succeeded', revision: {key: '1'}})
    expect([...new Set(fixture.fleet.commands.slice(before).map(({event}) => event))]).toEqual([
      'ApplicationStop',
      'ApplicationStart',
      'ValidateService'
    ])
  })

  test('is for in-place groups that have something to restart', async () => {
    await blueGreen({})
    await expect(restartDeployment({...wire(), ...names})).rejects.toMatchObject({code: 'usage', input: 'deployment-group-name'})
  })
})
