import {appendFileSync} from 'node:fs'
import {join} from 'node:path'
import {StopDeploymentCommand} from '@aws-sdk/client-codedeploy'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {changeDeployments} from '../../src/local/simulation/fault-rules.ts'
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
    const run = await deploy(group, {timeout: '1s', 'poll-interval': '1h'})
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
    expect(looks).toBe(2)
  })
})
