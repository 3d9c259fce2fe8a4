import {afterAll, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {
  CreateApplicationCommand,
  CreateDeploymentCommand,
  CreateDeploymentGroupCommand,
  DeleteApplicationCommand,
  GetDeploymentCommand,
  GetDeploymentGroupCommand,
  type CreateDeploymentGroupCommandInput,
  type DeploymentGroupInfo
} from '@aws-sdk/client-codedeploy'
import {createCodeDeployPort} from '../../src/aws/codedeploy.ts'
import {createGroupsPort} from '../../src/aws/groups.ts'
import {systemClock} from '../../src/core/clock.ts'
import {DeployError} from '../../src/core/errors.ts'
import {deleteDeploymentGroup} from '../../src/operations/delete-deployment-group.ts'
import {planGroup, type GroupWish} from '../../src/operations/plan-group.ts'
import type {DeployPorts} from '../../src/operations/ports.ts'
import {createObjectStorePort} from '../../src/aws/s3.ts'
import {noFunctions} from '../support/fake-functions.ts'
import {FaultyProxy} from '../support/faulty-proxy.ts'
import {startFixture, type Fixture} from '../local/local-fixture.ts'

/** The real SDK before the embedded CodeDeploy, with a proxy between them that counts and does what networks do. */
let fixture: Fixture
let proxy: FaultyProxy
let ports: DeployPorts

/** The account of webfactory's README. */
const serviceRoleArn = 'arn:aws:iam::0123456789:role/CodeDeployServiceRole'
const role = {Key: 'role', Value: 'web', Type: 'KEY_AND_VALUE'} as const
const stage = {Key: 'stage', Type: 'KEY_ONLY'} as const
const config = {
  serviceRoleArn,
  deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
  ec2TagFilters: [role, stage],
  autoScalingGroups: ['web', 'api'],
  alarmConfiguration: {enabled: true, alarms: [{name: '5xx'}, {name: 'latency'}]},
  autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']},
  loadBalancerInfo: {targetGroupInfoList: [{name: 'blue'}]},
  triggerConfigurations: [
    {triggerName: 'all', triggerTargetArn: 'arn:aws:sns:us-east-1:0123456789:all', triggerEvents: ['DeploymentStart']}
  ]
}
const wish: GroupWish = {applicationName: 'shop', deploymentGroupName: 'pr-7', config, owner: 'octo/shop'}

beforeAll(async () => {
  fixture = await startFixture()
  proxy = await FaultyProxy.start(fixture.local.endpoint)
  const settings = {endpoint: proxy.endpoint, region: 'us-east-1', credentials: {accessKeyId: 'any', secretAccessKey: 'any'}}
  ports = {
    ...noFunctions,
    codedeploy: createCodeDeployPort(settings),
    groups: createGroupsPort(settings),
    s3: createObjectStorePort(settings),
    clock: systemClock,
    nonce: () => 'a1b2c3d4'
  }
})

afterAll(async () => {
  await proxy.close()
  await fixture.close()
})

beforeEach(async () => {
  await fixture.codedeploy.send(new DeleteApplicationCommand({applicationName: 'shop'}))
  await fixture.codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))
  proxy.reset()
})

const plan = (more: Partial<GroupWish> = {}): ReturnType<typeof planGroup> => planGroup({...wish, ...more}, ports, () => undefined)
const settle = async (more: Partial<GroupWish> = {}): Promise<string> => (await plan(more)).apply()
const changing = (): readonly string[] => proxy.calls.filter(call => /Create|Update|Delete|Tag/.test(call))

async function stored(name = 'pr-7'): Promise<DeploymentGroupInfo> {
  const command = new GetDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName: name})
  return (await fixture.codedeploy.send(command)).deploymentGroupInfo ?? {}
}

async function make(settings: Partial<CreateDeploymentGroupCommandInput>): Promise<void> {
  await fixture.codedeploy.send(
    new CreateDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName: 'pr-7', serviceRoleArn, ...settings})
  )
}

describe('a group', () => {
  test('is created as it was wished for, and marked', async () => {
    expect(await settle()).toBe('created')
    const {autoScalingGroups, ...info} = await stored()
    const {autoScalingGroups: names, ...rest} = config
    expect(info).toMatchObject(rest)
    expect(autoScalingGroups?.map(({name}) => name)).toEqual(names)
    const found = await ports.groups.find('shop', 'pr-7')
    expect(found && (await ports.groups.tags(found))).toEqual({'codedeploy-kit': 'octo/shop'})
  })

  test('that is as it should be takes one look, and nothing is changed: whatever order its lists have', async () => {
    await settle()
    proxy.reset()
    const shuffled = {
      ...config,
      ec2TagFilters: [stage, role],
      autoScalingGroups: ['api', 'web'],
      alarmConfiguration: {enabled: true, ignorePollAlarmFailure: false, alarms: [{name: 'latency'}, {name: '5xx'}]},
      outdatedInstancesStrategy: 'UPDATE',
      terminationHookEnabled: false,
      deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'},
      onPremisesInstanceTagFilters: []
    }
    expect(await settle({config: shuffled})).toBe('unchanged')
    expect(proxy.calls).toEqual(['GetDeploymentGroup'])
  })

  test('that differs is sent one update with what differs, and keeps the rest', async () => {
    await settle()
    proxy.reset()
    expect(await settle({config: {...config, ec2TagFilters: [{...role, Value: 'api'}, stage]}})).toBe('updated')
    expect(changing().filter(call => call !== 'ListTagsForResource')).toEqual(['UpdateDeploymentGroup'])
    const info = await stored()
    expect(info.ec2TagFilters).toEqual([{...role, Value: 'api'}, stage])
    expect(info.autoScalingGroups).toEqual([expect.objectContaining({name: 'web'}), expect.objectContaining({name: 'api'})])
    proxy.reset()
    expect(await settle({config: {...config, ec2TagFilters: [stage, {...role, Value: 'api'}]}})).toBe('unchanged')
  })

  test('whose instances are chosen another way gets that in one call, and keeps nothing of the one before', async () => {
    await settle()
    proxy.reset()
    const {ec2TagFilters: _filters, ...rest} = config
    const other = {...rest, ec2TagSet: {ec2TagSetList: [[role], [stage]]}}
    expect(await settle({config: other})).toBe('updated')
    expect(changing().filter(call => call !== 'ListTagsForResource')).toEqual(['UpdateDeploymentGroup'])
    expect(await stored()).toMatchObject({ec2TagFilters: [], ec2TagSet: other.ec2TagSet})
    expect(await settle({config: other})).toBe('unchanged')
  })

  test('is described to a deployment as it will be', async () => {
    const {group} = await plan()
    await settle()
    expect(await ports.codedeploy.getDeploymentGroup('shop', 'pr-7')).toEqual(group)
    const {group: changed} = await plan({config: {alarmConfiguration: {enabled: false}}})
    await settle({config: {alarmConfiguration: {enabled: false}}})
    expect(await ports.codedeploy.getDeploymentGroup('shop', 'pr-7')).toEqual(changed)
  })

  test('that was not made here is left as it is, and adopted when that is wished', async () => {
    await make({outdatedInstancesStrategy: 'IGNORE'})
    await expect(plan()).rejects.toMatchObject({code: 'refused'})
    expect(changing()).toEqual(['ListTagsForResource'])
    expect(await settle({adopt: true})).toBe('updated')
    proxy.reset()
    expect(await settle({config: {outdatedInstancesStrategy: 'UPDATE'}})).toBe('updated')
    const found = await ports.groups.find('shop', 'pr-7')
    expect(found && (await ports.groups.tags(found))).toEqual({'codedeploy-kit': 'octo/shop'})
  })

  test('whose creation has lost its answer is created once', async () => {
    proxy.rules.push({operation: 'CreateDeploymentGroup', fault: {kind: 'answer-lost'}, times: 1})
    expect(await settle()).toBe('created')
    expect(proxy.count('CreateDeploymentGroup')).toBe(2)
  }, 30_000)

  test('is created once by two runs at once, and updated to the same end', async () => {
    const ends = await Promise.all([settle(), settle(), settle()])
    expect([...ends].sort()).toEqual(['created', 'unchanged', 'unchanged'])
    const other = {config: {...config, outdatedInstancesStrategy: 'IGNORE'}}
    for (const end of await Promise.all([settle(other), settle(other)])) expect(['updated', 'unchanged']).toContain(end)
    expect((await stored()).outdatedInstancesStrategy).toBe('IGNORE')
    proxy.reset()
    expect(await settle(other)).toBe('unchanged')
    expect(changing()).toEqual([])
  })

  test('with its application is created by two runs at once', async () => {
    await fixture.codedeploy.send(new DeleteApplicationCommand({applicationName: 'shop'}))
    const ends = await Promise.all([settle({createApplication: true}), settle({createApplication: true})])
    expect([...ends].sort()).toEqual(['created', 'unchanged'])
    const found = await ports.groups.find('shop', 'pr-7')
    expect(found && (await ports.groups.applicationTags(found))).toEqual({'codedeploy-kit': 'octo/shop'})
  })

  test('whose deployment configuration is not there is an error that says so', async () => {
    await expect(plan({config: {...config, deploymentConfigName: 'Nope'}})).rejects.toMatchObject({
      code: 'not-found',
      operation: 'GetDeploymentConfig',
      errorName: 'DeploymentConfigDoesNotExistException'
    })
  })

  test('that CodeDeploy does not take is an error with what to do', async () => {
    await settle()
    const error = await settle({config: {deploymentStyle: {deploymentType: 'BLUE_GREEN'}}}).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(DeployError)
    expect(error).toMatchObject({
      code: 'refused',
      input: 'deployment-group-config',
      errorName: 'InvalidDeploymentStyleException',
      hint: expect.stringContaining('`deploymentStyle`')
    })
  })
})

describe('a group that is deleted', () => {
  const options = {applicationName: 'shop', deploymentGroupName: 'pr-7', run: {id: '1', attempt: 1, repository: 'octo/shop'}}

  test('is gone, again and again, and with its application when that is wished', async () => {
    await fixture.codedeploy.send(new DeleteApplicationCommand({applicationName: 'shop'}))
    await settle({createApplication: true})
    expect(await deleteDeploymentGroup({...options, deleteApplication: true}, ports)).toMatchObject({
      outcome: 'succeeded',
      deploymentGroupDeleted: true,
      applicationDeleted: true
    })
    expect(await deleteDeploymentGroup(options, ports)).toMatchObject({outcome: 'succeeded', deploymentGroupDeleted: false})
  })

  test('is kept when it was not made here', async () => {
    await make({tags: [{Key: 'codedeploy-kit', Value: 'octo/other'}]})
    await expect(deleteDeploymentGroup(options, ports)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('it was made for octo/other')
    })
    expect((await stored()).deploymentGroupName).toBe('pr-7')
  })

  test('survives an answer that is lost', async () => {
    await settle()
    proxy.rules.push({operation: 'DeleteDeploymentGroup', fault: {kind: 'answer-lost'}, times: 1})
    expect(await deleteDeploymentGroup(options, ports)).toMatchObject({deploymentGroupDeleted: true})
    expect(proxy.count('DeleteDeploymentGroup')).toBe(1)
    expect(await ports.groups.find('shop', 'pr-7')).toBeUndefined()
  })

  test('is looked at before each attempt: the SDK repeats none by itself', async () => {
    await settle()
    proxy.reset()
    proxy.rules.push({operation: 'DeleteDeploymentGroup', fault: {kind: 'refused', status: 503, code: 'ServiceUnavailable'}, times: 1})
    expect(await deleteDeploymentGroup(options, ports)).toMatchObject({deploymentGroupDeleted: true})
    const look = ['GetDeploymentGroup', 'ListTagsForResource', 'ListDeployments', 'DeleteDeploymentGroup']
    expect(proxy.calls).toEqual([...look, ...look])
  })

  /** One that hangs in its first event. */
  async function deployToIt(): Promise<string> {
    fixture.fleet.script = ({event}) => (event === 'ApplicationStop' ? 'hang' : undefined)
    const {deploymentId = ''} = await fixture.codedeploy.send(
      new CreateDeploymentCommand({
        applicationName: 'shop',
        deploymentGroupName: 'pr-7',
        revision: {revisionType: 'S3', s3Location: {bucket: 'releases', key: 'v1', bundleType: 'tgz'}}
      })
    )
    await fixture.fleet.hanging()
    proxy.reset()
    return deploymentId
  }

  test('is kept while it is being deployed to', async () => {
    await settle()
    const deploymentId = await deployToIt()
    await expect(deleteDeploymentGroup(options, ports)).rejects.toMatchObject({code: 'active-deployment', deploymentId})
    expect(await deleteDeploymentGroup({...options, onActiveDeployment: 'skip'}, ports)).toMatchObject({outcome: 'skipped'})
    expect(proxy.count('DeleteDeploymentGroup')).toBe(0)
    fixture.fleet.script = () => undefined
    fixture.fleet.release()
    expect(await deleteDeploymentGroup({...options, onActiveDeployment: 'wait'}, ports)).toMatchObject({deploymentGroupDeleted: true})
  }, 30_000)

  test('is deleted when the deployment that was told to stop has ended, and not before', async () => {
    await settle()
    const deploymentId = await deployToIt()
    let statusAtDeletion: string | undefined
    proxy.onCall = async operation => {
      if (operation !== 'DeleteDeploymentGroup') return
      const {deploymentInfo} = await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))
      statusAtDeletion = deploymentInfo?.status
    }
    expect(await deleteDeploymentGroup({...options, onActiveDeployment: 'stop'}, ports)).toMatchObject({deploymentGroupDeleted: true})
    expect(statusAtDeletion).toBe('Stopped')
    expect(proxy.count('StopDeployment')).toBe(1)
  }, 30_000)
})
