import {createHash} from 'node:crypto'
import {afterEach, describe, expect, test} from '@jest/globals'
import type {RevisionLocation} from '@aws-sdk/client-codedeploy'
import {
  BatchGetApplicationRevisionsCommand,
  GetApplicationRevisionCommand,
  GetDeploymentGroupCommand,
  ListApplicationRevisionsCommand,
  RegisterApplicationRevisionCommand
} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, PutObjectCommand} from '@aws-sdk/client-s3'
import type {FunctionFixture, Platform} from './function-fixture.ts'
import {appSpec, found, startFunctions} from './function-fixture.ts'
import {call} from './local-fixture.ts'

let fixture: FunctionFixture
afterEach(async () => {
  await fixture.close()
})

const names = {applicationName: 'shop', deploymentGroupName: 'production'}
const sha256Of = (content: string): string => createHash('sha256').update(content).digest('hex')
const inline = (content: string, sha256?: string): RevisionLocation => ({
  revisionType: 'AppSpecContent',
  appSpecContent: {content, ...(sha256 !== undefined && {sha256})}
})

describe('the content of an AppSpec', () => {
  test('is told by its hash, and given back by it', async () => {
    fixture = await startFunctions({platform: 'Lambda'})
    const content = appSpec('Lambda', 2)
    const sha256 = sha256Of(content)
    const deploymentId = await fixture.deploy(content)
    const {revision} = await fixture.ended(deploymentId)
    // As on AWS: the content is null, which the SDK leaves out.
    expect(revision).toEqual({revisionType: 'AppSpecContent', appSpecContent: {sha256}})
    const {output} = await call(fixture, 'GetDeployment', {deploymentId})
    expect(output).toMatchObject({deploymentInfo: {revision: {appSpecContent: {content: null, sha256}}}})
    const byHash: RevisionLocation = {revisionType: 'AppSpecContent', appSpecContent: {sha256: sha256.toUpperCase()}}
    const {codedeploy} = fixture
    const registered = await codedeploy.send(new GetApplicationRevisionCommand({applicationName: 'shop', revision: byHash}))
    expect(registered.revision).toEqual(inline(content, sha256))
    expect(registered.revisionInfo?.deploymentGroups).toEqual(['production'])
    const {revisions} = await codedeploy.send(new BatchGetApplicationRevisionsCommand({applicationName: 'shop', revisions: [byHash]}))
    expect(revisions?.[0]?.revisionLocation).toEqual(inline(content, sha256))
    expect((await codedeploy.send(new ListApplicationRevisionsCommand({applicationName: 'shop'}))).revisions).toEqual([revision])
    expect((await codedeploy.send(new GetDeploymentGroupCommand(names))).deploymentGroupInfo?.targetRevision).toEqual(revision)
  })

  test('may come with its hash, which must be right', async () => {
    fixture = await startFunctions({platform: 'Lambda'})
    const content = appSpec('Lambda', 2)
    const rows: [revision: object, type: string | undefined][] = [
      [inline(content, sha256Of('other')), 'InvalidRevisionException'],
      [inline(content, 'abc'), 'InvalidRevisionException'],
      [inline('', sha256Of(content)), 'InvalidRevisionException'],
      [inline(''), 'InvalidRevisionException'],
      [{revisionType: 'String', string: {content, sha256: sha256Of('other')}}, 'InvalidRevisionException'],
      [{revisionType: 'S3', s3Location: {bucket: 'b', key: 'k', bundleType: 'zip'}}, 'InvalidRevisionException'],
      [{revisionType: 'GitHub', gitHubLocation: {repository: 'a/b', commitId: '0'.repeat(40)}}, 'InvalidRevisionException'],
      [inline(content, sha256Of(content).toUpperCase()), undefined]
    ]
    for (const [revision, type] of rows) expect((await call(fixture, 'CreateDeployment', {...names, revision})).type).toBe(type)
  })

  test('of a revision that is registered without being deployed is kept', async () => {
    fixture = await startFunctions({platform: 'Lambda'})
    const {codedeploy} = fixture
    await codedeploy.send(new RegisterApplicationRevisionCommand({applicationName: 'shop', revision: inline('anything')}))
    const revision: RevisionLocation = {revisionType: 'AppSpecContent', appSpecContent: {sha256: sha256Of('anything')}}
    const registered = await codedeploy.send(new GetApplicationRevisionCommand({applicationName: 'shop', revision}))
    expect(registered.revision?.appSpecContent?.content).toBe('anything')
    expect(await call(fixture, 'RegisterApplicationRevision', {applicationName: 'shop', revision})).toMatchObject({
      type: 'InvalidRevisionException'
    })
  })
})

describe('an AppSpec is deployed', () => {
  const yaml = `version: "0.0"
resources:
  - web:
      type: AWS::ECS::Service
      properties:
        taskDefinition: web:2
        loadBalancerInfo: {containerName: app, containerPort: "8080"}
hooks: []
`
  test('from S3, as YAML or JSON', async () => {
    fixture = await startFunctions({platform: 'ECS'})
    await fixture.s3.send(new CreateBucketCommand({Bucket: 'releases'}))
    const put = async (Key: string, Body: string): Promise<string | undefined> =>
      (await fixture.s3.send(new PutObjectCommand({Bucket: 'releases', Key, Body}))).ETag
    const eTag = await put('appspec.yaml', yaml)
    await put('appspec.json', appSpec('ECS', 3))
    const from = async (key: string, bundleType: 'YAML' | 'JSON', pin: object = {}): Promise<string | undefined> => {
      const revision: RevisionLocation = {revisionType: 'S3', s3Location: {bucket: 'releases', key, bundleType, ...pin}}
      const {status, errorInformation} = await fixture.ended(await fixture.deploy('', {revision}))
      return status === 'Succeeded' ? fixture.service().taskSets[0]?.taskDefinition.split('/')[1] : errorInformation?.code
    }
    expect(await from('appspec.yaml', 'YAML', {eTag})).toBe('web:2')
    expect(await from('appspec.json', 'JSON')).toBe('web:3')
    expect(await from('appspec.yml', 'YAML')).toBe('REVISION_MISSING')
    expect(await from('appspec.yaml', 'YAML', {eTag: '0'.repeat(32)})).toBe('REVISION_MISSING')
    expect(await from('appspec.yaml', 'YAML', {version: 'other'})).toBe('REVISION_MISSING')
    await put('appspec.yaml', `# ${'x'.repeat(1024 ** 2)}\n${yaml}`)
    expect(await from('appspec.yaml', 'YAML')).toBe('REVISION_MISSING')
  })

  test('as a raw string, which is how it once was done', async () => {
    fixture = await startFunctions({platform: 'ECS'})
    const {status, revision} = await fixture.ended(await fixture.deploy('', {revision: {revisionType: 'String', string: {content: yaml}}}))
    expect(status).toBe('Succeeded')
    expect(revision).toEqual({revisionType: 'String', string: {sha256: sha256Of(yaml)}})
  })
})

describe('an AppSpec that the service cannot take fails the deployment, not the call', () => {
  const ecs = (change: (spec: {properties: Record<string, unknown>; type: string}) => void): string => {
    const spec = {
      type: 'AWS::ECS::Service',
      properties: {TaskDefinition: 'web:2', LoadBalancerInfo: {ContainerName: 'app', ContainerPort: 8080}} as Record<string, unknown>
    }
    change(spec)
    return JSON.stringify({version: 0.0, Resources: [{web: {Type: spec.type, Properties: spec.properties}}]})
  }
  const withHooks = (platform: Platform, hooks: string): string => `${appSpec(platform, 2).replace(/,"Hooks":.*$/, '')},"Hooks":${hooks}}`
  const rows: [why: string, platform: Platform, content: string, code: string, message: string][] = [
    ['not YAML', 'ECS', 'version: 0.0\n  Resources: [', 'INVALID_REVISION', 'is a not well-formed yaml. The template cannot be parsed.'],
    [
      'on one line, as in aws-cli issue 6267',
      'ECS',
      'version: 0.0 Resources: - web: Type: AWS::ECS::Service',
      'INVALID_REVISION',
      'not well-formed'
    ],
    ['a text', 'Lambda', 'hello', 'INVALID_REVISION', 'is not a map'],
    ['empty', 'Lambda', '# nothing\n', 'INVALID_REVISION', 'is not a map'],
    ['of a server', 'Lambda', 'version: 0.0\nos: linux\n', 'INVALID_REVISION', 'Resources must be a list'],
    ['of another version', 'Lambda', appSpec('Lambda', 2).replace('"version":0', '"version":1'), 'INVALID_REVISION', 'version must be 0.0'],
    ['without a version', 'Lambda', appSpec('Lambda', 2).replace('"version":0,', ''), 'INVALID_REVISION', 'version must be 0.0'],
    ['of ECS for Lambda', 'Lambda', appSpec('ECS', 2), 'INVALID_REVISION', 'must be AWS::Lambda::Function, not AWS::ECS::Service'],
    ['of Lambda for ECS', 'ECS', appSpec('Lambda', 2), 'INVALID_REVISION', 'must be AWS::ECS::Service, not AWS::Lambda::Function'],
    ['with a type in lower case', 'ECS', ecs(spec => void (spec.type = 'aws::ecs::service')), 'INVALID_REVISION', 'not aws::ecs::service'],
    ['with two resources', 'ECS', 'version: 0.0\nResources: [{a: {}}, {b: {}}]\n', 'INVALID_REVISION', 'exactly one resource'],
    ['with a map of resources', 'ECS', 'version: 0.0\nResources: {a: {}}\n', 'INVALID_REVISION', 'exactly one resource'],
    ['without properties', 'ECS', 'version: 0.0\nResources: [{a: {Type: "AWS::ECS::Service"}}]\n', 'INVALID_REVISION', 'no Properties'],
    [
      'without a task definition',
      'ECS',
      ecs(({properties}) => delete properties['TaskDefinition']),
      'INVALID_REVISION',
      'TaskDefinition is missing or empty'
    ],
    [
      'with a list for the load balancer',
      'ECS',
      ecs(({properties}) => void (properties['LoadBalancerInfo'] = [{ContainerName: 'app', ContainerPort: 8080}])),
      'INVALID_REVISION',
      'no ContainerPort'
    ],
    [
      'with a port beyond all ports',
      'ECS',
      ecs(({properties}) => void (properties['LoadBalancerInfo'] = {ContainerName: 'app', ContainerPort: 65_536})),
      'INVALID_REVISION',
      'ContainerPort of 1 to 65535'
    ],
    ['with a map of hooks', 'Lambda', withHooks('Lambda', '{"BeforeAllowTraffic":"check"}'), 'INVALID_REVISION', 'Hooks must be a list'],
    [
      'with a hook of servers',
      'ECS',
      withHooks('ECS', '[{"ValidateService":"check"}]'),
      'INVALID_REVISION',
      'ValidateService has no hooks'
    ],
    ['with a hook of the service’s own', 'ECS', withHooks('ECS', '[{"Install":"check"}]'), 'INVALID_REVISION', 'Install has no hooks'],
    [
      'with two functions for one event',
      'Lambda',
      withHooks('Lambda', '[{"BeforeAllowTraffic":"a"},{"BeforeAllowTraffic":"b"}]'),
      'INVALID_REVISION',
      'more than one function'
    ],
    [
      'with a hook without a function',
      'Lambda',
      withHooks('Lambda', '[{"BeforeAllowTraffic":null}]'),
      'INVALID_LAMBDA_CONFIGURATION',
      'function name cannot be null or empty'
    ],
    ['with a hook without a function', 'ECS', withHooks('ECS', '[{"BeforeInstall":""}]'), 'INVALID_REVISION', 'cannot be null or empty']
  ]
  test.each(rows)('%s, on %s', async (_, platform, content, code, message) => {
    fixture = await startFunctions({platform, group: {autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']}}})
    const deploymentId = await fixture.deploy(content)
    const {status, errorInformation, rollbackInfo} = await fixture.ended(deploymentId)
    expect({status, code: errorInformation?.code}).toEqual({status: 'Failed', code})
    expect(errorInformation?.message).toContain('AppSpec file that specifies the')
    expect(errorInformation?.message).toContain(message)
    expect(found(rollbackInfo?.rollbackMessage)).toContain('before it changed anything')
    expect(fixture.newPercent()).toBe(0)
    expect(fixture.invoked).toEqual([])
  })
})
