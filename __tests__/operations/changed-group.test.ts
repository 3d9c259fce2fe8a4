import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import {describeRun, type RunMarker} from '../../src/deployment/run-marker.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import {deploy} from '../../src/operations/deploy.ts'
import {deployToGroups} from '../../src/operations/deploy-to-groups.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import {FakeAws} from '../support/fake-aws.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const revision = {type: 'github', repository: 'octo/shop', commitId: commit} as const
const run: RunMarker & {readonly id: string; readonly repository: string} = {
  ...{run: '100', id: '100', attempt: 1, nonce: 'own', workflow: 'octo/shop/deploy.yml', repository: 'octo/shop'},
  sha: commit
}
const options: DeployOptions = {
  ...{applicationName: 'shop', deploymentGroupName: 'production', githubRepository: 'octo/shop', githubCommitId: commit, run},
  deploymentGroupConfig: {ec2TagFilters: [{Key: 'role', Value: 'web'}], outdatedInstancesStrategy: 'IGNORE'}
}
const stored = {serviceRoleArn: 'arn:aws:iam::123456789012:role/x', ec2TagFilters: [{Key: 'role', Value: 'old', Type: 'KEY_AND_VALUE'}]}

function account(): FakeAws {
  const aws = new FakeAws()
  aws.groups.addGroup('shop', 'production', stored, {'codedeploy-kit': 'octo/shop'})
  aws.groups.addGroup('shop', 'staging', stored, {'codedeploy-kit': 'octo/shop'})
  aws.otherGroups.set('staging', {})
  return aws
}

/** Deployments of these groups are under way. */
function busy(aws: FakeAws, ...names: readonly string[]): FakeAws {
  aws.codedeploy.deployments = async function* (_application, name) {
    await Promise.resolve()
    if (names.includes(name)) yield 'd-9'
  }
  return aws
}

describe('a group that would be set otherwise while it is being deployed to', () => {
  test('is left as it is where the run is skipped for that', async () => {
    const aws = busy(account(), 'production')
    const result = await deploy({...options, onActiveDeployment: 'skip'}, aws.ports)
    expect(result).toMatchObject({outcome: 'skipped', errorMessage: expect.stringContaining('d-9')})
    expect(aws.groups.updates).toEqual([])
  })

  test('is left as it is where the run fails for that', async () => {
    const aws = busy(account(), 'production')
    await expect(deploy({...options, onActiveDeployment: 'fail'}, aws.ports)).rejects.toMatchObject({code: 'active-deployment'})
    expect(aws.groups.updates).toEqual([])
  })

  test('is left as it is, and told, where the run has nothing new for it', async () => {
    const aws = busy(account(), 'production')
    const find = aws.groups.find.bind(aws.groups)
    const last = {lastSuccessfulRevision: revision, isLastDeploymentSuccessful: true}
    aws.groups.find = async (...asked) => {
      const found = await find(...asked)
      return found && {...found, group: {...found.group, ...last}}
    }
    const config = {outdatedInstancesStrategy: 'IGNORE'}
    const skip = {skipUnchanged: 'deploy', onActiveDeployment: 'skip'} as const
    const {errorMessage} = await deploy({...options, ...skip, deploymentGroupConfig: config}, aws.ports)
    expect(errorMessage).toContain('d-9')
    expect(aws.groups.updates).toEqual([])
  })

  test('is left as it is, and the other group of the run is set', async () => {
    const aws = busy(account(), 'staging')
    const {deploymentGroupName: _name, ...shared} = options
    const {groups} = await deployToGroups(
      {...shared, deploymentGroupNames: ['production', 'staging'], onActiveDeployment: 'skip'},
      aws.ports
    )
    expect(groups).toMatchObject([{result: {outcome: 'succeeded'}}, {result: {outcome: 'skipped'}}])
    expect(aws.groups.calls.filter(call => call.startsWith('update '))).toEqual(['update shop/production'])
  })
})

test('a group is set at its turn: one after a group that fails stays as it is', async () => {
  const aws = account()
  aws.timelines.set('d-1', [{status: 'Failed'}])
  const {deploymentGroupName: _name, ...shared} = options
  const {groups} = await deployToGroups({...shared, deploymentGroupNames: ['production', 'staging']}, aws.ports)
  expect(groups).toMatchObject([{result: {outcome: 'failed'}}, {type: 'not-started'}])
  expect(aws.groups.calls.filter(call => call.startsWith('update '))).toEqual(['update shop/production'])
})

test('a run that a newer one overtakes while it looks does not put the settings of the group back', async () => {
  const aws = account()
  const getDeployment = aws.codedeploy.getDeployment.bind(aws.codedeploy)
  const newer = describeRun({...run, run: '101', nonce: 'other'}, '')
  aws.codedeploy.getDeployment = async (id, signal) => ({...(await getDeployment(id, signal)), description: newer})
  let looks = 0
  aws.codedeploy.deployments = async function* () {
    await Promise.resolve()
    if (++looks > 1) yield 'd-101'
  }
  const {outcome} = await deploy({...options, onStaleRun: 'skip'}, aws.ports)
  expect(outcome).toBe('superseded')
  expect(aws.groups.updates).toEqual([])
})

describe('with skip-unchanged: deploy', () => {
  const last = {lastSuccessfulRevision: revision, isLastDeploymentSuccessful: true}
  const deployed = async (config: DeployOptions['deploymentGroupConfig']): Promise<unknown> => {
    const aws = account()
    const find = aws.groups.find.bind(aws.groups)
    aws.groups.find = async (...asked) => {
      const found = await find(...asked)
      return found && {...found, group: {...found.group, ...last}}
    }
    const {outcome} = await deploy({...options, deploymentGroupConfig: config ?? {}, skipUnchanged: 'deploy'}, aws.ports)
    return {outcome, created: aws.created.length, updates: aws.groups.updates.length}
  }

  test('the instances that a group gets with its settings get the revision that the others have', async () => {
    expect(await deployed({ec2TagFilters: [{Key: 'role', Value: 'web'}]})).toEqual({outcome: 'succeeded', created: 1, updates: 1})
  })

  test('a group that keeps its instances is set, and nothing is deployed', async () => {
    expect(await deployed({outdatedInstancesStrategy: 'IGNORE'})).toEqual({outcome: 'skipped', created: 0, updates: 1})
  })

  test('a group that somebody else gives other instances while the run prepares gets the revision with its own', async () => {
    const aws = account()
    const find = aws.groups.find.bind(aws.groups)
    let looks = 0
    aws.groups.find = async (...asked) => {
      if (++looks === 2) await aws.groups.update('shop', 'production', {ec2TagFilters: [{Key: 'role', Value: 'other'}]})
      const found = await find(...asked)
      return found && {...found, group: {...found.group, ...last}}
    }
    const config = {ec2TagFilters: stored.ec2TagFilters, outdatedInstancesStrategy: 'IGNORE'}
    const {outcome} = await deploy({...options, deploymentGroupConfig: config, skipUnchanged: 'deploy'}, aws.ports)
    expect([outcome, aws.created.length]).toEqual(['succeeded', 1])
    expect(aws.groups.group('shop', 'production')?.settings).toMatchObject(config)
  })
})

test('whether a group is free was asked, after a wait, for a second `timeout`', async () => {
  const aws = account()
  const statuses = ['InProgress', 'InProgress', 'InProgress', 'InProgress', 'Succeeded']
  aws.timelines.set(
    'd-9',
    statuses.map(status => ({status}))
  )
  let asked = 0
  aws.codedeploy.deployments = async function* () {
    await Promise.resolve()
    if (++asked > 1) throw new DeployError('throttled', 'ListDeployments failed: ThrottlingException')
    yield 'd-9'
  }
  const startMs = aws.clock.now()
  const run = deploy({...options, timeout: 60_000, pollInterval: 10_000}, aws.ports)
  await expect(run).rejects.toMatchObject({code: 'throttled'})
  expect(aws.clock.now() - startMs).toBeGreaterThan(40_000)
  expect(aws.clock.now() - startMs).toBeLessThanOrEqual(60_000)
  expect([aws.groups.updates, aws.created]).toEqual([[], []])
})

describe('a group that somebody else deletes while the run prepares', () => {
  /** The list of deployments says of a group that is not there what AWS says. */
  function deletedAt(look: number, aws: FakeAws): FakeAws {
    const find = aws.groups.find.bind(aws.groups)
    const last = {lastSuccessfulRevision: revision, isLastDeploymentSuccessful: true}
    let looks = 0
    aws.groups.find = async (...asked) => {
      if (++looks === look) await aws.groups.delete('shop', 'production')
      const found = await find(...asked)
      return found && {...found, group: {...found.group, ...last}}
    }
    const deployments = aws.codedeploy.deployments.bind(aws.codedeploy)
    aws.codedeploy.deployments = async function* (...asked) {
      if (looks === look - 1) await aws.groups.delete('shop', 'production')
      if (!aws.groups.group('shop', 'production'))
        throw new DeployError('not-found', 'no group', {errorName: 'DeploymentGroupDoesNotExistException'})
      yield* deployments(...asked)
    }
    return aws
  }
  const config = {...stored, outdatedInstancesStrategy: 'IGNORE'}

  test('was skipped with skip-unchanged once it was there again, with nothing deployed to it', async () => {
    const aws = deletedAt(2, account())
    const {outcome, deploymentGroupCreated} = await deploy({...options, deploymentGroupConfig: config, skipUnchanged: 'deploy'}, aws.ports)
    expect({outcome, deploymentGroupCreated, created: aws.created.length}).toEqual({
      ...{outcome: 'succeeded', deploymentGroupCreated: true, created: 1}
    })
  })

  test('is created again and deployed to, when it is known everywhere: it is certain that nothing is under way in it', async () => {
    const aws = deletedAt(2, account())
    aws.createFaults.push(new DeployError('not-found', 'no group', {errorName: 'DeploymentGroupDoesNotExistException'}))
    const {outcome, deploymentGroupCreated} = await deploy({...options, deploymentGroupConfig: config}, aws.ports)
    expect({outcome, deploymentGroupCreated, created: aws.created.length}).toEqual({
      ...{outcome: 'succeeded', deploymentGroupCreated: true, created: 1}
    })
  })
})

describe('right before CreateDeployment', () => {
  /** What was asked for, of groups and of deployments. */
  function written(aws: FakeAws): readonly string[] {
    const createDeployment = aws.codedeploy.createDeployment.bind(aws.codedeploy)
    aws.codedeploy.createDeployment = (...asked) => {
      aws.groups.calls.push('createDeployment')
      return createDeployment(...asked)
    }
    return aws.groups.calls
  }

  test('a group is looked at, also where a create was throttled, and is set once', async () => {
    const aws = account()
    const calls = written(aws)
    aws.createFaults.push(new DeployError('throttled', 'CreateDeployment failed: ThrottlingException'))
    const result = await deploy(options, aws.ports)
    expect(result).toMatchObject({outcome: 'succeeded', deploymentGroupChange: {change: 'updated'}})
    expect(calls.filter(call => /^(?:update |find |createDeployment)/.test(call))).toEqual([
      ...['find shop/production', 'find shop/production', 'update shop/production', 'find shop/production', 'createDeployment'],
      ...['find shop/production', 'createDeployment']
    ])
  })

  test('a group is set where nobody may see whether it is free, and CreateDeployment decides', async () => {
    const aws = account()
    const told: string[] = []
    aws.codedeploy.deployments = async function* () {
      await Promise.resolve()
      yield* [] as string[]
      throw new DeployError('access-denied', 'ListDeployments failed: not authorized')
    }
    const onEvent = (event: OperationEvent): void => {
      if (event.type === 'notice') told.push(event.message)
    }
    expect(await deploy({...options, onEvent}, aws.ports)).toMatchObject({outcome: 'succeeded'})
    expect(aws.groups.updates).toHaveLength(1)
    expect(told.join()).toContain('codedeploy:ListDeployments would show whether another deployment is under way')
  })

  test('a group is not set when a newer run was in the way', async () => {
    const aws = account()
    const newer = describeRun({...run, run: '101', nonce: 'other'}, '')
    const getDeployment = aws.codedeploy.getDeployment.bind(aws.codedeploy)
    aws.timelines.set('d-101', [{status: 'InProgress'}, {status: 'Succeeded'}])
    let isSeen = false
    aws.codedeploy.getDeployment = async (id, signal) => ({...(await getDeployment(id, signal)), description: newer})
    // It begins when this run has looked whether it is stale, and asks whether the group is free.
    aws.codedeploy.deployments = async function* (_application, _name, statuses) {
      await Promise.resolve()
      isSeen ||= statuses !== undefined
      if (isSeen) yield 'd-101'
    }
    expect(await deploy({...options, onStaleRun: 'skip'}, aws.ports)).toMatchObject({outcome: 'superseded'})
    expect(isSeen).toBe(true)
    expect(aws.groups.updates).toEqual([])
  })
})

describe('a group that was set to deploy to other instances', () => {
  const moved = 'Deployment group "production" was set to deploy to something else, and stays so; nothing was deployed to it'

  async function warnings(aws: FakeAws, more: Partial<DeployOptions> = {}): Promise<readonly string[]> {
    const told: string[] = []
    const onEvent = (event: OperationEvent): void => {
      if (event.type !== 'warning' || !/deployment group/i.test(event.message)) return
      told.push(event.message)
      expect(event.hint).toContain('without `skip-unchanged: deploy`')
    }
    await deploy({...options, ...more, onEvent}, aws.ports).catch((error: unknown) => expect(error).toBeInstanceOf(DeployError))
    return told
  }

  const denied = (): FakeAws => {
    const aws = account()
    aws.createFaults.push(new DeployError('access-denied', 'CreateDeployment failed'))
    return aws
  }

  test('and to which no deployment could be created is told, with what the next run must not do', async () => {
    expect(await warnings(denied())).toEqual([moved])
  })

  test('and deployed to is not told', async () => {
    expect(await warnings(account())).toEqual([])
  })

  test('in a dry run is not told, nor one that keeps its instances', async () => {
    expect(await warnings(denied(), {dryRun: true})).toEqual([])
    expect(await warnings(denied(), {deploymentGroupConfig: {outdatedInstancesStrategy: 'IGNORE'}})).toEqual([])
  })

  test.each([
    ['before its deployment', undefined, moved],
    ['before it was answered', 'cancelled', 'Whether deployment group "production" was updated is not known']
  ] as const)('is told when the run is cancelled %s', async (_when, code, message) => {
    const aws = account()
    const controller = new AbortController()
    aws.groups.onCall = call => {
      if (call === 'update') controller.abort(new Error('enough'))
    }
    if (code) aws.groups.faults.update = [new DeployError(code, 'UpdateDeploymentGroup was cut off')]
    aws.groups.isAnswerLost = true
    expect(await warnings(aws, {signal: controller.signal})).toEqual([expect.stringContaining(message)])
    expect(aws.groups.updates).toHaveLength(1)
    expect(aws.created).toEqual([])
  })
})

test('a group that was given other instances was not told when the run was cancelled while it was marked as made here', async () => {
  const aws = account()
  aws.groups.addGroup('shop', 'production', stored)
  const controller = new AbortController()
  const told: string[] = []
  aws.groups.faults.addTags = [new DeployError('throttled', 'TagResource failed: ThrottlingException')]
  const sleep = aws.clock.sleep.bind(aws.clock)
  aws.clock.sleep = (...asked) => {
    if (aws.groups.count('addTags') > 0) controller.abort(new Error('enough'))
    return sleep(...asked)
  }
  const onEvent = (event: OperationEvent): void => {
    told.push('message' in event ? event.message : `${event.type} ${'change' in event ? event.change : ''}`)
  }
  const run = {...options, adoptDeploymentGroup: true, signal: controller.signal, onEvent}
  expect(await deploy(run, aws.ports)).toMatchObject({outcome: 'cancelled', deploymentGroupChange: {change: 'updated'}})
  expect(told).toContain('deployment-group updated')
  expect(told).toContain('Deployment group "production" was set to deploy to something else, and stays so; nothing was deployed to it')
})

describe('a group that was created', () => {
  const missing: DeployOptions = {
    ...options,
    ...{deploymentGroupName: 'pr-7', deploymentGroupConfig: {serviceRoleArn: stored.serviceRoleArn}}
  }
  const left = 'Deployment group "pr-7" was created and stays; nothing was deployed to it'

  async function notices(aws: FakeAws, more: Partial<DeployOptions> = {}): Promise<readonly string[]> {
    const told: string[] = []
    const onEvent = (event: OperationEvent): void => {
      if (event.type === 'notice') told.push(event.message)
    }
    await deploy({...missing, ...more, onEvent}, aws.ports).catch((error: unknown) => expect(error).toMatchObject({code: 'access-denied'}))
    return told
  }

  test('and to which no deployment could be created is told', async () => {
    const aws = account()
    aws.createFaults.push(new DeployError('access-denied', 'CreateDeployment failed'))
    expect(await notices(aws)).toContain(left)
    expect(aws.groups.group('shop', 'pr-7')).toBeDefined()
  })

  test('and deployed to is not told as one that is left', async () => {
    expect(await notices(account())).not.toContain(left)
  })

  test('in a dry run is not left', async () => {
    expect(await notices(account(), {dryRun: true})).not.toContain(left)
  })
})

test('an application that would be created for two groups is told once', async () => {
  const told: OperationEvent[] = []
  const {deploymentGroupName: _name, ...shared} = options
  const config = {serviceRoleArn: stored.serviceRoleArn}
  const onEvent = (event: OperationEvent): void => void told.push(event)
  await deployToGroups(
    {
      ...{...shared, onEvent, deploymentGroupConfig: config, dryRun: true},
      ...{applicationName: 'store', createApplication: true, deploymentGroupNames: ['blue', 'green']}
    },
    account().ports
  )
  expect(told.filter(({type}) => type === 'application')).toHaveLength(1)
  expect(told.filter(({type}) => type === 'deployment-group')).toHaveLength(2)
})
