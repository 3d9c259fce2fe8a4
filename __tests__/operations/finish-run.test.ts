import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {finishRun, type UnfinishedRun} from '../../src/operations/finish-run.ts'
import {FakeAws} from '../support/fake-aws.ts'
import {trafficTarget} from '../support/snapshots.ts'

const description = 'run=1 attempt=1 id=a1b2c3d4 by mona'
const run: UnfinishedRun = {
  applicationName: 'shop',
  deploymentGroupName: 'production',
  description,
  startedMs: Date.UTC(2026, 0, 1),
  onCancel: 'stop'
}

/** AWS with the deployment of the run, d-1, as its looks show it. */
async function awsWith(...timeline: Partial<DeploymentSnapshot>[]): Promise<FakeAws> {
  const aws = new FakeAws()
  const revision = {type: 's3', bucket: 'b', key: 'k.zip', bundleType: 'zip'} as const
  await aws.codedeploy.createDeployment({applicationName: 'shop', deploymentGroupName: 'production', description, revision})
  aws.timelines.set('d-1', timeline)
  return aws
}

const finish = (aws: FakeAws, more: Partial<UnfinishedRun> = {}): ReturnType<typeof finishRun> =>
  finishRun({...run, ...more}, aws.ports, () => undefined)

describe('a run that was cancelled or killed', () => {
  test('is found by its marker, stopped once and seen to its end', async () => {
    // The first look is that for the marker.
    const aws = await awsWith({status: 'InProgress'}, {status: 'InProgress'}, {status: 'InProgress'}, {status: 'Stopped'})
    expect(await finish(aws)).toEqual({type: 'stopped', deploymentId: 'd-1', status: 'Stopped'})
    expect(aws.stopped).toEqual([{deploymentId: 'd-1', autoRollback: undefined}])
  })

  test('is rolled back where that was asked for', async () => {
    const aws = await awsWith({status: 'InProgress'}, {status: 'Stopped'})
    await finish(aws, {deploymentId: 'd-1', onCancel: 'stop-and-rollback'})
    expect(aws.stopped).toEqual([{deploymentId: 'd-1', autoRollback: true}])
  })

  test('is left where that was asked for', async () => {
    const aws = await awsWith({status: 'InProgress'})
    expect(await finish(aws, {onCancel: 'leave'})).toEqual({type: 'left-running', deploymentId: 'd-1', status: 'InProgress'})
    expect(aws.stopped).toEqual([])
  })

  test('and whose stop was accepted is not stopped a second time', async () => {
    const aws = await awsWith({status: 'InProgress'}, {status: 'InProgress'}, {status: 'Stopped'})
    expect(await finish(aws, {deploymentId: 'd-1', end: 'stop-accepted'})).toEqual({
      type: 'stopped',
      deploymentId: 'd-1',
      status: 'Stopped'
    })
    expect(aws.stopped).toEqual([])
  })

  test('is asked to stop again when the answer is lost', async () => {
    const aws = await awsWith({status: 'InProgress'}, {status: 'Stopped'})
    const faults = [new DeployError('network', 'reset'), new DeployError('cancelled', 'no answer in time')]
    const stopDeployment: typeof aws.codedeploy.stopDeployment = (...call) => {
      const fault = faults.shift()
      return fault ? Promise.reject(fault) : aws.codedeploy.stopDeployment(...call)
    }
    const ports = {...aws.ports, codedeploy: {...aws.codedeploy, stopDeployment}}
    expect(await finishRun({...run, deploymentId: 'd-1'}, ports, () => undefined)).toMatchObject({type: 'stopped'})
    expect(aws.stopped).toHaveLength(1)
  })

  test('that goes on long after its stop is said to', async () => {
    const aws = await awsWith({status: 'InProgress'})
    expect(await finish(aws, {deploymentId: 'd-1'})).toEqual({type: 'stopping', deploymentId: 'd-1', status: 'InProgress'})
  })

  test('and ended before the stop came is told as what it is', async () => {
    const aws = await awsWith({status: 'InProgress'}, {status: 'Succeeded'})
    aws.stopAnswer = false
    expect(await finish(aws, {deploymentId: 'd-1'})).toEqual({type: 'ended', deploymentId: 'd-1', status: 'Succeeded'})
  })
})

describe('a run that does not know whether it created a deployment', () => {
  test('is not said to have none because the list lags half a minute behind', async () => {
    const aws = await awsWith({status: 'Stopped'})
    const sinceMs = aws.clock.now() + 30_000
    const codedeploy = {...aws.codedeploy, listDeployments: () => Promise.resolve(aws.clock.now() < sinceMs ? [] : ['d-1'])}
    expect(await finishRun(run, {...aws.ports, codedeploy}, () => undefined)).toMatchObject({type: 'ended', deploymentId: 'd-1'})
  })

  test('is found although its deployment cannot be read yet', async () => {
    const aws = await awsWith({status: 'Stopped'})
    let looks = 0
    const getDeployment: typeof aws.codedeploy.getDeployment = (...call) =>
      (looks += 1) <= 2 ? Promise.reject(new DeployError('not-found', 'not there yet')) : aws.codedeploy.getDeployment(...call)
    const ports = {...aws.ports, codedeploy: {...aws.codedeploy, getDeployment}}
    expect(await finishRun(run, ports, () => undefined)).toMatchObject({type: 'ended', deploymentId: 'd-1'})
  })

  test('is not said to have none when none is found', async () => {
    expect(await finish(new FakeAws())).toEqual({type: 'not-found'})
  })

  test('keeps nobody waiting when it is known that no create was under way', async () => {
    const aws = new FakeAws()
    expect(await finish(aws, {end: 'not-created'})).toEqual({type: 'never-created'})
    expect(aws.clock.sleeps).toEqual([])
  })

  test('is looked for while calls fail for a passing reason, and no longer', async () => {
    const aws = await awsWith({status: 'Stopped'})
    aws.lookupFaults.push(new DeployError('throttled', 'slow down'), new DeployError('network', 'reset'))
    expect(await finish(aws)).toMatchObject({type: 'ended'})
    aws.lookupFaults.push(new DeployError('access-denied', 'not allowed to list'))
    await expect(finish(aws)).rejects.toMatchObject({code: 'access-denied'})
  })
})

describe('the traffic of a deployment to ECS or Lambda that a cancelled run left', () => {
  const half = trafficTarget(10, 'Failed')
  const onRequest = ['DEPLOYMENT_STOP_ON_REQUEST']

  async function told(look: Partial<DeploymentSnapshot>, more: Partial<UnfinishedRun> = {}): Promise<readonly unknown[]> {
    const aws = await awsWith({status: 'InProgress'}, {status: 'InProgress'}, {computePlatform: 'Lambda', targets: [half], ...look})
    const events: OperationEvent[] = []
    const finished = await finishRun({...run, deploymentId: 'd-1', ...more}, aws.ports, event => events.push(event))
    expect(finished).toEqual({type: 'stopped', deploymentId: 'd-1', status: 'Stopped'})
    return events.filter(({type}) => type !== 'stopping')
  }

  test('was told by nobody where nothing rolls it back', async () => {
    expect(await told({status: 'Stopped', autoRollbackEvents: ['DEPLOYMENT_FAILURE']})).toEqual([
      expect.objectContaining({
        type: 'warning',
        message: '10 % of the traffic of web:shop goes to what d-1 brought, although it was stopped: it was not rolled back'
      })
    ])
  })

  test('goes back with its rollback', async () => {
    const rollback = {rollbackDeploymentId: 'd-2'}
    expect(await told({status: 'Stopped', autoRollbackEvents: onRequest, rollback})).toEqual([
      {type: 'rollback-started', deploymentId: 'd-1', rollback}
    ])
  })

  test('goes back as somebody else asked who stopped it, and not for a minute because this run would have', async () => {
    const aws = await awsWith({status: 'Stopped', computePlatform: 'ECS', targets: [half], autoRollbackEvents: []})
    const startMs = aws.clock.now()
    const asked = {...run, deploymentId: 'd-1', onCancel: 'stop-and-rollback'} as const
    const events: OperationEvent[] = []
    expect(await finishRun(asked, aws.ports, event => events.push(event))).toMatchObject({type: 'ended', status: 'Stopped'})
    expect(aws.clock.now() - startMs).toBe(15_000)
    expect(events.map(({type}) => type)).toEqual(['warning'])

    const rollback = {rollbackDeploymentId: 'd-2'}
    const ended = {status: 'Stopped', computePlatform: 'ECS', targets: [half], autoRollbackEvents: []}
    const back = await awsWith(ended, ended, {...ended, rollback})
    const told: OperationEvent[] = []
    await finishRun({...asked, onCancel: 'stop'}, back.ports, event => told.push(event))
    expect(told).toEqual([{type: 'rollback-started', deploymentId: 'd-1', rollback}])
  })

  test('goes back as its group says, where the deployment does not', async () => {
    const ended = {
      status: 'Stopped',
      computePlatform: 'Lambda',
      targets: [half],
      applicationName: 'shop',
      deploymentGroupName: 'production'
    }
    const rollback = {rollbackDeploymentId: 'd-2'}
    // Later than one is looked for that nothing starts.
    const aws = await awsWith(...Array.from({length: 20}, () => ended), {...ended, rollback})
    aws.groupRollbackEvents = onRequest
    const events: OperationEvent[] = []
    await finishRun({...run, deploymentId: 'd-1'}, aws.ports, event => events.push(event))
    expect(events).toEqual([{type: 'rollback-started', deploymentId: 'd-1', rollback}])
  })

  test('is none of servers', async () => {
    expect(await told({status: 'Stopped', computePlatform: 'Server'})).toEqual([])
  })

  test('cannot be read: how the deployment stands is told all the same', async () => {
    const aws = await awsWith({status: 'InProgress'}, {status: 'Stopped', computePlatform: 'ECS'})
    const listTargets = (): Promise<never> => Promise.reject(new DeployError('access-denied', 'not allowed to list'))
    const events: OperationEvent[] = []
    const ports = {...aws.ports, codedeploy: {...aws.codedeploy, listTargets}}
    expect(await finishRun({...run, deploymentId: 'd-1'}, ports, event => events.push(event))).toMatchObject({type: 'stopped'})
    expect(events).toContainEqual({type: 'warning', message: 'Where the traffic of d-1 is now was not read: not allowed to list'})
  })
})

test('a run that only lost sight of its deployment never stops it', async () => {
  for (const onCancel of ['stop', 'stop-and-rollback'] as const) {
    const aws = await awsWith({status: 'InProgress'})
    expect(await finish(aws, {end: 'out-of-sight', onCancel})).toEqual({type: 'left-running', deploymentId: 'd-1', status: 'InProgress'})
    expect(aws.stopped).toEqual([])
  }
})
