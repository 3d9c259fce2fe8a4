import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {Clock} from '../../src/core/clock.ts'
import {systemClock} from '../../src/core/clock.ts'
import {catalog, closeEngine, create, engine, fleet, newGroup, openEngine, outcome, run, start} from './engine-fixture.ts'

beforeEach(openEngine)
afterEach(closeEngine)

describe('lifecycle events', () => {
  test('of one target happen in order and carry times and diagnostics', async () => {
    let now = 1_000
    start(1, undefined, {...systemClock, now: () => now++})
    const {targets, startedMs = 0, completedMs = 0} = await run('1')
    const events = targets[0]?.events ?? []
    expect(events.map(({name}) => name)).toEqual([
      'ApplicationStop',
      'DownloadBundle',
      'BeforeInstall',
      'Install',
      'AfterInstall',
      'ApplicationStart',
      'ValidateService'
    ])
    const times = events.flatMap(({startedMs: from = NaN, endedMs: to = NaN}) => [from, to])
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.every(time => time > startedMs && time < completedMs)).toBe(true)
    expect(events[0]?.diagnostics).toEqual({errorCode: 'Success', scriptName: '', message: 'Succeeded', logTail: ''})
  })

  test('behind a load balancer, traffic is blocked first and allowed last, without asking the host', async () => {
    start(1)
    await run('1', {deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITH_TRAFFIC_CONTROL'}})
    const events = [...catalog.deployments.values()][0]?.targets[0]?.events.map(({name}) => name) ?? []
    expect([events.slice(0, 3), events.slice(-3)]).toEqual([
      ['BeforeBlockTraffic', 'BlockTraffic', 'AfterBlockTraffic'],
      ['BeforeAllowTraffic', 'AllowTraffic', 'AfterAllowTraffic']
    ])
    expect(fleet.commands.map(({event}) => event)).not.toContain('BlockTraffic')
    expect(fleet.commands.map(({event}) => event)).toContain('AfterBlockTraffic')
  })

  test('behind a failed one are skipped, and the host’s diagnostics are kept', async () => {
    start(1, ({event}) => (event === 'AfterInstall' ? 'fail' : undefined))
    const {targets} = await run('1')
    expect(targets[0]?.events.map(({status}) => status).join(' ')).toBe('Succeeded Succeeded Succeeded Succeeded Failed Skipped Skipped')
    expect(targets[0]?.events[4]?.diagnostics).toMatchObject({errorCode: 'ScriptFailed', logTail: '[stderr]no such service'})
  })

  test('a host that breaks is a failed event with its message', async () => {
    start(1, ({event}) => (event === 'Install' ? 'reject' : undefined))
    const {targets} = await run('1')
    expect(targets[0]?.events[3]).toMatchObject({status: 'Failed', diagnostics: {errorCode: 'UnknownError', message: 'the host broke'}})
  })

  test('end after an hour', async () => {
    let expire = (): void => undefined
    const clock: Clock = {
      now: () => 0,
      sleep: (ms, signal) =>
        new Promise((resolve, reject) => {
          if (ms === 3_600_000) expire = resolve
          signal?.addEventListener('abort', () => reject(new Error('aborted')))
        })
    }
    start(1, ({event}) => (event === 'ApplicationStart' ? 'hang' : undefined), clock)
    const deployment = create('1')
    await fleet.hanging()
    expire()
    await engine.settled(deployment.id)
    expect(outcome(deployment)).toBe('Failed F')
    expect(deployment.targets[0]?.events[5]).toMatchObject({status: 'Failed', diagnostics: {errorCode: 'ScriptTimedOut'}})
    expect(fleet.aborted).toBe(1)
  })

  test('ApplicationStop may fail when the deployment says so', async () => {
    start(1, ({event}) => (event === 'ApplicationStop' ? 'fail' : undefined))
    expect(outcome(await run('1'))).toBe('Failed F')
    const forgiving = await run('1', {ignoreApplicationStopFailures: true})
    expect(outcome(forgiving)).toBe('Succeeded S')
    expect(forgiving.targets[0]?.events[0]?.status).toBe('Failed')
  })
})

test('groups deploy at the same time, each with one command at a time on an instance', async () => {
  start(2, ({event}) => (event === 'Install' ? 'hang' : undefined))
  const other = newGroup('group-2')
  catalog.applications.get('shop')?.groups.push(other)
  const deployments = [create('1', {config: 'AllAtOnce'}), create('1', {group: other, config: 'AllAtOnce'})]
  await fleet.hanging(4)
  expect(catalog.activeDeployment('group-1')?.id).toBe(deployments[0]?.id)
  expect(catalog.activeDeployment('group-2')?.id).toBe(deployments[1]?.id)
  fleet.release()
  for (const {id} of deployments) await engine.settled(id)
  expect(deployments.map(outcome)).toEqual(['Succeeded SS', 'Succeeded SS'])
})

test('a deployment that was running when the process died is ended as failed, never resumed', async () => {
  start(2, ({event}) => (event === 'Install' ? 'hang' : undefined))
  const deployment = create('1')
  await fleet.hanging()
  const dying = engine
  // What a second process finds on disk: the first never came to its end.
  start(2)
  const found = catalog.deployments.get(deployment.id)
  expect(found).toMatchObject({status: 'Failed', error: {code: 'INTERNAL_ERROR'}})
  expect(found?.targets.map(({status}) => status)).not.toContain('InProgress')
  expect(fleet.commands).toEqual([])
  expect(catalog.activeDeployment('group-1')).toBeUndefined()
  expect(outcome(await run('2', {config: 'AllAtOnce'}))).toBe('Succeeded SS')
  await dying.close()
})
