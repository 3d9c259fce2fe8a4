import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentRequest} from '../../src/deployment/request.ts'
import {createDeployment} from '../../src/operations/create-deployment.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {FakeAws} from '../support/fake-aws.ts'

const request: DeploymentRequest = {
  applicationName: 'shop',
  deploymentGroupName: 'production',
  description: 'run=1 attempt=1 id=a1b2c3d4',
  revision: {type: 's3', bucket: 'b', key: 'k.zip', bundleType: 'zip'}
}
const active = new DeployError('active-deployment', 'the group is being deployed to', {deploymentId: 'd-OTHER'})

function create(
  aws: FakeAws,
  {timeout = Infinity, ...options}: Parameters<typeof createDeployment>[1] & {timeout?: number} = {},
  events: OperationEvent[] = []
): ReturnType<typeof createDeployment> {
  return createDeployment(request, options, aws.clock.now() + timeout, aws.ports, event => events.push(event))
}

describe('createDeployment', () => {
  test.each(['network', 'service'] as const)(
    'a deployment whose answer was lost (%s) is found by its marker and not made twice',
    async code => {
      const aws = new FakeAws()
      aws.createFaults.push(new DeployError(code, 'lost'))
      aws.isAnswerLost = true
      expect(await create(aws)).toEqual({type: 'created', deploymentId: 'd-1'})
      expect(aws.created).toHaveLength(1)
    }
  )

  test('a create that did not happen is asked again', async () => {
    const aws = new FakeAws()
    aws.createFaults.push(new DeployError('network', 'refused'), new DeployError('throttled', 'slow down'))
    expect(await create(aws)).toEqual({type: 'created', deploymentId: 'd-1'})
    expect(aws.created).toHaveLength(1)
  })

  test('a fault that stays is thrown after four tries', async () => {
    const aws = new FakeAws()
    for (let i = 0; i < 4; i++) aws.createFaults.push(new DeployError('service', '503'))
    await expect(create(aws)).rejects.toMatchObject({code: 'service'})
    expect(aws.created).toHaveLength(0)
  })

  test('an active deployment is waited for, and whose it is is told', async () => {
    const aws = new FakeAws()
    aws.createFaults.push(active)
    aws.timelines.set('d-OTHER', [{status: 'InProgress'}, {status: 'InProgress'}, {status: 'Failed'}])
    const events: OperationEvent[] = []
    expect(await create(aws, {}, events)).toEqual({type: 'created', deploymentId: 'd-1'})
    expect(events[0]).toMatchObject({type: 'waiting-for-active-deployment', activeDeploymentId: 'd-OTHER'})
  })

  test('waiting for an active deployment ends with the timeout, and nothing is created', async () => {
    const aws = new FakeAws()
    aws.createFaults.push(active)
    aws.timelines.set('d-OTHER', [{status: 'InProgress'}])
    expect(await create(aws, {timeout: 60_000})).toEqual({type: 'timed-out', active: {id: 'd-OTHER', status: 'InProgress'}})
    expect(aws.created).toHaveLength(0)
  })

  test('`fail` throws, `skip` says so, `stop` stops it and then creates', async () => {
    const failing = new FakeAws()
    failing.createFaults.push(active)
    await expect(create(failing, {onActiveDeployment: 'fail'})).rejects.toMatchObject({
      code: 'active-deployment',
      message: 'the group is being deployed to. Active: d-OTHER (Succeeded)'
    })

    const skipping = new FakeAws()
    skipping.createFaults.push(active)
    expect(await create(skipping, {onActiveDeployment: 'skip'})).toMatchObject({type: 'skipped', active: {id: 'd-OTHER'}})

    for (const [policy, autoRollback] of [
      ['stop', undefined],
      ['stop-and-rollback', true]
    ] as const) {
      const stopping = new FakeAws()
      stopping.createFaults.push(active)
      stopping.timelines.set('d-OTHER', [{status: 'InProgress'}, {status: 'Stopped'}])
      expect(await create(stopping, {onActiveDeployment: policy})).toEqual({type: 'created', deploymentId: 'd-1'})
      expect(stopping.stopped).toEqual([{deploymentId: 'd-OTHER', autoRollback}])
    }
  })

  test('a rollback in the way is let through, also the one that our own stop caused', async () => {
    const aws = new FakeAws()
    aws.createFaults.push(active, new DeployError('active-deployment', 'the group is being rolled back', {deploymentId: 'd-BACK'}))
    aws.timelines.set('d-OTHER', [{status: 'InProgress', creator: 'user'}, {status: 'Stopped'}])
    aws.timelines.set('d-BACK', [{status: 'InProgress', creator: 'codeDeployRollback'}, {status: 'Succeeded'}])
    expect(await create(aws, {onActiveDeployment: 'stop-and-rollback'})).toEqual({type: 'created', deploymentId: 'd-1'})
    expect(aws.stopped.map(({deploymentId}) => deploymentId)).toEqual(['d-OTHER'])
  })

  test('a lost answer is looked for until the network is back', async () => {
    const aws = new FakeAws()
    aws.createFaults.push(new DeployError('network', 'reset'))
    aws.isAnswerLost = true
    aws.lookupFaults.push(new DeployError('network', 'down'), new DeployError('network', 'down'))
    expect(await create(aws)).toEqual({type: 'created', deploymentId: 'd-1'})
    expect(aws.created).toHaveLength(1)
  })

  test('when it cannot be found out whether there is a deployment, that is said, and none is created again', async () => {
    const aws = new FakeAws()
    aws.createFaults.push(new DeployError('network', 'reset'))
    aws.isAnswerLost = true
    aws.lookupFaults.push(new DeployError('access-denied', 'not allowed to list'))
    expect(await create(aws)).toMatchObject({type: 'unknown', error: {hint: expect.stringContaining('id=a1b2c3d4') as unknown}})
    expect(aws.created).toHaveLength(1)
  })

  test('after a lost answer, an active deployment that is our own is taken up', async () => {
    const aws = new FakeAws()
    aws.createFaults.push(new DeployError('service', '503'), new DeployError('active-deployment', 'busy', {deploymentId: 'd-1'}))
    aws.isAnswerLost = true
    // The list lags behind: the deployment is not in it yet.
    const ports = {...aws.ports, codedeploy: {...aws.codedeploy, listDeployments: () => Promise.resolve([])}}
    expect(await createDeployment(request, {}, Infinity, ports, () => undefined)).toEqual({type: 'created', deploymentId: 'd-1'})
  })

  test('a run that was cancelled creates nothing', async () => {
    const aws = new FakeAws()
    expect(await create(aws, {signal: AbortSignal.abort()})).toEqual({type: 'cancelled'})
    expect(aws.created).toHaveLength(0)
  })
})
