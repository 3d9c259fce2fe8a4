import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import {deploy} from '../../src/operations/deploy.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {PushOptions} from '../../src/operations/options.ts'
import {packageRevision} from '../../src/operations/package-revision.ts'
import {pushRevision, type PushedRevision} from '../../src/operations/push-revision.ts'
import {FakeAws} from '../support/fake-aws.ts'

let folder: string
let source: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-push-'))
  source = join(folder, 'app')
  mkdirSync(source)
  writeFileSync(join(source, 'appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: index.html\n    destination: /var/www\n')
  writeFileSync(join(source, 'index.html'), 'hello')
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

async function push(aws: FakeAws, options: Partial<PushOptions> = {}): Promise<{pushed: PushedRevision; events: OperationEvent[]}> {
  const events: OperationEvent[] = []
  const base = {applicationName: 'shop', s3Bucket: 'bundles', source, onEvent: (event: OperationEvent) => events.push(event)}
  return {pushed: await pushRevision({...base, ...options}, aws.ports), events}
}

describe('a push', () => {
  test('uploads, registers what it uploaded, and deploys nothing', async () => {
    const aws = new FakeAws()
    const {pushed, events} = await push(aws)
    expect(pushed.revision).toEqual({
      type: 's3',
      bucket: 'bundles',
      key: `shop/${pushed.bundle?.sha256 ?? ''}.tgz`,
      bundleType: 'tgz',
      versionId: 'v1',
      eTag: 'e1'
    })
    expect(aws.registered).toEqual([{applicationName: 'shop', revision: pushed.revision, description: ''}])
    expect(aws.created).toEqual([])
    expect(events.map(({type}) => type).filter(type => type !== 'upload-progressed')).toEqual([
      'validated',
      'packaged',
      'uploaded',
      'registered'
    ])
  })

  test('of an archive keeps its bytes', async () => {
    const aws = new FakeAws()
    const {path} = await packageRevision({source, output: join(folder, 'app.zip')}, () => 0)
    const {pushed} = await push(aws, {source: undefined, archive: path} as never)
    expect(pushed).toMatchObject({revision: {bundleType: 'zip'}, bundle: {path}})
    expect(aws.registered).toHaveLength(1)
  })

  test('to a key whose ending says zip stores a zip: that is what a deployment of the key takes it for', async () => {
    const {pushed} = await push(new FakeAws(), {s3Key: 'releases/app.zip'})
    expect(pushed.revision).toMatchObject({key: 'releases/app.zip', bundleType: 'zip'})
  })

  test('of an archive to a key of another type is refused', async () => {
    const aws = new FakeAws()
    const {path} = await packageRevision({source, output: join(folder, 'app.tgz')}, () => 0)
    await expect(push(aws, {source: undefined, archive: path, s3Key: 'app.zip'} as never)).rejects.toMatchObject({
      code: 'usage',
      input: 's3-key',
      message: '"app.zip" says that it is a zip, and the bundle is a tgz'
    })
    expect(aws.uploaded).toEqual([])
  })

  test('again sends nothing, and registers', async () => {
    const aws = new FakeAws()
    const first = await push(aws)
    const second = await push(aws)
    expect(aws.uploaded).toHaveLength(1)
    expect(second.pushed.revision).toEqual(first.pushed.revision)
    expect(aws.registered).toHaveLength(2)
  })

  test('says in the description whose it is: the run, when there is one, and then the words', async () => {
    const aws = new FakeAws()
    await push(aws, {run: {id: '42', attempt: 1}, description: 'octo/shop by mona'})
    await push(aws, {description: 'x'.repeat(300)})
    expect(aws.registered.map(({description}) => description)).toEqual([
      'run=42 attempt=1 id=a1b2c3d4 octo/shop by mona',
      `${'x'.repeat(255)}…`
    ])
  })

  test('keeps run, commit and repository with the object', async () => {
    const aws = new FakeAws()
    const {pushed} = await push(aws, {run: {id: '42', attempt: 2, sha: 'a'.repeat(40), repository: 'octo/shop'}, s3Metadata: {team: 'web'}})
    expect(aws.objects.get(`bundles/shop/${pushed.bundle?.sha256 ?? ''}.tgz`)?.metadata).toMatchObject({
      team: 'web',
      'codedeploy-kit-repository': 'octo/shop',
      'codedeploy-kit-commit': 'a'.repeat(40),
      'codedeploy-kit-run': '42/2'
    })
  })
})

describe('nothing half-done is called pushed', () => {
  test('a registration that is denied is an error that says where the bundle is, and the permission', async () => {
    const aws = new FakeAws()
    aws.registerFaults.push(
      new DeployError('access-denied', 'RegisterApplicationRevision failed for application "shop": no', {
        operation: 'RegisterApplicationRevision',
        hint: 'Allow codedeploy:RegisterApplicationRevision to the role of this run.'
      })
    )
    await expect(push(aws)).rejects.toMatchObject({
      code: 'access-denied',
      operation: 'RegisterApplicationRevision',
      message: expect.stringMatching(
        /The bundle is stored as s3:\/\/bundles\/shop\/[0-9a-f]{64}\.tgz, but it is not registered$/
      ) as unknown,
      hint: 'Allow codedeploy:RegisterApplicationRevision to the role of this run. Then push again: what is stored is not sent twice.'
    })
    expect(aws.uploaded).toHaveLength(1)
  })

  test('a cancel before the registration leaves it undone', async () => {
    const aws = new FakeAws()
    const controller = new AbortController()
    const cancel = ({type}: OperationEvent): void => {
      if (type === 'uploaded') controller.abort(new Error('SIGINT received'))
    }
    aws.registerFaults.push(new DeployError('cancelled', 'aborted'))
    await expect(push(aws, {signal: controller.signal, onEvent: cancel})).rejects.toMatchObject({code: 'cancelled'})
    expect(aws.registered).toEqual([])
  })

  test('an AppSpec with an error is not uploaded', async () => {
    const aws = new FakeAws()
    const broken = join(folder, 'broken')
    mkdirSync(broken)
    writeFileSync(join(broken, 'appspec.yml'), 'version: 0.0\nos: linux\nfiles:\n  - source: missing\n    destination: /var/www\n')
    await expect(push(aws, {source: broken})).rejects.toMatchObject({code: 'invalid-appspec'})
    expect(aws.uploaded).toEqual([])
  })
})

describe('before anything is uploaded', () => {
  test.each<[string, Partial<PushOptions>, object]>([
    ['a mistyped application', {applicationName: 'shpo'}, {code: 'not-found', input: 'application-name'}],
    ['no bucket', {s3Bucket: undefined} as never, {code: 'usage', input: 's3-bucket'}],
    ['a key and nothing to store there', {source: undefined, s3Key: 'app.zip'} as never, {code: 'usage', input: 'source'}],
    ['a key of another type than is asked for', {s3Key: 'app.zip', bundleType: 'tgz'}, {code: 'usage', input: 's3-key'}],
    ['a commit', {githubCommitId: 'a'.repeat(40)} as never, {code: 'usage', input: 'github-commit-id'}],
    ['a revision', {revision: {type: 'github', repository: 'o/r', commitId: 'a'.repeat(40)}} as never, {code: 'usage', input: 'revision'}],
    ['what only matters to a deployment', {skipUnchanged: 'deploy'}, {code: 'usage', input: 'skip-unchanged'}],
    ['a key of KMS with keys of S3', {s3Sse: 'AES256', s3KmsKeyId: 'k'}, {code: 'usage', input: 's3-kms-key-id'}],
    ['an impossible level', {compressionLevel: 10}, {code: 'usage', input: 'compression-level'}],
    ['a level for tar', {compressionLevel: 9, bundleType: 'tar'}, {code: 'usage', input: 'compression-level'}]
  ])('%s is refused', async (_, options, expected) => {
    const aws = new FakeAws()
    await expect(push(aws, options)).rejects.toMatchObject(expected)
    expect(aws.uploaded).toEqual([])
  })

  test('an application of another platform is refused', async () => {
    const aws = new FakeAws()
    aws.groupPlatform = 'ECS'
    await expect(push(aws)).rejects.toMatchObject({code: 'usage', input: 'application-name'})
    expect(aws.uploaded).toEqual([])
  })

  test('not being allowed to look at the application is a notice', async () => {
    const aws = new FakeAws()
    aws.codedeploy.getApplication = () => Promise.reject(new DeployError('access-denied', 'GetApplication failed'))
    const {events} = await push(aws)
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining('codedeploy:GetApplication') as unknown})
  })
})

describe('deploying what was pushed', () => {
  const group = {applicationName: 'shop', deploymentGroupName: 'production'}

  test('takes the revision as it is, and leaves its registration alone', async () => {
    const aws = new FakeAws()
    const {pushed} = await push(aws)
    const result = await deploy({...group, revision: pushed.revision}, aws.ports)
    expect(result).toMatchObject({outcome: 'succeeded', revision: pushed.revision})
    expect(aws.created[0]?.revision).toEqual(pushed.revision)
    expect(aws.registered).toHaveLength(1)
    expect(aws.uploaded).toHaveLength(1)
  })

  test.each<[string, (aws: FakeAws) => void, object]>([
    ['is gone', aws => aws.objects.clear(), {code: 'not-found', input: 'revision'}],
    [
      'was overwritten',
      aws => aws.objects.forEach((object, key) => aws.objects.set(key, {...object, eTag: 'e2'})),
      {code: 'refused', input: 'revision'}
    ]
  ])('is refused when it %s', async (_, change, expected) => {
    const aws = new FakeAws()
    const {pushed} = await push(aws)
    change(aws)
    await expect(deploy({...group, revision: pushed.revision}, aws.ports)).rejects.toMatchObject(expected)
    expect(aws.created).toEqual([])
  })

  test('without the right to look at the object it is deployed as it is pinned, and that is told', async () => {
    const aws = new FakeAws()
    const {pushed} = await push(aws)
    aws.s3.head = () => Promise.reject(new DeployError('access-denied', 'HeadObject failed'))
    const events: OperationEvent[] = []
    const result = await deploy({...group, revision: pushed.revision, onEvent: event => events.push(event)}, aws.ports)
    expect(result.revision).toEqual(pushed.revision)
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining('cannot be looked at') as unknown})
    expect(events.filter(event => event.type === 'warning' && event.message.includes('s3://'))).toEqual([])
  })
})
