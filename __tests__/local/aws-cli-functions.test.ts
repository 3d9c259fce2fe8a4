import {execFile, spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {afterEach, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {appSpecFiles, expectGreen, FunctionStage, taskDefinitionFile} from '../support/function-stage.ts'
import type {StepRun} from '../support/runner.ts'

/** The AWS CLI is not a dependency of the project: where it is missing, the tests are shown as skipped. */
const isThere = spawnSync('aws', ['--version'], {stdio: 'ignore', shell: process.platform === 'win32'}).status === 0
const testWithCli = isThere ? test : test.skip

let stage: FunctionStage | undefined
afterEach(async () => {
  await stage?.close()
  stage = undefined
})

/** What the CLI of AWS answers when it asks the embedded services. */
async function aws(service: string, operation: string, ...args: string[]): Promise<unknown> {
  if (stage === undefined) throw new Error('nothing runs')
  const {endpoint} = stage.running.local
  const {stdout} = await promisify(execFile)(
    'aws',
    [service, operation, ...args, '--endpoint-url', endpoint, '--region', 'us-east-1', '--output', 'json'],
    {
      env: {
        ...process.env,
        AWS_ACCESS_KEY_ID: 'any',
        AWS_SECRET_ACCESS_KEY: 'any',
        AWS_CONFIG_FILE: join(stage.workshop.home, 'none'),
        AWS_PAGER: ''
      }
    }
  )
  return stdout.trim() === '' ? undefined : (JSON.parse(stdout) as unknown)
}

interface Request {
  readonly revision: {readonly revisionType: string; readonly appSpecContent: {readonly content: string; readonly sha256: string}}
}

/** What a dry run shows is what would be sent. */
function requestOf({stdout}: StepRun): Request {
  return JSON.parse(/^Would ask CreateDeployment for (.*)$/m.exec(stdout)?.[1] ?? '{}') as Request
}

/** A program of others. */
const thirdParty = 'sha256sum'

/** By that program where it is, else the hash of this Node. */
function sha256Of(file: string, content: string): string {
  writeFileSync(file, content)
  const {status, stdout} = spawnSync(thirdParty, [file], {encoding: 'utf8'})
  return status === 0 ? (stdout.split(' ')[0]?.replace('\\', '') ?? '') : createHash('sha256').update(content).digest('hex')
}

async function expectTaken(run: StepRun): Promise<string> {
  expectGreen(run)
  if (stage === undefined) throw new Error('nothing runs')
  const request = requestOf(run)
  const {content, sha256} = request.revision.appSpecContent
  expect(sha256).toBe(sha256Of(join(stage.workshop.home, 'appspec'), content))

  const {deploymentId} = (await aws('deploy', 'create-deployment', '--cli-input-json', JSON.stringify(request))) as {deploymentId: string}
  expect(await stage.running.ended(deploymentId)).toMatchObject({status: 'Succeeded'})
  const about = (appSpecContent: object): string[] => {
    const revision = JSON.stringify({revisionType: 'AppSpecContent', appSpecContent})
    return ['--application-name', 'shop', '--revision', revision]
  }
  const another = {content, sha256: sha256.replace(/^./, first => (first === '0' ? '1' : '0'))}
  await Promise.all([
    expect(aws('deploy', 'get-application-revision', ...about({sha256}))).resolves.toMatchObject({
      applicationName: 'shop',
      revision: {revisionType: 'AppSpecContent', appSpecContent: {content, sha256}}
    }),
    expect(aws('deploy', 'register-application-revision', ...about(another))).rejects.toThrow('InvalidRevisionException')
  ])
  return content
}

testWithCli(
  'the AWS CLI takes the AppSpec that we make for ECS, with the hash that others compute, and sees what it did',
  async () => {
    stage = await FunctionStage.start({platform: 'ECS'})
    stage.write('app/appspec.yaml', appSpecFiles.ECS({AfterAllowTraffic: 'smoke'}))
    // The CLI takes nothing that ECS adds.
    const {revision: _revision, status: _status, ...definition} = JSON.parse(taskDefinitionFile()) as Readonly<Record<string, unknown>>
    const registered = await aws('ecs', 'register-task-definition', '--cli-input-json', JSON.stringify(definition))
    expect(registered).toMatchObject({taskDefinition: {family: 'web', revision: 6, status: 'ACTIVE'}})
    const content = await expectTaken(await stage.deploy({'task-definition': 'web:6', 'dry-run': 'true'}))
    expect(content).toContain('task-definition/web:6 # another one each time')
    const described = await aws('ecs', 'describe-services', '--cluster', 'main', '--services', 'web')
    const {taskDefinitionArn} = (registered as {taskDefinition: {taskDefinitionArn: string}}).taskDefinition
    expect(described).toMatchObject({
      failures: [],
      services: [
        {
          serviceName: 'web',
          deploymentController: {type: 'CODE_DEPLOY'},
          taskSets: [{status: 'PRIMARY', taskDefinition: taskDefinitionArn, stabilityStatus: 'STEADY_STATE'}]
        }
      ]
    })
  },
  120_000
)

testWithCli(
  'the AWS CLI takes the AppSpec that we make for Lambda, with the hash that others compute, and sees what it did',
  async () => {
    stage = await FunctionStage.start({platform: 'Lambda'})
    const made = {source: '.', 'lambda-function-name': 'checkout', 'lambda-alias': 'live', 'lambda-target-version': '3', 'dry-run': 'true'}
    const content = await expectTaken(await stage.deploy(made))
    expect(parse(content)).toMatchObject({
      Resources: [{TargetFunction: {Properties: {Name: 'checkout', Alias: 'live', CurrentVersion: '1', TargetVersion: '3'}}}]
    })
    const asked = ['--function-name', 'checkout', '--name', 'live']
    const alias = await aws('lambda', 'get-alias', ...asked)
    expect(alias).toMatchObject({Name: 'live', FunctionVersion: '3'})
    expect(alias).not.toHaveProperty('RoutingConfig')
    await aws('lambda', 'update-alias', ...asked, '--routing-config', 'AdditionalVersionWeights={4=0.1}')
    expect(await aws('lambda', 'get-alias', ...asked)).toMatchObject({RoutingConfig: {AdditionalVersionWeights: {4: 0.1}}})
    // What our own message says is to be done about it.
    await aws('lambda', 'update-alias', ...asked, '--routing-config', 'AdditionalVersionWeights={}')
    expect(await aws('lambda', 'get-alias', ...asked)).not.toHaveProperty('RoutingConfig')
  },
  120_000
)
