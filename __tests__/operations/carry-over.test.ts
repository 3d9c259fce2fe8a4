import {describe, expect, test} from '@jest/globals'
import {functionAppSpecOf, propertiesOf} from '../../src/appspec/function-app-spec.ts'
import {readYaml} from '../../src/appspec/read.ts'
import type {MappingNode} from '../../src/appspec/yaml/node.ts'
import {carryOver, type CarryOver} from '../../src/operations/carry-over.ts'
import type {EcsService} from '../../src/operations/function-ports.ts'
import {ecsService} from '../support/fake-ecs.ts'

function properties(lines: string): MappingNode | undefined {
  const indented = lines.replace(/^(?=.)/gm, '        ')
  const {root} = readYaml(`version: 0.0\nResources:\n  - S:\n      Type: AWS::ECS::Service\n      Properties:\n        X: y\n${indented}`)
  return propertiesOf(root && functionAppSpecOf(root))
}

const spot = [
  {capacityProvider: 'FARGATE', base: 1, weight: 1},
  {capacityProvider: 'FARGATE_SPOT', weight: 3}
]
const network = {subnets: ['subnet-b', 'subnet-a'], securityGroups: ['sg-1'], assignPublicIp: 'ENABLED'}

const over = (lines: string, service: Partial<EcsService>, networkMode = 'awsvpc'): CarryOver =>
  carryOver(properties(lines), ecsService(service), networkMode)

describe('what the AppSpec does not say and the service has', () => {
  test('is put in, in the words of the AppSpec', () => {
    expect(over('', {capacityProviderStrategy: spot, platformVersion: '1.4.0', network})).toEqual({
      fields: [
        {
          path: ['CapacityProviderStrategy'],
          value: [
            {CapacityProvider: 'FARGATE', Base: 1, Weight: 1},
            {CapacityProvider: 'FARGATE_SPOT', Weight: 3}
          ]
        },
        {path: ['PlatformVersion'], value: '1.4.0'},
        {
          path: ['NetworkConfiguration'],
          value: {AwsvpcConfiguration: {Subnets: ['subnet-b', 'subnet-a'], SecurityGroups: ['sg-1'], AssignPublicIp: 'ENABLED'}}
        }
      ],
      changes: [
        'CapacityProviderStrategy: FARGATE (base 1, weight 1), FARGATE_SPOT (base 0, weight 3), as the service has it',
        'PlatformVersion: 1.4.0, as the service has it',
        'NetworkConfiguration: subnet-a, subnet-b, sg-1, ENABLED, as the service has it'
      ],
      differences: []
    })
  })

  test.each<[string, Partial<EcsService>, string]>([
    ['the default of the platform version', {platformVersion: 'LATEST'}, 'awsvpc'],
    ['a network that the task definition has none of', {network}, 'bridge'],
    ['a network without security groups, which no AppSpec can say', {network: {...network, securityGroups: []}}, 'awsvpc'],
    ['nothing', {}, 'awsvpc']
  ])('is not put in when it is %s', (_, service, networkMode) => {
    expect(over('', service, networkMode)).toEqual({fields: [], changes: [], differences: []})
  })

  test('is put in where the AppSpec leaves the key empty', () => {
    expect(
      over('platformVersion:\nCapacityProviderStrategy: ~\n', {platformVersion: '1.4.0', capacityProviderStrategy: spot}).fields
    ).toHaveLength(2)
  })

  test('is put in when there is no AppSpec', () => {
    expect(carryOver(undefined, ecsService({platformVersion: '1.4.0'}), undefined).fields).toEqual([
      {path: ['PlatformVersion'], value: '1.4.0'}
    ])
  })

  test('is a public IP address that is not assigned when the service does not say', () => {
    const {subnets, securityGroups} = network
    expect(over('', {network: {subnets, securityGroups}}).changes).toEqual([
      'NetworkConfiguration: subnet-a, subnet-b, sg-1, DISABLED, as the service has it'
    ])
  })
})

const inAppSpec = `capacityproviderstrategy:
  - capacityProvider: FARGATE_SPOT
    weight: 3
  - capacityProvider: FARGATE
    base: '1'
    weight: 1
PlatformVersion: 1.4.0
NetworkConfiguration:
  AwsvpcConfiguration:
    Subnets: [subnet-a, subnet-b]
    SecurityGroups: [sg-1]
    AssignPublicIp: ENABLED
`

describe('what the AppSpec says', () => {
  test('stays, and is no difference in another order and case', () => {
    expect(over(inAppSpec, {capacityProviderStrategy: spot, platformVersion: '1.4.0', network})).toEqual({
      fields: [],
      changes: [],
      differences: []
    })
  })

  test('stays where the service has it otherwise, and each difference is told in a line', () => {
    const service = {
      capacityProviderStrategy: [{capacityProvider: 'FARGATE', weight: 1}],
      platformVersion: '1.3.0',
      network: {subnets: ['subnet-c'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED'}
    }
    expect(over(inAppSpec, service)).toEqual({
      fields: [],
      changes: [],
      differences: [
        'CapacityProviderStrategy: FARGATE (base 1, weight 1), FARGATE_SPOT (base 0, weight 3) in the AppSpec, FARGATE (base 0, weight 1) in the service',
        'PlatformVersion: 1.4.0 in the AppSpec, 1.3.0 in the service',
        'Subnets: subnet-a, subnet-b in the AppSpec, subnet-c in the service',
        'AssignPublicIp: ENABLED in the AppSpec, DISABLED in the service'
      ]
    })
  })

  test('is no difference to a service that has nothing of it', () => {
    expect(over(inAppSpec, {}).differences).toEqual([])
  })

  test('is a list without anything in it', () => {
    expect(over('CapacityProviderStrategy: []\n', {capacityProviderStrategy: spot})).toEqual({
      fields: [],
      changes: [],
      differences: [
        'CapacityProviderStrategy: nothing in the AppSpec, FARGATE (base 1, weight 1), FARGATE_SPOT (base 0, weight 3) in the service'
      ]
    })
  })
})
