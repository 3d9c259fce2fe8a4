import {chmodSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test as anyTest} from '@jest/globals'
import type {ResultJson} from '../../src/report/result-json.ts'
import {linuxTest, unixTest as test} from '../support/platform-tests.ts'
import {cli, SurvivorNotes, untilNone, Workshop, written} from '../support/program.ts'

const survivors = new SurvivorNotes()
let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

const inPlace = ['ApplicationStop', 'DownloadBundle', 'BeforeInstall', 'Install', 'AfterInstall', 'ApplicationStart', 'ValidateService']

function script(app: string, name: string, ...lines: string[]): void {
  writeFileSync(join(app, 'scripts', name), ['#!/bin/sh', ...lines, ''].join('\n'))
  chmodSync(join(app, 'scripts', name), 0o755)
}

function edit(file: string, change: (text: string) => string): void {
  const before = readFileSync(file, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  writeFileSync(file, after)
}

describe('rehearse examples/web-app', () => {
  test('three instances in turn, all events in order; nothing is left', async () => {
    const app = workshop.webApp()
    const {status, stdout} = await workshop.run(cli, [
      'rehearse',
      app,
      '--instances',
      '3',
      '--deployment-config-name',
      'CodeDeployDefault.OneAtATime'
    ])
    expect(status).toBe(0)
    const lines = [...stdout.matchAll(/^(instance-\d) +(\w+) +Succeeded/gm)].map(
      ([, instance, event]) => `${instance ?? ''} ${event ?? ''}`
    )
    expect(lines).toEqual([1, 2, 3].flatMap(n => inPlace.map(event => `instance-${n} ${event}`)))
    expect(stdout).toMatch(/instance-2 +ValidateService +\| http:\/\/127\.0\.0\.1:\d+\/health answers/)
    expect(stdout).toContain('succeeded on all 3 targets')
    survivors.note(workshop.survivors())
    expect(workshop.leftovers()).toEqual([])
  })

  test('--format json prints the result and nothing else', async () => {
    const {status, stdout} = await workshop.run(cli, ['rehearse', workshop.webApp(), '--format', 'json'])
    const result = JSON.parse(stdout) as ResultJson
    expect(status).toBe(0)
    expect(result).toMatchObject({
      outcome: 'succeeded',
      deploymentStatus: 'Succeeded',
      targets: {succeeded: 1},
      revision: {type: 's3', bundleType: 'tgz'}
    })
    expect(result.deployments[0]?.targets[0]?.events.map(({name}) => name)).toEqual(inPlace)
  })
})

describe('a broken hook', () => {
  const breaks: [string, string, RegExp, (app: string) => void][] = [
    ['exits 3', 'ScriptFailed', /scripts\.log/, app => script(app, 'validate.sh', 'echo the last words', 'exit 3')],
    [
      'is misspelt',
      'ScriptMissing',
      /Correct `location`/,
      app => edit(join(app, 'appspec.yml'), text => text.replace('scripts/validate.sh', 'scripts/validat.sh'))
    ],
    ['has CRLF line ends', 'ScriptFailed', /LF/, app => edit(join(app, 'scripts/validate.sh'), text => text.replaceAll('\n', '\r\n'))],
    [
      'does not end in time',
      'ScriptTimedOut',
      /timeout/,
      app => {
        script(app, 'validate.sh', 'echo the last words', 'sleep 3600')
        edit(join(app, 'appspec.yml'), text => text.replace('timeout: 60', 'timeout: 1'))
      }
    ]
  ]

  test.each(breaks)('that %s fails with %s, the line and a remedy', async (_, code, remedy, breakIt) => {
    const app = workshop.webApp()
    breakIt(app)
    const line =
      readFileSync(join(app, 'appspec.yml'), 'utf8')
        .split('\n')
        .findIndex(text => text.includes('scripts/valid')) + 1
    const {status, stdout} = await workshop.run(cli, ['rehearse', app])
    expect(status).toBe(1)
    expect(stdout).toMatch(/Failure: ValidateService failed on 1 of 1 target/)
    expect(stdout).toMatch(new RegExp(`code +${code}`))
    expect(stdout).toMatch(new RegExp(`at +\\S*appspec\\.yml:${line}:17`))
    expect(stdout).toMatch(remedy)
    if (code === 'ScriptTimedOut') expect(stdout).toContain('the last words')
    survivors.note(workshop.survivors())
    expect(workshop.leftovers()).toEqual([])
  })

  test.each(breaks)('that %s is rolled back: the previous revision is on the instance again', async (_, code, _remedy, breakIt) => {
    const root = join(workshop.folder, 'root')
    const app = workshop.webApp()
    expect((await workshop.run(cli, ['rehearse', app, '--root', root])).status).toBe(0)
    breakIt(app)
    edit(join(app, 'app/package.json'), text => text.replace('"version": "1.0.0"', '"version": "2.0.0"'))
    const {status, stdout} = await workshop.run(cli, ['rehearse', app, '--root', root, '--auto-rollback', '--format', 'json'])
    const result = JSON.parse(stdout) as ResultJson
    expect(status).toBe(1)
    expect(result).toMatchObject({outcome: 'rolled-back', rollbackStatus: 'Succeeded', failures: [{event: 'ValidateService', code}]})
    expect(result.deploymentIds).toHaveLength(2)
    expect(readFileSync(join(root, 'instances/instance-1/root/opt/web-app/package.json'), 'utf8')).toContain('"version": "1.0.0"')
    survivors.note(workshop.survivors())
  })
})

describe('ending a run', () => {
  function hanging(): string {
    const app = workshop.webApp()
    script(app, 'validate.sh', 'echo now it hangs', 'trap "" TERM', 'sleep 3600 & sleep 3600')
    return app
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('%s stops the deployment and exits 130', async signal => {
    const {child, ended} = workshop.start(cli, ['rehearse', hanging()])
    await written(child, /now it hangs/)
    child.kill(signal)
    const {status, stdout} = await ended
    expect(status).toBe(130)
    expect(stdout).toMatch(/[Ss]topping/)
    survivors.note(workshop.survivors())
    expect(workshop.leftovers()).toEqual([])
  })

  test('SIGKILL leaves no process and no file', async () => {
    const {child, ended} = workshop.start(cli, ['rehearse', hanging(), '--instances', '2'])
    await written(child, /now it hangs/)
    child.kill('SIGKILL')
    await ended
    survivors.note(await untilNone(() => workshop.survivors()))
    expect(await untilNone(() => workshop.leftovers())).toEqual([])
  })

  test('a second signal ends at once, and still leaves nothing', async () => {
    const {child, ended} = workshop.start(cli, ['rehearse', hanging()])
    await written(child, /now it hangs/)
    child.kill('SIGINT')
    child.kill('SIGTERM')
    expect((await ended).status).toBe(130)
    survivors.note(await untilNone(() => workshop.survivors()))
    expect(await untilNone(() => workshop.leftovers())).toEqual([])
  })
})

anyTest.each([
  [['rehearse', 'nowhere'], 1, /there is no directory "nowhere"/],
  [['rehearse', '--instances', 'many'], 2, /whole number/],
  [['deploy', '.'], 2, /--application-name is missing/],
  [['deplay'], 2, /Did you mean "deploy"/]
])('%j ends with status %s', async (args, expected, message) => {
  const {status, stderr, stdout} = await workshop.run(cli, args)
  expect([status, stdout]).toEqual([expected, args[0] === 'rehearse' && expected === 1 ? expect.any(String) : ''])
  expect(stderr).toMatch(message)
  expect(existsSync(join(workshop.workspace, 'nowhere'))).toBe(false)
  expect(workshop.leftovers()).toEqual([])
})

linuxTest('no run left a process behind', () => {
  expect(survivors.lookedAt).toBeGreaterThan(5)
  expect(survivors.left).toEqual({})
})
