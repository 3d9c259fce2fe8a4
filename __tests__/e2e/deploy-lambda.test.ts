import {afterEach, expect, test} from '@jest/globals'
import {parse} from 'yaml'
import {found} from '../local/function-fixture.ts'
import {
  appSpecFiles,
  errorsOf,
  expectGreen,
  expectNoAccount,
  FunctionStage,
  trafficIn,
  type FunctionStageOptions
} from '../support/function-stage.ts'

/** The action as a runner starts it, deploying to Lambda through the SDK. */
let stage: FunctionStage | undefined
afterEach(async () => {
  await stage?.close()
  stage = undefined
})

async function start(options: Omit<FunctionStageOptions, 'platform'> = {}): Promise<FunctionStage> {
  return (stage = await FunctionStage.start({platform: 'Lambda', ...options}))
}

const alias = {'lambda-function-name': 'checkout', 'lambda-alias': 'live'}
test('a version is published and put into the AppSpec file, beside the one that the alias points at', async () => {
  const it = await start()
  const before = appSpecFiles.Lambda({BeforeAllowTraffic: 'smoke', AfterAllowTraffic: 'smoke'})
  it.write('app/appspec.yaml', before)
  const run = await it.deploy({
    'lambda-target-version': 'publish',
    'deployment-config-name': 'CodeDeployDefault.LambdaLinear10PercentEvery3Minutes'
  })
  expectGreen(run)
  expectNoAccount(run)

  const {content, sha256} = await it.appSpecOf(run)
  const kept = before.replace("'2'", "'6'").split('\n')
  expect(content.split('\n').filter(line => kept.includes(line))).toEqual(kept)
  expect(parse(content)).toMatchObject({
    Resources: [{Checkout: {Properties: {Name: 'checkout', Alias: 'live', CurrentVersion: '1', targetVersion: '6'}}}]
  })
  expect(run.outputs).toMatchObject({
    outcome: 'succeeded',
    'compute-platform': 'Lambda',
    'lambda-current-version': '1',
    'lambda-target-version': '6',
    revision: JSON.stringify({type: 'appspec', sha256})
  })
  const steps = Array.from({length: 10}, (_, step) => 10 * (step + 1))
  expect(trafficIn(run)).toEqual(steps.map(percent => `${percent} % version 6, ${100 - percent} % version 1`))
  expect(run.stdout).toMatch(/^Version 6 of function checkout is published$/m)
  expect(run.summary).toContain("targetVersion: '6' # another one each time")
  expect(it.changes).toEqual(['PublishVersion', 'CreateDeployment'])
  expect(it.running.alias()).toEqual({name: 'live', version: '6'})
  expect(it.running.invoked).toEqual(['BeforeAllowTraffic smoke', 'AfterAllowTraffic smoke'])
})

test('without an AppSpec one is made; what has not changed since is skipped, and makes no version', async () => {
  const it = await start()
  it.write('app/README.md', 'no AppSpec here')
  const first = await it.deploy(alias)
  expectGreen(first)
  expect(first.outputs).toMatchObject({outcome: 'succeeded', 'lambda-current-version': '1', 'lambda-target-version': '6'})
  expect(first.stdout).toContain('The AppSpec that was made')

  const [holding, deployments] = [it.holding(), await it.deployments()]
  const again = await it.deploy(alias)
  expectGreen(again)
  expectNoAccount(again)
  expect(again.outputs).toMatchObject({outcome: 'skipped', 'lambda-current-version': '6', 'lambda-target-version': '6'})
  expect(again.outputs['deployment-id']).toBeUndefined()
  expect(again.stdout).toContain('points at version 6 already, and the function has not changed since that was published')
  expect([it.holding(), await it.deployments()]).toEqual([holding, deployments])
})

test('a version that has the traffic already is skipped', async () => {
  const it = await start()
  const run = await it.deploy({...alias, 'lambda-target-version': '1', source: '.'})
  expectGreen(run)
  expect(run.outputs['outcome']).toBe('skipped')
  expect(it.changes).toEqual([])
})

test('an alias that a stopped deployment left between two versions is refused, with what to do', async () => {
  const it = await start({
    account: ({functions}) => Object.assign(found(functions[0]?.aliases[0]), {additional: {version: '2', weight: 0.1}})
  })
  it.write('app/appspec.yaml', appSpecFiles.Lambda())
  const before = it.holding()
  const run = await it.deploy({'lambda-target-version': 'publish'})
  expect(run.status).toBe(1)
  expectNoAccount(run)
  expect(run.outputs).toMatchObject({
    outcome: 'failed',
    'error-message': expect.stringContaining(
      'alias "live" of function "checkout" shares its traffic: 90 % version 1, 10 % version 2'
    ) as unknown
  })
  expect(errorsOf(run).at(-1)?.message).toContain(
    '`aws lambda update-alias --function-name checkout --name live --routing-config AdditionalVersionWeights={}`'
  )
  expect(run.summary).toContain('shares its traffic')
  expect([it.changes, it.holding()]).toEqual([[], before])
})
