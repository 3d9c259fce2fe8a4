import {appendFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {StopDeploymentCommand} from '@aws-sdk/client-codedeploy'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {changeDeployments} from '../../src/local/simulation/fault-rules.ts'
import {expiredToken} from '../../src/local/simulation/service-faults.ts'
import {cli, Workshop} from '../support/program.ts'
import {Step, type StepRun} from '../support/runner.ts'
import {EmbeddedAccount} from './embedded-account.ts'

let account: EmbeddedAccount
let workshop: Workshop
beforeAll(async () => {
  account = await EmbeddedAccount.start(2)
})
afterAll(() => account.close())
beforeEach(() => {
  workshop = new Workshop()
  workshop.webApp()
})
afterEach(() => workshop.remove())

const onFailure = {autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE' as const]}}
const release = {source: 'web-app', 's3-bucket': 'revisions', 'application-name': 'shop', 'poll-interval': '20ms'}

const step = (): Step => new Step(workshop, account.environment)
const deploy = (group: string, more: Readonly<Record<string, string>> = {}): Promise<StepRun> =>
  step().run({...release, 'deployment-group-name': group, ...more})

/** What the step fails with: the last error, which is the one of the job. */
function verdict({commands}: StepRun): string {
  return commands.filter(({name}) => name === 'error').at(-1)?.message ?? ''
}

/** The instances fail `AfterInstall` of every deployment but the first `good` ones. */
function failAfter(good: number): void {
  const seen = new Set<string>()
  account.fleet.script = ({deploymentId, event}) => {
    seen.add(deploymentId)
    return event === 'AfterInstall' && [...seen].indexOf(deploymentId) >= good ? 'fail' : undefined
  }
}

function change(): void {
  appendFileSync(join(workshop.workspace, 'web-app', 'appspec.yml'), '# another revision\n')
}

describe('a green run although the deployment failed, was stopped or was rolled back', () => {
  test('only a deployment that succeeded is green', async () => {
    const run = await deploy(await account.newGroup())
    expect(run).toMatchObject({status: 0, outputs: {outcome: 'succeeded', 'deployment-status': 'Succeeded'}})
    expect(verdict(run)).toBe('')
  })

  test('failed: exit 1, at every door', async () => {
    const group = await account.newGroup()
    failAfter(0)
    const run = await deploy(group)
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed', 'deployment-status': 'Failed'}})
    expect(verdict(run)).toMatch(/^Deployment d-\w+ failed: 0 targets of 2 succeeded, 2 failed \(HEALTH_CONSTRAINTS\)$/)
    expect(run.summary).toContain('❌ Deployment d-')
    const flags = ['--application-name', 'shop', '--deployment-group-name', group, '--s3-bucket', 'revisions', '--poll-interval', '20ms']
    const command = await workshop.run(cli, ['deploy', 'web-app', ...flags], account.environment)
    expect(command.status).toBe(1)
    expect(command.stdout.trimEnd().split('\n').at(-1)).toMatch(/^Deployment d-\w+ failed: /)
  })

  test('stopped by somebody, on no instance failed: exit 1, and at once', async () => {
    const group = await account.newGroup()
    account.fleet.script = ({event}) => (event === 'AfterInstall' ? 'hang' : undefined)
    const running = deploy(group, {'poll-interval': ''})
    await account.fleet.hanging(2)
    const [deploymentId] = await account.deployments(group)
    await account.codedeploy.send(new StopDeploymentCommand({deploymentId}))
    const run = await running
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'stopped', 'deployment-id': deploymentId, 'deployment-status': 'Stopped'}})
    expect(verdict(run)).toMatch(/^Deployment d-\w+ was stopped/)
  })

  test('rolled back: exit 1, and the story of both deployments, though the last one succeeded', async () => {
    const group = await account.newGroup(onFailure)
    failAfter(1)
    const first = await deploy(group)
    expect(first.status).toBe(0)
    // The third deployment is the rollback: it restores what the first one brought.
    const seen = account.fleet.script
    account.fleet.script = (command, host) => (command.deploymentCreator === 'codeDeployRollback' ? undefined : seen(command, host))
    change()
    const run = await deploy(group)
    const {'deployment-id': failed = '', 'rollback-deployment-id': rollback = ''} = run.outputs
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'rolled-back', 'deployment-status': 'Failed', 'rollback-status': 'Succeeded'}})
    expect((await account.deployment(rollback)).status).toBe('Succeeded')
    expect(verdict(run)).toBe(`Deployment ${failed} failed and was rolled back by ${rollback}`)
    const story = `${failed} failed; CodeDeploy rolled back with ${rollback} (Succeeded): it restored s3://revisions/${first.outputs['s3-key'] ?? ''}`
    expect(run.stdout).toContain(story)
    expect(run.summary).toContain(`${failed} failed; CodeDeploy rolled back with ${rollback}`)
  })

  test('rolled back in vain: exit 1, and the instances may run either revision', async () => {
    const group = await account.newGroup(onFailure)
    failAfter(1)
    await deploy(group)
    change()
    const run = await deploy(group)
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'rollback-failed', 'rollback-status': 'Failed'}})
    expect(run.stdout).toContain('the targets may run either revision')
  })

  const hidden: [what: string, shown: (info: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>][] = [
    ['a success on all instances', info => ({...info, status: 'InProgress', deploymentOverview: {Succeeded: 2}})],
    ['statuses of a newer API', info => ({...info, status: 'Hovering'})],
    ['nothing but its id', ({deploymentId}) => ({deploymentId})]
  ]
  test.each(hidden)('a failure that shows only at the last look, after %s: exit 1', async (_, shown) => {
    const group = await account.newGroup()
    failAfter(0)
    let looks = 0
    const early = changeDeployments(shown)
    account.faults = request => (request.operation === 'GetDeployment' && ++looks <= 5 ? early(request) : undefined)
    const run = await deploy(group)
    expect(looks).toBe(6)
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed', 'deployment-status': 'Failed'}})
  })

  test('a failure between the last look but one and the time limit is a failure, not a timeout', async () => {
    const group = await account.newGroup()
    failAfter(0)
    let looks = 0
    const early = changeDeployments(info => ({...info, status: 'InProgress'}))
    account.faults = request => (request.operation === 'GetDeployment' && ++looks === 1 ? early(request) : undefined)
    const run = await deploy(group, {timeout: '3s', 'poll-interval': '1h'})
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
    expect(looks).toBe(2)
  })
})

describe('wait limits that are fixed or wrong, and a timeout that looks like a failure', () => {
  const earlyStatuses = new Set(['Created', 'Queued'])
  /** The instances hang in `AfterInstall` of what users deploy, once there is something to go back to. */
  async function hangingGroup(): Promise<string> {
    const group = await account.newGroup()
    expect((await deploy(group)).status).toBe(0)
    change()
    account.fleet.script = ({event, deploymentCreator}) => (event === 'AfterInstall' && deploymentCreator === 'user' ? 'hang' : undefined)
    // The look that a time limit allows finds the deployment at work, however short the limit and slow the machine.
    account.faults = changeDeployments(info => (earlyStatuses.has(String(info['status'])) ? {...info, status: 'InProgress'} : info))
    return group
  }

  test('fail: the deployment goes on, and the step says so, with how to take it up again', async () => {
    const group = await hangingGroup()
    const run = await deploy(group, {timeout: '400ms'})
    const id = run.outputs['deployment-id'] ?? ''
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'timed-out', 'deployment-status': 'InProgress'}})
    expect(account.written).not.toContain('StopDeployment')
    expect((await account.deployment(id)).status).toBe('InProgress')
    const [title, limit] = verdict(run).split('%0A')
    expect(title).toBe(`Deployment ${id} did not end in time; its last known status is InProgress: 0 targets of 2 succeeded`)
    expect(limit).toBe(
      `the deployment did not end within 400 ms and goes on (\`on-timeout: fail\`; last seen: InProgress). To take it up again: \`mode: wait\` with \`deployment-id: ${id}\`, or codedeploy-kit wait --deployment-id ${id}`
    )
    account.fleet.release()
    const waited = await step().run({mode: 'wait', 'deployment-id': id, 'poll-interval': '20ms'})
    expect(waited).toMatchObject({status: 0, outputs: {outcome: 'succeeded', 'deployment-id': id}})
  })

  // Its rollback has the same time again, and is to end in it.
  test.each([
    ['stop', '400ms', '400 ms', /^Deployment d-\w+ did not end in time and was stopped: /, {}],
    [
      'stop-and-rollback',
      '5s',
      '5.0 s',
      /^Deployment d-\w+ did not end in time and was stopped and rolled back by d-\w+%0A/,
      {'rollback-status': 'Succeeded'}
    ]
  ])('%s: that is what was done, and what is said', async (onTimeout, timeout, limit, said, rollback) => {
    const group = await hangingGroup()
    const run = await deploy(group, {timeout, 'on-timeout': onTimeout})
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'timed-out', 'deployment-status': 'Stopped', ...rollback}})
    expect((await account.deployment(run.outputs['deployment-id'])).status).toBe('Stopped')
    expect(verdict(run)).toMatch(said)
    expect(run.outputs['error-message']).toBe(`the deployment did not end within ${limit} and was stopped (\`on-timeout: ${onTimeout}\`)`)
    // It was not somebody.
    expect(run.stdout + run.summary).not.toContain('Somebody or something called StopDeployment')
  })

  test('nothing but the outcome and the words tells them apart, so they differ in every word', async () => {
    const group = await hangingGroup()
    const late = await deploy(group, {timeout: '400ms', 'on-timeout': 'stop'})
    failAfter(0)
    const failed = await deploy(group)
    expect([late, failed].map(({status, outputs}) => [status, outputs['outcome']])).toEqual([
      [1, 'timed-out'],
      [1, 'failed']
    ])
    expect(verdict(late)).not.toContain('failed:')
    expect(verdict(failed)).not.toContain('time')
    expect([late.summary, failed.summary].map(text => /did not end in time/.test(text))).toEqual([true, false])
  })

  test('the limit is the one that was set: a deployment that is longer than others wait succeeds', async () => {
    const group = await hangingGroup()
    const running = deploy(group, {timeout: '2h', 'poll-interval': '10ms'})
    await account.fleet.hanging(2)
    // AWS's own waiter gives up after 120 looks.
    await new Promise<void>(resolve => {
      let looks = 0
      account.faults = ({operation}) => {
        if (operation === 'GetDeployment' && ++looks === 130) resolve()
        return undefined
      }
    })
    account.fleet.release()
    expect(await running).toMatchObject({status: 0, outputs: {outcome: 'succeeded'}})
  })

  test('a group that is not free in time: nothing was deployed, and whose deployment is in the way', async () => {
    const group = await hangingGroup()
    const first = await deploy(group, {'wait-for': 'none'})
    const run = await deploy(group, {timeout: '2s'})
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'timed-out'}})
    expect(run.outputs['deployment-id']).toBeUndefined()
    expect(verdict(run)).toMatch(new RegExp(`^Not deployed: ${group} was not free in time%0A.*${first.outputs['deployment-id'] ?? ''}`))
    account.fleet.release()
  })
})

describe('credentials that expire while the deployment is healthy', () => {
  /** From the fourth look on, whoever asks has credentials that have expired. */
  function expire(): void {
    let looks = 0
    account.faults = ({operation}) => {
      if (operation === 'GetDeployment') looks += 1
      return looks > 3 ? expiredToken : undefined
    }
  }

  test('unknown, and not failed: it goes on, nobody stops it, and a new step takes it up to its end', async () => {
    const group = await account.newGroup()
    account.fleet.script = ({event}) => (event === 'AfterInstall' ? 'hang' : undefined)
    expire()
    const first = step()
    const run = await first.run({...release, 'deployment-group-name': group})
    const id = run.outputs['deployment-id'] ?? ''
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'unknown', 'deployment-status': 'InProgress'}})
    for (const told of [verdict(run), run.summary, run.outputs['error-message'] ?? '', run.stdout]) {
      expect(told).toContain('the deployment goes on, but cannot be watched any more')
      expect(told).toContain('The security token included in the request is expired')
      expect(told).toContain('role-duration-seconds')
      expect(told).toMatch(new RegExp(`mode: wait.*deployment-id: ${id}`))
    }
    account.faults = () => undefined
    expect((await first.run(release, run.state)).status).toBe(0)
    expect(account.written).not.toContain('StopDeployment')
    expect((await account.deployment(id)).status).toBe('InProgress')

    const next = new Workshop()
    try {
      const resumed = new Step(next, account.environment).run({mode: 'wait', 'deployment-id': id, 'poll-interval': '20ms'})
      account.fleet.release()
      const waited = await resumed
      expect(waited).toMatchObject({status: 0, outputs: {outcome: 'succeeded', 'deployment-id': id, 'deployment-group-name': group}})
      expect(verdict(waited)).toBe('')
    } finally {
      next.remove()
    }
  })

  test('a deployment that failed meanwhile is a failure for the step that takes it up', async () => {
    const group = await account.newGroup()
    failAfter(0)
    expire()
    account.faults = ({operation}) => (operation === 'GetDeployment' ? expiredToken : undefined)
    const run = await deploy(group)
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'unknown'}})
    account.faults = () => undefined
    const waited = await step().run({mode: 'wait', 'deployment-id': run.outputs['deployment-id'] ?? ''})
    expect(waited).toMatchObject({status: 1, outputs: {outcome: 'failed', 'error-code': 'HEALTH_CONSTRAINTS'}})
  })

  test('a source of credentials that can renew them does, and nobody notices', async () => {
    const group = await account.newGroup()
    const issued = join(workshop.folder, 'issued')
    const source = join(workshop.folder, 'credentials.mjs')
    writeFileSync(
      source,
      `import {appendFileSync, readFileSync, writeFileSync} from 'node:fs'
appendFileSync(${JSON.stringify(issued)}, '.')
const Expiration = new Date(Date.now() + 1000).toISOString()
console.log(JSON.stringify({Version: 1, AccessKeyId: 'x', SecretAccessKey: 'x', SessionToken: 'x', Expiration}))\n`
    )
    const config = join(workshop.folder, 'config')
    writeFileSync(config, `[default]\ncredential_process = ${JSON.stringify(process.execPath)} ${JSON.stringify(source)}\n`)
    const {AWS_ACCESS_KEY_ID: _id, AWS_SECRET_ACCESS_KEY: _secret, ...environment} = account.environment
    const inputs = {...release, 'deployment-group-name': group}
    const run = await new Step(workshop, {...environment, AWS_CONFIG_FILE: config}).run(inputs)
    expect(run).toMatchObject({status: 0, outputs: {outcome: 'succeeded'}})
    expect(readFileSync(issued, 'utf8').length).toBeGreaterThan(2)
  })
})
