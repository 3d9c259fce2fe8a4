import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, beforeAll, describe, expect, test} from '@jest/globals'
import {trafficIn} from '../support/function-stage.ts'
import {linuxTest} from '../support/platform-tests.ts'
import {SurvivorNotes, Workshop, type Run} from '../support/program.ts'
import {Step} from '../support/runner.ts'

/** What a clone has, and nothing that was installed: the bundles and the examples, below the folder for temporary files. */
const clone = new Workshop()
const root = join(import.meta.dirname, '../..')
const survivors = new SurvivorNotes()
beforeAll(() => {
  for (const path of ['dist', 'examples']) cpSync(join(root, path), join(clone.workspace, path), {recursive: true})
})
afterEach(() => {
  survivors.note(clone.survivors())
  expect(clone.leftovers()).toEqual([])
})
afterAll(() => clone.remove())

const cli = join(clone.workspace, 'dist/cli/index.js')
const names = {ecs: 'CodeDeployHook_web_live_traffic', lambda: 'CodeDeployHook_orders_after'}
/** What the example says of the traffic: a canary first, and what a rollback brings back. */
const story = {
  ecs: {
    steps: ['10 % new, 90 % old', '100 % new, 0 % old'],
    back: '100 % back',
    end: /^Traffic of service "\S+": 100 % to \S+, (as before|the new one)$/m,
    linear: 'CodeDeployDefault.ECSLinear10PercentEvery1Minutes'
  },
  lambda: {
    steps: ['10 % version 2, 90 % version 1', '100 % version 2, 0 % version 1'],
    back: '100 % version 1, 0 % version 2',
    end: /^Traffic of alias "live" of function "orders": 100 % to version \d, (as before|the new one)$/m,
    linear: 'CodeDeployDefault.LambdaLinear10PercentEvery1Minute'
  }
}

/** A copy of an example, in which the hook after the shift has that source. */
function withLastHook(example: 'ecs' | 'lambda', source: string): string {
  const folder = `${example}-${++copies}`
  cpSync(join(clone.workspace, 'examples', example), join(clone.workspace, folder), {recursive: true})
  const file = join(clone.workspace, folder, 'hooks', `${names[example]}.mjs`)
  expect(readFileSync(file, 'utf8')).toContain('withCodeDeployHook')
  writeFileSync(file, source)
  return folder
}
let copies = 0

const failing = `import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
export const handler = withCodeDeployHook(() => { throw new Error('not healthy') })`
/** As the README of the examples has it. */
const silent = 'export const handler = () => undefined'

const rehearse = (...args: readonly string[]): Promise<Run> => clone.run(cli, ['rehearse', ...args])

describe.each(['ecs', 'lambda'] as const)('examples/%s, with nothing installed', example => {
  const {steps, back, end, linear} = story[example]

  function expectRolledBack({status, stdout, stderr}: Run): void {
    expect({status, stderr}).toEqual({status: 1, stderr: ''})
    expect(trafficIn({stdout}).at(-1)).toBe(back)
    expect(end.exec(stdout)?.[1]).toBe('as before')
    expect(stdout).toMatch(/rolled back/)
  }

  test('is deployed, in the steps of a canary', async () => {
    const {status, stdout, stderr} = await rehearse(`examples/${example}`)
    expect({status, stderr}).toEqual({status: 0, stderr: ''})
    expect(trafficIn({stdout})).toEqual(steps)
    expect(end.exec(stdout)?.[1]).toBe('the new one')
    expect(stdout).toMatch(/ AfterAllowTraffic +Succeeded/)
  })

  test('is rolled back when a hook fails, which is shown at its line', async () => {
    const folder = withLastHook(example, failing)
    const run = await rehearse(folder, '--speed', '5000')
    expectRolledBack(run)
    expect(run.stdout).toContain('HOOK_EXECUTION_FAILURE')
    expect(run.stdout).toMatch(/ AfterAllowTraffic +\| .*not healthy/)
    const [before = ''] = readFileSync(join(clone.workspace, folder, 'appspec.yaml'), 'utf8').split(/(?<=\n)(?=.*AfterAllowTraffic:)/)
    expect(run.stdout).toContain(`${folder}/appspec.yaml:${before.split('\n').length}:`)
  })

  test('is rolled back when a hook never reports', async () => {
    const run = await rehearse(withLastHook(example, silent), '--speed', '20000')
    expectRolledBack(run)
    expect(run.stdout).toContain('HOOK_EXECUTION_FAILURE')
  })

  test('is rolled back when an alarm goes off in the middle of the shift', async () => {
    const run = await rehearse(`examples/${example}`, '--deployment-config-name', linear, '--alarm-at', '50')
    expectRolledBack(run)
    expect(run.stdout).toContain('ALARM_ACTIVE')
    // All but the last are steps of the shift, of which a slow machine may miss some.
    const shares = trafficIn(run).map(told => Number.parseInt(told, 10))
    expect(shares.slice(0, -1)).toEqual(shares.slice(0, -1).sort((a, b) => a - b))
    expect(Math.max(...shares.slice(0, -1))).toBeLessThan(100)
    expect(shares.length).toBeGreaterThan(2)
  })

  test('is rehearsed by the action as its workflow says', async () => {
    // The workflow stands at the root of its repository.
    const workshop = new Workshop()
    try {
      cpSync(join(clone.workspace, 'examples', example), workshop.workspace, {recursive: true})
      const action = join(clone.workspace, 'dist/action/index.js')
      const inputs = {
        ecs: {'task-definition': 'task-definition.json'},
        lambda: {
          'lambda-target-version': 'publish',
          'deployment-config-name': 'CodeDeployDefault.LambdaCanary10Percent5Minutes'
        }
      }
      const step = {mode: 'rehearse', appspec: 'appspec.yaml', ...inputs[example]}
      const run = await new Step(workshop).start(step, {}, action).ended
      expect({status: run.status, stdout: run.status === 0 ? '' : run.stdout}).toEqual({status: 0, stdout: ''})
      expect(trafficIn(run)).toEqual(steps)
      expect(run.outputs['outcome']).toBe('succeeded')
      expect(run.summary).toMatch(/^## ✅ /)
      survivors.note(workshop.survivors())
      expect(workshop.leftovers()).toEqual([])
    } finally {
      workshop.remove()
    }
  })
})

linuxTest('no rehearsal left a process behind', () => {
  expect(survivors.lookedAt).toBeGreaterThan(9)
  expect(survivors.left).toEqual({})
})
