import {afterAll, beforeAll, describe, expect, test} from '@jest/globals'
import {call, createGroup, startFixture, type Fixture} from './local-fixture.ts'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture()
  await createGroup(fixture)
})
afterAll(() => fixture.close())

const topic = 'arn:aws:sns:us-east-1:000000000000:all'
const eleven = Array.from({length: 11}, (_, index) => ({Key: `k${index}`, Type: 'KEY_ONLY'}))

describe('settings of a deployment group that AWS refuses', () => {
  test.each<[string, object, string]>([
    ['eleven tags', {ec2TagFilters: eleven}, 'InvalidEC2TagException'],
    ['eleven tags on premises', {onPremisesInstanceTagFilters: eleven}, 'InvalidTagException'],
    ['a type of filter that is none', {ec2TagFilters: [{Key: 'a', Type: 'KEY'}]}, 'InvalidEC2TagException'],
    ['a filter of nothing', {ec2TagFilters: [{Type: 'KEY_ONLY'}]}, 'InvalidEC2TagException'],
    ['four groups of tags', {ec2TagSet: {ec2TagSetList: [[], [], [], []]}}, 'TagSetListLimitExceededException'],
    ['eleven tags in a group of tags', {onPremisesTagSet: {onPremisesTagSetList: [eleven]}}, 'InvalidTagException'],
    [
      'a trigger without a topic',
      {triggerConfigurations: [{triggerName: 'a', triggerEvents: ['DeploymentStart']}]},
      'InvalidTriggerConfigException'
    ],
    [
      'a trigger for nothing',
      {triggerConfigurations: [{triggerName: 'a', triggerTargetArn: topic, triggerEvents: []}]},
      'InvalidTriggerConfigException'
    ],
    [
      'an event that is none',
      {triggerConfigurations: [{triggerName: 'a', triggerTargetArn: topic, triggerEvents: ['DeploymentBegin']}]},
      'InvalidTriggerConfigException'
    ]
  ])('%s', async (_, settings, type) => {
    const names = {applicationName: 'shop', currentDeploymentGroupName: 'production'}
    expect(await call(fixture, 'UpdateDeploymentGroup', {...names, ...settings})).toMatchObject({status: 400, type})
  })
})
