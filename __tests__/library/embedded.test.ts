import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  CodeDeployClient,
  CreateApplicationCommand,
  CreateDeploymentGroupCommand,
  GetDeploymentCommand,
  ListDeploymentsCommand,
  type CreateDeploymentGroupCommandInput
} from '@aws-sdk/client-codedeploy'
import {CreateAliasCommand, CreateFunctionCommand, LambdaClient, UpdateFunctionCodeCommand} from '@aws-sdk/client-lambda'
import {CreateBucketCommand, PutObjectCommand, S3Client} from '@aws-sdk/client-s3'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {
  deploy,
  faults,
  startLocalCodeDeploy,
  waitForDeployment,
  type DeployResult,
  type FaultRule,
  type LocalCodeDeploy,
  type LocalOptions,
  type OperationEvent,
  type SimulatedEvent
} from '../../src/index.ts'

const names = {applicationName: 'shop', deploymentGroupName: 'production'}
const wire = () => ({endpoint: local.endpoint, region: local.region, credentials: {accessKeyId: 'any', secretAccessKey: 'any'}})
let local: LocalCodeDeploy
let codedeploy: CodeDeployClient
afterEach(async () => {
  codedeploy.destroy()
  await local.close()
  expect(existsSync(local.directory)).toBe(false)
})

/** An embedded CodeDeploy with a group and a bundle that simulated instances never open. */
async function open(options: LocalOptions, group: Partial<CreateDeploymentGroupCommandInput> = {}): Promise<void> {
  local = await startLocalCodeDeploy({simulation: {}, ...options})
  codedeploy = new CodeDeployClient(wire())
  const s3 = new S3Client({...wire(), forcePathStyle: true})
  await s3.send(new CreateBucketCommand({Bucket: 'releases'}))
  await s3.send(new PutObjectCommand({Bucket: 'releases', Key: 'shop.tgz', Body: 'a bundle'}))
  s3.destroy()
  await codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))
  const serviceRoleArn = 'arn:aws:iam::000000000000:role/any'
  await codedeploy.send(new CreateDeploymentGroupCommand({...names, serviceRoleArn, ...group}))
}

const release = (onEvent: (event: OperationEvent) => void = () => undefined): Promise<DeployResult> =>
  deploy({...wire(), ...names, pollInterval: 10, revision: {type: 's3', bucket: 'releases', key: 'shop.tgz', bundleType: 'tgz'}, onEvent})

describe('a simulation', () => {
  test('has as many instances as a test needs, which fail as its script says', async () => {
    const script = (command: {readonly event: string}, instance: string): SimulatedEvent | undefined =>
      command.event === 'ValidateService' && instance.endsWith('7')
        ? {failure: {scriptName: 'scripts/validate.sh', logTail: '[stderr]no answer on port 80'}}
        : undefined
    await open({instances: 100, simulation: {script}}, {deploymentConfigName: 'CodeDeployDefault.AllAtOnce'})
    const {outcome, failedTargets, overview} = await release()
    // AllAtOnce is content with one instance that succeeds.
    expect({outcome, overview}).toMatchObject({outcome: 'succeeded', overview: {succeeded: 90, failed: 10}})
    expect(failedTargets).toHaveLength(10)
    expect(failedTargets[0]).toMatchObject({
      event: 'ValidateService',
      diagnostics: {scriptName: 'scripts/validate.sh', errorCode: 'ScriptFailed'}
    })
  })

  test('lets time pass as fast as it is told to', async () => {
    await open({simulation: {script: () => ({pickUpMs: 'never'}), speed: 1_000}})
    const startMs = performance.now()
    // Five minutes without an agent.
    expect(await release()).toMatchObject({outcome: 'failed', errorCode: 'AGENT_ISSUE'})
    expect(performance.now() - startMs).toBeLessThan(10_000)
  })

  test.each([
    ['`root: /`', {root: '/', simulation: {}}],
    ['a speed of 0', {simulation: {speed: 0}}]
  ])('does not go with %s', async (_, options) => {
    await open({})
    await expect(startLocalCodeDeploy(options)).rejects.toMatchObject({code: 'usage'})
  })
})

test('an alarm stops the deployment that watches it', async () => {
  await open(
    {simulation: {script: ({event}) => (event === 'ApplicationStart' ? {durationMs: 'never'} : undefined)}},
    {alarmConfiguration: {enabled: true, alarms: [{name: 'errors'}]}}
  )
  const result = await release(event => {
    if (event.type === 'lifecycle-changed' && event.event.name === 'ApplicationStart') local.setAlarm('errors', 'ALARM')
  })
  expect(result).toMatchObject({outcome: 'stopped', errorCode: 'ALARM_ACTIVE'})
})

describe('faults', () => {
  test('happen to the calls that a rule names: an answer that is lost makes no second deployment', async () => {
    await open({faults: faults.on('CreateDeployment', faults.lostAnswer, {to: 1})})
    const {outcome, deploymentId} = await release()
    expect(outcome).toBe('succeeded')
    expect((await codedeploy.send(new ListDeploymentsCommand(names))).deployments).toEqual([deploymentId])
  })

  test('come and go while the server runs', async () => {
    let rule: FaultRule = () => undefined
    await open({faults: request => rule(request)})
    rule = faults.on('RegisterApplicationRevision', faults.accessDenied('RegisterApplicationRevision'))
    rule = faults.anyOf(rule, faults.on('GetDeploymentGroup', faults.accessDenied('GetDeploymentGroup')))
    const told: string[] = []
    const {outcome, computePlatform} = await release(event => {
      if (event.type === 'notice' || event.type === 'warning') told.push(event.message)
    })
    expect({outcome, computePlatform}).toEqual({outcome: 'succeeded', computePlatform: undefined})
    expect(told.join('\n')).toContain('GetDeploymentGroup')
    rule = () => undefined
    expect(await release()).toMatchObject({outcome: 'succeeded', computePlatform: 'Server'})
  })
})

test('a deployment that AWS starts by itself brings the last successful revision to instances that missed it', async () => {
  await open({instances: 2})
  expect(() => local.startFollowUp({...names, creator: 'autoscaling'})).toThrow('nothing to follow up')
  await release()
  const [, missed = ''] = local.instances
  const deploymentId = local.startFollowUp({...names, creator: 'autoscaling', instances: [missed]})
  expect(await waitForDeployment({...wire(), deploymentId, pollInterval: 10})).toMatchObject({outcome: 'succeeded'})
  const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId}))
  expect(deploymentInfo).toMatchObject({creator: 'autoscaling', revision: {s3Location: {key: 'shop.tgz'}}})
})

describe('hook functions', () => {
  const appspecContent = JSON.stringify({
    version: 0.0,
    Resources: [{F: {Type: 'AWS::Lambda::Function', Properties: {Name: 'orders', Alias: 'live'}}}],
    Hooks: [{BeforeAllowTraffic: 'check'}]
  })
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'codedeploy-kit-embedded-'))
  })
  afterEach(() => rmSync(folder, {recursive: true}))
  const handler = (text: string): string => {
    const file = join(folder, 'check.mjs')
    writeFileSync(file, text)
    return file
  }

  /** A function that has changed since its alias got version 1, in a group of its own. */
  async function openFunction(options: LocalOptions): Promise<void> {
    local = await startLocalCodeDeploy(options)
    codedeploy = new CodeDeployClient(wire())
    const lambda = new LambdaClient(wire())
    const FunctionName = 'orders'
    await lambda.send(new CreateFunctionCommand({FunctionName, Code: {ZipFile: Buffer.from('code')}, Role: 'arn:any', Publish: true}))
    await lambda.send(new CreateAliasCommand({FunctionName, Name: 'live', FunctionVersion: '1'}))
    await lambda.send(new UpdateFunctionCodeCommand({FunctionName, ZipFile: Buffer.from('new code')}))
    lambda.destroy()
    await codedeploy.send(new CreateApplicationCommand({applicationName: 'shop', computePlatform: 'Lambda'}))
    await codedeploy.send(new CreateDeploymentGroupCommand({...names, serviceRoleArn: 'arn:aws:iam::000000000000:role/any'}))
  }

  test('are played by files, for deployments of any client', async () => {
    const check = handler(
      `import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
       export const handler = withCodeDeployHook(() => console.log('all is well'))`
    )
    const lines: string[] = []
    await openFunction({hookHandlers: {check}, onOutput: ({line}) => lines.push(line)})
    // Nobody created a function `check`: such a deployment was refused, since it did not exist.
    const result = await deploy({...wire(), ...names, pollInterval: 10, appspecContent})
    expect(result).toMatchObject({outcome: 'succeeded', lambdaCurrentVersion: '1', lambdaTargetVersion: '2'})
    expect(lines).toContain('all is well')
  })

  test('waited for canaries in real time: with a speed, minutes are a moment, and a hook still has its own time', async () => {
    const check = handler(
      `import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
       export const handler = withCodeDeployHook(() => new Promise(resolve => setTimeout(resolve, 200)))`
    )
    await openFunction({hookHandlers: {check}, speed: 10_000})
    const startMs = performance.now()
    const deploymentConfigName = 'CodeDeployDefault.LambdaCanary10Percent30Minutes'
    const {outcome, snapshots} = await deploy({...wire(), ...names, deploymentConfigName, pollInterval: 10, appspecContent})
    expect([outcome, performance.now() - startMs < 20_000]).toEqual(['succeeded', true])
    const tookMs = (name: string): number => {
      const event = snapshots[0]?.targets[0]?.events.find(each => each.name === name)
      return (event?.endTimeMs ?? 0) - (event?.startTimeMs ?? 0)
    }
    expect(tookMs('AllowTraffic')).toBeGreaterThanOrEqual(30 * 60_000)
    expect(tookMs('BeforeAllowTraffic')).toBeGreaterThanOrEqual(200)
    expect(tookMs('BeforeAllowTraffic')).toBeLessThan(20_000)
  })

  test.each([
    ['instances, whose scripts are no faster', {instances: 1, speed: 10}],
    ['a simulation, which has its own', {simulation: {}, speed: 10}]
  ])('a speed does not go with %s', async (_, options) => {
    await open({})
    await expect(startLocalCodeDeploy(options)).rejects.toMatchObject({code: 'usage', input: 'speed'})
  })

  test('of files that are not there are refused', async () => {
    await open({})
    await expect(startLocalCodeDeploy({hookHandlers: {check: 'nowhere.mjs'}})).rejects.toMatchObject({
      code: 'usage',
      input: 'hook-handlers'
    })
  })
})
