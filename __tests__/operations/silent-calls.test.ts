import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {finishRun} from '../../src/operations/finish-run.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {CodeDeployPort} from '../../src/operations/ports.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {stop} from '../../src/operations/stop.ts'
import {FakeAws} from '../support/fake-aws.ts'
import {VirtualClock} from '../support/virtual-clock.ts'

/** A call that is never answered: only its signal ends it. */
function silent(operation: string, signal: AbortSignal | undefined): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => reject(new DeployError('cancelled', `${operation} failed: Request aborted`, {operation}))
    if (signal?.aborted) end()
    else signal?.addEventListener('abort', end, {once: true})
  })
}

interface Told {
  readonly result: DeployResult
  readonly warnings: readonly string[]
  /** From the cancel, or from the moment when time was up, to the result. */
  readonly answeredMs: number
}

const limitMs = 60_000

/** A deployment that goes on, on a network that dies when time is up and, where that is to come, before the cancel. */
async function deployOn(dead: readonly string[], options: Partial<DeployOptions>, cancelMs?: number): Promise<Told> {
  const aws = new FakeAws()
  aws.timelines.set('d-1', [{status: 'InProgress'}])
  const clock = new VirtualClock()
  const controller = new AbortController()
  const startMs = clock.now()
  const firstMs = startMs + Math.min(limitMs, cancelMs ?? Infinity)
  const isDead = (operation: string): boolean => dead.includes(operation) && clock.now() >= firstMs
  const codedeploy: CodeDeployPort = {
    ...aws.codedeploy,
    getDeployment: (id, signal) => (isDead('GetDeployment') ? silent('GetDeployment', signal) : aws.codedeploy.getDeployment(id, signal)),
    stopDeployment: (id, how, signal) =>
      isDead('StopDeployment') ? silent('StopDeployment', signal) : aws.codedeploy.stopDeployment(id, how, signal)
  }
  if (cancelMs !== undefined) clock.after(cancelMs, () => controller.abort(new Error('SIGINT received')))
  const warnings: string[] = []
  const onEvent = (event: OperationEvent): void => {
    if (event.type === 'warning') warnings.push(event.message)
  }
  const asked: DeployOptions = {
    applicationName: 'shop',
    deploymentGroupName: 'production',
    githubRepository: 'octo/shop',
    githubCommitId: 'a'.repeat(40),
    timeout: limitMs,
    signal: controller.signal,
    onEvent,
    ...options
  }
  const result = await clock.run(deploy(asked, {...aws.ports, codedeploy, clock}))
  expect(clock.pending).toBe(0)
  return {result, warnings, answeredMs: clock.now() - startMs - (cancelMs ?? limitMs)}
}

describe('a stop that is never answered', () => {
  test('is given up after 5 s of the clock, and asked for again for a minute', async () => {
    const {result, warnings, answeredMs} = await deployOn(['StopDeployment'], {onTimeout: 'stop'})
    expect(result).toMatchObject({outcome: 'timed-out', deploymentId: 'd-1'})
    expect(warnings).toEqual(['Whether d-1 was stopped is not known: StopDeployment got no answer within 5 s for deployment d-1'])
    expect(answeredMs).toBeGreaterThan(limitMs)
  })

  test('by a post step is asked for again too', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{status: 'InProgress'}])
    const clock = new VirtualClock()
    const startMs = clock.now()
    const codedeploy: CodeDeployPort = {...aws.codedeploy, stopDeployment: (_id, _how, signal) => silent('StopDeployment', signal)}
    const run = {
      applicationName: 'shop',
      deploymentGroupName: 'production',
      description: 'run=1 attempt=1 id=a1b2c3d4',
      deploymentId: 'd-1',
      startedMs: startMs,
      onCancel: 'stop'
    } as const
    await expect(clock.run(finishRun(run, {codedeploy, clock}, () => undefined))).rejects.toMatchObject({
      code: 'network',
      message: 'StopDeployment got no answer within 5 s for deployment d-1'
    })
    expect(clock.now() - startMs).toBeGreaterThan(30_000)
    expect(clock.pending).toBe(0)
  })
})

describe('a cancel on a dead network is answered before GitHub kills the step', () => {
  const dead = ['StopDeployment', 'GetDeployment']

  test.each<[string, Partial<DeployOptions>, number]>([
    ['while the deployment is followed', {}, 20_000],
    ['while it is asked to stop since time is up', {onTimeout: 'stop'}, limitMs + 1_000],
    ['while the next attempt at that is waited for', {onTimeout: 'stop-and-rollback'}, limitMs + 6_000]
  ])('%s', async (_, options, cancelMs) => {
    const {result, warnings, answeredMs} = await deployOn(dead, options, cancelMs)
    expect(result).toMatchObject({outcome: 'unknown', deploymentId: 'd-1', deploymentStatus: 'InProgress'})
    expect(result.errorMessage).toContain('whether the deployment was stopped is not known')
    expect(warnings).toEqual(['Whether d-1 was stopped is not known: StopDeployment got no answer within 3 s for deployment d-1'])
    expect(answeredMs).toBeLessThan(7_000)
  })
})

test('a cancelled `stop` waited for the answer of a dead network', async () => {
  const aws = new FakeAws()
  aws.timelines.set('d-1', [{status: 'InProgress', applicationName: 'shop', deploymentGroupName: 'production'}])
  const clock = new VirtualClock()
  const controller = new AbortController()
  const startMs = clock.now()
  clock.after(1_000, () => controller.abort(new Error('SIGINT received')))
  const codedeploy: CodeDeployPort = {...aws.codedeploy, stopDeployment: (_id, _how, signal) => silent('StopDeployment', signal)}
  await expect(clock.run(stop({deploymentId: 'd-1', signal: controller.signal}, {...aws.ports, codedeploy, clock}))).rejects.toMatchObject({
    code: 'cancelled',
    message: 'the run was cancelled before d-1 was known to have been told to stop'
  })
  expect(clock.now() - startMs).toBe(4_000)
})
