import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {
  BatchGetApplicationRevisionsCommand,
  BatchGetApplicationsCommand,
  BatchGetDeploymentGroupsCommand,
  BatchGetDeploymentInstancesCommand,
  BatchGetDeploymentTargetsCommand,
  BatchGetDeploymentsCommand,
  ContinueDeploymentCommand,
  CreateApplicationCommand,
  CreateDeploymentConfigCommand,
  CreateDeploymentGroupCommand,
  DeleteApplicationCommand,
  DeleteDeploymentConfigCommand,
  DeleteDeploymentGroupCommand,
  GetApplicationCommand,
  GetApplicationRevisionCommand,
  GetDeploymentCommand,
  GetDeploymentConfigCommand,
  GetDeploymentGroupCommand,
  GetDeploymentInstanceCommand,
  GetDeploymentTargetCommand,
  ListApplicationRevisionsCommand,
  ListApplicationsCommand,
  ListDeploymentConfigsCommand,
  ListDeploymentGroupsCommand,
  ListDeploymentInstancesCommand,
  ListDeploymentTargetsCommand,
  ListDeploymentsCommand,
  ListTagsForResourceCommand,
  RegisterApplicationRevisionCommand,
  StopDeploymentCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateApplicationCommand,
  UpdateDeploymentGroupCommand
} from '@aws-sdk/client-codedeploy'
import type {Fixture} from './local-fixture.ts'
import {createGroup, deploy, roleArn, startFixture} from './local-fixture.ts'

/** A request as it is on the wire, for what the SDK's types forbid: what came back, and its error name. */
async function call(
  {local}: Fixture,
  operation: string,
  input: unknown
): Promise<{status: number; type: string | undefined; message: string}> {
  const response = await fetch(local.endpoint, {
    method: 'POST',
    headers: {'x-amz-target': `CodeDeploy_20141006.${operation}`, 'content-type': 'application/x-amz-json-1.1'},
    body: typeof input === 'string' ? input : JSON.stringify(input)
  })
  const text = await response.text()
  const {__type, message = ''} = (text === '' ? {} : JSON.parse(text)) as {__type?: string; message?: string}
  return {status: response.status, type: __type, message}
}

/** Polls without sleeping: scripted hosts need turns of the event loop, not time. */
async function ended({codedeploy}: Fixture, deploymentId: string): Promise<string> {
  for (;;) {
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId}))
    const status = deploymentInfo?.status ?? ''
    if (['Succeeded', 'Failed', 'Stopped'].includes(status)) return status
  }
}

describe('what is refused, and by which name', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await startFixture()
    await createGroup(fixture)
    await fixture.codedeploy.send(new CreateApplicationCommand({applicationName: 'functions', computePlatform: 'Lambda'}))
    await fixture.codedeploy.send(
      new CreateDeploymentGroupCommand({
        applicationName: 'shop',
        deploymentGroupName: 'green',
        serviceRoleArn: roleArn,
        deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'}
      })
    )
  })
  afterAll(async () => {
    await fixture.close()
  })

  const group = {applicationName: 'shop', deploymentGroupName: 'production'}
  const s3 = {bucket: 'b', key: 'k', bundleType: 'zip'}
  const revision = {revisionType: 'S3', s3Location: s3}
  const gitHub = {repository: 'owner/name', commitId: '0'.repeat(40)}
  const rows: [operation: string, input: unknown, type: string][] = [
    ['Nonsense', {}, 'UnknownOperationException'],
    ['CreateApplication', '{', 'SerializationException'],
    ['CreateApplication', [], 'SerializationException'],
    ['CreateApplication', {applicationName: 7}, 'SerializationException'],
    ['CreateApplication', {}, 'ApplicationNameRequiredException'],
    ['CreateApplication', {applicationName: null}, 'ApplicationNameRequiredException'],
    ['CreateApplication', {applicationName: 'a b'}, 'InvalidApplicationNameException'],
    ['CreateApplication', {applicationName: 'a'.repeat(101)}, 'InvalidApplicationNameException'],
    ['CreateApplication', {applicationName: 'shop'}, 'ApplicationAlreadyExistsException'],
    ['CreateApplication', {applicationName: 'x', computePlatform: 'server'}, 'InvalidComputePlatformException'],
    ['CreateApplication', {applicationName: 'x', tags: [{Key: ''}]}, 'InvalidTagsToAddException'],
    ['GetApplication', {applicationName: 'Shop'}, 'ApplicationDoesNotExistException'],
    ['BatchGetApplications', {applicationNames: []}, 'ApplicationNameRequiredException'],
    ['BatchGetApplications', {applicationNames: Array.from({length: 101}, () => 'shop')}, 'BatchLimitExceededException'],
    ['ListApplications', {nextToken: 'nonsense'}, 'InvalidNextTokenException'],
    ['CreateDeploymentGroup', {applicationName: 'shop', deploymentGroupName: 'x'}, 'RoleRequiredException'],
    ['CreateDeploymentGroup', {applicationName: 'shop', deploymentGroupName: 'x', serviceRoleArn: 'role'}, 'InvalidRoleException'],
    ['CreateDeploymentGroup', {applicationName: 'shop', serviceRoleArn: roleArn}, 'DeploymentGroupNameRequiredException'],
    ['CreateDeploymentGroup', {...group, serviceRoleArn: roleArn}, 'DeploymentGroupAlreadyExistsException'],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, deploymentConfigName: 'CodeDeployDefault.OneByOne'},
      'DeploymentConfigDoesNotExistException'
    ],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce'},
      'InvalidDeploymentConfigNameException'
    ],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, deploymentStyle: {deploymentType: 'ROLLING'}},
      'InvalidDeploymentStyleException'
    ],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, autoRollbackConfiguration: {enabled: true}},
      'InvalidAutoRollbackConfigException'
    ],
    [
      'CreateDeploymentGroup',
      {...group, deploymentGroupName: 'x', serviceRoleArn: roleArn, ec2TagFilters: [], ec2TagSet: {}},
      'InvalidEC2TagCombinationException'
    ],
    ['UpdateDeploymentGroup', {applicationName: 'shop', currentDeploymentGroupName: 'Production'}, 'DeploymentGroupDoesNotExistException'],
    ['GetDeploymentGroup', {applicationName: 'nowhere', deploymentGroupName: 'production'}, 'ApplicationDoesNotExistException'],
    [
      'CreateDeploymentConfig',
      {deploymentConfigName: 'CodeDeployDefault.Mine', minimumHealthyHosts: {}},
      'InvalidDeploymentConfigNameException'
    ],
    ['CreateDeploymentConfig', {deploymentConfigName: 'c'}, 'InvalidMinimumHealthyHostValueException'],
    [
      'CreateDeploymentConfig',
      {deploymentConfigName: 'c', minimumHealthyHosts: {type: 'FLEET_PERCENT', value: 101}},
      'InvalidMinimumHealthyHostValueException'
    ],
    [
      'CreateDeploymentConfig',
      {deploymentConfigName: 'c', minimumHealthyHosts: {type: 'MOST_CONCURRENCY', value: 1}},
      'InvalidMinimumHealthyHostValueException'
    ],
    ['DeleteDeploymentConfig', {deploymentConfigName: 'CodeDeployDefault.OneAtATime'}, 'InvalidOperationException'],
    ['GetDeploymentConfig', {}, 'DeploymentConfigNameRequiredException'],
    ['RegisterApplicationRevision', {applicationName: 'shop'}, 'RevisionRequiredException'],
    ['GetApplicationRevision', {applicationName: 'shop', revision}, 'RevisionDoesNotExistException'],
    ['ListApplicationRevisions', {applicationName: 'shop', s3KeyPrefix: 'x'}, 'BucketNameFilterRequiredException'],
    ['ListApplicationRevisions', {applicationName: 'shop', sortBy: 'x'}, 'InvalidSortByException'],
    ['CreateDeployment', {applicationName: 'shop', revision}, 'DeploymentGroupNameRequiredException'],
    ['CreateDeployment', group, 'RevisionRequiredException'],
    ['CreateDeployment', {...group, revision: {s3Location: s3}}, 'InvalidRevisionException'],
    ['CreateDeployment', {...group, revision: {revisionType: 'S3'}}, 'InvalidRevisionException'],
    ['CreateDeployment', {...group, revision: {revisionType: 'S3', s3Location: s3, gitHubLocation: gitHub}}, 'InvalidRevisionException'],
    ['CreateDeployment', {...group, revision: {revisionType: 'S3', s3Location: {...s3, bundleType: 'YAML'}}}, 'InvalidRevisionException'],
    [
      'CreateDeployment',
      {...group, revision: {revisionType: 'S3', s3Location: {...s3, bundleType: undefined}}},
      'InvalidRevisionException'
    ],
    ['CreateDeployment', {...group, revision: {revisionType: 'S3', s3Location: {...s3, eTag: 'nonsense'}}}, 'InvalidRevisionException'],
    [
      'CreateDeployment',
      {...group, revision: {revisionType: 'GitHub', gitHubLocation: {...gitHub, commitId: 'main'}}},
      'InvalidRevisionException'
    ],
    [
      'CreateDeployment',
      {...group, revision: {revisionType: 'GitHub', gitHubLocation: {...gitHub, repository: 'name'}}},
      'InvalidRevisionException'
    ],
    [
      'CreateDeployment',
      {...group, revision: {revisionType: 'AppSpecContent', appSpecContent: {content: 'x'}}},
      'InvalidRevisionException'
    ],
    ['CreateDeployment', {...group, revision, deploymentConfigName: 'Mine'}, 'DeploymentConfigDoesNotExistException'],
    ['CreateDeployment', {...group, revision, description: 'x'.repeat(257)}, 'DescriptionTooLongException'],
    ['CreateDeployment', {...group, revision, fileExistsBehavior: 'overwrite'}, 'InvalidFileExistsBehaviorException'],
    ['CreateDeployment', {...group, revision, targetInstances: {}}, 'InvalidTargetInstancesException'],
    [
      'CreateDeployment',
      {...group, revision, autoRollbackConfiguration: {enabled: true, events: ['X']}},
      'InvalidAutoRollbackConfigException'
    ],
    ['CreateDeployment', {...group, deploymentMode: 'RESTART'}, 'OperationNotSupportedException'],
    ['CreateDeployment', {...group, deploymentGroupName: 'green', revision}, 'OperationNotSupportedException'],
    ['GetDeployment', {}, 'DeploymentIdRequiredException'],
    ['GetDeployment', {deploymentId: 'x'}, 'InvalidDeploymentIdException'],
    ['GetDeployment', {deploymentId: 'd-AAAAAAAAA'}, 'DeploymentDoesNotExistException'],
    ['BatchGetDeployments', {deploymentIds: Array.from({length: 26}, () => 'd-AAAAAAAAA')}, 'BatchLimitExceededException'],
    ['ListDeployments', {applicationName: 'shop'}, 'DeploymentGroupNameRequiredException'],
    ['ListDeployments', {deploymentGroupName: 'production'}, 'ApplicationNameRequiredException'],
    ['ListDeployments', {includeOnlyStatuses: ['Running']}, 'InvalidDeploymentStatusException'],
    ['ListDeployments', {createTimeRange: {start: 2, end: 1}}, 'InvalidTimeRangeException'],
    ['StopDeployment', {deploymentId: 'd-AAAAAAAAA'}, 'DeploymentDoesNotExistException'],
    ['ListTagsForResource', {}, 'ResourceArnRequiredException'],
    ['ListTagsForResource', {ResourceArn: 'arn'}, 'InvalidArnException'],
    ['ListTagsForResource', {ResourceArn: 'arn:aws:codedeploy:us-east-1:000000000000:instance:x'}, 'ArnNotSupportedException']
  ]
  test.each(rows)('%s %j: %s', async (operation, input, type) => {
    expect(await call(fixture, operation, input)).toMatchObject({status: 400, type})
  })

  test('a request without end', async () => {
    expect(await call(fixture, 'CreateApplication', `"${'x'.repeat(3_000_000)}"`)).toMatchObject({
      status: 413,
      type: 'RequestEntityTooLargeException'
    })
  })
})

describe('what is created can be read, changed, listed and deleted', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await startFixture()
    await createGroup(fixture, {ec2TagFilters: [{Key: 'Name', Value: 'shop', Type: 'KEY_AND_VALUE'}], tags: [{Key: 'team', Value: 'a'}]})
  })
  afterEach(async () => {
    await fixture.close()
  })

  test('applications', async () => {
    const {codedeploy} = fixture
    const {application} = await codedeploy.send(new GetApplicationCommand({applicationName: 'shop'}))
    expect(application).toMatchObject({applicationName: 'shop', computePlatform: 'Server', linkedToGitHub: false})
    expect(Math.abs(Date.now() - Number(application?.createTime))).toBeLessThan(60_000)
    await codedeploy.send(new UpdateApplicationCommand({applicationName: 'shop', newApplicationName: 'store'}))
    expect((await codedeploy.send(new ListApplicationsCommand({}))).applications).toEqual(['store'])
    const {applicationsInfo} = await codedeploy.send(new BatchGetApplicationsCommand({applicationNames: ['store']}))
    expect(applicationsInfo?.[0]?.applicationId).toBe(application?.applicationId)
    await codedeploy.send(new DeleteApplicationCommand({applicationName: 'store'}))
    await codedeploy.send(new DeleteApplicationCommand({applicationName: 'store'}))
    expect((await codedeploy.send(new ListApplicationsCommand({}))).applications).toEqual([])
  })

  test('deployment groups', async () => {
    const {codedeploy} = fixture
    const names = {applicationName: 'shop', deploymentGroupName: 'production'}
    const {deploymentGroupInfo} = await codedeploy.send(new GetDeploymentGroupCommand(names))
    expect(deploymentGroupInfo).toMatchObject({
      ...names,
      deploymentConfigName: 'CodeDeployDefault.OneAtATime',
      deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'},
      ec2TagFilters: [{Key: 'Name', Value: 'shop', Type: 'KEY_AND_VALUE'}],
      computePlatform: 'Server'
    })
    await codedeploy.send(
      new UpdateDeploymentGroupCommand({
        applicationName: 'shop',
        currentDeploymentGroupName: 'production',
        newDeploymentGroupName: 'live',
        deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
        autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']},
        autoScalingGroups: ['fleet']
      })
    )
    const {deploymentGroupsInfo, errorMessage} = await codedeploy.send(
      new BatchGetDeploymentGroupsCommand({applicationName: 'shop', deploymentGroupNames: ['live', 'production']})
    )
    expect(deploymentGroupsInfo).toMatchObject([
      {
        deploymentGroupId: deploymentGroupInfo?.deploymentGroupId,
        deploymentGroupName: 'live',
        deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
        autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']},
        autoScalingGroups: [{name: 'fleet'}],
        ec2TagFilters: [{Key: 'Name'}]
      }
    ])
    expect(errorMessage).toContain('production')
    expect((await codedeploy.send(new ListDeploymentGroupsCommand({applicationName: 'shop'}))).deploymentGroups).toEqual(['live'])
    await codedeploy.send(new DeleteDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName: 'live'}))
    expect((await codedeploy.send(new ListDeploymentGroupsCommand({applicationName: 'shop'}))).deploymentGroups).toEqual([])
  })

  test('deployment configurations, next to the predefined ones of every platform', async () => {
    const {codedeploy} = fixture
    const read = async (deploymentConfigName: string): Promise<object | undefined> =>
      (await codedeploy.send(new GetDeploymentConfigCommand({deploymentConfigName}))).deploymentConfigInfo
    expect(await read('CodeDeployDefault.OneAtATime')).toMatchObject({
      computePlatform: 'Server',
      minimumHealthyHosts: {type: 'MOST_CONCURRENCY', value: 1}
    })
    expect(await read('CodeDeployDefault.HalfAtATime')).toMatchObject({minimumHealthyHosts: {type: 'FLEET_PERCENT', value: 50}})
    expect(await read('CodeDeployDefault.AllAtOnce')).toMatchObject({minimumHealthyHosts: {type: 'HOST_COUNT', value: 0}})
    expect(await read('CodeDeployDefault.LambdaLinear10PercentEvery1Minute')).toMatchObject({
      computePlatform: 'Lambda',
      trafficRoutingConfig: {type: 'TimeBasedLinear', timeBasedLinear: {linearPercentage: 10, linearInterval: 1}}
    })
    const minimumHealthyHosts = {type: 'FLEET_PERCENT', value: 75} as const
    await codedeploy.send(new CreateDeploymentConfigCommand({deploymentConfigName: 'mine', minimumHealthyHosts}))
    expect(await read('mine')).toMatchObject({minimumHealthyHosts, computePlatform: 'Server'})
    expect((await codedeploy.send(new ListDeploymentConfigsCommand({}))).deploymentConfigsList).toHaveLength(18)

    const use = {applicationName: 'shop', currentDeploymentGroupName: 'production'}
    await codedeploy.send(new UpdateDeploymentGroupCommand({...use, deploymentConfigName: 'mine'}))
    expect((await call(fixture, 'DeleteDeploymentConfig', {deploymentConfigName: 'mine'})).type).toBe('DeploymentConfigInUseException')
    await codedeploy.send(new UpdateDeploymentGroupCommand({...use, deploymentConfigName: 'CodeDeployDefault.AllAtOnce'}))
    await codedeploy.send(new DeleteDeploymentConfigCommand({deploymentConfigName: 'mine'}))
    expect((await codedeploy.send(new ListDeploymentConfigsCommand({}))).deploymentConfigsList).toHaveLength(17)
  })

  test('revisions', async () => {
    const {codedeploy} = fixture
    const of = (key: string, bucket = 'releases'): {revisionType: 'S3'; s3Location: {bucket: string; key: string; bundleType: 'tgz'}} => ({
      revisionType: 'S3',
      s3Location: {bucket, key, bundleType: 'tgz'}
    })
    const applicationName = 'shop'
    await codedeploy.send(new RegisterApplicationRevisionCommand({applicationName, revision: of('a'), description: 'the first'}))
    await codedeploy.send(new RegisterApplicationRevisionCommand({applicationName, revision: of('b')}))
    await codedeploy.send(new RegisterApplicationRevisionCommand({applicationName, revision: of('c', 'others')}))
    await ended(fixture, await deploy(fixture, 'b'))
    const {revisionInfo} = await codedeploy.send(new GetApplicationRevisionCommand({applicationName, revision: of('b')}))
    expect(revisionInfo?.deploymentGroups).toEqual(['production'])
    expect(revisionInfo?.lastUsedTime).toBeInstanceOf(Date)
    const list = async (rest: object): Promise<(string | undefined)[]> =>
      ((await codedeploy.send(new ListApplicationRevisionsCommand({applicationName, ...rest}))).revisions ?? []).map(
        ({s3Location}) => s3Location?.key
      )
    expect(await list({})).toEqual(['a', 'b', 'c'])
    expect(await list({s3Bucket: 'releases', s3KeyPrefix: 'b'})).toEqual(['b'])
    expect(await list({deployed: 'exclude'})).toEqual(['a', 'c'])
    const batch = await codedeploy.send(new BatchGetApplicationRevisionsCommand({applicationName, revisions: [of('a'), of('nope')]}))
    expect(batch.revisions?.[0]?.genericRevisionInfo?.description).toBe('the first')
    expect(batch.errorMessage).toContain('1 of the revisions')
  })

  test('tags', async () => {
    const {codedeploy} = fixture
    const ResourceArn = 'arn:aws:codedeploy:us-east-1:000000000000:deploymentgroup:shop/production'
    await codedeploy.send(new TagResourceCommand({ResourceArn, Tags: [{Key: 'stage', Value: 'live'}]}))
    expect((await codedeploy.send(new ListTagsForResourceCommand({ResourceArn}))).Tags).toHaveLength(2)
    await codedeploy.send(new UntagResourceCommand({ResourceArn, TagKeys: ['team']}))
    expect((await codedeploy.send(new ListTagsForResourceCommand({ResourceArn}))).Tags).toEqual([{Key: 'stage', Value: 'live'}])
  })
})

describe('deployments', () => {
  let fixture: Fixture
  afterEach(async () => {
    await fixture.close()
  })

  test('tell all they know, while they run and after', async () => {
    fixture = await startFixture({instances: 2})
    const {codedeploy, fleet} = fixture
    fleet.script = ({event}) => (event === 'Install' ? 'hang' : undefined)
    await createGroup(fixture)
    const deploymentId = await deploy(fixture, '1', {
      description: 'by hand',
      fileExistsBehavior: 'RETAIN',
      deploymentConfigName: 'CodeDeployDefault.AllAtOnce'
    })
    await fleet.hanging(2)
    const running = await codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(running.deploymentInfo).toMatchObject({
      applicationName: 'shop',
      deploymentGroupName: 'production',
      deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
      deploymentId,
      status: 'InProgress',
      description: 'by hand',
      fileExistsBehavior: 'RETAIN',
      creator: 'user',
      computePlatform: 'Server',
      deploymentOverview: {Pending: 0, InProgress: 2, Succeeded: 0, Failed: 0, Skipped: 0, Ready: 0},
      revision: {revisionType: 'S3', s3Location: {bucket: 'releases', key: '1', bundleType: 'tgz'}}
    })
    const refused = await call(fixture, 'CreateDeployment', {
      applicationName: 'shop',
      deploymentGroupName: 'production',
      revision: {revisionType: 'S3', s3Location: {bucket: 'b', key: 'k', bundleType: 'zip'}}
    })
    expect(refused).toEqual({
      status: 400,
      type: 'DeploymentLimitExceededException',
      message: `The Deployment Group 'production' already has an active Deployment '${deploymentId}'`
    })
    expect((await call(fixture, 'ContinueDeployment', {deploymentId})).type).toBe('DeploymentIsNotInReadyStateException')
    fleet.release()
    expect(await ended(fixture, deploymentId)).toBe('Succeeded')
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(Number(deploymentInfo?.completeTime)).toBeGreaterThanOrEqual(Number(deploymentInfo?.startTime))
    for (const command of [new StopDeploymentCommand({deploymentId}), new ContinueDeploymentCommand({deploymentId})])
      await expect(codedeploy.send(command as StopDeploymentCommand)).rejects.toMatchObject({name: 'DeploymentAlreadyCompletedException'})
    const {deploymentGroupInfo} = await codedeploy.send(
      new GetDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName: 'production'})
    )
    expect(deploymentGroupInfo).toMatchObject({
      targetRevision: {s3Location: {key: '1'}},
      lastSuccessfulDeployment: {deploymentId, status: 'Succeeded'},
      lastAttemptedDeployment: {deploymentId}
    })
  })

  test('a stop is answered at once and ends as Stopped', async () => {
    fixture = await startFixture()
    const {codedeploy, fleet} = fixture
    fleet.script = () => 'hang'
    await createGroup(fixture)
    const deploymentId = await deploy(fixture, '1')
    await fleet.hanging()
    expect(await codedeploy.send(new StopDeploymentCommand({deploymentId}))).toMatchObject({status: 'Pending'})
    expect(await ended(fixture, deploymentId)).toBe('Stopped')
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo?.errorInformation?.code).toBe('MANUAL_STOP')
  })

  test.each([
    ['DeleteDeploymentGroup', 'DEPLOYMENT_GROUP_MISSING'],
    ['DeleteApplication', 'APPLICATION_MISSING']
  ])('%s ends the active one: %s', async (operation, code) => {
    fixture = await startFixture()
    fixture.fleet.script = () => 'hang'
    await createGroup(fixture)
    const deploymentId = await deploy(fixture, '1')
    await fixture.fleet.hanging()
    await call(fixture, operation, {applicationName: 'shop', deploymentGroupName: 'production'})
    expect(await ended(fixture, deploymentId)).toBe('Failed')
    const {deploymentInfo} = await fixture.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo?.errorInformation?.code).toBe(code)
  })

  test('targets are listed in pages, filtered by status, and read one by one, in batches, and by the old calls', async () => {
    fixture = await startFixture({instances: 230})
    const {codedeploy, fleet} = fixture
    fleet.script = ({event}, host) => (event === 'AfterInstall' && Number(host.slice(2)) > 220 ? 'fail' : undefined)
    await createGroup(fixture, {deploymentConfigName: 'CodeDeployDefault.AllAtOnce'})
    const deploymentId = await deploy(fixture, '1')
    await ended(fixture, deploymentId)
    const sizes: number[] = []
    const ids = new Set<string>()
    let nextToken: string | undefined
    do {
      const page = await codedeploy.send(new ListDeploymentTargetsCommand({deploymentId, nextToken}))
      sizes.push(page.targetIds?.length ?? 0)
      for (const id of page.targetIds ?? []) ids.add(id)
      nextToken = page.nextToken
    } while (nextToken !== undefined)
    expect({sizes, count: ids.size}).toEqual({sizes: [100, 100, 30], count: 230})

    const {targetIds: failed = []} = await codedeploy.send(
      new ListDeploymentTargetsCommand({deploymentId, targetFilters: {TargetStatus: ['Failed']}})
    )
    expect(failed).toHaveLength(10)
    const {deploymentTargets = []} = await codedeploy.send(new BatchGetDeploymentTargetsCommand({deploymentId, targetIds: failed}))
    expect(deploymentTargets[0]).toMatchObject({
      deploymentTargetType: 'InstanceTarget',
      instanceTarget: {
        deploymentId,
        targetId: failed[0],
        status: 'Failed',
        targetArn: `arn:aws:ec2:us-east-1:000000000000:instance/${failed[0]}`
      }
    })
    const event = deploymentTargets[0]?.instanceTarget?.lifecycleEvents?.find(
      ({lifecycleEventName}) => lifecycleEventName === 'AfterInstall'
    )
    expect(event).toMatchObject({
      status: 'Failed',
      diagnostics: {errorCode: 'ScriptFailed', scriptName: 'scripts/hook.sh', logTail: '[stderr]no such service'}
    })
    expect(event?.startTime).toBeInstanceOf(Date)
    const {deploymentTarget} = await codedeploy.send(new GetDeploymentTargetCommand({deploymentId, targetId: failed[0]}))
    expect(deploymentTarget).toEqual(deploymentTargets[0])

    const {instancesList = []} = await codedeploy.send(new ListDeploymentInstancesCommand({deploymentId, instanceStatusFilter: ['Failed']}))
    expect(instancesList).toEqual(failed)
    const {instanceSummary} = await codedeploy.send(new GetDeploymentInstanceCommand({deploymentId, instanceId: failed[0]}))
    expect(instanceSummary).toMatchObject({
      deploymentId,
      status: 'Failed',
      lifecycleEvents: deploymentTargets[0]?.instanceTarget?.lifecycleEvents
    })
    const batch = await codedeploy.send(new BatchGetDeploymentInstancesCommand({deploymentId, instanceIds: failed.slice(0, 2)}))
    expect(batch.instancesSummary).toHaveLength(2)

    const wrong: [string, object, string][] = [
      ['BatchGetDeploymentTargets', {targetIds: [...ids].slice(0, 26)}, 'DeploymentTargetListSizeExceededException'],
      ['BatchGetDeploymentTargets', {targetIds: ['i-none']}, 'DeploymentTargetDoesNotExistException'],
      ['BatchGetDeploymentTargets', {}, 'DeploymentTargetIdRequiredException'],
      ['ListDeploymentTargets', {targetFilters: {Status: ['Failed']}}, 'InvalidTargetFilterNameException'],
      ['ListDeploymentTargets', {targetFilters: {TargetStatus: ['failed']}}, 'InvalidInstanceStatusException'],
      ['GetDeploymentInstance', {instanceId: 'i-none'}, 'InstanceDoesNotExistException'],
      ['BatchGetDeploymentInstances', {instanceIds: [...ids].slice(0, 26)}, 'BatchLimitExceededException']
    ]
    for (const [operation, input, type] of wrong) expect((await call(fixture, operation, {deploymentId, ...input})).type).toBe(type)
  })

  test('are listed the latest first, by group, status and time, and survive a restart', async () => {
    fixture = await startFixture()
    const {codedeploy, fleet} = fixture
    fleet.script = ({revision}) => (revision.type === 's3' && revision.key === '2' ? 'fail' : undefined)
    await createGroup(fixture)
    const ids: string[] = []
    for (const key of ['1', '2', '3']) {
      ids.push(await deploy(fixture, key))
      await ended(fixture, ids.at(-1) ?? '')
    }
    const list = async (input: object, client = codedeploy): Promise<string[]> =>
      (await client.send(new ListDeploymentsCommand(input))).deployments ?? []
    expect(await list({})).toEqual([...ids].reverse())
    expect(await list({applicationName: 'shop', deploymentGroupName: 'production', includeOnlyStatuses: ['Failed']})).toEqual([ids[1]])
    expect(await list({createTimeRange: {start: new Date(Date.now() + 60_000)}})).toEqual([])
    expect(await list({createTimeRange: {start: new Date(Date.now() - 60_000), end: new Date(Date.now() + 60_000)}})).toHaveLength(3)
    const {deploymentsInfo = []} = await codedeploy.send(new BatchGetDeploymentsCommand({deploymentIds: [...ids, 'd-AAAAAAAAA']}))
    expect(deploymentsInfo.map(({status}) => status)).toEqual(['Succeeded', 'Failed', 'Succeeded'])

    await fixture.local.close()
    const again = await startFixture({directory: fixture.directory})
    expect(await list({}, again.codedeploy)).toEqual([...ids].reverse())
    const {deploymentGroupInfo} = await again.codedeploy.send(
      new GetDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName: 'production'})
    )
    expect(deploymentGroupInfo?.targetRevision?.s3Location?.key).toBe('3')
    await again.close()
  })
})
