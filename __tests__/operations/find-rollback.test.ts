import {describe, expect, test} from '@jest/globals'
import {DeployError, type ErrorCode} from '../../src/core/errors.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
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
