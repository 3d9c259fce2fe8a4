import {chmodSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CodeDeployClient, CreateApplicationCommand, CreateDeploymentGroupCommand, GetDeploymentCommand} from '@aws-sdk/client-codedeploy'
import {CreateBucketCommand, S3Client} from '@aws-sdk/client-s3'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test as anyTest} from '@jest/globals'
import {linuxTest, unixTest as test} from '../support/platform-tests.ts'
import {cli, SurvivorNotes, untilNone, Workshop, written} from '../support/program.ts'
import {Step} from '../support/runner.ts'

const survivors = new SurvivorNotes()
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
    survivors.note(workshop.survivors())
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

describe('what a rehearsed host gets of the workflow', () => {
  test('no credentials, no tokens, no inputs', async () => {
    const app = workshop.webApp()
    script(app, 'validate.sh', 'env')
    const secrets = {
      AWS_ACCESS_KEY_ID: 'AKIDSECRET',
      AWS_SECRET_ACCESS_KEY: 'geheim-1',
      AWS_SESSION_TOKEN: 'geheim-2',
      ACTIONS_RUNTIME_TOKEN: 'geheim-3',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'geheim-4',
      GITHUB_TOKEN: 'geheim-5',
      NPM_TOKEN: 'geheim-6'
    }
    const {status, stdout} = await new Step(workshop, secrets).run({mode: 'rehearse', source: 'web-app', description: 'geheim-7'})
    expect(status).toBe(0)
    // What it has shows that it was printed.
    expect(stdout).toContain('validate.sh: LIFECYCLE_EVENT=ValidateService')
    expect(stdout).toMatch(/validate\.sh: PATH=/)
    expect(stdout.match(/\b(?:AWS|ACTIONS|GITHUB|INPUT|RUNNER|STATE|NPM)_\w+=/g) ?? []).toEqual([])
    expect(stdout).not.toMatch(/geheim-|AKIDSECRET/)
  })
})

describe('what cannot be told', () => {
  test('outputs that cannot be written are told once, and the result is the same', async () => {
    workshop.webApp()
    const {status, stdout, summary, commands} = await new Step(workshop, {GITHUB_OUTPUT: '/nowhere/output'}).run({
      mode: 'rehearse',
      source: 'web-app'
    })
    expect(status).toBe(0)
    expect(stdout).toMatch(/instance-1 +ValidateService +Succeeded/)
    expect(summary).toContain('instance-1')
    expect(commands.filter(({name}) => name === 'warning').map(({message}) => message)).toEqual([
      expect.stringContaining('Could not write the outputs: ')
    ])
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
    survivors.note(await untilNone(() => host.workshop?.survivors() ?? []))
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

  test('a refusal of AWS is told with its call and request, and has outputs', async () => {
    workshop.webApp()
    const {status, stdout, outputs, commands} = await new Step(workshop, environment()).run({...target, 'deployment-config-name': 'None'})
    expect(status).toBe(1)
    expect(stdout).toMatch(/^ {2}call: GetDeploymentConfig, DeploymentConfigDoesNotExistException, request \S+$/m)
    expect(outputs).toMatchObject({outcome: 'failed', 'application-name': 'shop', 'deployment-group-name': 'production'})
    expect(outputs['error-message']).toContain('None')
    expect(outputs['error-code']).toBeUndefined()
    expect(commands.filter(({name}) => name === 'error')).toHaveLength(1)
  })

  test("a fork's pull request is not deployed", async () => {
    const event = join(workshop.folder, 'event.json')
    const head = {sha: 'fedcba9876543210fedcba9876543210fedcba98', repo: {full_name: 'stranger/shop'}}
    writeFileSync(event, JSON.stringify({pull_request: {number: 7, head}}))
    const {source: _source, 's3-bucket': _bucket, ...others} = target
    const github = {GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event}
    const {status, stdout, outputs} = await new Step(workshop, {...environment(), ...github}).run({...others, 'revision-type': 'github'})
    expect(status).toBe(1)
    expect(stdout).toContain('the pull request comes from stranger/shop, a fork of octo/shop: its commit is not deployed')
    expect(outputs).toMatchObject({outcome: 'failed', 'deployment-group-name': 'production'})
    expect(outputs['deployment-id']).toBeUndefined()
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['a misspelt group, with the nearest name', {'deployment-group-name': 'prodution'}, /Did you mean "production"/],
    ['a bucket that does not exist', {'s3-bucket': 'missing'}, /missing.*`s3-bucket`/s],
    ['a misspelt value', {'file-exists-behavior': 'OVERWRTE'}, /did you mean OVERWRITE/],
    ['no network', {timeout: '3s'}, /Check the network/]
  ])('%s is told', async (what, inputs, message) => {
    workshop.webApp()
    const nowhere = {AWS_ENDPOINT_URL_CODEDEPLOY: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:1'}
    const {status, stdout, outputs} = await new Step(workshop, {...environment(), ...(what === 'no network' && nowhere)}).run({
      ...target,
      ...inputs
    })
    expect(status).toBe(1)
    expect(stdout).toMatch(message)
    expect(outputs['outcome']).toBe('failed')
    expect(outputs['error-message']).not.toBe('')
    expect(outputs['deployment-id']).toBeUndefined()
  })
})

function edit(app: string, from: string, to: string): void {
  const file = join(app, 'appspec.yml')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain(from)
  writeFileSync(file, text.replace(from, to))
}

describe('mode: validate', () => {
  anyTest('passes the example, and says so everywhere', async () => {
    workshop.webApp()
    const {status, outputs, summary, stdout} = await new Step(workshop).run({mode: 'validate', source: 'web-app'})
    expect({status, stdout: status === 0 ? '' : stdout}).toEqual({status: 0, stdout: ''})
    expect(outputs['outcome']).toBe('succeeded')
    expect(JSON.parse(outputs['diagnostics'] ?? '')).toEqual(expect.any(Array))
    expect(summary).toContain('web-app/appspec.yml is valid')
  })

  anyTest('annotates an error at its place, with its line in the log, outputs and a summary', async () => {
    edit(workshop.webApp(), 'os: linux', 'os: Linux')
    const {status, commands, stdout, outputs, summary} = await new Step(workshop).run({mode: 'validate', source: 'web-app'})
    expect(status).toBe(1)
    expect(commands.find(({name}) => name === 'error')?.properties).toContain('file=web-app/appspec.yml')
    expect(stdout).toMatch(/^\| > \d+ \| os: Linux$/m)
    expect(outputs).toMatchObject({outcome: 'failed', 'error-message': expect.stringContaining('appspec.yml') as unknown})
    expect(JSON.parse(outputs['diagnostics'] ?? '')).toMatchObject([{severity: 'error', file: 'web-app/appspec.yml'}])
    expect(summary).toContain('### Findings')
  })

  anyTest('without annotations the log has it all the same', async () => {
    edit(workshop.webApp(), 'os: linux', 'os: Linux')
    const {status, commands, stdout} = await new Step(workshop).run({mode: 'validate', source: 'web-app', annotations: 'false'})
    expect(status).toBe(1)
    expect(commands.filter(({name, properties}) => name === 'error' && properties !== '')).toEqual([])
    expect(stdout).toContain('os: Linux')
  })

  anyTest('`validate: warn` makes errors warnings', async () => {
    edit(workshop.webApp(), 'os: linux', 'os: Linux')
    const {status, commands, outputs} = await new Step(workshop).run({mode: 'validate', source: 'web-app', validate: 'warn'})
    expect(status).toBe(0)
    expect(commands.find(({name}) => name === 'warning')?.properties).toContain('file=web-app/appspec.yml')
    expect(outputs['outcome']).toBe('succeeded')
  })

  test('`bundle-type` decides which names are legal', async () => {
    const app = workshop.webApp()
    writeFileSync(join(app, 'app', 'bell\u0007.txt'), 'a')
    expect(await new Step(workshop).run({mode: 'validate', source: 'web-app', 'bundle-type': 'tar'})).toMatchObject({status: 0})
    const {status, outputs} = await new Step(workshop).run({mode: 'validate', source: 'web-app', 'bundle-type': 'zip'})
    expect(status).toBe(1)
    expect(JSON.parse(outputs['diagnostics'] ?? '')).toMatchObject([{rule: 'control-character-in-name'}])
  })

  anyTest.each([
    [{archive: 'nothing.zip'}, 'archive'],
    [{'revision-type': 'github'}, 'revision-type']
  ])('%j is refused, not ignored', async (inputs, input) => {
    workshop.webApp()
    const {status, stdout, outputs} = await new Step(workshop).run({mode: 'validate', source: 'web-app', ...inputs})
    expect(status).toBe(1)
    expect(stdout).toContain(`\`${input}\` has no effect on validate`)
    expect(outputs).toMatchObject({outcome: 'failed', 'error-message': expect.stringContaining(input) as unknown})
  })
})

describe('mode: package', () => {
  anyTest('writes the bundle and says where', async () => {
    workshop.webApp()
    const {status, outputs, summary, stdout} = await new Step(workshop).run({mode: 'package', source: 'web-app'})
    expect(status).toBe(0)
    expect(outputs).toMatchObject({outcome: 'succeeded', 'bundle-sha256': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown})
    expect(stdout).toContain(outputs['bundle-path'] ?? 'no path')
    expect(readFileSync(join(workshop.workspace, outputs['bundle-path'] ?? '')).byteLength).toBe(Number(outputs['bundle-size']))
    expect(summary).toContain('packaged as')
  })

  anyTest('an error of the AppSpec has outputs too', async () => {
    edit(workshop.webApp(), 'os: linux', 'os: Linux')
    const {status, outputs, summary} = await new Step(workshop).run({mode: 'package', source: 'web-app'})
    expect(status).toBe(1)
    expect(outputs).toMatchObject({outcome: 'failed', diagnostics: expect.stringContaining('Linux') as unknown})
    expect(summary).toContain('Findings')
  })
})

describe('a commit on GitHub', () => {
  anyTest('of this repository is named by its id alone', async () => {
    const commit = 'fedcba9876543210fedcba9876543210fedcba98'
    const {status, stdout} = await new Step(workshop).run({mode: 'rehearse', 'github-commit-id': commit})
    // There is no repository here to take it from: it is asked for by the right name.
    expect(status).toBe(1)
    expect(stdout).toContain(`octo/shop@${commit.slice(0, 7)}`)
  })

  anyTest('of a named repository must be named: the workspace is not packed instead', async () => {
    workshop.webApp('.')
    const {status, stdout} = await new Step(workshop).run({mode: 'rehearse', 'github-repository': 'octo/other'})
    expect(status).toBe(1)
    expect(stdout).toContain('`github-commit-id` is missing')
  })
})

anyTest('a missing input fails the step and names it', async () => {
  const {status, stdout, outputs} = await new Step(workshop).run({mode: 'deploy', 's3-bucket': 'revisions'})
  expect(status).toBe(1)
  expect(stdout).toContain('deployment-group-name')
  expect(outputs).toMatchObject({outcome: 'failed', 'application-name': 'shop'})
})

anyTest('a value that cannot be read fails the step and sets outputs', async () => {
  const {status, outputs} = await new Step(workshop).run({mode: 'rehearse', instances: 'many'})
  expect(status).toBe(1)
  expect(outputs).toMatchObject({outcome: 'failed', 'error-message': expect.stringContaining('whole number') as unknown})
})

linuxTest('no step left a process behind', () => {
  expect(survivors.lookedAt).toBeGreaterThan(0)
  expect(survivors.left).toEqual({})
})
