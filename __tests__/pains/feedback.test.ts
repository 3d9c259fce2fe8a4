import {appendFileSync} from 'node:fs'
import {join} from 'node:path'
import {
  BatchGetDeploymentTargetsCommand,
  CreateDeploymentCommand,
  GetDeploymentCommand,
  ListDeploymentTargetsCommand,
  StopDeploymentCommand,
  waitUntilDeploymentSuccessful,
  type InstanceTarget
} from '@aws-sdk/client-codedeploy'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test as anyTest} from '@jest/globals'
import {startLocalAccount, type LocalAccount} from '../support/local-account.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {cli, Workshop} from '../support/program.ts'
import {Step, type StepRun} from '../support/runner.ts'
import {EmbeddedAccount} from './embedded-account.ts'

let workshop: Workshop
let app: string
beforeEach(() => {
  workshop = new Workshop()
  app = workshop.webApp()
})
afterEach(() => workshop.remove())

describe('annotations and summaries that GitHub drops without a word', () => {
  /** What GitHub keeps of a step: annotations of each level, and bytes of its summary. */
  const kept = {annotations: 10, summaryBytes: 1024 * 1024}
  const instances = 100

  let account: EmbeddedAccount
  beforeAll(async () => {
    account = await EmbeddedAccount.start(instances)
  })
  afterAll(() => account.close())

  const release = {source: 'web-app', 's3-bucket': 'revisions', 'application-name': 'shop', 'poll-interval': '20ms'}
  const deploy = (group: string): Promise<StepRun> =>
    new Step(workshop, account.environment).run({...release, 'deployment-group-name': group})
  const amounts = ({commands}: StepRun): readonly number[] =>
    ['error', 'warning', 'notice'].map(level => commands.filter(({name}) => name === level).length)

  anyTest('a hundred causes and megabytes of output: what fits is shown, how much is missing is said, the log has all', async () => {
    const group = await account.newGroup()
    const cause = (host: string): string => `scripts/start-${host}.sh`
    const output = (host: string): readonly string[] => Array.from({length: 30}, (_, i) => `${host} line ${i} `.padEnd(450, 'x'))
    account.fleet.script = ({event}, host) =>
      event === 'ApplicationStart' ? {scriptName: cause(host), message: `${host} failed`, logTail: output(host).join('\n')} : undefined
    const run = await deploy(group)
    expect(run.status).toBe(1)
    const hosts = Array.from({length: instances}, (_, i) => `i-${String(i + 1).padStart(17, '0')}`)
    expect(Buffer.byteLength(hosts.flatMap(output).join('\n'))).toBeGreaterThan(kept.summaryBytes)

    const log = new Set(run.stdout.split('\n'))
    for (const host of hosts) {
      const failure = `Failure: ApplicationStart failed on 1 of 100 targets: ${cause(host)} failed`
      expect([failure, ...output(host).map(line => `| ${line}`)].filter(line => !log.has(line))).toEqual([])
    }
    for (const amount of amounts(run)) expect(amount).toBeLessThanOrEqual(kept.annotations)
    const [first, last] = run.commands.filter(({name}) => name === 'error')
    expect(first?.message).toContain('The same 99 more times')
    expect(last?.message).toContain('0 targets of 100 succeeded, 100 failed')

    expect(Buffer.byteLength(run.summary)).toBeLessThan(kept.summaryBytes)
    const shown = hosts.filter(host => run.summary.includes(`targets: ${cause(host)} failed`)).length
    expect(shown).toBeGreaterThan(0)
    expect(run.summary).toContain(`_${instances - shown} more failures left out; the log has the rest._`)
    const failed = JSON.parse(run.outputs['failed-targets'] ?? '') as readonly {readonly omitted?: number}[]
    expect(failed.length - 1 + (failed.at(-1)?.omitted ?? 0)).toBe(instances)
  })

  anyTest('250 findings: one annotation says how many more there are, and the log has every one', async () => {
    const group = await account.newGroup()
    const missing = Array.from({length: 250}, (_, i) => `scripts/missing-${i}.sh`)
    appendFileSync(join(app, 'appspec.yml'), missing.map(location => `    - location: ${location}\n      timeout: 5\n`).join(''))
    const run = await deploy(group)
    expect(run.status).toBe(1)
    for (const location of missing) expect(run.stdout).toMatch(new RegExp(`^\\| web-app/appspec.yml:\\d+:17: error: .*"${location}"`, 'm'))
    for (const amount of amounts(run)) expect(amount).toBeLessThanOrEqual(kept.annotations)
    const [first] = run.commands.filter(({name}) => name === 'error')
    expect(first?.message).toMatch(/The same 249 more times: web-app\/appspec\.yml:\d+:17, .* and 229 more$/)
    const inSummary = missing.filter(location => run.summary.includes(location)).length
    const leftOut = /_(\d+) more findings? left out/.exec(run.summary)?.[1] ?? 0
    expect(inSummary + Number(leftOut)).toBe(250)
    const diagnostics = JSON.parse(run.outputs['diagnostics'] ?? '') as readonly {readonly omitted?: number}[]
    expect(diagnostics.length - 1 + (diagnostics.at(-1)?.omitted ?? 0)).toBe(250)
  })

  anyTest('a summary that cannot be written changes nothing', async () => {
    const group = await account.newGroup()
    const run = await new Step(workshop, {...account.environment, GITHUB_STEP_SUMMARY: join(workshop.folder, 'no', 'summary')}).run({
      ...release,
      'deployment-group-name': group
    })
    expect(run).toMatchObject({status: 0, outputs: {outcome: 'succeeded'}})
    expect(run.stdout).toContain('The job summary could not be written')
  })
})

describe('nothing to test against', () => {
  let host: Workshop
  let account: LocalAccount
  beforeAll(async () => {
    host = new Workshop()
    account = await startLocalAccount(host, 2)
  })
  afterAll(async () => {
    await account.stop()
    host.remove()
  })

  /** Creates a deployment of the bundle as any client of AWS does. */
  async function create(): Promise<string> {
    const pushed = await workshop.run(
      cli,
      ['push', 'web-app', '--application-name', 'shop', '--s3-bucket', 'revisions', '--format', 'json'],
      account.environment
    )
    const {revision} = JSON.parse(pushed.stdout) as {revision: {bucket: string; key: string; bundleType: 'tgz'; eTag: string}}
    const {bucket, key, bundleType, eTag} = revision
    const {deploymentId = ''} = await account.codedeploy.send(
      new CreateDeploymentCommand({
        applicationName: 'shop',
        deploymentGroupName: 'production',
        deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
        fileExistsBehavior: 'OVERWRITE',
        revision: {revisionType: 'S3', s3Location: {bucket, key, bundleType, eTag}}
      })
    )
    return deploymentId
  }

  async function targetsOf(deploymentId: string): Promise<readonly InstanceTarget[]> {
    const {targetIds} = await account.codedeploy.send(new ListDeploymentTargetsCommand({deploymentId}))
    const {deploymentTargets = []} = await account.codedeploy.send(new BatchGetDeploymentTargetsCommand({deploymentId, targetIds}))
    return deploymentTargets.flatMap(({instanceTarget}) => instanceTarget ?? [])
  }

  const wait = (deploymentId: string): ReturnType<typeof waitUntilDeploymentSuccessful> =>
    waitUntilDeploymentSuccessful({client: account.codedeploy, maxWaitTime: 60, minDelay: 1, maxDelay: 1}, {deploymentId})

  test("AWS's own client sees a deployment go from event to event to its end, because its hooks really ran", async () => {
    const deploymentId = await create()
    expect((await wait(deploymentId)).state).toBe('SUCCESS')
    const {deploymentInfo} = await account.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo).toMatchObject({status: 'Succeeded', deploymentOverview: {Succeeded: 2, Failed: 0}})
    const targets = await targetsOf(deploymentId)
    expect(targets).toHaveLength(2)
    for (const {status, lifecycleEvents = []} of targets) {
      expect(status).toBe('Succeeded')
      expect(lifecycleEvents.map(event => `${event.lifecycleEventName ?? ''} ${event.status ?? ''}`)).toEqual(
        ['ApplicationStop', 'DownloadBundle', 'BeforeInstall', 'Install', 'AfterInstall', 'ApplicationStart', 'ValidateService'].map(
          name => `${name} Succeeded`
        )
      )
      const times = lifecycleEvents.flatMap(({startTime, endTime}) => [startTime?.getTime() ?? NaN, endTime?.getTime() ?? NaN])
      expect(times).toEqual([...times].sort((a, b) => a - b))
    }
  })

  test('a hook that fails, fails it there as on AWS: with its code, its script and the end of its output', async () => {
    appendFileSync(join(app, 'scripts', 'validate.sh'), '\necho the last words\nexit 3\n')
    const deploymentId = await create()
    await expect(wait(deploymentId)).rejects.toThrow()
    const {deploymentInfo} = await account.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo).toMatchObject({status: 'Failed', errorInformation: {code: 'HEALTH_CONSTRAINTS'}})
    const failed = (await targetsOf(deploymentId)).flatMap(({lifecycleEvents = []}) =>
      lifecycleEvents.filter(({status}) => status === 'Failed')
    )
    expect(failed).toHaveLength(2)
    for (const {lifecycleEventName, diagnostics} of failed) {
      expect(lifecycleEventName).toBe('ValidateService')
      expect(diagnostics).toMatchObject({errorCode: 'ScriptFailed', scriptName: 'scripts/validate.sh'})
      expect(diagnostics?.message).toContain('failed with exit code 3')
      expect(diagnostics?.logTail).toContain('the last words')
    }
  })

  test('a deployment that is stopped is stopped, and its group is free', async () => {
    appendFileSync(join(app, 'scripts', 'validate.sh'), '\nsleep 3600\n')
    const deploymentId = await create()
    await expect(create()).rejects.toMatchObject({name: 'DeploymentLimitExceededException'})
    expect(await account.codedeploy.send(new StopDeploymentCommand({deploymentId}))).toMatchObject({status: expect.any(String) as unknown})
    await expect(wait(deploymentId)).rejects.toThrow()
    const {deploymentInfo} = await account.codedeploy.send(new GetDeploymentCommand({deploymentId}))
    expect(deploymentInfo?.status).toBe('Stopped')
  })
})
