import {predefinedConfigNames, predefinedPrefix} from '../../core/codedeploy-words.ts'
import type {ConfigRecord, MinimumHealthyHosts} from './records.ts'

type ServerConfig = (typeof predefinedConfigNames.Server)[number]
type TrafficConfig = (typeof predefinedConfigNames)['ECS' | 'Lambda'][number]

/** What GetDeploymentConfig says about the Server configurations; OneAtATime is MOST_CONCURRENCY 1 there. */
const minimumHealthyHosts: Readonly<Record<ServerConfig, MinimumHealthyHosts>> = {
  OneAtATime: {type: 'MOST_CONCURRENCY', value: 1},
  HalfAtATime: {type: 'FLEET_PERCENT', value: 50},
  AllAtOnce: {type: 'HOST_COUNT', value: 0}
}

const allAtOnce = {type: 'AllAtOnce'} as const
const canary = (canaryPercentage: number, canaryInterval: number): Readonly<Record<string, unknown>> => ({
  type: 'TimeBasedCanary',
  timeBasedCanary: {canaryPercentage, canaryInterval}
})
const linear = (linearPercentage: number, linearInterval: number): Readonly<Record<string, unknown>> => ({
  type: 'TimeBasedLinear',
  timeBasedLinear: {linearPercentage, linearInterval}
})

/** Intervals are minutes. */
const trafficRouting: Readonly<Record<TrafficConfig, Readonly<Record<string, unknown>>>> = {
  ECSLinear10PercentEvery1Minutes: linear(10, 1),
  ECSLinear10PercentEvery3Minutes: linear(10, 3),
  ECSCanary10Percent5Minutes: canary(10, 5),
  ECSCanary10Percent15Minutes: canary(10, 15),
  ECSAllAtOnce: allAtOnce,
  LambdaCanary10Percent5Minutes: canary(10, 5),
  LambdaCanary10Percent10Minutes: canary(10, 10),
  LambdaCanary10Percent15Minutes: canary(10, 15),
  LambdaCanary10Percent30Minutes: canary(10, 30),
  LambdaLinear10PercentEvery1Minute: linear(10, 1),
  LambdaLinear10PercentEvery2Minutes: linear(10, 2),
  LambdaLinear10PercentEvery3Minutes: linear(10, 3),
  LambdaLinear10PercentEvery10Minutes: linear(10, 10),
  LambdaAllAtOnce: allAtOnce
}

const common = (name: string, index: number): Pick<ConfigRecord, 'id' | 'name' | 'createdMs'> => ({
  id: `00000000-0000-0000-0000-${String(index).padStart(12, '0')}`,
  name: `${predefinedPrefix}${name}`,
  createdMs: 0
})

/** The configurations every account has. */
export const predefinedConfigs: ReadonlyMap<string, ConfigRecord> = new Map(
  [
    ...predefinedConfigNames.Server.map(name => ({
      name,
      rest: {computePlatform: 'Server' as const, minimumHealthyHosts: minimumHealthyHosts[name]}
    })),
    ...(['ECS', 'Lambda'] as const).flatMap(computePlatform =>
      predefinedConfigNames[computePlatform].map(name => ({name, rest: {computePlatform, trafficRoutingConfig: trafficRouting[name]}}))
    )
  ].map(({name, rest}, index): [string, ConfigRecord] => {
    const config = {...common(name, index + 1), ...rest}
    return [config.name, config]
  })
)
