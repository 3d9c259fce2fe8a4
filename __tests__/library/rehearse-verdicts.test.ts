import {cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import {rehearse, type DeployResult, type OperationEvent, type RehearseOptions} from '../../src/index.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'codedeploy-kit-verdicts-')))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

function write(name: string, text: string): void {
  const file = join(folder, 'app', name)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, text)
}

const lambda = `version: 0.0
Resources:
  - Orders:
      Type: AWS::Lambda::Function
      Properties: {Name: orders, Alias: live, TargetVersion: '2'}
`
const ecs = `version: 0.0
Resources:
  - Web:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: arn:aws:ecs:eu-central-1:123456789012:task-definition/web:7
        LoadBalancerInfo: {ContainerName: app, ContainerPort: 8080}
`
const before = {ecs: 'service "app": 100 % to web:6, as before', lambda: 'alias "live" of function "orders": 100 % to version 1, as before'}

interface Rehearsed {
  readonly result: DeployResult
  readonly notices: readonly string[]
  readonly tookMs: number
}

async function run({onEvent, ...options}: Partial<RehearseOptions> = {}): Promise<Rehearsed> {
  const notices: string[] = []
  let ended: DeployResult | undefined
  const startMs = Date.now()
  const result = await rehearse({
    source: join(folder, 'app'),
    ...options,
    onEvent: event => {
      if (event.type === 'notice') notices.push(event.message)
      if (event.type === 'ended') ended = event.result
      onEvent?.(event)
    }
  })
  // Who hears the last word and who gets the result must not differ.
  expect(ended).toEqual(result)
  return {result, notices, tookMs: Date.now() - startMs}
}

describe('an alarm was ignored, and the rehearsal green, where no hook came after the last step', () => {
  test.each<['ecs' | 'lambda', string, number, string, number]>([
    ['lambda', 'LambdaCanary10Percent5Minutes', 50, 'the last step of a canary', 1_000],
    ['lambda', 'LambdaAllAtOnce', 50, 'the only step', 1_000],
    ['lambda', 'LambdaLinear10PercentEvery1Minute', 100, 'the last increment', 10_000],
    ['lambda', 'LambdaCanary10Percent5Minutes', 1, 'the first step, in no time', 100_000],
    ['ecs', 'ECSCanary10Percent5Minutes', 50, 'the last step of a canary', 1_000],
    ['ecs', 'ECSAllAtOnce', 100, 'the only step', 100_000]
  ])('%s, %s, alarm at %d: %s', async (platform, config, alarmAt, _, speed) => {
    write('appspec.yml', platform === 'ecs' ? ecs : lambda)
    const {result, notices} = await run({alarmAt, speed, deploymentConfigName: `CodeDeployDefault.${config}`})
    expect(result).toMatchObject({outcome: 'rolled-back', deploymentStatus: 'Stopped', errorCode: 'ALARM_ACTIVE'})
    expect(notices.at(-1)).toBe(`Traffic of ${before[platform]}`)
  })
})

test('an alarm that could not go off was not spoken of', async () => {
  write('appspec.yml', `${lambda}Hooks:\n  - BeforeAllowTraffic: check\n`)
  write('hooks/check.mjs', "export const handler = async () => { throw new Error('broken') }")
  const {result, notices} = await run({alarmAt: 50, speed: 100_000})
  expect(result.errorCode).toBe('HOOK_EXECUTION_FAILURE')
  expect(notices).toContain('The alarm of `alarm-at: 50` did not go off: the new one never had so much of the traffic')
})

test('a rehearsal was green whose hook had moved the alias back', async () => {
  write('appspec.yml', `${lambda}Hooks:\n  - AfterAllowTraffic: check\n`)
  write(
    'hooks/check.mjs',
    `import {withCodeDeployHook} from 'codedeploy-kit/lambda-hook'
const headers = {
  'content-type': 'application/json',
  authorization: 'AWS4-HMAC-SHA256 Credential=a/20200101/us-east-1/lambda/aws4_request, SignedHeaders=host, Signature=x'
}
export const handler = withCodeDeployHook(async () => {
  const url = process.env.AWS_ENDPOINT_URL + '/2015-03-31/functions/orders/aliases/live'
  const body = JSON.stringify({FunctionVersion: '1', RoutingConfig: {AdditionalVersionWeights: {}}})
  if (!(await fetch(url, {method: 'PUT', headers, body})).ok) throw new Error('not moved')
})`
  )
  const {result, notices} = await run({speed: 10_000})
  expect(result).toMatchObject({
    outcome: 'failed',
    deploymentStatus: 'Succeeded',
    errorMessage: `the new one ended with 0 % of the traffic of ${before.lambda}. Something else moved it, such as a hook, and CodeDeploy does not look`
  })
  expect(notices.at(-1)).toBe(`Traffic of ${before.lambda}`)
})

describe('`override-alarms` was dropped without a word', () => {
  test('its first alarm is the one that goes off', async () => {
    write('appspec.yml', lambda)
    const {result} = await run({alarmAt: 10, speed: 1_000, overrideAlarms: 'latency, errors'})
    expect(result).toMatchObject({outcome: 'rolled-back', errorCode: 'ALARM_ACTIVE', errorMessage: expect.stringContaining('<latency>')})
  })

  test.each<[string, Partial<RehearseOptions>]>([
    ['override-alarms', {overrideAlarms: 'none'}],
    ['deployment-options', {deploymentOptions: {overrideAlarmConfiguration: {enabled: false}}}]
  ])('%s without alarms has no use for one', async (input, options) => {
    write('appspec.yml', lambda)
    await expect(run({alarmAt: 10, ...options})).rejects.toMatchObject({
      code: 'usage',
      input: 'alarm-at',
      message: `\`alarm-at\` lets an alarm go off, and by \`${input}\` no alarm stops the deployment`
    })
    expect(await run({speed: 100_000, ...options})).toMatchObject({result: {outcome: 'succeeded'}})
  })
})

test('a rehearsal waited a real minute for a rollback that no setting starts', async () => {
  write('appspec.yml', lambda)
  const {result, tookMs} = await run({alarmAt: 10, speed: 1_000, autoRollback: ['DEPLOYMENT_FAILURE']})
  expect(result).toMatchObject({outcome: 'stopped', errorCode: 'ALARM_ACTIVE'})
  expect(tookMs).toBeLessThan(10_000)
})

describe('what ended with the rehearsal was told to go on', () => {
  test('when its time was up', async () => {
    write('appspec.yml', lambda)
    const {result} = await run({timeout: 300, speed: 10})
    expect(result).toMatchObject({
      outcome: 'timed-out',
      errorMessage: 'the deployment did not end within 300 ms and was ended with the rehearsal (`on-timeout: fail`; last seen: InProgress)'
    })
  })

  test.each(['stop', 'leave'] as const)('when it was cancelled, with `on-cancel: %s`', async onCancel => {
    write('appspec.yml', lambda)
    const cancel = new AbortController()
    const onEvent = ({type}: OperationEvent): void => {
      if (type === 'traffic-shifted') cancel.abort(new Error('SIGINT received'))
    }
    const {result} = await run({speed: 10, onCancel, signal: cancel.signal, onEvent})
    expect(result).toMatchObject({
      outcome: 'cancelled',
      errorMessage: `the run was cancelled; the deployment was ${onCancel === 'stop' ? 'told to stop' : 'ended with the rehearsal'}`
    })
  })
})

test.each([
  ['ecs', ecs, 'service "app" with two task sets: 90 % to web:6; 10 % to web:7'],
  ['lambda', lambda, 'alias "live" of function "orders" with two versions: 90 % to version 1; 10 % to version 2']
])('a kept root whose run was killed in the middle of its shift was of no more use (%s)', async (_, appSpec, told) => {
  write('appspec.yml', appSpec)
  const [root, killed] = [join(folder, 'root'), join(folder, 'killed')]
  const cancel = new AbortController()
  const onEvent = ({type}: OperationEvent): void => {
    if (type !== 'traffic-shifted') return
    // What a kill leaves on disk, but for its lock: that process still lives here.
    cpSync(root, killed, {recursive: true, filter: file => file !== join(root, 'lock')})
    cancel.abort(new Error('enough'))
  }
  await run({root, speed: 30, signal: cancel.signal, onEvent})
  const {result, notices} = await run({root: killed, speed: 10_000})
  expect(result.outcome).toBe('succeeded')
  expect(notices.join('\n')).toContain(
    `An earlier run in this root left ${told}. AWS would refuse the next deployment; here all of the traffic goes to`
  )
})
