import {afterEach, describe, expect, test} from '@jest/globals'
import {minute, type Platform} from '../local/function-fixture.ts'
import {written} from '../support/program.ts'
import {appSpecFiles, errorsOf, expectNoAccount, FunctionStage, trafficIn, type FunctionStageOptions} from '../support/function-stage.ts'

/** The action as a runner starts it: deployments to ECS and Lambda that do not end well, and where the traffic is then. */
let stage: FunctionStage | undefined
afterEach(async () => {
  await stage?.close()
  stage = undefined
})

/** Where a hook is in these AppSpecs. */
const hookPlace = {ECS: 'file=app/appspec.yaml,line=10,endLine=10,col=', Lambda: 'file=app/appspec.yaml,line=11,endLine=11,col='}
const back = {ECS: '100 % back', Lambda: '100 % version 1, 0 % version 2'}
const share = {ECS: '10 % new, 90 % old', Lambda: '10 % version 2, 90 % version 1'}

async function start(options: FunctionStageOptions, hooks: Readonly<Record<string, string>> = {}): Promise<FunctionStage> {
  stage = await FunctionStage.start(options)
  stage.write('app/appspec.yaml', appSpecFiles[options.platform](hooks))
  return stage
}

/** One that does not get beyond its first step. */
const longCanary = {type: 'TimeBasedCanary', timeBasedCanary: {canaryPercentage: 10, canaryInterval: 2_880}} as const

describe.each<Platform>(['ECS', 'Lambda'])('%s', platform => {
  test('a hook that says no: annotated at its line of the AppSpec, rolled back, and red', async () => {
    const it = await start({platform}, {AfterAllowTraffic: 'smoke'})
    it.running.handlers['smoke'] = invocation => it.running.report(invocation, 'Failed')
    const run = await it.deploy({'auto-rollback': 'true'})
    expect(run.status).toBe(1)
    expectNoAccount(run)
    expect(run.outputs).toMatchObject({
      outcome: 'rolled-back',
      'deployment-status': 'Failed',
      'rollback-status': 'Succeeded',
      'error-code': 'HOOK_EXECUTION_FAILURE',
      'compute-platform': platform
    })
    expect(JSON.parse(run.outputs['failed-targets'] ?? '')).toMatchObject([{event: 'AfterAllowTraffic'}])
    const [cause, verdict] = errorsOf(run)
    expect(cause?.properties).toContain(hookPlace[platform])
    expect(cause?.message).toContain('/aws/lambda/smoke')
    expect(verdict?.message).toContain('rolled back')
    expect(trafficIn(run).at(-1)).toBe(back[platform])
    expect(run.summary).toContain('AfterAllowTraffic')
    expect(run.summary).toContain('### Rollback')
    expect(it.running.newPercent()).toBe(0)
  })

  test('a hook that never reports fails an hour later', async () => {
    const it = await start({platform, passes: 10 * minute}, {AfterAllowTraffic: 'smoke'})
    it.running.handlers['smoke'] = () => undefined
    const run = await it.deploy({'auto-rollback': 'true'})
    expect(run.status).toBe(1)
    expect(run.outputs).toMatchObject({outcome: 'rolled-back', 'error-code': 'HOOK_EXECUTION_FAILURE', 'rollback-status': 'Succeeded'})
    expect(errorsOf(run)[0]?.properties).toContain(hookPlace[platform])
    expect(it.running.newPercent()).toBe(0)
  })

  test('an alarm in the middle of the shift stops it, and the traffic goes back', async () => {
    const it = await start({
      platform,
      routing: longCanary,
      group: {
        alarmConfiguration: {enabled: true, alarms: [{name: 'errors'}]},
        autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM']}
      }
    })
    const {child, ended} = it.step.start(it.inputs())
    await written(child, / traffic +10 % /)
    it.running.local.setAlarm('errors', 'ALARM')
    const run = await ended
    expect(run.status).toBe(1)
    expectNoAccount(run)
    expect(run.outputs).toMatchObject({
      outcome: 'rolled-back',
      'deployment-status': 'Stopped',
      'rollback-status': 'Succeeded',
      'error-code': 'ALARM_ACTIVE'
    })
    expect(trafficIn(run)).toEqual([share[platform], back[platform]])
    expect(it.running.newPercent()).toBe(0)
  })

  test('cancelled in the middle of the shift: it is stopped, and the traffic goes back', async () => {
    const it = await start({platform, routing: longCanary})
    const inputs = it.inputs({'auto-rollback': 'DEPLOYMENT_FAILURE, DEPLOYMENT_STOP_ON_REQUEST'})
    const {child, ended} = it.step.start(inputs)
    await written(child, / traffic +10 % /)
    expect(it.running.newPercent()).toBe(10)
    child.kill('SIGINT')
    const run = await ended
    expect(run.status).toBe(1)
    expectNoAccount(run)
    expect(run.outputs['outcome']).toBe('cancelled')
    const post = await it.step.post(inputs, run.state)
    expect(post.status).toBe(0)
    expect(it.changes).toEqual(['CreateDeployment', 'StopDeployment'])
    const [rollback = '', ...others] = await it.deployments()
    expect(others).toEqual([run.outputs['deployment-id']])
    expect(await it.running.info(run.outputs['deployment-id'] ?? '')).toMatchObject({
      status: 'Stopped',
      rollbackInfo: {rollbackDeploymentId: rollback}
    })
    expect(post.stdout).toContain(`${run.outputs['deployment-id'] ?? ''} is rolled back by ${rollback}\n`)
    expect((await it.running.ended(rollback)).status).toBe('Succeeded')
    expect(it.running.newPercent()).toBe(0)
  })
})

// No rollback can be seen to begin only by waiting for one: both wait at the same time.
test.concurrent.each<Platform>(['ECS', 'Lambda'])(
  '%s: cancelled, and nobody rolls back: how much goes where is said, and left so',
  async platform => {
    const it = await FunctionStage.start({platform, routing: longCanary})
    try {
      it.write('app/appspec.yaml', appSpecFiles[platform]())
      const {child, ended} = it.step.start(it.inputs())
      await written(child, / traffic +10 % /)
      child.kill('SIGTERM')
      const run = await ended
      const post = await it.step.post(it.inputs(), run.state)
      expect([run.status, run.outputs['outcome'], post.status]).toEqual([1, 'cancelled', 0])
      expect(run.stdout).toMatch(/^::warning[^:]*::10 %25 of the traffic of \S+ went to what d-\w+ brings when it was last seen/m)
      expect(post.stdout).toMatch(/^::warning[^:]*::10 %25 of the traffic of \S+ goes to what d-\w+ brought, although it was stopped/m)
      expect(it.running.newPercent()).toBe(10)
      expect(await it.deployments()).toEqual([run.outputs['deployment-id']])
    } finally {
      await it.close()
    }
  }
)
