import {afterEach, beforeEach, describe, expect, jest, test} from '@jest/globals'
import {withCodeDeployHook, type HookReport, type HookVerdict} from '../../src/lambda-hook/index.ts'
import {appSpec, minute, startFunctions, type FunctionFixture, type Platform} from '../local/function-fixture.ts'

let aws: FunctionFixture
const quiet = (): void => undefined
beforeEach(() => {
  for (const method of ['log', 'warn', 'error'] as const) jest.spyOn(console, method).mockImplementation(quiet)
})
afterEach(async () => {
  jest.restoreAllMocks()
  await aws.close()
})

const functionName = 'CodeDeployHook_checks'

/** A deployment whose BeforeAllowTraffic is a function with these checks, and what its invocations gave. */
async function deployWith(
  platform: Platform,
  checks: () => HookVerdict | Promise<HookVerdict>,
  invocations = 1
): Promise<{
  readonly status: string | undefined
  readonly reports: readonly HookReport[]
  readonly events: readonly string[]
  /** How long the hook took, on the deployment's own clock. */
  readonly hookMs: number
}> {
  aws = await startFunctions({platform})
  const handler = withCodeDeployHook(checks, {client: aws.codedeploy})
  const reports: HookReport[] = []
  aws.handlers[functionName] = async ({deploymentId, hookExecutionId}) => {
    const event = {DeploymentId: deploymentId, LifecycleEventHookExecutionId: hookExecutionId}
    for (let count = 0; count < invocations; count++) {
      const left = [40, 10_000]
      reports.push(await handler(event, {getRemainingTimeInMillis: () => left.shift() ?? 0}))
    }
  }
  const id = await aws.deploy(appSpec(platform, 2, {BeforeAllowTraffic: functionName}))
  const {status} = await aws.ended(id)
  const hook = (await aws.target(id)).lifecycleEvents?.find(({lifecycleEventName}) => lifecycleEventName === 'BeforeAllowTraffic')
  return {status, reports, events: await aws.events(id), hookMs: Number(hook?.endTime) - Number(hook?.startTime)}
}

describe.each<Platform>(['ECS', 'Lambda'])('a hook of a deployment to %s', platform => {
  test('whose checks succeed lets the traffic come', async () => {
    const {status, reports, events} = await deployWith(platform, () => Promise.resolve())
    expect([status, reports.map(report => report.status)]).toEqual(['Succeeded', ['Succeeded']])
    expect(events).toEqual(expect.arrayContaining(['BeforeAllowTraffic Succeeded', 'AllowTraffic Succeeded']))
    expect(aws.newPercent()).toBe(100)
  })

  test('whose checks fail keeps the traffic away', async () => {
    const {status, reports, events} = await deployWith(platform, () => Promise.reject(new Error('503')))
    expect([status, reports.map(report => report.reason)]).toEqual(['Failed', ['Error: 503']])
    expect(events).toContain('BeforeAllowTraffic Failed')
    expect(events).not.toContain('AllowTraffic Succeeded')
    expect(aws.newPercent()).toBe(0)
  })

  test('whose checks do not end fails at once, and not after an hour', async () => {
    const {status, events, hookMs} = await deployWith(platform, () => new Promise<void>(quiet))
    expect(status).toBe('Failed')
    expect(events).toContain('BeforeAllowTraffic Failed')
    expect(hookMs).toBeLessThan(30 * minute)
  })

  test('that Lambda invokes once more cannot change what was reported', async () => {
    const verdicts: HookVerdict[] = [true, false]
    const {status, reports} = await deployWith(platform, () => verdicts.shift(), 2)
    expect(reports.map(report => report.status)).toEqual(['Succeeded', 'Failed'])
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('was completed already'))
    expect(status).toBe('Succeeded')
  })
})
