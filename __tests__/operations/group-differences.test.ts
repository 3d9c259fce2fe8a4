import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import type {ComputePlatform} from '../../src/deployment/model.ts'
import {groupDifferences, type GroupDifferences} from '../../src/operations/group-differences.ts'
import type {GroupSettings} from '../../src/operations/group-ports.ts'
import {checkedSettings} from '../../src/operations/group-settings.ts'

const compare = (wish: GroupSettings, stored: GroupSettings, platform: ComputePlatform = 'Server'): GroupDifferences =>
  groupDifferences(checkedSettings(wish).settings, stored, platform)

const web = {Key: 'role', Value: 'web', Type: 'KEY_AND_VALUE'}
const canary = {Key: 'canary', Type: 'KEY_ONLY'}
const pair = {targetGroups: [{name: 'blue'}, {name: 'green'}], prodTrafficRoute: {listenerArns: ['l']}}

describe('what is no difference', () => {
  test.each<[string, GroupSettings, GroupSettings, ComputePlatform?]>([
    ['what is not wished for', {}, {autoScalingGroups: ['web'], terminationHookEnabled: true}],
    ['the order of tag filters', {ec2TagFilters: [web, canary]}, {ec2TagFilters: [canary, web]}],
    ['a name twice', {autoScalingGroups: ['a', 'a']}, {autoScalingGroups: ['a']}],
    ['the order of groups of tags', {ec2TagSet: {ec2TagSetList: [[web], [canary]]}}, {ec2TagSet: {ec2TagSetList: [[canary], [web]]}}],
    [
      'the order of events',
      {autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM']}},
      {autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_FAILURE']}}
    ],
    [
      'the order of alarms',
      {alarmConfiguration: {enabled: true, alarms: [{name: 'a'}, {name: 'b'}]}},
      {alarmConfiguration: {enabled: true, ignorePollAlarmFailure: false, alarms: [{name: 'b'}, {name: 'a'}]}}
    ],
    [
      'the order of a pair',
      {loadBalancerInfo: {targetGroupPairInfoList: [{...pair, targetGroups: [{name: 'green'}, {name: 'blue'}]}]}},
      {loadBalancerInfo: {targetGroupPairInfoList: [pair]}}
    ],
    ['a type that CodeDeploy does not write out', {ec2TagFilters: [web]}, {ec2TagFilters: [{Key: 'role', Value: 'web'}]}],
    ['a type that was not written out', {ec2TagFilters: [{Key: 'canary'}]}, {ec2TagFilters: [canary]}],
    ['a value that is not compared', {ec2TagFilters: [canary]}, {ec2TagFilters: [{...canary, Value: ''}]}],
    ['no list for an empty one', {autoScalingGroups: [], triggerConfigurations: [], ec2TagFilters: []}, {}],
    ['no set for an empty one', {ec2TagSet: {ec2TagSetList: []}, loadBalancerInfo: {elbInfoList: []}}, {}],
    [
      'no wait for one of no minutes',
      {blueGreenDeploymentConfiguration: {deploymentReadyOption: {actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0}}},
      {blueGreenDeploymentConfiguration: {deploymentReadyOption: {actionOnTimeout: 'CONTINUE_DEPLOYMENT'}}}
    ],
    [
      'no wait before an end for one of no minutes',
      {
        blueGreenDeploymentConfiguration: {
          terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: 0}
        }
      },
      {blueGreenDeploymentConfiguration: {terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE'}}}
    ],
    ['the default cluster', {ecsServices: [{serviceName: 'web', clusterName: 'default'}]}, {ecsServices: [{serviceName: 'web'}]}, 'ECS'],
    [
      'no cluster for the default one',
      {ecsServices: [{serviceName: 'web'}]},
      {ecsServices: [{serviceName: 'web', clusterName: 'default'}]},
      'ECS'
    ],
    ['no value for an empty one', {ec2TagFilters: [{...web, Value: ''}]}, {ec2TagFilters: [{Key: 'role', Type: 'KEY_AND_VALUE'}]}],
    ['no value of any key for an empty one', {ec2TagFilters: [{Value: '', Type: 'VALUE_ONLY'}]}, {ec2TagFilters: [{Type: 'VALUE_ONLY'}]}],
    ['alarms that are off', {alarmConfiguration: {enabled: false}}, {}],
    [
      'alarms that are off and named',
      {alarmConfiguration: {enabled: false}},
      {alarmConfiguration: {enabled: false, alarms: [{name: 'a'}]}}
    ],
    ['no rollback', {autoRollbackConfiguration: {enabled: false, events: []}}, {}],
    ['the strategy that is assumed', {outdatedInstancesStrategy: 'UPDATE'}, {}],
    ['no hook', {terminationHookEnabled: false}, {}],
    ['the style that is assumed', {deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'}}, {}],
    ['the style that is assumed for ECS', {deploymentStyle: {deploymentType: 'BLUE_GREEN'}}, {}, 'ECS'],
    [
      'half a style',
      {deploymentStyle: {deploymentType: 'IN_PLACE'}},
      {deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITH_TRAFFIC_CONTROL'}}
    ],
    ['the configuration that is assumed', {deploymentConfigName: 'CodeDeployDefault.OneAtATime'}, {}],
    ['the configuration that is assumed for ECS', {deploymentConfigName: 'CodeDeployDefault.ECSAllAtOnce'}, {}, 'ECS'],
    ['the configuration that is assumed for Lambda', {deploymentConfigName: 'CodeDeployDefault.LambdaAllAtOnce'}, {}, 'Lambda'],
    [
      'a wait that is not spoken of',
      {blueGreenDeploymentConfiguration: {deploymentReadyOption: {actionOnTimeout: 'CONTINUE_DEPLOYMENT'}}},
      {
        blueGreenDeploymentConfiguration: {
          deploymentReadyOption: {actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0},
          terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: 5}
        }
      }
    ],
    [
      'no test traffic',
      {loadBalancerInfo: {targetGroupPairInfoList: [pair]}},
      {loadBalancerInfo: {elbInfoList: [], targetGroupPairInfoList: [{...pair, testTrafficRoute: {listenerArns: []}}]}}
    ]
  ])('%s', (_, wish, stored, platform = 'Server') => {
    expect(compare(wish, stored, platform)).toEqual({differences: [], changes: {}})
  })
})

describe('what is one', () => {
  test.each<[string, GroupSettings, GroupSettings, GroupDifferences['differences'], ComputePlatform?]>([
    ['a text', {deploymentConfigName: 'A'}, {deploymentConfigName: 'B'}, [{path: 'deploymentConfigName', from: 'B', to: 'A'}]],
    [
      'another value than is assumed',
      {outdatedInstancesStrategy: 'IGNORE'},
      {},
      [{path: 'outdatedInstancesStrategy', from: 'UPDATE', to: 'IGNORE'}]
    ],
    [
      'the value of a tag',
      {ec2TagFilters: [canary, web]},
      {ec2TagFilters: [{...web, Value: 'api'}, canary]},
      [{path: 'ec2TagFilters[1].Value', from: 'api', to: 'web'}]
    ],
    ['a tag more', {ec2TagFilters: [canary, web]}, {ec2TagFilters: [canary]}, [{path: 'ec2TagFilters[1]', to: web}]],
    ['a tag less', {ec2TagFilters: [canary]}, {ec2TagFilters: [web, canary]}, [{path: 'ec2TagFilters[0]', from: web}]],
    [
      'a name for another',
      {autoScalingGroups: ['a', 'c']},
      {autoScalingGroups: ['a', 'b']},
      [{path: 'autoScalingGroups[1]', from: 'b', to: 'c'}]
    ],
    [
      'names for others',
      {autoScalingGroups: ['c', 'd']},
      {autoScalingGroups: ['a', 'b']},
      [
        {path: 'autoScalingGroups[0]', from: 'a'},
        {path: 'autoScalingGroups[1]', from: 'b'},
        {path: 'autoScalingGroups[0]', to: 'c'},
        {path: 'autoScalingGroups[1]', to: 'd'}
      ]
    ],
    ['the last one', {autoScalingGroups: []}, {autoScalingGroups: ['a']}, [{path: 'autoScalingGroups[0]', from: 'a'}]],
    [
      'a tag in a group of tags',
      {ec2TagSet: {ec2TagSetList: [[web], [canary]]}},
      {ec2TagSet: {ec2TagSetList: [[canary], [{...web, Value: 'api'}]]}},
      [{path: 'ec2TagSet.ec2TagSetList[0][0].Value', from: 'api', to: 'web'}]
    ],
    [
      'alarms that are switched off',
      {alarmConfiguration: {enabled: false}},
      {alarmConfiguration: {enabled: true, alarms: [{name: 'a'}]}},
      [
        {path: 'alarmConfiguration.enabled', from: true, to: false},
        {path: 'alarmConfiguration.alarms[0]', from: {name: 'a'}}
      ]
    ],
    [
      'what was switched on and is not named',
      {alarmConfiguration: {enabled: true, alarms: [{name: 'a'}]}},
      {alarmConfiguration: {enabled: true, ignorePollAlarmFailure: true, alarms: [{name: 'a'}]}},
      [{path: 'alarmConfiguration.ignorePollAlarmFailure', from: true, to: false}]
    ],
    [
      'a load balancer for another',
      {loadBalancerInfo: {targetGroupInfoList: [{name: 'blue'}]}},
      {loadBalancerInfo: {elbInfoList: [{name: 'classic'}]}},
      [
        {path: 'loadBalancerInfo.targetGroupInfoList[0]', to: {name: 'blue'}},
        {path: 'loadBalancerInfo.elbInfoList[0]', from: {name: 'classic'}}
      ]
    ],
    [
      'test traffic that is no more',
      {loadBalancerInfo: {targetGroupPairInfoList: [pair]}},
      {loadBalancerInfo: {targetGroupPairInfoList: [{...pair, testTrafficRoute: {listenerArns: ['t']}}]}},
      [{path: 'loadBalancerInfo.targetGroupPairInfoList[0].testTrafficRoute.listenerArns[0]', from: 't'}],
      'ECS'
    ],
    ['a set where there was none', {ec2TagSet: {ec2TagSetList: [[web]]}}, {}, [{path: 'ec2TagSet', to: {ec2TagSetList: [[web]]}}]]
  ])('%s', (_, wish, stored, differences, platform = 'Server') => {
    const found = compare(wish, stored, platform)
    expect(found.differences).toEqual(differences)
    expect(Object.keys(found.changes)).toEqual(Object.keys(wish))
  })

  test('is sent as a whole, and without what is the same', () => {
    const {changes} = compare(
      {deploymentConfigName: 'A', ec2TagFilters: [web, canary], terminationHookEnabled: true},
      {deploymentConfigName: 'A', ec2TagFilters: [web], terminationHookEnabled: true, autoScalingGroups: ['a']}
    )
    expect(changes).toEqual({ec2TagFilters: [web, canary]})
  })

  test('is sent with the parts that stay as they are', () => {
    const terminate = {action: 'TERMINATE', terminationWaitTimeInMinutes: 5}
    const ready = {actionOnTimeout: 'CONTINUE_DEPLOYMENT'}
    const {changes} = compare(
      {blueGreenDeploymentConfiguration: {deploymentReadyOption: ready}, deploymentStyle: {deploymentType: 'BLUE_GREEN'}},
      {
        blueGreenDeploymentConfiguration: {
          deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 60},
          terminateBlueInstancesOnDeploymentSuccess: terminate
        },
        deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITH_TRAFFIC_CONTROL'}
      }
    )
    expect(changes).toEqual({
      blueGreenDeploymentConfiguration: {deploymentReadyOption: ready, terminateBlueInstancesOnDeploymentSuccess: terminate},
      deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'}
    })
  })
})

describe('the other way to choose the same instances', () => {
  test.each<[string, GroupSettings, GroupSettings, GroupSettings]>([
    ['filters in place of a set', {ec2TagFilters: [web]}, {ec2TagSet: {ec2TagSetList: [[canary]]}}, {ec2TagSet: {ec2TagSetList: []}}],
    ['a set in place of filters', {ec2TagSet: {ec2TagSetList: [[web]]}}, {ec2TagFilters: [canary]}, {ec2TagFilters: []}],
    [
      'a set of hosts of one’s own',
      {onPremisesTagSet: {onPremisesTagSetList: [[web]]}},
      {onPremisesInstanceTagFilters: [canary]},
      {onPremisesInstanceTagFilters: []}
    ]
  ])('is taken away: %s', (_, wish, stored, emptied) => {
    const {differences, changes} = compare(wish, stored)
    const [name = ''] = Object.keys(stored)
    expect(differences).toContainEqual({path: name, from: stored[name]})
    expect(changes).toEqual({...wish, ...emptied})
    // What is chosen the right way already is not sent again.
    expect(compare(wish, {...wish, ...stored}).changes).toEqual(emptied)
  })

  test.each<[string, GroupSettings, GroupSettings]>([
    ['that chooses nothing', {ec2TagFilters: [web]}, {ec2TagFilters: [web], ec2TagSet: {ec2TagSetList: []}}],
    ['where the wish chooses nothing', {ec2TagFilters: []}, {ec2TagSet: {ec2TagSetList: [[web]]}}],
    ['of other hosts', {ec2TagFilters: [web]}, {ec2TagFilters: [web], onPremisesTagSet: {onPremisesTagSetList: [[web]]}}]
  ])('stays as it is: one %s', (_, wish, stored) => {
    expect(compare(wish, stored)).toEqual({differences: [], changes: {}})
  })
})

test('a wait that is not named stays as it is when another part of the blue/green configuration is changed', () => {
  const terminate = {action: 'TERMINATE', terminationWaitTimeInMinutes: 60}
  const ready = {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 5}
  const {changes} = compare(
    {blueGreenDeploymentConfiguration: {terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE'}, deploymentReadyOption: ready}},
    {
      blueGreenDeploymentConfiguration: {
        terminateBlueInstancesOnDeploymentSuccess: terminate,
        deploymentReadyOption: {actionOnTimeout: 'CONTINUE_DEPLOYMENT'}
      }
    }
  )
  expect(changes).toEqual({
    blueGreenDeploymentConfiguration: {terminateBlueInstancesOnDeploymentSuccess: terminate, deploymentReadyOption: ready}
  })
})

const word = fc.constantFrom('a', 'b', 'c', 'd')
const filters = fc.uniqueArray(fc.record({Key: word, Value: word}, {requiredKeys: ['Key']}), {
  minLength: 1,
  maxLength: 4,
  selector: filter => JSON.stringify(filter)
})
const named = fc.uniqueArray(
  word.map(name => ({name})),
  {minLength: 1, selector: ({name}) => name}
)
const events = fc.uniqueArray(fc.constantFrom('DEPLOYMENT_FAILURE', 'DEPLOYMENT_STOP_ON_ALARM', 'DEPLOYMENT_STOP_ON_REQUEST'), {
  minLength: 1
})

/** Settings of servers, any members of them. */
const someSettings: fc.Arbitrary<GroupSettings> = fc.record(
  {
    deploymentConfigName: word,
    serviceRoleArn: word.map(name => `arn:aws:iam::1:role/${name}`),
    ec2TagFilters: filters,
    onPremisesTagSet: fc.array(filters, {minLength: 1, maxLength: 3}).map(onPremisesTagSetList => ({onPremisesTagSetList})),
    autoScalingGroups: fc.uniqueArray(word, {minLength: 1}),
    triggerConfigurations: fc.uniqueArray(
      fc.record({
        triggerName: word,
        triggerTargetArn: word,
        triggerEvents: fc.uniqueArray(fc.constantFrom('DeploymentStart', 'DeploymentStop', 'InstanceStart'), {minLength: 1})
      }),
      {minLength: 1, selector: ({triggerName}) => triggerName}
    ),
    alarmConfiguration: fc.record(
      {enabled: fc.constant(true), alarms: named, ignorePollAlarmFailure: fc.boolean()},
      {requiredKeys: ['enabled', 'alarms']}
    ),
    autoRollbackConfiguration: events.map(list => ({enabled: true, events: list})),
    outdatedInstancesStrategy: fc.constantFrom('UPDATE', 'IGNORE'),
    loadBalancerInfo: fc.record({elbInfoList: named, targetGroupInfoList: named}, {requiredKeys: ['elbInfoList']}),
    terminationHookEnabled: fc.boolean()
  },
  {requiredKeys: []}
)

/** The same settings as CodeDeploy may give them back: lists in another order, and what it assumes written out. */
function asGivenBack(value: unknown, turn: number): unknown {
  if (Array.isArray(value)) {
    const items = value.map(item => asGivenBack(item, turn))
    return [...items.slice(turn % (items.length || 1)), ...items.slice(0, turn % (items.length || 1))].reverse()
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, member]): [string, unknown] => [name, asGivenBack(member, turn)])
  return Object.fromEntries(turn % 2 === 0 ? entries.reverse() : entries)
}

const assumed = {
  ec2TagFilters: [],
  autoScalingGroups: [],
  triggerConfigurations: [],
  outdatedInstancesStrategy: 'UPDATE',
  terminationHookEnabled: false,
  deploymentConfigName: 'CodeDeployDefault.OneAtATime',
  deploymentStyle: {deploymentType: 'IN_PLACE', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'}
}

describe('for all settings', () => {
  test('what CodeDeploy gives back of them is no difference', () => {
    fc.assert(
      fc.property(someSettings, fc.nat(20), (wish, turn) => {
        const stored = {...assumed, ...(asGivenBack(wish, turn) as GroupSettings)}
        expect(compare(wish, stored)).toEqual({differences: [], changes: {}})
      })
    )
  })

  test('what is changed is found, and is all that is sent', () => {
    fc.assert(
      fc.property(someSettings, someSettings, fc.nat(20), (wish, other, turn) => {
        const name = Object.keys(wish)[turn % Math.max(1, Object.keys(wish).length)]
        if (name === undefined || other[name] === undefined) return
        const one = compare({[name]: wish[name]}, {[name]: other[name]})
        const back = compare({[name]: other[name]}, {[name]: wish[name]})
        // Whether two values differ does not depend on which of them is there.
        expect(one.differences.length > 0).toBe(back.differences.length > 0)
        const found = compare(wish, {...(asGivenBack(wish, turn) as GroupSettings), [name]: other[name]})
        expect(Object.keys(found.changes)).toEqual(one.differences.length > 0 ? [name] : [])
        // What was sent is then there.
        expect(compare(wish, {...wish, [name]: other[name], ...found.changes}).differences).toEqual([])
      }),
      {numRuns: 300}
    )
  })
})
