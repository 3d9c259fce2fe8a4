import {describe, expect, test} from '@jest/globals'
import {detectPlatform} from '../../src/appspec/detect-platform.ts'
import {functionAppSpecOf, propertiesOf, scalarInAnyCase} from '../../src/appspec/function-app-spec.ts'
import type {AppSpecPlatform} from '../../src/appspec/model.ts'
import {looksLikeAppSpec} from '../../src/appspec/looks-like-appspec.ts'
import {readForPlatform} from '../../src/appspec/read-for-platform.ts'
import {readYaml} from '../../src/appspec/read.ts'
import {validateAppSpec, type AppSpecValidation} from '../../src/appspec/validate.ts'
import type {Diagnostic} from '../../src/core/diagnostic.ts'
import {samples} from './samples.ts'

const validate = (text: string, platform?: AppSpecPlatform): Promise<AppSpecValidation> =>
  validateAppSpec({text, file: 'appspec.yml', agentVersion: 'both', ...(platform && {platform})})

/** `rule@line` of all errors and warnings. */
async function found(text: string, platform?: AppSpecPlatform): Promise<readonly string[]> {
  const {diagnostics} = await validate(text, platform)
  return diagnostics.filter(({severity}) => severity !== 'info').map(({rule, span}) => `${rule}@${span?.start.line}`)
}

describe('AppSpecs such as the guide shows have no errors, and are of the platform they are for', () => {
  test.each(Object.entries(samples))('%s', async (_, {platform, text}) => {
    const validation = await validate(text)
    expect(validation.platform).toBe(platform)
    expect(validation.diagnostics.filter(({severity}) => severity === 'error')).toEqual([])
    if (platform !== 'server') expect(await found(text)).toEqual([])
  })
})

test('the model says where each part stands, whatever the case of its key', () => {
  const {root} = readYaml(samples['Lambda, YAML, keys in small letters'].text)
  const spec = root && functionAppSpecOf(root)
  expect(spec?.resource?.name).toMatchObject({value: 'name-of-function-to-deploy', span: {start: {line: 3, column: 5}}})
  expect(scalarInAnyCase(propertiesOf(spec), 'TargetVersion')).toMatchObject({value: '2', span: {start: {line: 9, column: 24}}})
  expect(spec?.hookEntries.map(({event}) => event.value)).toEqual(['BeforeAllowTraffic'])
})

describe('the platform', () => {
  test.each<[string, AppSpecPlatform, string]>([
    ['by its type', 'lambda', 'Resources: [{x: {Type: AWS::Lambda::Function}}]'],
    ['by its type in another case', 'lambda', 'resources: [{x: {type: aws::lambda::function}}]'],
    ['by its properties when the type is misspelt', 'lambda', 'Resources: [{x: {Type: AWS::Lambda, Properties: {TargetVersion: 2}}}]'],
    ['ECS when Resources say nothing', 'ecs', 'Resources:'],
    ['by hooks in a list', 'ecs', 'version: 0.0\nHooks: [{AfterInstall: f}]'],
    ['by hooks in a list that Lambda has', 'lambda', 'version: 0.0\nHooks: [{BeforeAllowTraffic: f}]'],
    ['a list of hooks beside os is that of a server', 'server', 'version: 0.0\nos: linux\nhooks: [{AfterInstall: f}]'],
    ['a template', 'ecs', 'Transform: AWS::CodeDeployBlueGreen\nResources: {}'],
    ['nothing', 'server', 'version: 0.0']
  ])('%s: %s', (_, platform, text) => {
    expect(detectPlatform(readYaml(text).root).platform).toBe(platform)
  })
})

const lambda = samples['Lambda, YAML'].text
const ecs = samples['ECS, YAML'].text

describe('one change to a good AppSpec', () => {
  test.each<[what: string, text: string, from: string | RegExp, to: string, rules: readonly string[]]>([
    ['no version', lambda, 'version: 0.0\n', '', ['version-missing@1']],
    ['a quoted version', lambda, '0.0', '"0.0"', []],
    ['a version of 0', lambda, '0.0', '0', []],
    ['another version', ecs, '0.0', '1.0', ['version-value@1']],
    ['an empty version', ecs, '0.0', '', ['version-value@1']],
    ['a version in a list', ecs, '0.0', '[0.0]', ['version-value@1']],
    ['Version in another case', ecs, 'version', 'Version', []],
    ['no Resources', lambda, 'Resources', 'Ressources', ['res-missing@10']],
    ['Resources as text', lambda, /Resources:[^]*Hooks/, 'Resources: mine\nHooks', ['res-shape@2']],
    ['Resources empty', lambda, /Resources:[^]*Hooks/, 'Resources: []\nHooks', ['res-count@2']],
    ['a resource that is text', lambda, /Resources:[^]*Hooks/, 'Resources: [mine]\nHooks', ['res-shape@2']],
    ['a resource without a name', lambda, /Resources:[^]*Hooks/, 'Resources: [{Type: x, Properties: {}}]\nHooks', ['res-count@2']],
    ['a resource with nothing below its name', lambda, /Resources:[^]*Hooks/, 'Resources: [{mine: }]\nHooks', ['res-shape@2']],
    ['two resources', lambda, 'Hooks', '  - other: {}\nHooks', ['res-count@10']],
    ['no type', lambda, '      Type: AWS::Lambda::Function\n', '', ['res-type@3']],
    ['a type in another case', lambda, 'AWS::Lambda::Function', 'AWS::lambda::Function', ['res-type@4']],
    ['no Name', lambda, /.*Name: "my.*\n/, '', ['res-properties@5']],
    ['an Alias that is a map', lambda, /Alias: ".*"/, 'Alias: {a: b}', ['res-properties@7']],
    ['a misspelt CurrentVersion', lambda, 'CurrentVersion', 'CurentVersion', ['res-properties@8']],
    ['a misspelt TargetVersion', lambda, 'TargetVersion', 'TargetVerson', ['res-properties@9']],
    ['a TargetVersion that is a list', lambda, 'TargetVersion: "2"', 'TargetVersion: ["2"]', ['res-properties@9']],
    ['$LATEST', lambda, 'TargetVersion: "2"', 'TargetVersion: $LATEST', ['lambda-version@9']],
    ['a version that is a number', lambda, 'TargetVersion: "2"', 'TargetVersion: 2', []],
    ['version 0', lambda, 'TargetVersion: "2"', 'TargetVersion: 0', ['lambda-version@9']],
    ['the same version twice', lambda, 'TargetVersion: "2"', 'TargetVersion: "1"', ['lambda-version@9']],
    ['an alias that is a number', lambda, /Alias: ".*"/, 'Alias: "7"', ['lambda-alias@7']],
    ['an alias with a blank', lambda, /Alias: ".*"/, 'Alias: "a b"', ['lambda-alias@7']],
    ['a version with too many digits', lambda, 'TargetVersion: "2"', 'TargetVersion: "99999999999999999999999"', ['lambda-version@9']],
    ['a function with an alias behind it', lambda, /Name: "my.*"/, 'Name: "orders:live"', ['lambda-function@6']],
    ['a function with a letter that no name has', lambda, /Name: "my.*"/, 'Name: ordérs', ['lambda-function@6']],
    ['a function with too long a name', lambda, /Name: "my.*"/, `Name: ${'f'.repeat(65)}`, ['lambda-function@6']],
    ['the ARN of something else', lambda, /Name: "my.*"/, 'Name: arn:aws:iam::111122223333:role/orders', ['lambda-function@6']],
    ['the ARN of a function', lambda, /Name: "my.*"/, 'Name: arn:aws-us-gov:lambda:us-gov-east-1:111122223333:function:orders', []],
    ['the end of the ARN of a function', lambda, /Name: "my.*"/, 'Name: 111122223333:function:orders', []],
    ['a merge key in the properties', lambda, /Name: "my.*"/, '<<: {Region: a}\n        $&', ['yaml-alias@6']],
    ['a merge key in a hook', lambda, '- AfterAllowTraffic', '- <<', ['fn-hook-event@12']],
    ['an unknown property', lambda, 'Alias:', 'Region: eu-central-1\n        Alias:', ['key-unknown@7']],
    ['a hook of ECS', lambda, '- AfterAllowTraffic', '- AfterInstall', ['hook-wrong-platform-event@12']],
    ['a hook of servers', ecs, '- AfterAllowTraffic', '- ValidateService', ['hook-wrong-platform-event@29']],
    ['a reserved event', ecs, '- AfterInstall', '- Install', ['fn-hook-event@26']],
    ['an event in another case', ecs, '- AfterInstall', '- afterInstall', ['fn-hook-event@26']],
    ['a hook without a function', lambda, /"LambdaFunctionToValidateAfter.*"/, '', ['fn-hook-empty@12']],
    ['a placeholder for a function', lambda, /"LambdaFunctionToValidateAfter.*"/, '<HOOK>', ['fn-placeholder@12']],
    ['a placeholder in the ARN of a function', lambda, /"LambdaFunctionToValidateAfter.*"/, 'arn:<REGION>', ['fn-placeholder@12']],
    ['a placeholder for the name of a function', lambda, /Name: "my.*"/, 'Name: ${NAME}', ['fn-placeholder@6']],
    ['a placeholder for a version', lambda, 'TargetVersion: "2"', 'TargetVersion: <VERSION>', ['lambda-version@9']],
    ['a placeholder for a base', ecs, 'Base: 0', 'Base: <BASE>', ['fn-placeholder@21']],
    ['a placeholder in a section of their own', ecs, 'Hooks:', 'x-mine: <A>\nHooks:', []],
    ['hooks as on servers', lambda, /Hooks:[^]*/, 'Hooks:\n  ApplicationStart:\n    - location: a.sh\n', ['fn-hook-shape@10']],
    ['a hook with two events', lambda, '\n  - AfterAllow', '\n    AfterAllow', ['fn-hook-shape@11']],
    ['a hook with a list of functions', lambda, /"LambdaFunctionToValidateAfter.*"/, '[a, b]', ['fn-hook-shape@12']],
    ['no hooks', lambda, /Hooks:[^]*/, 'Hooks:\n', []],
    ['a family instead of an ARN', ecs, /"arn:.*"/, 'web', ['ecs-taskdef-arn@6']],
    ['an ARN without a revision', ecs, 'name:1"', 'name"', ['ecs-taskdef-arn@6']],
    ['a placeholder', ecs, /"arn:.*"/, '<TASK_DEFINITION>', ['ecs-taskdef-arn@6']],
    ['an ARN in China', ecs, 'arn:aws:ecs:us-east-1', 'arn:aws-cn:ecs:cn-north-1', []],
    ['no LoadBalancerInfo', ecs, / +LoadBalancerInfo:\n.*\n.*\n/, '', ['res-properties@5']],
    ['no ContainerPort', ecs, /.*ContainerPort.*\n/, '', ['res-properties@7']],
    ['port 0', ecs, 'ContainerPort: 80', 'ContainerPort: 0', ['ecs-container@9']],
    ['a quoted port', ecs, 'ContainerPort: 80', 'ContainerPort: "80"', []],
    ['a port by name', ecs, 'ContainerPort: 80', 'ContainerPort: http', ['ecs-container@9']],
    ['no name of the container', ecs, '"SampleApplicationName"', '', ['ecs-container@8']],
    ['a platform version in parts', ecs, '"LATEST"', '"1.4"', ['ecs-platform-version@11']],
    ['no security groups', ecs, /.*SecurityGroups.*\n/, '', ['ecs-network@13']],
    ['a subnet by its name', ecs, '"subnet-5678abcd"', 'public-b', ['ecs-network@14']],
    ['a public address: yes', ecs, 'AssignPublicIp: "ENABLED"', 'AssignPublicIp: yes', ['ecs-network@16']],
    ['two bases', ecs, 'Base: 0', 'Base: 2', ['ecs-capacity@21']],
    ['a negative weight', ecs, 'Weight: 1', 'Weight: -1', ['ecs-capacity@23']],
    ['no provider', ecs, /CapacityProvider: "FARGATE"\n.*Weight/, 'Weight', ['ecs-capacity@21']]
  ])('%s', async (_, text, from, to, rules) => {
    const changed = text.replace(from, to)
    expect(changed).not.toBe(text)
    expect(await found(changed)).toEqual(rules)
  })

  test('keys of a server beside Resources are named, and nothing else', async () => {
    expect(await found(`os: linux\n${lambda}`)).toEqual(['platform-mixed@1'])
  })

  test('an AppSpec of another platform than --platform says is named, and nothing else', async () => {
    expect(await found(samples['server, Linux'].text, 'lambda')).toEqual(['platform-mismatch@2'])
    expect(await found(lambda, 'ecs')).toContain('res-type@4')
  })
})

describe('names of hook functions that the managed policies do not let CodeDeploy invoke', () => {
  const arn = 'arn:aws:lambda:eu-central-1:111222333444:function:'
  test.each<[value: string, named: string | undefined]>([
    ['check', 'check'],
    [`${arn}check`, 'check'],
    [`${arn}check:7`, 'check'],
    [`${arn}check:$LATEST`, 'check'],
    ['check:live', 'check'],
    ['111222333444:function:check', 'check'],
    ['codedeployhook_check', 'codedeployhook_check'],
    ['CodeDeployHook_check', undefined],
    [`${arn}CodeDeployHook_check`, undefined],
    [`"${arn}CodeDeployHook_check:live"`, undefined],
    ['<HOOK>', undefined],
    ['${HOOK}', undefined],
    ['""', undefined],
    ['[check]', undefined]
  ])('%s', async (value, named) => {
    const {diagnostics} = await validate(lambda.replace(/Hooks:[^]*/, `Hooks:\n  - BeforeAllowTraffic: ${value}\n`))
    const found = diagnostics.filter(({rule}) => rule === 'fn-hook-name')
    expect(found.map(({severity, message}) => [severity, message.split(' ')[0]])).toEqual(
      named === undefined ? [] : [['info', `"${named}"`]]
    )
  })

  test('several are one finding, and each function counts once', async () => {
    const {diagnostics} = await validate(
      ecs.replace(/Hooks:[^]*/, 'Hooks:\n  - AfterInstall: a\n  - BeforeAllowTraffic: b\n  - AfterAllowTraffic: a\n')
    )
    expect(diagnostics.filter(({rule}) => rule === 'fn-hook-name').map(({message}) => message)).toEqual([
      expect.stringMatching(/^"a", "b" do not start with "CodeDeployHook_": .* AWSCodeDeployRoleForECSLimited does not\.$/)
    ])
  })
})

describe('the versions of a Lambda AppSpec, which `deploy` fills in', () => {
  const ofProperties = async (text: string): Promise<readonly Diagnostic[]> =>
    (await validate(text)).diagnostics.filter(({rule}) => rule === 'res-properties')
  const current = /.*CurrentVersion.*\n/
  const target = /.*TargetVersion.*\n/
  test.each<[string, string, string, number]>([
    ['both left out', lambda.replace(current, '').replace(target, ''), '"CurrentVersion" and "TargetVersion" are left open', 5],
    ['the target left out', lambda.replace(target, ''), '"TargetVersion" is left open: "deploy" fills it in, by publishing a version.', 5],
    ['the current one left out', lambda.replace(current, ''), '"CurrentVersion" is left open: "deploy" fills it in, from the alias.', 5],
    ['the target empty', lambda.replace('TargetVersion: "2"', 'TargetVersion:'), '"TargetVersion" is left open', 9],
    ['the target an empty text', lambda.replace('TargetVersion: "2"', 'TargetVersion: ""'), '"TargetVersion" is left open', 9]
  ])('%s: one advice, which does not say to write a version that the next deployment would refuse', async (_, text, said, line) => {
    const diagnostics = await ofProperties(text)
    expect(diagnostics).toMatchObject([{rule: 'res-properties', severity: 'info', span: {start: {line}}}])
    expect(diagnostics[0]?.message).toContain(said)
    expect(diagnostics[0]?.message).toContain('other tools need')
    expect(diagnostics[0]?.hint).toMatch(/^Leave/)
  })

  test('a misspelt one is an error, since another version than the one that is meant would be deployed', async () => {
    expect(await ofProperties(lambda.replace('TargetVersion', 'TargetVerson'))).toMatchObject([
      {severity: 'error', hint: expect.stringContaining('where it says "TargetVerson"') as unknown}
    ])
  })
})

test('no finding in an AppSpec that the service reads is about an agent', async () => {
  const {diagnostics} = await validate(`${lambda.replace('"2"', '$LATEST')}  - [`)
  expect(diagnostics.length).toBeGreaterThan(0)
  for (const text of [lambda.replace('"2"', '$LATEST'), `${ecs}  - [`])
    for (const {agents} of (await validate(text)).diagnostics) expect(agents).toEqual([])
})

describe("the agents' verdicts", () => {
  test.each([
    ['a good AppSpec', 'valid', ecs],
    ['one the service refuses, but a map of YAML', 'valid', 'version: 7\nResources: none\n'],
    ['no YAML', 'invalid', `${ecs}  - [`],
    ['a list', 'invalid', '- Resources']
  ])('%s: every agent says %s', async (_, verdict, text) => {
    const {verdicts} = await validate(text, 'ecs')
    expect(new Set(Object.values(verdicts))).toEqual(new Set([verdict]))
  })
})

test('a byte order mark in front of keys in lines: the AppSpec is read without it, and one finding says so', async () => {
  for (const [name, {platform, text}] of Object.entries(samples)) {
    if (platform === 'server') continue
    const expected = [name, platform, ['yaml-bom@1']]
    for (const asked of [undefined, platform])
      expect([name, (await validate(`\ufeff${text}`, asked)).platform, await found(`\ufeff${text}`, asked)]).toEqual(expected)
    expect(detectedWith(`\ufeff${text}`)).toBe(platform)
    expect(looksLikeAppSpec(`\ufeff${text}`)).toBe(true)
  }
})

test('the findings of an AppSpec with a byte order mark stand where they stand in the file', async () => {
  const {diagnostics, text} = await validate(`\ufeff${lambda.replace('TargetVersion: "2"', 'TargetVersion: 0')}`)
  const span = diagnostics.find(({rule}) => rule === 'lambda-version')?.span
  expect(span && text.slice(span.start.offset, span.end.offset)).toBe('0')
  expect(span?.start).toMatchObject({line: 9, column: 24})
})

test('a byte order mark counts for servers as it did', async () => {
  const text = '\ufeffversion: 0.0\nos: linux\nfiles: []\n'
  expect(detectedWith(text)).toBe('server')
  expect((await validate(text)).verdicts).toEqual({'agent-1': 'invalid', 'agent-1-ruby-3.0': 'invalid', 'agent-2': 'invalid'})
})

function detectedWith(text: string): AppSpecPlatform {
  return readForPlatform(text).detection.platform
}
