import {afterAll, beforeAll, expect, test} from '@jest/globals'
import {execFile, spawnSync} from 'node:child_process'
import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {promisify} from 'node:util'
import type {Fixture} from './local-fixture.ts'
import {roleArn, startFixture} from './local-fixture.ts'

/** The AWS CLI is not a dependency of the project: where it is missing, the tests are shown as skipped. */
const isThere = spawnSync('aws', ['--version'], {stdio: 'ignore', shell: process.platform === 'win32'}).status === 0
const testWithCli = isThere ? test : test.skip

let fixture: Fixture
let folder: string
beforeAll(async () => {
  if (!isThere) return
  fixture = await startFixture({instances: 2})
  folder = await mkdtemp(join(tmpdir(), 'codedeploy-kit-cli-'))
})
afterAll(async () => {
  if (!isThere) return
  await fixture.close()
  await rm(folder, {recursive: true, force: true})
})

async function aws(...args: string[]): Promise<string> {
  const {stdout} = await promisify(execFile)(
    'aws',
    ['--endpoint-url', fixture.local.endpoint, '--region', 'us-east-1', '--output', 'json', ...args],
    {
      env: {...process.env, AWS_ACCESS_KEY_ID: 'any', AWS_SECRET_ACCESS_KEY: 'any', AWS_CONFIG_FILE: join(folder, 'none'), AWS_PAGER: ''}
    }
  )
  return stdout
}
const json = async (...args: string[]): Promise<unknown> => JSON.parse(await aws(...args)) as unknown

testWithCli(
  'the AWS CLI drives a deployment from the bucket to the targets, and stops another',
  async () => {
    const bundle = join(folder, 'bundle.tgz')
    await writeFile(bundle, Buffer.alloc(9_000_000, 'bundle'))
    const names = ['--application-name', 'shop', '--deployment-group-name', 'production']
    await aws('deploy', 'create-application', '--application-name', 'shop')
    await aws(
      'deploy',
      'create-deployment-group',
      ...names,
      '--service-role-arn',
      roleArn,
      '--deployment-config-name',
      'CodeDeployDefault.AllAtOnce'
    )
    await aws('s3', 'mb', 's3://releases')
    // Above the CLI's threshold of 8 MB: a multipart upload.
    await aws('s3', 'cp', '--no-progress', bundle, 's3://releases/shop/1.tgz')
    await aws('s3', 'cp', '--no-progress', 's3://releases/shop/1.tgz', join(folder, 'back.tgz'))
    expect((await readFile(join(folder, 'back.tgz'))).equals(await readFile(bundle))).toBe(true)
    const head = (await json('s3api', 'head-object', '--bucket', 'releases', '--key', 'shop/1.tgz')) as {ETag: string; VersionId: string}
    expect(head.ETag).toMatch(/^"[0-9a-f]{32}-2"$/)

    const location = `bucket=releases,key=shop/1.tgz,bundleType=tgz,version=${head.VersionId},eTag=${head.ETag.replaceAll('"', '')}`
    const create = async (): Promise<string> =>
      ((await json('deploy', 'create-deployment', ...names, '--s3-location', location)) as {deploymentId: string}).deploymentId
    const id = await create()
    await aws('deploy', 'wait', 'deployment-successful', '--deployment-id', id)
    expect(await json('deploy', 'get-deployment', '--deployment-id', id)).toMatchObject({
      deploymentInfo: {status: 'Succeeded', deploymentOverview: {Succeeded: 2}, revision: {s3Location: {version: head.VersionId}}}
    })
    const {targetIds} = (await json('deploy', 'list-deployment-targets', '--deployment-id', id)) as {targetIds: string[]}
    expect(targetIds).toHaveLength(2)
    const batch = await json('deploy', 'batch-get-deployment-targets', '--deployment-id', id, '--target-ids', ...targetIds)
    expect(batch).toMatchObject({deploymentTargets: [1, 2].map(() => ({instanceTarget: {status: 'Succeeded'}}))})

    fixture.fleet.script = () => 'hang'
    const second = await create()
    await fixture.fleet.hanging(2)
    await expect(create()).rejects.toThrow(`already has an active Deployment '${second}'`)
    expect(await json('deploy', 'stop-deployment', '--deployment-id', second)).toMatchObject({status: 'Pending'})
    await expect(aws('deploy', 'wait', 'deployment-successful', '--deployment-id', second)).rejects.toThrow(
      'Waiter DeploymentSuccessful failed'
    )
    expect(await json('deploy', 'get-deployment', '--deployment-id', second)).toMatchObject({deploymentInfo: {status: 'Stopped'}})
  },
  120_000
)
