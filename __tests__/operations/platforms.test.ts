import {createHash} from 'node:crypto'
import {describe, expect, test} from '@jest/globals'
import {deploy} from '../../src/operations/deploy.ts'
import {deployToGroups} from '../../src/operations/deploy-to-groups.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {DeployOptions} from '../../src/operations/options.ts'
import {pushRevision} from '../../src/operations/push-revision.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'
import {FakeAws} from '../support/fake-aws.ts'

const server = 'version: 0.0\nos: linux\nfiles:\n  - source: app\n    destination: /opt/app\n'
const ecs = `version: 0.0
Resources:
  - web:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: <TASK_DEFINITION> # by the workflow
        LoadBalancerInfo:
          ContainerName: web
          ContainerPort: 8080
`

function folder(files: Readonly<Record<string, string>>): {readonly source: string} {
  const source = temporaryFolder()
  write(source, files)
  return {source}
}

const bundle = (): {readonly source: string} => folder({'appspec.yml': server, 'app/a': 'a'})

/** The service `main/web`, which runs `web:6`. */
function ecsAccount(): FakeAws {
  const aws = new FakeAws()
  aws.groupPlatform = 'ECS'
  aws.group = {deploymentType: 'BLUE_GREEN', ecsService: {cluster: 'main', service: 'web'}}
  const {arn} = aws.functions.addTaskDefinition('web', 6)
  aws.functions.addTaskDefinition('web', 7)
  aws.functions.addService('main', 'web', {taskDefinition: arn})
  return aws
}

async function run(
  aws: FakeAws,
  options: Partial<DeployOptions>
): Promise<{readonly events: readonly OperationEvent[]; readonly result: unknown}> {
  const events: OperationEvent[] = []
  const base = {applicationName: 'shop', deploymentGroupName: 'production', s3Bucket: 'bundles'}
  return {result: await deploy({...base, ...options, onEvent: event => events.push(event)}, aws.ports), events}
}

function requireUntouched(aws: FakeAws): void {
  const {created, uploaded, registered, functions} = aws
  expect({created, uploaded, registered, definitions: functions.registered, published: functions.published}).toEqual({
    created: [],
    uploaded: [],
    registered: [],
    definitions: [],
    published: []
  })
}

describe('a revision for another platform than the group is refused before anything is stored', () => {
  const content = (): Partial<DeployOptions> => ({
    appspecContent: ecs.replace('<TASK_DEFINITION> # by the workflow', 'web:7'),
    taskDefinition: 'web:7'
  })
  const commit = {githubRepository: 'octo/shop', githubCommitId: 'a'.repeat(40)}

  test.each<[string, string, () => Partial<DeployOptions>, string]>([
    ['ECS', 'a directory', bundle, 'source'],
    ['Lambda', 'a directory', bundle, 'source'],
    ['ECS', 'a commit', () => commit, 'github-commit-id'],
    ['Lambda', 'an archive in S3', () => ({s3Key: 'k.zip'}), 's3-key'],
    [
      'ECS',
      'a revision that was pushed',
      () => ({s3Bucket: undefined as never, revision: {type: 's3', bucket: 'bundles', key: 'k', bundleType: 'zip'}}),
      'revision'
    ],
    ['Server', 'an AppSpec for ECS', content, 'appspec-content'],
    [
      'Server',
      'a task definition',
      () => ({...folder({}), taskDefinition: 'web:7', containerName: 'web', containerPort: 8080}),
      'task-definition'
    ],
    [
      'Lambda',
      'an AppSpec for ECS in a file',
      () => ({...folder({'appspec.yaml': ecs}), appspec: 'appspec.yaml', taskDefinition: 'web:7'}),
      'appspec'
    ],
    ['Server', 'an AppSpec in S3', () => ({s3Key: 'appspec.yaml'}), 's3-key'],
    [
      'Server',
      'an AppSpec that CodeDeploy keeps',
      () => ({s3Bucket: undefined as never, revision: {type: 'appspec', sha256: 'a'.repeat(64)}}),
      'revision'
    ]
  ])('%s and %s', async (platform, _, options, input) => {
    const aws = ecsAccount()
    aws.groupPlatform = platform
    await expect(run(aws, options())).rejects.toMatchObject({code: 'usage', input, hint: expect.any(String) as unknown})
    requireUntouched(aws)
  })

  test('what goes into an AppSpec was called one', async () => {
    const aws = ecsAccount()
    const lambda = {...folder({}), lambdaFunctionName: 'orders', lambdaAlias: 'live'}
    await expect(run(aws, lambda)).rejects.toMatchObject({
      message: 'deployment group "production" deploys to ECS, and `lambda-function-name` is for Lambda',
      input: 'lambda-function-name'
    })
  })

  test('without any AppSpec, and without a bucket, ECS and Lambda are not forgotten', async () => {
    const aws = ecsAccount()
    await expect(run(aws, folder({}))).rejects.toMatchObject({
      hint: expect.stringMatching(/appspec\.yaml.*task-definition.*lambda-function-name/)
    })
    await expect(run(aws, {...folder({}), s3Bucket: undefined as never})).rejects.toMatchObject({
      input: 's3-bucket',
      hint: expect.stringMatching(/needs none .* for ECS and Lambda/)
    })
  })

  test.each<[string, Partial<DeployOptions>, string]>([
    ['files that are there', {fileExistsBehavior: 'OVERWRITE'}, 'file-exists-behavior'],
    ['the stop of the application', {ignoreApplicationStopFailures: true}, 'ignore-application-stop-failures'],
    ['outdated instances', {updateOutdatedInstancesOnly: true}, 'update-outdated-instances-only'],
    ['instances by tag', {targetTagFilters: [{Key: 'a'}]}, 'target-tag-filters'],
    ['instances of a group', {targetAutoScalingGroups: ['green']}, 'target-auto-scaling-groups'],
    ['raw members', {deploymentOptions: 'fileExistsBehavior: RETAIN'}, 'deployment-options'],
    ['a configuration of servers', {deploymentConfigName: 'CodeDeployDefault.OneAtATime'}, 'deployment-config-name']
  ])('options of servers: %s', async (_, options, input) => {
    const aws = ecsAccount()
    await expect(run(aws, {...folder({'appspec.yml': ecs}), taskDefinition: 'web:7', ...options})).rejects.toMatchObject({
      code: 'usage',
      input
    })
    requireUntouched(aws)
  })
})

describe('which AppSpec it is', () => {
  test('that of a directory, which is no bundle', async () => {
    const aws = ecsAccount()
    const {result} = await run(aws, {...folder({'appspec.yml': ecs, a: 'a'}), taskDefinition: 'web:7'})
    expect(result).toMatchObject({outcome: 'succeeded', taskDefinition: 'web:7', computePlatform: 'ECS'})
    const revision = aws.created[0]?.revision
    const content = revision?.type === 'appspec' ? (revision.content ?? '') : ''
    expect(content).toMatch(/TaskDefinition: ["']?arn:aws:ecs:eu-central-1:111122223333:task-definition\/web:7["']? # by the workflow/)
    expect(revision).toMatchObject({sha256: createHash('sha256').update(content).digest('hex')})
    expect(aws.uploaded).toEqual([])
  })

  test('its text is not in the result: CodeDeploy keeps it by its hash', async () => {
    const {result} = await run(ecsAccount(), {...folder({'appspec.yml': ecs}), taskDefinition: 'web:7'})
    expect(result).toMatchObject({revision: {type: 'appspec', sha256: expect.any(String) as unknown}})
    expect(JSON.stringify((result as {readonly revision: unknown}).revision)).not.toContain('111122223333')
  })

  test('one that CodeDeploy keeps is deployed again by its hash', async () => {
    const aws = ecsAccount()
    aws.codedeploy.getAppSpecContent = (_, sha256) => Promise.resolve(`the one of ${sha256.slice(0, 3)}`)
    await run(aws, {s3Bucket: undefined as never, revision: {type: 'appspec', sha256: 'a'.repeat(64)}})
    expect(aws.created[0]?.revision).toEqual({type: 'appspec', sha256: 'a'.repeat(64), content: 'the one of aaa'})
  })

  test('an object in S3 is pinned, and not checked', async () => {
    const aws = ecsAccount()
    aws.objects.set('bundles/appspec.yaml', {eTag: 'e', versionId: 'v', size: 1, metadata: {}})
    const {events} = await run(aws, {s3Key: 'appspec.yaml'})
    expect(aws.created[0]?.revision).toEqual({
      type: 's3',
      bucket: 'bundles',
      key: 'appspec.yaml',
      bundleType: 'YAML',
      eTag: 'e',
      versionId: 'v'
    })
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining('not checked here') as unknown})
  })

  test.each<[string, Readonly<Record<string, string>>, Partial<DeployOptions>]>([
    ['appspec.yml goes before appspec.yaml', {'appspec.yml': server, 'app/a': 'a', 'appspec.yaml': ecs}, {}],
    ['a bundle that is asked for', {'appspec.yml': server, 'app/a': 'a'}, {revisionType: 's3'}]
  ])('%s', async (_, files, options) => {
    const aws = new FakeAws()
    await run(aws, {...folder(files), ...options})
    expect(aws.uploaded).toHaveLength(1)
  })
})

describe('findings', () => {
  test('are placed in the file, though values were put in above them', async () => {
    const text = `${ecs}Hooks:\n  - ApplicationStop: CodeDeployHook_x\n`
    const filled = text.replace('          ContainerName: web\n', '')
    const failing = run(ecsAccount(), {...folder({'appspec.yml': filled}), taskDefinition: 'web:7', containerName: 'web'})
    await expect(failing).rejects.toMatchObject({code: 'invalid-appspec', input: 'appspec'})
    const {diagnostics} = (await failing.catch((error: unknown) => error)) as {
      diagnostics: {rule: string; span?: {start: {line: number}}}[]
    }
    const line = filled.split('\n').findIndex(each => each.includes('ApplicationStop')) + 1
    expect(diagnostics.map(({rule, span}) => [rule, span?.start.line])).toContainEqual(['hook-wrong-platform-event', line])
  })

  test('nothing is said of what is filled in', async () => {
    const {events} = await run(ecsAccount(), {...folder({'appspec.yml': ecs}), taskDefinition: 'web:7'})
    const found = events.flatMap(event => (event.type === 'validated' ? event.validation.diagnostics : []))
    expect(found.filter(({severity}) => severity !== 'info')).toEqual([])
  })

  test.each(['warn', 'off'] as const)('do not end a run with validate: %s', async validate => {
    const aws = ecsAccount()
    aws.functions.versions.set('CodeDeployHook_x:$LATEST', {version: '$LATEST'})
    const text = `${ecs}Hooks:\n  - ApplicationStop: CodeDeployHook_x\n`
    const {result} = await run(aws, {...folder({'appspec.yml': text}), taskDefinition: 'web:7', validate})
    expect(result).toMatchObject({outcome: 'succeeded'})
  })
})

test.each([
  [false, 1],
  [true, 0]
])('a hook for test traffic, of a group with a test listener: %s', async (hasTestListener, warnings) => {
  const aws = ecsAccount()
  aws.group = {...aws.group, hasTestListener}
  aws.functions.versions.set('CodeDeployHook_x:$LATEST', {version: '$LATEST'})
  const {events} = await run(aws, {
    ...folder({'appspec.yml': `${ecs}Hooks:\n  - AfterAllowTestTraffic: CodeDeployHook_x\n`}),
    taskDefinition: 'web:7'
  })
  expect(events.filter(event => event.type === 'warning' && event.message.includes('test traffic'))).toHaveLength(warnings)
})

describe('several groups', () => {
  const names = {applicationName: 'shop', deploymentGroupNames: ['production', 'staging']}

  test('each has its own AppSpec, and the task definition is registered once', async () => {
    const aws = ecsAccount()
    aws.otherGroups.set('staging', {ecsService: {cluster: 'main', service: 'other'}})
    aws.functions.addService('main', 'other', {platformVersion: '1.4.0'})
    const definition = JSON.stringify({
      family: 'web',
      containerDefinitions: [{name: 'web', image: 'i', portMappings: [{containerPort: 8080}]}]
    })
    const {source} = folder({'appspec.yml': ecs, 'task.json': definition})
    const result = await deployToGroups({...names, source, taskDefinition: 'task.json'}, aws.ports)
    expect(result.outcome).toBe('succeeded')
    expect(aws.functions.registered).toHaveLength(1)
    const contents = aws.created.map(({revision}) => (revision.type === 'appspec' ? (revision.content ?? '') : ''))
    expect(contents.map(text => text.includes('1.4.0'))).toEqual([false, true])
    expect(result.revision).toBeUndefined()
  })

  test('what one of them refuses is found before anything is registered', async () => {
    const aws = ecsAccount()
    aws.otherGroups.set('staging', {ecsService: {cluster: 'main', service: 'rolling'}})
    aws.functions.addService('main', 'rolling', {deploymentController: 'ECS'})
    const definition = JSON.stringify({
      family: 'web',
      containerDefinitions: [{name: 'web', image: 'i', portMappings: [{containerPort: 8080}]}]
    })
    const {source} = folder({'appspec.yml': ecs, 'task.json': definition})
    await expect(deployToGroups({...names, source, taskDefinition: 'task.json'}, aws.ports)).rejects.toThrow()
    requireUntouched(aws)
  })

  test('an alias is shifted by one of them', async () => {
    const aws = new FakeAws()
    aws.groupPlatform = 'Lambda'
    aws.otherGroups.set('staging', {})
    aws.functions.addFunction('orders', {alias: 'live', version: 1})
    const options = {...names, ...folder({}), lambdaFunctionName: 'orders', lambdaAlias: 'live'}
    await expect(deployToGroups(options, aws.ports)).rejects.toMatchObject({code: 'usage', input: 'deployment-group-name'})
    requireUntouched(aws)
  })
})

describe('push', () => {
  const push = {applicationName: 'shop', s3Bucket: 'bundles'}

  test.each([
    ['an AppSpec for ECS, which ships with nothing', {'appspec.yml': ecs}, {}, 'appspec'],
    ['the type of an AppSpec', {'appspec.yml': server, 'app/a': 'a'}, {bundleType: 'YAML'}, 'bundle-type']
  ] as const)('%s', async (_, files, options, input) => {
    const aws = ecsAccount()
    await expect(pushRevision({...push, ...folder(files), ...options}, aws.ports)).rejects.toMatchObject({code: 'usage', input})
    requireUntouched(aws)
  })
})
