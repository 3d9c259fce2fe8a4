import {afterEach, describe, expect, test} from '@jest/globals'
import type {FunctionFixture} from './function-fixture.ts'
import {appSpec, startFunctions} from './function-fixture.ts'

let fixture: FunctionFixture
afterEach(async () => {
  await fixture.close()
})

describe('a deployment to Lambda', () => {
  test('points the alias at the target version', async () => {
    fixture = await startFunctions({platform: 'Lambda'})
    const deploymentId = await fixture.deploy(appSpec('Lambda', 2))
    const info = await fixture.ended(deploymentId)
    expect(info).toMatchObject({status: 'Succeeded', computePlatform: 'Lambda', deploymentOverview: {Succeeded: 1}})
    expect(fixture.alias()).toEqual({name: 'live', version: '2'})
  })
})
