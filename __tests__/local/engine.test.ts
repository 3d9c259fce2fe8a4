import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Catalog} from '../../src/local/engine/catalog.ts'
import type {NewDeployment} from '../../src/local/engine/engine.ts'
import {Engine} from '../../src/local/engine/engine.ts'
import {defaultConfigNames} from '../../src/local/engine/predefined-configs.ts'
import type {ApiRevision, AutoRollback, DeploymentRecord, GroupRecord} from '../../src/local/engine/records.ts'
import type {Clock} from '../../src/core/clock.ts'
import {systemClock} from '../../src/core/clock.ts'
import type {Script} from './scripted-host.ts'
import {ScriptedFleet} from './scripted-host.ts'

let directory: string
let fleet: ScriptedFleet
let catalog: Catalog
let engine: Engine
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codedeploy-kit-engine-'))
})
afterEach(async () => {
  await engine.close()
  await rm(directory, {recursive: true, force: true})
})

function start(instances: number, script?: Script, clock: Clock = systemClock): GroupRecord {
  fleet = new ScriptedFleet(script)
  catalog = new Catalog(directory)
  engine = new Engine(catalog, fleet.hosts(instances), clock)
  const known = catalog.applications.get('shop')?.groups[0]
  if (known !== undefined) return known
  const group = newGroup('group-1')
  catalog.addApplication({id: 'a', name: 'shop', computePlatform: 'Server', createdMs: 0, groups: [group], revisions: [], tags: []})
  return group
}

function newGroup(id: string): GroupRecord {
  return {
    id,
    name: id,
    configName: defaultConfigNames.Server,
    serviceRoleArn: 'arn',
    deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'},
    settings: {},
    instances: {},
    tags: []
  }
}

const revision = (key: string): ApiRevision => ({revisionType: 'S3', s3Location: {bucket: 'releases', key, bundleType: 'tgz'}})

interface Wish extends Partial<NewDeployment> {
  readonly group?: GroupRecord
  readonly config?: 'OneAtATime' | 'HalfAtATime' | 'AllAtOnce'
}

function create(key: string, {group, config, ...rest}: Wish = {}): DeploymentRecord {
  const {id, name, deploymentStyle, autoRollback} = group ?? catalog.groups[0] ?? newGroup('missing')
  return engine.create({
    applicationName: 'shop',
    groupName: name,
    groupId: id,
    configName: `CodeDeployDefault.${config ?? 'OneAtATime'}`,
    revision: revision(key),
    ignoreApplicationStopFailures: false,
    updateOutdatedInstancesOnly: false,
    deploymentStyle,
    settings: {},
    ...(autoRollback === undefined ? {} : {autoRollback}),
    ...rest
  })
}

async function run(key: string, wish: Wish = {}): Promise<DeploymentRecord> {
  const deployment = create(key, wish)
  await engine.settled(deployment.id)
  return deployment
}

/** One letter for each target: S, F, K (skipped). */
const outcome = ({status, targets}: DeploymentRecord): string => {
  const letters: Record<string, string> = {Succeeded: 'S', Failed: 'F', Skipped: 'K'}
  return `${status} ${targets.map(target => letters[target.status] ?? target.status).join('')}`.trim()
}

describe('which failures a deployment survives', () => {
  const failing =
    (numbers: readonly number[]): Script =>
    ({event}, host) =>
      event === 'Install' && numbers.includes(Number(host.slice(2))) ? 'fail' : undefined
  const rows: [
    config: NonNullable<Wish['config']>,
    instances: number,
    failing: readonly number[],
    outcome: string,
    code: string | undefined
  ][] = [
    ['OneAtATime', 3, [], 'Succeeded SSS', undefined],
    ['OneAtATime', 3, [1], 'Failed FKK', 'HEALTH_CONSTRAINTS'],
    ['OneAtATime', 3, [2], 'Failed SFK', 'HEALTH_CONSTRAINTS'],
    ['OneAtATime', 3, [3], 'Succeeded SSF', undefined],
    ['OneAtATime', 1, [1], 'Failed F', 'HEALTH_CONSTRAINTS'],
    ['OneAtATime', 1, [], 'Succeeded S', undefined],
    ['HalfAtATime', 4, [1], 'Succeeded FSSS', undefined],
    ['HalfAtATime', 4, [1, 2], 'Failed FFKK', 'HEALTH_CONSTRAINTS'],
    ['HalfAtATime', 4, [3, 4], 'Succeeded SSFF', undefined],
    ['HalfAtATime', 9, [1, 2, 3, 4], 'Failed FFFFKKKKK', 'HEALTH_CONSTRAINTS'],
    ['HalfAtATime', 1, [], 'Failed K', 'HEALTH_CONSTRAINTS_INVALID'],
    ['AllAtOnce', 3, [1, 2], 'Succeeded FFS', undefined],
    ['AllAtOnce', 3, [1, 2, 3], 'Failed FFF', 'HEALTH_CONSTRAINTS'],
    ['AllAtOnce', 0, [], 'Failed', 'NO_INSTANCES']
  ]
  test.each(rows)('%s with %d instances, %j failing: %s', async (config, instances, numbers, expected, code) => {
    start(instances, failing(numbers))
    const deployment = await run('1', {config})
    expect(outcome(deployment)).toBe(expected)
    expect(deployment.error?.code).toBe(code)
  })

  test('configurations of one’s own count in the same way', async () => {
    start(3, failing([1]))
    catalog.addConfig({id: 'c', name: 'two', computePlatform: 'Server', createdMs: 0, minimumHealthyHosts: {type: 'HOST_COUNT', value: 2}})
    expect(outcome(await run('1', {configName: 'two'}))).toBe('Failed FKK')
    catalog.addConfig({id: 'd', name: 'all', computePlatform: 'Server', createdMs: 0, minimumHealthyHosts: {type: 'HOST_COUNT', value: 3}})
    expect((await run('1', {configName: 'all'})).error?.code).toBe('HEALTH_CONSTRAINTS_INVALID')
  })
})

describe('how many instances are deployed to at once', () => {
  test.each([
    ['OneAtATime', 9, 1],
    ['HalfAtATime', 9, 4],
    ['AllAtOnce', 9, 9]
  ] as const)('%s of %d: %d', async (config, instances, most) => {
    start(instances)
    await run('1', {config})
    expect(fleet.mostAtOnce).toBe(most)
  })
})

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

describe('the health of instances', () => {
  test('an instance that failed is taken first the next time', async () => {
    let isBroken = true
    start(3, (_, host) => (isBroken && host.endsWith('2') ? 'fail' : undefined))
    await run('1')
    isBroken = false
    const before = fleet.commands.length
    expect(outcome(await run('2'))).toBe('Succeeded SSS')
    expect([...new Set(fleet.commands.slice(before).map(({host}) => host.slice(-1)))]).toEqual(['2', '3', '1'])
  })

  test('a fleet that failed altogether can recover one at a time', async () => {
    let isBroken = true
    start(3, () => (isBroken ? 'fail' : undefined))
    expect(outcome(await run('1', {config: 'AllAtOnce'}))).toBe('Failed FFF')
    isBroken = false
    expect(outcome(await run('2'))).toBe('Succeeded SSS')
  })

  test('only outdated instances are deployed to when that is asked for', async () => {
    start(2, ({event, revision: location}, host) =>
      event === 'Install' && host.endsWith('2') && location.type === 's3' && location.key === '2' ? 'fail' : undefined
    )
    await run('1')
    expect(outcome(await run('2'))).toBe('Succeeded SF')
    fleet.script = () => undefined
    const update = await run('2', {updateOutdatedInstancesOnly: true})
    expect(update.targets.map(({id}) => id.slice(-1))).toEqual(['2'])
    expect(outcome(await run('2', {updateOutdatedInstancesOnly: true}))).toBe('Succeeded')
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
