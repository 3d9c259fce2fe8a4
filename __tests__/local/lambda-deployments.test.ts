import {afterEach, describe, expect, test} from '@jest/globals'
import type {LambdaTarget} from '@aws-sdk/client-codedeploy'
import type {LambdaFunctionRecord} from '../../src/local/account/records.ts'
import type {FunctionFixture} from './function-fixture.ts'
import {appSpec, minute, startFunctions} from './function-fixture.ts'

let fixture: FunctionFixture
afterEach(async () => {
  await fixture.close()
})

const weight = async (deploymentId: string): Promise<number | undefined> =>
  (await fixture.target(deploymentId)).lambdaFunctionInfo?.targetVersionWeight

describe('a deployment to Lambda', () => {
  test('points the alias at the target version', async () => {
    fixture = await startFunctions({platform: 'Lambda'})
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2))
    expect(await fixture.ended(deploymentId)).toMatchObject({
      status: 'Succeeded',
      computePlatform: 'Lambda',
      deploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce',
      deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'},
      deploymentOverview: {Succeeded: 1, Failed: 0, InProgress: 0, Pending: 0, Ready: 0, Skipped: 0}
    })
    expect(fixture.alias()).toEqual({name: 'live', version: '2'})
    expect(await fixture.target(deploymentId)).toMatchObject({
      deploymentId,
      targetId: 'checkout',
      targetArn: 'arn:aws:lambda:us-east-1:000000000000:function:checkout:live',
      status: 'Succeeded',
      lambdaFunctionInfo: {
        functionName: 'checkout',
        functionAlias: 'live',
        currentVersion: '1',
        targetVersion: '2',
        targetVersionWeight: 1
      }
    } satisfies Partial<LambdaTarget>)
    expect(await fixture.events(deploymentId)).toEqual([
      'BeforeAllowTraffic Succeeded',
      'AllowTraffic Succeeded',
      'AfterAllowTraffic Succeeded'
    ])
  })

  test('shifts by AWS’s own configurations on the clock of the service', async () => {
    fixture = await startFunctions({platform: 'Lambda'})
    const deploymentConfigName = 'CodeDeployDefault.LambdaCanary10Percent5Minutes'
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2), {deploymentConfigName})
    await fixture.clock.advance(0)
    expect(fixture.alias()).toEqual({name: 'live', version: '1', additional: {version: '2', weight: 0.1}})
    expect(await weight(deploymentId)).toBe(0.1)
    expect(await fixture.info(deploymentId)).toMatchObject({status: 'InProgress', deploymentOverview: {InProgress: 1}})
    await fixture.clock.advance(5 * minute - 1)
    expect(fixture.newPercent()).toBe(10)
    await fixture.clock.advance(1)
    expect(fixture.newPercent()).toBe(100)
    expect((await fixture.info(deploymentId)).status).toBe('Succeeded')
  })

  test('shifts by a configuration of one’s own, step by step', async () => {
    const routing = {type: 'TimeBasedLinear', timeBasedLinear: {linearPercentage: 30, linearInterval: 2}} as const
    fixture = await startFunctions({platform: 'Lambda', routing})
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2))
    const seen: number[] = []
    for (let passed = 0; passed < 7; passed++) {
      await fixture.clock.advance(passed === 0 ? 0 : minute)
      seen.push(fixture.newPercent())
      expect(await weight(deploymentId)).toBe(fixture.newPercent() / 100)
    }
    expect(seen).toEqual([30, 30, 60, 60, 90, 90, 100])
  })

  test('takes the alias’s version as the current one when the AppSpec names none', async () => {
    fixture = await startFunctions({platform: 'Lambda'})
    const content =
      'version: 0.0\nresources:\n  - fn:\n      type: AWS::Lambda::Function\n      properties: {name: checkout, alias: live, targetversion: 3}\n'
    const deploymentId = await fixture.deploy(content)
    expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
    expect(fixture.alias().version).toBe('3')
  })
})

test('a function that is named by its ARN is shown by its name', async () => {
  fixture = await startFunctions({platform: 'Lambda'})
  const content = appSpec('Lambda', 2).replace('"checkout"', '"arn:aws:lambda:us-east-1:000000000000:function:checkout"')
  const deploymentId = await fixture.deploy(content)
  expect((await fixture.ended(deploymentId)).status).toBe('Succeeded')
  expect(await fixture.target(deploymentId)).toMatchObject({targetId: 'checkout', lambdaFunctionInfo: {functionName: 'checkout'}})
})

describe('AWS’s reasons not to shift', () => {
  const fields = {Name: 'checkout', Alias: 'live', CurrentVersion: '1', TargetVersion: '2'}
  const unchanged = (): void => undefined
  const rows: [why: string, fields: Partial<typeof fields>, code: string, message: RegExp, change: (fn: LambdaFunctionRecord) => void][] = [
    ['no such function', {Name: 'basket'}, 'INVALID_LAMBDA_FUNCTION', /function basket was not found/, unchanged],
    ['no such alias', {Alias: 'prod'}, 'INVALID_LAMBDA_CONFIGURATION', /has no alias prod/, unchanged],
    [
      'an alias that points elsewhere',
      {CurrentVersion: '3'},
      'INVALID_LAMBDA_CONFIGURATION',
      /The Lambda function alias version does not match the current version in AppSpec file\.$/,
      unchanged
    ],
    ['a version that was not published', {TargetVersion: '9'}, 'INVALID_LAMBDA_FUNCTION', /has no version 9/, unchanged],
    ['$LATEST', {TargetVersion: '$LATEST'}, 'INVALID_LAMBDA_FUNCTION', /has no version \$LATEST/, unchanged],
    [
      'the version that has the traffic',
      {TargetVersion: '1'},
      'INVALID_LAMBDA_CONFIGURATION',
      /target version 1 is the current version/,
      unchanged
    ],
    [
      'a weighted alias',
      {},
      'INVALID_LAMBDA_CONFIGURATION',
      /alias live is weighted: its traffic goes to the versions 1 and 3, which has 20 percent of it/,
      fn => Object.assign(fn.aliases[0] ?? {}, {additional: {version: '3', weight: 0.2}})
    ]
  ]
  test.each(rows)('%s', async (_, given, code, message, change) => {
    fixture = await startFunctions({platform: 'Lambda', account: ({functions: [fn]}) => fn && change(fn)})
    const before = fixture.alias()
    const resource = {Type: 'AWS::Lambda::Function', Properties: {...fields, ...given}}
    const deploymentId = await fixture.deploy(JSON.stringify({version: 0.0, Resources: [{fn: resource}]}), {
      autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']}
    })
    const {status, errorInformation, rollbackInfo, deploymentOverview} = await fixture.ended(deploymentId)
    expect({status, code: errorInformation?.code}).toEqual({status: 'Failed', code})
    expect(errorInformation?.message).toMatch(message)
    expect(deploymentOverview).toMatchObject({Failed: 1})
    expect(await fixture.events(deploymentId)).toEqual(['BeforeAllowTraffic Skipped', 'AllowTraffic Skipped', 'AfterAllowTraffic Skipped'])
    // Nothing was changed, so there is nothing to roll back.
    expect(rollbackInfo?.rollbackDeploymentId).toBeUndefined()
    expect(rollbackInfo?.rollbackMessage).toMatch(/before it changed anything/)
    expect(fixture.alias()).toEqual(before)
  })
})
