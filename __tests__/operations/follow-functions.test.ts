import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {DeploymentSnapshot, TargetSnapshot} from '../../src/deployment/model.ts'
import {continueDeployment} from '../../src/operations/continue.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {WaitOptions} from '../../src/operations/options.ts'
import {restart} from '../../src/operations/restart.ts'
import {stop} from '../../src/operations/stop.ts'
import {waitForDeployment} from '../../src/operations/wait.ts'
import {FakeAws} from '../support/fake-aws.ts'
import {lifecycleEvent, overview, trafficTarget} from '../support/snapshots.ts'

const platforms = ['ECS', 'Lambda'] as const
type Platform = (typeof platforms)[number]
const seen = {applicationName: 'shop', deploymentGroupName: 'production', deploymentType: 'BLUE_GREEN'}
const hour = 3_600_000

async function follow(
  looks: readonly Partial<DeploymentSnapshot>[],
  options: Partial<WaitOptions> = {},
  aws = new FakeAws()
): Promise<{aws: FakeAws; events: OperationEvent[]; result: Awaited<ReturnType<typeof waitForDeployment>>}> {
  aws.timelines.set(
    'd-1',
    looks.map(look => ({...seen, ...look}))
  )
  const events: OperationEvent[] = []
  const result = await waitForDeployment(
    {deploymentId: 'd-1', pollInterval: 5_000, ...options, onEvent: event => events.push(event)},
    aws.ports
  )
  return {aws, events, result}
}

describe('without `timeout`', () => {
  test.each([
    ['ECS', 'BLUE_GREEN', 168],
    ['Lambda', 'BLUE_GREEN', 50],
    ['Server', 'BLUE_GREEN', 109],
    ['Server', 'IN_PLACE', 12]
  ])('a deployment to %s, %s, is followed for %i hours: none runs longer', async (computePlatform, deploymentType, hours) => {
    const {result} = await follow([{computePlatform, deploymentType, status: 'InProgress'}], {pollInterval: hour})
    expect(result.outcome).toBe('timed-out')
    expect(result.durationMs).toBe(hours * hour)
  })
})

describe('what has no parts cannot fail in part', () => {
  const strict = {onNoTargets: 'fail', onPartialFailure: 'fail'} as const

  test.each(platforms)('a deployment to %s without counts succeeded', async computePlatform => {
    const {result, events} = await follow([{computePlatform, status: 'Succeeded', overview: overview({})}], strict)
    expect(result.outcome).toBe('succeeded')
    expect(events.filter(({type}) => type === 'warning')).toEqual([])
  })

  test('a deployment to servers without counts deployed nothing', async () => {
    const {result} = await follow([{computePlatform: 'Server', status: 'Succeeded', overview: overview({})}], strict)
    expect(result.outcome).toBe('failed')
  })
})

describe('modes that are not for the platform', () => {
  test.each(platforms)('a restart on %s is refused with the reason, and nothing is created', async platform => {
    const aws = new FakeAws()
    aws.groupPlatform = platform
    aws.group = {deploymentType: 'BLUE_GREEN'}
    await expect(restart({applicationName: 'shop', deploymentGroupName: 'production'}, aws.ports)).rejects.toMatchObject({
      code: 'usage',
      input: 'deployment-group-name',
      message: `deployment group "production" deploys to ${platform}; only applications on servers are restarted`
    })
    expect(aws.created).toEqual([])
  })

  test('a deployment to Lambda never waits, so it is not continued', async () => {
    const aws = new FakeAws()
    aws.timelines.set('d-1', [{...seen, computePlatform: 'Lambda', status: 'InProgress'}])
    let asked = 0
    const codedeploy = {
      ...aws.codedeploy,
      continueDeployment: () => Promise.resolve(asked++ === 0 ? ('continued' as const) : ('over' as const))
    }
    await expect(continueDeployment({deploymentId: 'd-1'}, {...aws.ports, codedeploy})).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('is a deployment to Lambda')
    })
    expect(asked).toBe(0)
  })

  test('nor is it waited for until it is ready', async () => {
    await expect(follow([{computePlatform: 'Lambda', status: 'InProgress'}], {waitFor: 'ready'})).rejects.toMatchObject({input: 'wait-for'})
  })
})

describe('traffic that what failed keeps', () => {
  const at = (computePlatform: Platform, newPercent: number, more: Partial<DeploymentSnapshot> = {}): Partial<DeploymentSnapshot> => {
    const event = lifecycleEvent('AllowTraffic', 'Failed')
    return {computePlatform, status: 'Stopped', errorCode: 'MANUAL_STOP', targets: [trafficTarget(newPercent, 'Failed', event)], ...more}
  }
  const warnings = (events: readonly OperationEvent[]): readonly string[] =>
    events.flatMap(event => (event.type === 'warning' ? `${event.message} ${event.hint ?? ''}` : []))

  test.each<[Platform, number, Partial<DeploymentSnapshot>, string]>([
    ['ECS', 30, {}, '30 % of the traffic of web:shop goes to what d-1 brought, although it was stopped'],
    ['Lambda', 10, {}, '10 % of the traffic of web:shop goes to what d-1 brought, although it was stopped'],
    [
      'Lambda',
      100,
      {status: 'Failed', errorCode: 'HOOK_EXECUTION_FAILURE'},
      'All of the traffic of web:shop goes to what d-1 brought, although it failed'
    ]
  ])('is told, on %s at %i %%', async (platform, percent, more, message) => {
    const {events} = await follow([at(platform, percent, more)])
    expect(warnings(events)).toEqual([expect.stringContaining(message)])
    if (percent < 100) expect(warnings(events)[0]).toContain('the next deployment is refused')
  })

  test('is no matter when there is none, or a rollback takes it away', async () => {
    expect(warnings((await follow([at('ECS', 0)])).events)).toEqual([])
    const aws = new FakeAws()
    aws.timelines.set('d-2', [{status: 'Succeeded', creator: 'codeDeployRollback', computePlatform: 'ECS'}])
    const {events, result} = await follow([at('ECS', 30, {rollback: {rollbackDeploymentId: 'd-2'}})], {}, aws)
    expect(result.outcome).toBe('rolled-back')
    expect(warnings(events)).toEqual([])
  })
})

describe('traffic that a cancelled run leaves behind', () => {
  async function told(options: Partial<WaitOptions>, look: Partial<DeploymentSnapshot> = {}): Promise<readonly string[]> {
    const cancel = new AbortController()
    const aws = new FakeAws()
    const shifting = {...seen, computePlatform: 'Lambda', status: 'InProgress', targets: [trafficTarget(10, 'InProgress')], ...look}
    aws.timelines.set('d-1', [shifting, shifting])
    const events: OperationEvent[] = []
    const onEvent = (event: OperationEvent): void => {
      events.push(event)
      if (event.type === 'traffic-shifted') cancel.abort()
    }
    const {outcome} = await waitForDeployment({deploymentId: 'd-1', signal: cancel.signal, ...options, onEvent}, aws.ports)
    expect(outcome).toBe(options.onCancel === 'leave' ? 'left-running' : 'cancelled')
    return events.flatMap(event => (event.type === 'warning' ? event.message : []))
  }

  test('was not told of when nothing rolls it back', async () => {
    expect(await told({onCancel: 'stop'}, {autoRollbackEvents: ['DEPLOYMENT_FAILURE']})).toEqual([
      '10 % of the traffic of web:shop went to what d-1 brings when it was last seen, and a stop does not roll it back'
    ])
  })

  test('goes back with a rollback, and on with the deployment', async () => {
    expect(await told({onCancel: 'stop-and-rollback'})).toEqual([])
    expect(await told({onCancel: 'stop'}, {autoRollbackEvents: ['DEPLOYMENT_STOP_ON_REQUEST']})).toEqual([])
    expect(await told({onCancel: 'leave'})).toEqual([])
  })
})

describe('the hooks of a deployment that somebody else created', () => {
  const content = 'version: 0.0\nResources: []\nHooks:\n  - BeforeAllowTraffic: smoke\n'
  const revision = {type: 'appspec', sha256: 'f'.repeat(64)} as const
  const hooked = (status: string): TargetSnapshot => trafficTarget(0, status, lifecycleEvent('BeforeAllowTraffic', status))
  const failing = {computePlatform: 'Lambda', revision, status: 'Failed', errorCode: 'HOOK_EXECUTION_FAILURE', targets: [hooked('Failed')]}

  test('are known from the AppSpec that CodeDeploy keeps', async () => {
    const aws = new FakeAws()
    const asked: string[] = []
    aws.codedeploy.getAppSpecContent = (...of) => {
      asked.push(`${of[0]} ${of[1]}`)
      return Promise.resolve(content)
    }
    const {result} = await follow([failing], {}, aws)
    expect(result.failures).toMatchObject([{hookFunction: 'smoke'}])
    expect(asked).toEqual([`shop ${revision.sha256}`])
  })

  test('are named by a warning when they take long', async () => {
    const aws = new FakeAws()
    aws.codedeploy.getAppSpecContent = () => Promise.resolve(content)
    const running = {...failing, status: 'InProgress', targets: [hooked('InProgress')]}
    const {events} = await follow([running], {pollInterval: 60_000, timeout: 15 * 60_000}, aws)
    const stalls = events.filter(({type}) => type === 'targets-stalled')
    expect(stalls).toMatchObject([{targets: ['web:shop'], checks: [expect.stringContaining('its hook function smoke'), expect.anything()]}])
  })

  test('are left out where the AppSpec may not be read', async () => {
    const aws = new FakeAws()
    aws.codedeploy.getAppSpecContent = () => Promise.reject(new DeployError('access-denied', 'no'))
    const {result} = await follow([failing], {}, aws)
    expect(result).toMatchObject({outcome: 'failed', failures: [{event: 'BeforeAllowTraffic', code: 'HOOK_EXECUTION_FAILURE'}]})
  })

  test('a stop does not wait for them', async () => {
    const aws = new FakeAws()
    const order: string[] = []
    aws.codedeploy.getAppSpecContent = () => {
      order.push('getAppSpecContent')
      return Promise.resolve(content)
    }
    aws.codedeploy.stopDeployment = () => {
      order.push('stopDeployment')
      return Promise.resolve(true)
    }
    aws.timelines.set('d-1', [
      {...seen, ...failing, status: 'InProgress', autoRollbackEvents: []},
      {...seen, ...failing, status: 'Stopped', errorCode: 'MANUAL_STOP', autoRollbackEvents: []}
    ])
    await stop({deploymentId: 'd-1'}, aws.ports)
    expect(order).toEqual(['stopDeployment', 'getAppSpecContent'])
  })
})
