import {MemberError, type MemberPath, type MemberShape} from './member-shape.ts'
import {alarmConfiguration, autoRollbackConfiguration, boolean, tagFilters, text, texts} from './setting-shapes.ts'

/** What CodeDeploy tells SNS about (TriggerEventType, API reference). */
const triggerEvents = [
  ...['DeploymentStart', 'DeploymentSuccess', 'DeploymentFailure', 'DeploymentStop', 'DeploymentRollback', 'DeploymentReady'],
  ...['InstanceStart', 'InstanceSuccess', 'InstanceFailure', 'InstanceReady']
]
/** Ten tags each in at most three groups of tags (user guide, "Tagging instances for deployment groups"). */
const tagGroup: MemberShape = {...tagFilters, atMost: 10}
const tagGroups: MemberShape = {type: 'list', of: tagGroup, atMost: 3}
/** Two days (API reference). */
const minutes: MemberShape = {type: 'whole', from: 0, to: 2_880}
const words = (...choices: readonly string[]): MemberShape => ({type: 'text', words: choices})
const list = (of: MemberShape, atMost?: number): MemberShape => ({type: 'list', of, ...(atMost !== undefined && {atMost})})
const members = (of: Readonly<Record<string, MemberShape>>, ...required: readonly string[]): MemberShape => ({
  type: 'members',
  of,
  required
})
const named = members({name: text}, 'name')
/** A listener, and no more (API reference). */
const route = members({listenerArns: list(text, 1)}, 'listenerArns')

/** The members of CreateDeploymentGroup (API reference), without the names of the group and its application. */
export const groupShape: MemberShape & {type: 'members'} = {
  type: 'members',
  of: {
    deploymentConfigName: text,
    serviceRoleArn: text,
    ec2TagFilters: tagGroup,
    ec2TagSet: members({ec2TagSetList: tagGroups}, 'ec2TagSetList'),
    onPremisesInstanceTagFilters: tagGroup,
    onPremisesTagSet: members({onPremisesTagSetList: tagGroups}, 'onPremisesTagSetList'),
    autoScalingGroups: texts,
    triggerConfigurations: list(
      members(
        {triggerName: text, triggerTargetArn: text, triggerEvents: list(words(...triggerEvents))},
        ...['triggerName', 'triggerTargetArn', 'triggerEvents']
      )
    ),
    alarmConfiguration,
    autoRollbackConfiguration,
    outdatedInstancesStrategy: words('UPDATE', 'IGNORE'),
    deploymentStyle: members({
      deploymentType: words('IN_PLACE', 'BLUE_GREEN'),
      deploymentOption: words('WITH_TRAFFIC_CONTROL', 'WITHOUT_TRAFFIC_CONTROL')
    }),
    blueGreenDeploymentConfiguration: members({
      terminateBlueInstancesOnDeploymentSuccess: members(
        {action: words('TERMINATE', 'KEEP_ALIVE'), terminationWaitTimeInMinutes: minutes},
        'action'
      ),
      deploymentReadyOption: members(
        {actionOnTimeout: words('CONTINUE_DEPLOYMENT', 'STOP_DEPLOYMENT'), waitTimeInMinutes: minutes},
        'actionOnTimeout'
      ),
      greenFleetProvisioningOption: members({action: words('DISCOVER_EXISTING', 'COPY_AUTO_SCALING_GROUP')}, 'action')
    }),
    loadBalancerInfo: members({
      elbInfoList: list(named, 10),
      targetGroupInfoList: list(named, 10),
      targetGroupPairInfoList: list(
        members({targetGroups: list(named, 2), prodTrafficRoute: route, testTrafficRoute: route}, ...['targetGroups', 'prodTrafficRoute']),
        1
      )
    }),
    ecsServices: list(members({serviceName: text, clusterName: text}, 'serviceName')),
    terminationHookEnabled: boolean,
    // The API's limit for any resource.
    tags: list(members({Key: text, Value: text}, 'Key'), 50)
  }
}

type Check = (value: never, at: (...path: MemberPath) => (problem: string) => MemberError) => void

interface Filter {
  readonly Key?: string
  readonly Value?: string
  readonly Type?: string
}

const checkFilters: Check = (filters: readonly Filter[], at) => {
  for (const [index, {Key = '', Value, Type}] of filters.entries()) {
    const wrong = at(index)
    if (Key === '' && Value === undefined) throw wrong('a tag filter has neither "Key" nor "Value"')
    if (Type !== undefined && Type !== 'VALUE_ONLY' && Key === '') throw wrong(`"Key" is missing, which ${Type} compares`)
    if (Type !== undefined && Type !== 'KEY_ONLY' && Value === undefined) throw wrong(`"Value" is missing, which ${Type} compares`)
  }
}

const checkFilterSet =
  (member: string): Check =>
  (set: Readonly<Record<string, readonly (readonly Filter[])[]>>, at) => {
    for (const [index, filters] of (set[member] ?? []).entries()) {
      if (filters.length === 0) throw at(member, index)('it is empty, and chooses no instances')
      checkFilters(filters as never, (...path) => at(member, index, ...path))
    }
  }

/** What CodeDeploy refuses although its shape is right, by member. */
const checks: Readonly<Record<string, Check>> = {
  serviceRoleArn: (arn: string, at) => {
    if (!/^arn:[\w-]+:iam::\d+:role\/\S+$/.test(arn)) throw at()('it must be the ARN of a role, such as arn:aws:iam::ACCOUNT:role/NAME')
  },
  deploymentConfigName: (name: string, at) => {
    if (name === '') throw at()('it is empty')
  },
  ec2TagFilters: checkFilters,
  onPremisesInstanceTagFilters: checkFilters,
  ec2TagSet: checkFilterSet('ec2TagSetList'),
  onPremisesTagSet: checkFilterSet('onPremisesTagSetList'),
  alarmConfiguration: ({enabled, alarms = []}: {readonly enabled?: boolean; readonly alarms?: readonly {readonly name: string}[]}, at) => {
    if (enabled === true && alarms.length === 0) throw at()('alarms are enabled, and none is named')
    const twice = repeated(alarms.map(({name}) => name))
    if (twice !== undefined) throw at('alarms', twice)('this alarm is named twice')
  },
  autoRollbackConfiguration: ({enabled, events = []}: {readonly enabled: boolean; readonly events?: readonly string[]}, at) => {
    if (enabled && events.length === 0) throw at()('"events" is missing: what is rolled back')
  },
  triggerConfigurations: (triggers: readonly {readonly triggerName: string; readonly triggerEvents: readonly string[]}[], at) => {
    const twice = repeated(triggers.map(({triggerName}) => triggerName))
    if (twice !== undefined) throw at(twice, 'triggerName')('another trigger has that name')
    const deaf = triggers.findIndex(({triggerEvents: events}) => events.length === 0)
    if (deaf !== -1) throw at(deaf, 'triggerEvents')('it is empty, and the trigger tells nothing')
  },
  deploymentStyle: ({deploymentType, deploymentOption}: Readonly<Record<string, string>>, at) => {
    if (deploymentType === 'BLUE_GREEN' && deploymentOption === 'WITHOUT_TRAFFIC_CONTROL')
      throw at('deploymentOption')('a BLUE_GREEN deployment shifts traffic: it must be WITH_TRAFFIC_CONTROL')
  },
  ecsServices: (services: readonly unknown[], at) => {
    if (services.length > 1) throw at(1)('a deployment group has one ECS service')
  },
  loadBalancerInfo: ({targetGroupPairInfoList: pairs = []}: {readonly targetGroupPairInfoList?: readonly Pair[]}, at) => {
    for (const [index, {targetGroups, prodTrafficRoute}] of pairs.entries()) {
      const isPair = targetGroups.length === 2 && targetGroups[0]?.name !== targetGroups[1]?.name
      if (!isPair) throw at('targetGroupPairInfoList', index, 'targetGroups')('a pair has two target groups with different names')
      if (prodTrafficRoute.listenerArns.length === 0)
        throw at('targetGroupPairInfoList', index, 'prodTrafficRoute')('it has no listener for the traffic')
    }
  },
  tags: (tags: readonly {readonly Key: string; readonly Value?: string}[], at) => {
    for (const [index, {Key, Value = ''}] of tags.entries()) {
      if (Key === '' || Key.length > 128 || Value.length > 256)
        throw at(index)('a tag has a key of 1 to 128 characters and a value of 256 at most')
      if (/^aws:/i.test(Key)) throw at(index, 'Key')('keys that begin with "aws:" are those of AWS')
      if (Key === ownerTag) throw at(index, 'Key')(`"${ownerTag}" says who made the group, and is set by itself`)
    }
    const twice = repeated(tags.map(({Key}) => Key))
    if (twice !== undefined) throw at(twice, 'Key')('another tag has that key')
  }
}

interface Pair {
  readonly targetGroups: readonly {readonly name: string}[]
  readonly prodTrafficRoute: {readonly listenerArns: readonly string[]}
}

/** The key of the tag that says which repository made a deployment group or an application. */
export const ownerTag = 'codedeploy-kit'

/** Of two members that do the same, CodeDeploy takes one; the second is a set of groups of tags. */
export const alternatives = [
  ['ec2TagFilters', 'ec2TagSet'],
  ['onPremisesInstanceTagFilters', 'onPremisesTagSet']
] as const

/** What is of the right shape, and refused by CodeDeploy all the same: the first of each member. */
export function contradictionsIn(settings: Readonly<Record<string, unknown>>): readonly MemberError[] {
  const both = alternatives.filter(([one, other]) => !isNone(settings[one]) && !isNone(settings[other]))
  const problems = both.map(([one, other]) => new MemberError([other], `either "${one}" or "${other}" chooses the instances, not both`))
  for (const [name, value] of Object.entries(settings)) {
    try {
      checks[name]?.(
        value as never,
        (...path) =>
          problem =>
            new MemberError([name, ...path], problem)
      )
    } catch (error) {
      if (!(error instanceof MemberError)) throw error
      problems.push(error)
    }
  }
  return problems
}

/** Of what chooses instances: nothing said, or that there are none. */
function isNone(value: unknown): boolean {
  const lists: unknown = Array.isArray(value) ? value : Object.values(value ?? {})[0]
  return !Array.isArray(lists) || lists.length === 0
}

function repeated(names: readonly string[]): number | undefined {
  const index = names.findIndex((name, at) => names.indexOf(name) < at)
  return index === -1 ? undefined : index
}
