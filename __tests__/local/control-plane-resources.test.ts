import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {
  BatchGetApplicationRevisionsCommand,
  BatchGetApplicationsCommand,
  BatchGetDeploymentGroupsCommand,
  CreateDeploymentConfigCommand,
  CreateDeploymentGroupCommand,
  DeleteApplicationCommand,
  DeleteDeploymentConfigCommand,
  DeleteDeploymentGroupCommand,
  GetApplicationCommand,
  GetApplicationRevisionCommand,
  GetDeploymentConfigCommand,
  GetDeploymentGroupCommand,
  ListApplicationRevisionsCommand,
  ListApplicationsCommand,
  ListDeploymentConfigsCommand,
  ListDeploymentGroupsCommand,
  ListTagsForResourceCommand,
  RegisterApplicationRevisionCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateApplicationCommand,
  UpdateDeploymentGroupCommand
} from '@aws-sdk/client-codedeploy'
import type {Fixture} from './local-fixture.ts'
import {call, createGroup, deploy, ended, startFixture} from './local-fixture.ts'

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

  test.each([
    ['filters', 'a set', {ec2TagFilters: [{Key: 'a', Type: 'KEY_ONLY'}]}, {ec2TagSet: {ec2TagSetList: [[{Key: 'b', Type: 'KEY_ONLY'}]]}}],
    [
      'filters of on-premises instances',
      'a set',
      {onPremisesInstanceTagFilters: [{Key: 'a', Type: 'KEY_ONLY'}]},
      {onPremisesTagSet: {onPremisesTagSetList: [[{Key: 'b', Type: 'KEY_ONLY'}]]}}
    ]
  ] as const)('%s of a deployment group are replaced by %s, and the other way round', async (_one, _other, filters, set) => {
    const {codedeploy} = fixture
    const names = {applicationName: 'shop', deploymentGroupName: 'production'}
    const update = async (changes: object): Promise<object | undefined> => {
      await codedeploy.send(
        new UpdateDeploymentGroupCommand({applicationName: 'shop', currentDeploymentGroupName: 'production', ...changes})
      )
      return (await codedeploy.send(new GetDeploymentGroupCommand(names))).deploymentGroupInfo
    }
    const [[filtersName, filtersValue]] = Object.entries(filters) as [[string, unknown]]
    const [[setName, setValue]] = Object.entries(set) as [[string, unknown]]
    await update(filters)
    expect(await update(set)).toMatchObject({[setName]: setValue, [filtersName]: []})
    const again = await update(filters)
    expect(again).toMatchObject({[filtersName]: filtersValue})
    expect(again).not.toHaveProperty(setName)
    expect(await update({...set, [filtersName]: []})).toMatchObject({[setName]: setValue, [filtersName]: []})
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

  test('a client that has the account from the service role of the group may name it in an ARN', async () => {
    const {codedeploy} = fixture
    const serviceRoleArn = 'arn:aws:iam::1234567890:role/CodeDeployStagingRole'
    await codedeploy.send(
      new CreateDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName: 'staging', serviceRoleArn, tags: [{Key: 'team'}]})
    )
    const ResourceArn = 'arn:aws:codedeploy:us-east-1:1234567890:deploymentgroup:shop/staging'
    expect((await codedeploy.send(new ListTagsForResourceCommand({ResourceArn}))).Tags).toEqual([{Key: 'team', Value: ''}])
  })
})
