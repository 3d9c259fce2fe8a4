import {describe, expect, test} from '@jest/globals'
import {createDeploymentInput} from '../../src/deployment/create-deployment-input.ts'
import {deploymentSettings} from '../../src/operations/deployment-settings.ts'
import type {SettingOptions} from '../../src/operations/options.ts'
import {errorOf} from '../support/error-of.ts'

/** What CreateDeployment is sent for options, beside whose deployment it is. */
function sent(options: SettingOptions): object {
  const {applicationName, deploymentGroupName, description, revision, ...rest} = createDeploymentInput({
    applicationName: 'shop',
    deploymentGroupName: 'production',
    description: 'run=1 attempt=1 id=a',
    revision: {type: 'github', repository: 'octo/shop', commitId: 'c'},
    ...deploymentSettings(options)
  })
  expect({applicationName, deploymentGroupName, description, revision}).toBeDefined()
  return rest
}

const alarms = (...names: string[]): object => ({overrideAlarmConfiguration: {enabled: true, alarms: names.map(name => ({name}))}})

describe('what is sent', () => {
  test.each<[string, SettingOptions, object]>([
    ['nothing that was not said', {}, {}],
    ['a rollback that is off', {autoRollback: false}, {autoRollbackConfiguration: {enabled: false, events: []}}],
    ['alarms on lines', {overrideAlarms: 'CPU: high\n 5xx, latency'}, alarms('CPU: high', '5xx', 'latency')],
    ['alarms as a list', {overrideAlarms: ['a', 'b']}, alarms('a', 'b')],
    ['alarms as JSON', {overrideAlarms: '["a, b"]'}, alarms('a, b')],
    ['alarms as a list of YAML', {overrideAlarms: '- a\n- name: b'}, alarms('a', 'b')],
    ['no alarms', {overrideAlarms: 'none'}, {overrideAlarmConfiguration: {enabled: false}}],
    [
      'alarms in the words of AWS',
      {overrideAlarms: 'ignorePollAlarmFailure: true\nalarms: [{name: a}]'},
      {overrideAlarmConfiguration: {enabled: true, ignorePollAlarmFailure: true, alarms: [{name: 'a'}]}}
    ],
    [
      'tags, whose type is what they name, and a version that stays as it is written',
      {targetTagFilters: '[{Key: role, Value: web}, {Key: release}, {Value: 1.10}, {Key: a, Value: "", Type: KEY_ONLY}]'},
      {
        targetInstances: {
          tagFilters: [
            {Key: 'role', Value: 'web', Type: 'KEY_AND_VALUE'},
            {Key: 'release', Type: 'KEY_ONLY'},
            {Value: '1.10', Type: 'VALUE_ONLY'},
            {Key: 'a', Value: '', Type: 'KEY_ONLY'}
          ]
        }
      }
    ],
    ['Auto Scaling groups', {targetAutoScalingGroups: ['green']}, {targetInstances: {autoScalingGroups: ['green']}}],
    [
      'AWS’s own words, which go before all others',
      {
        deploymentConfigName: 'CodeDeployDefault.OneAtATime',
        autoRollback: false,
        deploymentOptions:
          'deploymentConfigName: CodeDeployDefault.AllAtOnce\nautoRollbackConfiguration: {enabled: true, events: [DEPLOYMENT_FAILURE]}'
      },
      {
        deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
        autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']}
      }
    ],
    [
      'a rollback without events, as webfactory has it',
      {deploymentOptions: 'autoRollbackConfiguration: {enabled: true}'},
      {autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']}}
    ],
    [
      'a set of tags, from JSON',
      {deploymentOptions: '{"targetInstances": {"ec2TagSet": {"ec2TagSetList": [[{"Key": "a"}], [{"Key": "b", "Value": "true"}]]}}}'},
      {
        targetInstances: {
          ec2TagSet: {ec2TagSetList: [[{Key: 'a', Type: 'KEY_ONLY'}], [{Key: 'b', Value: 'true', Type: 'KEY_AND_VALUE'}]]}
        }
      }
    ],
    ['typed options', {deploymentOptions: {updateOutdatedInstancesOnly: true}}, {updateOutdatedInstancesOnly: true}]
  ])('%s', (_, options, expected) => {
    expect(sent(options)).toEqual(expected)
  })
})

describe('what is refused, with the input', () => {
  test.each<[string, SettingOptions, string, RegExp]>([
    [
      'a member that the API does not have',
      {deploymentOptions: 'fileExistBehavior: RETAIN'},
      'deployment-options',
      /did you mean "fileExistsBehavior"/
    ],
    [
      'a member of a member',
      {deploymentOptions: 'targetInstances: {tagFilters: [{key: a}]}'},
      'deployment-options',
      /targetInstances\.tagFilters\[0\]: there is no "key"; did you mean "Key"/
    ],
    ['a word', {deploymentOptions: 'fileExistsBehavior: RETIAN'}, 'deployment-options', /did you mean RETAIN/],
    ['a text for a boolean', {deploymentOptions: 'updateOutdatedInstancesOnly: "yes"'}, 'deployment-options', /must be true or false/],
    [
      'what has an input of its own',
      {deploymentOptions: '{"description": "mine"}'},
      'deployment-options',
      /"description" is set with `description`/
    ],
    ['a revision', {deploymentOptions: 'revision: {}'}, 'deployment-options', /"revision" is set with `source`/],
    ['a list', {deploymentOptions: '[a]'}, 'deployment-options', /must be a map/],
    ['what is no YAML', {deploymentOptions: 'a: [b'}, 'deployment-options', /line \d/],
    [
      'a name twice',
      {deploymentOptions: 'ignoreApplicationStopFailures: true\nignoreApplicationStopFailures: false'},
      'deployment-options',
      /line 2.*twice/
    ],
    ['an alias', {deploymentOptions: 'targetInstances: &a {}\nx: *a'}, 'deployment-options', /aliases/],
    [
      'a rollback of nothing',
      {deploymentOptions: 'autoRollbackConfiguration: {enabled: true, events: []}'},
      'deployment-options',
      /"events" is empty/
    ],
    ['a prototype', {deploymentOptions: 'constructor: {}'}, 'deployment-options', /there is no "constructor"/],
    ['alarms that are on, without one', {overrideAlarms: 'enabled: true'}, 'override-alarms', /no alarm is named/],
    ['an empty list of alarms', {overrideAlarms: []}, 'override-alarms', /no alarm is named/],
    ['a misspelt member of an alarm', {overrideAlarms: '{alarm: [{name: a}]}'}, 'override-alarms', /did you mean "alarms"/],
    ['tags in a map', {targetTagFilters: 'role: web'}, 'target-tag-filters', /must be a list/],
    ['a tag of nothing', {targetTagFilters: '[{}]'}, 'target-tag-filters', /neither "Key" nor "Value"/],
    ['no tags', {targetTagFilters: '[]'}, 'target-tag-filters', /chooses no instances/],
    ['a boolean tag', {targetTagFilters: '[{Key: live, Value: true}]'}, 'target-tag-filters', /must be a text, in quotes/],
    ['no groups', {targetAutoScalingGroups: []}, 'target-auto-scaling-groups', /chooses no instances/],
    [
      'two ways to choose',
      {deploymentOptions: 'targetInstances: {tagFilters: [{Key: a}], ec2TagSet: {ec2TagSetList: [[{Key: a}]]}}'},
      'deployment-options',
      /not both/
    ]
  ])('%s', (_, options, input, message) => {
    const error = errorOf(() => deploymentSettings(options))
    expect(error).toMatchObject({code: 'usage', input})
    expect((error as Error).message).toMatch(message)
  })
})
