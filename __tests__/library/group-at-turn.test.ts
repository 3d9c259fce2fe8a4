import {
  CreateDeploymentGroupCommand,
  GetDeploymentCommand,
  GetDeploymentGroupCommand,
  UpdateDeploymentGroupCommand,
  type UpdateDeploymentGroupCommandInput
} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, PutObjectCommand} from '@aws-sdk/client-s3'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {deploy, deployToGroups, type DeployResult, type GroupsResult, type OperationEvent} from '../../src/index.ts'
import {deploy as deployByHand, createGroup, roleArn, startFixture, type Fixture} from '../local/local-fixture.ts'
import {FaultyProxy} from '../support/faulty-proxy.ts'

/** The library before the embedded CodeDeploy, with a proxy between them that sees the calls in their order. */
let fixture: Fixture
let proxy: FaultyProxy
let group: string
let groups = 0

const web = {Key: 'role', Value: 'web', Type: 'KEY_AND_VALUE'} as const
const api = {...web, Value: 'api'} as const
const wished = {ec2TagFilters: [web], outdatedInstancesStrategy: 'IGNORE'}
type Options = Parameters<typeof deploy>[0]

beforeAll(async () => {
  fixture = await startFixture()
  proxy = await FaultyProxy.start(fixture.local.endpoint)
  await createGroup(fixture)
  await fixture.s3.send(new CreateBucketCommand({Bucket: 'releases'}))
  await fixture.s3.send(new PutObjectCommand({Bucket: 'releases', Key: 'v2', Body: 'a bundle'}))
})
afterAll(async () => {
  await proxy.close()
  await fixture.close()
})
beforeEach(async () => {
  fixture.fleet.script = () => undefined
  group = await make()
})

/** A new group that is made here, and set otherwise than {@link wished}. */
async function make(settings: Partial<UpdateDeploymentGroupCommandInput> = {}): Promise<string> {
  const deploymentGroupName = `group-${++groups}`
  const tags = [{Key: 'codedeploy-kit', Value: 'true'}]
  await fixture.codedeploy.send(
    new CreateDeploymentGroupCommand({
      ...{applicationName: 'shop', deploymentGroupName, serviceRoleArn: roleArn, tags, ec2TagFilters: [api]},
      ...(settings as object)
    })
  )
  proxy.reset()
  return deploymentGroupName
}

const common = () => ({
  ...{endpoint: proxy.endpoint, region: 'us-east-1', credentials: {accessKeyId: 'any', secretAccessKey: 'any'}, pollInterval: 10},
  ...{applicationName: 'shop', deploymentGroupConfig: wished},
  revision: {type: 's3', bucket: 'releases', key: 'v2', bundleType: 'tgz'} as const
})
const run = (options: Partial<Options> = {}): Promise<DeployResult> => deploy({...common(), deploymentGroupName: group, ...options})

async function setByHand(settings: Partial<UpdateDeploymentGroupCommandInput>, name = group): Promise<void> {
  const names = {applicationName: 'shop', currentDeploymentGroupName: name}
  await fixture.codedeploy.send(new UpdateDeploymentGroupCommand({...names, ...settings}))
}

async function filters(name = group): Promise<unknown> {
  const {deploymentGroupInfo} = await fixture.codedeploy.send(
    new GetDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName: name})
  )
  return deploymentGroupInfo?.ec2TagFilters
}

/** A deployment in the group that hangs in its first event. */
async function busy(name = group, hanging = 1): Promise<string> {
  fixture.fleet.script = ({event}) => (event === 'ApplicationStop' ? 'hang' : undefined)
  const deploymentId = await deployByHand(fixture, 'v1', {deploymentGroupName: name})
  await fixture.fleet.hanging(hanging)
  fixture.fleet.script = () => undefined
  return deploymentId
}

async function statusOf(deploymentId: string): Promise<string | undefined> {
  return (await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))).deploymentInfo?.status
}

const changing = (): readonly string[] => proxy.calls.filter(call => /^(?:Create|Update|Stop)Deployment/.test(call))

/** When it is waited for, it may go on. */
function release(meanwhile: () => Promise<void> = () => Promise.resolve()): (event: OperationEvent) => void {
  let isOver: Promise<void> | undefined
  return ({type}) => {
    if (type === 'waiting-for-active-deployment') void (isOver ??= meanwhile()).then(() => fixture.fleet.release())
  }
}

describe('a group that is to be set otherwise, and is being deployed to', () => {
  test.each([
    ['wait', ['UpdateDeploymentGroup', 'CreateDeployment'], 'Succeeded'],
    ['stop', ['StopDeployment', 'UpdateDeploymentGroup', 'CreateDeployment'], 'Stopped'],
    ['stop-and-rollback', ['StopDeployment', 'UpdateDeploymentGroup', 'CreateDeployment'], 'Stopped']
  ] as const)(
    'with on-active-deployment: %s is set when that has ended, right before its own deployment',
    async (policy, order, status) => {
      const before = await busy()
      let statusThen: string | undefined
      let filtersThen: unknown
      proxy.onCall = async operation => {
        if (operation !== 'UpdateDeploymentGroup') return
        statusThen = await statusOf(before)
        filtersThen = await filters()
      }
      const onEvent = policy === 'wait' ? release() : undefined
      expect((await run({onActiveDeployment: policy, ...(onEvent && {onEvent})})).outcome).toBe('succeeded')
      expect(changing()).toEqual(order)
      expect([statusThen, filtersThen]).toEqual([status, [api]])
      expect(await filters()).toEqual([web])
    }
  )

  test('with on-active-deployment: skip stays as it is', async () => {
    await busy()
    expect((await run({onActiveDeployment: 'skip'})).outcome).toBe('skipped')
    expect(changing()).toEqual([])
    fixture.fleet.release()
  })

  test('with on-active-deployment: fail stays as it is, and the error names the deployment', async () => {
    const deploymentId = await busy()
    await expect(run({onActiveDeployment: 'fail'})).rejects.toMatchObject({
      ...{code: 'active-deployment', deploymentId, hint: 'Wait until it ends, or choose another `on-active-deployment`.'}
    })
    expect(changing()).toEqual([])
    fixture.fleet.release()
  })

  test('and whose wait is cancelled, or takes too long, stays as it is', async () => {
    await busy()
    const cancel = new AbortController()
    const onEvent = (event: OperationEvent): void => {
      if (event.type === 'waiting-for-active-deployment') cancel.abort()
    }
    expect((await run({signal: cancel.signal, onEvent})).outcome).toBe('cancelled')
    expect((await run({timeout: 50})).outcome).toBe('timed-out')
    expect(changing()).toEqual([])
    fixture.fleet.release()
  })

  test.each([
    ['was to be set before', api],
    ['was as it should be before', web]
  ])('is looked at again after the wait, when the other run has set it meanwhile: one that %s', async (_what, first) => {
    await setByHand({ec2TagFilters: [first], outdatedInstancesStrategy: 'IGNORE'})
    await busy()
    const other = {...web, Value: 'other'}
    const result = await run({onEvent: release(() => setByHand({ec2TagFilters: [other]}))})
    expect(result).toMatchObject({
      outcome: 'succeeded',
      deploymentGroupChange: {change: 'updated', differences: [{path: 'ec2TagFilters[0].Value', from: 'other', to: 'web'}]}
    })
    expect(changing().slice(-2)).toEqual(['UpdateDeploymentGroup', 'CreateDeployment'])
    expect(await filters()).toEqual([web])
  })

  test('is set again when somebody is faster between that and its deployment', async () => {
    proxy.onCall = async (operation, nth) => {
      if (operation !== 'CreateDeployment' || nth > 1) return
      await setByHand({ec2TagFilters: [api]})
      await busy()
    }
    expect((await run({onEvent: release()})).outcome).toBe('succeeded')
    expect(changing()).toEqual(['UpdateDeploymentGroup', 'CreateDeployment', 'UpdateDeploymentGroup', 'CreateDeployment'])
    expect(await filters()).toEqual([web])
  })
})

describe('of several groups', () => {
  const runBoth = (names: readonly string[], maxParallel: number, onEvent: (event: OperationEvent) => void): Promise<GroupsResult> => {
    const {revision, ...rest} = common()
    return deployToGroups({...rest, revision, deploymentGroupNames: names, maxParallel, onEvent})
  }

  test.each([1, 2])('each is set at its turn, when what was under way in it has ended; %i at the same time', async maxParallel => {
    const names = [group, await make()]
    const ids = [await busy(names[0]), await busy(names[1], 2)]
    const statuses: (string | undefined)[] = []
    proxy.onCall = async operation => {
      if (operation !== 'UpdateDeploymentGroup') return
      statuses.push(await statusOf(ids[statuses.length] ?? ''))
    }
    expect((await runBoth(names, maxParallel, release())).outcome).toBe('succeeded')
    expect(statuses).toEqual(['Succeeded', 'Succeeded'])
    expect(await Promise.all(names.map(name => filters(name)))).toEqual([[web], [web]])
    if (maxParallel > 1) return
    expect(changing()).toEqual(['UpdateDeploymentGroup', 'CreateDeployment', 'UpdateDeploymentGroup', 'CreateDeployment'])
  })
})

describe('what a run asks for', () => {
  const looking = (): readonly string[] => proxy.calls.filter(call => !/^(?:Get|BatchGet|List)DeploymentTarget|^GetDeployment$/.test(call))

  test('where the group is as it should be is no more than without settings', async () => {
    await setByHand({ec2TagFilters: [web], outdatedInstancesStrategy: 'IGNORE'})
    proxy.reset()
    await run()
    const withSettings = looking()
    proxy.reset()
    const {deploymentGroupConfig: _config, ...without} = common()
    await deploy({...without, deploymentGroupName: group})
    expect(withSettings).toEqual(looking())
    expect(withSettings.filter(call => call === 'GetDeploymentGroup')).toHaveLength(1)
  })

  test('where it is not is a look, whose it is, whether it is free, and the change before the deployment', async () => {
    await run()
    const look = ['GetDeploymentGroup', 'ListTagsForResource']
    const change = ['ListDeployments', ...look, 'UpdateDeploymentGroup', 'GetDeploymentGroup']
    expect(looking()).toEqual([...look, 'HeadObject', ...change, 'CreateDeployment'])
  })
})
