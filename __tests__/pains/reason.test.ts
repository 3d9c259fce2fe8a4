import {chmodSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {CreateApplicationCommand, CreateDeploymentGroupCommand} from '@aws-sdk/client-codedeploy'
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, test as anyTest} from '@jest/globals'
import type {HostDiagnostics} from '../../src/local/host-port.ts'
import {ecsGroup} from '../local/function-fixture.ts'
import {roleArn} from '../local/local-fixture.ts'
import {unixTest as test} from '../support/platform-tests.ts'
import {cli, Workshop} from '../support/program.ts'
import {Step, type StepRun} from '../support/runner.ts'
import {EmbeddedAccount} from './embedded-account.ts'

let account: EmbeddedAccount
let workshop: Workshop
let app: string
beforeAll(async () => {
  account = await EmbeddedAccount.start(9)
})
afterAll(() => account.close())
beforeEach(() => {
  workshop = new Workshop()
  app = workshop.webApp()
})
afterEach(() => workshop.remove())

const release = {source: 'web-app', 's3-bucket': 'revisions', 'application-name': 'shop', 'poll-interval': '20ms'}

const deploy = (group: string, more: Readonly<Record<string, string>> = {}): Promise<StepRun> =>
  new Step(workshop, account.environment).run({...release, 'deployment-group-name': group, ...more})

function edit(file: string, from: string | RegExp, to: string): void {
  const path = join(app, file)
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, to)
  expect(after).not.toBe(before)
  writeFileSync(path, after)
}

/** The line of the AppSpec that says so, from 1. */
function lineOf(text: string): number {
  const lines = readFileSync(join(app, 'appspec.yml'), 'utf8').split('\n')
  return lines.findIndex(line => line.includes(text)) + 1
}

const errorsOf = ({commands}: StepRun): StepRun['commands'] => commands.filter(({name}) => name === 'error')

describe('a red run that does not say why', () => {
  const notFound: Partial<HostDiagnostics> = {
    errorCode: 'ScriptFailed',
    scriptName: 'scripts/start.sh',
    message: 'Script at specified location: scripts/start.sh failed with exit code 127',
    logTail: [...Array.from({length: 30}, (_, i) => `[stdout]step ${i + 1}`), '[stderr]start.sh: line 7: node: command not found'].join(
      '\n'
    )
  }
  const diskFull: Partial<HostDiagnostics> = {
    errorCode: 'UnknownError',
    scriptName: '',
    message: 'No space left on device @ rb_sysopen - /opt/web-app/server.js',
    logTail: ''
  }

  anyTest('each cause is told once: on how many instances, in which script, at which line, with its log and what to do', async () => {
    const group = await account.newGroup()
    account.fleet.script = ({event}, host) => {
      if (host.endsWith('9')) return event === 'Install' ? diskFull : undefined
      return event === 'ApplicationStart' ? notFound : undefined
    }
    const run = await deploy(group)
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed', 'error-code': 'HEALTH_CONSTRAINTS'}})

    const [first, second, verdict, ...more] = errorsOf(run)
    expect(more).toEqual([])
    expect(first?.properties).toContain(
      `title=ApplicationStart%3A ScriptFailed,file=web-app/appspec.yml,line=${lineOf('scripts/start.sh')},`
    )
    expect(first?.message).toContain('ApplicationStart failed on 8 of 9 targets: scripts/start.sh failed')
    expect(first?.message).toContain('start.sh: line 7: node: command not found')
    expect(first?.message).toContain('PATH')
    expect(second?.message).toContain('Install failed on 1 of 9 targets%0ANo space left on device')
    expect(verdict?.message).toMatch(/^Deployment d-\w+ failed: 0 targets of 9 succeeded, 9 failed/)
    // The generic sentence is nobody's answer.
    expect(
      errorsOf(run)
        .map(({message}) => message)
        .join()
    ).not.toContain('too many individual instances failed')

    for (const told of [run.stdout, run.summary]) {
      for (const line of notFound.logTail?.split('\n') ?? []) expect(told).toContain(line)
      expect(told).toContain('ApplicationStart failed on 8 of 9 targets')
    }
    const failed = JSON.parse(run.outputs['failed-targets'] ?? '') as readonly Record<string, string>[]
    expect(failed).toHaveLength(9)
    expect(failed[0]).toMatchObject({
      event: 'ApplicationStart',
      script: 'scripts/start.sh',
      code: 'ScriptFailed',
      logTail: notFound.logTail
    })
  })

  anyTest('a script of the revision before is not looked for in this one, and there is a way past it', async () => {
    const group = await account.newGroup()
    await deploy(group)
    account.fleet.script = ({event}) =>
      event === 'ApplicationStop'
        ? {...notFound, scriptName: 'scripts/stop.sh', message: 'scripts/stop.sh failed with exit code 1'}
        : undefined
    const run = await deploy(group)
    const [cause] = errorsOf(run)
    expect(cause?.message).toContain('ApplicationStop failed on 9 of 9 targets')
    expect(cause?.message).toContain('The script is that of the revision installed before')
    expect(cause?.message).toContain('`ignore-application-stop-failures: true`')
  })

  anyTest('what AWS refuses has its call, its error and its request in the log', async () => {
    const group = await account.newGroup()
    account.faults = ({operation}) =>
      operation === 'CreateDeployment'
        ? {kind: 'refuse', errorName: 'SomethingNewException', message: 'The moon is in the wrong phase.', status: 400}
        : undefined
    const run = await deploy(group)
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
    expect(errorsOf(run)[0]?.message).toContain('The moon is in the wrong phase')
    expect(run.stdout).toMatch(/call: CreateDeployment, SomethingNewException, request \S+/)
  })
})

describe('mistakes in the AppSpec and the hook scripts that only a host finds', () => {
  const mistakes: [what: string, rule: string, line: string, make: () => void][] = [
    ['CRLF line ends', 'script-crlf-shebang', 'scripts/start.sh', () => edit('scripts/start.sh', /\n/g, '\r\n')],
    ['a misspelt path', 'script-not-found', 'scripts/valdate.sh', () => edit('appspec.yml', 'validate.sh', 'valdate.sh')],
    ['another letter case', 'script-not-found', 'Scripts/start.sh', () => edit('appspec.yml', 'scripts/start.sh', 'Scripts/start.sh')],
    ['arguments behind a path', 'script-location-args', 'start.sh --now', () => edit('appspec.yml', 'start.sh', 'start.sh --now')],
    ['a map where a list belongs', 'section-type', 'source: app', () => edit('appspec.yml', '  - source: app\n  ', '  source: app\n')],
    ['a version in quotes', 'version-quoted', 'version:', () => edit('appspec.yml', 'version: 0.0', 'version: "0.0"')],
    ['a script in its place', 'yaml-not-a-map', 'echo', () => writeFileSync(join(app, 'appspec.yml'), '#!/bin/sh\necho hello\n')]
  ]
  test.each(mistakes)('%s: told at its line before anything is sent, also where there are no credentials', async (_, rule, line, make) => {
    const group = await account.newGroup()
    make()
    const objects = await account.objects()
    const [refused, offline] = await Promise.all([deploy(group), workshop.run(cli, ['validate', 'web-app', '--format', 'github'])])
    expect(refused).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
    expect(errorsOf(refused)[0]?.properties).toMatch(new RegExp(`title=${rule},file=web-app/appspec.yml,line=${lineOf(line)},`))
    expect(account.written).toEqual([])
    expect(await account.objects()).toBe(objects)
    expect(offline.status).toBe(1)
    expect(offline.stdout).toContain(`::error title=${rule},file=web-app/appspec.yml,line=${lineOf(line)},`)
  })

  test('an AppSpec of another name is not deployed without one', async () => {
    const group = await account.newGroup()
    renameSync(join(app, 'appspec.yml'), join(app, 'appspec.yaml'))
    const run = await deploy(group)
    expect(run.status).toBe(1)
    expect(errorsOf(run)[0]?.message).toContain('appspec.yaml')
    expect(account.written).toEqual([])
  })

  test('an event without scripts and a misspelt one are told, and stop nobody', async () => {
    edit('appspec.yml', /( {2}BeforeInstall:)\n.*\n.*\n/, '$1\n  AfterInstal:\n    - location: scripts/before-install.sh\n')
    const {status, stdout} = await workshop.run(cli, ['validate', 'web-app'])
    expect(status).toBe(0)
    expect(stdout).toContain('Did you mean AfterInstall?')
    expect(stdout).toContain('BeforeInstall has no scripts')
  })

  test('scripts that are not executable, as a checkout on Windows has them, are executable on the host', async () => {
    for (const name of ['before-install', 'start', 'stop', 'validate']) chmodSync(join(app, 'scripts', `${name}.sh`), 0o644)
    const {status, stdout} = await workshop.run(cli, ['rehearse', 'web-app'])
    expect({status, stdout: status === 0 ? '' : stdout}).toEqual({status: 0, stdout: ''})
    expect(stdout).toContain('The hook script "scripts/start.sh" is not executable; it is packed with execute permission')
    expect(stdout).not.toContain('Trying to make it executable')
  })

  anyTest('a user that only the host knows to be missing is named, with what to do', async () => {
    const group = await account.newGroup()
    const message = 'Script at specified location: scripts/start.sh run as user deploy failed with exit code 1'
    const logTail = '[stderr]su: user deploy does not exist'
    account.fleet.script = ({event}) => (event === 'ApplicationStart' ? {scriptName: 'scripts/start.sh', message, logTail} : undefined)
    const [cause] = errorsOf(await deploy(group))
    expect(cause?.message).toContain(logTail)
    expect(cause?.message).toContain('`runas`')
  })
})

describe('file already exists, and options that another platform takes', () => {
  test('the file, the rule and both ways out are told; each of them works', async () => {
    const root = join(workshop.folder, 'root')
    const rehearse = (...more: string[]) => workshop.run(cli, ['rehearse', 'web-app', '--root', root, ...more])
    expect((await rehearse()).status).toBe(0)
    const installed = join(root, 'instances/instance-1/root/opt/web-app/config.json')
    writeFileSync(installed, 'by hand')
    writeFileSync(join(app, 'app', 'config.json'), 'from the bundle')
    const {status, stdout} = await rehearse()
    expect(status).toBe(1)
    expect(stdout).toMatch(/Failure: Install failed on 1 of 1 target/)
    expect(stdout).toMatch(/a specified file already exists at this location: .*\/opt\/web-app\/config\.json/)
    expect(stdout).toMatch(/to do .*`file-exists-behavior`?: (OVERWRITE|RETAIN)/s)
    expect(stdout).toContain('OVERWRITE')
    expect(stdout).toContain('RETAIN')
    expect((await rehearse('--file-exists-behavior', 'RETAIN')).status).toBe(0)
    expect(readFileSync(installed, 'utf8')).toBe('by hand')
    expect((await rehearse('--file-exists-behavior', 'OVERWRITE')).status).toBe(0)
    expect(readFileSync(installed, 'utf8')).toBe('from the bundle')
  })

  anyTest.each(['Lambda', 'ECS'] as const)('%s: refused before anything is sent, with the name of the platform', async computePlatform => {
    await account.newGroup()
    const group = {applicationName: `shop-${computePlatform}`, deploymentGroupName: 'production'}
    await account.codedeploy.send(new CreateApplicationCommand({applicationName: group.applicationName, computePlatform}))
    const settings = computePlatform === 'ECS' ? ecsGroup() : {}
    await account.codedeploy.send(new CreateDeploymentGroupCommand({...group, serviceRoleArn: roleArn, ...settings}))
    const objects = await account.objects()
    const run = await deploy('production', {'file-exists-behavior': 'DISALLOW', 'application-name': group.applicationName})
    expect(run).toMatchObject({status: 1, outputs: {outcome: 'failed'}})
    expect(errorsOf(run)[0]?.message).toContain(
      `deployment group "production" deploys to ${computePlatform}, and \`source\` is a bundle, for EC2 and on-premises servers`
    )
    expect(account.written).toEqual([])
    expect(await account.objects()).toBe(objects)
  })

  anyTest.each([
    ['target-auto-scaling-groups', 'web-fleet', 'in place'],
    ['wait-for', 'ready', 'in place'],
    ['deployment-config-name', 'CodeDeployDefault.LambdaAllAtOnce', 'Lambda'],
    ['deployment-config-name', 'CodeDeployDefault.AllAtOnec', 'AllAtOnce']
  ])('`%s: %s` is refused by its name before anything is sent', async (input, value, because) => {
    const group = await account.newGroup()
    const objects = await account.objects()
    const run = await deploy(group, {[input]: value})
    expect(run.status).toBe(1)
    expect(errorsOf(run)[0]?.message).toContain(input)
    expect(errorsOf(run)[0]?.message).toContain(because)
    expect(account.written).toEqual([])
    expect(await account.objects()).toBe(objects)
  })

  anyTest('what is left empty is not sent; what is set is', async () => {
    const group = await account.newGroup()
    const requestOf = async (more: Record<string, string>): Promise<Record<string, unknown>> => {
      const {status, stdout, summary} = await deploy(group, {'dry-run': 'true', ...more})
      expect(status).toBe(0)
      expect(summary).toContain('### What CreateDeployment would be asked')
      return JSON.parse(/Would ask CreateDeployment for (.*)/.exec(stdout)?.[1] ?? '') as Record<string, unknown>
    }
    expect(Object.keys(await requestOf({})).sort()).toEqual(['applicationName', 'deploymentGroupName', 'description', 'revision'])
    const set = {'file-exists-behavior': 'RETAIN', 'ignore-application-stop-failures': 'false', 'auto-rollback': 'false'}
    expect(await requestOf(set)).toMatchObject({
      fileExistsBehavior: 'RETAIN',
      ignoreApplicationStopFailures: false,
      autoRollbackConfiguration: {enabled: false}
    })
  })
})
