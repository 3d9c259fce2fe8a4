import {afterEach, describe, expect, test} from '@jest/globals'
import type {BlueGreenDeploymentConfiguration, DeploymentInfo, InstanceTarget} from '@aws-sdk/client-codedeploy'
import {
  BatchGetDeploymentTargetsCommand,
  ContinueDeploymentCommand,
  GetDeploymentCommand,
  ListDeploymentTargetsCommand,
  StopDeploymentCommand
} from '@aws-sdk/client-codedeploy'
import type {SimulatedFleetOptions} from '../../src/local/simulation/simulated-fleet.ts'
import {createSimulatedFleet} from '../../src/local/simulation/simulated-fleet.ts'
import {VirtualClock} from '../../src/local/simulation/virtual-clock.ts'
import type {Fixture} from './local-fixture.ts'
import {call, createGroup, deploy, ended, startFixture} from './local-fixture.ts'

const minute = 60_000
let fixture: Fixture
let clock: VirtualClock
/** `KEY EVENT HOST`, as the instances get them. */
let commands: string[]

afterEach(async () => {
  await fixture.close()
})

async function open(config: BlueGreenDeploymentConfiguration, instances = 4, fleet: SimulatedFleetOptions = {}): Promise<void> {
  clock = new VirtualClock()
  commands = []
  const createHosts = createSimulatedFleet({
    ...fleet,
    script: (command, host) => {
      const event = fleet.script?.(command, host) ?? {}
      return {durationMs: 1_000, ...event}
    }
  })
  fixture = await startFixture({
    instances,
    clock,
    createHosts: async context => {
      const {hosts} = await createHosts(context)
      const listening = hosts.map(host => ({
        ...host,
        run: (...args: Parameters<typeof host.run>) => {
          const [{revision, event}] = args
          commands.push(`${revision.type === 's3' ? revision.key : ''} ${event} ${host.id.slice(-1)}`)
          return host.run(...args)
        }
      }))
      return {hosts: listening}
    }
  })
  await createGroup(fixture, {
    deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
    deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'},
    blueGreenDeploymentConfiguration: config,
    autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']}
  })
}

async function info(deploymentId: string): Promise<DeploymentInfo> {
  return (await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))).deploymentInfo ?? {}
}

async function targets(deploymentId: string, labels?: string[]): Promise<InstanceTarget[]> {
  const targetFilters = labels === undefined ? {} : {ServerInstanceLabel: labels}
  const {targetIds = []} = await fixture.codedeploy.send(new ListDeploymentTargetsCommand({deploymentId, targetFilters}))
  const {deploymentTargets = []} = await fixture.codedeploy.send(new BatchGetDeploymentTargetsCommand({deploymentId, targetIds}))
  return deploymentTargets.flatMap(({instanceTarget}) => instanceTarget ?? [])
}

/** `Green1 Ready`, in the order of the list. */
const told = (all: readonly InstanceTarget[]): string[] =>
  all.map(({instanceLabel, targetId, status}) => `${instanceLabel}${targetId?.slice(-1)} ${status}`)

const stopAfter = (waitTimeInMinutes: number): BlueGreenDeploymentConfiguration => ({
  deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes}
})

describe('a blue/green deployment', () => {
  test('installs on the replacement instances, gives them the traffic, and takes it from the original ones', async () => {
    await open({})
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(minute)
    expect(await info(deploymentId)).toMatchObject({
      status: 'Succeeded',
      deploymentStyle: {deploymentType: 'BLUE_GREEN'},
      instanceTerminationWaitTimeStarted: false,
      deploymentOverview: {Succeeded: 4}
    })
    const all = await targets(deploymentId)
    expect(told(all)).toEqual(['Green3 Succeeded', 'Green4 Succeeded', 'Blue1 Succeeded', 'Blue2 Succeeded'])
    const events = all.map(({lifecycleEvents = []}) => lifecycleEvents.map(({lifecycleEventName}) => lifecycleEventName).join(' '))
    expect(events[0]).toBe(
      'ApplicationStop DownloadBundle BeforeInstall Install AfterInstall ApplicationStart ValidateService BeforeAllowTraffic AllowTraffic AfterAllowTraffic'
    )
    expect(events[2]).toBe('BeforeBlockTraffic BlockTraffic AfterBlockTraffic')
    expect(commands.indexOf('1 AfterAllowTraffic 3')).toBeLessThan(commands.indexOf('1 BeforeBlockTraffic 1'))
    expect(told(await targets(deploymentId, ['Blue']))).toEqual(['Blue1 Succeeded', 'Blue2 Succeeded'])
    const {output} = await call(fixture, 'ListDeploymentInstances', {deploymentId, instanceTypeFilter: ['Green']})
    expect(output).toEqual({instancesList: all.slice(0, 2).map(({targetId}) => targetId)})
    expect((await call(fixture, 'ListDeploymentTargets', {deploymentId, targetFilters: {ServerInstanceLabel: ['Red']}})).type).toBe(
      'InvalidDeploymentInstanceTypeException'
    )
  })

  test('goes to the instances without traffic the next time', async () => {
    await open({})
    for (const key of ['1', '2']) {
      await deploy(fixture, key)
      await clock.advance(minute)
    }
    expect(commands.filter(command => command.includes(' Install '))).toEqual(['1 Install 3', '1 Install 4', '2 Install 1', '2 Install 2'])
  })

  test('waits as Ready for ContinueDeployment', async () => {
    await open(stopAfter(30))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(minute)
    expect(await info(deploymentId)).toMatchObject({status: 'Ready', deploymentOverview: {Ready: 2, Pending: 2}})
    expect(told(await targets(deploymentId))).toEqual(['Green3 Ready', 'Green4 Ready', 'Blue1 Pending', 'Blue2 Pending'])
    expect((await call(fixture, 'ContinueDeployment', {deploymentId, deploymentWaitType: 'TERMINATION_WAIT'})).type).toBe(
      'DeploymentIsNotInReadyStateException'
    )
    await fixture.codedeploy.send(new ContinueDeploymentCommand({deploymentId, deploymentWaitType: 'READY_WAIT'}))
    await clock.advance(minute)
    expect((await info(deploymentId)).status).toBe('Succeeded')
    expect((await call(fixture, 'ContinueDeployment', {deploymentId})).type).toBe('DeploymentAlreadyCompletedException')
  })

  test('refuses to be continued before it is Ready', async () => {
    await open(stopAfter(30), 4, {script: () => ({durationMs: 'never'})})
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(minute)
    for (const deploymentWaitType of [undefined, 'READY_WAIT', 'TERMINATION_WAIT'])
      expect((await call(fixture, 'ContinueDeployment', {deploymentId, deploymentWaitType})).type).toBe(
        'DeploymentIsNotInReadyStateException'
      )
    expect((await call(fixture, 'ContinueDeployment', {deploymentId, deploymentWaitType: 'WAIT'})).type).toBe(
      'InvalidDeploymentWaitTypeException'
    )
  })

  test('that nobody continues is stopped when its wait is over', async () => {
    await open(stopAfter(30))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(30 * minute)
    expect((await info(deploymentId)).status).toBe('Ready')
    await clock.advance(minute)
    const {status, errorInformation, rollbackInfo} = await info(deploymentId)
    expect({status, code: errorInformation?.code, rollbackInfo}).toEqual({status: 'Stopped', code: 'TIMEOUT', rollbackInfo: undefined})
    expect(told(await targets(deploymentId))).toEqual(['Green3 Skipped', 'Green4 Skipped', 'Blue1 Skipped', 'Blue2 Skipped'])
    expect(commands.filter(command => command.includes('Traffic'))).toEqual([])
  })

  test('can be stopped while it is Ready, and leaves the traffic where it is', async () => {
    await open(stopAfter(30))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(minute)
    expect(await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId}))).toMatchObject({status: 'Pending'})
    expect(await ended(fixture, deploymentId)).toBe('Stopped')
    expect((await info(deploymentId)).errorInformation?.code).toBe('MANUAL_STOP')
    const again = await deploy(fixture, '2')
    await clock.advance(minute)
    expect(told(await targets(again, ['Green']))).toEqual(['Green3 Ready', 'Green4 Ready'])
  })

  test('that is Ready is stopped when the server is closed, and is still stopped after a restart', async () => {
    await open(stopAfter(30))
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(minute)
    await fixture.local.close()
    const again = await startFixture({directory: fixture.directory})
    const {deploymentInfo} = await again.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo).toMatchObject({status: 'Stopped', deploymentOverview: {Ready: 0, Skipped: 4}})
    await again.close()
  })

  describe('that ends the original instances', () => {
    const terminate: BlueGreenDeploymentConfiguration = {
      terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: 60}
    }

    test('waits for it with the traffic shifted', async () => {
      await open(terminate)
      const deploymentId = await deploy(fixture, '1')
      await clock.advance(minute)
      expect(await info(deploymentId)).toMatchObject({
        status: 'InProgress',
        instanceTerminationWaitTimeStarted: true,
        deploymentOverview: {Succeeded: 4}
      })
      await clock.advance(60 * minute)
      expect(await info(deploymentId)).toMatchObject({status: 'Succeeded', instanceTerminationWaitTimeStarted: true})
    })

    test.each(['ContinueDeployment', 'SkipWaitTimeForInstanceTermination'])('waits no longer after %s', async operation => {
      await open(terminate)
      const deploymentId = await deploy(fixture, '1')
      await clock.advance(minute)
      expect((await call(fixture, operation, {deploymentId, deploymentWaitType: 'TERMINATION_WAIT'})).status).toBe(200)
      expect(await ended(fixture, deploymentId)).toBe('Succeeded')
    })

    test('finds new ones under their ids, of which nothing bad is known', async () => {
      let isBroken = true
      const script: SimulatedFleetOptions['script'] = ({event}, host) =>
        isBroken && event === 'BeforeBlockTraffic' && host.endsWith('2') ? {failure: {}} : undefined
      await open(terminate, 4, {script})
      await deploy(fixture, '1')
      await clock.advance(62 * minute)
      isBroken = false
      await deploy(fixture, '2')
      await clock.advance(62 * minute)
      // An instance known to be unhealthy would be the first.
      expect(commands.filter(command => command.startsWith('2 Install'))).toEqual(['2 Install 1', '2 Install 2'])
    })

    test('can be stopped with a rollback until then, which shifts the traffic back', async () => {
      await open({...terminate, ...stopAfter(30)})
      const finish = async (key: string): Promise<string> => {
        const id = await deploy(fixture, key)
        await clock.advance(minute)
        await fixture.codedeploy.send(new ContinueDeploymentCommand({deploymentId: id}))
        await clock.advance(minute)
        return id
      }
      await finish('1')
      await clock.advance(60 * minute)
      const second = await finish('2')
      expect((await info(second)).instanceTerminationWaitTimeStarted).toBe(true)
      commands.length = 0
      await fixture.codedeploy.send(new StopDeploymentCommand({deploymentId: second, autoRollbackEnabled: true}))
      expect(await ended(fixture, second)).toBe('Stopped')
      const rollbackId = (await info(second)).rollbackInfo?.rollbackDeploymentId ?? ''
      await clock.advance(minute)
      expect(await info(rollbackId)).toMatchObject({status: 'Succeeded', creator: 'codeDeployRollback'})
      expect(told(await targets(rollbackId))).toEqual(['Green1 Succeeded', 'Green2 Succeeded', 'Blue3 Succeeded', 'Blue4 Succeeded'])
      expect(commands.map(command => command.slice(2))).toEqual([
        'BeforeAllowTraffic 3',
        'BeforeAllowTraffic 4',
        'AfterAllowTraffic 3',
        'AfterAllowTraffic 4',
        'BeforeBlockTraffic 1',
        'BeforeBlockTraffic 2',
        'AfterBlockTraffic 1',
        'AfterBlockTraffic 2'
      ])
      // The next replacement is what the rollback took the traffic from.
      const third = await deploy(fixture, '3')
      await clock.advance(minute)
      expect(told(await targets(third, ['Green']))).toEqual(['Green1 Ready', 'Green2 Ready'])
    })
  })

  test('that fails on the replacement instances touches no original one', async () => {
    await open({}, 4, {script: ({event}) => (event === 'ValidateService' ? {failure: {}} : undefined)})
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(minute)
    const {status, errorInformation, rollbackInfo} = await info(deploymentId)
    expect({status, code: errorInformation?.code}).toEqual({status: 'Failed', code: 'HEALTH_CONSTRAINTS'})
    expect(rollbackInfo?.rollbackMessage).toContain('no deployment to the group has succeeded yet')
    expect(told(await targets(deploymentId))).toEqual(['Green3 Failed', 'Green4 Failed', 'Blue1 Skipped', 'Blue2 Skipped'])
  })

  test('shifts no traffic to a replacement instance that failed', async () => {
    await open({}, 4, {script: ({event}, host) => (event === 'Install' && host.endsWith('3') ? {failure: {}} : undefined)})
    const deploymentId = await deploy(fixture, '1')
    await clock.advance(minute)
    expect((await info(deploymentId)).status).toBe('Succeeded')
    expect(told(await targets(deploymentId, ['Green']))).toEqual(['Green3 Failed', 'Green4 Succeeded'])
    expect(commands.filter(command => command.includes('AllowTraffic'))).toEqual(['1 BeforeAllowTraffic 4', '1 AfterAllowTraffic 4'])
  })

  test('finds no replacement for a single instance', async () => {
    await open({}, 1)
    const deploymentId = await deploy(fixture, '1')
    expect(await ended(fixture, deploymentId)).toBe('Failed')
    expect((await info(deploymentId)).errorInformation?.code).toBe('NO_INSTANCES')
  })

  test.each([
    ['tagFilters', {tagFilters: [{Key: 'fleet', Value: 'next', Type: 'KEY_AND_VALUE' as const}]}],
    [
      'ec2TagSet',
      {ec2TagSet: {ec2TagSetList: [[{Key: 'fleet', Type: 'KEY_ONLY' as const}], [{Value: 'next', Type: 'VALUE_ONLY' as const}]]}}
    ]
  ])('chooses the replacement of a fleet with tags by %s', async (_, targetInstances) => {
    await open({}, 3, {tags: host => [{Key: 'fleet', Value: host.endsWith('2') ? 'next' : 'now'}]})
    const deploymentId = await deploy(fixture, '1', {targetInstances})
    await clock.advance(minute)
    expect(told(await targets(deploymentId))).toEqual(['Green2 Succeeded', 'Blue1 Succeeded', 'Blue3 Succeeded'])
    expect((await info(deploymentId)).targetInstances).toEqual(targetInstances)
  })
})
