import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {ResultJson} from '../../src/report/result-json.ts'
import {linuxTest, unixTest} from '../support/platform-tests.ts'
import {SurvivorNotes, untilNone, Workshop, written, type Run} from '../support/program.ts'

/** From the source: what is bundled is tested with the examples. */
const cli = join(import.meta.dirname, '../../src/cli/main.ts')

const survivors = new SurvivorNotes()
let workshop: Workshop
beforeEach(() => {
  workshop = new Workshop()
})
afterEach(() => workshop.remove())

const appSpec = `version: 0.0
Resources:
  - Orders:
      Type: AWS::Lambda::Function
      Properties: {Name: orders, Alias: live}
Hooks:
  - AfterAllowTraffic: check
`
const reporting = (body: string): string => `import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
export const handler = withCodeDeployHook(async () => { ${body} })`

/** An AppSpec for Lambda, whose hook is played by a handler with that source. */
function project(handler: string): string {
  const folder = join(workshop.workspace, 'orders')
  mkdirSync(join(folder, 'hooks'), {recursive: true})
  writeFileSync(join(folder, 'appspec.yml'), appSpec)
  writeFileSync(join(folder, 'hooks/check.mjs'), handler)
  return folder
}

const rehearse = (handler: string, ...flags: readonly string[]): Promise<Run> => workshop.run(cli, ['rehearse', project(handler), ...flags])

describe('the exit status, and what is left, of a rehearsal of Lambda', () => {
  test.each<[string, string, readonly string[], number, RegExp]>([
    ['that succeeds', reporting('console.log("all is well")'), [], 0, /AfterAllowTraffic +\| all is well/],
    ['with a hook that fails', reporting('throw new Error("no answer")'), [], 1, /HOOK_EXECUTION_FAILURE/],
    ['with a hook that never reports', 'export const handler = async () => {}', ['--speed', '10000'], 1, /HOOK_EXECUTION_FAILURE/],
    [
      'with a hook that cannot be loaded',
      "import {withCodeDeployHook} from 'codedeploy-kit'\nexport const handler = 1",
      ['--speed', '10000'],
      1,
      /\nFailure: [^]* The function check ended without reporting: hooks\/check\.mjs:1 could not be loaded: codedeploy-kit cannot be found; did you mean codedeploy-kit\/lambda-hook\?/
    ],
    ['with an alarm', reporting(''), ['--alarm-at', '10'], 1, /ALARM_ACTIVE/]
  ])('%s', async (_, handler, flags, expected, said) => {
    const {status, stdout, stderr} = await rehearse(handler, ...flags)
    expect({status, stderr}).toEqual({status: expected, stderr: ''})
    expect(stdout).toMatch(said)
    // A step that passes within milliseconds may not be seen.
    if (!flags.includes('--speed')) expect(stdout).toMatch(/traffic +10 % version 2, 90 % version 1\n/)
    expect(stdout).toContain(
      `Traffic of alias "live" of function "orders": 100 % to version ${expected === 0 ? '2, the new one' : '1, as before'}\n`
    )
    survivors.note(workshop.survivors())
    expect(workshop.leftovers()).toEqual([])
  })

  test('as JSON: the result and nothing else', async () => {
    const {status, stdout} = await rehearse(reporting(''), '--speed', '10000', '--format', 'json')
    expect(status).toBe(0)
    expect(JSON.parse(stdout) as ResultJson).toMatchObject({
      outcome: 'succeeded',
      computePlatform: 'Lambda',
      lambdaCurrentVersion: '1',
      lambdaTargetVersion: '2'
    })
  })

  test('without a handler: nothing starts', async () => {
    const folder = project('')
    const {status, stdout, stderr} = await workshop.run(cli, ['rehearse', folder, '--hook-handlers', 'check=elsewhere.mjs'])
    expect(status).toBe(2)
    expect(stdout).not.toContain('Embedded CodeDeploy')
    expect(stderr).toMatch(/appspec\.yml:7:24: the hook AfterAllowTraffic names function "check", and no file plays it/)
  })
})

describe('ending a rehearsal whose handler hangs, and has started something', () => {
  const hangs = `import {spawn} from 'node:child_process'
export const handler = async () => {
  spawn('sleep', ['3600'], {detached: true, stdio: 'ignore'})
  console.log('now it hangs')
  await new Promise(resolve => setTimeout(resolve, 3600000))
}`

  unixTest.each([
    ['SIGINT', 130],
    ['SIGKILL', null]
  ] as const)('%s leaves nothing', async (signal, expected) => {
    const {child, ended} = workshop.start(cli, ['rehearse', project(hangs)])
    await written(child, /now it hangs/)
    child.kill(signal)
    expect((await ended).status).toBe(expected)
    survivors.note(await untilNone(() => workshop.survivors()))
    expect(await untilNone(() => workshop.leftovers())).toEqual([])
  })
})

linuxTest('no run left a process behind', () => {
  expect(survivors.lookedAt).toBeGreaterThan(4)
  expect(survivors.left).toEqual({})
})
