import {describe, expect, test} from '@jest/globals'
import type {DeletedGroup} from '../../src/operations/result.ts'
import {
  deletionJson,
  describeDeletion,
  describeDifference,
  describeGroupChange,
  differenceLines
} from '../../src/report/group-change-text.ts'

const change = {type: 'deployment-group', applicationName: 'shop', deploymentGroupName: 'pr-7', differences: []} as const

describe('what became of a deployment group', () => {
  test.each([
    [{...change, change: 'created'}, 'Deployment group shop / pr-7 was created'],
    [{...change, change: 'created', isPlan: true}, 'Deployment group shop / pr-7 would be created'],
    [{...change, change: 'unchanged'}, 'Deployment group shop / pr-7 is set as it should be'],
    [{...change, change: 'deleted', isPlan: true}, 'Deployment group shop / pr-7 would be deleted'],
    [{...change, change: 'absent'}, 'There is no deployment group shop / pr-7'],
    [
      {...change, change: 'updated', differences: [{path: 'deploymentConfigName', from: 'a', to: 'b'}]},
      'Deployment group shop / pr-7 was updated: 1 difference'
    ]
  ] as const)('%j: %s', (event, sentence) => {
    expect(describeGroupChange(event)).toBe(sentence)
  })
})

describe('a setting that is another one', () => {
  test.each([
    [{path: 'ec2TagFilters[0].Value', from: 'blue', to: 'green'}, 'ec2TagFilters[0].Value: blue -> green'],
    [{path: 'autoScalingGroups', to: ['web']}, 'autoScalingGroups: ["web"]'],
    [{path: 'alarmConfiguration.enabled', from: true}, 'alarmConfiguration.enabled: true -> not set'],
    [
      {path: 'serviceRoleArn', from: 'arn:aws:iam::123456789012:role/a', to: 'arn:aws:iam::123456789012:role/b'},
      'serviceRoleArn: arn:aws:iam::************:role/a -> arn:aws:iam::************:role/b'
    ],
    [
      {path: 'serviceRoleArn', from: 'arn:aws:iam::123456789012:role/a', to: 'arn:aws:iam::210987654321:role/a'},
      'serviceRoleArn: arn:aws:iam::************:role/a -> the same of another account'
    ],
    [{path: 'a\u001b[2K', to: 'line\n::error::x'}, 'a: line ::error::x']
  ])('%j: %s', (difference, line) => {
    expect(describeDifference(difference)).toBe(line)
  })

  test('beyond fifty, the rest is counted', () => {
    const differences = Array.from({length: 53}, (_, index) => ({path: `m${index}`, to: 1}))
    const lines = differenceLines({...change, change: 'updated', differences})
    expect([lines.length, lines.at(-1)]).toEqual([51, '  (3 more differences)'])
  })
})

describe('a group that was to be deleted', () => {
  const deleted: DeletedGroup = {
    outcome: 'succeeded',
    applicationName: 'shop',
    deploymentGroupName: 'pr-7',
    deploymentGroupDeleted: true,
    applicationDeleted: false,
    durationMs: 1
  }
  test.each([
    [deleted, 'Deployment group shop / pr-7 was deleted'],
    [{...deleted, applicationDeleted: true}, 'Deployment group shop / pr-7 was deleted, and its application with it'],
    [{...deleted, deploymentGroupDeleted: false}, 'There is no deployment group shop / pr-7'],
    [
      {...deleted, outcome: 'skipped', deploymentGroupDeleted: false, errorMessage: 'no pattern matches'},
      'Skipped: no deployment group was deleted of shop / pr-7: no pattern matches'
    ]
  ] as const)('%j: %s', (result, sentence) => {
    expect(describeDeletion(result)).toBe(sentence)
  })

  test('as JSON it has no account id', () => {
    const errorMessage = 'arn:aws:codedeploy:eu-central-1:123456789012:deploymentgroup:shop/pr-7 is not ours'
    expect(JSON.stringify(deletionJson({...deleted, errorMessage}))).not.toContain('123456789012')
  })
})
