import type {ComputePlatform} from '../../deployment/model.ts'
import type {ConfigRecord, MinimumHealthyHosts} from './records.ts'

/** The prefix of AWS's own configurations; nobody else may use it. */
export const predefinedPrefix = 'CodeDeployDefault.'

/** What GetDeploymentConfig says about the Server configurations; OneAtATime is MOST_CONCURRENCY 1 there. */
const serverConfigs: readonly (readonly [name: string, minimumHealthyHosts: MinimumHealthyHosts])[] = [
  ['OneAtATime', {type: 'MOST_CONCURRENCY', value: 1}],
  ['HalfAtATime', {type: 'FLEET_PERCENT', value: 50}],
  ['AllAtOnce', {type: 'HOST_COUNT', value: 0}]
]

const allAtOnce = {type: 'AllAtOnce'} as const
const canary = (canaryPercentage: number, canaryInterval: number): Readonly<Record<string, unknown>> => ({
  type: 'TimeBasedCanary',
  timeBasedCanary: {canaryPercentage, canaryInterval}
})
const linear = (linearPercentage: number, linearInterval: number): Readonly<Record<string, unknown>> => ({
  type: 'TimeBasedLinear',
  timeBasedLinear: {linearPercentage, linearInterval}
})

/** Mind AWS's irregular plural: ECS `Every1Minutes`, Lambda `Every1Minute`. Intervals are minutes. */
const trafficConfigs: readonly (readonly [platform: ComputePlatform, name: string, routing: Readonly<Record<string, unknown>>])[] = [
  ['ECS', 'ECSLinear10PercentEvery1Minutes', linear(10, 1)],
  ['ECS', 'ECSLinear10PercentEvery3Minutes', linear(10, 3)],
  ['ECS', 'ECSCanary10Percent5Minutes', canary(10, 5)],
  ['ECS', 'ECSCanary10Percent15Minutes', canary(10, 15)],
  ['ECS', 'ECSAllAtOnce', allAtOnce],
  ['Lambda', 'LambdaCanary10Percent5Minutes', canary(10, 5)],
  ['Lambda', 'LambdaCanary10Percent10Minutes', canary(10, 10)],
  ['Lambda', 'LambdaCanary10Percent15Minutes', canary(10, 15)],
  ['Lambda', 'LambdaCanary10Percent30Minutes', canary(10, 30)],
  ['Lambda', 'LambdaLinear10PercentEvery1Minute', linear(10, 1)],
  ['Lambda', 'LambdaLinear10PercentEvery2Minutes', linear(10, 2)],
  ['Lambda', 'LambdaLinear10PercentEvery3Minutes', linear(10, 3)],
  ['Lambda', 'LambdaLinear10PercentEvery10Minutes', linear(10, 10)],
  ['Lambda', 'LambdaAllAtOnce', allAtOnce]
]

const common = (name: string, index: number): Pick<ConfigRecord, 'id' | 'name' | 'createdMs'> => ({
  id: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
  name: `${predefinedPrefix}${name}`,
  createdMs: 0
})

/** The configurations every account has. */
export const predefinedConfigs: ReadonlyMap<string, ConfigRecord> = new Map(
  [
    ...serverConfigs.map(([name, minimumHealthyHosts], index): ConfigRecord => ({
      ...common(name, index + 1),
      computePlatform: 'Server',
      minimumHealthyHosts
    })),
    ...trafficConfigs.map(([computePlatform, name, trafficRoutingConfig], index): ConfigRecord => ({
      ...common(name, index + 1 + serverConfigs.length),
      computePlatform,
      trafficRoutingConfig
    }))
  ].map(config => [config.name, config])
)

/** What is used when neither the call nor the group names one. */
export const defaultConfigNames: Readonly<Record<ComputePlatform, string>> = {
  Server: `${predefinedPrefix}OneAtATime`,
  ECS: `${predefinedPrefix}ECSAllAtOnce`,
  Lambda: `${predefinedPrefix}LambdaAllAtOnce`
}
