import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {AutoRollback, DeploymentRecord} from '../../src/local/engine/records.ts'
import {catalog, closeEngine, create, engine, fleet, openEngine, outcome, revision, run, start} from './engine-fixture.ts'
import type {Script} from './scripted-host.ts'

beforeEach(openEngine)
afterEach(closeEngine)

describe('stopping', () => {
  test('ends the running hook, skips the rest, and is told as a manual stop', async () => {
    start(2, ({event}) => (event === 'Install' ? 'hang' : undefined))
    const deployment = create('1')
    await fleet.hanging()
    expect(engine.stop(deployment, undefined)).toBe('Pending')
    await engine.settled(deployment.id)
    expect(fleet.aborted).toBe(1)
    expect(outcome(deployment)).toBe('Stopped FK')
    expect(deployment.error?.code).toBe('MANUAL_STOP')
    expect(deployment.targets.flatMap(({events}) => events).filter(({status}) => status === 'Pending' || status === 'InProgress')).toEqual(
      []
    )
    expect(engine.stop(deployment, undefined)).toBe('Succeeded')
  })

  test('before the start leaves every instance alone', async () => {
    start(2)
    const deployment = create('1')
    expect(deployment.status).toBe('Created')
    engine.stop(deployment, undefined)
    await engine.settled(deployment.id)
    expect(outcome(deployment)).toBe('Stopped')
    expect(fleet.commands).toEqual([])
  })

  test('a stop that comes after the last event changes nothing', async () => {
    start(1, ({event}) => {
      if (event === 'ValidateService') engine.stop(deployment, true)
      return undefined
    })
    const deployment: DeploymentRecord = create('1')
    await engine.settled(deployment.id)
    expect(outcome(deployment)).toBe('Succeeded S')
    expect(deployment.rollback).toBeUndefined()
  })

  test('a group that is deleted at the last event makes it a failure all the same', async () => {
    start(1, ({event}) => {
      if (event === 'ValidateService') engine.abandon('group-1', {code: 'DEPLOYMENT_GROUP_MISSING', message: 'deleted'})
      return undefined
    })
    const deployment = await run('1')
    expect(deployment).toMatchObject({status: 'Failed', error: {code: 'DEPLOYMENT_GROUP_MISSING'}})
  })

  test('an event that still succeeds is the last one', async () => {
    start(1, ({event}) => {
      if (event === 'BeforeInstall') engine.stop(deployment, undefined)
      return undefined
    })
    const deployment: DeploymentRecord = create('1')
    await engine.settled(deployment.id)
    expect(outcome(deployment)).toBe('Stopped K')
    expect(deployment.targets[0]?.events.map(({status}) => status).slice(1, 4)).toEqual(['Succeeded', 'Succeeded', 'Skipped'])
    expect(fleet.commands.at(-1)?.event).toBe('BeforeInstall')
  })

  test('closing while a stop with rollback is under way starts no rollback', async () => {
    start(1, ({revision: location}) => (location.type === 's3' && location.key === '2' ? 'hang' : undefined))
    await run('1')
    const deployment = create('2')
    await fleet.hanging()
    engine.stop(deployment, true)
    await engine.close()
    expect(deployment.status).toBe('Stopped')
    expect(catalog.deployments.size).toBe(2)
  })

  test('closing stops everything and starts no rollback', async () => {
    const group = start(1, ({event, deploymentId}) => (event === 'Install' && deploymentId !== first.id ? 'hang' : undefined))
    group.autoRollback = {enabled: true, events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_REQUEST']}
    const first = create('1')
    await engine.settled(first.id)
    const second = create('2')
    await fleet.hanging()
    await engine.close()
    expect(outcome(second)).toBe('Stopped F')
    expect(catalog.deployments.size).toBe(2)
  })
})

describe('automatic rollback', () => {
  const on = (...events: AutoRollback['events']): AutoRollback => ({enabled: true, events})
  const failTwo: Script = ({event, revision: location}) =>
    event === 'AfterInstall' && location.type === 's3' && location.key === '2' ? 'fail' : undefined

  test('of a failure is a second deployment of the last revision that succeeded', async () => {
    const group = start(2, failTwo)
    group.autoRollback = on('DEPLOYMENT_FAILURE')
    await run('1')
    const failed = await run('2', {fileExistsBehavior: 'OVERWRITE'})
    const rollbackId = failed.rollback?.rollbackDeploymentId ?? ''
    await engine.settled(rollbackId)
    const rollback = catalog.deployments.get(rollbackId)
    expect(failed.status).toBe('Failed')
    expect(rollback).toMatchObject({
      status: 'Succeeded',
      creator: 'codeDeployRollback',
      revision: revision('1'),
      fileExistsBehavior: 'OVERWRITE',
      rollback: {rollbackTriggeringDeploymentId: failed.id}
    })
    expect(failed.rollback?.rollbackMessage).toBe(`Deployment ${rollbackId} is triggered to roll back deployment ${failed.id}.`)
    expect(group.targetRevision).toEqual(revision('1'))
    expect(fleet.commands.at(-1)?.key).toBe('1')
  })

  test('with nothing to go back to says so', async () => {
    const group = start(1, failTwo)
    group.autoRollback = on('DEPLOYMENT_FAILURE')
    const failed = await run('2')
    expect(failed.rollback?.rollbackDeploymentId).toBeUndefined()
    expect(failed.rollback?.rollbackMessage).toContain('no deployment to the group has succeeded yet')
    expect(catalog.deployments.size).toBe(1)
  })

  test('that fails is not rolled back itself', async () => {
    let isBroken = false
    const group = start(1, () => (isBroken ? 'fail' : undefined))
    group.autoRollback = on('DEPLOYMENT_FAILURE')
    await run('1')
    isBroken = true
    const failed = await run('2')
    await engine.settled(failed.rollback?.rollbackDeploymentId ?? '')
    expect([...catalog.deployments.values()].map(({status, creator}) => `${status} ${creator}`)).toEqual([
      'Succeeded user',
      'Failed user',
      'Failed codeDeployRollback'
    ])
  })

  const rows: [why: string, config: AutoRollback | undefined, asked: boolean | undefined, rollsBack: boolean][] = [
    ['a stop without a word about rollbacks', undefined, undefined, false],
    ['a stop that asks for one', undefined, true, true],
    ['a group that wants one for stops', on('DEPLOYMENT_STOP_ON_REQUEST'), undefined, true],
    ['a stop that asks for none in such a group', on('DEPLOYMENT_STOP_ON_REQUEST'), false, false],
    ['a group that wants one for failures only', on('DEPLOYMENT_FAILURE'), undefined, false],
    ['a group whose configuration is switched off', {enabled: false, events: ['DEPLOYMENT_STOP_ON_REQUEST']}, undefined, false]
  ]
  test.each(rows)('%s', async (_, config, asked, rollsBack) => {
    const group = start(1, ({event, revision: location}) =>
      event === 'Install' && location.type === 's3' && location.key === '2' ? 'hang' : undefined
    )
    if (config !== undefined) group.autoRollback = config
    await run('1')
    const deployment = create('2')
    await fleet.hanging()
    engine.stop(deployment, asked)
    await engine.settled(deployment.id)
    expect(deployment.status).toBe('Stopped')
    expect(deployment.rollback?.rollbackDeploymentId !== undefined).toBe(rollsBack)
  })
})
