import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CodeDeployClient, CreateApplicationCommand, CreateDeploymentGroupCommand, GetDeploymentCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, S3Client} from '@aws-sdk/client-s3'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test} from '@jest/globals'
import {cli, untilNone, Workshop, written} from '../support/program.ts'
import {Step} from '../support/runner.ts'

let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

function script(app: string, name: string, ...lines: string[]): void {
  writeFileSync(join(app, 'scripts', name), ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(join(app, 'scripts', name), 0o755)
}

describe('mode: rehearse', () => {
  test('a success: a group for each instance, outputs and a summary', async () => {
    workshop.webApp()
    const {status, stdout, outputs, summary, commands} = await new Step(workshop).run({mode: 'rehearse', source: 'web-app', instances: '2'})
    expect({status, stdout: status === 0 ? '' : stdout}).toEqual({status: 0, stdout: ''})
    expect(commands.filter(({name}) => name === 'group').map(({message}) => message.split(' ')[0])).toEqual(['instance-1', 'instance-2'])
    expect(commands.filter(({name}) => name === 'error')).toEqual([])
    expect(outputs).toMatchObject({
      outcome: 'succeeded',
      'deployment-status': 'Succeeded',
      'application-name': 'shop',
      'compute-platform': 'Server'
    })
    expect(JSON.parse(outputs['targets'] ?? '')).toMatchObject({succeeded: 2, failed: 0})
    expect(summary).toContain('instance-2')
    expect(workshop.survivors()).toEqual([])
    expect(workshop.leftovers()).toEqual([])
  })

  test('a failure is annotated at the line of the AppSpec, and told in the summary', async () => {
    const app = workshop.webApp()
    script(app, 'validate.sh', 'echo the last words', 'exit 3')
    const {status, outputs, summary, commands} = await new Step(workshop).run({mode: 'rehearse', source: 'web-app'})
    expect(status).toBe(1)
    const line =
      readFileSync(join(app, 'appspec.yml'), 'utf8')
        .split('\n')
        .findIndex(text => text.includes('scripts/validate.sh')) + 1
    const errors = commands.filter(({name}) => name === 'error')
    expect(errors[0]?.properties).toContain('file=web-app/appspec.yml')
    expect(errors[0]?.properties).toContain(`line=${line}`)
    expect(errors[0]?.properties).toMatch(/col=17/)
    expect(errors[0]?.properties).toContain('ScriptFailed')
    expect(outputs['outcome']).toBe('failed')
    expect(JSON.parse(outputs['failed-targets'] ?? '')).toMatchObject([
      {target: 'instance-1', event: 'ValidateService', script: 'scripts/validate.sh', code: 'ScriptFailed'}
    ])
    expect(summary).toContain('the last words')
  })

  test('text that hosts print issues no command', async () => {
    const app = workshop.webApp()
    script(
      app,
      'validate.sh',
      'echo "::error::pwned"',
      'echo "##[error]pwned"',
      'echo "x ##[set-output name=a]pwned"',
      'printf "::stop-commands::t\\r\\n  ::warning::pwned\\r::error::pwned\\n"',
      'exit 1'
    )
    const {status, stdout, outputs, commands} = await new Step(workshop).run({mode: 'rehearse', source: 'web-app'})
    expect(status).toBe(1)
    expect(stdout).toContain('pwned')
    // The log tail is quoted inside our own annotation, as data.
    expect(commands.filter(({name, message}) => message.startsWith('pwned') || name === 'old form')).toEqual([])
    expect(
      commands
        .filter(({name}) => name === 'error' || name === 'warning')
        .every(({properties, message}) => properties !== '' || message.includes('failed'))
    ).toBe(true)
    expect(outputs['a']).toBeUndefined()
  })
})

describe('mode: deploy against an endpoint', () => {
  const host = {workshop: undefined as Workshop | undefined, endpoint: '', stop: (): void => undefined}
  const environment = (): Record<string, string> => ({
    AWS_ENDPOINT_URL_CODEDEPLOY: host.endpoint,
    AWS_ENDPOINT_URL_S3: host.endpoint,
    AWS_REGION: 'us-east-1',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x'
  })
  const target = {
    mode: 'deploy',
    source: 'web-app',
    's3-bucket': 'revisions',
    'application-name': 'shop',
    'deployment-group-name': 'production',
    'poll-interval': '50ms'
  }
  let codedeploy: CodeDeployClient

  beforeAll(async () => {
    host.workshop = new Workshop()
    const {child, ended} = host.workshop.start(cli, ['local', '--instances', '2'])
    host.endpoint = /^http:\/\/127\.0\.0\.1:\d+/.exec(await written(child, /\n/))?.[0] ?? ''
    host.stop = () => child.kill('SIGTERM')
    const settings = {endpoint: host.endpoint, region: 'us-east-1', credentials: {accessKeyId: 'x', secretAccessKey: 'x'}}
    codedeploy = new CodeDeployClient(settings)
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
    void ended
  })
  afterAll(async () => {
    host.stop()
    expect(await untilNone(() => host.workshop?.survivors() ?? [])).toEqual([])
    expect(await untilNone(() => host.workshop?.leftovers() ?? [])).toEqual([])
    host.workshop?.remove()
  })

  test('deploys, pins the revision and says who deployed what', async () => {
    workshop.webApp()
    const {status, stdout, outputs} = await new Step(workshop, environment()).run(target)
    expect({status, stdout: status === 0 ? '' : stdout}).toEqual({status: 0, stdout: ''})
    expect(JSON.parse(outputs['revision'] ?? '')).toMatchObject({
      type: 's3',
      bucket: 'revisions',
      versionId: expect.any(String) as unknown,
      eTag: expect.any(String) as unknown
    })
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId: outputs['deployment-id']}))
    expect(deploymentInfo?.description).toMatch(
      /^run=42 attempt=1 sha=0123456789abcdef0123456789abcdef01234567 id=\w+ octo\/shop@0123456 by mona$/
    )
  })

  test('the same content is not sent twice', async () => {
    workshop.webApp()
    const {status, stdout} = await new Step(workshop, environment()).run(target)
    expect(status).toBe(0)
    expect(stdout).toContain('Not uploaded: S3 has this content already')
  })

  test('cancelling stops the deployment and fails the step', async () => {
    const app = workshop.webApp()
    script(app, 'validate.sh', 'echo hanging', 'sleep 3600')
    const step = new Step(workshop, environment())
    const {child, ended} = step.start(target)
    await written(child, /AfterInstall +Succeeded/)
    child.kill('SIGINT')
    const {status, outputs, state} = await ended
    expect(status).toBe(1)
    expect(outputs).toMatchObject({outcome: 'cancelled'})
    // The step has no time to wait for the end of the stop; its post step has.
    const post = await step.run(target, state)
    expect(post.stdout).toMatch(/Stopped/)
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId: outputs['deployment-id']}))
    expect(deploymentInfo?.status).toBe('Stopped')
  })

  test('what a killed step left, the post step stops', async () => {
    const app = workshop.webApp()
    script(app, 'validate.sh', 'echo hanging', 'sleep 3600')
    const step = new Step(workshop, environment())
    const {child, ended} = step.start(target)
    await written(child, /AfterInstall +Succeeded/)
    child.kill('SIGKILL')
    const {state, outputs} = await ended
    expect(outputs['deployment-id']).toMatch(/^d-/)
    const post = await step.run(target, state)
    expect(post.status).toBe(0)
    expect(post.stdout).toContain('was stopped')
    const {deploymentInfo} = await codedeploy.send(new GetDeploymentCommand({deploymentId: outputs['deployment-id']}))
    expect(deploymentInfo?.status).toBe('Stopped')
  })

  test('after a step that ended by itself, the post step does nothing', async () => {
    workshop.webApp()
    const step = new Step(workshop, environment())
    const {state} = await step.run(target)
    expect(await step.run(target, state)).toMatchObject({status: 0, stdout: ''})
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['a misspelt group, with the nearest name', {'deployment-group-name': 'prodution'}, /Did you mean "production"/],
    ['a bucket that does not exist', {'s3-bucket': 'missing'}, /missing.*`s3-bucket`/s],
    ['a misspelt value', {'file-exists-behavior': 'OVERWRTE'}, /did you mean OVERWRITE/],
    ['no network', {}, /Check the network/]
  ])('%s is told', async (what, inputs, message) => {
    workshop.webApp()
    const nowhere = {AWS_ENDPOINT_URL_CODEDEPLOY: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1'}
    const {status, stdout, outputs} = await new Step(workshop, {...environment(), ...(what === 'no network' && nowhere)}).run({
      ...target,
      ...inputs
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(message)
    expect(outputs['deployment-id']).toBeUndefined()
  })
})

describe('mode: validate', () => {
  test('passes the example', async () => {
    workshop.webApp()
    expect(await new Step(workshop).run({mode: 'validate', source: 'web-app'})).toMatchObject({status: 0})
  })

  test('annotates an error at its place', async () => {
    const app = workshop.webApp()
    writeFileSync(join(app, 'appspec.yml'), readFileSync(join(app, 'appspec.yml'), 'utf8').replace('os: linux', 'os: Linux'))
    const {status, commands} = await new Step(workshop).run({mode: 'validate', source: 'web-app'})
    expect(status).toBe(1)
    expect(commands.find(({name}) => name === 'error')?.properties).toContain('file=web-app/appspec.yml')
  })
})

test('a missing input fails the step and names it', async () => {
  const {status, stdout} = await new Step(workshop).run({mode: 'deploy', 's3-bucket': 'revisions'})
  expect(status).toBe(1)
  expect(stdout).toContain('deployment-group-name')
})
