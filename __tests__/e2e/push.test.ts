import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {GetApplicationRevisionCommand, ListDeploymentsCommand} from '@aws-sdk/client-codedeploy'
import {GetObjectTaggingCommand, HeadObjectCommand} from '@aws-sdk/client-s3'
import {afterEach, beforeEach, describe, expect, jest, test as anyTest} from '@jest/globals'
import type {RevisionLocation} from '../../src/deployment/model.ts'
import {startLocalAccount, type LocalAccount} from '../support/local-account.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {cli, Workshop} from '../support/program.ts'
import {Step} from '../support/runner.ts'

// Each test runs several programs, one after the other.
jest.setTimeout(30_000)

let host: Workshop
let account: LocalAccount
let workshop: Workshop
/** Another job: it shares nothing with the first but the revision. */
let elsewhere: Workshop
beforeEach(async () => {
  host = new Workshop()
  workshop = new Workshop()
  elsewhere = new Workshop()
  workshop.webApp()
  account = await startLocalAccount(host)
})
afterEach(async () => {
  await account.stop()
  for (const place of [host, workshop, elsewhere]) place.remove()
})

const group = ['--application-name', 'shop', '--deployment-group-name', 'production']
const target = ['--application-name', 'shop', '--s3-bucket', 'revisions']

async function deployments(): Promise<number> {
  const names = {applicationName: 'shop', deploymentGroupName: 'production'}
  return (await account.codedeploy.send(new ListDeploymentsCommand(names))).deployments?.length ?? 0
}

async function registered({
  bucket,
  key,
  bundleType,
  versionId,
  eTag
}: Extract<RevisionLocation, {type: 's3'}>): Promise<string | undefined> {
  const s3Location = {bucket, key, bundleType, ...(versionId !== undefined && {version: versionId}), ...(eTag !== undefined && {eTag})}
  const found = await account.codedeploy.send(
    new GetApplicationRevisionCommand({applicationName: 'shop', revision: {revisionType: 'S3', s3Location}})
  )
  return found.revisionInfo?.description
}

describe('on the command line', () => {
  test('what push prints as its last line, deploy takes in another process, which has no source', async () => {
    const pushed = await workshop.run(cli, ['push', 'web-app', ...target, '--description', 'release 7'], account.environment)
    expect(pushed.status).toBe(0)
    const line = pushed.stdout.trimEnd().split('\n').at(-1) ?? ''
    const revision = JSON.parse(line) as Extract<RevisionLocation, {type: 's3'}>
    expect(revision).toMatchObject({type: 's3', bucket: 'revisions', key: expect.stringMatching(/^shop\/[0-9a-f]{64}\.tgz$/) as unknown})
    expect(revision.eTag).toBeTruthy()
    expect(await registered(revision)).toBe('release 7')
    expect(await deployments()).toBe(0)

    rmSync(join(workshop.workspace, 'web-app'), {recursive: true})
    const deployed = await elsewhere.run(cli, ['deploy', ...group, '--revision', line, '--format', 'json'], account.environment)
    expect([deployed.status, deployed.stderr]).toEqual([0, ''])
    expect(JSON.parse(deployed.stdout)).toMatchObject({outcome: 'succeeded', revision})
    // It is registered as push did it.
    expect(await registered(revision)).toBe('release 7')

    const again = await elsewhere.run(cli, ['deploy', ...group, '--revision', line, '--skip-unchanged', 'deploy'], account.environment)
    expect(again.status).toBe(0)
    expect(again.stdout).toContain('succeeded with this revision\nSkipped: nothing was deployed to production')
    expect(await deployments()).toBe(1)
  })

  anyTest('--format json prints the result and nothing else', async () => {
    const {status, stdout, stderr} = await workshop.run(cli, ['push', 'web-app', ...target, '--format', 'json'], account.environment)
    expect([status, stderr]).toEqual([0, ''])
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'succeeded',
      applicationName: 'shop',
      revision: {type: 's3', bucket: 'revisions'},
      bundle: {type: 'tgz'},
      diagnostics: expect.any(Array) as unknown
    })
    expect(stdout.trimEnd()).not.toContain('\n')
  })

  anyTest('an archive is pushed as it is, and stored as asked for', async () => {
    await workshop.run(cli, ['package', 'web-app', '--output', 'app.zip'])
    const storage = ['--s3-tags', 'team=web', '--s3-tags', 'version: 1.10', '--s3-sse', 'AES256', '--s3-storage-class', 'STANDARD_IA']
    const {status, stdout} = await workshop.run(
      cli,
      ['push', '--archive', 'app.zip', ...target, '--s3-key', 'releases/7.zip', '--s3-metadata', 'release=seven', ...storage],
      account.environment
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? '')).toMatchObject({key: 'releases/7.zip', bundleType: 'zip'})
    const object = {Bucket: 'revisions', Key: 'releases/7.zip'}
    const {TagSet} = await account.s3.send(new GetObjectTaggingCommand(object))
    expect(TagSet).toEqual(
      expect.arrayContaining([
        {Key: 'team', Value: 'web'},
        {Key: 'version', Value: '1.10'}
      ])
    )
    expect(await account.s3.send(new HeadObjectCommand(object))).toMatchObject({
      StorageClass: 'STANDARD_IA',
      ServerSideEncryption: 'AES256',
      Metadata: {release: 'seven'}
    })
  })

  anyTest('what is not there is told before anything is done', async () => {
    const mistyped = await workshop.run(
      cli,
      ['push', 'web-app', '--application-name', 'shpo', '--s3-bucket', 'revisions'],
      account.environment
    )
    expect([mistyped.status, mistyped.stderr]).toEqual([3, expect.stringContaining('Did you mean "shop"?')])
    expect(mistyped.stdout).not.toContain('Uploaded')
    const revision = '{"type":"s3","bucket":"revisions","key":"k","bundleType":"zip"}'
    const gone = await workshop.run(cli, ['deploy', ...group, '--revision', revision], account.environment)
    expect([gone.status, gone.stderr]).toEqual([3, expect.stringContaining('there is no object s3://revisions/k')])
    expect(await deployments()).toBe(0)
  })
})

describe('as steps', () => {
  test('the output `revision` of one job is the input of another', async () => {
    const push = await new Step(workshop, account.environment).run({mode: 'push', source: 'web-app', 's3-bucket': 'revisions'})
    expect({status: push.status, stdout: push.status === 0 ? '' : push.stdout}).toEqual({status: 0, stdout: ''})
    expect(push.outputs).toMatchObject({outcome: 'succeeded', 'application-name': 'shop', 's3-bucket': 'revisions'})
    expect(push.outputs['bundle-sha256']).toMatch(/^[0-9a-f]{64}$/)
    expect(push.outputs['deployment-id']).toBeUndefined()
    expect(push.summary).toContain('is registered with application shop')
    const revision = JSON.parse(push.outputs['revision'] ?? '') as Extract<RevisionLocation, {type: 's3'}>
    expect(await registered(revision)).toMatch(/^run=42 attempt=1 sha=\w+ id=\w+ octo\/shop@0123456 by mona$/)
    const {Metadata} = await account.s3.send(new HeadObjectCommand({Bucket: revision.bucket, Key: revision.key}))
    expect(Metadata).toMatchObject({'codedeploy-kit-repository': 'octo/shop', 'codedeploy-kit-run': '42/1'})

    const other = {...account.environment, GITHUB_REPOSITORY: 'octo/operations'}
    const deployed = await new Step(elsewhere, other).run({
      'application-name': 'shop',
      'deployment-group-name': 'production',
      revision: push.outputs['revision'] ?? ''
    })
    expect({status: deployed.status, stdout: deployed.status === 0 ? '' : deployed.stdout}).toEqual({status: 0, stdout: ''})
    expect(deployed.outputs).toMatchObject({outcome: 'succeeded', revision: push.outputs['revision']})
  })

  anyTest('a push that fails has outputs too, and none of a revision', async () => {
    const {status, outputs, commands} = await new Step(workshop, account.environment).run({
      mode: 'push',
      source: 'web-app',
      's3-bucket': 'missing'
    })
    expect(status).toBe(1)
    expect(outputs).toMatchObject({outcome: 'failed', 'application-name': 'shop'})
    expect(outputs['revision']).toBeUndefined()
    expect(commands.filter(({name}) => name === 'error')).toHaveLength(1)
  })
})
