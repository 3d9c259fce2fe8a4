import {functionKeys, resourceTypes, type FunctionLevel, type FunctionPlatform} from '../function-vocabulary.ts'
import {scriptableEvents} from '../lifecycle.ts'
import {placeholderPattern} from '../placeholder.ts'
import {functionEventWords} from './event-words.ts'
import {listOf, text, word, type JsonSchema} from './json-schema.ts'

/** One schema for each key the service knows: a key without one does not compile. */
type SchemasOf<L extends FunctionLevel> = Readonly<Record<(typeof functionKeys)[L][number], JsonSchema>>

/**
 * The service takes keys in any case, and the guide writes them in two: `Resources` and `resources`. Editors offer the first, and let the
 * second and `loadBalancerInfo` pass.
 */
function mapInGuideCase(properties: Readonly<Record<string, JsonSchema>>, required: readonly string[], description: string): JsonSchema {
  return {
    type: 'object',
    description,
    properties,
    patternProperties: Object.fromEntries(
      Object.entries(properties).flatMap(([name, schema]) => {
        const others = spellings(name).slice(1)
        return others.length === 0 ? [] : [[`^(?:${others.join('|')})$`, schema]]
      })
    ),
    additionalProperties: false,
    ...(required.length > 0 && {allOf: required.map(requireInGuideCase)})
  }
}

function spellings(name: string): readonly string[] {
  return [...new Set([name, `${name.slice(0, 1).toLowerCase()}${name.slice(1)}`, name.toLowerCase()])]
}

function requireInGuideCase(name: string): JsonSchema {
  const names = spellings(name)
  const [guide = name, ...others] = names
  // An editor says one thing of a key that is missing, not one for each spelling.
  return others.length === 0 ? {required: [guide]} : {if: {anyOf: others.map(each => ({required: [each]}))}, else: {required: [guide]}}
}

function refer(part: string): JsonSchema {
  return {$ref: `#/definitions/${part}`}
}

/** Numbers in quotes. */
const digits = {
  whole: '^[0-9]+$',
  positive: '^[1-9][0-9]*$',
  port: '^(?:[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])$'
} as const

const ranges = {whole: {minimum: 0}, positive: {minimum: 1}, port: {minimum: 1, maximum: 65_535}} as const

/** Numbers may be quoted, and tools put them in the place of `<…>` and `${…}`. */
function number(kind: keyof typeof digits, description: string): JsonSchema {
  return {
    description,
    anyOf: [
      {type: 'integer', ...ranges[kind]},
      {type: 'string', pattern: digits[kind]},
      {type: 'string', pattern: placeholderPattern}
    ]
  }
}

const lambda: SchemasOf<'lambda'> = {
  Name: text('The name of the function.'),
  Alias: text('The alias whose traffic is shifted.'),
  CurrentVersion: number(
    'positive',
    'The version the alias points to now: a published version, never $LATEST. Left out, `deploy` takes it from the alias.'
  ),
  TargetVersion: number(
    'positive',
    'The version traffic is shifted to: a published version, never $LATEST. Left out, `deploy` publishes one.'
  )
}

const loadBalancer: SchemasOf<'loadBalancer'> = {
  ContainerName: text('The container of the task definition that gets the traffic.'),
  ContainerPort: number('port', 'The port of that container.')
}

const awsvpc: SchemasOf<'awsvpc'> = {
  Subnets: {...listOf(text('The id of a subnet.'), 'Ids of subnets.'), minItems: 1},
  SecurityGroups: {...listOf(text('The id of a security group.'), 'Ids of security groups.'), minItems: 1},
  AssignPublicIp: word(['ENABLED', 'DISABLED'], 'Whether tasks get a public address.')
}

const network: SchemasOf<'network'> = {
  AwsvpcConfiguration: refer('ecs-awsvpc')
}

const capacity: SchemasOf<'capacity'> = {
  CapacityProvider: text('The name of the capacity provider, such as FARGATE_SPOT.'),
  Base: number('whole', 'How many tasks run on it at least; above 0 in one entry only.'),
  Weight: number('whole', 'Its share of the other tasks; above 0 in one entry at least.')
}

const ecs: SchemasOf<'ecs'> = {
  TaskDefinition: text('The ARN of the task definition, with its revision. A tool may put it in the place of <TASK_DEFINITION>.'),
  LoadBalancerInfo: refer('ecs-load-balancer'),
  PlatformVersion: text('The Fargate platform version: LATEST or a version such as 1.4.0.'),
  NetworkConfiguration: refer('ecs-network'),
  CapacityProviderStrategy: {
    ...listOf(refer('ecs-capacity'), 'Where the tasks run. Default: as the service says.'),
    minItems: 1
  }
}

/** Each map stands here once and is referred to, because it can be reached by several spellings of its key. */
const parts: Readonly<Record<FunctionPlatform, Readonly<Record<string, JsonSchema>>>> = {
  lambda: {
    'lambda-properties': mapInGuideCase(
      lambda,
      // `deploy` fills in the versions.
      ['Name', 'Alias'],
      'The function, its alias and the two versions.'
    )
  },
  ecs: {
    'ecs-properties': mapInGuideCase(
      ecs,
      ['TaskDefinition', 'LoadBalancerInfo'],
      'The task definition to deploy, and the container that gets the traffic.'
    ),
    'ecs-load-balancer': mapInGuideCase(loadBalancer, functionKeys.loadBalancer, 'Where traffic goes.'),
    'ecs-network': mapInGuideCase(network, functionKeys.network, 'The network of the tasks. Default: that of the service.'),
    'ecs-awsvpc': mapInGuideCase(awsvpc, functionKeys.awsvpc, 'All three of its keys, or leave out the network configuration.'),
    'ecs-capacity': mapInGuideCase(capacity, ['CapacityProvider'], 'A capacity provider and its share.')
  }
}

function definitionsOf(platform: FunctionPlatform): Readonly<Record<string, JsonSchema>> {
  const resource: SchemasOf<'resource'> = {
    Type: {const: resourceTypes[platform], description: `Always ${resourceTypes[platform]}.`},
    Properties: refer(`${platform}-properties`)
  }
  const events = scriptableEvents[platform].map(
    event => [event, text(`${functionEventWords[event] ?? ''} The name or ARN of a function.`)] as const
  )
  return {
    [`${platform}-resources`]: {
      type: 'array',
      minItems: 1,
      maxItems: 1,
      items: {
        type: 'object',
        description: 'One resource, under a name of your choice.',
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: mapInGuideCase(resource, functionKeys.resource, 'What is deployed.')
      },
      description: 'A list of exactly one resource.'
    },
    [`${platform}-hooks`]: {
      type: 'array',
      items: {
        type: 'object',
        description: 'One event and its function.',
        minProperties: 1,
        maxProperties: 1,
        properties: Object.fromEntries(events),
        additionalProperties: false
      },
      description: 'A list of events, each with the Lambda function that validates the deployment there.'
    },
    ...parts[platform]
  }
}

/** The schema of an ECS or Lambda AppSpec. */
export function functionSchema(platform: FunctionPlatform): JsonSchema {
  const name = platform === 'ecs' ? 'Amazon ECS' : 'AWS Lambda'
  const top: SchemasOf<'top'> = {
    version: {enum: [0, '0', '0.0'], description: 'Always 0.0.'},
    Resources: refer(`${platform}-resources`),
    Hooks: refer(`${platform}-hooks`)
  }
  const schema = mapInGuideCase(top, ['version', 'Resources'], `What AWS CodeDeploy deploys to ${name}.`)
  return {
    title: `AppSpec for ${name}`,
    ...schema,
    patternProperties: {...schema.patternProperties, '^x-': {description: 'Yours; the service ignores it.'}},
    definitions: definitionsOf(platform)
  }
}
