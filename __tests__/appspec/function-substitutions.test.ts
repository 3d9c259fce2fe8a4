import {describe, expect, test} from '@jest/globals'
import fc from 'fast-check'
import {parse} from 'yaml'
import {substitute} from '../../src/appspec/function-substitutions.ts'
import {isList, isMap, type JsonValue} from '../../src/appspec/json-value.ts'
import {validateAppSpec} from '../../src/appspec/validate.ts'
import type {DeployError} from '../../src/core/errors.ts'
import {errorOf} from '../support/error-of.ts'
import {hostileTexts, writeAppSpec} from './written-app-spec.ts'

const text = `version: 0.0
Resources:
  - <SERVICE>: # by its name
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: <TASK_DEFINITION> # filled in
        LoadBalancerInfo: {ContainerName: '<CONTAINER>', "ContainerPort": "<PORT>"}
        PlatformVersion: |
          <PLATFORM>
        CapacityProviderStrategy:
          - {CapacityProvider: <PROVIDER>, Base: <BASE>, Weight: <WEIGHT>}
Hooks:
  - AfterInstall: &hook "<HOOK>"
  - AfterAllowTraffic: *hook # <COMMENT>
`
const values = {
  SERVICE: 'web',
  TASK_DEFINITION: 'arn:aws:ecs:eu-central-1:111222333444:task-definition/web:42',
  CONTAINER: "it's",
  PORT: '8080',
  PLATFORM: '1.4.0',
  PROVIDER: 'FARGATE',
  BASE: '0',
  WEIGHT: '007',
  HOOK: 'CodeDeployHook_check'
}

test('a placeholder is a whole value or a whole key, in whatever quotation marks, and has a place', () => {
  const {diagnostics} = errorOf(() => substitute(text, {})) as DeployError
  const places = diagnostics.map(({message, span}) => `${/<(.*?)>/.exec(message)?.[1]} ${span?.start.line}:${span?.start.column}`)
  expect(places).toEqual([
    'SERVICE 3:5',
    'TASK_DEFINITION 6:25',
    'CONTAINER 7:43',
    'PORT 7:75',
    'PLATFORM 8:26',
    'PROVIDER 11:32',
    'BASE 11:50',
    'WEIGHT 11:66',
    'HOOK 13:25'
  ])
})

test('values take their places, and everything else stays', () => {
  expect(substitute(text, values)).toBe(`version: 0.0
Resources:
  - web: # by its name
      Type: AWS::ECS::Service
      Properties:
        TaskDefinition: arn:aws:ecs:eu-central-1:111222333444:task-definition/web:42 # filled in
        LoadBalancerInfo: {ContainerName: 'it''s', "ContainerPort": 8080}
        PlatformVersion: "1.4.0"
        CapacityProviderStrategy:
          - {CapacityProvider: FARGATE, Base: 0, Weight: "007"}
Hooks:
  - AfterInstall: &hook "CodeDeployHook_check"
  - AfterAllowTraffic: *hook # <COMMENT>
`)
})

describe('what a value becomes', () => {
  test.each<[what: string, before: string, value: string, after: string]>([
    ['text', 'Resources: [{f: {Properties: {Name: <V>}}}]', 'live', 'Resources: [{f: {Properties: {Name: live}}}]'],
    [
      'text with a colon in brackets',
      'Resources: [{f: {Properties: {Name: <V>}}}]',
      'a:b',
      'Resources: [{f: {Properties: {Name: "a:b"}}}]'
    ],
    [
      'a version, which is text',
      'Resources:\n  - f:\n      Properties:\n        TargetVersion: <V>\n',
      '7',
      'Resources:\n  - f:\n      Properties:\n        TargetVersion: "7"\n'
    ],
    [
      'a port, which is a number',
      'resources: [{f: {properties: {loadbalancerinfo: {containerport: <V>}}}}]',
      '80',
      'resources: [{f: {properties: {loadbalancerinfo: {containerport: 80}}}}]'
    ],
    [
      'a port that is none, for a rule to find',
      'Resources: [{f: {Properties: {LoadBalancerInfo: {ContainerPort: <V>}}}}]',
      'http',
      'Resources: [{f: {Properties: {LoadBalancerInfo: {ContainerPort: http}}}}]'
    ],
    ['a port elsewhere, which is text', 'x-mine: {ContainerPort: <V>}', '80', 'x-mine: {ContainerPort: "80"}'],
    ['text in JSON', '{"x-mine": {"a": "<V>"}}', 'b', '{"x-mine": {"a": "b"}}'],
    ['text in JSON that forgot the quotation marks', '{"x-mine": {"a": <V>}}', 'b', '{"x-mine": {"a": "b"}}'],
    ['text in a list in JSON', '{"x-mine": ["<V>"]}', 'b', '{"x-mine": ["b"]}'],
    ['a placeholder', 'a: <V>', '<V>', 'a: "<V>"'],
    ['lines', 'a: <V> # c', 'b: c\n- d # e', 'a: "b: c\\n- d # e" # c'],
    ['nothing', 'a: <V>', '', 'a: ""']
  ])('%s', (_, before, value, after) => {
    expect(substitute(before, {V: value})).toBe(after)
  })
})

test('placeholders that are filled in later may stay', () => {
  const {TASK_DEFINITION: _, PORT: _port, ...others} = values
  const inputs = [{path: ['TaskDefinition'], input: 'task-definition', isGiven: true}]
  const filled = substitute(text, others, {inputs, mayStay: [['LoadBalancerInfo', 'ContainerPort']]})
  expect(filled).toContain('TaskDefinition: <TASK_DEFINITION> # filled in\n')
  expect(filled).toContain('"ContainerPort": "<PORT>"')
})

describe('what is wrong is said', () => {
  test.each<[what: string, text: string, values: Readonly<Record<string, string>>, error: object]>([
    [
      'a value nobody asks for',
      text,
      {...values, TASK_DEFINTION: 'x'},
      {
        code: 'usage',
        input: 'substitutions',
        message: '`substitutions` has "TASK_DEFINTION", and appspec.yml has no <TASK_DEFINTION>',
        hint: 'Did you mean TASK_DEFINITION?'
      }
    ],
    [
      'nothing like it',
      'a: <B>\nc: <D>\n',
      {B: '', D: '', SOMETHING: ''},
      {code: 'usage', hint: 'The placeholders of appspec.yml are <B>, <D>.'}
    ],
    [
      'no placeholders at all',
      'a: b\n',
      {A: ''},
      {code: 'usage', hint: 'There are no placeholders in appspec.yml; they are values such as <TASK_DEFINITION>.'}
    ],
    [
      'a placeholder without a value',
      'a: <B>\nc: "<D>"\n',
      {},
      {
        code: 'invalid-appspec',
        input: 'appspec',
        message: 'appspec.yml:1:4: <B> has no value, and CodeDeploy would take it as it is; so it is with <D>',
        hint: 'Add "B: VALUE" to `substitutions`.',
        diagnostics: [
          {rule: 'fn-placeholder', severity: 'error', file: 'appspec.yml', span: {start: {line: 1, column: 4}}},
          {rule: 'fn-placeholder', severity: 'error', file: 'appspec.yml', span: {start: {line: 2, column: 4}}}
        ]
      }
    ],
    ['another case', 'a: <Name>\n', {NAME: 'x'}, {code: 'usage', hint: 'Did you mean Name?'}],
    [
      'a part of a value',
      'a: arn:aws:ecs:<REGION>:1\n',
      {REGION: 'eu-central-1'},
      {
        code: 'invalid-appspec',
        message: 'appspec.yml:1:4: "<REGION>" is only a part of this value, and a substitution takes the place of a whole one',
        diagnostics: [{rule: 'fn-placeholder'}]
      }
    ],
    [
      'a part of a value, and a whole one',
      'a: <X>\nb: x/<X>\n',
      {X: 'y'},
      {code: 'invalid-appspec', message: expect.stringContaining('appspec.yml:2:4: ')}
    ],
    [
      'half a character',
      'a: <X>\n',
      {X: 'a\ud83d'},
      {code: 'usage', input: 'substitutions', message: expect.stringContaining('half a character')}
    ],
    ['no YAML', 'a: [\n', {}, {code: 'invalid-appspec', message: expect.stringMatching(/^appspec\.yml:1:4: This cannot be read/)}],
    [
      'a key that is too long',
      '<X>: a\n',
      {X: 'x'.repeat(2000)},
      {code: 'invalid-appspec', message: expect.stringMatching(/^appspec\.yml:1:1: The value for this placeholder cannot be written here/)}
    ]
  ])('%s', (_, before, given, error) => {
    expect(errorOf(() => substitute(before, given, {file: 'appspec.yml'}))).toMatchObject(error)
  })

  describe('of a property that has an input of its own', () => {
    const inputs = (isGiven: boolean) => [{path: ['TaskDefinition'], input: 'task-definition', isGiven}]

    test('the input is advised, and not only `substitutions`', () => {
      const {TASK_DEFINITION: _, HOOK: _hook, ...others} = values
      expect(errorOf(() => substitute(text, others, {file: 'appspec.yml', inputs: inputs(false)}))).toMatchObject({
        message: 'appspec.yml:6:25: <TASK_DEFINITION> has no value, and CodeDeploy would take it as it is; so it is with <HOOK>',
        hint: 'Set `task-definition`, or add "TASK_DEFINITION: VALUE" to `substitutions`.',
        diagnostics: [{}, {hint: 'Add "HOOK: VALUE" to `substitutions`.'}]
      })
    })

    test('a value that the input replaces was taken, and never used', () => {
      expect(errorOf(() => substitute(text, values, {file: 'appspec.yml', inputs: inputs(true)}))).toMatchObject({
        code: 'usage',
        input: 'substitutions',
        message: '`substitutions` has "TASK_DEFINITION", and what stands for <TASK_DEFINITION> in appspec.yml is `task-definition`',
        hint: 'Leave "TASK_DEFINITION" out of `substitutions`, or `task-definition` empty.'
      })
    })
  })

  test('a part that has no value is left to the rules', () => {
    expect(substitute('a: arn:<FAMILY>:1\n', {})).toBe('a: arn:<FAMILY>:1\n')
  })
})

test('an AppSpec with values is good', async () => {
  const {diagnostics} = await validateAppSpec({
    text: substitute(text, {...values, CONTAINER: 'web', WEIGHT: '1'}),
    file: 'appspec.yml',
    platform: 'ecs'
  })
  expect(diagnostics.filter(({severity}) => severity !== 'info')).toEqual([])
})

const texts = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.string({unit: 'grapheme', maxLength: 20}),
  fc.string({unit: 'binary', maxLength: 8})
)

/** With values for texts that are placeholders as a whole. */
function filled(document: JsonValue, given: Readonly<Record<string, string>>, key?: string): JsonValue {
  if (isList(document)) return document.map(item => filled(item, given))
  if (isMap(document)) return Object.fromEntries(Object.entries(document).map(([name, each]) => [name, filled(each, given, name)]))
  const value = typeof document === 'string' ? given[document.slice(1, -1)] : undefined
  if (value === undefined || typeof document !== 'string' || !document.startsWith('<')) return document
  return /^(?:ContainerPort|Base|Weight)$/.test(key ?? '') && /^(?:0|[1-9]\d*)$/.test(value) ? Number(value) : value
}

test('whatever the value, it is exactly that text for every reader, and changes nothing around it', () => {
  const given = fc.record({A: texts, B: texts, PORT: fc.oneof(texts, fc.nat().map(String)), BASE: fc.nat().map(String), HOOK: texts})
  fc.assert(
    fc.property(given, fc.gen(), (chosen, g) => {
      const properties = {
        TaskDefinition: '<A>',
        LoadBalancerInfo: {ContainerName: '<B>', ContainerPort: '<PORT>'},
        NetworkConfiguration: {AwsvpcConfiguration: {Subnets: ['<A>', '<B>', 'subnet-1']}},
        CapacityProviderStrategy: [{CapacityProvider: '<A>', Base: '<BASE>'}],
        Other: '<HOOK>'
      }
      const before = writeAppSpec(properties, limit => g(fc.nat, limit - 1))
      const after = substitute(before, chosen)
      for (const version of ['1.1', '1.2'] as const) {
        const read = (each: string): JsonValue => parse(each.replace(/^\ufeff/, ''), {version}) as JsonValue
        expect(read(after)).toEqual(filled(read(before), chosen))
      }
      const comments = (each: string): readonly string[] => each.match(/# (?:comment|line|first|with|the end).*/g) ?? []
      expect(comments(after)).toEqual(expect.arrayContaining([...comments(before)]))
    }),
    {numRuns: 400}
  )
})
