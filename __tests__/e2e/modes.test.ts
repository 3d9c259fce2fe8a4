import {appendFileSync, chmodSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CreateDeploymentGroupCommand, GetDeploymentCommand} from '@aws-sdk/client-codedeploy'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest} from '@jest/globals'
import {startLocalAccount, type LocalAccount} from '../support/local-account.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {cli, Workshop, written, type Run} from '../support/program.ts'
import {Step, type StepRun} from '../support/runner.ts'

// Each test runs several programs, one after the other.
jest.setTimeout(60_000)

let host: Workshop
let account: LocalAccount
let workshop: Workshop
let app: string
beforeAll(async () => {
  host = new Workshop()
  account = await startLocalAccount(host, 2)
  await account.codedeploy.send(
    new CreateDeploymentGroupCommand({
      applicationName: 'shop',
      deploymentGroupName: 'blue-green',
      serviceRoleArn: 'arn:aws:iam::000000000000:role/r',
      deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
      deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'},
      blueGreenDeploymentConfiguration: {deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 60}}
    })
  )
})
afterAll(async () => {
  await account.stop()
  host.remove()
})
beforeEach(() => {
  workshop = new Workshop()
  app = workshop.webApp()
})
afterEach(() => workshop.remove())

/** Another content, so another revision. */
function change(): void {
  appendFileSync(join(app, 'appspec.yml'), `# ${Math.random()}\n`)
}

function hang(): void {
  writeFileSync(join(app, 'scripts', 'validate.sh'), '#!/bin/sh\nsleep 3600\n')
  chmodSync(join(app, 'scripts', 'validate.sh'), 0o755)
}

async function statusOf(deploymentId: string | undefined): Promise<string | undefined> {
  return (await account.codedeploy.send(new GetDeploymentCommand({deploymentId}))).deploymentInfo?.status
}

describe('on the command line', () => {
  const group = ['--application-name', 'shop', '--deployment-group-name', 'production', '--poll-interval', '50ms']
  const run = (...args: string[]): Promise<Run> => workshop.run(cli, [...args, '--format', 'json'], account.environment)
  const resultOf = ({stdout}: Run): Record<string, unknown> => JSON.parse(stdout) as Record<string, unknown>
  const start = async (...more: string[]): Promise<string> => {
    const created = await run('deploy', 'web-app', ...group, '--s3-bucket', 'revisions', '--wait-for', 'none', ...more)
    expect([created.status, created.stderr]).toEqual([0, ''])
    expect(resultOf(created)).toMatchObject({outcome: 'left-running', reached: 'created'})
    return String(resultOf(created)['deploymentId'])
  }

  test('wait takes up what deploy left running, rollback brings the revision before back', async () => {
    const first = await start()
    const waited = await run('wait', first, '--poll-interval', '50ms')
    expect(waited.status).toBe(0)
    expect(resultOf(waited)).toMatchObject({outcome: 'succeeded', deploymentId: first, deploymentGroupName: 'production'})
    change()
    const second = await start()
    expect((await run('wait', '--deployment-id', second)).status).toBe(0)
    const back = await run('rollback', ...group)
    expect([back.status, back.stderr]).toEqual([0, ''])
    expect(resultOf(back)).toMatchObject({outcome: 'succeeded', revision: resultOf(waited)['revision']})
    const restarted = await run('restart', ...group)
    expect(resultOf(restarted)).toMatchObject({outcome: 'succeeded', revision: resultOf(waited)['revision']})
  })

  test('stop ends it with status 0, and wait then with 1', async () => {
    change()
    hang()
    const id = await start()
    const stopped = await run('stop', id, '--poll-interval', '50ms')
    expect([stopped.status, stopped.stderr]).toEqual([0, ''])
    expect(resultOf(stopped)).toMatchObject({outcome: 'stopped', isStopped: true})
    expect(await statusOf(id)).toBe('Stopped')
    const waited = await run('wait', id)
    expect([waited.status, resultOf(waited)['outcome']]).toEqual([1, 'stopped'])
  })

  test('what is wrong with the words is a usage error', async () => {
    for (const [args, message] of [
      [['wait'], '--deployment-id is missing'],
      [['wait', 'web-app'], 'the id of a deployment'],
      [['stop', 'd-ABCDEF123', '--wait-for', 'none'], '--wait-for has no effect on stop'],
      [['stop', 'd-ABCDEF123', '--auto-rollback', 'DEPLOYMENT_FAILURE,DEPLOYMENT_STOP_ON_ALARM'], 'is true or false'],
      [['rollback'], '--application-name is missing']
    ] as const) {
      const {status, stderr} = await workshop.run(cli, args, account.environment)
      expect([status, stderr]).toEqual([2, expect.stringContaining(message)])
    }
  })
})

describe('as steps', () => {
  const target = {'application-name': 'shop', 'deployment-group-name': 'production', 'poll-interval': '50ms'}
  // Both groups have the same instances, and would refuse what the other installed.
  const release = {...target, source: 'web-app', 's3-bucket': 'revisions', 'file-exists-behavior': 'OVERWRITE'}
  const step = (inputs: Record<string, string>): Promise<StepRun> => new Step(workshop, account.environment).run(inputs)
  const green = (run: StepRun): void =>
    expect({status: run.status, stdout: run.status === 0 ? '' : run.stdout}).toEqual({status: 0, stdout: ''})

  test('deploy until it is ready in one job, continue in another', async () => {
    const ready = await step({...release, 'deployment-group-name': 'blue-green', 'wait-for': 'ready'})
    green(ready)
    expect(ready.outputs).toMatchObject({outcome: 'left-running', 'deployment-status': 'Ready'})
    // What was left running on purpose is not the post step's.
    const post = await new Step(workshop, account.environment).run(release, ready.state)
    expect(post).toMatchObject({status: 0, stdout: ''})
    expect(await statusOf(ready.outputs['deployment-id'])).toBe('Ready')
    const continued = await step({mode: 'continue', 'deployment-id': ready.outputs['deployment-id'] ?? '', 'poll-interval': '50ms'})
    green(continued)
    expect(continued.outputs).toMatchObject({
      outcome: 'succeeded',
      'deployment-id': ready.outputs['deployment-id'],
      'deployment-group-name': 'blue-green'
    })
    expect(continued.summary).toContain('succeeded')
  })

  test('a cancelled wait leaves the deployment alone, one that says otherwise stops it', async () => {
    change()
    hang()
    const {outputs} = await step({...release, 'wait-for': 'none'})
    const id = outputs['deployment-id'] ?? ''
    const cancelled = async (inputs: Record<string, string>): Promise<StepRun> => {
      const runner = new Step(workshop, account.environment)
      const {child, ended} = runner.start({mode: 'wait', 'deployment-id': id, 'poll-interval': '50ms', ...inputs})
      await written(child, /AfterInstall +Succeeded|is InProgress/)
      child.kill('SIGINT')
      const run = await ended
      expect(run.outputs['deployment-id']).toBe(id)
      const post = await runner.run({}, run.state)
      expect(post.status).toBe(0)
      return run
    }
    expect(await cancelled({})).toMatchObject({status: 1, outputs: {outcome: 'left-running'}})
    expect(await statusOf(id)).toBe('InProgress')
    expect(await cancelled({'on-cancel': 'stop'})).toMatchObject({status: 1, outputs: {outcome: 'cancelled'}})
    expect(await statusOf(id)).toBe('Stopped')
    const late = await step({mode: 'stop', 'deployment-id': id})
    green(late)
    expect(late.outputs['outcome']).toBe('stopped')
  })

  test('rollback says in the description of its deployment what it goes back to', async () => {
    for (let i = 0; i < 2; i++) {
      change()
      green(await step(release))
    }
    const back = await step({mode: 'rollback', ...target})
    green(back)
    const {deploymentInfo} = await account.codedeploy.send(new GetDeploymentCommand({deploymentId: back.outputs['deployment-id']}))
    expect(deploymentInfo?.description).toMatch(
      /^run=42 attempt=1 sha=\w+ id=\w+ Rollback from d-\w+ to the revision of d-\w+ octo\/shop@0123456 by mona$/
    )
  })
})
