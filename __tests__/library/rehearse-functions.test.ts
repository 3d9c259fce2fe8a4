import {existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {rehearse, type DeployResult, type OperationEvent, type RehearseOptions} from '../../src/index.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'codedeploy-kit-functions-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(name: string, text: string): void {
  const file = join(folder, 'app', name)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
}

const hooksOf = (hooks: Readonly<Record<string, string>>): string =>
  Object.keys(hooks).length === 0
    ? ''
    : `Hooks:\n${Object.entries(hooks)
        .map(([event, name]) => `  - ${event}: ${name}\n`)
        .join('')}`

const ecs = (
  hooks: Readonly<Record<string, string>> = {},
  taskDefinition = 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:7'
) => `version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: ${taskDefinition}
        LoadBalancerInfo: {ContainerName: app, ContainerPort: 8080}
${hooksOf(hooks)}`

const lambda = (hooks: Readonly<Record<string, string>> = {}, versions = '') => `version: 0.0
Resources:
  - Orders:
      Type: AWS::Lambda::Function
      Properties:
        Name: orders
        Alias: live
${versions}${hooksOf(hooks)}`

/** Handlers by what they do. */
const handlers = {
  succeeds: `import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
export const handler = withCodeDeployHook(() => console.log('all is well'))`,
  fails: `import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
export const handler = withCodeDeployHook(() => { throw new Error('no answer on /health') })`,
  'never reports': `export const handler = async () => console.log('nothing to say')`,
  crashes: `export const handler = async () => { throw new Error('out of order') }`
}

interface Rehearsed {
  readonly result: DeployResult
  readonly events: readonly OperationEvent[]
  /** What the new one had, as it was told; that of the rollback is not among it. */
  readonly percents: readonly number[]
  /** The last word about the traffic. */
  readonly traffic: string | undefined
  readonly output: readonly string[]
}

async function run(options: Partial<RehearseOptions> = {}): Promise<Rehearsed> {
  const events: OperationEvent[] = []
  const result = await rehearse({source: join(folder, 'app'), onEvent: event => events.push(event), ...options})
  const told = events.findLast(event => event.type === 'notice')
  return {
    result,
    events,
    percents: events.flatMap(event =>
      event.type === 'traffic-shifted' && event.deploymentId === result.deploymentId ? [event.percent] : []
    ),
    traffic: told?.message,
    output: events.flatMap(event => (event.type === 'hook-output' ? [`${event.lifecycleEvent} ${event.script}: ${event.line}`] : []))
  }
}

/** The failure of a run that was not started. */
async function refused(options: Partial<RehearseOptions> = {}): Promise<unknown> {
  const events: OperationEvent[] = []
  const failure = await rehearse({source: join(folder, 'app'), onEvent: event => events.push(event), ...options}).then(
    () => undefined,
    (error: unknown) => error
  )
  expect(events.filter(({type}) => type === 'local-started')).toEqual([])
  return failure
}

describe('an ECS AppSpec', () => {
  test('is rehearsed with a canary, its hooks, and the service that it wants to find', async () => {
    write(
      'appspec.yaml',
      ecs({AfterAllowTestTraffic: 'check', AfterAllowTraffic: 'arn:aws:lambda:eu-central-1:123456789012:function:check:live'})
    )
    write('hooks/check.mjs', handlers.succeeds)
    const {result, percents, traffic, output, events} = await run({speed: 1_000})
    expect(result).toMatchObject({outcome: 'succeeded', computePlatform: 'ECS', applicationName: 'app', deploymentGroupName: 'rehearsal'})
    expect(percents).toEqual([10, 100])
    expect(traffic).toBe('Traffic of service "app": 100 % to web:7, the new one')
    expect(output).toContain('AfterAllowTestTraffic check: all is well')
    expect(output).toContain('AfterAllowTraffic check: all is well')
    expect(events.at(-1)).toMatchObject({type: 'ended'})
    expect(existsSync(events.flatMap(event => (event.type === 'local-started' ? [event.directory] : []))[0] ?? '')).toBe(false)
  })

  test('gets the task definition of a file', async () => {
    write('appspec.yaml', ecs())
    write(
      'task-definition.json',
      JSON.stringify({
        family: 'web',
        containerDefinitions: [{name: 'app', image: 'app:2', memory: 64, portMappings: [{containerPort: 8080}]}]
      })
    )
    const {result, traffic} = await run({taskDefinition: 'task-definition.json', speed: 10_000})
    expect(result).toMatchObject({outcome: 'succeeded', taskDefinition: 'web:2'})
    expect(traffic).toBe('Traffic of service "app": 100 % to web:2, the new one')
  })

  test('may be made of options', async () => {
    mkdirSync(join(folder, 'app'))
    const made = {taskDefinition: 'web:1', containerName: 'app', containerPort: 8080}
    expect(await run({...made, speed: 10_000})).toMatchObject({result: {outcome: 'succeeded', taskDefinition: 'web:1'}})
  })
})

describe('a Lambda AppSpec', () => {
  test('is rehearsed with versions that are found out, and a handler in TypeScript', async () => {
    write('appspec.yml', lambda({BeforeAllowTraffic: 'check'}))
    write('hooks/check.ts', handlers.succeeds.replace('() =>', '(): void =>'))
    const {result, percents, traffic} = await run({
      speed: 1_000,
      deploymentConfigName: 'CodeDeployDefault.LambdaLinear10PercentEvery1Minute'
    })
    expect(result).toMatchObject({outcome: 'succeeded', computePlatform: 'Lambda', lambdaCurrentVersion: '1', lambdaTargetVersion: '2'})
    expect(percents.at(-1)).toBe(100)
    expect(percents.length).toBeGreaterThan(2)
    expect(traffic).toBe('Traffic of alias "live" of function "orders": 100 % to version 2, the new one')
  })

  test('is rehearsed with the versions that it names', async () => {
    write(
      'appspec.json',
      JSON.stringify({
        version: 0.0,
        Resources: [
          {F: {Type: 'AWS::Lambda::Function', Properties: {Name: 'orders', Alias: 'live', CurrentVersion: '12', TargetVersion: '14'}}}
        ]
      })
    )
    expect(await run({speed: 10_000})).toMatchObject({
      result: {outcome: 'succeeded', lambdaCurrentVersion: '12', lambdaTargetVersion: '14'},
      traffic: 'Traffic of alias "live" of function "orders": 100 % to version 14, the new one'
    })
  })
})

describe.each([
  ['ecs', ecs, 'Traffic of service "app": 100 % to web:6, as before'],
  ['lambda', lambda, 'Traffic of alias "live" of function "orders": 100 % to version 1, as before']
] as const)('%s: rolled back, with all of the traffic on what was there before,', (_, appSpec, before) => {
  test.each([
    ['fails', 1_000, /no answer on \/health/],
    ['never reports', 100_000, /nothing to say/],
    ['crashes', 100_000, /out of order/]
  ] as const)('is a deployment whose hook %s', async (what, speed, line) => {
    write('appspec.yml', appSpec({AfterAllowTraffic: 'check'}))
    write('hooks/check.mjs', handlers[what])
    const {result, traffic, output} = await run({speed})
    expect(result).toMatchObject({
      outcome: 'rolled-back',
      deploymentStatus: 'Failed',
      rollbackStatus: 'Succeeded',
      errorCode: 'HOOK_EXECUTION_FAILURE',
      failures: [{event: 'AfterAllowTraffic'}]
    })
    expect(traffic).toBe(before)
    expect(output.join('\n')).toMatch(line)
  })

  test('is a deployment with an alarm in the middle of the shift', async () => {
    write('appspec.yml', appSpec())
    const {result, traffic, percents} = await run({speed: 100, alarmAt: 10})
    expect(result).toMatchObject({
      outcome: 'rolled-back',
      deploymentStatus: 'Stopped',
      rollbackStatus: 'Succeeded',
      errorCode: 'ALARM_ACTIVE'
    })
    expect(percents).not.toContain(100)
    expect(traffic).toBe(before)
  })

  test('is one with an alarm when all was shifted', async () => {
    write('appspec.yml', appSpec({AfterAllowTraffic: 'check'}))
    write('hooks/check.mjs', handlers['never reports'])
    const {result, traffic} = await run({speed: 1_000, alarmAt: 100})
    expect({result, traffic}).toMatchObject({result: {outcome: 'rolled-back', errorCode: 'ALARM_ACTIVE'}, traffic: before})
  })

  test('unless it is not to be: then it stays where it is', async () => {
    write('appspec.yml', appSpec())
    const {result, traffic} = await run({speed: 100, alarmAt: 10, autoRollback: false})
    expect(result.outcome).toBe('stopped')
    expect(traffic).toMatch(/: 90 % to \S+ ?\d*, as before; 10 % to \S+ ?\d*, the new one$/)
  })
})

test('an alarm at 0 percent keeps anything from being shifted', async () => {
  write('appspec.yml', lambda())
  const {result, percents} = await run({speed: 1_000, alarmAt: 0})
  expect({outcome: result.outcome, errorCode: result.errorCode, percents}).toEqual({
    outcome: expect.stringMatching(/^(stopped|rolled-back)$/),
    errorCode: 'ALARM_ACTIVE',
    percents: []
  })
})

test('a kept root goes on where the last rehearsal ended', async () => {
  write('appspec.yml', lambda())
  const root = join(folder, 'root')
  expect(await run({root, speed: 10_000})).toMatchObject({
    result: {outcome: 'succeeded', lambdaCurrentVersion: '1', lambdaTargetVersion: '2'}
  })
  expect(await run({root, speed: 10_000})).toMatchObject({
    result: {outcome: 'succeeded', lambdaCurrentVersion: '2', lambdaTargetVersion: '3'}
  })
  write('appspec.yml', ecs())
  await expect(run({root, speed: 10_000})).rejects.toMatchObject({code: 'usage', input: 'root'})
  const named = {root, applicationName: 'web', speed: 10_000}
  expect(await run(named)).toMatchObject({result: {outcome: 'succeeded'}})
  write('appspec.yml', ecs({}, 'arn:aws:ecs:eu-central-1:123456789012:task-definition/web:8'))
  expect(await run({...named, alarmAt: 50})).toMatchObject({
    result: {outcome: 'rolled-back'},
    traffic: 'Traffic of service "web": 100 % to web:7, as before'
  })
})

const notices = (events: readonly OperationEvent[]): readonly string[] =>
  events.flatMap(event => (event.type === 'notice' ? [event.message] : []))

test.each([
  ['ecs', ecs(), 'service "app" with two task sets: 90 % to web:6; 10 % to web:7', 'web:6'],
  ['lambda', lambda(), 'alias "live" of function "orders" with two versions: 90 % to version 1; 10 % to version 2', 'version 1']
])('a kept root that a run left in the middle of its shift was of no more use (%s)', async (_, spec, told, kept) => {
  write('appspec.yml', spec)
  const root = join(folder, 'root')
  const cancel = new AbortController()
  const first: OperationEvent[] = []
  const onEvent = (event: OperationEvent): void => {
    first.push(event)
    if (event.type === 'traffic-shifted') cancel.abort(new Error('enough'))
  }
  // Slow enough for the first run to be in the middle.
  const {outcome} = await rehearse({source: join(folder, 'app'), root, speed: 30, signal: cancel.signal, onEvent})
  expect(outcome).toBe('cancelled')
  // The function or the service of that name in the user's account is no matter of a rehearsal.
  expect(JSON.stringify(first)).not.toMatch(/aws (?:lambda|ecs)/)
  const {result, events} = await run({root, speed: 10_000})
  expect(result.outcome).toBe('succeeded')
  expect(notices(events)).toContain(
    `An earlier run in this root left ${told}. AWS would refuse the next deployment; here all of the traffic goes to ${kept} again`
  )
})

test('a kept root that a run left while its old tasks were kept was of no more use', async () => {
  write('appspec.yml', ecs())
  const root = join(folder, 'root')
  const cancel = new AbortController()
  const onEvent = (event: OperationEvent): void => {
    if (event.type === 'traffic-shifted' && event.percent === 100) cancel.abort(new Error('enough'))
  }
  const routing = {deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce', speed: 100}
  await rehearse({source: join(folder, 'app'), root, ...routing, signal: cancel.signal, onEvent})
  const {result, events} = await run({root, speed: 10_000})
  expect(result.outcome).toBe('succeeded')
  expect(notices(events)).toContain(
    'An earlier run in this root left service "app" with two task sets: 0 % to web:6; 100 % to web:7. AWS would refuse the next deployment; here all of the traffic goes to web:7 again'
  )
})

describe('a Lambda rehearsal that ran nothing was green', () => {
  const versions = (target: string, current?: string): string =>
    `${current === undefined ? '' : `        CurrentVersion: "${current}"\n`}        TargetVersion: "${target}"\n`

  test.each([
    ['named by the AppSpec', versions('8', '7'), '7'],
    ['found out', versions('8'), '1']
  ])('from the second one in a root on: the version before, %s, gets the traffic back', async (_, named, before) => {
    write('appspec.yml', lambda({BeforeAllowTraffic: 'check'}, named))
    write('hooks/check.mjs', handlers.succeeds)
    const root = join(folder, 'root')
    const asked = {root, speed: 10_000}
    await run(asked)
    const {result, output, events} = await run(asked)
    expect(result).toMatchObject({outcome: 'succeeded', lambdaCurrentVersion: before, lambdaTargetVersion: '8'})
    expect(output).toContain('BeforeAllowTraffic check: all is well')
    expect(notices(events)).toContain(
      `Version 8 has the traffic of alias "live" of function "orders" since an earlier run in this root: version ${before} gets it back, for there to be something to deploy`
    )
  })

  test('of the first version that there is', async () => {
    write('appspec.yml', lambda({}, versions('1')))
    const {result} = await run({speed: 10_000})
    expect(result).toMatchObject({outcome: 'succeeded', lambdaCurrentVersion: '2', lambdaTargetVersion: '1'})
  })

  test('with one version for both', async () => {
    write('appspec.yml', lambda({}, versions('3', '3')))
    expect(await refused()).toMatchObject({
      code: 'usage',
      input: 'appspec',
      message: 'both versions are 3: nothing would be deployed, and nothing rehearsed'
    })
  })
})

test.each([
  ['a hook', '', true],
  ['a comment', '# AfterAllowTestTraffic: later\n', false]
])('a listener for test traffic was made for the word alone, as in a comment: %s', async (_, comment, runs) => {
  write('appspec.yml', ecs(runs ? {AfterAllowTestTraffic: 'check'} : {AfterAllowTraffic: 'check'}) + comment)
  write('hooks/check.mjs', handlers.succeeds)
  const {result} = await run({speed: 10_000})
  const names = result.snapshots[0]?.targets[0]?.events.map(({name}) => name) ?? []
  expect(names.includes('AfterAllowTestTraffic')).toBe(runs)
})

test('who has the traffic at the start is told as well as at the end', async () => {
  write('appspec.yml', ecs())
  const {events} = await run({speed: 10_000})
  expect(notices(events).slice(1)).toEqual([
    'Traffic of service "app": 100 % to web:6',
    'Traffic of service "app": 100 % to web:7, the new one'
  ])
})

describe('is refused before anything starts:', () => {
  test('a hook that no file plays', async () => {
    write('appspec.yml', ecs({AfterInstall: 'check'}))
    const looked = ['mjs', 'js', 'cjs', 'ts'].map(ending => join(folder, 'app', 'hooks', `check.${ending}`)).join(', ')
    expect(await refused()).toMatchObject({
      code: 'usage',
      input: 'hook-handlers',
      message: `${join(folder, 'app', 'appspec.yml')}:9:19: the hook AfterInstall names function "check", and no file plays it; looked for: ${looked}`
    })
  })

  test('a handler that is not where it is said to be', async () => {
    write('appspec.yml', ecs({AfterInstall: 'check'}))
    expect(await refused({hookHandlers: {check: 'checks/check.mjs'}})).toMatchObject({
      message: expect.stringContaining(`looked for: ${join(folder, 'app', 'checks', 'check.mjs')}`)
    })
  })

  test('a handler for nothing', async () => {
    write('appspec.yml', ecs({AfterInstall: 'check'}))
    write('check.mjs', handlers.succeeds)
    expect(await refused({hookHandlers: {check: 'check.mjs', chekc: 'check.mjs'}})).toMatchObject({
      input: 'hook-handlers',
      hint: 'Did you mean "check"?'
    })
  })

  test.each<[string, string, Partial<RehearseOptions>]>([
    ['instances', ecs(), {instances: 2}],
    ['root', ecs(), {root: '/'}],
    ['alarm-at', 'version: 0.0\nos: linux\n', {alarmAt: 10}],
    ['hook-handlers', 'version: 0.0\nos: linux\n', {hookHandlers: {check: 'check.mjs'}}],
    ['speed', 'version: 0.0\nos: linux\n', {speed: 10}],
    ['compression-level', ecs(), {compressionLevel: 9}],
    ['task-definition', ecs(), {taskDefinition: 'web'}],
    ['lambda-target-version', lambda(), {lambdaTargetVersion: '$LATEST'}]
  ])('%s where it makes no sense', async (input, appSpec, options) => {
    write('appspec.yml', appSpec)
    expect(await refused(options)).toMatchObject({code: 'usage', input})
  })

  test('an AppSpec with errors, with their place', async () => {
    write('appspec.yml', ecs({BeforeBlockTraffic: 'check'}))
    expect(await refused()).toMatchObject({
      code: 'invalid-appspec',
      diagnostics: [expect.objectContaining({rule: 'hook-wrong-platform-event'})]
    })
  })
})

describe('what is found in the AppSpec is told once, with its rule and line,', () => {
  const findingsTold = (events: readonly OperationEvent[]): readonly string[] =>
    events.flatMap(event =>
      event.type === 'validated' ? event.validation.diagnostics.map(({rule, span}) => `${rule}@${span?.start.line}`) : []
    )
  const toldWhenRefused = async (): Promise<readonly string[]> => {
    const events: OperationEvent[] = []
    await expect(rehearse({source: join(folder, 'app'), onEvent: event => events.push(event)})).rejects.toBeInstanceOf(Error)
    return findingsTold(events)
  }

  test('when it is an error', async () => {
    write('appspec.yml', lambda({}, '        TargetVersion: $LATEST\n'))
    expect(await toldWhenRefused()).toEqual(['lambda-version@8'])
  })

  test('when it is a placeholder that nothing fills', async () => {
    write('appspec.yml', lambda({}, '        TargetVersion: <TARGET>\n'))
    expect(await toldWhenRefused()).toEqual(['fn-placeholder@8'])
  })

  test('when something else keeps it from being rehearsed', async () => {
    write('appspec.yml', lambda({AfterAllowTraffic: 'check'}))
    expect(await toldWhenRefused()).toEqual(['fn-hook-name@9'])
  })

  test('when it is rehearsed', async () => {
    write('appspec.yml', lambda({AfterAllowTraffic: 'check'}, '        CurrentVersion: <CURRENT>\n'))
    write('hooks/check.mjs', handlers.succeeds)
    const {result, events} = await run({speed: 10_000})
    expect(result).toMatchObject({outcome: 'succeeded', lambdaCurrentVersion: '1', lambdaTargetVersion: '2'})
    expect(findingsTold(events)).toEqual(['fn-hook-name@10'])
  })
})

test('a handler may be any file', async () => {
  write('appspec.yml', lambda({BeforeAllowTraffic: 'arn:aws:lambda:eu-central-1:123456789012:function:check'}))
  write(
    'tests/traffic.cjs',
    `const {withCodeDeployHook} = require('codedeploy-kit/lambda-hook')\nexports.handler = withCodeDeployHook(() => true)`
  )
  const {result} = await run({hookHandlers: {check: 'tests/traffic.cjs'}, speed: 10_000})
  expect(result.outcome).toBe('succeeded')
})

test('a run that is cancelled ends the handler, and stops the deployment', async () => {
  write('appspec.yml', lambda({BeforeAllowTraffic: 'check'}))
  write('hooks/check.mjs', `export const handler = async () => { console.log('it hangs'); await new Promise(r => setTimeout(r, 600000)) }`)
  const cancel = new AbortController()
  const {result} = await run({
    signal: cancel.signal,
    onEvent: event => {
      if (event.type === 'hook-output') cancel.abort()
    }
  })
  expect(result.outcome).toBe('cancelled')
})
