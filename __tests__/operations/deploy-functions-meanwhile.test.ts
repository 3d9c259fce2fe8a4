import {createHash} from 'node:crypto'
import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot} from '../../src/deployment/model.ts'
import {deployToGroups} from '../../src/operations/deploy-to-groups.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'
import {FakeAws} from '../support/fake-aws.ts'

/** The function `orders`, whose alias `live` points at version 5. */
function lambdaAccount(): FakeAws {
  const aws = new FakeAws()
  aws.groupPlatform = 'Lambda'
  aws.group = {deploymentType: 'BLUE_GREEN'}
  aws.functions.addFunction('orders', {alias: 'live', version: 5})
  aws.codedeploy.deployments = async function* () {
    // Nothing is under way.
  }
  return aws
}
const orders = {lambdaFunctionName: 'orders', lambdaAlias: 'live'} as const

/** The service `shop`, which runs `web:7`. */
function ecsAccount(): FakeAws {
  const aws = lambdaAccount()
  aws.groupPlatform = 'ECS'
  aws.group = {deploymentType: 'BLUE_GREEN', ecsService: {cluster: 'main', service: 'shop'}}
  aws.functions.addTaskDefinition('web', 7)
  aws.functions.addService('main', 'shop')
  return aws
}
const web = {taskDefinition: 'web:7'} as const

function pointAt(aws: FakeAws, version: string, weights: Readonly<Record<string, number>> = {}): void {
  aws.functions.aliases.set('orders:live', {name: 'live', version, weights})
}

const group = {applicationName: 'shop', deploymentGroupName: 'production'} as const

async function run(aws: FakeAws, options: Partial<DeployOptions>): Promise<{result: DeployResult; told: readonly string[]}> {
  const told: string[] = []
  const onEvent = (event: OperationEvent): void => {
    if (event.type === 'notice' || event.type === 'warning') told.push(event.message)
  }
  return {result: await deploy({...group, source: temporaryFolder(), ...options, onEvent}, aws.ports), told}
}

const sent = (aws: FakeAws): readonly (string | undefined)[] =>
  aws.created.map(({revision}) => (revision.type === 'appspec' ? /CurrentVersion: "\d+"/.exec(revision.content ?? '')?.[0] : undefined))

/** `d-9` is under way, and listed, until it was looked at so often; then `end` is what it did. */
function busyFor(aws: FakeAws, looks: number, end: () => void = () => undefined): void {
  let isOver = false
  aws.codedeploy.deployments = async function* () {
    await Promise.resolve()
    if (!isOver) yield 'd-9'
  }
  aws.timelines.set('d-9', [...Array.from({length: looks}, () => ({status: 'InProgress'})), {status: 'Succeeded'}])
  aws.onLook = (id, look) => {
    if (id !== 'd-9' || look < looks || isOver) return
    isOver = true
    end()
  }
}

describe('a create whose answer was lost, and whose deployment nobody can name', () => {
  test.each<[string, string, Readonly<Record<string, number>>]>([
    ['moved the alias', '4', {}],
    ['shares the traffic', '5', {4: 0.1}]
  ])('is not called none because it %s', async (_, version, weights) => {
    const aws = lambdaAccount()
    let creates = 0
    aws.codedeploy.createDeployment = () => {
      if (++creates === 1) return Promise.reject(new DeployError('network', 'the answer was lost'))
      pointAt(aws, version, weights)
      return Promise.reject(new DeployError('active-deployment', 'the group is busy'))
    }
    const {result} = await run(aws, {...orders, lambdaTargetVersion: '4'})
    expect(result).toMatchObject({outcome: 'unknown', errorMessage: expect.stringContaining('the answer was lost') as unknown})
  })
})

describe('the version that the traffic starts from', () => {
  test('is read again after a slow publish', async () => {
    const aws = lambdaAccount()
    aws.functions.onCall = call => {
      if (call === 'publishVersion') pointAt(aws, '4')
    }
    const {result} = await run(aws, {...orders, lambdaTargetVersion: 'publish'})
    expect(sent(aws)).toEqual(['CurrentVersion: "4"'])
    expect(result).toMatchObject({outcome: 'succeeded', lambdaCurrentVersion: '4', lambdaTargetVersion: '6'})
  })

  test('is not what it becomes: `5 -> 5` is never created, though the group was busy when it was found', async () => {
    const aws = lambdaAccount()
    let asked = 0
    aws.codedeploy.deployments = async function* () {
      await Promise.resolve()
      if (asked++ === 0) yield 'd-9'
    }
    const {result} = await run(aws, {...orders, lambdaTargetVersion: '5'})
    expect(result).toMatchObject({outcome: 'skipped', errorMessage: expect.stringContaining('points at version 5 already') as unknown})
    expect(aws.created).toEqual([])
  })

  test('is waited for while another deployment moves it, before anything is created', async () => {
    const aws = lambdaAccount()
    pointAt(aws, '2', {5: 0.1})
    busyFor(aws, 3, () => pointAt(aws, '5'))
    const {result} = await run(aws, {...orders, lambdaTargetVersion: '4'})
    expect(result.outcome).toBe('succeeded')
    expect(sent(aws)).toEqual(['CurrentVersion: "5"'])
  })

  test('is met as `on-active-deployment` says while another deployment moves it', async () => {
    const aws = lambdaAccount()
    pointAt(aws, '2', {5: 0.1})
    busyFor(aws, 3)
    expect((await run(aws, {...orders, onActiveDeployment: 'skip'})).result.outcome).toBe('skipped')
    aws.timelines.delete('d-9')
    await expect(run(aws, {...orders, onActiveDeployment: 'fail'})).rejects.toMatchObject({code: 'active-deployment', deploymentId: 'd-9'})
    expect(aws.created).toEqual([])
  })

  test('may be about to change where nobody may look: that nothing is to be done is left to CodeDeploy', async () => {
    const aws = lambdaAccount()
    aws.codedeploy.deployments = async function* () {
      yield await Promise.reject<string>(new DeployError('access-denied', 'ListDeployments failed'))
    }
    const {result, told} = await run(aws, {...orders, lambdaTargetVersion: '5'})
    expect(result.outcome).toBe('succeeded')
    expect(sent(aws)).toEqual(['CurrentVersion: "5"'])
    expect(told.filter(message => message.includes('codedeploy:ListDeployments'))).toHaveLength(1)
  })
})

describe('several groups', () => {
  const content =
    'version: 0.0\nResources:\n  - o:\n      Type: AWS::Lambda::Function\n      Properties:\n        Name: orders\n        Alias: live\n        CurrentVersion: "5"\n        TargetVersion: "3"\n'

  test('for the alias of a stored AppSpec are refused', async () => {
    const aws = lambdaAccount()
    aws.otherGroups.set('staging', {})
    const revision = {type: 'appspec', content, sha256: createHash('sha256').update(content).digest('hex')} as const
    const options = {applicationName: 'shop', deploymentGroupNames: ['production', 'staging'], revision}
    await expect(deployToGroups(options, aws.ports)).rejects.toMatchObject({code: 'usage', input: 'deployment-group-name'})
    expect(aws.created).toEqual([])
  })

  const definition = {family: 'web', containerDefinitions: [{name: 'web', image: 'x', portMappings: [{containerPort: 8080}]}]}

  async function register(prepare: (aws: FakeAws) => unknown): Promise<{aws: FakeAws; told: readonly string[]}> {
    const aws = ecsAccount()
    aws.otherGroups.set('staging', {})
    prepare(aws)
    const told: string[] = []
    await deployToGroups(
      {
        applicationName: 'shop',
        deploymentGroupNames: ['production', 'staging'],
        source: write(temporaryFolder(), {'td.json': JSON.stringify(definition)}),
        taskDefinition: 'td.json',
        onActiveDeployment: 'skip',
        onEvent: event => {
          if (event.type === 'notice' && event.message.includes('registered')) told.push(event.message)
        }
      },
      aws.ports
    ).catch(() => undefined)
    return {aws, told}
  }
  const busy = new DeployError('active-deployment', 'busy', {deploymentId: 'd-77'})

  test('of which one deployed it: nobody says that nothing runs from a task definition', async () => {
    const {aws, told} = await register(aws => aws.createFaults.push(undefined, busy))
    expect([aws.created.length, told]).toEqual([1, []])
  })

  test('of which none deployed it: that it stays is told once', async () => {
    const {aws, told} = await register(aws => aws.createFaults.push(busy, busy))
    expect([aws.created.length, told]).toEqual([0, ['Task definition web:8 was registered and stays; nothing runs from it']])
  })
})

test('what was published stays is told of a run that is cancelled while it prepares', async () => {
  const aws = lambdaAccount()
  const controller = new AbortController()
  aws.functions.nextVersions.set('orders', {version: '6', state: 'Pending'})
  aws.functions.onCall = (call, _, version) => {
    if (call === 'getVersion' && version === '6') controller.abort(new Error('SIGINT'))
  }
  const told: string[] = []
  const onEvent = (event: OperationEvent): void => {
    if (event.type === 'notice') told.push(event.message)
  }
  await expect(deploy({...group, source: temporaryFolder(), ...orders, signal: controller.signal, onEvent}, aws.ports)).rejects.toThrow()
  expect(told).toContain('Version 6 of "orders" was published and stays; it gets no traffic')
})

describe('whether a deployment is under way', () => {
  const lists = (aws: FakeAws, ...faults: DeployError[]): void => {
    aws.codedeploy.deployments = async function* () {
      await Promise.resolve()
      const fault = faults.shift()
      if (fault) throw fault
      yield* []
    }
  }
  const throttled = (count: number): DeployError[] => Array.from({length: count}, () => new DeployError('throttled', 'slow down'))

  test('was called unknown after 10 s of throttling, and a deployment from a version to itself was created', async () => {
    const aws = lambdaAccount()
    lists(aws, ...throttled(6))
    const {result, told} = await run(aws, {...orders, lambdaTargetVersion: '5'})
    expect(result).toMatchObject({outcome: 'skipped'})
    expect(aws.created).toEqual([])
    expect(told).toContain('slow down. Trying again')
    expect(told.filter(message => message.includes('codedeploy:ListDeployments'))).toEqual([])
  })

  test('is asked for as long as the run lasts, and what keeps it from being seen ends the run', async () => {
    const aws = lambdaAccount()
    lists(aws, ...throttled(500))
    const startMs = aws.clock.now()
    await expect(run(aws, {...orders, lambdaTargetVersion: '5', timeout: 60_000})).rejects.toMatchObject({code: 'throttled'})
    expect(aws.clock.now() - startMs).toBeLessThanOrEqual(60_000)
    expect(aws.created).toEqual([])
  })

  test('is asked for 10 s where CodeDeploy would say so, too, and no permission is blamed', async () => {
    const aws = lambdaAccount()
    lists(aws, ...throttled(500))
    const {result, told} = await run(aws, {...orders, lambdaTargetVersion: 'publish', onActiveDeployment: 'fail'})
    expect(result.outcome).toBe('succeeded')
    expect(told).toContain('slow down. Going on without knowing whether another deployment is under way')
  })
})

describe('the deployment in the way, which somebody else ends', () => {
  const inTheWay = new DeployError('active-deployment', 'busy', {deploymentId: 'd-9'})
  const d9 = {creator: 'user', computePlatform: 'Lambda', applicationName: 'shop', deploymentGroupName: 'production'}

  /** How long it was waited from its end to the create, and from where the traffic started. */
  async function meet(
    aws: FakeAws,
    end: Partial<DeploymentSnapshot>,
    announcedWithLook: number | undefined
  ): Promise<readonly [number, readonly unknown[]]> {
    aws.createFaults.push(inTheWay)
    const ended = {...d9, ...end}
    const looks = Array.from({length: announcedWithLook ?? 1}, () => ended)
    const rollback = {rollbackDeploymentId: 'd-10'}
    aws.timelines.set('d-9', [{...d9, status: 'InProgress'}, ...looks, ...(announcedWithLook === undefined ? [] : [{...ended, rollback}])])
    aws.timelines.set('d-10', [{status: 'InProgress'}, {status: 'Succeeded'}])
    let endMs = 0
    aws.onLook = (id, look) => {
      if (id === 'd-9' && look === 1) {
        endMs = aws.clock.now()
        if (announcedWithLook !== undefined) pointAt(aws, '4')
      }
      if (id === 'd-10' && look === 1) pointAt(aws, '5')
    }
    const {result} = await run(aws, {...orders, lambdaTargetVersion: '3'})
    expect(result.outcome).toBe('succeeded')
    return [aws.clock.now() - endMs, sent(aws)]
  }

  test('by a stop with a rollback: the next one starts where that leaves the traffic', async () => {
    const [, started] = await meet(lambdaAccount(), {status: 'Stopped', errorCode: 'MANUAL_STOP', autoRollbackEvents: []}, 4)
    expect(started).toEqual(['CurrentVersion: "5"'])
  })

  test('by a failure that its group rolls back, which the deployment does not say', async () => {
    const aws = lambdaAccount()
    aws.groupRollbackEvents = ['DEPLOYMENT_FAILURE']
    expect((await meet(aws, {status: 'Failed'}, 20))[1]).toEqual(['CurrentVersion: "5"'])
  })

  test('by a stop of what is itself a rollback: there is none of it', async () => {
    const aws = lambdaAccount()
    const [ms] = await meet(
      aws,
      {status: 'Stopped', creator: 'codeDeployRollback', autoRollbackEvents: ['DEPLOYMENT_STOP_ON_REQUEST']},
      undefined
    )
    expect(ms).toBeLessThan(10_000)
  })
})

describe('`on-active-deployment: stop`', () => {
  const inTheWay = new DeployError('active-deployment', 'busy', {deploymentId: 'd-9'})
  const ofGroup = (platform: string): {creator: string; computePlatform: string} => ({creator: 'user', computePlatform: platform})

  test.each([
    ['ECS', true],
    ['Lambda', true],
    ['Server', undefined]
  ])('asks for a rollback of the traffic: %s', async (platform, autoRollback) => {
    const aws = platform === 'ECS' ? ecsAccount() : lambdaAccount()
    aws.groupPlatform = platform
    aws.createFaults.push(inTheWay)
    aws.timelines.set('d-9', [
      {status: 'InProgress', ...ofGroup(platform)},
      {status: 'Stopped', ...ofGroup(platform), rollback: {rollbackMessage: 'none'}}
    ])
    const bundle = {githubRepository: 'o/r', githubCommitId: 'a'.repeat(40), source: undefined as never}
    const {result} = await run(aws, {...(platform === 'ECS' ? web : platform === 'Lambda' ? orders : bundle), onActiveDeployment: 'stop'})
    expect(aws.stopped).toEqual([{deploymentId: 'd-9', autoRollback}])
    expect(result.outcome).toBe('succeeded')
  })

  test('waits for the rollback, which is announced late, and starts where that left the alias', async () => {
    const aws = lambdaAccount()
    const deployed = ofGroup('Lambda')
    aws.createFaults.push(inTheWay)
    aws.timelines.set('d-9', [
      {status: 'InProgress', ...deployed},
      {status: 'Stopped', ...deployed},
      {status: 'Stopped', ...deployed},
      {status: 'Stopped', ...deployed, rollback: {rollbackDeploymentId: 'd-10'}}
    ])
    aws.timelines.set('d-10', [{status: 'InProgress'}, {status: 'Succeeded'}])
    aws.onLook = (id, look) => {
      if (id === 'd-9' && look === 0) pointAt(aws, '5', {4: 0.1})
      if (id === 'd-10' && look === 1) pointAt(aws, '5')
    }
    const {result} = await run(aws, {...orders, lambdaTargetVersion: '3', onActiveDeployment: 'stop'})
    expect(result.outcome).toBe('succeeded')
    expect(aws.stopped).toEqual([{deploymentId: 'd-9', autoRollback: true}])
    expect(sent(aws)).toEqual(['CurrentVersion: "5"'])
  })

  test('creates nothing in a service that is left with two task sets', async () => {
    const aws = ecsAccount()
    aws.createFaults.push(inTheWay)
    aws.timelines.set('d-9', [
      {status: 'InProgress', ...ofGroup('ECS')},
      {status: 'Stopped', ...ofGroup('ECS'), rollback: {rollbackMessage: 'no earlier deployment'}}
    ])
    aws.onLook = id => {
      if (id === 'd-9') aws.functions.addService('main', 'shop', {otherTaskSets: [{taskDefinition: 'web:6', status: 'ACTIVE'}]})
    }
    await expect(run(aws, {...web, onActiveDeployment: 'stop'})).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('has a second task set, of web:6') as unknown,
      hint: expect.stringContaining('aws ecs delete-task-set') as unknown
    })
    expect(aws.created).toEqual([])
  })
})

describe('an alias that shares its traffic, with no deployment under way', () => {
  test('for a moment longer than its deployment lasts is deployed to', async () => {
    const aws = lambdaAccount()
    pointAt(aws, '2', {5: 0.1})
    aws.clock.onSleep = () => pointAt(aws, '5')
    const {result} = await run(aws, {...orders, lambdaTargetVersion: '4'})
    expect(result.outcome).toBe('succeeded')
    expect(sent(aws)).toEqual(['CurrentVersion: "5"'])
  })

  test.each([
    ['and goes on to, is refused after 15 s', '2', {5: 0.1}, 15_000],
    ['is one thing; one that points at no version is refused at once', '$LATEST', {}, 0]
  ])('%s', async (_, version, weights, waitedMs) => {
    const aws = lambdaAccount()
    pointAt(aws, version, weights)
    const startMs = aws.clock.now()
    await expect(run(aws, {...orders, lambdaTargetVersion: '4'})).rejects.toMatchObject({code: 'refused'})
    expect(aws.clock.now() - startMs).toBe(waitedMs)
    expect(aws.created).toEqual([])
  })
})

describe('a service with a second task set', () => {
  test('that goes a moment after its deployment is deployed to', async () => {
    const aws = ecsAccount()
    aws.functions.addService('main', 'shop', {otherTaskSets: [{taskDefinition: 'web:6', status: 'ACTIVE'}]})
    aws.clock.onSleep = () => aws.functions.addService('main', 'shop')
    expect((await run(aws, web)).result.outcome).toBe('succeeded')
  })

  test('is waited for while a deployment is under way', async () => {
    const aws = ecsAccount()
    aws.functions.addService('main', 'shop', {otherTaskSets: [{taskDefinition: 'web:6', status: 'ACTIVE'}]})
    busyFor(aws, 3, () => aws.functions.addService('main', 'shop'))
    expect((await run(aws, web)).result.outcome).toBe('succeeded')
  })
})

test('a Lambda API that is throttled delays an ECS deployment for seconds only: whether its hooks exist is not checked', async () => {
  const aws = ecsAccount()
  aws.functions.faults.getVersion = Array.from({length: 500}, () => new DeployError('throttled', 'slow down'))
  const startMs = aws.clock.now()
  let createdMs = Infinity
  const source = write(temporaryFolder(), {
    'appspec.yaml':
      'version: 0.0\nResources:\n  - T:\n      Type: AWS::ECS::Service\n      Properties:\n        TaskDefinition: <T>\n        LoadBalancerInfo: {ContainerName: web, ContainerPort: 8080}\nHooks:\n  - AfterInstall: CodeDeployHook_a\n'
  })
  const onEvent = (event: OperationEvent): void => {
    if (event.type === 'creating-deployment') createdMs = aws.clock.now()
  }
  expect((await deploy({...group, source, ...web, onEvent}, aws.ports)).outcome).toBe('succeeded')
  expect(createdMs - startMs).toBeLessThanOrEqual(10_000)
})

test('a rollback to an AppSpec of Lambda in S3 warns of the version that had the traffic then', async () => {
  const aws = lambdaAccount()
  aws.objects.set('bucket/appspec.yaml', {eTag: 'e', versionId: 'v', size: 1, metadata: {}})
  const revision = {type: 's3', bucket: 'bucket', key: 'appspec.yaml', bundleType: 'YAML'} as const
  const {told} = await run(aws, {source: undefined as never, revision})
  expect(told).toContainEqual(expect.stringMatching(/s3:\/\/bucket\/appspec\.yaml .* fails unless its "CurrentVersion" is/))
})
