import type {AppSpecPlatform} from './model.ts'

/** The platforms whose AppSpec names functions instead of scripts, and is read by the service instead of an agent. */
export type FunctionPlatform = Exclude<AppSpecPlatform, 'server'>

/** The value of `Type` on each platform; its case counts. */
export const resourceTypes: Readonly<Record<FunctionPlatform, string>> = {
  ecs: 'AWS::ECS::Service',
  lambda: 'AWS::Lambda::Function'
}

/** The keys of ECS and Lambda AppSpecs as AWS writes them, by the place where they stand. The service takes them in any case. */
export const functionKeys = {
  top: ['version', 'Resources', 'Hooks'],
  resource: ['Type', 'Properties'],
  lambda: ['Name', 'Alias', 'CurrentVersion', 'TargetVersion'],
  ecs: ['TaskDefinition', 'LoadBalancerInfo', 'PlatformVersion', 'NetworkConfiguration', 'CapacityProviderStrategy'],
  loadBalancer: ['ContainerName', 'ContainerPort'],
  network: ['AwsvpcConfiguration'],
  awsvpc: ['Subnets', 'SecurityGroups', 'AssignPublicIp'],
  capacity: ['CapacityProvider', 'Base', 'Weight']
} as const
export type FunctionLevel = keyof typeof functionKeys

/**
 * The keys that must be there. The guide calls CurrentVersion required in one place and optional in another; `NetworkConfiguration` and
 * `CapacityProviderStrategy` may be left out as a whole.
 */
export const requiredFunctionKeys: Readonly<Record<FunctionLevel, readonly string[]>> = {
  top: ['version', 'Resources'],
  resource: ['Type', 'Properties'],
  lambda: ['Name', 'Alias', 'TargetVersion', 'CurrentVersion'],
  ecs: ['TaskDefinition', 'LoadBalancerInfo'],
  loadBalancer: ['ContainerName', 'ContainerPort'],
  network: ['AwsvpcConfiguration'],
  awsvpc: ['Subnets', 'SecurityGroups', 'AssignPublicIp'],
  capacity: ['CapacityProvider']
}

/** Of those, what `deploy` fills in where it is left out or empty: from the alias, and by publishing a version. */
export const filledFunctionKeys: readonly string[] = ['CurrentVersion', 'TargetVersion']

/** How each level is called in messages. */
export const functionLevelNames: Readonly<Record<FunctionLevel, string>> = {
  top: 'the top level',
  resource: 'a resource',
  lambda: '"Properties" of a Lambda function',
  ecs: '"Properties" of an ECS service',
  loadBalancer: '"LoadBalancerInfo"',
  network: '"NetworkConfiguration"',
  awsvpc: '"AwsvpcConfiguration"',
  capacity: 'an entry of "CapacityProviderStrategy"'
}
