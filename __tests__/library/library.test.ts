import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {CodeDeployClient, CreateApplicationCommand, CreateDeploymentCommand, CreateDeploymentGroupCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, S3Client} from '@aws-sdk/client-s3'
import {afterAll, beforeAll, describe, expect, jest, test} from '@jest/globals'
import {
  deploy,
  DeployError,
  packageRevision,
  pushRevision,
  rehearse,
  startLocalCodeDeploy,
  validateAppSpec,
  watchDeployment
} from '../../src/index.ts'
import type {LocalCodeDeploy, OperationEvent, RevisionLocation} from '../../src/index.ts'
import {unixTest} from '../support/platform-tests.ts'
import {webApp} from '../support/program.ts'

// Each test deploys for real, some of them three times.
jest.setTimeout(30_000)

const credentials = {accessKeyId: 'x', secretAccessKey: 'x'}
let local: LocalCodeDeploy
let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kit-library-'))
  local = await startLocalCodeDeploy({instances: 2})
  const settings = {endpoint: local.endpoint, region: local.region, credentials}
  const codedeploy = new CodeDeployClient(settings)
  await new S3Client({...settings, forcePathStyle: true}).send(new CreateBucketCommand({Bucket: 'revisions'}))
  await codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))
  for (const deploymentGroupName of ['production', 'staging']) {
    await codedeploy.send(
      new CreateDeploymentGroupCommand({applicationName: 'shop', deploymentGroupName, serviceRoleArn: 'arn:aws:iam::000000000000:role/r'})
    )
  }
})
afterAll(async () => {
  await local.close()
  rmSync(folder, {recursive: true, force: true})
})

function aws(): {endpoint: string; region: string; credentials: typeof credentials} {
  return {endpoint: local.endpoint, region: local.region, credentials}
}

function copyOfWebApp(name: string): string {
  cpSync(webApp, join(folder, name), {recursive: true})
  return join(folder, name)
}

describe('deploy', () => {
  const options = (): Parameters<typeof deploy>[0] => ({
    ...aws(),
    applicationName: 'shop',
    deploymentGroupName: 'production',
    s3Bucket: 'revisions',
    source: webApp,
    pollInterval: 20
  })

  unixTest.each(['tgz', 'zip', 'tar'] as const)('a directory as %s', async bundleType => {
    const result = await deploy({...options(), bundleType})
    expect(result).toMatchObject({outcome: 'succeeded', revision: {bundleType}, overview: {succeeded: 2}})
  })

  unixTest('an archive, and the object it became', async () => {
    const {path} = await packageRevision({source: webApp, output: join(folder, 'web-app.tgz')})
    const {source: _source, ...others} = options()
    const {outcome, revision} = await deploy({...others, archive: path})
    expect(outcome).toBe('succeeded')
    if (revision?.type !== 's3') throw new Error('the revision is not in S3')
    expect(await deploy({...others, s3Key: revision.key})).toMatchObject({outcome: 'succeeded', revision})
  })

  unixTest('two at once to one group: the second waits for the first', async () => {
    const events: OperationEvent[] = []
    const both = await Promise.all([
      deploy({...options(), onEvent: event => events.push(event)}),
      deploy({...options(), onEvent: event => events.push(event)})
    ])
    expect(both.map(({outcome}) => outcome)).toEqual(['succeeded', 'succeeded'])
    expect(events.some(({type}) => type === 'waiting-for-active-deployment')).toBe(true)
  })

  unixTest('the previous revision is known', async () => {
    const first = await deploy(options())
    const app = copyOfWebApp('next')
    writeFileSync(join(app, 'app/new.txt'), 'new')
    expect((await deploy({...options(), source: app})).previousRevision).toEqual(first.revision)
  })
})

describe('pushRevision', () => {
  // The same hosts have the files of another group.
  const names = {applicationName: 'shop', deploymentGroupName: 'staging', fileExistsBehavior: 'OVERWRITE'} as const

  unixTest('makes a revision that is deployed to any group, once', async () => {
    const {revision, bundle} = await pushRevision({...aws(), applicationName: 'shop', s3Bucket: 'revisions', source: webApp})
    expect(bundle).toMatchObject({type: 'tgz', sha256: expect.any(String) as unknown})
    const first = await deploy({...aws(), ...names, revision, pollInterval: 20})
    expect(first).toMatchObject({outcome: 'succeeded', revision})
    const again = await deploy({...aws(), ...names, revision, skipUnchanged: 'deploy', pollInterval: 20})
    expect(again).toMatchObject({outcome: 'skipped', revision, deploymentIds: []})
    // A directory with the same content is the same revision.
    const source = {source: webApp, s3Bucket: 'revisions', skipUnchanged: 'deploy'} as const
    expect(await deploy({...aws(), ...names, ...source, pollInterval: 20})).toMatchObject({outcome: 'skipped'})
  })

  unixTest('after a deployment that failed, the revision before it is deployed again', async () => {
    const push = (source: string): Promise<{readonly revision: RevisionLocation}> =>
      pushRevision({...aws(), applicationName: 'shop', s3Bucket: 'revisions', source})
    const good = await push(webApp)
    expect(await deploy({...aws(), ...names, revision: good.revision, pollInterval: 20})).toMatchObject({outcome: 'succeeded'})
    const broken = copyOfWebApp('broken')
    writeFileSync(join(broken, 'scripts/validate.sh'), '#!/bin/sh\nexit 1\n')
    const bad = await push(broken)
    expect(await deploy({...aws(), ...names, revision: bad.revision, pollInterval: 20})).toMatchObject({outcome: 'failed'})
    const result = await deploy({...aws(), ...names, revision: good.revision, skipUnchanged: 'deploy', pollInterval: 20})
    expect(result).toMatchObject({outcome: 'succeeded', deploymentIds: [expect.any(String) as unknown]})
  })
})

unixTest('a rehearsal takes what the bundle would be stored with, and is never skipped', async () => {
  const root = join(folder, 'root')
  const options = {
    source: webApp,
    root,
    skipUnchanged: 'deploy',
    s3Sse: 'aws:kms',
    s3KmsKeyId: 'alias/bundles',
    s3Acl: 'bucket-owner-full-control',
    s3Tags: {team: 'web'},
    s3Metadata: {release: '7'},
    s3StorageClass: 'STANDARD_IA',
    s3ExpectedBucketOwner: '111122223333',
    compressionLevel: 1
  } as const
  expect(await rehearse(options)).toMatchObject({outcome: 'succeeded'})
  expect(await rehearse(options)).toMatchObject({outcome: 'succeeded', deploymentIds: [expect.any(String) as unknown]})
  await expect(rehearse({...options, s3Tags: {'aws:x': 'y'}})).rejects.toMatchObject({code: 'usage', input: 's3-tags'})
})

describe('watchDeployment', () => {
  async function create(): Promise<string> {
    const {revision} = await deploy({
      ...aws(),
      applicationName: 'shop',
      deploymentGroupName: 'production',
      s3Bucket: 'revisions',
      source: webApp,
      pollInterval: 20
    })
    if (revision?.type !== 's3') throw new Error('the revision is not in S3')
    const {deploymentId} = await new CodeDeployClient(aws()).send(
      new CreateDeploymentCommand({
        applicationName: 'shop',
        deploymentGroupName: 'staging',
        fileExistsBehavior: 'OVERWRITE',
        revision: {revisionType: 'S3', s3Location: {bucket: revision.bucket, key: revision.key, bundleType: revision.bundleType}}
      })
    )
    return deploymentId ?? ''
  }

  unixTest('is an iterable of events and a promise of the end, of one watch', async () => {
    const heard: string[] = []
    const watch = watchDeployment({...aws(), deploymentId: await create(), pollInterval: 20, onEvent: ({type}) => heard.push(type)})
    const told: string[] = []
    for await (const {type} of watch) told.push(type)
    expect(await watch).toMatchObject({type: 'final', snapshot: {status: 'Succeeded'}})
    expect(told).toEqual(heard)
    expect(told.at(-1)).toBe('finished')
  })

  test('of an unknown deployment ends as lost, and says why', async () => {
    expect(await watchDeployment({...aws(), deploymentId: 'd-UNKNOWN00'})).toMatchObject({type: 'lost', error: {code: 'not-found'}})
  })
})

describe('what cannot be carried out is a DeployError', () => {
  test.each<[string, () => Promise<unknown>, object]>([
    ['a rehearsal of nothing', () => rehearse({source: join(folder, 'nothing')}), {code: 'invalid-bundle', input: 'source'}],
    ['packaging nothing', () => packageRevision({source: join(folder, 'nothing')}), {code: 'invalid-bundle'}],
    [
      'an unknown application',
      () => deploy({...aws(), applicationName: 'shpo', deploymentGroupName: 'production', s3Bucket: 'revisions', source: webApp}),
      {code: 'not-found', input: 'application-name', hint: 'Did you mean "shop"? Set `application-name`.'}
    ],
    [
      'an unknown configuration',
      () =>
        deploy({
          ...aws(),
          applicationName: 'shop',
          deploymentGroupName: 'production',
          deploymentConfigName: 'Canary',
          s3Bucket: 'revisions',
          source: webApp
        }),
      {code: 'not-found', operation: 'GetDeploymentConfig', input: 'deployment-config-name'}
    ]
  ])('%s', async (_, run, expected) => {
    const error = await run().then(
      () => undefined,
      (thrown: unknown) => thrown
    )
    expect(error).toBeInstanceOf(DeployError)
    expect(error).toMatchObject(expected)
  })
})

test('validateAppSpec needs nothing but the text', async () => {
  const {verdicts, diagnostics} = await validateAppSpec({file: 'appspec.yml', text: 'version: 0.0\nos: linux\nfiles:\n  - source: a\n'})
  expect(verdicts['agent-1']).toBe('invalid')
  expect(diagnostics.find(({severity}) => severity === 'error')).toMatchObject({span: {start: {line: 4, column: 5}}})
})
