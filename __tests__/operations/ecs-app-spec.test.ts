import {describe, expect, test} from '@jest/globals'
import {DeployError} from '../../src/core/errors.ts'
import type {Observer} from '../../src/core/observer.ts'
import {completeEcsAppSpec, type EcsOptions} from '../../src/operations/ecs-app-spec.ts'
import type {OperationEvent} from '../../src/operations/events.ts'
import type {CompletedAppSpec} from '../../src/operations/function-app-spec.ts'
import type {DeploymentGroup} from '../../src/operations/ports.ts'
import {parseTaskDefinition} from '../../src/operations/task-definition-file.ts'
import type {TaskDefinitionSource} from '../../src/operations/task-definition.ts'
import {FakeClock} from '../support/fake-clock.ts'
import {ecsService, shopOnEcs, taskDefinitionArn} from '../support/fake-ecs.ts'
import type {FakeFunctions} from '../support/fake-functions.ts'

const appSpec = (name = taskDefinitionArn('shop:7'), container = 'web', port = '8080'): string => `# The shop
version: 0.0
resources:
  - TargetService:
      Type: AWS::ECS::Service
      properties:
        taskDefinition: "${name}"  # put in by the workflow
        loadBalancerInfo: {containerName: ${container}, containerPort: ${port}}
hooks:
  - AfterAllowTestTraffic: check
`

const group: DeploymentGroup = {
  applicationName: 'shop',
  name: 'production',
  computePlatform: 'ECS',
  autoRollbackEvents: [],
  hasLoadBalancer: true,
  ecsService: {cluster: 'main', service: 'shop'},
  alarms: []
}

const fileSource = (more: Readonly<Record<string, unknown>> = {}): TaskDefinitionSource => {
  const containerDefinitions = [{name: 'web', portMappings: [{containerPort: 8080}]}, {name: 'log'}]
  const content = {family: 'shop', networkMode: 'awsvpc', containerDefinitions, ...more}
  return parseTaskDefinition('taskdef.json', new TextEncoder().encode(JSON.stringify(content)))
}

const reference = (text: string): TaskDefinitionSource => ({type: 'reference', reference: text})

interface Run {
  readonly ecs: FakeFunctions
  readonly events: OperationEvent[]
  readonly complete: (given?: Partial<Given>) => Promise<CompletedAppSpec>
  readonly told: (type: 'notice' | 'warning') => readonly string[]
}

interface Given {
  readonly text: string | undefined
  readonly file: string | undefined
  readonly source: TaskDefinitionSource | undefined
  readonly options: EcsOptions
  readonly group: DeploymentGroup | undefined
}

function run(prepare: (ecs: FakeFunctions) => unknown = () => undefined): Run {
  const ecs = shopOnEcs()
  prepare(ecs)
  const events: OperationEvent[] = []
  const observe: Observer<OperationEvent> = event => events.push(event)
  const complete = (given: Partial<Given> = {}): Promise<CompletedAppSpec> => {
    const {text, file, source, options = {}, group: to} = {text: appSpec(), file: 'appspec.yaml', group, source: undefined, ...given}
    const draft = {platform: 'ecs', ...(file !== undefined && {file}), ...(text !== undefined && {text})} as const
    return completeEcsAppSpec(draft, source, options, to, {ecs: ecs.ecs, clock: new FakeClock()}, observe)
  }
  const told = (type: 'notice' | 'warning'): readonly string[] => events.flatMap(event => (event.type === type ? [event.message] : []))
  return {ecs, events, complete, told}
}

describe('an AppSpec that says everything', () => {
  test('is deployed as it is', async () => {
    const {complete, ecs, events} = run()
    const completed = await complete()
    expect(completed).toMatchObject({preview: appSpec(), changes: []})
    expect(await completed.finish()).toEqual({content: appSpec(), changes: [], taskDefinition: 'shop:7', hasTraffic: false})
    expect(ecs.calls).toEqual(['describeService main shop', `describeTaskDefinition ${taskDefinitionArn('shop:7')}`])
    expect(events).toEqual([])
  })
})

describe('the task definition', () => {
  test('of the input is put in place of the one of the AppSpec, and nothing else changes', async () => {
    const {complete} = run()
    const completed = await complete({text: appSpec('<TASK_DEFINITION>'), source: reference('shop:5')})
    expect(completed.preview).toBe(appSpec(taskDefinitionArn('shop:5')))
    expect(await completed.finish()).toEqual({content: completed.preview, changes: [], taskDefinition: 'shop:5', hasTraffic: false})
  })

  test('of a file is registered when it is finished, and only then', async () => {
    const {complete, ecs, events} = run()
    const completed = await complete({text: appSpec('<TASK_DEFINITION>'), source: fileSource()})
    expect(completed.preview).toBe(appSpec('<shop:NEW_REVISION>'))
    expect(completed.changes).toEqual(['TaskDefinition: the next revision of shop, from taskdef.json'])
    expect([ecs.registered, events]).toEqual([[], []])
    expect(await completed.finish()).toEqual({
      content: appSpec(taskDefinitionArn('shop:8')),
      changes: completed.changes,
      taskDefinition: 'shop:8',
      hasTraffic: false
    })
    expect(ecs.registered).toEqual([expect.objectContaining({family: 'shop', networkMode: 'awsvpc'})])
    expect(events).toEqual([{type: 'task-definition-registered', taskDefinition: 'shop:8'}])
  })

  test('is registered once for all groups, at whatever moment they ask', async () => {
    const {complete, ecs, events} = run()
    const source = fileSource({revision: 3, unknown: 1})
    const [one, other] = [await complete({source}), await complete({source})]
    const [first, second, third] = await Promise.all([one.finish(), other.finish(), one.finish()])
    expect([second, third, await other.finish()]).toEqual([first, first, first])
    expect(ecs.registered).toHaveLength(1)
    expect(events.map(({type}) => type)).toEqual(['notice', 'warning', 'task-definition-registered'])
  })

  test('that ECS does not take is told with its file, and is not tried again', async () => {
    const {complete, ecs} = run(
      fake =>
        (fake.faults.registerTaskDefinition = [
          new DeployError('refused', 'RegisterTaskDefinition failed: no cpu', {operation: 'RegisterTaskDefinition'})
        ])
    )
    const source = fileSource()
    const refused = {
      code: 'refused',
      input: 'task-definition',
      message: 'taskdef.json: RegisterTaskDefinition failed: no cpu',
      operation: 'RegisterTaskDefinition'
    }
    await expect((await complete({source})).finish()).rejects.toMatchObject(refused)
    await expect((await complete({source})).finish()).rejects.toMatchObject(refused)
    expect(ecs.calls.filter(call => call.startsWith('register'))).toHaveLength(1)
  })

  test('that may have been registered by an attempt whose answer was lost is spoken of', async () => {
    const {complete, events} = run(fake => (fake.faults.registerTaskDefinition = [new DeployError('network', 'the connection was cut')]))
    const made = await (await complete({source: fileSource()})).finish()
    const [, revision] = (made.taskDefinition ?? '').split(':')
    const before = `shop:${Number(revision) - 1}`
    expect(events).toContainEqual({type: 'notice', message: expect.stringContaining(`if ${before} is new, it is that one`) as unknown})
  })

  test('that was throttled was not registered, and nothing is said of that', async () => {
    const {complete, told} = run(fake => (fake.faults.registerTaskDefinition = [new DeployError('throttled', 'too many requests')]))
    await (await complete({source: fileSource()})).finish()
    expect(told('notice').join()).not.toContain('may have registered')
  })

  test('whose answer was lost, and that is then refused, may be there all the same', async () => {
    const {complete} = run(
      fake =>
        (fake.faults.registerTaskDefinition = [
          new DeployError('service', 'an error inside ECS'),
          new DeployError('access-denied', 'not allowed', {hint: 'Allow it.'})
        ])
    )
    await expect((await complete({source: fileSource()})).finish()).rejects.toMatchObject({
      code: 'access-denied',
      hint: expect.stringMatching(/^Allow it\. An answer was lost/) as unknown
    })
  })

  test('is not registered after a cancel', async () => {
    const {complete, ecs} = run()
    const controller = new AbortController()
    const completed = await complete({source: fileSource(), options: {signal: controller.signal}})
    controller.abort(new Error('SIGINT received'))
    await expect(completed.finish()).rejects.toThrow('SIGINT received')
    expect(ecs.registered).toEqual([])
  })

  test('that has the traffic already is deployed again, which is said', async () => {
    const {complete, told} = run()
    await complete({source: reference('shop:6')})
    expect(told('notice')).toEqual(['shop:6 has the traffic already: its tasks are replaced by new ones of the same'])
  })

  test('that may not be looked at is deployed all the same, by its ARN or by that of the service', async () => {
    const denied = new DeployError('access-denied', 'DescribeTaskDefinition failed')
    const {complete, told} = run(fake => (fake.faults.describeTaskDefinition = [denied, denied]))
    expect((await complete({source: reference(taskDefinitionArn('shop:5'))})).preview).toBe(appSpec(taskDefinitionArn('shop:5')))
    expect((await complete({source: reference('orders:2')})).preview).toBe(appSpec(taskDefinitionArn('orders:2')))
    expect(told('notice')[0]).toContain('ecs:DescribeTaskDefinition would let the container and its port be checked')
  })
})

describe('the container', () => {
  test('of the inputs takes the place of the one in the AppSpec', async () => {
    const {complete} = run(ecs =>
      ecs.addTaskDefinition('shop', 7, {containers: [{name: 'app', ports: [80, 443].map(port => ({from: port, to: port}))}]})
    )
    const {preview} = await complete({options: {containerName: 'app', containerPort: 443}})
    expect(preview).toBe(appSpec(undefined, 'app', '443'))
  })

  test('of the service is taken where nobody says one', async () => {
    const {complete} = run()
    const text = appSpec().replace(/^ +loadBalancerInfo.*\n/m, '')
    const {preview, changes} = await complete({text})
    expect(preview).toContain('        loadBalancerInfo:\n          containerName: "web"\n          containerPort: 8080\n')
    expect(changes).toEqual(['LoadBalancerInfo: web:8080, as the service has it'])
  })

  test('makes an AppSpec where there is none', async () => {
    const {complete} = run()
    const {preview, changes} = await complete({text: undefined, file: undefined, source: reference('shop:7')})
    expect(preview).toBe(`version: 0.0
Resources:
  - TargetService:
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: "${taskDefinitionArn('shop:7')}"
        LoadBalancerInfo:
          ContainerName: "web"
          ContainerPort: 8080
`)
    expect(changes).toEqual(['LoadBalancerInfo: web:8080, as the service has it'])
  })
})

describe('what the service has', () => {
  const service = ecsService({
    capacityProviderStrategy: [{capacityProvider: 'FARGATE_SPOT', weight: 1}],
    platformVersion: '1.4.0',
    network: {subnets: ['subnet-a'], securityGroups: ['sg-1'], assignPublicIp: 'DISABLED'}
  })

  test('is carried over, in the manner of the AppSpec', async () => {
    const {complete, told} = run(ecs => ecs.services.set('main:shop', service))
    const completed = await complete({source: fileSource()})
    expect((await completed.finish()).content).toBe(`# The shop
version: 0.0
resources:
  - TargetService:
      Type: AWS::ECS::Service
      properties:
        taskDefinition: "${taskDefinitionArn('shop:8')}"  # put in by the workflow
        loadBalancerInfo: {containerName: web, containerPort: 8080}
        capacityProviderStrategy:
          - capacityProvider: FARGATE_SPOT
            weight: 1
        platformVersion: "1.4.0"
        networkConfiguration:
          awsvpcConfiguration:
            subnets:
              - "subnet-a"
            securityGroups:
              - "sg-1"
            assignPublicIp: "DISABLED"
hooks:
  - AfterAllowTestTraffic: check
`)
    expect(completed.changes).toEqual([
      'TaskDefinition: the next revision of shop, from taskdef.json',
      'CapacityProviderStrategy: FARGATE_SPOT (base 0, weight 1), as the service has it',
      'PlatformVersion: 1.4.0, as the service has it',
      'NetworkConfiguration: subnet-a, sg-1, DISABLED, as the service has it'
    ])
    expect(told('notice')).toEqual([])
  })

  test('stays out of an AppSpec that says otherwise, which is told', async () => {
    const {complete, told} = run(ecs => ecs.services.set('main:shop', ecsService({platformVersion: '1.4.0'})))
    const text = appSpec().replace('hooks:', '        platformVersion: LATEST\nhooks:')
    expect((await complete({text})).preview).toBe(text)
    expect(told('notice')).toEqual(['PlatformVersion: LATEST in the AppSpec, 1.4.0 in the service; that of the AppSpec is deployed'])
  })

  test('may be a second task set, which is explained', async () => {
    const otherTaskSets = [{taskDefinition: taskDefinitionArn('shop:5'), status: 'ACTIVE'}]
    const {complete, told} = run(ecs => ecs.services.set('main:shop', ecsService({otherTaskSets})))
    await complete()
    expect(told('notice')).toEqual([
      expect.stringMatching(/another task set beside the one with the traffic: shop:5 \(ACTIVE\)\..*delete-task-set/)
    ])
  })

  test.each<[string, Partial<Given>]>([
    ['the service', {}],
    ['the group', {group: undefined}]
  ])('is not known when %s may not be read, and the deployment goes on', async (_, given) => {
    const {complete, told} = run(ecs => (ecs.faults.describeService = [new DeployError('access-denied', 'DescribeServices failed')]))
    expect((await complete({source: reference('shop:7'), ...given})).preview).toBe(appSpec())
    expect(told('notice').map(message => message.includes('ecs:DescribeServices'))).toEqual('group' in given ? [] : [true])
  })
})

/** How an AppSpec, and what goes into it, is refused. */
type Wrong = readonly [what: string, given: Partial<Given>, prepare: (ecs: FakeFunctions) => unknown, expected: Partial<DeployError>]
const nothing = (): void => undefined

const wrong: readonly Wrong[] = [
  [
    'a container that is not in the file',
    {source: fileSource(), options: {containerName: 'wbe'}},
    nothing,
    {
      code: 'usage',
      input: 'container-name',
      message: 'container "wbe" is not in taskdef.json',
      hint: 'Did you mean "web"? It has "web", "log".'
    }
  ],
  [
    'a port that the file does not map',
    {source: fileSource(), options: {containerPort: 80}},
    nothing,
    {code: 'usage', input: 'container-port', message: 'container "web" of taskdef.json maps no port 80', hint: 'It maps 8080.'}
  ],
  [
    'a container without ports',
    {source: fileSource(), options: {containerName: 'log'}},
    nothing,
    {
      code: 'invalid-appspec',
      input: 'appspec',
      message: 'appspec.yaml:8:63: container "log" of taskdef.json maps no port 8080',
      hint: 'It maps none: add the port to its `portMappings`.'
    }
  ],
  [
    'a container of the AppSpec that is not in the definition',
    {text: appSpec(undefined, 'wbe')},
    nothing,
    {
      code: 'invalid-appspec',
      input: 'appspec',
      message: 'appspec.yaml:8:43: container "wbe" is not in shop:7',
      hint: 'Did you mean "web"? It has "web", "log".'
    }
  ],
  [
    'a port of the AppSpec that the definition does not map',
    {text: appSpec(undefined, 'web', '80'), file: undefined},
    nothing,
    {code: 'invalid-appspec', input: 'appspec-content', message: 'appspec-content:8:63: container "web" of shop:7 maps no port 80'}
  ],
  [
    'a container of the service that the definition has not',
    {text: undefined, source: reference('shop:7')},
    ecs => ecs.services.set('main:shop', ecsService({loadBalancers: [{containerName: 'app', containerPort: 80}]})),
    {
      code: 'usage',
      input: 'task-definition',
      message: 'container "app", which the load balancer of the service sends traffic to, is not in shop:7'
    }
  ],
  [
    'nobody says which container',
    {text: undefined, source: fileSource()},
    ecs => ecs.services.set('main:shop', ecsService({loadBalancers: []})),
    {code: 'usage', input: 'container-name'}
  ],
  [
    'a container without its port',
    {text: undefined, source: fileSource(), options: {containerName: 'log'}},
    nothing,
    {code: 'usage', input: 'container-port'}
  ],
  [
    'a revision that is not there',
    {source: reference('shop:70')},
    nothing,
    {code: 'not-found', input: 'task-definition', message: 'ECS has no task definition "shop:70"'}
  ],
  [
    'a revision of the AppSpec that is not there',
    {text: appSpec(taskDefinitionArn('shop:70'))},
    nothing,
    {code: 'not-found', input: 'appspec', message: 'appspec.yaml:7:25: ECS has no task definition "shop:70"'}
  ],
  [
    'an AppSpec without a revision',
    {text: appSpec('shop')},
    nothing,
    {code: 'invalid-appspec', input: 'appspec', message: 'appspec.yaml:7:25: the task definition is "shop": it has no revision'}
  ],
  [
    'an AppSpec with a placeholder',
    {text: appSpec('<TASK_DEFINITION>')},
    nothing,
    {code: 'invalid-appspec', message: 'appspec.yaml:7:25: the task definition is "<TASK_DEFINITION>": it is no task definition'}
  ],
  [
    'an AppSpec without a task definition',
    {text: appSpec().replace(/^ +taskDefinition.*\n/m, '')},
    nothing,
    {code: 'invalid-appspec', input: 'appspec', message: 'appspec.yaml: it names no task definition'}
  ],
  [
    'no service',
    {source: fileSource()},
    ecs => ecs.services.clear(),
    {
      code: 'not-found',
      input: 'deployment-group-name',
      message: 'deployment group "production" deploys to ECS service "shop" of cluster "main", which does not exist'
    }
  ],
  [
    'a group without a service',
    {source: fileSource(), group: (({ecsService: _, ...rest}) => rest)(group)},
    nothing,
    {code: 'usage', input: 'deployment-group-name', message: 'deployment group "production" names no ECS service'}
  ],
  [
    'a rolling service',
    {source: fileSource()},
    ecs => ecs.services.set('main:shop', ecsService({deploymentController: 'ECS'})),
    {
      code: 'usage',
      input: 'deployment-group-name',
      message:
        'ECS service "shop" of cluster "main" is deployed to by ECS itself (deployment controller ECS), and CodeDeploy deploys only to services of CODE_DEPLOY',
      hint: expect.stringContaining('aws-actions/amazon-ecs-deploy-task-definition') as unknown as string
    }
  ],
  [
    'a service of another controller',
    {source: fileSource()},
    ecs => ecs.services.set('main:shop', ecsService({deploymentController: 'EXTERNAL'})),
    {code: 'usage', input: 'deployment-group-name'}
  ],
  [
    'a service that was deleted',
    {source: fileSource()},
    ecs => ecs.services.set('main:shop', ecsService({status: 'INACTIVE'})),
    {
      code: 'refused',
      input: 'deployment-group-name',
      message: 'ECS service "shop" of cluster "main" is INACTIVE, and only an ACTIVE service can be deployed to'
    }
  ],
  [
    'a name whose ARN nobody may look up',
    {source: reference('shop:7'), group: undefined},
    ecs => (ecs.faults.describeTaskDefinition = [new DeployError('access-denied', 'no')]),
    {code: 'usage', input: 'task-definition', message: 'the ARN of task definition "shop:7" is not known, and may not be looked up'}
  ]
]

describe('refused, and nothing is registered', () => {
  test.each(wrong)('%s', async (_, given, prepare, expected) => {
    const {complete, ecs} = run(prepare)
    await expect(complete(given)).rejects.toMatchObject(expected)
    expect(ecs.registered).toEqual([])
  })

  test('what is wrong in the files is told before any call', async () => {
    const {complete, ecs} = run()
    await expect(complete({source: fileSource(), text: appSpec(undefined, 'wbe')})).rejects.toMatchObject({code: 'invalid-appspec'})
    expect(ecs.calls).toEqual([])
  })

  test('a place in the AppSpec is a finding', async () => {
    const {complete} = run()
    await expect(complete({text: appSpec(undefined, 'wbe')})).rejects.toMatchObject({
      diagnostics: [
        {
          rule: 'ecs-container-unknown',
          severity: 'error',
          file: 'appspec.yaml',
          message: 'Container "wbe" is not in shop:7.',
          span: {start: {line: 8, column: 43}}
        }
      ]
    })
  })
})

describe('what the AppSpec says of the container is weighed by `validate`', () => {
  test.each([
    ['warn', ['appspec.yaml:8:43: container "wbe" is not in shop:7']],
    ['off', []]
  ] as const)('%s', async (validate, warnings) => {
    const {complete, told} = run()
    expect((await complete({text: appSpec(undefined, 'wbe'), options: {validate}})).preview).toBe(appSpec(undefined, 'wbe'))
    expect(told('warning')).toEqual(warnings)
  })
})

test('a call that ECS throttles is tried again', async () => {
  const ecs = shopOnEcs()
  const throttled = new DeployError('throttled', 'slow down')
  ecs.faults.describeService = [throttled, throttled]
  const clock = new FakeClock()
  const completed = await completeEcsAppSpec(
    {platform: 'ecs', text: appSpec()},
    undefined,
    {},
    group,
    {ecs: ecs.ecs, clock},
    () => undefined
  )
  expect(completed.preview).toBe(appSpec())
  expect(clock.sleeps).toHaveLength(2)
})
