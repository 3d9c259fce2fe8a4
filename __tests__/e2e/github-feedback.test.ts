import {chmodSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CodeDeployClient, CreateApplicationCommand, CreateDeploymentGroupCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, S3Client} from '@aws-sdk/client-s3'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect} from '@jest/globals'
import {FakeGithub} from '../support/fake-github.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {cli, Workshop, written} from '../support/program.ts'
import {Step, type StepRun} from '../support/runner.ts'

const head = 'fedcba9876543210fedcba9876543210fedcba98'
const token = 'ghs_0123456789abcdef'

describe('the action on GitHub', () => {
  let host: Workshop
  let endpoint: string
  let stop: () => unknown
  let workshop: Workshop
  let github: FakeGithub
  let step: Step
  const target = {
    mode: 'deploy',
    source: 'web-app',
    's3-bucket': 'revisions',
    'application-name': 'shop',
    'deployment-group-name': 'production',
    'poll-interval': '50ms',
    'github-token': token,
    'github-deployment': 'true',
    'pull-request-comment': 'true'
  }

  beforeAll(async () => {
    host = new Workshop()
    const {child} = host.start(cli, ['local'])
    endpoint = /^http:\/\/127\.0\.0\.1:\d+/.exec(await written(child, /\n/))?.[0] ?? ''
    stop = () => child.kill('SIGTERM')
    const settings = {endpoint, region: 'us-east-1', credentials: {accessKeyId: 'x', secretAccessKey: 'x'}}
    const codedeploy = new CodeDeployClient(settings)
    await new S3Client({...settings, forcePathStyle: true}).send(new CreateBucketCommand({Bucket: 'revisions'}))
    await codedeploy.send(new CreateApplicationCommand({applicationName: 'shop'}))
    await codedeploy.send(
      new CreateDeploymentGroupCommand({
        applicationName: 'shop',
        deploymentGroupName: 'production',
        serviceRoleArn: 'arn:aws:iam::000000000000:role/r',
        deploymentConfigName: 'CodeDeployDefault.AllAtOnce'
      })
    )
  })
  afterAll(() => {
    stop()
    host.remove()
  })

  beforeEach(async () => {
    workshop = new Workshop()
    github = new FakeGithub()
    const event = join(workshop.folder, 'event.json')
    writeFileSync(event, JSON.stringify({pull_request: {number: 7, head: {sha: head, ref: 'cart', repo: {full_name: 'octo/shop'}}}}))
    step = new Step(workshop, {
      AWS_ENDPOINT_URL_CODEDEPLOY: endpoint,
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      GITHUB_API_URL: await github.start(),
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: event
    })
  })
  afterEach(async () => {
    await github.stop()
    workshop.remove()
  })

  function hangs(): void {
    const file = join(workshop.webApp(), 'scripts/validate.sh')
    writeFileSync(file, '#!/bin/sh\nsleep 3600\n')
    chmodSync(file, 0o755)
  }

  /** The token is nowhere but in the command that masks it. */
  function expectSecret({stdout, stderr, outputs, state, summary}: StepRun): void {
    expect(stdout.replace(`::add-mask::${token}\n`, '')).not.toContain(token)
    expect(JSON.stringify([stderr, outputs, state, summary])).not.toContain(token)
  }

  test('a deployment for a pull request is shown there, from its creation to its end', async () => {
    workshop.webApp()
    const run = await step.run(target)
    expect({status: run.status, stdout: run.status === 0 ? '' : run.stdout}).toEqual({status: 0, stdout: ''})
    expect(github.deployments).toMatchObject([{ref: head, environment: 'production', transient_environment: true}])
    expect(github.said).toEqual(['100 in_progress', '100 success'])
    expect(github.comments.map(({body}) => body)).toEqual([expect.stringContaining(`\`${run.outputs['deployment-id']}\``)])
    expectSecret(run)
    expect(await step.run(target, run.state)).toMatchObject({status: 0, stdout: ''})
  })

  test('a token that may not changes neither the result nor the outputs', async () => {
    workshop.webApp()
    github.fate = () => ({status: 403, message: 'Resource not accessible by integration\n::error::pwned'})
    const run = await step.run(target)
    expect(run.status).toBe(0)
    expect(run.outputs).toMatchObject({outcome: 'succeeded'})
    expect(run.commands.filter(({name}) => name === 'error')).toEqual([])
    const warnings = run.commands.filter(({name}) => name === 'warning').map(({message}) => message)
    expect(warnings).toEqual([expect.stringContaining('`deployments: write`'), expect.stringContaining('`pull-requests: write`')])
    expectSecret(run)
  })

  test('what a killed step left in progress, the post step ends', async () => {
    hangs()
    const {child, ended} = step.start(target)
    await written(child, /AfterInstall +Succeeded/)
    child.kill('SIGKILL')
    const {state} = await ended
    expect(github.said).toEqual(['100 in_progress'])
    const post = await step.run(target, state)
    expect(post.status).toBe(0)
    expect(github.said).toEqual(['100 in_progress', '100 error'])
    expectSecret(post)
  })

  test('a cancelled step says so at once', async () => {
    hangs()
    const {child, ended} = step.start(target)
    await written(child, /AfterInstall +Succeeded/)
    child.kill('SIGINT')
    const run = await ended
    expect(run.outputs).toMatchObject({outcome: 'cancelled'})
    expect(github.said).toEqual(['100 in_progress', '100 error'])
    await step.run(target, run.state)
    expect(github.said.at(-1)).toBe('100 error')
  })

  test('a cancelled step does not wait for a GitHub that hangs', async () => {
    hangs()
    github.fate = () => 'hang'
    const {child, ended} = step.start(target)
    await written(child, /AfterInstall +Succeeded/)
    const startedMs = performance.now()
    child.kill('SIGINT')
    const run = await ended
    // The runner kills a step 7.5 s after it has cancelled it.
    expect(performance.now() - startedMs).toBeLessThan(7_500)
    expect(run.outputs).toMatchObject({outcome: 'cancelled'})
    github.fate = () => undefined
    await step.run(target, run.state)
  })
})
