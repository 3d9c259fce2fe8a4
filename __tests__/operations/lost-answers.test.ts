import {getEventListeners} from 'node:events'
import {describe, expect, test} from '@jest/globals'
import {DeployError, type ErrorCode} from '../../src/core/errors.ts'
import type {DeploymentRequest} from '../../src/deployment/request.ts'
import {createDeployment} from '../../src/operations/create-deployment.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {CodeDeployPort} from '../../src/operations/ports.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {FakeAws} from '../support/fake-aws.ts'

const request: DeploymentRequest = {
  applicationName: 'shop',
  deploymentGroupName: 'production',
  description: 'run=1 attempt=1 id=a1b2c3d4',
  revision: {type: 's3', bucket: 'b', key: 'k.zip', bundleType: 'zip'}
}

/** The first calls of a method fail, one for each error. */
function failFirst(aws: FakeAws, method: 'getDeployment' | 'stopDeployment' | 'listDeployments', ...codes: ErrorCode[]): void {
  const port: CodeDeployPort = aws.codedeploy
  const call = port[method].bind(port) as (...asked: never[]) => Promise<never>
  port[method] = (...asked: never[]): Promise<never> => {
    const code = codes.shift()
    return code === undefined ? call(...asked) : Promise.reject(new DeployError(code, code))
  }
}

/** A create whose answer is lost, in front of a group that says it is being deployed to, and a list that knows nothing of it yet. */
function lostAndBusy(activeId: string | undefined): FakeAws {
  const aws = new FakeAws()
  aws.isAnswerLost = true
  aws.createFaults.push(new DeployError('network', 'reset'))
  const create = aws.codedeploy.createDeployment.bind(aws.codedeploy)
  aws.codedeploy.createDeployment = (asked, signal) =>
    aws.created.length === 0
      ? create(asked, signal)
      : Promise.reject(new DeployError('active-deployment', 'busy', activeId === undefined ? {} : {deploymentId: activeId}))
  return aws
}

/** Nobody's list has it until `sinceMs` from now. */
function listLate(aws: FakeAws, sinceMs: number): void {
  const untilMs = aws.clock.now() + sinceMs
  const list = aws.codedeploy.listDeployments.bind(aws.codedeploy)
  aws.codedeploy.listDeployments = async (...asked) => (aws.clock.now() < untilMs ? [] : list(...asked))
}

describe('a create whose answer was lost', () => {
  test.each([
    ['during half a minute, as long as a list may lag behind', 30_000],
    ['once more, immediately before the next create', 31_000]
  ])('is looked for %s, also when nothing keeps the group to itself any more', async (_, lagMs) => {
    const aws = new FakeAws()
    aws.isAnswerLost = true
    aws.createFaults.push(new DeployError('service', '503'))
    listLate(aws, lagMs)
    expect(await createDeployment(request, {}, Infinity, aws.ports, () => undefined)).toEqual({type: 'created', deploymentId: 'd-1'})
    expect(aws.created).toHaveLength(1)
  })

  test('is looked for again after a wait for what may have been it, before the next create', async () => {
    const aws = lostAndBusy(undefined)
    listLate(aws, 41_000)
    const freeMs = aws.clock.now() + 40_000
    const create = aws.codedeploy.createDeployment.bind(aws.codedeploy)
    aws.codedeploy.createDeployment = (asked, signal) => {
      if (aws.clock.now() < freeMs) return create(asked, signal)
      aws.created.push(request)
      return Promise.resolve('d-2')
    }
    expect(await createDeployment(request, {}, Infinity, aws.ports, () => undefined)).toEqual({type: 'created', deploymentId: 'd-1'})
    expect(aws.created).toHaveLength(1)
  })

  test('is found though what is in the list cannot be found for a moment', async () => {
    const aws = new FakeAws()
    aws.isAnswerLost = true
    aws.createFaults.push(new DeployError('network', 'reset'))
    failFirst(aws, 'getDeployment', 'not-found')
    expect(await createDeployment(request, {}, Infinity, aws.ports, () => undefined)).toEqual({type: 'created', deploymentId: 'd-1'})
  })

  test('is told from another deployment in the way through faults that pass', async () => {
    const aws = lostAndBusy('d-1')
    listLate(aws, Infinity)
    failFirst(aws, 'getDeployment', 'throttled', 'network', 'not-found')
    expect(await createDeployment(request, {}, Infinity, aws.ports, () => undefined)).toEqual({type: 'created', deploymentId: 'd-1'})
    expect(aws.created).toHaveLength(1)
  })

  test('that may be the one in the way, which cannot be read, is not known', async () => {
    const aws = lostAndBusy('d-1')
    listLate(aws, Infinity)
    failFirst(aws, 'getDeployment', 'access-denied')
    expect(await createDeployment(request, {}, Infinity, aws.ports, () => undefined)).toMatchObject({type: 'unknown'})
  })

  test.each(['skip', 'fail', 'stop', 'wait'] as const)(
    'is found again behind a deployment that nobody names, before `on-active-deployment: %s` is applied to it',
    async onActiveDeployment => {
      const aws = lostAndBusy(undefined)
      listLate(aws, 40_000)
      const creation = await createDeployment(request, {onActiveDeployment}, Infinity, aws.ports, () => undefined)
      expect(creation).toEqual({type: 'created', deploymentId: 'd-1'})
      expect([aws.created.length, aws.stopped]).toEqual([1, []])
    }
  )

  test('is not taken for another when the list has it only after it was looked for', async () => {
    const aws = lostAndBusy(undefined)
    listLate(aws, Infinity)
    aws.codedeploy.deployments = async function* () {
      yield await Promise.resolve('d-1')
    }
    failFirst(aws, 'getDeployment', 'throttled')
    const creation = await createDeployment(request, {onActiveDeployment: 'stop'}, Infinity, aws.ports, () => undefined)
    expect(creation).toEqual({type: 'created', deploymentId: 'd-1'})
    expect([aws.created.length, aws.stopped]).toEqual([1, []])
  })

  test('and then cancelled is found and stopped', async () => {
    const {aws, result} = await cancelledCreate({isCreated: true})
    expect(result).toMatchObject({outcome: 'cancelled', deploymentId: 'd-1'})
    expect(aws.stopped).toEqual([{deploymentId: 'd-1', autoRollback: undefined}])
  })

  test('and then cancelled is not known to be none after one look', async () => {
    const {result} = await cancelledCreate({isCreated: false})
    expect(result).toMatchObject({outcome: 'unknown', errorMessage: expect.stringContaining('id=a1b2c3d4') as unknown})
  })
})

async function run(aws: FakeAws, options: Partial<DeployOptions> = {}): Promise<DeployResult> {
  const base = {applicationName: 'shop', deploymentGroupName: 'production', githubRepository: 'octo/shop', githubCommitId: 'a'.repeat(40)}
  return deploy({...base, ...options}, aws.ports)
}

/** A cancel during the create, which is then cut off. */
async function cancelledCreate({isCreated}: {isCreated: boolean}): Promise<{aws: FakeAws; result: DeployResult}> {
  const aws = new FakeAws()
  aws.timelines.set('d-1', [{status: 'InProgress'}])
  aws.isAnswerLost = isCreated
  const controller = new AbortController()
  aws.createFaults.push(new DeployError('cancelled', 'aborted'))
  const create = aws.codedeploy.createDeployment.bind(aws.codedeploy)
  aws.codedeploy.createDeployment = (asked, signal) => {
    controller.abort(new Error('SIGINT'))
    return create(asked, signal)
  }
  return {aws, result: await run(aws, {signal: controller.signal})}
}

test('a run that was not cancelled leaves no listener on its signal', async () => {
  const {signal} = new AbortController()
  await run(new FakeAws(), {signal})
  expect(getEventListeners(signal, 'abort')).toEqual([])
})

describe('a stop', () => {
  /** A deployment that goes on, and a cancel while it is looked at for the third time. */
  function cancelled(): {aws: FakeAws; signal: AbortSignal} {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    const controller = new AbortController()
    aws.onLook = (_, look) => {
      if (look === 2) controller.abort(new Error('SIGINT'))
    }
    return {aws, signal: controller.signal}
  }

  test.each<[ErrorCode, string, RegExp]>([
    ['network', 'unknown', /whether the deployment was stopped is not known/],
    ['service', 'unknown', /whether the deployment was stopped is not known/],
    ['cancelled', 'unknown', /whether the deployment was stopped is not known/],
    ['access-denied', 'left-running', /the deployment goes on/],
    ['throttled', 'left-running', /the deployment goes on/]
  ])('that fails with %s leaves the deployment %s', async (code, outcome, message) => {
    const {aws, signal} = cancelled()
    failFirst(aws, 'stopDeployment', code)
    expect(await run(aws, {signal})).toMatchObject({outcome, errorMessage: expect.stringMatching(message) as unknown})
  })

  test('whose answer was lost is told as what came of it, when that shows at once', async () => {
    const {aws, signal} = cancelled()
    aws.timelines.set('d-1', [{status: 'InProgress'}, {status: 'InProgress'}, {status: 'InProgress'}, {status: 'Stopped'}])
    failFirst(aws, 'stopDeployment', 'network')
    expect(await run(aws, {signal})).toMatchObject({outcome: 'stopped', deploymentStatus: 'Stopped'})
  })

  test('of a deployment that takes too long is asked for again while it fails for a reason that passes', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    failFirst(aws, 'stopDeployment', 'throttled', 'service', 'network')
    await run(aws, {timeout: 30_000, onTimeout: 'stop'})
    expect(aws.stopped).toHaveLength(1)
  })

  test('that a timeout asked for in vain is asked for by a cancel after it', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    failFirst(aws, 'stopDeployment', 'access-denied')
    const controller = new AbortController()
    const startMs = aws.clock.now()
    aws.clock.onSleep = () => {
      if (aws.clock.now() > startMs + 60_000) controller.abort(new Error('SIGINT'))
    }
    const result = await run(aws, {timeout: 30_000, onTimeout: 'stop', signal: controller.signal})
    expect(result.outcome).toBe('cancelled')
    expect(aws.stopped).toHaveLength(1)
  })

  test('of the deployment in the way that gets no answer in time is no cancel', async () => {
    const aws = new FakeAws()
    aws.createFaults.push(new DeployError('active-deployment', 'busy', {deploymentId: 'd-OTHER'}))
    aws.timelines.set('d-OTHER', [{status: 'InProgress', creator: 'user'}, {status: 'Stopped'}])
    failFirst(aws, 'stopDeployment', 'cancelled', 'throttled')
    expect(await run(aws, {onActiveDeployment: 'stop'})).toMatchObject({outcome: 'succeeded'})
    expect(aws.stopped.map(({deploymentId}) => deploymentId)).toEqual(['d-OTHER'])
  })
})

test('a cancel while a look that ends after the timeout is under way is a cancel', async () => {
  const aws = new FakeAws()
  aws.timelines.set('d-1', [{status: 'InProgress'}])
  const controller = new AbortController()
  aws.codedeploy.listTargets = () => {
    aws.clock.nowMs += 60_000
    controller.abort(new Error('SIGINT'))
    return Promise.reject(new DeployError('cancelled', 'aborted'))
  }
  expect(await run(aws, {timeout: 30_000, signal: controller.signal})).toMatchObject({outcome: 'cancelled'})
  expect(aws.stopped).toHaveLength(1)
})
