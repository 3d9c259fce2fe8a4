import {describe, expect, test} from '@jest/globals'
import {join} from 'node:path'
import {DeployError} from '../../src/core/errors.ts'
import {parseTaskDefinition, type TaskDefinitionFile} from '../../src/operations/task-definition-file.ts'
import {readTaskDefinition, referenceFault} from '../../src/operations/task-definition.ts'
import {temporaryFolder, write} from '../bundle/support/temporary-folder.ts'

const arn = 'arn:aws:ecs:eu-west-1:111122223333:task-definition/'

/** What is thrown, in the words that its user reads. */
async function refusal(given: Promise<unknown>): Promise<string> {
  const error: unknown = await given.then(
    () => undefined,
    (thrown: unknown) => thrown
  )
  if (!(error instanceof DeployError)) throw new Error(`no DeployError but ${String(error)}`)
  expect(error).toMatchObject({code: 'usage', input: 'task-definition'})
  return [error.message, error.hint].filter(part => part !== undefined).join(' — ')
}

describe('a reference', () => {
  test.each([`${arn}shop:7`, 'arn:aws-cn:ecs:cn-north-1:111122223333:task-definition/shop_a-b:12', 'shop:7', ' shop:7\n'])(
    '%j',
    async reference => {
      expect(await readTaskDefinition({taskDefinition: reference})).toEqual({type: 'reference', reference: reference.trim()})
    }
  )

  test.each<[string, string]>([
    [
      `${arn}shop`,
      `\`task-definition\` is "${arn}shop": it has no revision — Write \`${arn}shop:REVISION\`: what is the latest now may be another one a moment later.`
    ],
    [
      'shop',
      '`task-definition` is "shop": it has no revision — Write `shop:REVISION`: what is the latest now may be another one a moment later.'
    ],
    ['shop:latest', '`task-definition` is "shop:latest": "latest" is no revision — Revisions are numbers from 1: `shop:12`.'],
    ['shop:0', '`task-definition` is "shop:0": "0" is no revision — Revisions are numbers from 1: `shop:12`.'],
    ['shop:', '`task-definition` is "shop:": "" is no revision — Revisions are numbers from 1: `shop:12`.'],
    [`${arn}shop:x`, `\`task-definition\` is "${arn}shop:x": "x" is no revision — Revisions are numbers from 1: \`${arn}shop:12\`.`],
    [
      'arn:aws:ecs:eu-west-1:111122223333:service/main/shop',
      '`task-definition` is "arn:aws:ecs:eu-west-1:111122223333:service/main/shop": it is not the ARN of a task definition — Write arn:aws:ecs:REGION:ACCOUNT:task-definition/FAMILY:REVISION, or FAMILY:REVISION.'
    ],
    ['', '`task-definition` is empty — Name the JSON file of a task definition, or one that ECS has by its ARN or as `family:revision`.']
  ])('%j is refused', async (reference, message) => {
    expect(await refusal(readTaskDefinition({taskDefinition: reference}))).toBe(message)
  })

  test('nothing is read when nothing is given', async () => {
    expect(await readTaskDefinition({})).toBeUndefined()
  })

  test.each(['$LATEST', '<TASK_DEFINITION>', 'a b', 'x'.repeat(256)])('%j is none', text => {
    expect(referenceFault(text)).toBeDefined()
  })
})

const minimal = {family: 'shop', containerDefinitions: [{name: 'web', image: 'shop:1', portMappings: [{containerPort: 8080}]}]}

describe('a file', () => {
  const source = write(temporaryFolder(), {
    'taskdef.json': JSON.stringify(minimal),
    'deep/down.json': JSON.stringify({...minimal, family: 'deep'}),
    'shop/': '',
    orders: JSON.stringify({...minimal, family: 'orders'})
  })

  test('is relative to the source, with or without an ending', async () => {
    expect(await readTaskDefinition({taskDefinition: 'taskdef.json', source})).toMatchObject({
      type: 'file',
      file: join(source, 'taskdef.json'),
      family: 'shop'
    })
    expect(await readTaskDefinition({taskDefinition: './deep/down.json', source})).toMatchObject({family: 'deep'})
    expect(await readTaskDefinition({taskDefinition: 'orders', source})).toMatchObject({family: 'orders'})
  })

  test('may have an absolute path', async () => {
    expect(await readTaskDefinition({taskDefinition: join(source, 'taskdef.json'), source: '/nowhere'})).toMatchObject({family: 'shop'})
  })

  test('that is not there is told with the places, and the nearest name', async () => {
    expect(await refusal(readTaskDefinition({taskDefinition: 'taskdfe.json', source}))).toBe(
      `there is no file "${join(source, 'taskdfe.json')}" or "taskdfe.json" — Did you mean "${join(source, 'taskdef.json')}"?`
    )
  })

  test('a folder with the name of a family is a family without a revision', async () => {
    expect(await refusal(readTaskDefinition({taskDefinition: 'shop', source}))).toContain('it has no revision')
  })

  test('a folder with a path is no file', async () => {
    expect(await refusal(readTaskDefinition({taskDefinition: './deep', source}))).toBe(`"${join(source, 'deep')}" is no file`)
  })

  test('that is far too large is not read', async () => {
    write(source, {'large.json': ' '.repeat(2_000_000)})
    expect(await refusal(readTaskDefinition({taskDefinition: 'large.json', source}))).toContain(
      'has 2.0 MB, and no more than 1.0 MB are read'
    )
  })
})

const parse = (content: unknown): TaskDefinitionFile =>
  parseTaskDefinition('taskdef.json', new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content, null, 2)))

describe('what is registered', () => {
  test('is what the file says', () => {
    const full = {
      ...minimal,
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      requiresCompatibilities: ['FARGATE'],
      tags: [{key: 'team', value: ''}],
      proxyConfiguration: {type: 'APPMESH', containerName: 'envoy', properties: [{name: 'IgnoredUID', value: ''}]},
      volumes: []
    }
    expect(parse(full)).toMatchObject({
      definition: full,
      networkMode: 'awsvpc',
      containers: [{name: 'web', ports: [{from: 8080, to: 8080}]}],
      warnings: []
    })
    expect(parse(full).notice).toBeUndefined()
  })

  test('is not what ECS added, which is said once', () => {
    const described = {
      taskDefinitionArn: `${arn}shop:7`,
      revision: 7,
      status: 'ACTIVE',
      requiresAttributes: [],
      compatibilities: ['EC2'],
      registeredAt: '2026-01-01T00:00:00Z',
      registeredBy: 'me',
      deregisteredAt: null
    }
    const {definition, notice} = parse({...described, ...minimal})
    expect(definition).toEqual(minimal)
    expect(notice).toBe(
      'taskdef.json: left out taskDefinitionArn, revision, status, requiresAttributes, compatibilities, registeredAt, registeredBy, which ECS adds to what was registered'
    )
  })

  test('is what describe-task-definition wraps, with its tags', () => {
    const tags = [{key: 'team', value: 'shop'}]
    expect(parse({taskDefinition: {...minimal, revision: 7}, tags}).definition).toEqual({...minimal, tags})
    expect(parse({taskDefinition: minimal, tags: []}).definition).toEqual(minimal)
  })

  test('has no nulls, no empty tags, and no empty texts at its top, which ECS refuses', () => {
    const {definition, notice} = parse({
      ...minimal,
      taskRoleArn: '',
      executionRoleArn: null,
      tags: [],
      containerDefinitions: [
        {name: 'web', repositoryCredentials: {credentialsParameter: ''}, logConfiguration: null, command: ['a', null, 'b']}
      ]
    })
    expect(definition).toEqual({family: 'shop', containerDefinitions: [{name: 'web', command: ['a', 'b']}]})
    expect(notice).toBe('taskdef.json: left out taskRoleArn, tags, empty and refused by ECS')
  })

  test('keeps empty values that mean something', () => {
    const container = {name: 'web', environment: [{name: 'EMPTY', value: ''}], logConfiguration: {logDriver: 'splunk', options: {tag: ''}}}
    expect(parse({family: 'shop', containerDefinitions: [container]}).definition['containerDefinitions']).toEqual([container])
  })

  test('has the cpu and the memory of the task as text', () => {
    expect(parse({...minimal, cpu: 256, memory: 512}).definition).toMatchObject({cpu: '256', memory: '512'})
  })

  test('keeps what is not known here, with a warning at its place', () => {
    const {definition, warnings} = parse({
      ...minimal,
      containerDefinition: 1,
      brandNew: true,
      containerDefinitions: [{name: 'web', portMapping: []}]
    })
    expect(definition).toMatchObject({containerDefinition: 1, brandNew: true, containerDefinitions: [{portMapping: []}]})
    const unknown = 'that is known here, and may have no effect'
    expect(warnings).toEqual([
      {
        message: `taskdef.json:9:3: "containerDefinition" is no member of a task definition ${unknown}`,
        hint: 'Did you mean "containerDefinitions"?'
      },
      {message: `taskdef.json:10:3: "brandNew" is no member of a task definition ${unknown}`, hint: 'Remove it, unless it is new in ECS.'},
      {message: `taskdef.json:6:7: "portMapping" is no member of a container ${unknown}`, hint: 'Did you mean "portMappings"?'}
    ])
  })

  test('thousands of members that are not known are ten warnings, and how many more there are', () => {
    const others = Object.fromEntries(Array.from({length: 9_000}, (_, number) => [`other${number}`, 1]))
    const {warnings} = parse({...minimal, ...others})
    expect(warnings).toHaveLength(11)
    expect(warnings.at(-1)?.message).toBe('taskdef.json: and 8,990 more members that are not known here')
  })

  test('may have the same name in different objects', () => {
    const text =
      '{"family": "a", "containerDefinitions": [{"name": "family"}, {"name": "b:", "environment": [{"name": "x", "value": "\\"name\\": {"}]}]}'
    expect(parse(text).containers).toHaveLength(2)
  })

  test('may begin with a byte order mark', () => {
    expect(parse(`\ufeff${JSON.stringify(minimal)}`).definition).toEqual(minimal)
  })

  test('maps ranges of ports', () => {
    const mappings = [{containerPortRange: '8000-8002'}, {containerPort: '9090'}, {}, null]
    expect(parse({family: 'shop', containerDefinitions: [{name: 'web', portMappings: mappings}]}).containers).toEqual([
      {
        name: 'web',
        ports: [
          {from: 8000, to: 8002},
          {from: 9090, to: 9090}
        ]
      }
    ])
  })

  test('with hundreds of wide ranges of ports is read without a list of each port', () => {
    const portMappings = Array.from({length: 200}, () => ({containerPortRange: '1-65535'}))
    const [container] = parse({family: 'shop', containerDefinitions: [{name: 'web', portMappings}]}).containers
    expect(container?.ports).toEqual(portMappings.map(() => ({from: 1, to: 65_535})))
  })

  test('a name that JavaScript takes for something else is a name', () => {
    const {definition} = parse('{"family":"shop","containerDefinitions":[{"name":"web","dockerLabels":{"__proto__":"x"}}]}')
    expect(JSON.stringify(definition)).toContain('{"__proto__":"x"}')
  })
})

describe('what is no task definition', () => {
  test.each<[string, unknown, string]>([
    ['a comma too much', '{\n  "family": "shop",\n}', 'taskdef.json:3:1: this is no JSON: there is a comma too much before this'],
    ['a comment', '{\n  // a comment\n}', 'taskdef.json:2:3: this is no JSON: JSON has no comments'],
    [
      'YAML',
      'family: shop\n',
      'taskdef.json:1:1: this is no JSON: a value is expected here — Task definitions are JSON; `yq -o json` turns YAML into it.'
    ],
    [
      'nothing',
      '',
      'taskdef.json:1:1: this is no JSON: the text ends, and a value is expected here — Task definitions are JSON; `yq -o json` turns YAML into it.'
    ],
    ['a list', [minimal], 'taskdef.json: a task definition is an object: { "family": …, "containerDefinitions": […] }'],
    ['no family', {containerDefinitions: []}, 'taskdef.json: there is no "family": a text, the name of the task definition'],
    [
      'the names of CloudFormation',
      {Family: 'shop', ContainerDefinitions: []},
      'taskdef.json: there is no "family" — Write "family" for "Family": the names of ECS begin with a small letter.'
    ],
    [
      'a family that is a number',
      {family: 7, containerDefinitions: []},
      'taskdef.json:2:3: "family" must be a text, the name of the task definition'
    ],
    [
      'a family with a revision',
      {...minimal, family: 'shop:7'},
      'taskdef.json:2:3: "shop:7" cannot be a family — Use letters, digits, - and _, 255 of them at most.'
    ],
    [
      'a port that is none',
      {family: 'shop', containerDefinitions: [{name: 'web', portMappings: [{containerPort: 'x'}]}]},
      'taskdef.json:8:11: the "containerPort" of container "web" cannot be "x" — Ports are 0 to 65535, and a range of them is such as "8000-8010".'
    ],
    [
      'a range of ports that goes too far',
      {family: 'shop', containerDefinitions: [{name: 'web', portMappings: [{containerPort: 80}, {containerPortRange: '1-99999'}]}]},
      'taskdef.json:11:11: the "containerPortRange" of container "web" cannot be "1-99999" — Ports are 0 to 65535, and a range of them is such as "8000-8010".'
    ],
    ['no containers', {family: 'shop'}, 'taskdef.json: there is no "containerDefinitions": a list of at least one container'],
    [
      'containers that are none',
      {family: 'shop', containerDefinitions: {}},
      'taskdef.json:3:3: "containerDefinitions" must be a list of at least one container'
    ],
    [
      'a container that is a text',
      {family: 'shop', containerDefinitions: ['web']},
      'taskdef.json:4:5: a container definition is an object'
    ],
    [
      'a container without a name',
      {family: 'shop', containerDefinitions: [{image: 'x'}]},
      'taskdef.json:4:5: this container has no "name"'
    ],
    [
      'a name that is written twice',
      '{\n  "family": "shop",\n  "containerDefinitions": [{"name": "web"}],\n  "family": "other"\n}',
      'taskdef.json:4:3: "family" is written twice in one object, first on line 2, and only the last one would count — Remove one of the two.'
    ],
    [
      'a name that is written twice in a container, once with an escape',
      '{\n  "family": "shop",\n  "containerDefinitions": [\n    {"name": "web", "n\\u0061me": "other"}\n  ]\n}',
      'taskdef.json:4:21: "name" is written twice in one object, first on line 4, and only the last one would count — Remove one of the two.'
    ],
    [
      'two containers of one name',
      {family: 'shop', containerDefinitions: [{name: 'web'}, {name: 'log'}, {name: 'web'}]},
      'taskdef.json:11:7: two containers have the name "web" — Give each container a name of its own.'
    ],
    [
      'an image that a tool was to fill in',
      {family: 'shop', containerDefinitions: [{name: 'web', image: '<IMAGE1_NAME>'}]},
      'taskdef.json:6:7: the image of container "web" is "<IMAGE1_NAME>", which is not filled in yet — aws-actions/amazon-ecs-render-task-definition fills in images: run it before, and name the file it puts out.'
    ],
    [
      'a wrapped one, with its places',
      {taskDefinition: {family: 'shop:7', containerDefinitions: [{name: 'web'}]}},
      'taskdef.json:3:5: "shop:7" cannot be a family — Use letters, digits, - and _, 255 of them at most.'
    ]
  ])('%s', async (_, content, message) => {
    expect(await refusal(Promise.resolve().then(() => parse(content)))).toBe(message)
  })

  test('bytes that are no text', async () => {
    const bytes = Uint8Array.from([0x7b, 0xff, 0x7d])
    expect(await refusal(Promise.resolve().then(() => parseTaskDefinition('taskdef.json', bytes)))).toBe(
      'taskdef.json: the file is not UTF-8'
    )
  })

  test('something that is nested without end', async () => {
    const deep = `{"family":"shop","containerDefinitions":[{"name":"web"}],"volumes":${'['.repeat(20_000)}${']'.repeat(20_000)}}`
    expect(await refusal(Promise.resolve().then(() => parse(deep)))).toContain('nested too deep')
  })

  test('is a finding with its place', () => {
    const thrown = (): unknown => parse('{\n  "family": "shop",\n}')
    expect(thrown).toThrow(
      expect.objectContaining({
        diagnostics: [
          expect.objectContaining({
            rule: 'task-definition-file',
            severity: 'error',
            file: 'taskdef.json',
            span: expect.objectContaining({start: {line: 3, column: 1, offset: 22}}) as unknown
          })
        ]
      })
    )
  })
})
