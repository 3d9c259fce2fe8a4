import {describe, expect, test} from '@jest/globals'
import {DeployError, type ErrorCode} from '../../src/core/errors.ts'
import {continueDeployment} from '../../src/operations/continue.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {patiently} from '../../src/operations/patiently.ts'
import type {DeployPorts} from '../../src/operations/ports.ts'
import {stop} from '../../src/operations/stop.ts'
import {FakeAws} from '../support/fake-aws.ts'
import {FakeClock} from '../support/fake-clock.ts'

/** How long a fault that stays is waited out. */
async function waitedMs(code: ErrorCode, more: {patienceMs?: number; isNew?: boolean} = {}): Promise<number> {
  const clock = new FakeClock()
  const startMs = clock.now()
  const stays = (): Promise<never> => Promise.reject(new DeployError(code, code))
  await expect(patiently(stays, {clock, ...more})).rejects.toMatchObject({code})
  return clock.now() - startMs
}

describe('a call that may be repeated', () => {
  test('is tried as long as what it fails for may pass', async () => {
    expect(await waitedMs('throttled')).toBeGreaterThan(880_000)
    expect(await waitedMs('service')).toBeLessThanOrEqual(900_000)
    // The region may be misspelt.
    expect(await waitedMs('network')).toBeLessThanOrEqual(60_000)
    expect(await waitedMs('network')).toBeGreaterThan(40_000)
    expect(await waitedMs('throttled', {patienceMs: 30_000})).toBeLessThanOrEqual(30_000)
    expect(await waitedMs('access-denied')).toBe(0)
    expect(await waitedMs('not-found')).toBe(0)
    expect(await waitedMs('not-found', {isNew: true})).toBeLessThanOrEqual(30_000)
    expect(await waitedMs('not-found', {isNew: true})).toBeGreaterThan(10_000)
  })

  test('is told of once, and not when it was right at once', async () => {
    const told: string[] = []
    let failures = 3
    const work = (): Promise<string> =>
      failures-- > 0 ? Promise.reject(new DeployError('throttled', 'slow down')) : Promise.resolve('done')
    const patience = {clock: new FakeClock(), onRetry: ({message}: DeployError) => told.push(message)}
    expect(await patiently(work, patience)).toBe('done')
    expect(await patiently(work, patience)).toBe('done')
    expect(told).toEqual(['slow down'])
  })

  test('ends with a cancel', async () => {
    const clock = new FakeClock()
    const controller = new AbortController()
    clock.onSleep = () => controller.abort(new Error('SIGINT'))
    const stays = (): Promise<never> => Promise.reject(new DeployError('throttled', 'slow down'))
    await expect(patiently(stays, {clock, signal: controller.signal})).rejects.toThrow('SIGINT')
  })
})

const methods = ['getDeploymentGroup', 'getDeploymentConfig', 'registerRevision', 'deployments'] as const
test.each(methods)('before a deployment is created, faults of %s that pass are waited out', async method => {
  const aws = new FakeAws()
  const faults = [new DeployError('throttled', 'slow down'), new DeployError('service', '503'), new DeployError('network', 'reset')]
  const {codedeploy} = aws
  const call = codedeploy[method].bind(codedeploy) as (...asked: never[]) => never
  const failing = (...asked: never[]): never => {
    const fault = faults.shift()
    if (fault) throw fault
    return call(...asked)
  }
  Object.assign(codedeploy, {[method]: failing})
  const events: OperationEvent[] = []
  aws.objects.set('bundles/k.zip', {eTag: 'e', versionId: 'v', size: 1, metadata: {}})
  const result = await deploy(
    {
      applicationName: 'shop',
      deploymentGroupName: 'production',
      deploymentConfigName: 'CodeDeployDefault.OneAtATime',
      s3Bucket: 'bundles',
      s3Key: 'k.zip',
      run: {id: '100', attempt: 1},
      onStaleRun: 'skip',
      onEvent: event => events.push(event)
    },
    aws.ports
  )
  expect([result.outcome, faults]).toEqual(['succeeded', []])
})

describe('`timeout` did not end what was tried again:', () => {
  const seen = {applicationName: 'shop', deploymentGroupName: 'production', deploymentType: 'BLUE_GREEN'}
  const more = {deploymentId: 'd-1', timeout: 60_000}
  const source = {applicationName: 'shop', deploymentGroupName: 'production', s3Bucket: 'b', s3Key: 'app.zip', timeout: 60_000}

  test.each<['stopDeployment' | 'continueDeployment' | 'registerRevision', (ports: DeployPorts) => Promise<unknown>]>([
    ['stopDeployment', ports => stop(more, ports)],
    ['continueDeployment', ports => continueDeployment(more, ports)],
    ['registerRevision', ports => deploy(source, ports)]
  ])('%s', async (method, run) => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{...seen, status: 'Ready'}])
    aws.objects.set('b/app.zip', {eTag: 'e1', versionId: 'v1', size: 10, metadata: {}})
    const throttled = (): Promise<never> => Promise.reject(new DeployError('throttled', 'slow down'))
    const startMs = aws.clock.now()
    const ports = {...aws.ports, codedeploy: {...aws.codedeploy, [method]: throttled}}
    await expect(run(ports)).rejects.toMatchObject({code: 'throttled'})
    expect(aws.clock.now() - startMs).toBeGreaterThan(30_000)
    expect(aws.clock.now() - startMs).toBeLessThanOrEqual(60_000)
  })
})
