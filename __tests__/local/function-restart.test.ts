import {cp, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from '@jest/globals'
import type {FunctionFixture} from './function-fixture.ts'
import {appSpec, found, minute, startFunctions} from './function-fixture.ts'

let fixture: FunctionFixture
let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'codedeploy-kit-died-'))
})
afterEach(async () => {
  await fixture.close()
  await rm(directory, {recursive: true, force: true})
})

/** What a process leaves that dies now, as another one finds it. */
async function die(): Promise<void> {
  await cp(fixture.directory, directory, {recursive: true})
  await fixture.close()
}

const canary = {type: 'TimeBasedCanary', timeBasedCanary: {canaryPercentage: 10, canaryInterval: 5}} as const

describe.each(['ECS', 'Lambda'] as const)('a deployment to %s whose process died', platform => {
  test('in the middle of a shift has failed, and its traffic is where it was', async () => {
    fixture = await startFunctions({platform, routing: canary})
    const deploymentId = await fixture.deploy(appSpec(platform, 2))
    await fixture.clock.advance(minute)
    await die()
    fixture = await startFunctions({platform, directory})
    expect(await fixture.info(deploymentId)).toMatchObject({
      status: 'Failed',
      errorInformation: {code: 'INTERNAL_ERROR'},
      deploymentOverview: {Failed: 1}
    })
    expect((await fixture.events(deploymentId)).slice(-2)).toEqual(['AllowTraffic Failed', 'AfterAllowTraffic Skipped'])
    expect(fixture.newPercent()).toBe(10)
    const target = await fixture.target(deploymentId)
    expect(target.taskSetsInfo?.[1]?.trafficWeight ?? target.lambdaFunctionInfo?.targetVersionWeight).toBe(platform === 'ECS' ? 10 : 0.1)
  })

  test('in a hook has failed, and nobody waits for the function', async () => {
    fixture = await startFunctions({platform})
    const ids: string[] = []
    fixture.handlers['check'] = ({hookExecutionId}) => void ids.push(hookExecutionId)
    const deploymentId = await fixture.deploy(appSpec(platform, 2, {BeforeAllowTraffic: 'check'}))
    await fixture.during(deploymentId, 'BeforeAllowTraffic')
    await die()
    fixture = await startFunctions({platform, directory})
    expect((await fixture.info(deploymentId)).status).toBe('Failed')
    const late = {deploymentId, hookExecutionId: found(ids[0]), functionName: 'check', event: 'BeforeAllowTraffic'}
    await expect(fixture.report(late, 'Succeeded')).rejects.toMatchObject({name: 'LifecycleEventAlreadyCompletedException'})
    expect(fixture.newPercent()).toBe(0)
  })

  test('after a success still has what succeeded to go back to', async () => {
    fixture = await startFunctions({platform})
    const first = await fixture.deploy(appSpec(platform, 2))
    const {revision} = await fixture.ended(first)
    await die()
    fixture = await startFunctions({platform, directory})
    const autoRollbackConfiguration = {enabled: true, events: ['DEPLOYMENT_FAILURE' as const]}
    const second = await fixture.deploy(appSpec(platform, 3, {AfterAllowTraffic: 'nowhere'}), {autoRollbackConfiguration})
    const {rollbackInfo} = await fixture.ended(second)
    expect(await fixture.ended(found(rollbackInfo?.rollbackDeploymentId))).toMatchObject({status: 'Succeeded', revision})
  })
})
