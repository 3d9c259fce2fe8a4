import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {planGroup, type GroupWish} from '../../src/operations/plan-group.ts'
import {FakeAws} from '../support/fake-aws.ts'

const serviceRoleArn = 'arn:aws:iam::123456789012:role/codedeploy'
const config = {serviceRoleArn, ec2TagFilters: [{Key: 'role', Value: 'web', Type: 'KEY_AND_VALUE'}], outdatedInstancesStrategy: 'IGNORE'}
const pair = {targetGroups: [{name: 'blue'}, {name: 'green'}], prodTrafficRoute: {listenerArns: ['arn:listener']}}
const ecs = {serviceRoleArn, ecsServices: [{serviceName: 'web', clusterName: 'main'}], loadBalancerInfo: {targetGroupPairInfoList: [pair]}}
const ours = {'codedeploy-kit': 'octo/shop'}
const wish: GroupWish = {applicationName: 'shop', deploymentGroupName: 'pr-7', config, owner: 'octo/shop'}

interface Stage {
  readonly aws: FakeAws
  readonly events: OperationEvent[]
  readonly plan: (more?: Partial<GroupWish>) => ReturnType<typeof planGroup>
  readonly told: () => readonly string[]
}

function stage(): Stage {
  const aws = new FakeAws()
  const events: OperationEvent[] = []
  aws.groups.addApplication('shop')
  return {
    aws,
    events,
    plan: more => planGroup({...wish, ...more}, aws.ports, event => void events.push(event)),
    told: () =>
      events.map(event => {
        if (event.type === 'deployment-group' || event.type === 'application')
          return `${event.type} ${event.change}${event.isPlan === true ? ' (plan)' : ''}`
        return event.type
      })
  }
}

/** Calls that change something. */
const changing = (calls: readonly string[]): readonly string[] =>
  calls.filter(call => !/^(?:find|findApplication|tags|applicationTags) /.test(call))

const denied = (operation: string): DeployError =>
  new DeployError('access-denied', `${operation} failed: not authorized`, {operation, errorName: 'AccessDeniedException'})
const lost = (): DeployError => new DeployError('network', 'the connection was cut')

describe('a group that is missing', () => {
  test('is created with its settings and the tag of the repository, when the plan is applied and not before', async () => {
    const {aws, plan, told} = stage()
    const made = await plan({config: {...config, tags: [{Key: 'team', Value: 'web'}]}})
    expect(made).toMatchObject({change: 'create', group: {name: 'pr-7', computePlatform: 'Server', deploymentType: 'IN_PLACE'}})
    expect(made.differences.map(({path}) => path)).toEqual(['serviceRoleArn', 'ec2TagFilters', 'outdatedInstancesStrategy'])
    expect(changing(aws.groups.calls)).toEqual([])
    expect(await made.apply()).toBe('created')
    made.tell(false)
    expect(changing(aws.groups.calls)).toEqual(['create shop/pr-7'])
    expect(aws.groups.group('shop', 'pr-7')).toEqual({settings: config, tags: {team: 'web', ...ours}})
    expect(told()).toEqual(['deployment-group created'])
  })

  test('is only told of in a dry run', async () => {
    const {aws, plan, told} = stage()
    const made = await plan()
    made.tell(true)
    expect(told()).toEqual(['deployment-group created (plan)'])
    expect(changing(aws.groups.calls)).toEqual([])
  })

  test('says that nobody knows its repository where there is none', async () => {
    const {aws, events} = stage()
    const {owner: _owner, ...nobody} = wish
    await (await planGroup(nobody, aws.ports, event => void events.push(event))).apply()
    expect(aws.groups.group('shop', 'pr-7')?.tags).toEqual({'codedeploy-kit': 'true'})
  })

  test('cannot be made without a role', async () => {
    const {plan} = stage()
    await expect(plan({config: {outdatedInstancesStrategy: 'IGNORE'}})).rejects.toMatchObject({
      code: 'usage',
      input: 'deployment-group-config',
      message: expect.stringContaining('"serviceRoleArn" is missing')
    })
  })

  test.each([
    ['Server', {ecsServices: [{serviceName: 'web', clusterName: 'main'}]}, 'ecsServices: deployment groups of Server do not have it'],
    ['ECS', {ec2TagFilters: [{Key: 'a'}]}, 'ec2TagFilters: deployment groups of ECS do not have it'],
    ['ECS', {}, '"ecsServices" is missing'],
    ['ECS', {ecsServices: [{serviceName: 'web', clusterName: 'main'}]}, '"loadBalancerInfo.targetGroupPairInfoList" is missing'],
    ['Lambda', {loadBalancerInfo: {}}, 'loadBalancerInfo: deployment groups of Lambda do not have it'],
    ['Lambda', {deploymentStyle: {deploymentType: 'IN_PLACE'}}, 'deploymentStyle.deploymentType: for Lambda it is BLUE_GREEN']
  ])('of %s is not asked for with %j', async (platform, settings, message) => {
    const {aws, plan} = stage()
    aws.groups.addApplication('shop', platform)
    await expect(plan({config: {serviceRoleArn, ...settings}})).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining(message)
    })
  })

  test.each([
    [
      'not-found',
      'CodeDeployDefault.OneAtATme',
      'there is no deployment configuration "CodeDeployDefault.OneAtATme"',
      'CodeDeployDefault.OneAtATime'
    ],
    ['usage', 'CodeDeployDefault.ECSAllAtOnce', 'is for ECS; deployment group "pr-7" deploys to Server', 'Check the name']
  ])('is refused before anything is uploaded where its configuration cannot be used (%s): %s', async (code, name, message, hint) => {
    const {aws, plan} = stage()
    const refused = {
      ...{code, input: 'deployment-group-config'},
      message: expect.stringMatching(new RegExp(`line 2: .*${message}`)) as unknown,
      hint: expect.stringContaining(hint) as unknown
    }
    await expect(plan({config: `serviceRoleArn: ${serviceRoleArn}\ndeploymentConfigName: ${name}`})).rejects.toMatchObject(refused)
    aws.groups.addGroup('shop', 'pr-7', config, ours)
    await expect(plan({config: `terminationHookEnabled: false\ndeploymentConfigName: ${name}`})).rejects.toMatchObject(refused)
  })

  test('has the configuration that it has already, and that nobody may look at', async () => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', {...config, deploymentConfigName: 'gone'}, ours)
    expect((await plan({config: {deploymentConfigName: 'gone'}})).change).toBe('none')
    aws.codedeploy.getDeploymentConfig = () => Promise.reject(denied('GetDeploymentConfig'))
    expect((await plan({config: {deploymentConfigName: 'Ours'}})).change).toBe('update')
  })

  test('is of the platform of its application', async () => {
    const {aws, plan} = stage()
    aws.groups.addApplication('shop', 'Lambda')
    expect((await plan({config: {serviceRoleArn}})).group).toMatchObject({
      computePlatform: 'Lambda',
      deploymentType: 'BLUE_GREEN',
      deploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce'
    })
  })

  test('is of the platform of the revision when the application may not be read', async () => {
    const {aws, plan} = stage()
    aws.groups.faults.findApplication = [denied('GetApplication')]
    expect((await plan({config: ecs, computePlatform: 'ECS'})).group.computePlatform).toBe('ECS')
  })

  test('is not made when nobody can know its platform', async () => {
    const {aws, plan} = stage()
    aws.groups.faults.findApplication = [denied('GetApplication')]
    await expect(plan()).rejects.toMatchObject({code: 'access-denied', hint: expect.stringContaining('codedeploy:GetApplication')})
  })

  test('that somebody else was faster to make alike is used', async () => {
    const {aws, plan, told} = stage()
    const made = await plan()
    aws.groups.addGroup('shop', 'pr-7', config)
    expect(await made.apply()).toBe('unchanged')
    expect(told()).toEqual(['deployment-group unchanged'])
  })

  test('that the same repository was faster to make otherwise is updated', async () => {
    const {aws, plan} = stage()
    const made = await plan()
    aws.groups.addGroup('shop', 'pr-7', {...config, outdatedInstancesStrategy: 'UPDATE'}, ours)
    expect(await made.apply()).toBe('updated')
    expect(aws.groups.updates).toEqual([{outdatedInstancesStrategy: 'IGNORE'}])
  })

  test('is known to be created although the answer was lost', async () => {
    const {aws, plan, told} = stage()
    aws.groups.faults.create = [lost()]
    aws.groups.isAnswerLost = true
    expect(await (await plan()).apply()).toBe('created')
    expect(aws.groups.count('create')).toBe(2)
    expect(told().at(-1)).toBe('deployment-group created')
  })

  test('that is there and is not, again and again, ends in an error', async () => {
    const {aws, plan} = stage()
    const made = await plan()
    aws.groups.onCall = call => {
      if (call === 'create') aws.groups.addGroup('shop', 'pr-7', config)
      if (call === 'find') aws.groups.applications.get('shop')?.groups.clear()
    }
    await expect(made.apply()).rejects.toMatchObject({code: 'refused'})
    expect(aws.groups.count('create')).toBe(5)
  })
})

describe('an application that is missing', () => {
  test('is an error, with the nearest name', async () => {
    const {plan} = stage()
    await expect(plan({applicationName: 'shops'})).rejects.toMatchObject({
      code: 'not-found',
      input: 'application-name',
      hint: expect.stringMatching(/Did you mean "shop"\?.*`create-application: true`/)
    })
  })

  test('is created first when that is asked for', async () => {
    const {aws, plan, told} = stage()
    const made = await plan({applicationName: 'new', createApplication: true, config: ecs, computePlatform: 'ECS'})
    made.tell(true)
    expect(await made.apply()).toBe('created')
    expect(aws.groups.applications.get('new')).toMatchObject({computePlatform: 'ECS', tags: ours})
    expect(changing(aws.groups.calls)).toEqual(['createApplication new', 'create new/pr-7'])
    expect(told()).toEqual([
      'application created (plan)',
      'deployment-group created (plan)',
      'application created',
      'deployment-group created'
    ])
  })

  test('that somebody else was faster to create is used', async () => {
    const {aws, plan, told} = stage()
    const made = await plan({applicationName: 'new', createApplication: true})
    aws.groups.addApplication('new')
    expect(await made.apply()).toBe('created')
    expect(told()).toEqual(['deployment-group created'])
  })

  test('that goes away between the look and the creation is created again', async () => {
    const {aws, plan} = stage()
    const made = await plan({createApplication: true})
    aws.groups.applications.clear()
    expect(await made.apply()).toBe('created')
    expect(aws.groups.applications.has('shop')).toBe(true)
  })
})

describe('a group that is there', () => {
  test('and as it should be is used whoever made it, and asks for nothing more', async () => {
    const {aws, plan, told} = stage()
    aws.groups.addGroup('shop', 'pr-7', {...config, terminationHookEnabled: true})
    const made = await plan()
    expect(made).toMatchObject({change: 'none', differences: []})
    expect(await made.apply()).toBe('unchanged')
    expect(aws.groups.calls).toEqual(['find shop/pr-7'])
    expect(told()).toEqual(['deployment-group unchanged'])
  })

  test('and differs is sent what differs, and nothing else', async () => {
    const {aws, plan, told} = stage()
    aws.groups.addGroup('shop', 'pr-7', {...config, outdatedInstancesStrategy: 'UPDATE', terminationHookEnabled: true}, ours)
    const made = await plan()
    expect(made.differences).toEqual([{path: 'outdatedInstancesStrategy', from: 'UPDATE', to: 'IGNORE'}])
    expect(await made.apply()).toBe('updated')
    expect(aws.groups.updates).toEqual([{outdatedInstancesStrategy: 'IGNORE'}])
    expect(changing(aws.groups.calls)).toEqual(['update shop/pr-7'])
    expect(told()).toEqual(['deployment-group updated'])
  })

  test('keeps what a deployment needs to know of its past', async () => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', {...config, outdatedInstancesStrategy: 'UPDATE', deploymentConfigName: 'Slow'}, ours)
    const find = aws.groups.find.bind(aws.groups)
    const past = {
      isLastDeploymentSuccessful: true,
      lastSuccessfulRevision: {type: 'github', repository: 'octo/shop', commitId: 'c'}
    } as const
    aws.groups.find = async (...asked) => {
      const stored = await find(...asked)
      return stored && {...stored, group: {...stored.group, ...past}}
    }
    expect((await plan()).group).toMatchObject({...past, deploymentConfigName: 'Slow'})
  })

  test('that somebody has updated alike since it was looked at is not updated again', async () => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', {...config, outdatedInstancesStrategy: 'UPDATE'}, ours)
    const made = await plan()
    aws.groups.addGroup('shop', 'pr-7', config, ours)
    expect(await made.apply()).toBe('unchanged')
    expect(aws.groups.updates).toEqual([])
  })

  test('that goes away before its update is created', async () => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', {...config, outdatedInstancesStrategy: 'UPDATE'}, ours)
    const made = await plan()
    aws.groups.onCall = call => {
      if (call === 'update') aws.groups.applications.get('shop')?.groups.clear()
    }
    expect(await made.apply()).toBe('created')
  })

  test('and is set otherwise after its update is told', async () => {
    const {aws, plan, events} = stage()
    aws.groups.addGroup('shop', 'pr-7', {...config, outdatedInstancesStrategy: 'UPDATE'}, ours)
    const made = await plan()
    aws.groups.update = () => Promise.resolve(['web'])
    expect(await made.apply()).toBe('updated')
    expect(events.filter(({type}) => type === 'warning')).toEqual([
      expect.objectContaining({message: expect.stringContaining('lifecycle hooks away from web')}),
      expect.objectContaining({message: expect.stringContaining('outdatedInstancesStrategy: "UPDATE" -> "IGNORE"')})
    ])
  })

  test('cannot be updated when nobody may look at it', async () => {
    const {aws, plan} = stage()
    aws.groups.faults.find = [denied('GetDeploymentGroup')]
    await expect(plan()).rejects.toMatchObject({
      code: 'access-denied',
      input: 'deployment-group-config',
      hint: expect.stringContaining('codedeploy:GetDeploymentGroup')
    })
  })
})

describe('whose a group is', () => {
  const different = {...config, serviceRoleArn: 'arn:aws:iam::123456789012:role/other'}

  test.each([
    ['nobody has marked', {}, 'it was not made here'],
    ['another repository has made', {'codedeploy-kit': 'octo/other'}, 'it was made for octo/other']
  ])('one that %s is not changed: the error shows the differences, and no account id', async (_, tags, why) => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', different, tags)
    const error = await plan().catch((thrown: unknown) => thrown as DeployError)
    expect(error).toMatchObject({code: 'refused', hint: expect.stringContaining('`adopt-deployment-group: true`')})
    expect(error).toMatchObject({message: expect.stringContaining(why)})
    expect(error).toMatchObject({message: expect.stringContaining('role/other" -> ')})
    expect(JSON.stringify([(error as DeployError).message, (error as DeployError).hint])).not.toContain('123456789012')
    expect(changing(aws.groups.calls)).toEqual([])
  })

  test('one that differs in the account of its role alone: the refusal says so, without the ids', async () => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', {...config, serviceRoleArn: serviceRoleArn.replace(/\d+/, '999999999999')}, {})
    const error = await plan().catch((thrown: unknown) => thrown as DeployError)
    expect((error as DeployError).message).toMatch(/serviceRoleArn: "arn:aws:iam::…:role\/\S+" -> the same of another account/)
    expect((error as DeployError).message).not.toMatch(/\d{9}/)
  })

  test.each([
    ['of the same repository in another case', {'codedeploy-kit': 'Octo/Shop'}],
    ['of nobody in particular', {'codedeploy-kit': 'true'}]
  ])('one %s is changed', async (_, tags) => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', different, tags)
    expect(await (await plan()).apply()).toBe('updated')
    expect(aws.groups.group('shop', 'pr-7')?.tags).toEqual(tags)
  })

  test('one that is adopted is changed, and marked', async () => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', different, {team: 'web'})
    expect(await (await plan({adopt: true})).apply()).toBe('updated')
    expect(aws.groups.group('shop', 'pr-7')).toEqual({settings: config, tags: {team: 'web', ...ours}})
    expect(changing(aws.groups.calls)).toEqual(['update shop/pr-7', 'addTags shop/pr-7'])
  })

  test('one that is adopted and cannot be marked is told', async () => {
    const {aws, plan, told} = stage()
    aws.groups.addGroup('shop', 'pr-7', different)
    aws.groups.faults.addTags = [denied('TagResource')]
    expect(await (await plan({adopt: true})).apply()).toBe('updated')
    expect(told()).toEqual(['deployment-group updated', 'warning'])
  })

  test('one whose tags nobody may read is not changed, with the permission', async () => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', different, ours)
    aws.groups.faults.tags = [denied('ListTagsForResource')]
    await expect(plan()).rejects.toMatchObject({code: 'refused', hint: expect.stringContaining('codedeploy:ListTagsForResource')})
  })

  test('one whose tags nobody may read is changed when it is adopted', async () => {
    const {aws, plan} = stage()
    aws.groups.addGroup('shop', 'pr-7', different)
    aws.groups.faults.tags = [denied('ListTagsForResource'), denied('ListTagsForResource')]
    expect(await (await plan({adopt: true})).apply()).toBe('updated')
  })
})

describe('a cancel', () => {
  test('before anything was done ends it as that', async () => {
    const {aws, plan} = stage()
    const controller = new AbortController()
    const made = await plan({signal: controller.signal})
    controller.abort(new Error('enough'))
    await expect(made.apply()).rejects.toMatchObject({code: 'cancelled'})
    expect(changing(aws.groups.calls)).toEqual([])
  })

  test('during the creation waits for its answer, so that it is told', async () => {
    const {aws, plan, told} = stage()
    const controller = new AbortController()
    const made = await plan({signal: controller.signal})
    aws.groups.onCall = call => {
      if (call === 'create') controller.abort(new Error('enough'))
    }
    await made.apply().catch(() => undefined)
    expect(told()).toEqual(['deployment-group created'])
  })
})

describe('what may have been created when nobody knows', () => {
  const cutOff = (aws: FakeAws, cut: string): AbortSignal => {
    const controller = new AbortController()
    aws.groups.onCall = async call => {
      if (call !== cut) return
      controller.abort(new Error('enough'))
      // Until the time for the answer is over, too.
      await new Promise(resolve => setImmediate(resolve))
    }
    return controller.signal
  }

  test.each([
    ['the group, when its creation is cut off', 'create', {}, 'deployment group "pr-7"'],
    ['the application, when its creation is', 'createApplication', {createApplication: true}, 'application "shop"']
  ])('is told: %s', async (_, cut, more, what) => {
    const {aws, events, plan} = stage()
    if (cut === 'createApplication') aws.groups.applications.clear()
    const signal = cutOff(aws, cut)
    const made = await plan({...more, signal})
    await expect(made.apply()).rejects.toMatchObject({code: 'cancelled'})
    expect(events).toEqual([
      expect.objectContaining({type: 'warning', message: expect.stringContaining(`Whether ${what} was created is not known`)})
    ])
  })

  test('is told when the answer was lost and the run is cancelled before another attempt', async () => {
    const {aws, plan, told} = stage()
    const controller = new AbortController()
    aws.groups.isAnswerLost = true
    aws.groups.faults.create = [lost()]
    aws.clock.onSleep = () => controller.abort(new Error('enough'))
    const made = await plan({signal: controller.signal})
    await expect(made.apply()).rejects.toMatchObject({code: 'cancelled'})
    expect(told().at(-1)).toBe('warning')
    // The next run takes it.
    aws.groups.isAnswerLost = false
    expect(await (await plan()).apply()).toBe('unchanged')
  })

  test('is not told of what was refused', async () => {
    const {aws, plan, told} = stage()
    aws.groups.faults.create = [denied('CreateDeploymentGroup')]
    await expect((await plan()).apply()).rejects.toMatchObject({code: 'access-denied'})
    expect(told()).toEqual([])
  })
})

test('two runs at once end with one group, and neither fails', async () => {
  for (let seed = 0; seed < 40; seed++) {
    const {aws, plan, told} = stage()
    let turns = seed
    aws.groups.onCall = async () => {
      // Each call waits for some turns, so that the two come in ever other orders.
      turns = (turns * 1_103_515_245 + 12_345) % 2_147_483_648
      for (let turn = turns % 4; turn > 0; turn--) await Promise.resolve()
    }
    if (seed % 2 === 1) aws.groups.addGroup('shop', 'pr-7', {...config, outdatedInstancesStrategy: 'UPDATE'}, ours)
    const run = async (): Promise<string> => (await plan()).apply()
    const ends = await Promise.all([run(), run()])
    expect(aws.groups.group('shop', 'pr-7')).toEqual({settings: config, tags: ours})
    if (seed % 2 === 0) expect(ends.filter(end => end === 'created')).toHaveLength(1)
    expect(told().filter(event => event.startsWith('warning'))).toEqual([])
  }
})
