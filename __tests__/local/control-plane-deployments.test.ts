import {afterEach, describe, expect, test} from '@jest/globals'
import {
  BatchGetDeploymentTargetsCommand,
  BatchGetDeploymentsCommand,
  ContinueDeploymentCommand,
  GetDeploymentCommand,
  GetDeploymentGroupCommand,
  GetDeploymentTargetCommand,
  ListDeploymentTargetsCommand,
  ListDeploymentsCommand,
  StopDeploymentCommand
} from '@aws-sdk/client-codedeploy'
import type {Fixture} from './local-fixture.ts'
import {call, createGroup, deploy, ended, startFixture} from './local-fixture.ts'

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
    expect(refused).toMatchObject({
      status: 400,
      type: 'DeploymentLimitExceededException',
      message: `The Deployment Group 'production' already has an active Deployment '${deploymentId}'`
    })
    expect((await call(fixture, 'ContinueDeployment', {deploymentId})).type).toBe('UnsupportedActionForDeploymentTypeException')
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

    const {output: listed} = await call(fixture, 'ListDeploymentInstances', {deploymentId, instanceStatusFilter: ['Failed']})
    expect(listed).toEqual({instancesList: failed})
    const {output: one} = await call(fixture, 'GetDeploymentInstance', {deploymentId, instanceId: failed[0]})
    expect(one).toMatchObject({
      instanceSummary: {
        deploymentId,
        status: 'Failed',
        lifecycleEvents: [{lifecycleEventName: 'ApplicationStop', status: 'Succeeded'}, {}, {}, {}, {status: 'Failed'}, {}, {}]
      }
    })
    const {output: two} = await call(fixture, 'BatchGetDeploymentInstances', {deploymentId, instanceIds: failed.slice(0, 2)})
    expect(two).toMatchObject({
      instancesSummary: failed.slice(0, 2).map(id => ({instanceId: `arn:aws:ec2:us-east-1:000000000000:instance/${id}`}))
    })

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
