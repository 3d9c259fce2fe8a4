import {createHash} from 'node:crypto'
import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {RevisionLocation} from '../../src/deployment/model.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import type {DeployResult} from '../../src/operations/result.ts'
import {rollback} from '../../src/operations/rollback.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'
import {FakeAws} from '../support/fake-aws.ts'

/** The function `orders`, whose alias `live` points at version 3. */
function lambdaAccount(): FakeAws {
  const aws = new FakeAws()
  aws.groupPlatform = 'Lambda'
  aws.group = {deploymentType: 'BLUE_GREEN'}
  aws.functions.addFunction('orders', {alias: 'live', version: 3})
  return aws
}

const made = {lambdaFunctionName: 'orders', lambdaAlias: 'live'} as const

interface Run {
  readonly result: DeployResult
  readonly events: readonly OperationEvent[]
}

async function run(aws: FakeAws, options: Partial<DeployOptions>): Promise<Run> {
  const events: OperationEvent[] = []
  const base = {applicationName: 'shop', deploymentGroupName: 'production', source: temporaryFolder()}
  return {result: await deploy({...base, ...options, onEvent: event => events.push(event)}, aws.ports), events}
}

/** The AppSpec that was sent, and the hash it was sent with. */
function sent(aws: FakeAws): {readonly content: string; readonly sha256: string} {
  const revision = aws.created.at(-1)?.revision
  if (revision?.type !== 'appspec' || revision.content === undefined) throw new Error('no AppSpec was sent')
  return {content: revision.content, sha256: revision.sha256}
}

function appSpec(properties: string, rest = ''): string {
  return `version: 0.0\nResources:\n  - orders: # ours\n      Type: AWS::Lambda::Function\n      Properties:\n${properties.replaceAll(/^/gm, '        ')}\n${rest}`
}

function folder(text: string, name = 'appspec.yml'): {readonly source: string} {
  const source = temporaryFolder()
  write(source, {[name]: text})
  return {source}
}

describe('what is deployed', () => {
  test('without an AppSpec one is made: from the version of the alias to one that is published', async () => {
    const aws = lambdaAccount()
    const {result, events} = await run(aws, made)
    const {content, sha256} = sent(aws)
    expect(content).toContain('Name: "orders"')
    expect(content).toMatch(/CurrentVersion: "3"[^]*TargetVersion: "4"/)
    expect(sha256).toBe(createHash('sha256').update(content).digest('hex'))
    expect(result).toMatchObject({
      outcome: 'succeeded',
      computePlatform: 'Lambda',
      lambdaCurrentVersion: '3',
      lambdaTargetVersion: '4',
      revision: {type: 'appspec', sha256}
    })
    expect(aws.functions.published).toEqual(['orders'])
    expect(aws.uploaded).toEqual([])
    expect(aws.registered).toEqual([])
    expect(events).toContainEqual({type: 'version-published', functionName: 'orders', version: '4'})
    expect(events).toContainEqual({
      type: 'app-spec-completed',
      content,
      changes: ['CurrentVersion: 3, which alias "live" points at', 'Name: orders', 'Alias: live', 'TargetVersion: 4']
    })
  })

  test('an AppSpec keeps everything that is not filled in', async () => {
    const aws = lambdaAccount()
    const text = appSpec('name: orders\nalias: live # the one of the shop\n')
    await run(aws, folder(text))
    expect(
      sent(aws)
        .content.split('\n')
        .filter(line => !line.includes('version:') && !line.includes('Version'))
    ).toEqual(text.split('\n').filter(line => !line.startsWith('version')))
    expect(sent(aws).content).toContain('alias: live # the one of the shop')
  })

  test.each<[string, string, string, Partial<DeployOptions>]>([
    ['a version that the AppSpec names', 'Name: orders\nAlias: live\nCurrentVersion: "3"\nTargetVersion: "2"', '2', {}],
    ['a version that is given goes before it', 'Name: orders\nAlias: live\nTargetVersion: "1"', '2', {lambdaTargetVersion: '2'}],
    ['`publish` goes before it', 'Name: orders\nAlias: live\nTargetVersion: "1"', '4', {lambdaTargetVersion: 'publish'}],
    ['an empty one is none', 'Name: orders\nAlias: live\nTargetVersion: ""', '4', {}],
    ['a placeholder that an option fills', 'Name: orders\nAlias: live\nTargetVersion: <TARGET>', '2', {lambdaTargetVersion: '2'}],
    [
      'a current version that is a placeholder is that of the alias',
      'Name: orders\nAlias: live\nCurrentVersion: <CURRENT>\nTargetVersion: "2"',
      '2',
      {}
    ],
    [
      'a current version whose placeholder has a value',
      'Name: orders\nAlias: live\nCurrentVersion: <CURRENT>\nTargetVersion: "2"',
      '2',
      {substitutions: {CURRENT: '3'}}
    ],
    [
      'a placeholder with a value',
      'Name: orders\nAlias: <ALIAS>\nTargetVersion: <TARGET>',
      '1',
      {substitutions: {ALIAS: 'live', TARGET: '1'}}
    ]
  ])('%s', async (_, properties, target, options) => {
    const aws = lambdaAccount()
    const {result} = await run(aws, {...folder(appSpec(properties)), ...options})
    expect(result).toMatchObject({outcome: 'succeeded', lambdaCurrentVersion: '3', lambdaTargetVersion: target})
    expect(sent(aws).content).not.toContain('<')
    expect(aws.functions.published).toHaveLength(target === '4' ? 1 : 0)
  })

  test.each(['appspec.yaml', 'appspec.json'])('a directory with nothing but %s', async name => {
    const aws = lambdaAccount()
    const json = {version: 0, Resources: [{orders: {Type: 'AWS::Lambda::Function', Properties: {Name: 'orders', Alias: 'live'}}}]}
    await run(aws, folder(name.endsWith('json') ? JSON.stringify(json) : appSpec('Name: orders\nAlias: live'), name))
    expect(sent(aws).content).toContain('TargetVersion')
    if (name.endsWith('json')) expect(() => JSON.parse(sent(aws).content) as unknown).not.toThrow()
  })

  test('an AppSpec as a text', async () => {
    const aws = lambdaAccount()
    const content = appSpec('Name: orders\nAlias: live\nCurrentVersion: "3"\nTargetVersion: "2"')
    const {events} = await run(aws, {appspecContent: content})
    expect(sent(aws)).toEqual({content, sha256: createHash('sha256').update(content).digest('hex')})
    expect(events.map(({type}) => type)).not.toContain('app-spec-completed')
  })

  test('in a dry run nothing is published, and what would be deployed is shown', async () => {
    const aws = lambdaAccount()
    const {result, events} = await run(aws, {...made, dryRun: true})
    expect(result).toMatchObject({outcome: 'skipped', request: {revision: {revisionType: 'AppSpecContent'}}})
    expect(events).toContainEqual(
      expect.objectContaining({type: 'app-spec-completed', content: expect.stringContaining('<PUBLISHED_VERSION>') as unknown})
    )
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })
})

function nothingWasDone(aws: FakeAws): {readonly created: number; readonly published: number} {
  return {created: aws.created.length, published: aws.functions.published.length}
}

describe('equal versions', () => {
  test('the alias points at the version that is given', async () => {
    const aws = lambdaAccount()
    const {result} = await run(aws, {...made, lambdaTargetVersion: '3'})
    expect(result).toMatchObject({outcome: 'skipped', errorMessage: expect.stringContaining('points at version 3 already') as unknown})
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })

  test('a function that has not changed gives the version that the alias points at', async () => {
    const aws = lambdaAccount()
    aws.functions.nextVersions.set('orders', {version: '3', state: 'Active'})
    const {result, events} = await run(aws, made)
    expect(result).toMatchObject({outcome: 'skipped', errorMessage: expect.stringContaining('has not changed') as unknown})
    expect(aws.created).toEqual([])
    expect(events.map(({type}) => type)).not.toContain('notice')
  })

  test('nothing is said to be published or completed when nothing new was', async () => {
    const aws = lambdaAccount()
    aws.functions.nextVersions.set('orders', {version: '3', state: 'Active'})
    const {events} = await run(aws, made)
    const told = events.map(({type}) => type)
    expect(told).not.toContain('version-published')
    expect(told).not.toContain('app-spec-completed')
  })
})

describe('skip-unchanged: deploy', () => {
  const content = appSpec('Name: orders\nAlias: live\nCurrentVersion: "3"\nTargetVersion: "2"')
  /** The account whose last deployment was of that AppSpec, and succeeded. */
  function deployedBefore(revision: RevisionLocation): FakeAws {
    const aws = lambdaAccount()
    aws.lastDeployment = {lastSuccessfulRevision: revision, isLastDeploymentSuccessful: true}
    return aws
  }
  const sha256 = createHash('sha256').update(content).digest('hex')

  test('an alias that was moved back by hand is deployed to, though the last deployment was of this AppSpec', async () => {
    const aws = deployedBefore({type: 'appspec', sha256})
    const {result, events} = await run(aws, {appspecContent: content, skipUnchanged: 'deploy'})
    expect(result.outcome).toBe('succeeded')
    expect(aws.created).toHaveLength(1)
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining('does not have the traffic now') as unknown})
  })

  test('an alias that may not be read is deployed to, though the last deployment was of this AppSpec', async () => {
    const aws = deployedBefore({type: 'appspec', sha256})
    aws.functions.faults.getAlias = [new DeployError('access-denied', 'not allowed'), new DeployError('access-denied', 'not allowed')]
    const {result} = await run(aws, {appspecContent: content, skipUnchanged: 'deploy'})
    expect(result.outcome).toBe('succeeded')
  })

  test('an alias that points at the version, as the last deployment left it, is skipped, also where nobody may see other deployments', async () => {
    const same = content.replace('"3"', '"2"')
    const aws = deployedBefore({type: 'appspec', sha256: createHash('sha256').update(same).digest('hex')})
    aws.functions.aliases.set('orders:live', {name: 'live', version: '2', weights: {}})
    aws.codedeploy.deployments = async function* () {
      await Promise.reject(new DeployError('access-denied', 'not allowed'))
      yield 'none'
    }
    const {result} = await run(aws, {appspecContent: same, skipUnchanged: 'deploy'})
    expect(result).toMatchObject({outcome: 'skipped', errorMessage: expect.stringContaining('succeeded with this revision') as unknown})
    expect(aws.created).toEqual([])
  })

  test('an AppSpec in S3 is deployed again: which version it is about is not known', async () => {
    const object = {bucket: 'revisions', key: 'appspec.yaml', versionId: 'v1', bundleType: 'YAML'} as const
    const aws = deployedBefore({type: 's3', ...object, eTag: 'e1'})
    aws.objects.set('revisions/appspec.yaml', {eTag: 'e1', versionId: 'v1', size: 9, metadata: {}})
    const events: OperationEvent[] = []
    const options = {
      applicationName: 'shop',
      deploymentGroupName: 'production',
      s3Bucket: object.bucket,
      s3Key: object.key,
      s3VersionId: object.versionId,
      skipUnchanged: 'deploy',
      onEvent: (event: OperationEvent) => events.push(event)
    } as const
    const result = await deploy(options, aws.ports)
    expect(result.outcome).toBe('succeeded')
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining('was not seen') as unknown})
  })
})

describe('on-active-deployment', () => {
  const busy = (): FakeAws => {
    const aws = lambdaAccount()
    aws.codedeploy.deployments = async function* () {
      await Promise.resolve()
      yield 'd-9'
    }
    aws.timelines.set('d-9', [{status: 'InProgress'}])
    return aws
  }

  test('skip publishes nothing when another deployment is active', async () => {
    const aws = busy()
    const {result} = await run(aws, {...made, onActiveDeployment: 'skip'})
    expect(result).toMatchObject({outcome: 'skipped', errorMessage: expect.stringContaining('d-9 (InProgress') as unknown})
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })

  test('fail publishes nothing when another deployment is active', async () => {
    const aws = busy()
    await expect(run(aws, {...made, onActiveDeployment: 'fail'})).rejects.toMatchObject({code: 'active-deployment', deploymentId: 'd-9'})
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })
})

describe('findings', () => {
  const findingsOf = (events: readonly OperationEvent[]): readonly (readonly [string, number | undefined])[] =>
    events
      .flatMap(event => (event.type === 'validated' ? event.validation.diagnostics : []))
      .map(({rule, span}) => [rule, span?.start.line] as const)

  test('a comment that ignores what is filled in is not called unused', async () => {
    const text = appSpec('Name: orders\nAlias: live').replace('Properties:', 'Properties: # codedeploy-kit: ignore res-properties')
    const {events, result} = await run(lambdaAccount(), folder(text))
    expect(result.outcome).toBe('succeeded')
    expect(findingsOf(events)).toEqual([])
  })

  test('neither is one for a placeholder that an option fills', async () => {
    const text = appSpec('Name: orders\nAlias: live\nTargetVersion: <V> # codedeploy-kit: ignore lambda-version')
    const {events} = await run(lambdaAccount(), {...folder(text), lambdaTargetVersion: '2'})
    expect(findingsOf(events)).toEqual([])
  })

  test('a comment that ignores nothing is called unused all the same', async () => {
    const text = appSpec('Name: orders # codedeploy-kit: ignore lambda-alias\nAlias: live')
    const {events} = await run(lambdaAccount(), folder(text))
    expect(findingsOf(events)).toEqual([['suppression-unused', 6]])
  })

  test('what keeps an AppSpec from being filled in is told once, with all its places', async () => {
    const text = appSpec('Name: <NAME>\nAlias: <ALIAS>\nCurrentVersion: <CURRENT>')
    const told: OperationEvent[] = []
    const options = {applicationName: 'shop', deploymentGroupName: 'production', ...folder(text)}
    const failure = await deploy({...options, onEvent: event => told.push(event)}, lambdaAccount().ports).catch((error: unknown) => error)
    expect(findingsOf(told)).toEqual([
      ['fn-placeholder', 6],
      ['fn-placeholder', 7]
    ])
    expect(failure).toMatchObject({code: 'invalid-appspec', message: expect.stringContaining('appspec.yml:6:15') as unknown})
  })

  test('of an AppSpec as a text name the input', async () => {
    const aws = lambdaAccount()
    const refused = [
      run(aws, {appspecContent: appSpec('Name: orders\nAlias: <ALIAS>')}),
      run(aws, {appspecContent: appSpec('Name: orders\nAlias: live\nTargetVersion: $LATEST')})
    ]
    await expect(refused[0]).rejects.toMatchObject({
      input: 'appspec-content',
      message: expect.stringContaining('appspec-content:7:16: <ALIAS> has no value') as unknown
    })
    await expect(refused[1]).rejects.toMatchObject({input: 'appspec-content', diagnostics: [{file: 'appspec-content', agents: []}]})
  })

  test('a misspelt version is refused, and no other one is published in its place', async () => {
    const aws = lambdaAccount()
    const refused = run(aws, folder(appSpec('Name: orders\nAlias: live\nTargetVerson: "2"')))
    await expect(refused).rejects.toMatchObject({code: 'invalid-appspec', diagnostics: [{rule: 'res-properties', severity: 'error'}]})
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })
})

describe('refused before anything is published or created', () => {
  const server = 'version: 0.0\nos: linux\nfiles:\n  - source: a\n    destination: /b\n'
  const ecs =
    'version: 0.0\nResources:\n  - s:\n      Type: AWS::ECS::Service\n      Properties:\n        TaskDefinition: <TASK_DEFINITION>\n'
  const whole = 'Name: orders\nAlias: live\nCurrentVersion: "3"\nTargetVersion: "2"'

  test.each<[string, Partial<DeployOptions>, object]>([
    ['$LATEST as the target', {...made, lambdaTargetVersion: '$LATEST'}, {code: 'usage', input: 'lambda-target-version'}],
    ['$LATEST as the current one', {...made, lambdaCurrentVersion: '$LATEST'}, {code: 'usage', input: 'lambda-current-version'}],
    ['a version that is no number', {...made, lambdaTargetVersion: 'latest'}, {code: 'usage', input: 'lambda-target-version'}],
    [
      'an ARN for the name',
      {...made, lambdaFunctionName: 'arn:aws:lambda:x:1:function:orders'},
      {code: 'usage', input: 'lambda-function-name'}
    ],
    ['the number of a version for the alias', {...made, lambdaAlias: '7'}, {code: 'usage', input: 'lambda-alias'}],
    ['a function without an alias', {lambdaFunctionName: 'orders'}, {code: 'usage', input: 'lambda-alias'}],
    ['an alias without a function', {lambdaAlias: 'live'}, {code: 'usage', input: 'lambda-function-name'}],
    ['options of both platforms', {...made, containerName: 'web'}, {code: 'usage', input: 'lambda-function-name'}],
    ['an AppSpec for ECS', {...folder(ecs), ...made}, {code: 'usage', input: 'lambda-function-name'}],
    ['an AppSpec for servers', {...folder(server), ...made}, {code: 'usage', input: 'lambda-function-name'}],
    ['an AppSpec for servers, as an AppSpec', {...folder(server), revisionType: 'appspec'}, {code: 'usage', input: 'revision-type'}],
    ['no AppSpec at all', {revisionType: 'appspec'}, {code: 'usage', input: 'appspec'}],
    ['patterns of a bundle', {...folder(appSpec(whole)), include: ['x']}, {code: 'usage', input: 'include'}],
    ['a key for what is not uploaded', {...folder(appSpec(whole)), s3Bucket: 'b', s3Key: 'k'}, {code: 'usage', input: 's3-key'}],
    ['a placeholder without a value', {...folder(appSpec('Name: orders\nAlias: <ALIAS>'))}, {code: 'invalid-appspec'}],
    ['a value for no placeholder', {...folder(appSpec(whole)), substitutions: {ALIAS: 'live'}}, {code: 'usage', input: 'substitutions'}],
    ['a value for nothing', {...made, substitutions: {ALIAS: 'live'}}, {code: 'usage', input: 'substitutions'}],
    [
      '$LATEST in the AppSpec, with its place',
      {...folder(appSpec('Name: orders\nAlias: live\nTargetVersion: $LATEST'))},
      {
        code: 'invalid-appspec',
        diagnostics: [
          expect.objectContaining({
            rule: 'lambda-version',
            span: expect.objectContaining({start: expect.objectContaining({line: 8}) as unknown}) as unknown
          }) as unknown
        ]
      }
    ],
    ['a hook of servers', {...folder(appSpec(whole, 'Hooks:\n  - BeforeInstall: CodeDeployHook_x\n'))}, {code: 'invalid-appspec'}],
    ['an unknown function', {...made, lambdaFunctionName: 'order'}, {code: 'not-found', input: 'lambda-function-name'}],
    [
      'an unknown alias',
      {...made, lambdaAlias: 'prod'},
      {code: 'not-found', input: 'lambda-alias', hint: expect.stringContaining('aws lambda create-alias') as unknown}
    ],
    ['an unknown alias of the AppSpec', folder(appSpec('Name: orders\nAlias: prod')), {code: 'not-found', input: 'appspec'}],
    ['an unknown version', {...made, lambdaTargetVersion: '9'}, {code: 'not-found', input: 'lambda-target-version'}],
    ['another version than the alias points at', {...made, lambdaCurrentVersion: '2'}, {code: 'usage', input: 'lambda-current-version'}],
    ['the same in the AppSpec', folder(appSpec('Name: orders\nAlias: live\nCurrentVersion: "1"')), {code: 'usage', input: 'appspec'}],
    [
      'a hook whose function does not exist, with its place',
      folder(appSpec(whole, 'Hooks:\n  - BeforeAllowTraffic: CodeDeployHook_check\n')),
      {code: 'not-found', input: 'appspec', message: expect.stringMatching(/appspec\.yml:11:25: the hook BeforeAllowTraffic/) as unknown}
    ],
    ['a behaviour of servers', {...made, fileExistsBehavior: 'OVERWRITE'}, {code: 'usage', input: 'file-exists-behavior'}],
    ['failures of servers', {...made, ignoreApplicationStopFailures: true}, {code: 'usage', input: 'ignore-application-stop-failures'}],
    ['instances', {...made, targetAutoScalingGroups: ['green']}, {code: 'usage', input: 'target-auto-scaling-groups'}],
    ['tags', {...made, targetTagFilters: '- {Key: a, Value: b}'}, {code: 'usage', input: 'target-tag-filters'}],
    ['a wait that Lambda does not have', {...made, waitFor: 'ready'}, {code: 'usage', input: 'wait-for'}],
    [
      'a configuration of ECS',
      {...made, deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce'},
      {code: 'usage', input: 'deployment-config-name'}
    ]
  ])('%s', async (_, options, expected) => {
    const aws = lambdaAccount()
    await expect(run(aws, options)).rejects.toMatchObject(expected)
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })

  test.each([
    ['ECS', 'for Lambda'],
    ['Server', 'for Lambda']
  ])('a group of %s', async (platform, what) => {
    const aws = lambdaAccount()
    aws.groupPlatform = platform
    await expect(run(aws, made)).rejects.toMatchObject({
      code: 'usage',
      input: 'lambda-function-name',
      message: expect.stringContaining(what) as unknown
    })
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })

  test('a group of a platform that nobody knows yet', async () => {
    const aws = lambdaAccount()
    aws.groupPlatform = 'Quantum'
    await expect(run(aws, made)).rejects.toMatchObject({code: 'usage', input: 'deployment-group-name'})
  })

  test('options of servers, where the group may not be read', async () => {
    const aws = lambdaAccount()
    aws.codedeploy.getDeploymentGroup = () => Promise.reject(new DeployError('access-denied', 'no'))
    await expect(run(aws, {...made, fileExistsBehavior: 'RETAIN'})).rejects.toMatchObject({code: 'usage', input: 'file-exists-behavior'})
    await expect(run(aws, {...made, waitFor: 'ready'})).rejects.toMatchObject({code: 'usage', input: 'wait-for'})
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })

  test('an alias that a stopped deployment left with two versions: their shares, and how to mend it', async () => {
    const aws = lambdaAccount()
    aws.functions.aliases.set('orders:live', {name: 'live', version: '2', weights: {3: 0.1}})
    await expect(run(aws, made)).rejects.toMatchObject({
      code: 'refused',
      input: 'lambda-alias',
      message: 'alias "live" of function "orders" shares its traffic: 90 % version 2, 10 % version 3',
      hint: expect.stringContaining('--routing-config AdditionalVersionWeights={}') as unknown
    })
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })

  test('an alias of $LATEST', async () => {
    const aws = lambdaAccount()
    aws.functions.aliases.set('orders:live', {name: 'live', version: '$LATEST', weights: {}})
    await expect(run(aws, made)).rejects.toMatchObject({code: 'refused', input: 'lambda-alias'})
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })
})

describe('a version that cannot take traffic yet', () => {
  test('is waited for', async () => {
    const aws = lambdaAccount()
    aws.functions.nextVersions.set('orders', {version: '4', state: 'Pending'})
    let looks = 0
    aws.functions.onCall = (call, _, version) => {
      if (call === 'getVersion' && version === '4' && ++looks === 3) aws.functions.versions.set('orders:4', {version: '4', state: 'Active'})
    }
    expect((await run(aws, made)).result.outcome).toBe('succeeded')
  })

  test('not for ever: what was published is named', async () => {
    const aws = lambdaAccount()
    aws.functions.nextVersions.set('orders', {version: '4', state: 'Pending'})
    await expect(run(aws, made)).rejects.toMatchObject({
      code: 'refused',
      hint: expect.stringContaining('lambda-target-version: 4') as unknown
    })
    expect(aws.created).toEqual([])
  })

  test.each<[string, Partial<DeployOptions>]>([
    ['published now', {}],
    ['given', {lambdaTargetVersion: '2'}]
  ])('and one that failed is an error: %s', async (_, options) => {
    const aws = lambdaAccount()
    aws.functions.nextVersions.set('orders', {version: '4', state: 'Failed'})
    aws.functions.versions.set('orders:2', {version: '2', state: 'Failed'})
    await expect(run(aws, {...made, ...options})).rejects.toMatchObject({code: 'refused', input: 'lambda-target-version'})
    expect(aws.created).toEqual([])
  })

  test('a function that is being updated is published when that is done', async () => {
    const aws = lambdaAccount()
    aws.functions.faults.publishVersion = [new DeployError('refused', 'an update is in progress', {errorName: 'ResourceConflictException'})]
    expect((await run(aws, made)).result.outcome).toBe('succeeded')
    expect(aws.functions.published).toHaveLength(1)
  })
})

describe('without permissions', () => {
  const denied = new DeployError('access-denied', 'not allowed')
  const named = {...made, lambdaCurrentVersion: '3', lambdaTargetVersion: '2'}

  test('what is named is deployed, with word of what could not be seen', async () => {
    const aws = lambdaAccount()
    aws.functions.faults.getAlias = [denied]
    aws.functions.faults.getVersion = [denied]
    const {result, events} = await run(aws, named)
    expect(result.outcome).toBe('succeeded')
    expect(events.filter(({type}) => type === 'notice')).toHaveLength(2)
  })

  test('who may not read the alias must name its version', async () => {
    const aws = lambdaAccount()
    aws.functions.faults.getAlias = [denied]
    await expect(run(aws, made)).rejects.toMatchObject({code: 'access-denied', input: 'lambda-current-version'})
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })

  test('an alias that may not be read is never said to point at the version: equal versions are refused', async () => {
    const aws = lambdaAccount()
    aws.functions.faults.getAlias = [denied]
    await expect(run(aws, {...named, lambdaCurrentVersion: '2'})).rejects.toMatchObject({
      code: 'usage',
      input: 'lambda-target-version',
      message: expect.stringMatching(
        /^`lambda-target-version` is version 2, and `lambda-current-version` is 2 as well: .* was not seen$/
      ) as unknown
    })
    expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
  })

  test('an alias that may not be read, and a function that has not changed since: refused too', async () => {
    const aws = lambdaAccount()
    aws.functions.faults.getAlias = [denied]
    aws.functions.nextVersions.set('orders', {version: '3', state: 'Active'})
    await expect(run(aws, {...made, lambdaCurrentVersion: '3'})).rejects.toMatchObject({
      code: 'usage',
      message: expect.stringContaining('what was published is version 3') as unknown
    })
    expect(aws.created).toEqual([])
  })

  test('who may not publish must name a version', async () => {
    const aws = lambdaAccount()
    aws.functions.faults.publishVersion = [denied]
    await expect(run(aws, made)).rejects.toMatchObject({code: 'access-denied', input: 'lambda-target-version'})
    expect(aws.created).toEqual([])
  })

  test('hooks are not checked', async () => {
    const aws = lambdaAccount()
    aws.functions.faults.getVersion = [undefined, denied]
    const text = appSpec('Name: orders\nAlias: live\nTargetVersion: "2"', 'Hooks:\n  - BeforeAllowTraffic: CodeDeployHook_check\n')
    const {result, events} = await run(aws, folder(text))
    expect(result.outcome).toBe('succeeded')
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining('hooks') as unknown})
  })
})

describe('another deployment shifts the alias', () => {
  const inTheWay = new DeployError('active-deployment', 'the group already has an active Deployment', {deploymentId: 'd-9'})

  /** `d-9` shifts `live` from version 2 to version 3, and ends when it is waited for. */
  function busyAccount(): FakeAws {
    const aws = lambdaAccount()
    let isOver = false
    aws.functions.aliases.set('orders:live', {name: 'live', version: '2', weights: {3: 0.1}})
    aws.codedeploy.deployments = async function* () {
      await Promise.resolve()
      if (!isOver) yield 'd-9'
    }
    aws.timelines.set('d-9', [{status: 'InProgress'}, {status: 'InProgress'}, {status: 'Succeeded'}])
    aws.createFaults.push(inTheWay)
    aws.onLook = (id, look) => {
      if (id !== 'd-9' || look < 3) return
      isOver = true
      aws.functions.aliases.set('orders:live', {name: 'live', version: '3', weights: {}})
    }
    return aws
  }

  test('what is created afterwards starts where it left the alias; what was published first is deployed', async () => {
    const aws = busyAccount()
    aws.functions.nextVersions.set('orders', {version: '4', state: 'Active'})
    const {result} = await run(aws, made)
    expect(result).toMatchObject({outcome: 'succeeded', lambdaCurrentVersion: '3', lambdaTargetVersion: '4'})
    expect(sent(aws).content).toMatch(/CurrentVersion: "3"/)
    expect(aws.functions.published).toEqual(['orders'])
  })

  test('that brought the version that is wanted leaves nothing to do', async () => {
    const aws = busyAccount()
    const {result} = await run(aws, {...made, lambdaTargetVersion: '3'})
    expect(result).toMatchObject({outcome: 'skipped', errorMessage: expect.stringContaining('points at version 3 already') as unknown})
    expect(aws.created).toEqual([])
  })
})

test('a published version of which no deployment came is spoken of', async () => {
  const aws = lambdaAccount()
  aws.createFaults.push(new DeployError('refused', 'no'))
  const told: OperationEvent[] = []
  const options = {applicationName: 'shop', deploymentGroupName: 'production', source: temporaryFolder(), ...made}
  await expect(deploy({...options, onEvent: event => told.push(event)}, aws.ports)).rejects.toMatchObject({code: 'refused'})
  expect(told).toContainEqual({type: 'notice', message: 'Version 4 of "orders" was published and stays; it gets no traffic'})
})

test('a cancel before anything was created publishes nothing', async () => {
  const aws = lambdaAccount()
  const controller = new AbortController()
  aws.functions.onCall = call => {
    if (call === 'getAlias') controller.abort()
  }
  aws.functions.faults.getAlias = [new DeployError('cancelled', 'cut off')]
  await expect(run(aws, {...made, signal: controller.signal})).rejects.toMatchObject({code: 'cancelled'})
  expect(nothingWasDone(aws)).toEqual({created: 0, published: 0})
})

describe('an AppSpec that CodeDeploy keeps', () => {
  const before = appSpec('Name: orders\nAlias: live\nCurrentVersion: "1"\nTargetVersion: "2"')
  const sha256 = createHash('sha256').update(before).digest('hex')

  function keeping(): FakeAws {
    const aws = lambdaAccount()
    aws.codedeploy.getAppSpecContent = () => Promise.resolve(before)
    return aws
  }

  test('is deployed again from where the traffic is now', async () => {
    const aws = keeping()
    const {result, events} = await run(aws, {source: undefined as never, revision: {type: 'appspec', sha256}})
    expect(sent(aws).content).toBe(before.replace('CurrentVersion: "1"', 'CurrentVersion: "3"'))
    expect(result).toMatchObject({outcome: 'succeeded', lambdaCurrentVersion: '3', lambdaTargetVersion: '2'})
    expect(events).toContainEqual(expect.objectContaining({changes: ['CurrentVersion: 3, which alias "live" points at']}))
    expect(aws.functions.published).toEqual([])
  })

  test('whose version is gone is told by the revision', async () => {
    const aws = keeping()
    aws.functions.versions.delete('orders:2')
    await expect(run(aws, {source: undefined as never, revision: {type: 'appspec', sha256}})).rejects.toMatchObject({
      code: 'not-found',
      input: 'revision'
    })
  })

  test('must be what its hash says', async () => {
    const aws = keeping()
    const revision = {type: 'appspec', sha256, content: `${before}#`} as const
    await expect(run(aws, {source: undefined as never, revision})).rejects.toMatchObject({code: 'usage', input: 'revision'})
    expect(aws.created).toEqual([])
  })

  test('a rollback brings its version back, and the next one goes a step further', async () => {
    const aws = lambdaAccount()
    aws.clock.nowMs = 0
    const contents = new Map<string, string>()
    const create = aws.codedeploy.createDeployment.bind(aws.codedeploy)
    aws.codedeploy.createDeployment = async (request, signal) => {
      const id = await create(request, signal)
      if ('revision' in request && request.revision.type === 'appspec') {
        const {content = '', sha256: hash} = request.revision
        contents.set(hash, content)
        aws.timelines.set(id, [{status: 'Succeeded', revision: {type: 'appspec', sha256: hash}}])
        const version = /TargetVersion: "(\d)"/.exec(content)?.[1] ?? ''
        aws.functions.aliases.set('orders:live', {name: 'live', version, weights: {}})
      }
      return id
    }
    aws.codedeploy.getAppSpecContent = (_, hash) => Promise.resolve(contents.get(hash))
    const versionNow = (): string | undefined => aws.functions.aliases.get('orders:live')?.version
    const target = {applicationName: 'shop', deploymentGroupName: 'production', run: {id: '1', attempt: 1}}
    for (const lambdaTargetVersion of ['1', '2', '3'])
      await deploy({...target, source: temporaryFolder(), ...made, lambdaTargetVersion}, aws.ports)
    expect(versionNow()).toBe('3')
    await rollback(target, aws.ports)
    expect(versionNow()).toBe('2')
    await rollback(target, aws.ports)
    expect(versionNow()).toBe('1')
  })
})
