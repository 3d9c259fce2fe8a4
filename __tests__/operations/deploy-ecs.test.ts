import {describe, expect, test} from '@jest/globals'
import {textSha256} from '../../src/bundle/text-sha256.ts'
import {DeployError} from '../../src/core/errors.ts'
import {deployToGroups} from '../../src/operations/deploy-to-groups.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'
import {FakeAws} from '../support/fake-aws.ts'
import {ecsService, taskDefinitionArn} from '../support/fake-ecs.ts'
import {lifecycleEvent, target} from '../support/snapshots.ts'

const appSpec = `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: <TASK_DEFINITION> # put in
        LoadBalancerInfo:
          ContainerName: web
          ContainerPort: 8080
`
const taskDefinition = {
  family: 'shop',
  revision: 3,
  networkMode: 'awsvpc',
  containerDefinitions: [{name: 'web', image: 'shop:1', portMappings: [{containerPort: 8080}]}]
}

/** The group `production` of an ECS application, whose service runs `shop:1` on Spot capacity. */
function ecsAccount(): FakeAws {
  const aws = new FakeAws()
  aws.groupPlatform = 'ECS'
  aws.group = {deploymentType: 'BLUE_GREEN', ecsService: {cluster: 'main', service: 'shop'}}
  const {arn} = aws.functions.addTaskDefinition('shop', 1)
  aws.functions.addService(
    'main',
    'shop',
    ecsService({taskDefinition: arn, capacityProviderStrategy: [{capacityProvider: 'FARGATE_SPOT', weight: 1}]})
  )
  return aws
}

function folder(definition: unknown = taskDefinition): string {
  return write(temporaryFolder(), {'appspec.yml': appSpec, 'taskdef.json': JSON.stringify(definition)})
}

async function run(
  aws: FakeAws,
  options: Partial<DeployOptions> = {}
): Promise<{readonly result: DeployResult; readonly events: readonly OperationEvent[]}> {
  const events: OperationEvent[] = []
  const base = {applicationName: 'shop', deploymentGroupName: 'production', source: folder(), taskDefinition: 'taskdef.json'}
  return {result: await deploy({...base, ...options, onEvent: event => events.push(event)}, aws.ports), events}
}

const sent = (aws: FakeAws): readonly (string | undefined)[] =>
  aws.created.map(({revision}) => (revision.type === 'appspec' ? revision.content : undefined))

describe('a task definition in a file', () => {
  test('is registered, put into the AppSpec with what the service has, and deployed', async () => {
    const aws = ecsAccount()
    const {result, events} = await run(aws)
    expect(result).toMatchObject({outcome: 'succeeded', taskDefinition: 'shop:2'})
    expect(aws.functions.registered).toEqual([{...taskDefinition, revision: undefined}])
    expect(sent(aws)).toEqual([
      expect.stringMatching(
        /^ {8}TaskDefinition: \S*arn:aws:ecs:eu-central-1:111122223333:task-definition\/shop:2\S* # put in\n[^]*^ {8}CapacityProviderStrategy:\n +- CapacityProvider: FARGATE_SPOT$/m
      )
    ])
    expect(events.map(({type}) => type).filter(type => /registered|completed|created/.test(type))).toEqual([
      'task-definition-registered',
      'app-spec-completed',
      'deployment-created'
    ])
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining('left out revision, which ECS adds') as unknown})
    expect(events).toContainEqual(
      expect.objectContaining({
        type: 'app-spec-completed',
        changes: [
          expect.stringMatching(/^TaskDefinition: the next revision of shop, from .*taskdef\.json$/),
          'CapacityProviderStrategy: FARGATE_SPOT (base 0, weight 1), as the service has it'
        ] as unknown
      })
    )
  })

  test('is registered once for several groups', async () => {
    const aws = ecsAccount()
    aws.otherGroups.set('staging', {})
    const names = {
      applicationName: 'shop',
      deploymentGroupNames: ['production', 'staging'],
      source: folder(),
      taskDefinition: 'taskdef.json'
    }
    expect(await deployToGroups(names, aws.ports)).toMatchObject({outcome: 'succeeded'})
    expect(aws.functions.registered).toHaveLength(1)
    expect(aws.created).toHaveLength(2)
    expect(new Set(sent(aws)).size).toBe(1)
  })

  test('is not registered in a dry run, which shows where it would stand', async () => {
    const aws = ecsAccount()
    const {result} = await run(aws, {dryRun: true})
    expect(result.outcome).toBe('skipped')
    expect(JSON.stringify(result.request)).toContain('<shop:NEW_REVISION>')
    expect([aws.functions.registered, aws.created]).toEqual([[], []])
  })
})

describe('a hook for test traffic', () => {
  const arn = taskDefinitionArn('shop:1').replace(/eu-\w+-\d:\d+/, 'eu-central-1:111122223333')
  const hooked = `${appSpec.replace('<TASK_DEFINITION>', arn)}Hooks:\n  - AfterAllowTestTraffic: CodeDeployHook_smoke\n`
  test.each([
    [false, ['The function of AfterAllowTestTraffic never runs: deployment group "production" has no listener for test traffic']],
    [true, []]
  ])('is warned of where the group has no listener for it (has one: %s)', async (hasTestListener, warnings) => {
    const aws = ecsAccount()
    aws.group = {...aws.group, hasTestListener}
    aws.functions.addFunction('CodeDeployHook_smoke', {version: 1})
    const told: string[] = []
    const onEvent = (event: OperationEvent): void => {
      if (event.type === 'warning' && event.message.includes('AfterAllowTestTraffic')) told.push(event.message)
    }
    await deploy({applicationName: 'shop', deploymentGroupName: 'production', appspecContent: hooked, onEvent}, aws.ports)
    expect(told).toEqual(warnings)
  })
})

describe('a deployment that is active', () => {
  const busy = (...ids: readonly (string | undefined)[]): FakeAws => {
    const aws = ecsAccount()
    let looks = 0
    aws.codedeploy.deployments = async function* () {
      await Promise.resolve()
      const id = ids[Math.min(looks++, ids.length - 1)]
      if (id !== undefined) yield id
    }
    aws.timelines.set('d-9', [{status: 'InProgress'}])
    return aws
  }

  test('registers no task definition with on-active-deployment: skip', async () => {
    const aws = busy('d-9')
    const {result} = await run(aws, {onActiveDeployment: 'skip'})
    expect(result).toMatchObject({outcome: 'skipped', errorMessage: expect.stringContaining('d-9 (InProgress') as unknown})
    expect([aws.functions.registered, aws.created]).toEqual([[], []])
  })

  test('registers no task definition with on-active-deployment: fail', async () => {
    const aws = busy('d-9')
    await expect(run(aws, {onActiveDeployment: 'fail'})).rejects.toMatchObject({
      code: 'active-deployment',
      message: expect.stringContaining('"production" is being deployed to. Active: d-9') as unknown
    })
    expect([aws.functions.registered, aws.created]).toEqual([[], []])
  })

  test.each(['skip', 'fail'] as const)('of one group of two leaves the other to be deployed to (%s)', async onActiveDeployment => {
    const aws = busy('d-9', undefined)
    aws.otherGroups.set('staging', {})
    const names = {
      applicationName: 'shop',
      deploymentGroupNames: ['production', 'staging'],
      source: folder(),
      taskDefinition: 'taskdef.json',
      onActiveDeployment,
      failFast: false
    } as const
    await deployToGroups(names, aws.ports)
    expect(aws.functions.registered).toHaveLength(1)
  })
})

describe('skip-unchanged: deploy', () => {
  const text = appSpec.replace('<TASK_DEFINITION>', taskDefinitionArn('shop:1').replace(/eu-\w+-\d:\d+/, 'eu-central-1:111122223333'))
  const names = {applicationName: 'shop', deploymentGroupName: 'production'}
  /** The account in which that AppSpec was deployed last. */
  async function deployedBefore(): Promise<FakeAws> {
    const first = ecsAccount()
    await deploy({...names, appspecContent: text}, first.ports)
    const [revision] = first.created.map(request => request.revision)
    const aws = ecsAccount()
    if (revision) aws.lastDeployment = {lastSuccessfulRevision: revision, isLastDeploymentSuccessful: true}
    return aws
  }
  const again = async (aws: FakeAws): ReturnType<typeof run> => {
    const events: OperationEvent[] = []
    const options = {
      ...names,
      appspecContent: text,
      skipUnchanged: 'deploy',
      onEvent: (event: OperationEvent) => events.push(event)
    } as const
    return {result: await deploy(options, aws.ports), events}
  }

  test('skips what the service has', async () => {
    const aws = await deployedBefore()
    expect((await again(aws)).result.outcome).toBe('skipped')
    expect(aws.created).toEqual([])
  })

  /** The service has another task definition than that of the AppSpec. */
  function moveOn(aws: FakeAws): void {
    const {arn} = aws.functions.addTaskDefinition('shop', 2)
    aws.functions.addService(
      'main',
      'shop',
      ecsService({taskDefinition: arn, capacityProviderStrategy: [{capacityProvider: 'FARGATE_SPOT', weight: 1}]})
    )
  }

  test('skips by what CodeDeploy remembers where the service may not be read', async () => {
    const plain = text.replace(/$/, '        CapacityProviderStrategy: []\n')
    const first = ecsAccount()
    await deploy({...names, appspecContent: plain}, first.ports)
    const aws = ecsAccount()
    const [revision] = first.created.map(request => request.revision)
    if (revision) aws.lastDeployment = {lastSuccessfulRevision: revision, isLastDeploymentSuccessful: true}
    const denied = new DeployError('access-denied', 'not allowed')
    aws.functions.faults.describeService = [denied, denied]
    expect((await deploy({...names, appspecContent: plain, skipUnchanged: 'deploy'}, aws.ports)).outcome).toBe('skipped')
  })

  test.each([
    ['what CodeDeploy keeps and the service has is skipped', false, 'skipped'],
    ['what CodeDeploy keeps and the service does not have is deployed', true, 'succeeded']
  ])('%s', async (_, isElsewhere, outcome) => {
    const aws = await deployedBefore()
    if (isElsewhere) moveOn(aws)
    const revision = aws.lastDeployment.lastSuccessfulRevision
    if (revision === undefined) throw new Error('nothing was deployed')
    expect((await deploy({...names, revision, skipUnchanged: 'deploy'}, aws.ports)).outcome).toBe(outcome)
  })

  test('what names its task definition as family:revision was never taken for what the service has', async () => {
    const content = appSpec.replace('<TASK_DEFINITION>', 'shop:1')
    const revision = {type: 'appspec', content, sha256: textSha256(content)} as const
    const aws = ecsAccount()
    aws.lastDeployment = {lastSuccessfulRevision: revision, isLastDeploymentSuccessful: true}
    expect((await deploy({...names, revision, skipUnchanged: 'deploy'}, aws.ports)).outcome).toBe('skipped')
  })

  test('looks again when the turn of a group comes', async () => {
    const aws = await deployedBefore()
    const had = aws.lastDeployment
    aws.otherGroups.set('staging', {...aws.group, ...had})
    aws.lastDeployment = {}
    const result = await deployToGroups(
      {
        applicationName: 'shop',
        deploymentGroupNames: ['production', 'staging'],
        appspecContent: text,
        skipUnchanged: 'deploy',
        onEvent: event => {
          if (event.type === 'deployment-created') moveOn(aws)
        }
      },
      aws.ports
    )
    expect(result.groups.map(group => (group.type === 'ended' ? group.result.outcome : group.type))).toEqual(['succeeded', 'succeeded'])
  })

  test('deploys what the last deployment brought and the service does not have', async () => {
    const aws = await deployedBefore()
    moveOn(aws)
    const {result, events} = await again(aws)
    expect(result.outcome).toBe('succeeded')
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining('does not have the traffic now') as unknown})
  })
})

describe('nothing is registered or created', () => {
  test.each<[string, Partial<DeployOptions>, (aws: FakeAws) => void, object]>([
    ['for a container that is not there', {containerName: 'wbe'}, () => undefined, {code: 'usage', input: 'container-name'}],
    ['for a port that is not mapped', {containerPort: 81}, () => undefined, {code: 'usage', input: 'container-port'}],
    ['for a family without a revision', {taskDefinition: 'shop'}, () => undefined, {code: 'usage', input: 'task-definition'}],
    ['for a file that is no JSON', {taskDefinition: 'appspec.yml'}, () => undefined, {code: 'usage', input: 'task-definition'}],
    [
      'for a rolling service',
      {},
      aws => aws.functions.addService('main', 'shop', {deploymentController: 'ECS'}),
      {code: 'usage', input: 'deployment-group-name'}
    ],
    ['after a cancel', {signal: AbortSignal.abort(new Error('SIGINT received'))}, () => undefined, {code: 'cancelled'}]
  ])('%s', async (_, options, prepare, error) => {
    const aws = ecsAccount()
    prepare(aws)
    await expect(run(aws, options)).rejects.toMatchObject(error)
    expect([aws.functions.registered, aws.created]).toEqual([[], []])
  })
})

test('a deployment that failed is explained by the tasks of its task definition', async () => {
  const aws = ecsAccount()
  const createTimeMs = aws.clock.now()
  const targets = [target('main:shop', 'Failed', lifecycleEvent('Install', 'Failed'))]
  aws.timelines.set('d-1', [{status: 'Failed', computePlatform: 'ECS', createTimeMs, errorCode: 'CUSTOMER_APPLICATION_UNHEALTHY', targets}])
  const task = {stopCode: 'EssentialContainerExited', stoppedAtMs: createTimeMs, containers: [{name: 'web', exitCode: 1}]}
  aws.functions.stopped.push(
    {id: 'a1', taskDefinition: taskDefinitionArn('shop:2'), ...task},
    {id: 'a2', taskDefinition: taskDefinitionArn('shop:1'), ...task}
  )
  const {result, events} = await run(aws)
  expect(result.outcome).toBe('failed')
  expect(result.failures[0]).toMatchObject({
    summary: 'A task of shop:2 stopped: web exited with 1',
    targets: ['main:shop'],
    event: 'Install'
  })
  expect(events.filter(({type}) => type === 'failure-explained')).toHaveLength(result.failures.length)
  expect(JSON.stringify(result.failures)).not.toContain('task a2')
})
