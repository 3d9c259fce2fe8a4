import {afterEach, describe, expect, test} from '@jest/globals'
import {
  BatchGetDeploymentsCommand,
  BatchGetDeploymentTargetsCommand,
  CodeDeployClient,
  GetDeploymentCommand,
  GetDeploymentTargetCommand,
  ListDeploymentsCommand
} from '@aws-sdk/client-codedeploy'
import type {Fault, FaultRule} from '../../src/local/control-plane/fault.ts'
import {
  anyOf,
  changeDeployments,
  changeTargets,
  faultOn,
  lateInLists,
  lateRollbackInfo,
  lateToRead
} from '../../src/local/simulation/fault-rules.ts'
import {
  accessDenied,
  clockSkew,
  connectionReset,
  expiredToken,
  internalError,
  lostAnswer,
  silence,
  throttled,
  unavailable
} from '../../src/local/simulation/service-faults.ts'
import type {Fixture} from './local-fixture.ts'
import {createGroup, deploy, ended, startFixture} from './local-fixture.ts'

let fixture: Fixture
let rule: FaultRule
afterEach(async () => {
  await fixture.close()
})

/** Nothing goes wrong until a test sets `rule`. */
async function open(settings: Parameters<typeof createGroup>[1] = {}): Promise<void> {
  rule = () => undefined
  fixture = await startFixture({faults: request => rule(request)})
  await createGroup(fixture, settings)
}

const list = async (): Promise<readonly string[]> => (await fixture.codedeploy.send(new ListDeploymentsCommand({}))).deployments ?? []

describe('a call that is refused', () => {
  const rows: [name: string, fault: Fault, status: number][] = [
    ['ThrottlingException', throttled, 400],
    ['InternalFailure', internalError, 500],
    ['ServiceUnavailableException', unavailable, 503],
    ['ExpiredTokenException', expiredToken, 400],
    ['InvalidSignatureException', clockSkew, 400],
    ['AccessDeniedException', accessDenied('CreateDeployment'), 400]
  ]
  test.each(rows)('with %s has no effect', async (name, fault, httpStatusCode) => {
    await open()
    rule = faultOn('CreateDeployment', fault)
    await expect(deploy(fixture, '1')).rejects.toMatchObject({name, $metadata: {httpStatusCode}})
    expect(await list()).toEqual([])
  })

  test('is retried by the SDK when it is throttled', async () => {
    await open()
    rule = faultOn('ListDeployments', throttled, {to: 2})
    const {endpoint, region} = fixture.local
    const patient = new CodeDeployClient({endpoint, region, credentials: {accessKeyId: 'any', secretAccessKey: 'any'}, maxAttempts: 3})
    expect((await patient.send(new ListDeploymentsCommand({}))).deployments).toEqual([])
    patient.destroy()
  })

  test('leaves other operations, and calls outside its range, alone', async () => {
    await open()
    rule = faultOn('ListDeployments', internalError, {from: 2, to: 2})
    expect(await list()).toEqual([])
    await expect(list()).rejects.toMatchObject({name: 'InternalFailure'})
    expect(await list()).toEqual([])
    expect(await ended(fixture, await deploy(fixture, '1'))).toBe('Succeeded')
  })
})

describe('a connection that ends without an answer', () => {
  test('before the effect leaves no deployment', async () => {
    await open()
    rule = faultOn('CreateDeployment', connectionReset)
    await expect(deploy(fixture, '1')).rejects.toThrow()
    expect(await list()).toEqual([])
  })

  test('after the effect leaves one that nobody was told of', async () => {
    await open()
    rule = faultOn('CreateDeployment', lostAnswer, {to: 1})
    await expect(deploy(fixture, '1', {description: 'mine'})).rejects.toThrow()
    const [deploymentId = ''] = await list()
    const {deploymentInfo} = await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo?.description).toBe('mine')
  })
})

describe('an answer that takes its time', () => {
  test('comes in the end, or goes wrong then', async () => {
    await open()
    rule = faultOn('ListDeployments', {kind: 'delay', ms: 20})
    const before = performance.now()
    expect(await list()).toEqual([])
    expect(performance.now() - before).toBeGreaterThanOrEqual(19)
    rule = faultOn('ListDeployments', {kind: 'delay', ms: 1, then: throttled})
    await expect(list()).rejects.toMatchObject({name: 'ThrottlingException'})
  })

  test('never comes; the client gives up, and the call has no effect', async () => {
    await open()
    rule = faultOn('CreateDeployment', silence)
    const request = deploy(fixture, '1')
    const gone = expect(request).rejects.toThrow()
    // The request is on its way when another one has been answered.
    await list()
    fixture.codedeploy.destroy()
    await gone
    rule = () => undefined
    expect(await list()).toEqual([])
  })
})

describe('a service that is not of one mind', () => {
  test('tells of a rollback late', async () => {
    await open({autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']}})
    fixture.fleet.script = ({revision}) => (revision.type === 's3' && revision.key === '2' ? 'fail' : undefined)
    await ended(fixture, await deploy(fixture, '1'))
    const deploymentId = await deploy(fixture, '2')
    await ended(fixture, deploymentId)
    rule = lateRollbackInfo(2)
    const hasRollback: boolean[] = []
    for (let read = 0; read < 4; read++) {
      const {deploymentsInfo = []} = await fixture.codedeploy.send(new BatchGetDeploymentsCommand({deploymentIds: [deploymentId]}))
      hasRollback.push(deploymentsInfo[0]?.rollbackInfo !== undefined)
    }
    expect(hasRollback).toEqual([false, false, true, true])
  })

  test('lists and finds a new deployment late', async () => {
    await open()
    rule = anyOf(lateInLists(1), lateToRead(2))
    const deploymentId = await deploy(fixture, '1')
    expect([await list(), await list()]).toEqual([[], [deploymentId]])
    for (let read = 0; read < 2; read++)
      await expect(fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))).rejects.toMatchObject({
        name: 'DeploymentDoesNotExistException'
      })
    expect(await ended(fixture, deploymentId)).toBe('Succeeded')
  })

  test('says words of a newer API', async () => {
    await open()
    const deploymentId = await deploy(fixture, '1')
    await ended(fixture, deploymentId)
    rule = anyOf(
      changeDeployments(info => ({...info, status: 'Levitating', computePlatform: 'Abacus'})),
      changeTargets(target => ({...target, status: 'Pondering'}))
    )
    const {deploymentInfo} = await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo).toMatchObject({status: 'Levitating', computePlatform: 'Abacus', deploymentId})
    const [targetId = ''] = fixture.local.instances
    const {deploymentTarget} = await fixture.codedeploy.send(new GetDeploymentTargetCommand({deploymentId, targetId}))
    const {deploymentTargets} = await fixture.codedeploy.send(new BatchGetDeploymentTargetsCommand({deploymentId, targetIds: [targetId]}))
    expect([deploymentTarget, deploymentTargets?.[0]].map(target => target?.instanceTarget?.status)).toEqual(['Pondering', 'Pondering'])
  })
})
