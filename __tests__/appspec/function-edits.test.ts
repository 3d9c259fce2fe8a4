import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parse} from 'yaml'
import {putFields, type FieldValue} from '../../src/appspec/function-edits.ts'
import {functionAppSpecOf, propertiesOf} from '../../src/appspec/function-app-spec.ts'
import {isList, isMap, type JsonValue} from '../../src/appspec/json-value.ts'
import {fieldsOf} from '../../src/appspec/outline.ts'
import {readYaml} from '../../src/appspec/read.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import {DeployError} from '../../src/core/errors.ts'
import {errorOf} from '../support/error-of.ts'
import {samples} from './samples.ts'
import {hostileTexts, writeAppSpec, type Properties} from './written-app-spec.ts'

const arn = 'arn:aws:ecs:eu-central-1:111222333444:task-definition/web:42'
const put = (text: string, path: string, value: JsonValue): string => putFields(text, [{path: path.split('.'), value}])

/** The properties of a resource, in a document. */
const around = (properties: string): string =>
  `version: 0.0\nResources:\n  - web:\n      Type: AWS::ECS::Service\n      Properties:\n${properties}`

describe('a value takes the place of another', () => {
  test.each<[what: string, before: string, path: string, value: JsonValue, after: string]>([
    ['a placeholder', 'TaskDefinition: <TASK_DEFINITION>', 'TaskDefinition', arn, `TaskDefinition: ${arn}`],
    ['in quotation marks', 'TaskDefinition: "<TASK_DEFINITION>"', 'TaskDefinition', arn, `TaskDefinition: "${arn}"`],
    ['in single ones', "TaskDefinition: 'a'", 'TaskDefinition', "it's", "TaskDefinition: 'it''s'"],
    ['single ones that cannot hold it', "TaskDefinition: 'a'", 'TaskDefinition', 'a\nb', 'TaskDefinition: "a\\nb"'],
    ['a text that is no number', 'TargetVersion: 1', 'TargetVersion', '2', 'TargetVersion: "2"'],
    ['a number', 'Weight: 1', 'Weight', 2, 'Weight: 2'],
    ['a quoted number', 'Weight: "1"', 'Weight', 2, 'Weight: 2'],
    ['a word that is no text', 'PlatformVersion: a', 'PlatformVersion', 'no', 'PlatformVersion: "no"'],
    ['the case of its key', 'taskdefinition: a', 'TaskDefinition', 'b', 'taskdefinition: b'],
    ['a comment behind it', 'TaskDefinition: a  # by hand', 'TaskDefinition', 'b', 'TaskDefinition: b  # by hand'],
    ['nothing', 'TaskDefinition:', 'TaskDefinition', 'b', 'TaskDefinition: b'],
    ['nothing, and a comment', 'TaskDefinition:   # by hand', 'TaskDefinition', 'b', 'TaskDefinition: b   # by hand'],
    ['null', 'TaskDefinition: ~', 'TaskDefinition', 'b', 'TaskDefinition: b'],
    ['a tag', 'TaskDefinition: !!str a', 'TaskDefinition', 'b', 'TaskDefinition: b'],
    ['an anchor nobody uses', 'TaskDefinition: &a b', 'TaskDefinition', 'b c', 'TaskDefinition: "b c"'],
    ['a block of text', 'TaskDefinition: |- # by hand\n  a\n\nAlias: x', 'TaskDefinition', 'b', 'TaskDefinition: b # by hand\n\nAlias: x'],
    ['an alias', 'x: &a b\nTaskDefinition: *a', 'TaskDefinition', 'c', 'x: &a b\nTaskDefinition: c'],
    ['a key that stands twice', 'Alias: a\nalias: b', 'Alias', 'c', 'Alias: c\nalias: c'],
    [
      'below another key',
      'LoadBalancerInfo:\n  ContainerPort: 80 # http',
      'LoadBalancerInfo.ContainerPort',
      81,
      'LoadBalancerInfo:\n  ContainerPort: 81 # http'
    ],
    [
      'a list in lines',
      'Subnets: # in a\n# first\n- a\n- "b" # b\nAlias: x',
      'Subnets',
      ['c', 'd', 'e'],
      'Subnets: # in a\n# first\n- c\n- d\n- e # b\nAlias: x'
    ],
    ['a list in brackets', 'Subnets: ["a","b"] # two', 'Subnets', ['c'], 'Subnets: ["c"] # two'],
    ['a list by none', 'Subnets: # in a\n  - a\nAlias: x', 'Subnets', [], 'Subnets: [] # in a\nAlias: x'],
    ['a list by a map', 'Subnets:\n- a\nAlias: x', 'Subnets', {Base: 1}, 'Subnets:\n  Base: 1\nAlias: x'],
    ['a text by a list', 'Subnets: a # one', 'Subnets', ['a: b', 'c'], 'Subnets: ["a: b", c] # one'],
    [
      'a list of maps',
      'capacityproviderstrategy:\n  - base: 1\n    capacityprovider: "FARGATE"',
      'CapacityProviderStrategy',
      [
        {CapacityProvider: 'FARGATE_SPOT', Weight: 2},
        {CapacityProvider: 'FARGATE', Base: 0}
      ],
      'capacityproviderstrategy:\n  - capacityprovider: "FARGATE_SPOT"\n    weight: 2\n  - capacityprovider: "FARGATE"\n    base: 0'
    ]
  ])('%s', (_, before, path, value, after) => {
    const indented = (text: string): string => around(text.replace(/^(?=.)/gm, '        '))
    expect(put(indented(before), path, value)).toBe(indented(after))
    expect(put(indented(`${before}\n`), path, value)).toBe(indented(`${after}\n`))
    expect(put(indented(after), path, value)).toBe(indented(after))
  })
})

describe('a key that is missing is added behind its siblings, in their manner', () => {
  test.each<[what: string, before: string, path: string, value: JsonValue, after: string]>([
    ['lines', around('        Alias: live\n'), 'TargetVersion', '2', around('        Alias: live\n        TargetVersion: "2"\n')],
    ['no line break at the end', around('        Alias: live'), 'Name', 'f', around('        Alias: live\n        Name: f')],
    [
      'in front of a comment',
      around('        Alias: live # c\n        # d\n'),
      'Name',
      'f',
      around('        Alias: live # c\n        Name: f\n        # d\n')
    ],
    ['quotation marks', around('        Alias: "live"\n'), 'Name', 'f', around('        Alias: "live"\n        Name: "f"\n')],
    [
      'CRLF',
      around('        Alias: live\n').replaceAll('\n', '\r\n'),
      'Name',
      'f',
      around('        Alias: live\n        Name: f\n').replaceAll('\n', '\r\n')
    ],
    [
      'behind a value that is left out',
      around('        Alias:\nHooks: []\n'),
      'Name',
      'f',
      around('        Alias:\n        Name: f\nHooks: []\n')
    ],
    [
      'behind a block of text',
      around('        Alias: |\n          live\n\nHooks: []\n'),
      'Name',
      'f',
      around('        Alias: |\n          live\n\n        Name: f\nHooks: []\n')
    ],
    [
      'behind one that keeps its empty lines',
      around('        Alias: |+\n          live\n\nHooks: []\n'),
      'Name',
      'f',
      around('        Alias: |+\n          live\n\n        Name: f\nHooks: []\n')
    ],
    [
      'with the keys above it',
      around('        LoadBalancerInfo:\n'),
      'LoadBalancerInfo.ContainerPort',
      80,
      around('        LoadBalancerInfo: {ContainerPort: 80}\n')
    ],
    [
      'by levels of four',
      'resources:\n    - web:\n        properties:\n            taskdefinition: a\n',
      'LoadBalancerInfo.ContainerPort',
      80,
      'resources:\n    - web:\n        properties:\n            taskdefinition: a\n            loadbalancerinfo:\n                containerport: 80\n'
    ],
    [
      'a tenth of a key',
      'Resources: [{web: {Properties: {taskDefinition: a}}}]',
      'PlatformVersion',
      'LATEST',
      'Resources: [{web: {Properties: {taskDefinition: a, platformVersion: LATEST}}}]'
    ],
    [
      'brackets',
      'Resources: [{web: {Properties: {Alias: a}}}]',
      'Name',
      'b:c',
      'Resources: [{web: {Properties: {Alias: a, Name: "b:c"}}}]'
    ],
    [
      'a comma at the end',
      'Resources: [{web: {Properties: {Alias: a, }}}]',
      'Name',
      'b',
      'Resources: [{web: {Properties: {Alias: a, Name: b, }}}]'
    ],
    ['empty brackets', 'Resources: [{web: {Properties: {}}}]', 'Name', 'b', 'Resources: [{web: {Properties: {Name: b}}}]'],
    [
      'JSON on one line',
      '{"Resources":[{"web":{"Properties":{"Alias":"a"}}}]}',
      'Name',
      'b',
      '{"Resources":[{"web":{"Properties":{"Alias":"a","Name":"b"}}}]}'
    ],
    ['JSON without a sibling', '{"Resources":[{"web":{"Properties":{}}}]}', 'Base', 1, '{"Resources":[{"web":{"Properties":{"Base":1}}}]}'],
    [
      'JSON with tabs',
      '{"Resources": [{"web": {\n\t"Properties": {\n\t\t"Alias": "a"\n\t}\n}}]}',
      'CapacityProviderStrategy',
      [{Base: 1}],
      '{"Resources": [{"web": {\n\t"Properties": {\n\t\t"Alias": "a",\n\t\t"CapacityProviderStrategy": [\n\t\t\t{\n\t\t\t\t"Base": 1\n\t\t\t}\n\t\t]\n\t}\n}}]}'
    ],
    [
      'brackets with lines, a comma at the end and comments',
      'Resources: [{web: {Properties: {\n  Alias: a, # one\n  # two\n}}}]',
      'Name',
      'b',
      'Resources: [{web: {Properties: {\n  Alias: a, # one\n  Name: b,\n  # two\n}}}]'
    ],
    [
      'a comment where the comma goes',
      'Resources: [{web: {Properties: {\n  Alias: a # one\n}}}]',
      'Name',
      'b',
      'Resources: [{web: {Properties: {\n  Alias: a, # one\n  Name: b\n}}}]'
    ]
  ])('%s', (_, before, path, value, after) => {
    expect(put(before, path, value)).toBe(after)
    expect(put(after, path, value)).toBe(after)
  })
})

test('lone CR stays', () => {
  const old = around('        Alias: a\n').replaceAll('\n', '\r')
  expect(put(put(old, 'Alias', 'b'), 'Name', 'f')).toBe(around('        Alias: b\n        Name: f\n').replaceAll('\n', '\r'))
})

test('a byte order mark stays', () => {
  expect(put(`\ufeff# c\n${around('        Alias: a\n')}`, 'Alias', 'b')).toBe(`\ufeff# c\n${around('        Alias: b\n')}`)
})

test('what is there already is not written again, however it is quoted', () => {
  const text = around("        Alias: 'live'\n        CapacityProviderStrategy: [{Weight: 1, capacityprovider: FARGATE}]\n")
  const fields = [
    {path: ['Alias'], value: 'live'},
    {path: ['CapacityProviderStrategy'], value: [{CapacityProvider: 'FARGATE', Weight: 1}]}
  ]
  expect(putFields(text, fields)).toBe(text)
})

describe('what cannot be changed in its place alone is refused, with the place', () => {
  test.each<[what: string, text: string, path: string, message: RegExp]>([
    ['no YAML', 'Resources: [', 'Name', /^appspec\.yml:1:12: This cannot be read: /],
    ['nothing', '# nothing\n', 'Name', /^appspec\.yml:1:1: The AppSpec is empty$/],
    ['two documents', `${around('        Name: a\n')}---\na: b\n`, 'Name', /^appspec\.yml:7:1: A second document/],
    ['a list', '- a\n', 'Name', /^appspec\.yml:1:1: An AppSpec must be a map/],
    ['no resources', 'version: 0.0\n', 'Name', /^appspec\.yml:1:1: There are no "Resources"$/],
    ['two resources', 'Resources:\n  - a: {}\n  - b: {}\n', 'Name', /^appspec\.yml:1:1: "Resources" must be a list of one resource/],
    ['no properties', 'Resources:\n  - a: {Type: b}\n', 'Name', /^appspec\.yml:2:5: The resource "a" has no "Properties"/],
    [
      'properties that are a list',
      'Resources:\n  - a: {Properties: [b]}\n',
      'Name',
      /^appspec\.yml:2:9: The resource "a" has no "Properties"/
    ],
    [
      'properties twice',
      'Resources:\n  - a: {Properties: {Name: a}, properties: {Name: b}}\n',
      'Name',
      /^appspec\.yml:2:32: "properties" stands here for the second time/
    ],
    ['properties of an alias', 'x: &p {Name: a}\nResources:\n  - a: {Properties: *p}\n', 'Name', /^appspec\.yml:3:21: This is an alias/],
    [
      'properties that are used elsewhere',
      'Resources:\n  - a: {Properties: &p {Name: a}}\nx: *p\n',
      'Name',
      /^appspec\.yml:2:24: An alias refers to this/
    ],
    [
      'a resource that is used elsewhere',
      'Resources:\n  - a: &r {Properties: {Name: a}}\nx: *r\n',
      'Name',
      /^appspec\.yml:2:11: An alias refers to this/
    ],
    [
      'a value that is used elsewhere',
      around('        Name: &n a\n        Alias: *n\n'),
      'Name',
      /^appspec\.yml:6:18: An alias refers to this/
    ],
    [
      'a map of an alias',
      `x: &l {ContainerName: a}\n${around('        LoadBalancerInfo: *l\n')}`,
      'LoadBalancerInfo.ContainerName',
      /^appspec\.yml:7:27: "LoadBalancerInfo" is an alias here/
    ],
    [
      'a map that is used elsewhere',
      `${around('        LoadBalancerInfo: &l\n          ContainerName: a\n')}x: *l\n`,
      'LoadBalancerInfo.ContainerPort',
      /^appspec\.yml:7:11: An alias refers to this/
    ],
    [
      'a map that is merged',
      `x: &p {LoadBalancerInfo: {ContainerName: a}}\n${around('        <<: *p\n')}`,
      'LoadBalancerInfo.ContainerName',
      /^appspec\.yml:7:9: "LoadBalancerInfo" may come from what is merged here/
    ],
    [
      'a value beside what is merged',
      around('        LoadBalancerInfo:\n          <<: {ContainerName: sidecar, ContainerPort: 9090}\n'),
      'LoadBalancerInfo.ContainerName',
      /^appspec\.yml:7:11: "ContainerName" may come from what is merged here/
    ],
    [
      'a text that should be a map',
      around('        LoadBalancerInfo: web\n'),
      'LoadBalancerInfo.ContainerName',
      /^appspec\.yml:6:9: "LoadBalancerInfo" must be a map, with "ContainerName" below$/
    ],
    [
      'a list that should be a map',
      around('        LoadBalancerInfo: [web]\n'),
      'LoadBalancerInfo.ContainerName',
      /^appspec\.yml:6:9: "LoadBalancerInfo" must be a map/
    ],
    [
      'a block of text that would become longer',
      around('        Alias: |\n          a'),
      'Name',
      /^appspec\.yml:6:9: "Name" cannot be put in here without changing something else$/
    ]
  ])('%s', (_, text, path, message) => {
    const error = errorOf(() => putFields(text, [{path: path.split('.'), value: 'new'}], 'appspec.yml'))
    if (!(error instanceof DeployError)) throw error
    expect(error.message).toMatch(message)
    expect(error).toMatchObject({code: 'invalid-appspec', input: 'appspec', diagnostics: [{severity: 'error', file: 'appspec.yml'}]})
    expect(error.hint).toMatch(/^[A-Z].*\.$/)
    const {span} = error.diagnostics[0] ?? {}
    expect(error.message).toContain(`appspec.yml:${span?.start.line}:${span?.start.column}: `)
  })
})

describe('the AppSpecs of the guide', () => {
  test.each(['ECS, YAML', 'ECS, JSON'] as const)('%s is good after everything was put in', async name => {
    const text = putFields(samples[name].text, [
      {path: ['TaskDefinition'], value: arn},
      {path: ['LoadBalancerInfo', 'ContainerName'], value: 'web'},
      {path: ['LoadBalancerInfo', 'ContainerPort'], value: 8080},
      {path: ['PlatformVersion'], value: '1.4.0'},
      {
        path: ['NetworkConfiguration'],
        value: {AwsvpcConfiguration: {Subnets: ['subnet-1'], SecurityGroups: ['sg-1'], AssignPublicIp: 'DISABLED'}}
      },
      {path: ['CapacityProviderStrategy'], value: [{CapacityProvider: 'FARGATE', Base: 1, Weight: 1}]}
    ])
    const {diagnostics} = await validateAppSpec({text, file: 'appspec.yml', platform: 'ecs'})
    expect(diagnostics.filter(({severity}) => severity !== 'info')).toEqual([])
    if (name === 'ECS, JSON') expect(text).toBe(JSON.stringify(JSON.parse(text), null, 2))
  })
})

const texts = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({unit: 'grapheme', maxLength: 20}),
  fc.string({unit: 'binary', maxLength: 8})
)
const networks = fc.record(
  {Subnets: fc.array(texts, {maxLength: 3}), SecurityGroups: fc.array(texts, {maxLength: 2}), AssignPublicIp: texts},
  {requiredKeys: []}
)
const strategies = fc.array(fc.record({CapacityProvider: texts, Base: fc.nat(), Weight: fc.nat()}, {requiredKeys: ['Base']}), {
  maxLength: 3
})
const values: Readonly<Record<string, fc.Arbitrary<JsonValue>>> = {
  TaskDefinition: texts,
  PlatformVersion: texts,
  'LoadBalancerInfo.ContainerName': texts,
  'LoadBalancerInfo.ContainerPort': fc.nat(),
  NetworkConfiguration: fc.record({AwsvpcConfiguration: networks}),
  'NetworkConfiguration.AwsvpcConfiguration.Subnets': fc.array(texts, {maxLength: 3}),
  CapacityProviderStrategy: strategies
}
const fields = fc.oneof(
  ...Object.entries(values).map(([path, value]) => value.map((each): FieldValue => ({path: path.split('.'), value: each})))
)
const properties = fc.record(
  {
    TaskDefinition: fc.option(texts),
    LoadBalancerInfo: fc.option(fc.record({ContainerName: texts, ContainerPort: fc.oneof(fc.nat(), texts)}, {requiredKeys: []})),
    PlatformVersion: fc.option(texts),
    NetworkConfiguration: fc.option(fc.record({AwsvpcConfiguration: fc.option(networks)}, {requiredKeys: []})),
    CapacityProviderStrategy: fc.option(strategies),
    Other: texts
  },
  {requiredKeys: ['Other']}
) as fc.Arbitrary<Properties>

/** As another reader of YAML sees it. */
function seen(text: string, version: '1.1' | '1.2'): JsonValue {
  return small(parse(text.replace(/^\ufeff/, ''), {version}) as JsonValue)
}

/** Keys count in any case. */
function small(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(small)
  if (!isMap(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), small(each)]))
}

function withField(document: JsonValue, path: readonly string[], value: JsonValue): JsonValue {
  const [name, ...rest] = path
  if (name === undefined) return small(value)
  const map = isMap(document) ? document : {}
  const key = name.toLowerCase()
  return {...map, [key]: withField(map[key] ?? null, rest, value)}
}

/** With fields put into the properties of the resource. */
function expected(document: JsonValue, puts: readonly FieldValue[]): JsonValue {
  const {resources, ...rest} = document as {readonly resources: readonly [{readonly targetservice: {readonly properties: JsonValue}}]}
  const [{targetservice}] = resources
  const result = puts.reduce((each, {path, value}) => withField(each, path, value), targetservice.properties)
  return {...rest, resources: [{targetservice: {...targetservice, properties: result}}]}
}

describe('whatever the AppSpec and the values look like', () => {
  test('every reader sees the values, of their types, and nothing else changed', () => {
    fc.assert(
      fc.property(properties, fc.array(fields, {minLength: 1, maxLength: 4}), fc.gen(), (model, puts, g) => {
        const text = writeAppSpec(model, limit => g(fc.nat, limit - 1))
        const edited = putFields(text, puts)
        for (const version of ['1.1', '1.2'] as const) expect(seen(edited, version)).toEqual(expected(seen(text, version), puts))
        expect(putFields(edited, puts.slice(-1))).toBe(edited)
      }),
      {numRuns: 300}
    )
  })

  test('no character outside the value is touched', () => {
    fc.assert(
      fc.property(properties, fields, fc.gen(), (model, field, g) => {
        const text = writeAppSpec(model, limit => g(fc.nat, limit - 1))
        const edited = putFields(text, [field])
        const span = spanOf(text, field.path)
        let prefix = 0
        while (prefix < text.length && text[prefix] === edited[prefix]) prefix += 1
        let suffix = 0
        while (suffix < Math.min(text.length, edited.length) - prefix && text.at(-1 - suffix) === edited.at(-1 - suffix)) suffix += 1
        if (span === undefined) expect(isWithin(text, edited)).toBe(true)
        else if (edited !== text) {
          expect(prefix).toBeGreaterThanOrEqual(span.start)
          expect(text.length - suffix).toBeLessThanOrEqual(span.end)
        }
        const comments = (each: string): readonly string[] => each.match(/# (?:comment|line|first|with|the end).*/g) ?? []
        if (span === undefined) expect(comments(edited)).toEqual(comments(text))
      }),
      {numRuns: 800}
    )
  })
})

/** What breaks a text, or gives it another meaning. */
const intruders = [
  '~',
  '"',
  "'",
  '[',
  '{',
  ']',
  '}',
  ',',
  ': ',
  '? ',
  '- ',
  '|\n',
  '# ',
  '&a ',
  '*a',
  '!x ',
  '<<: ',
  '\n',
  '\r',
  '\t',
  '  ',
  '---\n',
  '\ufeff',
  '\u2028'
]

test('in a text that somebody broke, a value is put in, or it is refused with a place', () => {
  const broken = fc.tuple(
    fc.constantFrom(...Object.values(samples).map(({text}) => text)),
    fc.nat(1000),
    fc.constantFrom(...intruders),
    fc.nat(3)
  )
  fc.assert(
    fc.property(broken, fields, ([text, at, intruder, gone], field) => {
      const before = text.slice(0, at) + intruder + text.slice(at + gone)
      let after: string
      try {
        after = putFields(before, [field], 'appspec.yml')
      } catch (error) {
        if (!(error instanceof DeployError)) throw error
        expect(error.code).toBe('invalid-appspec')
        expect(error.message).toMatch(/^appspec\.yml:\d+:\d+: /)
        return
      }
      expect(putFields(after, [field])).toBe(after)
    }),
    {numRuns: 500}
  )
})

/** From behind the key to the end of the value; undefined when one of the keys is missing. */
function spanOf(text: string, path: readonly string[]): {readonly start: number; readonly end: number} | undefined {
  const {root} = readYaml(text)
  let mapping = propertiesOf(root && functionAppSpecOf(root))
  let span: {readonly start: number; readonly end: number} | undefined
  for (const name of path) {
    const field = mapping && fieldsOf(mapping).find(({key}) => key.value === name)
    if (field === undefined) return field
    span = {start: field.key.span.end.offset, end: field.value.span.end.offset}
    if (field.value.kind !== 'mapping') return span
    mapping = field.value
  }
  return span
}

/** Whether all characters of a text are in another one, in their order. */
function isWithin(text: string, other: string): boolean {
  let at = 0
  for (const character of other) if (text.startsWith(character, at)) at += character.length
  return at === text.length
}
