import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {describe, expect, test} from '@jest/globals'
import type {GroupSettings} from '../../src/operations/group-ports.ts'
import {readGroupSettings} from '../../src/operations/group-settings.ts'

const role = 'arn:aws:iam::0123456789:role/CodeDeployServiceRole'

/** Every member of CreateDeploymentGroup that may be given. */
const everything = {
  serviceRoleArn: role,
  deploymentConfigName: 'CodeDeployDefault.AllAtOnce',
  ec2TagSet: {ec2TagSetList: [[{Key: 'role', Value: 'web', Type: 'KEY_AND_VALUE'}], [{Key: 'stage', Type: 'KEY_ONLY'}]]},
  onPremisesInstanceTagFilters: [{Value: 'rack-1', Type: 'VALUE_ONLY'}],
  autoScalingGroups: ['web'],
  triggerConfigurations: [
    {
      triggerName: 'failed',
      triggerTargetArn: 'arn:aws:sns:us-east-1:0123456789:alarm',
      triggerEvents: ['DeploymentFailure', 'InstanceFailure']
    }
  ],
  alarmConfiguration: {enabled: true, ignorePollAlarmFailure: false, alarms: [{name: '5xx'}]},
  autoRollbackConfiguration: {enabled: true, events: ['DEPLOYMENT_FAILURE']},
  outdatedInstancesStrategy: 'IGNORE',
  deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITH_TRAFFIC_CONTROL'},
  blueGreenDeploymentConfiguration: {
    terminateBlueInstancesOnDeploymentSuccess: {action: 'TERMINATE', terminationWaitTimeInMinutes: 5},
    deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 60},
    greenFleetProvisioningOption: {action: 'COPY_AUTO_SCALING_GROUP'}
  },
  loadBalancerInfo: {
    elbInfoList: [{name: 'classic'}],
    targetGroupInfoList: [{name: 'blue'}],
    targetGroupPairInfoList: [
      {
        targetGroups: [{name: 'blue'}, {name: 'green'}],
        prodTrafficRoute: {listenerArns: ['arn:prod']},
        testTrafficRoute: {listenerArns: ['arn:test']}
      }
    ]
  },
  ecsServices: [{serviceName: 'web', clusterName: 'main'}],
  terminationHookEnabled: true
}

const problemOf = (given: string | GroupSettings, source?: string): Promise<unknown> =>
  readGroupSettings(given, source).catch((error: unknown) => error)

describe('what is taken', () => {
  test('is all that CreateDeploymentGroup has, as it is', async () => {
    expect((await readGroupSettings(everything)).settings).toEqual(everything)
    expect((await readGroupSettings(JSON.stringify(everything))).settings).toEqual(everything)
  })

  test('is YAML: whole numbers become numbers where the API has numbers, and stay text elsewhere', async () => {
    const {settings, tags} = await readGroupSettings(`
      ec2TagFilters:
        - {Key: release, Value: 1.10}
        - {Key: port, Value: 8080}
        - Key: canary
      blueGreenDeploymentConfiguration:
        deploymentReadyOption: {actionOnTimeout: CONTINUE_DEPLOYMENT, waitTimeInMinutes: 0}
      terminationHookEnabled: true
      tags: [{Key: team, Value: 7}, {Key: temporary}]
    `)
    expect(settings).toEqual({
      ec2TagFilters: [
        {Key: 'release', Value: '1.10', Type: 'KEY_AND_VALUE'},
        {Key: 'port', Value: '8080', Type: 'KEY_AND_VALUE'},
        {Key: 'canary', Type: 'KEY_ONLY'}
      ],
      blueGreenDeploymentConfiguration: {deploymentReadyOption: {actionOnTimeout: 'CONTINUE_DEPLOYMENT', waitTimeInMinutes: 0}},
      terminationHookEnabled: true
    })
    expect(tags).toEqual({team: '7', temporary: ''})
  })

  test("is webfactory's example, with the account of its README", async () => {
    const {settings} = await readGroupSettings({
      serviceRoleArn: role,
      ec2TagFilters: [{Type: 'KEY_AND_VALUE', Key: 'node_class', Value: 'my_node_class'}]
    })
    expect(settings).toEqual({serviceRoleArn: role, ec2TagFilters: [{Type: 'KEY_AND_VALUE', Key: 'node_class', Value: 'my_node_class'}]})
  })

  test.each<[string, GroupSettings]>([
    ['no filters beside a set', {ec2TagFilters: [], ec2TagSet: {ec2TagSetList: [[{Key: 'a', Type: 'KEY_ONLY'}]]}}],
    ['no set beside filters', {onPremisesInstanceTagFilters: [{Key: 'a', Type: 'KEY_ONLY'}], onPremisesTagSet: {onPremisesTagSetList: []}}],
    ['neither', {ec2TagFilters: [], ec2TagSet: {ec2TagSetList: []}}]
  ])('may choose the same instances both ways when one chooses none: %s', async (_, both) => {
    expect((await readGroupSettings(both)).settings).toEqual(both)
  })

  test('names a service of ECS without its cluster, which is the default one', async () => {
    const ecsServices = [{serviceName: 'web'}]
    expect((await readGroupSettings({ecsServices})).settings).toEqual({ecsServices})
  })

  test('is empty lists, which take away what is there', async () => {
    expect((await readGroupSettings('autoScalingGroups: []')).settings).toEqual({autoScalingGroups: []})
  })
})

describe('what is refused, with its place', () => {
  test.each<[string, string | GroupSettings, string]>([
    ['a name that is not known', {ec2TagFilter: []}, 'there is no "ec2TagFilter"; did you mean "ec2TagFilters"?'],
    ['a nested name that is not known', {ec2TagFilters: [{key: 'role'}]}, 'ec2TagFilters[0]: there is no "key"; did you mean "Key"?'],
    ['a word that is not one', {outdatedInstancesStrategy: 'ignored'}, 'outdatedInstancesStrategy: it must be one of UPDATE, IGNORE'],
    ['the group', {deploymentGroupName: 'x'}, 'deploymentGroupName: it is set with `deployment-group-name`'],
    ['the application', {applicationName: 'x'}, 'applicationName: it is set with `application-name`'],
    ['the platform', {computePlatform: 'ECS'}, 'computePlatform: it is that of the application'],
    ['a list that is a text', {autoScalingGroups: 'web'}, 'autoScalingGroups: it must be a list'],
    ['a member that is empty', 'ec2TagFilters:\nautoScalingGroups: []', 'ec2TagFilters: it must be a list'],
    [
      'both kinds of tags',
      {ec2TagFilters: [{Key: 'a'}], ec2TagSet: {ec2TagSetList: [[{Key: 'b'}]]}},
      'ec2TagSet: either "ec2TagFilters" or "ec2TagSet"'
    ],
    [
      'both kinds of tags on premises',
      {onPremisesInstanceTagFilters: [{Key: 'a'}], onPremisesTagSet: {onPremisesTagSetList: [[{Key: 'b'}]]}},
      'onPremisesTagSet: either "onPremisesInstanceTagFilters" or "onPremisesTagSet"'
    ],
    [
      'eleven tags',
      {ec2TagFilters: Array.from({length: 11}, (_, n) => ({Key: `k${n}`}))},
      'ec2TagFilters: it has 11 items, and may have 10'
    ],
    ['four groups of tags', {ec2TagSet: {ec2TagSetList: [[], [], [], []]}}, 'ec2TagSet.ec2TagSetList: it has 4 items, and may have 3'],
    ['an empty group of tags', {ec2TagSet: {ec2TagSetList: [[]]}}, 'ec2TagSet.ec2TagSetList[0]: it is empty'],
    ['a tag filter of nothing', {ec2TagFilters: [{}]}, 'ec2TagFilters[0]: a tag filter has neither "Key" nor "Value"'],
    ['a filter without what it compares', {ec2TagFilters: [{Key: 'a', Type: 'KEY_AND_VALUE'}]}, 'ec2TagFilters[0]: "Value" is missing'],
    ['what is no role', {serviceRoleArn: 'CodeDeployRole'}, 'serviceRoleArn: it must be the ARN of a role'],
    ['a user for a role', {serviceRoleArn: 'arn:aws:iam::0123456789:user/me'}, 'serviceRoleArn: it must be the ARN of a role'],
    ['alarms that are on and none', {alarmConfiguration: {enabled: true}}, 'alarmConfiguration: alarms are enabled, and none is named'],
    [
      'an alarm twice',
      {alarmConfiguration: {enabled: true, alarms: [{name: 'a'}, {name: 'a'}]}},
      'alarmConfiguration.alarms[1]: this alarm is named twice'
    ],
    ['a rollback of nothing', {autoRollbackConfiguration: {enabled: true}}, 'autoRollbackConfiguration: "events" is missing'],
    ['a rollback that is neither on nor off', {autoRollbackConfiguration: {events: []}}, 'autoRollbackConfiguration: "enabled" is missing'],
    [
      'a trigger without a topic',
      {triggerConfigurations: [{triggerName: 'a', triggerEvents: ['DeploymentStart']}]},
      'triggerConfigurations[0]: "triggerTargetArn" is missing'
    ],
    [
      'blue/green without traffic',
      {deploymentStyle: {deploymentType: 'BLUE_GREEN', deploymentOption: 'WITHOUT_TRAFFIC_CONTROL'}},
      'deploymentStyle.deploymentOption: a BLUE_GREEN deployment shifts traffic'
    ],
    [
      'three days',
      {blueGreenDeploymentConfiguration: {deploymentReadyOption: {actionOnTimeout: 'STOP_DEPLOYMENT', waitTimeInMinutes: 4_320}}},
      'blueGreenDeploymentConfiguration.deploymentReadyOption.waitTimeInMinutes: it must be a whole number from 0 to 2880'
    ],
    [
      'half a minute',
      'blueGreenDeploymentConfiguration: {deploymentReadyOption: {actionOnTimeout: STOP_DEPLOYMENT, waitTimeInMinutes: 0.5}}',
      'waitTimeInMinutes: it must be a whole number'
    ],
    [
      'two services',
      {ecsServices: Array(2).fill({serviceName: 'a', clusterName: 'b'})},
      'ecsServices[1]: a deployment group has one ECS service'
    ],
    [
      'a pair of one',
      {loadBalancerInfo: {targetGroupPairInfoList: [{targetGroups: [{name: 'a'}], prodTrafficRoute: {listenerArns: ['l']}}]}},
      'loadBalancerInfo.targetGroupPairInfoList[0].targetGroups: a pair has two target groups'
    ],
    [
      'two listeners',
      {
        loadBalancerInfo: {
          targetGroupPairInfoList: [{targetGroups: [{name: 'a'}, {name: 'b'}], prodTrafficRoute: {listenerArns: ['l', 'm']}}]
        }
      },
      'prodTrafficRoute.listenerArns: it has 2 items, and may have 1'
    ],
    ['the tag of ours', {tags: [{Key: 'codedeploy-kit', Value: 'me'}]}, 'tags[0].Key: "codedeploy-kit" says who made the group'],
    ['a tag of AWS', {tags: [{Key: 'aws:team'}]}, 'tags[0].Key: keys that begin with "aws:"'],
    ['a tag twice', {tags: [{Key: 'a'}, {Key: 'a'}]}, 'tags[1].Key: another tag has that key'],
    ['a list', '- serviceRoleArn: x', 'it must be a map of names'],
    ['nothing', '\n', 'it is empty']
  ])('%s', async (_, given, message) => {
    const problem = await problemOf(given)
    expect(problem).toMatchObject({code: 'usage', input: 'deployment-group-config'})
    expect((problem as Error).message).toContain(message)
    // The role of a stranger's account is no text for a log.
    expect((problem as Error).message).not.toContain('0123456789')
  })

  test('in the line of an inline text', async () => {
    expect(await problemOf('serviceRoleArn: arn:aws:iam::1:role/a\nec2TagFilters:\n  - Key: a\n    Typ: KEY_ONLY\n')).toMatchObject({
      message: expect.stringContaining('line 4: ec2TagFilters[0]: there is no "Typ"')
    })
    expect(await problemOf('a: b: c\n')).toMatchObject({message: expect.stringContaining('line 1: ')})
  })

  test('all of them at once, in their order', async () => {
    const text =
      'serviceRole: x\noutdatedInstancesStrategy: ignored\nec2TagFilters:\n  - {Key: a, Typ: KEY_ONLY}\n  - {}\ndeploymentGroupName: x\n'
    const {message} = (await problemOf(text)) as Error
    expect(message.split('\n')).toEqual([
      '`deployment-group-config` cannot be used:',
      expect.stringContaining('line 1: there is no "serviceRole"; did you mean "serviceRoleArn"?'),
      expect.stringContaining('line 2: outdatedInstancesStrategy: it must be one of UPDATE, IGNORE'),
      expect.stringContaining('line 4: ec2TagFilters[0]: there is no "Typ"'),
      expect.stringContaining('line 6: deploymentGroupName: it is set with')
    ])
  })

  test('of many, the first ten and how many more', async () => {
    const {message} = (await problemOf(Object.fromEntries(Array.from({length: 12}, (_, n) => [`x${n}`, 1])))) as Error
    expect(message.split('\n')).toHaveLength(12)
    expect(message).toMatch(/and 2 more$/)
  })

  test('under the name of the input that has the settings', async () => {
    await expect(readGroupSettings({applicationName: 'x'}, '.', 'branch-config')).rejects.toMatchObject({
      input: 'branch-config',
      message: expect.stringContaining('`branch-config` cannot be used')
    })
  })
})

describe('a file', () => {
  const withFolder = async (work: (folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'kit-group-'))
    try {
      await work(folder)
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  }

  test('has a place for a name at the top that is not known', () =>
    withFolder(async folder => {
      writeFileSync(join(folder, 'group.yml'), 'terminationHookEnabled: true\nserviceRole: x\nterminationHook: yes\n')
      expect(await problemOf('group.yml', folder)).toMatchObject({
        message: expect.stringMatching(/group\.yml:2:1: there is no "serviceRole".*\n.*group\.yml:3:1: there is no "terminationHook"/),
        diagnostics: [
          {span: {start: expect.objectContaining({line: 2, column: 1})}},
          {span: {start: expect.objectContaining({line: 3, column: 1})}}
        ]
      })
    }))

  test('is read beside the source, and its faults have their place in it', () =>
    withFolder(async folder => {
      writeFileSync(join(folder, 'group.yml'), `serviceRoleArn: ${role}\noutdatedInstancesStrategy: IGNORE\n`)
      expect((await readGroupSettings('group.yml\n', folder)).settings).toEqual({serviceRoleArn: role, outdatedInstancesStrategy: 'IGNORE'})
      writeFileSync(join(folder, 'group.json'), '{\n  "terminationHookEnabled": "yes"\n}')
      expect(await problemOf('group.json', folder)).toMatchObject({
        message: expect.stringContaining(`${join(folder, 'group.json')}:2:3: terminationHookEnabled: it must be true or false`),
        diagnostics: [expect.objectContaining({file: join(folder, 'group.json'), span: expect.objectContaining({})})]
      })
    }))

  test('that is not there is told with the nearest one that is', () =>
    withFolder(async folder => {
      writeFileSync(join(folder, 'group.yml'), '')
      expect(await problemOf('gruop.yml', folder)).toMatchObject({
        code: 'usage',
        hint: expect.stringContaining(`Did you mean "${join(folder, 'group.yml')}"?`)
      })
    }))

  test('that is a folder, or is empty, is told', () =>
    withFolder(async folder => {
      writeFileSync(join(folder, 'empty.yml'), '')
      expect(await problemOf('empty.yml', folder)).toMatchObject({message: expect.stringContaining('it is empty')})
      expect(await problemOf(folder)).toMatchObject({message: expect.stringContaining('is no file')})
    }))
})

test('a required member that turns out to be missing later is told with the same words', async () => {
  const {refuse} = await readGroupSettings('ec2TagFilters:\n  - Key: a')
  expect(refuse(['ec2TagFilters'], 'that is wrong', 'Do that.')).toMatchObject({
    code: 'usage',
    message: '`deployment-group-config` cannot be used: line 1: that is wrong',
    hint: 'Do that.'
  })
})

test.each(['C:\\groups\\web.yml', 'C:/groups/web.yml', 'web.yml'])('%s is the name of a file, and not a text', async name => {
  await expect(readGroupSettings(name)).rejects.toMatchObject({
    code: 'usage',
    message: `\`deployment-group-config\`: there is no file "${name}"`
  })
})
