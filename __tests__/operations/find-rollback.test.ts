import {describe, expect, test} from '@jest/globals'
import {DeployError, type ErrorCode} from '../../src/core/errors.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {findRollback} from '../../src/operations/follow-deployment.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {FakeAws} from '../support/fake-aws.ts'

interface Told {
  readonly result: DeployResult
  readonly warnings: readonly string[]
  /** From the end of the deployment on. */
  readonly tookMs: number
}

/** A deployment that failed and is to be rolled back; `onLook` is told of each look after that. */
async function failing(onLook: (nth: number) => unknown, {onEvent: hear, ...options}: Partial<DeployOptions> = {}): Promise<Told> {
  const aws = new FakeAws()
  const failed = {status: 'Failed', errorMessage: 'too many failed', autoRollbackEvents: ['DEPLOYMENT_FAILURE']}
  aws.timelines.set('d-1', [failed])
  aws.timelines.set('d-2', [{status: 'Succeeded'}])
  let endMs = 0
  const warnings: string[] = []
  const onEvent = (event: OperationEvent): void => {
    if (event.type === 'finished') endMs = aws.clock.now()
    if (event.type === 'warning') warnings.push(event.message)
    hear?.(event)
  }
  aws.onLook = (deploymentId, look) => {
    if (deploymentId === 'd-1' && look > 0) onLook(look)
    if (look === 3) aws.timelines.set('d-1', [{...failed, rollback: {rollbackDeploymentId: 'd-2'}}])
  }
  const asked = {applicationName: 'shop', deploymentGroupName: 'production', githubRepository: 'octo/shop', githubCommitId: 'a'.repeat(40)}
  const result = await deploy({...asked, ...options, onEvent}, aws.ports)
  return {result, warnings, tookMs: aws.clock.now() - endMs}
}

describe('a rollback that could not be found out about was told as one that is not there', () => {
  test.each<ErrorCode>(['expired-credentials', 'access-denied', 'clock-skew'])('%s does not pass, and ends the search', async code => {
    const {result, warnings, tookMs} = await failing(() => {
      throw new DeployError(code, 'GetDeployment was refused')
    })
    const problem = 'whether it is rolled back is not known: GetDeployment was refused'
    expect(result).toMatchObject({outcome: 'failed', deploymentIds: ['d-1'], errorMessage: `too many failed. ${problem}`})
    expect(warnings).toEqual([`d-1: ${problem}`])
    expect(tookMs).toBeLessThanOrEqual(2_000)
  })

  test('what passes is waited out', async () => {
    const {result, warnings} = await failing(look => {
      if (look === 1) throw new DeployError('throttled', 'slow down')
      if (look === 2) throw new DeployError('no-credentials', 'the metadata service is busy')
    })
    expect(result).toMatchObject({outcome: 'rolled-back', deploymentIds: ['d-1', 'd-2']})
    expect(warnings).toEqual([])
  })

  test('and when it does not pass within the minute, no more is claimed than is known', async () => {
    const {result, warnings, tookMs} = await failing(() => {
      throw new DeployError('throttled', 'slow down')
    })
    expect(result.errorMessage).toBe('too many failed. whether it is rolled back is not known: slow down')
    expect(warnings).toHaveLength(1)
    expect(tookMs).toBeLessThanOrEqual(62_000)
  })
})

test.each([
  ['between the failure and the first look for its rollback', 0],
  ['while it is looked for', 2]
])('a cancel before the rollback is announced was silent: %s', async (_, nth) => {
  const controller = new AbortController()
  const cancel = (): void => controller.abort(new Error('SIGINT received'))
  const {result, warnings} = await failing(look => look === nth && cancel(), {
    signal: controller.signal,
    onEvent: event => event.type === 'finished' && nth === 0 && cancel()
  })
  const problem = 'the run was cancelled before CodeDeploy announced a rollback, which may have begun'
  expect(result).toMatchObject({outcome: 'failed', deploymentIds: ['d-1'], errorMessage: `too many failed. ${problem}`})
  expect(warnings).toEqual([`d-1: ${problem}`])
})

describe('a rollback was waited for that no setting starts', () => {
  const failure = 'DEPLOYMENT_FAILURE'
  const onAlarm = 'DEPLOYMENT_STOP_ON_ALARM'
  const onRequest = 'DEPLOYMENT_STOP_ON_REQUEST'

  /** How long it was waited for one that is not announced. */
  async function waitedMs(
    ended: Partial<DeploymentSnapshot>,
    {isAsked, isRehearsed = false}: {readonly isAsked?: boolean; readonly isRehearsed?: boolean} = {}
  ): Promise<number> {
    const aws = new FakeAws()
    const snapshot: DeploymentSnapshot = {id: 'd-1', status: 'Failed', targets: [], ...ended}
    aws.timelines.set('d-1', [snapshot])
    const startMs = aws.clock.now()
    const found = await findRollback(
      snapshot,
      {groupEvents: [], isAsked},
      {},
      {
        ...aws.ports,
        ...(isRehearsed && {hostSystem: 'linux'})
      }
    )
    const tookMs = aws.clock.now() - startMs
    expect(found).toEqual(tookMs === 0 ? {} : {message: `CodeDeploy announced no rollback within ${isRehearsed ? 2 : 60} s`})
    return tookMs
  }

  const statuses = {
    failed: {status: 'Failed', errorCode: 'HEALTH_CONSTRAINTS'},
    'failed by an alarm': {status: 'Failed', errorCode: 'ALARM_ACTIVE'},
    'stopped by an alarm': {status: 'Stopped', errorCode: 'ALARM_ACTIVE'},
    'stopped by somebody': {status: 'Stopped', errorCode: 'MANUAL_STOP'},
    'stopped, whyever': {status: 'Stopped'}
  } as const

  test.each<[keyof typeof statuses, readonly string[], readonly string[]]>([
    ['failed', [failure], [onAlarm, onRequest]],
    ['failed by an alarm', [failure, onAlarm], [onRequest]],
    ['stopped by an alarm', [onAlarm], [failure, onRequest]],
    ['stopped by somebody', [onRequest], [failure, onAlarm]],
    ['stopped, whyever', [onAlarm, onRequest], [failure]]
  ])('%s: %p start one, and %p do not', async (end, starting, others) => {
    for (const event of starting) expect(await waitedMs({...statuses[end], autoRollbackEvents: [event]})).toBe(60_000)
    expect(await waitedMs({...statuses[end], autoRollbackEvents: others})).toBe(0)
  })

  test('unless the stop itself asked for one', async () => {
    const stopped = {...statuses['stopped by somebody'], autoRollbackEvents: [failure]}
    expect(await waitedMs(stopped, {isAsked: true})).toBe(60_000)
    expect(await waitedMs({...stopped, autoRollbackEvents: [onRequest]}, {isAsked: false})).toBe(0)
  })

  test('in a rehearsal, which announces it at once, for a minute', async () => {
    expect(await waitedMs({...statuses.failed, autoRollbackEvents: [failure]}, {isRehearsed: true})).toBe(2_000)
  })
})

describe('a rollback that whoever stopped the deployment asked for was not seen, since no setting starts it', () => {
  const stopped = {status: 'Stopped', errorCode: 'MANUAL_STOP', computePlatform: 'ECS', autoRollbackEvents: ['DEPLOYMENT_FAILURE']}
  const back = {rollbackDeploymentId: 'd-2'}

  /** What is found of a deployment whose rollback is announced with the third look, and after how long. */
  async function found(
    ended: Partial<DeploymentSnapshot>,
    {
      rollback,
      isAsked,
      isRehearsed = false,
      onLook = () => undefined
    }: {
      readonly rollback?: DeploymentSnapshot['rollback']
      readonly isAsked?: boolean
      readonly isRehearsed?: boolean
      readonly onLook?: FakeAws['onLook']
    } = {}
  ): Promise<readonly [unknown, number]> {
    const aws = new FakeAws()
    const snapshot: DeploymentSnapshot = {id: 'd-1', status: 'Stopped', targets: [], ...ended}
    aws.timelines.set('d-1', [snapshot, snapshot, {...snapshot, ...(rollback && {rollback})}])
    aws.onLook = onLook
    const startMs = aws.clock.now()
    const ports = {...aws.ports, ...(isRehearsed && {hostSystem: 'linux' as const})}
    const rolledBack = await findRollback(snapshot, {groupEvents: [], isAsked}, {}, ports)
    return [rolledBack, aws.clock.now() - startMs]
  }

  test.each(['ECS', 'Lambda'])('%s: it is looked for, silently', async computePlatform => {
    expect(await found({...stopped, computePlatform}, {rollback: back})).toEqual([{deploymentId: 'd-2'}, 6_000])
    expect(await found({...stopped, computePlatform})).toEqual([{}, 15_000])
  })

  test('not where there can be none, or it is known', async () => {
    expect(await found({...stopped, computePlatform: 'Server'})).toEqual([{}, 0])
    expect(await found({...stopped, errorCode: 'ALARM_ACTIVE'})).toEqual([{}, 0])
    expect(await found({...stopped, status: 'Failed', autoRollbackEvents: []})).toEqual([{}, 0])
    expect(await found({...stopped, creator: 'codeDeployRollback'})).toEqual([{}, 0])
    expect(await found(stopped, {isAsked: false})).toEqual([{}, 0])
    expect(await found(stopped, {isRehearsed: true})).toEqual([{}, 0])
  })

  test('and looks that fail are no news', async () => {
    const failing =
      (code: ErrorCode): FakeAws['onLook'] =>
      () => {
        throw new DeployError(code, 'no look')
      }
    expect(await found(stopped, {onLook: failing('throttled')})).toEqual([{}, 15_000])
    expect(await found(stopped, {onLook: failing('access-denied')})).toEqual([{}, 2_000])
  })
})
